// Ends PostgreSQL processes of an earlier run that still hold a data directory, and clears their stale marks.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { refusals } from './embedded-refusal.ts';

const patience = 30_000;

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Line 1 of postmaster.pid is the process, line 8 its state. */
export function postmasterFile(cluster: string): { pid: number; status: string } | undefined {
  const lines = read(join(cluster, 'postmaster.pid')).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, status: (lines[7] ?? '').trim() } : undefined;
}

/**
 * A process id alone proves nothing: it may be recycled, or a zombie. On Linux the postmaster and every
 * backend have the data directory as working directory, which a zombie or a stranger has not.
 */
export function processesIn(cluster: string): number[] {
  if (process.platform !== 'linux') return namedInPidFile(cluster);
  const path = realpathSync(cluster);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === path && read(`/proc/${pid}/comm`).trim() === 'postgres';
      } catch {
        return false;
      }
    })
    .map(Number);
}

function namedInPidFile(cluster: string): number[] {
  const pid = postmasterFile(cluster)?.pid;
  if (!pid) return [];
  const command = process.platform === 'win32' ? ['tasklist', '/NH', '/FI', `PID eq ${pid}`] : ['ps', '-o', 'comm=', '-p', String(pid)];
  try {
    const [file = '', ...args] = command;
    return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes('postgres') ? [pid] : [];
  } catch {
    return [];
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Already gone.
  }
}

/** Removes postmaster.pid only when nobody is left: it is PostgreSQL's own guard against two servers. */
export async function stopLeftOvers(cluster: string): Promise<number> {
  if (!existsSync(cluster)) return 0;
  const found = processesIn(cluster);
  const began = Date.now();
  let isPressed = false;
  for (let alive = found; alive.length > 0; alive = processesIn(cluster)) {
    const waited = Date.now() - began;
    if (waited > patience) throw refusals.leftOver(cluster, alive);
    const postmaster = postmasterFile(cluster)?.pid;
    const isHeadless = postmaster === undefined || !alive.includes(postmaster);
    if (alive === found || isHeadless || (!isPressed && waited > 10_000)) {
      isPressed = waited > 10_000;
      if (!isHeadless) signal(postmaster, isPressed ? 'SIGQUIT' : 'SIGINT');
      else for (const pid of alive) signal(pid, isPressed ? 'SIGQUIT' : 'SIGTERM');
      // A stopped process takes no signal until it is continued.
      for (const pid of alive) signal(pid, 'SIGCONT');
    }
    await sleep(25);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return found.length;
}
