// What a run is asked for: `npm run bench [-- --quick] [--only nestedPage,heatMap] [--without postgraphile] [--rounds 5] [--seconds 3] [--dossiers 100000] [--many 1000000]`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface BenchOptions {
  isQuick: boolean;
  /** Names of measurements; null: all. */
  only: readonly string[] | null;
  without: readonly string[];
  rounds: number;
  seconds: number;
  dossiers: number;
  manyDossiers: number;
  dataDir: string;
  /** Prints what every server answered, for the one who writes a new measurement. */
  isVerbose: boolean;
}

/** The peers that no limit is set against cost a quick run a minute. */
const QUICK_WITHOUT = ['mercurius', 'apollo'];

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').map((part) => part.trim()).filter(Boolean);

export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false }, only: { type: 'string' }, without: { type: 'string' }, rounds: { type: 'string' }, seconds: { type: 'string' },
      dossiers: { type: 'string' }, many: { type: 'string' }, verbose: { type: 'boolean', default: false },
    },
  });
  const isQuick = values.quick;
  return {
    isQuick,
    only: values.only === undefined ? null : listOf(values.only),
    without: values.without === undefined && isQuick ? QUICK_WITHOUT : listOf(values.without),
    rounds: Number(values.rounds ?? 5),
    seconds: Number(values.seconds ?? (isQuick ? 0.6 : 3)),
    dossiers: Number(values.dossiers ?? (isQuick ? 100_000 : 1_000_000)),
    manyDossiers: Number(values.many ?? 10_000_000),
    dataDir: resolve(process.env['DATA_DIR'] ?? '.data/bench'),
    isVerbose: values.verbose,
  };
}
