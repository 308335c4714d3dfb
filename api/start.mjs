// Starts the server or one of its commands: `node api/start.mjs [serve|ingest|verify|detach|account|build] ...`.
// Plain JavaScript without newer syntax, so that an old Node can still say what is wrong.
import { setFlagsFromString } from 'node:v8';

const entries = {
  serve: './main.ts',
  ingest: './commands/ingest.ts',
  verify: './commands/verify.ts',
  detach: './commands/detach.ts',
  account: './commands/account.ts',
  build: './commands/build.ts',
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 17)) {
  fail(
    `Cần Node 22.17 trở lên nhưng đang chạy ${process.version}: gói npm "node" mang Node 24 theo, hãy cho npm chạy script cài đặt của gói đó (npm rebuild node --ignore-scripts=false) rồi dùng npm start`,
    `Node 22.17 or newer is needed but this is ${process.version}: the npm package "node" brings Node 24, let npm run that package's install script (npm rebuild node --ignore-scripts=false), then use npm start`,
  );
}

const [command = 'serve', ...rest] = process.argv.slice(2);
if (!Object.hasOwn(entries, command)) {
  const known = Object.keys(entries).join(', ');
  fail(`Lệnh "${command}" không có; các lệnh: ${known}`, `There is no command "${command}"; the commands are: ${known}`);
}

// Node lets the heap grow to twice what is in use; half of that costs an answer of many megabytes under load a third less memory and hardly any time.
// (npm start also keeps the young part of the heap at half of Node's 64 MB: a fifth less memory under that load, at a speed that did not differ.)
setFlagsFromString('--heap-growing-percent=50');

// The commands read their own arguments from index 2 on, as if started directly.
process.argv.splice(2, process.argv.length, ...rest);
// The decorators of type-graphql look for it as soon as any type is loaded.
await import('reflect-metadata');
const { register } = await import('tsx/esm/api');
const unregister = register();
await import(entries[command]);
// Everything is loaded: the hooks would only stand in the way of what libraries require again and again.
await unregister();

/** @param {string} vi @param {string} en */
function fail(vi, en) {
  console.error(`${vi} / ${en}`);
  process.exit(1);
}
