// npm run bench: starts everything, measures what the table declares, prints the table and, as the last line, one JSON object of ratios.
import 'reflect-metadata';
import { stopAllChildren } from './children.ts';
import { startCluster, type Cluster } from './database/cluster.ts';
import { MEASUREMENTS, type Measurement } from './measurements.ts';
import { readOptions } from './options.ts';
import { tellResults, type Row } from './report.ts';
import { Bench } from './bench.ts';

const options = readOptions(process.argv.slice(2));
const startedAt = Date.now();
const log = (line: string): void => console.log(line);
let cluster: Cluster | null = null;
let isStopping = false;

async function stop(): Promise<void> {
  isStopping = true;
  await stopAllChildren();
  await cluster?.stop();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(130)));
}

const isAsked = ({ name, isFullOnly = false }: Measurement): boolean => (options.only ? options.only.includes(name) : !(options.isQuick && isFullOnly));

/** What fails is told in the table; the rest goes on. */
async function measure(bench: Bench, { name, what, run }: Measurement): Promise<Row> {
  const begunAt = Date.now();
  log(`${name}: ${what}`);
  try {
    const measured = await run(bench);
    for (const note of measured.notes ?? []) log(`  ${note}`);
    return { name, what, ...measured };
  } catch (error) {
    if (!isStopping) log(`  not measured: ${(error as Error).message.slice(0, 1500)}`);
    return { name, what, failure: (error as Error).message };
  } finally {
    log(`  (${Math.round((Date.now() - begunAt) / 1000)} s)`);
  }
}

async function main(): Promise<void> {
  cluster = await startCluster(options.dataDir, (line) => options.isVerbose && log(line));
  const bench = new Bench(cluster, options, log);
  const rows: Row[] = [];
  for (const measurement of MEASUREMENTS.filter(isAsked)) {
    if (!isStopping) rows.push(await measure(bench, measurement));
  }
  if (isStopping) return;
  await bench.close();
  await bench.dropWorkCopy();
  await stop();
  tellResults(rows, { options, minutes: (Date.now() - startedAt) / 60_000 });
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  if (!isStopping) await stop();
}
if (process.exitCode) process.exit();
