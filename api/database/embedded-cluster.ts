// Makes the database cluster on the first start, in a way that a kill or a full disk leaves nothing half made.
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programs } from './embedded-binaries.ts';
import { isRoot, runAs, type Identity, type Watchdog } from './embedded-identity.ts';
import { chownTree } from './embedded-location.ts';
import { stopLeftOvers } from './embedded-left-overs.ts';
import { refusalOfFileError, refusalOfOutput, refusals } from './embedded-refusal.ts';

export const superuser = 'app';

export interface Cluster {
  dir: string;
  password: string;
}

export interface ClusterOptions {
  programs: Programs;
  identity: Identity;
  watchdog: Watchdog;
  fast: boolean;
}

function own(path: string, identity: Identity): void {
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(path, identity.uid, identity.gid);
}

function writeSecret(file: string, identity: Identity): string {
  const password = randomBytes(24).toString('base64url');
  const draft = `${file}.tmp${process.pid}`;
  writeFileSync(draft, password, { mode: 0o600 });
  own(draft, identity);
  renameSync(draft, file);
  return password;
}

/**
 * Vietnamese needs a UTF-8 LC_CTYPE: with C everything seems right, yet pg_trgm drops each letter outside
 * ASCII. It cannot be changed later, so there is no silent way back to C.
 */
async function characterTypes(): Promise<string[]> {
  if (process.platform === 'win32') return ['en-US.UTF-8', 'English_United States.1252'];
  const listed = await runAs({}, ['locale', '-a']);
  const others = listed.ok ? listed.output.split('\n').map((line) => line.trim()).filter((name) => /utf-?8$/i.test(name)) : [];
  return [...new Set(['C.UTF-8', 'en_US.UTF-8', ...others])].slice(0, 12);
}

async function initialise(dir: string, secret: string, { programs, identity, watchdog, fast }: ClusterOptions): Promise<void> {
  // Without this an initdb that outlives a killed start goes on writing while the next one clears up.
  const guard = watchdog === 'setpriv' ? ['setpriv', '--pdeathsig', 'KILL', '--'] : [];
  for (const type of await characterTypes()) {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { mode: 0o700 });
    own(dir, identity);
    const made = await runAs(
      identity,
      [
        ...guard, programs.initdb, '-D', dir, `--username=${superuser}`, '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8',
        '--locale-provider=icu', '--icu-locale=vi-VN', '--lc-collate=C', `--lc-ctype=${type}`, '--lc-messages=C', '--no-instructions',
        ...(process.platform === 'win32' ? [] : ['-c', 'dynamic_shared_memory_type=mmap']),
        ...(fast ? ['--no-sync'] : []),
      ],
      { env: programs.env },
    );
    if (made.ok) return;
    if (!/invalid locale/i.test(made.output)) throw refusalOfOutput('initdb', made.output, dir);
  }
  throw refusals.noUtf8Locale();
}

/** A lost password file must not cost the data: single-user mode asks for none. */
async function resetPassword(cluster: Cluster, programs: Programs, identity: Identity): Promise<void> {
  const statement = `ALTER ROLE ${superuser} PASSWORD '${cluster.password}';\n`;
  const done = await runAs(identity, [programs.postgres, '--single', '-D', cluster.dir, 'postgres'], { env: programs.env, input: statement });
  if (!done.ok || /ERROR|FATAL/.test(done.output)) throw refusalOfOutput('password', done.output, cluster.dir);
}

export async function prepareCluster(base: string, name: string, options: ClusterOptions): Promise<Cluster> {
  const { programs, identity } = options;
  const dir = join(base, name);
  const secret = join(base, `${name}.password`);
  try {
    for (const entry of readdirSync(base)) {
      if (!entry.startsWith(`${name}.init-`) && !entry.startsWith(`${name}.move-`)) continue;
      await stopLeftOvers(join(base, entry));
      rmSync(join(base, entry), { recursive: true, force: true, maxRetries: 5 });
    }
    if (!existsSync(join(dir, 'PG_VERSION'))) {
      if (existsSync(dir) && readdirSync(dir).length > 0) throw refusals.postgresFailed('PG_VERSION', `${dir} is not a database cluster`);
      const draft = join(base, `${name}.init-${process.pid}`);
      const password = writeSecret(secret, identity);
      try {
        await initialise(draft, secret, options);
        renameSync(draft, dir);
      } finally {
        rmSync(draft, { recursive: true, force: true });
      }
      return { dir, password };
    }
    if (isRoot() && statSync(dir).uid === 0) chownTree(dir, identity);
    if ((statSync(dir).mode & 0o077) !== 0 && process.platform !== 'win32') chmodSync(dir, 0o700);
    if (existsSync(secret)) return { dir, password: readFileSync(secret, 'utf8').trim() };
    const cluster = { dir, password: writeSecret(secret, identity) };
    try {
      await resetPassword(cluster, programs, identity);
    } catch (error) {
      rmSync(secret, { force: true });
      throw error;
    }
    return cluster;
  } catch (error) {
    throw refusalOfFileError(error, base);
  }
}
