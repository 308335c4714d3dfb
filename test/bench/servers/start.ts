// Starts each server as a process of its own: ours as in production, the floor and the peers as their documentation has them.
import { readFileSync } from 'node:fs';
import { freePort, ROOT, startProgram, untilAnswers, type Program } from '../children.ts';
import { query } from '../database/cluster.ts';
import type { Connection } from '../../../api/database/embedded-attach.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgraphileViews } from '../sql/postgraphile-views.ts';
import type { Setting } from './setting.ts';

export const SERVER_KINDS = ['ours', 'bare', 'postgraphile', 'mercurius', 'apollo'] as const;
export type ServerKind = (typeof SERVER_KINDS)[number];

export interface RunningServer {
  kind: ServerKind;
  port: number;
  pid: number;
  output(): string;
  stop(): Promise<void>;
}

/** Where each of the others starts. PostGraphile is plain JavaScript, so that it carries no compiler in its memory. */
const FILES: Record<Exclude<ServerKind, 'ours'>, { file: string; needsCompiler: boolean }> = {
  bare: { file: 'test/bench/servers/bare.ts', needsCompiler: true },
  postgraphile: { file: 'test/bench/servers/postgraphile.mjs', needsCompiler: false },
  mercurius: { file: 'test/bench/servers/mercurius.ts', needsCompiler: true },
  apollo: { file: 'test/bench/servers/apollo.ts', needsCompiler: true },
};

/** Documents are free here, so that nobody signed in may ask the page that is measured; everything else is as in production. */
const production = (port: number, databaseUrl: string): Record<string, string> => ({
  NODE_ENV: 'production', PORT: String(port), DATABASE_URL: databaseUrl, SESSION_SECRET: 'a-secret-of-the-bench-that-is-long-enough', LOG_LEVEL: 'warn', TRUSTED_DOCUMENTS: '0',
});

/** What npm start says after "node". */
const AS_BY_NPM: readonly string[] = (JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: { start: string } }).scripts.start.split(' ').slice(2);

/** The first start of a day takes the daily snapshot: it must not fall into a measurement. */
async function untilSnapshot(connection: Connection): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const [row] = await query<{ isThere: boolean }>(connection, `select exists (select from score_snapshots where is_daily and taken_at >= date_trunc('day', now(), 'Asia/Ho_Chi_Minh')) as "isThere"`);
    if (row?.isThere) return;
    await sleep(500);
  }
}

export async function startOurs(connection: Connection, databaseUrl: string, env: Record<string, string> = {}): Promise<RunningServer> {
  const port = await freePort();
  const program = startProgram(AS_BY_NPM, { ...production(port, databaseUrl), ...env });
  await untilAnswers(program, `http://127.0.0.1:${port}/health/ready`);
  await untilSnapshot(connection);
  return running('ours', port, program);
}

async function startOther(kind: Exclude<ServerKind, 'ours'>, connection: Connection, setting: Omit<Setting, 'port'>): Promise<RunningServer> {
  if (kind === 'postgraphile') await query(connection, postgraphileViews(setting));
  const port = await freePort();
  const { file, needsCompiler } = FILES[kind];
  const program = startProgram([...(needsCompiler ? ['--import', 'tsx'] : []), `${ROOT}${file}`], { NODE_ENV: 'production' });
  program.child.send({ ...setting, port } satisfies Setting);
  await untilAnswers(program, `http://127.0.0.1:${port}/health`);
  return running(kind, port, program);
}

const running = (kind: ServerKind, port: number, program: Program): RunningServer => ({ kind, port, pid: program.child.pid ?? 0, output: program.output, stop: program.stop });

export const startServer = (kind: ServerKind, connection: Connection, setting: Omit<Setting, 'port'>): Promise<RunningServer> =>
  kind === 'ours' ? startOurs(connection, setting.databaseUrl) : startOther(kind, connection, setting);
