// npm run soak: random histories by two writers on a copy of the largest bench database, killed with -9 in the middle, then PostgreSQL too; what stands must verify clean.
import 'reflect-metadata';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays } from '../../api/domain/local-day.ts';
import type { ReportedDossier } from '../../api/domain/dossier-check.ts';
import { DOSSIER_STATUS_CODES } from '../../schema/enums.ts';
import { Random } from '../../seeds/demo/dossiers/random.ts';
import { startProgram, stopAllChildren, type Program } from './children.ts';
import { query, startCluster, urlOf, type Cluster } from './database/cluster.ts';
import { reportedDossiers, type Plan } from './database/dossiers.ts';
import { prepareDatabase } from './database/prepare.ts';
import { readOptions } from './options.ts';

const COPY = 'bench_soak';
const REPORTS = 60_000;
const DAY = 86_400_000;
const TIMES = ['receivedAt', 'finishedAt', 'dueAt', 'supplementRequestedAt', 'syncedAt'] as const;

const { manyDossiers, dataDir, isVerbose } = readOptions(process.argv.slice(2));
const log = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
const directory = mkdtempSync(join(tmpdir(), 'bacninh-soak-'));
let cluster = await startCluster(dataDir, (line) => isVerbose && log(line));

const moved = (time: unknown, days: number): string => new Date(Date.parse(String(time)) + days * DAY).toISOString();

/** What the source reports later of a dossier: another day, body or status, open again, withdrawn; or something older that comes late. */
function changed(dossier: ReportedDossier, other: ReportedDossier, random: Random): ReportedDossier {
  const report: Record<string, unknown> = { ...dossier };
  const later = random.chance(0.8) ? random.next() * 30 : -random.next() * 30;
  report['sourceUpdatedAt'] = moved(dossier['sourceUpdatedAt'], later);
  if (random.chance(0.4)) {
    const days = random.whole(0, 60);
    for (const name of TIMES) if (dossier[name]) report[name] = moved(dossier[name], -days);
  }
  if (random.chance(0.4)) for (const name of ['unitCode', 'procedureCode', 'components']) report[name] = other[name];
  if (random.chance(0.3)) report['status'] = random.pick(DOSSIER_STATUS_CODES);
  if (random.chance(0.2)) report['finishedAt'] = null;
  return report;
}

/** Those of the last thirteen months, over and over. */
function* knownDossiers(plan: Plan): Generator<ReportedDossier> {
  for (;;) for (const { reported } of reportedDossiers(plan, { from: addDays(plan.lastDay, -400) })) yield reported;
}

/** New dossiers, and what is reported anew of those that the database has, in an order of their own for each writer. */
async function writeHistory(plan: Plan, name: string): Promise<string> {
  const random = new Random(`soak/${name}`);
  const path = join(directory, `${name}.ndjson`);
  const file = createWriteStream(path);
  const known = knownDossiers(plan);
  const fresh = reportedDossiers({ ...plan, count: 2_000_000 }, { from: addDays(plan.lastDay, -200) });
  const window: ReportedDossier[] = [];
  for (let written = 0; written < REPORTS; written += 1) {
    while (window.length < 2_000) window.push(known.next().value as ReportedDossier);
    const isNew = random.chance(0.3);
    const next = isNew ? (fresh.next().value?.reported as ReportedDossier) : changed(random.pick(window), random.pick(window), random);
    const report = isNew ? { ...next, code: String(next['code']).replace('.H05-', `.H05S${name}-`) } : next;
    if (written % 20 === 0) window.splice(0, 50);
    if (!file.write(`${JSON.stringify(report)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return path;
}

const databaseUrl = (): string => urlOf(cluster.connectionTo(COPY));
const start = (...args: string[]): Program => startProgram(['api/start.mjs', ...args], { DATABASE_URL: databaseUrl() });
const writer = (path: string): Program => start('ingest', path, '--account', 'bench-connector');
const exit = async (program: Program): Promise<number | null> => {
  if (program.child.exitCode === null && program.child.signalCode === null) await once(program.child, 'exit');
  return program.child.exitCode;
};
const receipts = async (): Promise<number> => Number((await query<{ n: string }>(cluster.connectionTo(COPY), 'select count(*)::text as n from dossier_batches'))[0]?.n);

async function untilMoreReceipts(count: number): Promise<void> {
  const wanted = (await receipts()) + count;
  while ((await receipts()) < wanted) await sleep(100);
}

async function verify(): Promise<void> {
  const startedAt = Date.now();
  const program = start('verify');
  const code = await exit(program);
  log(`verify ended with ${code} after ${Math.round((Date.now() - startedAt) / 1000)} s:\n${program.output().trim()}`);
  if (code !== 0) throw new Error('the database does not verify clean');
}

/** The postmaster and so every connection, as when the machine loses its power. */
async function killDatabase(running: Cluster): Promise<void> {
  const [row] = await query<{ directory: string }>(running.connectionTo(COPY), `select current_setting('data_directory') as directory`);
  process.kill(Number(readFileSync(join(row?.directory ?? '', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  await running.stop();
}

async function main(): Promise<void> {
  const { name, plan } = await prepareDatabase(cluster, manyDossiers, log);
  log(`copying ${name} …`);
  await cluster.clone(name, COPY);
  const files = await Promise.all([writeHistory(plan, 'A'), writeHistory(plan, 'B')]);
  log(`two writers with ${REPORTS} reports each`);

  const killed = files.map(writer);
  await untilMoreReceipts(20);
  for (const { child } of killed) child.kill('SIGKILL');
  await Promise.all(killed.map(exit));
  log(`both writers were killed; ${await receipts()} receipts`);

  const cut = files.map(writer);
  await untilMoreReceipts(20);
  await killDatabase(cluster);
  await Promise.all(cut.map(exit));
  cluster = await startCluster(dataDir, (line) => isVerbose && log(line));
  log(`PostgreSQL was killed under both and has recovered; ${await receipts()} receipts`);
  await verify();

  const last = files.map(writer);
  const codes = await Promise.all(last.map(exit));
  for (const [index, { output }] of last.entries()) log(`writer ${index + 1} ended with ${codes[index]}: ${output().trim().split('\n').at(-1)}`);
  // 1: some reports were refused, such as a unit that did not stand yet on the new day.
  if (codes.some((code) => code !== 0 && code !== 1)) throw new Error('a writer failed');
  await verify();
}

try {
  await main();
} finally {
  await stopAllChildren();
  await cluster.drop(COPY);
  await cluster.stop();
  rmSync(directory, { recursive: true, force: true });
}
