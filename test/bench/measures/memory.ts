// Peak memory of a server's process while the heat map is asked for, on a process that has just started.
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import type { Loader } from '../load/loader.ts';
import type { ServerPool } from '../servers/pool.ts';
import type { ServerKind } from '../servers/start.ts';
import type { Work } from '../works.ts';

const EVERY_MS = 50;

/** Bytes in memory; on Linux from the kernel's own account, elsewhere from ps. */
function residentBytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
  }
}

/** Megabytes at the peak; null where that server does not run. */
export async function peakMemory(pool: ServerPool, loader: Loader, kind: ServerKind, work: Work, seconds: number): Promise<number | null> {
  const server = await pool.renew(kind);
  if (!server) return null;
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, residentBytes(server.pid))), EVERY_MS);
  try {
    await loader.run({ port: server.port, requests: work.requests(kind, pool.facts), seconds });
  } finally {
    clearInterval(timer);
  }
  return peak / 1024 / 1024;
}
