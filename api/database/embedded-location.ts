// Where the data really lives: under DATA_DIR, or under /var/lib when the database user may not enter it.
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canEnter, isRoot, type Identity } from './embedded-identity.ts';
import { stopLeftOvers } from './embedded-left-overs.ts';
import { canonicalPath, shortHash } from './embedded-lock.ts';
import { errorCode, refusalOfFileError, refusals } from './embedded-refusal.ts';

export const defaultRelocationRoot = '/var/lib/bacninh-service-quality';

export const clusterName = (major: number): string => `pg${major}`;

// The pointer stands beside the data directory and travels with a moved clone (.data -> .data-location).
const pointerFile = (wanted: string): string => `${wanted}-location`;

/** The directory an earlier start chose for this DATA_DIR, or DATA_DIR itself. */
export function rememberedBase(wanted: string): string {
  try {
    return readFileSync(pointerFile(wanted), 'utf8').trim() || wanted;
  } catch {
    return wanted;
  }
}

export const relocatedBase = (wanted: string, root: string): string => join(root, shortHash(canonicalPath(wanted)));

function nearestExisting(dir: string): string {
  return existsSync(dir) || dirname(dir) === dir ? dir : nearestExisting(dirname(dir));
}

// Not mkdir's own `recursive`: it tells a read-only disk as ENOENT.
function makeDirectory(dir: string): void {
  if (existsSync(dir)) return;
  makeDirectory(dirname(dir));
  mkdirSync(dir);
  // Under a strict umask the database user would be shut out.
  chmodSync(dir, 0o755);
}

function makeBase(base: string): void {
  makeDirectory(base);
  const probe = join(base, `.probe-${process.pid}`);
  writeFileSync(probe, '');
  rmSync(probe);
}

/** True when the database user can work in `base`; only root has anywhere else to go. */
export async function isUsable(base: string, identity: Identity, hasCluster: boolean): Promise<boolean> {
  const nearest = nearestExisting(base);
  if (!statSync(nearest).isDirectory()) throw refusals.notADirectory(nearest);
  if (!(await canEnter(identity, nearest))) return false;
  try {
    makeBase(base);
    return true;
  } catch (error) {
    const isForbidden = ['EROFS', 'EACCES', 'EPERM'].includes(errorCode(error));
    if (isRoot() && isForbidden && !hasCluster) return false;
    throw refusalOfFileError(error, base);
  }
}

/** Takes a cluster made before the clone became unreachable along, so that nobody meets an empty database. */
export async function moveBase(wanted: string, from: string, to: string, cluster: string): Promise<void> {
  try {
    makeBase(to);
    const source = join(from, cluster);
    if (existsSync(join(source, 'PG_VERSION')) && !existsSync(join(to, cluster))) {
      await stopLeftOvers(source);
      const draft = join(to, `${cluster}.move-${process.pid}`);
      const keep = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true };
      copyOwned(source, draft, keep);
      const secret = join(from, `${cluster}.password`);
      if (existsSync(secret)) copyOwned(secret, join(to, `${cluster}.password`), keep);
      renameSync(draft, join(to, cluster));
      renameSync(source, `${source}.moved`);
    }
  } catch (error) {
    throw refusalOfFileError(error, to);
  }
  try {
    writeFileSync(pointerFile(wanted), `${to}\n`);
  } catch {
    // A read-only clone cannot remember; the hash of its path finds the same directory again.
  }
}

function copyOwned(source: string, target: string, options: { recursive: boolean; preserveTimestamps: boolean; verbatimSymlinks: boolean }): void {
  cpSync(source, target, options);
  sameOwner(source, target);
}

function sameOwner(source: string, target: string): void {
  const { uid, gid, mode } = lstatSync(source);
  if (lstatSync(target).isSymbolicLink()) return;
  chownSync(target, uid, gid);
  chmodSync(target, mode & 0o7777);
  if (!lstatSync(target).isDirectory()) return;
  for (const name of readdirSync(target)) sameOwner(join(source, name), join(target, name));
}

/** Another major version's data beside ours must not be answered with a silent empty database. */
export function refuseOtherMajor(base: string, major: number): void {
  const own = join(base, clusterName(major), 'PG_VERSION');
  if (existsSync(own)) {
    const found = readFileSync(own, 'utf8').trim();
    if (found !== String(major)) throw refusals.wrongMajor(dirname(own), found, major);
    return;
  }
  for (const name of readdirSync(base)) {
    const version = /^pg(\d+)$/.exec(name)?.[1];
    if (version && existsSync(join(base, name, 'PG_VERSION'))) throw refusals.wrongMajor(join(base, name), version, major);
  }
}

export function chownTree(path: string, identity: Identity): void {
  if (identity.uid === undefined || identity.gid === undefined) return;
  chownSync(path, identity.uid, identity.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) {
    const child = join(path, name);
    if (!lstatSync(child).isSymbolicLink()) chownTree(child, identity);
  }
}
