// What is measured, against what, and what it must reach: the table of the bench, one entry a work.
import type { Bench } from './bench.ts';
import { timeDocuments } from './measures/console-documents.ts';
import { measureDisk } from './measures/disk.ts';
import { measureGrowth } from './measures/growth.ts';
import { measureIngest } from './measures/ingest.ts';
import { measureLive } from './measures/live.ts';
import { peakMemory } from './measures/memory.ts';
import { countWrongAnswers, measureByEtag, publicPage } from './measures/public-page.ts';
import { measureSpeed, type SpeedResult } from './measures/speed.ts';
import type { Result } from './report.ts';
import type { ServerKind } from './servers/start.ts';
import { shownNumber, shownSpread } from './statistics.ts';
import { heatMap, nestedPage, oneEntity, type Work } from './works.ts';

export interface Measured {
  results: readonly Result[];
  notes?: readonly string[];
}

export interface Measurement {
  name: string;
  what: string;
  /** Left out of --quick. */
  isFullOnly?: boolean;
  run(bench: Bench): Promise<Measured>;
}

type Limits = readonly [must: number | null, goal: number | null];

const LABELS: Record<ServerKind, string> = { ours: 'ours', bare: 'bare', postgraphile: 'PostGraphile', mercurius: 'Mercurius + graphql-jit', apollo: 'Apollo + DataLoader' };

/** The peers that the JSON object names. */
const IN_JSON: readonly string[] = ['bare', 'postgraphile'];

const more = (key: Result['key'], label: string, value: Result['value'], [must, goal]: Limits): Result => ({ key, label, value, must, goal, better: 'MORE' });
const less = (key: Result['key'], label: string, value: Result['value'], [must, goal]: Limits): Result => ({ key, label, value, must, goal, better: 'LESS' });

const shownMB = (value: number | null): string => (value === null ? 'left out' : `${shownNumber(value)} MB`);

const NO_LIMITS: Limits = [null, null];

const speeds = (name: string, { perSecond, ofBare }: SpeedResult): string => {
  const shown = (values: SpeedResult['perSecond']): string => Object.entries(values).map(([kind, value]) => `${LABELS[kind as ServerKind]} ${shownSpread(value)}`).join(', ');
  return `${name}: requests a second: ${shown(perSecond)}.${Object.keys(ofBare).length > 0 ? ` Of bare: ${shown(ofBare)}.` : ''}`;
};

/** Requests a second against the floor and the peers. A round ends when all have their answers: where those are slow, fewer ask in a quick run. */
function speed(name: string, what: string, work: Work, limits: Partial<Record<ServerKind, Limits>>, quickConnections?: number): Measurement {
  return {
    name,
    what,
    async run(bench) {
      const measured = await measureSpeed(await bench.pool(), bench.loader, work, { ...bench.options, connections: bench.options.isQuick ? quickConnections : undefined, log: bench.log });
      return {
        results: Object.entries(measured.ratios).map(([kind, value]) => more(IN_JSON.includes(kind) ? [name, kind] : null, LABELS[kind as ServerKind], value, limits[kind as ServerKind] ?? NO_LIMITS)),
        notes: [speeds(name, measured)],
      };
    },
  };
}

