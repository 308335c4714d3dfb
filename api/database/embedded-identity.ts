// Who the built-in PostgreSQL runs as: ourselves, or an ordinary user of the machine when we are root.
import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { refusals } from './embedded-refusal.ts';

export interface Identity {
  /** Undefined when processes simply run as ourselves. */
  uid?: number;
  gid?: number;
}

/** How PostgreSQL learns that we died: from the kernel, from a shell that holds a pipe, or not at all. */
export type Watchdog = 'setpriv' | 'shell' | 'none';

export interface Outcome {
  ok: boolean;
  output: string;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

// A clean environment: a foreign LC_ALL breaks initdb, PGDATA and its kin redirect the server.
export const cleanEnvironment = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };

function passwdEntry(name: string): Identity | undefined {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return Number(uid) > 0 && Number(gid) > 0 ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** As root the owner of an existing cluster goes first, so data made by an ordinary user stays theirs. */
export function chooseIdentity(cluster: string): Identity {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (!isRoot()) {
    if (owner && process.getuid && owner.uid !== process.getuid()) throw refusals.notOwner(cluster, owner.uid);
    return {};
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const identity = passwdEntry('postgres') ?? passwdEntry('nobody');
  if (!identity) throw refusals.noOrdinaryUser();
  return identity;
}

/** Runs a program to its end under the identity; the working directory '/' is one everybody may enter. */
export function runAs(
  identity: Identity,
  command: readonly string[],
  options: { env?: Record<string, string>; input?: string } = {},
): Promise<Outcome> {
  const [file = '', ...args] = command;
  const cwd = process.platform === 'win32' ? undefined : '/';
  return new Promise((done) => {
    const child = execFile(
      file,
      args,
      { ...identity, cwd, env: { ...cleanEnvironment, ...options.env }, maxBuffer: 1 << 24, windowsHide: true },
      (error, stdout, stderr) => done({ ok: !error, output: `${stdout}${stderr}` || (error?.message ?? '') }),
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

export async function canEnter(identity: Identity, dir: string): Promise<boolean> {
  if (identity.uid === undefined) return true;
  return (await runAs(identity, ['/bin/sh', '-c', 'cd -- "$1"', 'sh', dir])).ok;
}
