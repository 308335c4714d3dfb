// npm run bench: starts everything, measures what the table declares, prints the table and, as the last line, one JSON object of ratios.
import 'reflect-metadata';
import { stopAllChildren } from './children.ts';
import { startCluster, type Cluster } from './database/cluster.ts';
import { MEASUREMENTS } from './measurements.ts';
import { readOptions } from './options.ts';
import { tellResults, type Row } from './report.ts';
import { Bench } from './bench.ts';

const options = readOptions(process.argv.slice(2));
const startedAt = Date.now();
const log = (line: string): void => console.log(line);
let cluster: Cluster | null = null;

async function stop(): Promise<void> {
  await stopAllChildren();
  await cluster?.stop();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(130)));
}

async function main(): Promise<number> {
  cluster = await startCluster(options.dataDir, (line) => options.isVerbose && log(line));
  const bench = new Bench(cluster, options, log);
  const rows: Row[] = [];
  let failures = 0;
  for (const measurement of MEASUREMENTS) {
    if (options.only ? !options.only.includes(measurement.name) : options.isQuick && measurement.isFullOnly) continue;
    log(`${measurement.name}: ${measurement.what}`);
    try {
      const measured = await measurement.run(bench);
      for (const note of measured.notes ?? []) log(`  ${note}`);
      rows.push({ ...measurement, ...measured });
    } catch (error) {
      failures += 1;
      log(`  not measured: ${(error as Error).message.slice(0, 1500)}`);
      rows.push({ name: measurement.name, what: measurement.what, failure: (error as Error).message });
    }
  }
  await bench.close();
  await bench.dropWorkCopy();
  tellResults(rows, { options, minutes: (Date.now() - startedAt) / 60_000 });
  return failures > 0 ? 1 : 0;
}

let code = 1;
try {
  code = await main();
} catch (error) {
  console.error(error);
} finally {
  await stop();
}
process.exit(code);
