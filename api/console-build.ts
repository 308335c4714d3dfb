// Builds the console into dist/console when its sources have changed, as a process of its own so that its memory is given back.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CONSOLE_DIST } from './console-files.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HASH_FILE = '.build-hash';
const LOCK = join(ROOT, 'dist', 'console.lock');
/** A build takes some twenty seconds; a lock this old is left over from a killed one. */
const LOCK_STALE_MS = 120_000;

interface BuildOptions {
  /** Builds even when nothing has changed. */
  isForced?: boolean;
}

function* filesUnder(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile()) yield path;
  }
}

/** Everything that the bundle is made of: our sources, and which versions of libraries. */
function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const directory of ['console', 'schema']) {
    for (const path of filesUnder(join(ROOT, directory))) {
      if (path.endsWith('.graphql')) continue;
      hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0');
    }
  }
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  return hash.update(JSON.stringify(dependencies)).digest('hex');
}

function builtHash(): string | null {
  try {
    return readFileSync(join(CONSOLE_DIST, HASH_FILE), 'utf8').trim();
  } catch {
    return null;
  }
}

/** Two starts at once, as in tests, build once: the second waits for the first. */
async function takeLock(): Promise<boolean> {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  let hasWaited = false;
  for (;;) {
    try {
      mkdirSync(LOCK);
      return hasWaited;
    } catch (error) {
      // By its code alone: under Jest the errors of Node are of another realm's Error.
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
      hasWaited = true;
      const lockedAt = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - lockedAt > LOCK_STALE_MS) rmSync(LOCK, { recursive: true, force: true });
      await sleep(250);
    }
  }
}

function runVite(outDir: string): Promise<void> {
  const args = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--config', join(ROOT, 'console/vite.config.ts'), '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  // An environment of its own: whatever this process runs as, the page gets React for production.
  return new Promise((done, failed) => {
    execFile(process.execPath, args, { cwd: ROOT, env: { NODE_ENV: 'production' }, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) failed(new Error(`The console does not build:\n${stdout}${stderr}`, { cause: error }));
      else done();
    });
  });
}

export async function buildConsole(log: (line: string) => void, options: BuildOptions = {}): Promise<void> {
  const hash = hashOfSources();
  if (!options.isForced && builtHash() === hash) return;
  const hasWaited = await takeLock();
  try {
    if (hasWaited && builtHash() === hash) return;
    const startedAt = Date.now();
    log('Đang dựng giao diện... / Building the console...');
    const next = join(ROOT, 'dist', `console-${process.pid}`);
    await runVite(next);
    writeFileSync(join(next, HASH_FILE), hash);
    rmSync(CONSOLE_DIST, { recursive: true, force: true });
    renameSync(next, CONSOLE_DIST);
    log(`Giao diện đã dựng xong sau ${((Date.now() - startedAt) / 1000).toFixed(1)} giây. / The console is built.`);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}
