// A lock on a data directory that vanishes with its holder, even after kill -9: a listening local socket.
import { createHash } from 'node:crypto';
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode, refusals } from './embedded-refusal.ts';

export interface DirectoryLock {
  release(): Promise<void>;
}

/** The directory with every symbolic link resolved, also when its last parts do not exist yet. */
export function canonicalPath(dir: string): string {
  const path = resolve(dir);
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(canonicalPath(dirname(path)), basename(path));
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function address(dir: string): string {
  const name = `bacninh-${shortHash(canonicalPath(dir))}`;
  // Linux abstract sockets have no file, so nothing is left to go stale. Their scope is the network
  // namespace: two containers on one volume do not see each other's lock.
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.lock`);
}

function listen(path: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.end());
    server.once('error', fail);
    server.listen({ path, exclusive: true }, () => {
      server.unref();
      done(server);
    });
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

export async function lockDirectory(dir: string): Promise<DirectoryLock> {
  const path = address(dir);
  const isSocketFile = process.platform !== 'linux' && process.platform !== 'win32';
  if (isSocketFile && existsSync(path) && !(await answers(path))) rmSync(path, { force: true });
  try {
    const server = await listen(path);
    return { release: () => new Promise((done) => server.close(() => done())) };
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') throw refusals.alreadyRunning(dir);
    throw error;
  }
}
