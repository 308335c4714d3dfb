// A process of its own that fills the dossiers table with its share of the days: node fill.ts <job as JSON>.
import 'reflect-metadata';
import { Client } from 'pg';
import { reader } from '../../../api/database/tables.ts';
import type { Connection } from '../../../api/database/embedded-attach.ts';
import { readDossierCatalogue, type DossierCatalogue } from '../../../api/dossiers/catalogue-lookup.ts';
import { connectOrm } from '../../../api/orm.config.ts';
import { copyInto } from './copy.ts';
import { BATCH, COPIED_COLUMNS, copyLine, reportedDossiers, storedDossier, type Plan } from './dossiers.ts';

export interface FillJob {
  connection: Connection;
  plan: Plan;
  now: string;
  share: number;
  shares: number;
}

const job = JSON.parse(process.argv[2] ?? '') as FillJob;

function* lines(catalogue: DossierCatalogue, now: Date): Generator<string> {
  let count = 0;
  for (const { index, reported } of reportedDossiers(job.plan, { share: job.share, shares: job.shares })) {
    yield copyLine(storedDossier(reported, catalogue, now, 1 + Math.floor(index / BATCH)));
    count += 1;
    if (count % 50_000 === 0) process.send?.({ count: 50_000 });
  }
  process.send?.({ count: count % 50_000 });
}

const orm = await connectOrm(job.connection, { poolSize: 1 });
const catalogue = await readDossierCatalogue(reader(orm.em.fork()));
await orm.close(true);
const client = new Client(job.connection);
await client.connect();
// The rows are right by construction, and checked as a whole afterwards by whoever doubts it: npm run verify.
await client.query('set session_replication_role = replica');
await copyInto(client, 'dossiers', COPIED_COLUMNS, lines(catalogue, new Date(job.now)));
await client.end();
process.disconnect?.();
