// A process of its own that takes dossiers in as the platform does, and as a bare COPY does, in turns: one message a round, then the check of the sums.
import 'reflect-metadata';
import { Client } from 'pg';
import type { Connection } from '../../../api/database/embedded-attach.ts';
import { reader } from '../../../api/database/tables.ts';
import { commandContext } from '../../../api/commands/command-context.ts';
import type { ReportedDossier } from '../../../api/domain/dossier-check.ts';
import { addDays } from '../../../api/domain/local-day.ts';
import { readDossierCatalogue } from '../../../api/dossiers/catalogue-lookup.ts';
import { checkBatch, ingestBatch, writeBatch } from '../../../api/dossiers/ingestion.service.ts';
import { rollupDifferences } from '../../../api/dossiers/rollup.service.ts';
import { connectOrm } from '../../../api/orm.config.ts';
import { Clock } from '../../../api/request/clock.ts';
import { copyInto } from '../database/copy.ts';
import { BATCH, COPIED_COLUMNS, copyLine, reportedDossiers, storedDossier, type Plan } from '../database/dossiers.ts';

export interface IngestJob {
  connection: Connection;
  plan: Plan;
  rounds: number;
  batches: number;
}

export interface IngestRound {
  /** Rows a second: validated records in memory to commit; the same with validation; a bare COPY. */
  written: number;
  whole: number;
  copied: number;
}

const CORRECTED = BATCH / 10;
const WINDOW_DAYS = 60;
const job = JSON.parse(process.argv[2] ?? '') as IngestJob;
const from = addDays(job.plan.lastDay, -WINDOW_DAYS);

/** Dossiers of the last weeks that the database does not have: another plan's, over and over, each time under codes of their own. */
function* newDossiers(): Generator<ReportedDossier> {
  const many = { ...job.plan, count: 2_000_000 };
  for (let pass = 1; ; pass += 1) {
    for (const { reported } of reportedDossiers(many, { from })) yield { ...reported, code: String(reported['code']).replace('.H05-', `.H05N-${pass}-`) };
  }
}

/** Dossiers that the database has, an hour later and changed: a complaint, and another paper digitized. */
function* corrections(): Generator<ReportedDossier> {
  for (let pass = 1; ; pass += 1) {
    for (const { reported } of reportedDossiers(job.plan, { from })) {
      const later = new Date(Date.parse(String(reported['sourceUpdatedAt'])) + pass * 3_600_000);
      yield { ...reported, sourceUpdatedAt: later.toISOString(), hasComplaint: pass % 2 === 1, populationDataUsed: reported['populationDataUsed'] !== true };
    }
  }
}

const fresh = newDossiers();
const corrected = corrections();

function take(source: Generator<ReportedDossier, void>, count: number): ReportedDossier[] {
  return Array.from({ length: count }, (_, taken) => {
    const next = source.next();
    if (next.done) throw new Error(`only ${taken} of ${count} dossiers were left to take in`);
    return next.value;
  });
}

/** New ones and corrections mixed as they would come, the newest of what is known later. */
const batchOf = (): ReportedDossier[] => [...take(fresh, BATCH - CORRECTED), ...take(corrected, CORRECTED)];

const orm = await connectOrm(job.connection, { poolSize: 2 });
const clock = new Clock(null);
const context = () => commandContext(orm, clock, 'bench-connector');
const catalogue = await readDossierCatalogue(reader(orm.em.fork()));
const client = new Client(job.connection);
await client.connect();
let made = 0;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

/** Validation is over before the clock starts; receipt, audit entry and exact sums are within. */
async function written(): Promise<number> {
  const prepared = Array.from({ length: job.batches }, () => checkBatch(`written-${(made += 1)}`, batchOf(), catalogue, clock.now()));
  const ctx = await context();
  return seconds(async () => {
    for (const batch of prepared) {
      const { accepted } = await writeBatch(ctx, batch);
      if (accepted !== BATCH) throw new Error(`only ${accepted} of ${BATCH} were taken`);
    }
  });
}

async function whole(): Promise<number> {
  const batches = Array.from({ length: job.batches }, batchOf);
  const ctx = await context();
  return seconds(async () => {
    for (const dossiers of batches) {
      const { accepted } = await ingestBatch(ctx, `whole-${(made += 1)}`, dossiers);
      if (accepted !== BATCH) throw new Error(`only ${accepted} of ${BATCH} were taken`);
    }
  });
}

/** The same dossiers under other codes, all new, and gone again afterwards: nothing else knows of them. */
async function copied(): Promise<number> {
  const now = clock.now();
  const { rows } = await client.query<{ id: number }>('select max(id) as id from dossier_batches');
  const batches = Array.from({ length: job.batches }, () =>
    take(fresh, BATCH).map((reported) => copyLine(storedDossier({ ...reported, code: String(reported['code']).replace('.H05N-', '.H05C-') }, catalogue, now, rows[0]?.id ?? 1))));
  const taken = await seconds(async () => {
    for (const lines of batches) await copyInto(client, 'dossiers', COPIED_COLUMNS, lines);
  });
  await client.query(`delete from dossiers where code like '%.H05C-%' and received_on >= $1::date - 1`, [from]);
  await client.query(`delete from dossiers where code like '%.H05C-%' and received_on is null`);
  return taken;
}

const perSecond = (taken: number): number => (job.batches * BATCH) / taken;

// The first batches find no plans and no pages in memory.
await written();
await copied();
for (let round = 0; round < job.rounds; round += 1) {
  process.send?.({ round: { written: perSecond(await written()), copied: perSecond(await copied()), whole: perSecond(await whole()) } satisfies IngestRound });
}
const { differences } = await rollupDifferences(reader(orm.em.fork()));
process.send?.({ differences });
await client.end();
await orm.close(true);
process.disconnect?.();
