// Every process that the bench starts, ended with it whatever happens.
import { fork, spawn, type ChildProcess, type ForkOptions } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const running = new Set<ChildProcess>();

const isOver = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

function keep(child: ChildProcess): ChildProcess {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Last resort: also when this process ends by a signal or an exception. */
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Only what is set here reaches a server: not the settings of whoever runs the bench. */
export const cleanEnv = (env: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], ...env,
});

/** A TypeScript program with a channel for messages. */
export const forkProgram = (file: string, args: readonly string[] = [], options: ForkOptions = {}): ChildProcess =>
  keep(fork(fileURLToPath(new URL(file, import.meta.url)), args, { execArgv: ['--import', 'tsx'], env: cleanEnv(), cwd: ROOT, ...options }));

export interface Program {
  child: ChildProcess;
  output(): string;
  stop(): Promise<void>;
}

/** With a channel for messages; what it prints is kept, to be told when it fails. */
export function startProgram(args: readonly string[], env: Record<string, string>): Program {
  const child = keep(spawn(process.execPath, args, { cwd: ROOT, env: cleanEnv(env), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] }));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-20_000)));
  return { child, output: () => output, stop: () => stopChild(child) };
}

export async function stopChild(child: ChildProcess): Promise<void> {
  if (isOver(child)) return;
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(10_000, undefined, { ref: false })]);
  if (!isOver(child)) child.kill('SIGKILL');
  await ended;
}

export const stopAllChildren = async (): Promise<void> => void (await Promise.all([...running].map(stopChild)));

/** Resolves when the child ends well. */
export const ended = (child: ChildProcess, what: string): Promise<void> =>
  new Promise((done, failed) => {
    child.once('exit', (code, signal) => (code === 0 ? done() : failed(new Error(`${what} ended with ${code ?? signal}`))));
  });

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until the address answers with a status below 500, or tells what the program said before it ended. */
export async function untilAnswers(program: Program, url: string, within = 180_000): Promise<void> {
  for (const deadline = Date.now() + within; Date.now() < deadline && !isOver(program.child); await sleep(100)) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (answer && answer.status < 500) return;
  }
  throw new Error(`${isOver(program.child) ? 'ended' : 'did not answer in time'}:\n${program.output()}`);
}
