// What is measured, against what, and what it must reach: the table of the bench, one entry a work.
import type { Bench } from './bench.ts';
import { measureSpeed } from './measures/speed.ts';
import type { Result, Row } from './report.ts';
import type { ServerKind } from './servers/start.ts';
import { shownSpread } from './statistics.ts';
import { heatMap, nestedPage, oneEntity, type Work } from './works.ts';

export interface Measurement {
  name: string;
  what: string;
  /** Left out of --quick. */
  isFullOnly?: boolean;
  run(bench: Bench): Promise<Row[]>;
}

interface Limits {
  must: number | null;
  goal: number | null;
}

const LABELS: Record<ServerKind, string> = { ours: 'ours', bare: 'bare', postgraphile: 'PostGraphile', mercurius: 'Mercurius + graphql-jit', apollo: 'Apollo + DataLoader' };

/** Requests a second against the floor and the peers. */
function speed(name: string, what: string, work: Work, limits: Partial<Record<ServerKind, Limits>>): Measurement {
  return {
    name,
    what,
    async run(bench) {
      const { rounds, seconds } = bench.options;
      const measured = await measureSpeed(await bench.pool(), bench.loader, work, { rounds, seconds, log: bench.log });
      const results = Object.entries(measured.ratios).map(([kind, value]): Result => ({
        key: kind === 'bare' || kind === 'postgraphile' ? [name, kind] : null, label: LABELS[kind as ServerKind], value, must: limits[kind as ServerKind]?.must ?? null, goal: limits[kind as ServerKind]?.goal ?? null, better: 'MORE',
      }));
      const rates = Object.entries(measured.perSecond).map(([kind, value]) => `${kind} ${shownSpread(value)}`).join(', ');
      const floors = Object.entries(measured.ofBare).map(([kind, value]) => `${kind} ${shownSpread(value)}`).join(', ');
      const notes = [`${name}: requests/s ${rates}${floors ? `; of bare: ${floors}` : ''}`];
      bench.log(`  ${notes[0]}`);
      return [{ name, what, results, notes }];
    },
  };
}

export const MEASUREMENTS: readonly Measurement[] = [
  speed('nestedPage', 'nested page: 20 procedures with components, list entry and unit, scope and allowedActions on', nestedPage, { bare: { must: 0.35, goal: 0.5 }, postgraphile: { must: 1, goal: 1.3 } }),
  speed('heatMap', 'heat map: 112 units by all criteria with targets and status, live rollups', heatMap, { bare: { must: 0.55, goal: 0.8 }, postgraphile: { must: null, goal: 1.5 } }),
  speed('oneEntity', 'one entity by id', oneEntity, { bare: { must: 0.25, goal: 0.39 }, postgraphile: { must: null, goal: 1.3 } }),
];