export const MEASUREMENTS: readonly Measurement[] = [
  speed('nestedPage', 'nested page: 20 procedures with components, list entry and unit, scope and `allowedActions` on', nestedPage, { bare: [0.35, 0.5], postgraphile: [1, 1.3] }),
  speed('heatMap', 'heat map: 112 units by all criteria with targets and status, live rollups', heatMap, { bare: [0.55, 0.8], postgraphile: [null, 1.5] }, 8),
  speed('oneEntity', 'one entity by id', oneEntity, { bare: [0.25, 0.39], postgraphile: [null, 1.3] }),
  {
    name: 'publicPage',
    what: 'public page: the same page for nobody in particular, from the cache',
    async run(bench) {
      const measured = await measureSpeed(await bench.pool(), bench.loader, publicPage, { ...bench.options, kinds: ['ours', 'bare'], log: bench.log });
      const byEtag = await measureByEtag(bench);
      const { publications, stale, crossed } = await countWrongAnswers(bench);
      if (stale + crossed > 0) throw new Error(`after ${publications} publications ${stale} public pages were old, and ${crossed} pages of an officer were not the officer's`);
      return {
        results: [
          ...(measured.ratios.bare ? [more(['publicPage', 'bare'], 'bare, answers in whole', measured.ratios.bare, [5, 10])] : []),
          ...(byEtag ? [more(null, 'bare, answers 304 by ETag', byEtag.ratio, NO_LIMITS)] : []),
        ],
        notes: [speeds('publicPage', measured), `publicPage: ${byEtag ? `${shownSpread(byEtag.perSecond)} answers 304 a second` : 'no ETag'}; ${publications} lists published under load, no answer old or another's.`],
      };
    },
  },
  {
    name: 'peakMemory',
    what: 'peak memory of the API process under the heat map load',
    async run(bench) {
      const seconds = bench.options.isQuick ? 3 : 15;
      const of = async (kind: ServerKind): Promise<number | null> => peakMemory(await bench.pool(), bench.loader, kind, heatMap, seconds);
      const [ours, postgraphile, bare] = [await of('ours'), await of('postgraphile'), bench.options.isQuick ? null : await of('bare')];
      if (ours === null) throw new Error('ours does not run');
      return {
        results: postgraphile === null ? [] : [less(['peakMemory', 'postgraphile'], 'PostGraphile', ours / postgraphile, [1.3, 1])],
        notes: [`peakMemory: ours ${shownNumber(ours)} MB, PostGraphile ${shownMB(postgraphile)}, bare ${shownMB(bare)}.`],
      };
    },
  },
  {
    name: 'consoleDocuments',
    what: 'the console\'s own documents, one at a time',
    async run(bench) {
      const pool = await bench.pool();
      const server = await pool.get('ours');
      if (!server) throw new Error('ours does not run');
      const { times, leftOut } = await timeDocuments(server, pool.facts, bench.options.isQuick ? 3 : 15);
      return {
        results: times[0] ? [less(null, `slowest of ${times.length}, ms: ${times[0].name}`, times[0].ms, NO_LIMITS)] : [],
        notes: [`consoleDocuments, median ms: ${times.map(({ name, ms }) => `${name} ${shownNumber(ms)}`).join(', ')}.${leftOut.length > 0 ? ` Left out: ${leftOut.join('; ')}.` : ''}`],
      };
    },
  },
  {
    name: 'ingest',
    what: 'ingest: validated records in memory to commit, batches of 1,000, a tenth corrections, exact sums, receipt, audit entry',
    async run(bench) {
      const { ratio, rows, fileRows } = await measureIngest(bench);
      return {
        results: [more(['ingest', 'copy'], 'bare COPY into the same table', ratio, [0.35, 0.5])],
        notes: [`ingest: dossiers a second: ${shownSpread(rows.written)} from validated records to commit, ${shownSpread(rows.whole)} with validation, ${shownSpread(rows.copied)} by COPY; a file by npm run ingest, its start included: ${shownNumber(fileRows)}.`],
      };
    },
  },
  {
    name: 'liveP95Ms',
    what: 'one dossier changed until a subscriber on another process has the new score, ms at the 95th percentile of 200 subscribers',
    async run(bench) {
      const { p95, median, max, changes } = await measureLive(bench);
      return { results: [less(['liveP95Ms'], 'ms', p95, [500, 250])], notes: [`liveP95Ms: ${changes} changes to 200 subscribers: median ${shownNumber(median)} ms, at most ${shownNumber(max)} ms.`] };
    },
  },
  {
    name: 'heatMapGrowth',
    what: 'heat map on ten times as many dossiers, all criteria: time of one request',
    isFullOnly: true,
    async run(bench) {
      const { ratio, few, many } = await measureGrowth(bench);
      return { results: [less(['heatMapGrowth'], 'the smaller database', ratio, [1.3, 1.1])], notes: [`heatMapGrowth: ${shownSpread(few)} ms and ${shownSpread(many)} ms.`] };
    },
  },
  {
    name: 'diskMBPerMillion',
    what: 'disk per million dossiers with components, indexes, sums, receipts',
    isFullOnly: true,
    async run(bench) {
      const { perMillion, few, many } = await measureDisk(bench);
      return { results: [less(['diskMBPerMillion'], 'MB', perMillion, [400, 300])], notes: [`diskMBPerMillion: databases of ${shownNumber(few)} MB and ${shownNumber(many)} MB.`] };
    },
  },
];
