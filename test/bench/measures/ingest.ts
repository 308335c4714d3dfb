// Ingestion against a bare COPY into the same table, on a copy of the database; and a whole file from the command line.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import type { Bench } from '../bench.ts';
import { ended, forkProgram, startProgram } from '../children.ts';
import { urlOf } from '../database/cluster.ts';
import { reportedDossiers } from '../database/dossiers.ts';
import { addDays } from '../../../api/domain/local-day.ts';
import { spreadOf, type Spread } from '../statistics.ts';
import type { IngestJob, IngestRound } from './ingest-program.ts';

export interface IngestResult {
  ratio: Spread;
  rows: Record<keyof IngestRound, Spread>;
  /** Rows a second of `npm run ingest -- FILE`, its start and end included. */
  fileRows: number;
}

export async function measureIngest(bench: Bench): Promise<IngestResult> {
  const connection = await bench.workCopy();
  const { plan } = await bench.database();
  const job: IngestJob = { connection, plan, rounds: bench.options.rounds, batches: bench.options.isQuick ? 2 : 20 };
  const child = forkProgram('./measures/ingest-program.ts', [JSON.stringify(job)]);
  const rounds: IngestRound[] = [];
  let differences: string[] | null = null;
  child.on('message', (message: { round?: IngestRound; differences?: string[] }) => {
    if (message.round) rounds.push(message.round);
    differences ??= message.differences ?? null;
  });
  await ended(child, 'the ingestion');
  const wrong = differences as string[] | null;
  if (wrong === null || wrong.length > 0) throw new Error(`the sums are not those of the dossiers: ${wrong?.slice(0, 3).join('; ') ?? 'unknown'}`);
  const of = (name: keyof IngestRound): Spread => spreadOf(rounds.map((round) => round[name]));
  return { ratio: spreadOf(rounds.map((round) => round.written / round.copied)), rows: { written: of('written'), whole: of('whole'), copied: of('copied') }, fileRows: await fileToCommit(bench, urlOf(connection)) };
}

async function fileToCommit(bench: Bench, databaseUrl: string): Promise<number> {
  const { plan } = await bench.database();
  const rows = bench.options.isQuick ? 3_000 : 50_000;
  const directory = mkdtempSync(join(tmpdir(), 'bacninh-bench-'));
  try {
    const path = join(directory, 'dossiers.ndjson');
    const file = createWriteStream(path);
    let count = 0;
    for (const { reported } of reportedDossiers({ ...plan, count: 2_500_000 }, { from: addDays(plan.lastDay, -60) })) {
      if (count++ === rows) break;
      if (!file.write(`${JSON.stringify({ ...reported, code: String(reported['code']).replace('.H05-', '.H05F-') })}\n`)) await once(file, 'drain');
    }
    if (count < rows) throw new Error(`only ${count} of ${rows} dossiers were left for the file`);
    file.end();
    await once(file, 'finish');
    const startedAt = performance.now();
    const program = startProgram(['api/start.mjs', 'ingest', path, '--account', 'bench-connector'], { DATABASE_URL: databaseUrl });
    await ended(program.child, 'npm run ingest').catch((error: Error) => {
      throw new Error(`${error.message}: ${program.output()}`);
    });
    return rows / ((performance.now() - startedAt) / 1000);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
