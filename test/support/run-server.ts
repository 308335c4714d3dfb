// Starts the real entry program as a process of its own and asks it over HTTP, for the fault tests.
import { spawn, type ChildProcess } from 'node:child_process';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repository } from './run-embedded.ts';

export interface Run {
  child: ChildProcess;
  output(): string;
  /** Lines on stderr that are not empty. */
  refusals(): string[];
  ended: Promise<number | null>;
  until(fits: RegExp, within?: number): Promise<string>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const running = new Set<Run>();

/** Only what the test sets reaches the program: the settings of who runs the tests do not. */
const clean = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'] });

export function run(args: readonly string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(repository, 'api/start.mjs'), ...args], { cwd: repository, env: { ...clean(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (err += text));
  let isOver = false;
  const ended = new Promise<number | null>((done) => {
    child.once('close', (code) => {
      isOver = true;
      running.delete(self);
      done(code);
    });
  });
  const self: Run = {
    child,
    ended,
    output: () => out + err,
    refusals: () => err.split('\n').filter(Boolean),
    until: async (fits, within = 90_000) => {
      for (const deadline = Date.now() + within; Date.now() < deadline; await sleep(20)) {
        const found = fits.exec(out + err);
        if (found) return found[0];
        if (isOver) break;
      }
      throw new Error(`${isOver ? 'ended' : 'waited too long'} without ${String(fits)}:\n${out}${err}`);
    },
    stop: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
  running.add(self);
  return self;
}

export async function stopAll(): Promise<void> {
  for (const one of Array.from(running)) await one.stop('SIGKILL');
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

export interface Served {
  status: number;
  json: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[]; status?: string; waitingFor?: string[] };
}

export async function ask(port: number, query: string, headers: Record<string, string> = {}): Promise<Served> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }), signal: AbortSignal.timeout(20_000) });
  return { status: answer.status, json: (await answer.json()) as Served['json'] };
}

export async function get(port: number, path: string): Promise<Served> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(20_000) });
  return { status: answer.status, json: (await answer.json().catch(() => ({}))) as Served['json'] };
}

export async function untilStatus(port: number, path: string, status: number, within = 60_000): Promise<Served> {
  let last: unknown = null;
  for (const deadline = Date.now() + within; Date.now() < deadline; await sleep(100)) {
    const answer = await get(port, path).catch((error: unknown) => void (last = error));
    if (answer?.status === status) return answer;
    if (answer) last = answer;
  }
  throw new Error(`${path} never answered ${status}: ${JSON.stringify(last)}`);
}

/** Where a PostgreSQL listens: the directory of its socket, or the name of its machine with a port. */
export interface Far {
  host: string;
  port: number;
}

/** A TCP address for a PostgreSQL, that can be taken away and given back. */
export class Cable {
  readonly port: number;
  #far: Far;
  readonly #open = new Set<Socket>();
  #server: Server | null = null;

  constructor(port: number, far: Far) {
    this.port = port;
    this.#far = far;
  }

  /** From the next connection on to another server: what a virtual address does after a failover. */
  lead(far: Far): void {
    this.#far = far;
  }

  async plug(): Promise<void> {
    const server = createServer((near) => {
      const { host, port } = this.#far;
      const far = host.startsWith('/') ? createConnection(join(host, `.s.PGSQL.${port}`)) : createConnection(port, host);
      for (const [one, other] of [[near, far], [far, near]] as const) {
        this.#open.add(one);
        one.on('error', () => other.destroy()).on('close', () => {
          this.#open.delete(one);
          other.destroy();
        });
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    this.#server = server;
  }

  async pull(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#open) socket.destroy();
    if (server) await new Promise((done) => server.close(done));
  }
}
