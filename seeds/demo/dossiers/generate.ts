/** Generates demo dossiers in the national synchronisation format, one at a time and the same ones for the same day. */
import { workingCalendar } from '../../../api/domain/calendar.ts';
import { dayNumber, dayNumberOf, dayOfNumber, isoWeekday } from '../../../api/domain/local-day.ts';
import type { LocalDay } from '../../../api/domain/local-day.ts';
import type { Body, DemoUnit } from './bodies.ts';
import { bodyCalendar } from './bodies.ts';
import { DossierMaker } from './make-dossier.ts';
import type { NationalDossier } from './national-dossier.ts';
import type { DemoProcedure } from './procedure-mix.ts';
import { Random } from './random.ts';
import { ShareCounters } from './shares.ts';
import { WorkingTime, startOf } from './working-time.ts';

export interface GenerationOptions {
  /** Only its day in Asia/Ho_Chi_Minh matters: everything happens before that day begins. */
  now: Date;
  /** Dossiers of the twelve months up to now. */
  count?: number;
  /** Dossiers from 01/10/2024 to 31/08/2025, across both reorganisations, as far as that lies before the twelve months. */
  sliceCount?: number;
  units: readonly DemoUnit[];
  procedures: readonly DemoProcedure[];
  holidays?: readonly LocalDay[];
  seed?: string;
  /** Counts the shares really made; read it when the generator has ended. */
  counters?: ShareCounters;
}

const COVERED_FROM = dayNumber('2023-04-10');
const SLICE_FROM = dayNumber('2024-10-01');
const SLICE_TO = dayNumber('2025-08-31');
/** Papers are listed one by one in dossiers this recent. */
const PAPERS_BY_ROW_DAYS = 100;

/** Mondays are full, weekends see only online filings; each day has its own luck. */
function dayWeight(day: number, time: WorkingTime, random: Random): number {
  const luck = 0.85 + 0.3 * random.next();
  if (!time.isWorkingDay(day)) return 0.05 * luck;
  return ([1.2, 1.08, 1, 0.95, 0.87][isoWeekday(day) - 1] ?? 0.9) * luck;
}

interface Stretch {
  from: number;
  to: number;
  count: number;
}

function stretchesOf(today: number, count: number, sliceCount: number): Stretch[] {
  const main = { from: Math.max(today - 365, COVERED_FROM), to: today - 1, count };
  const slice = { from: SLICE_FROM, to: Math.min(SLICE_TO, main.from - 1), count: sliceCount };
  const whole = SLICE_TO - SLICE_FROM + 1;
  slice.count = Math.round((sliceCount * Math.max(0, slice.to - slice.from + 1)) / whole);
  return [slice, main].filter((stretch) => stretch.to >= stretch.from && stretch.count > 0);
}

export function* generateDossiers(options: GenerationOptions): Generator<NationalDossier> {
  const { now, count = 100_000, sliceCount = 20_000, units, procedures, holidays = [], seed = 'bac-ninh', counters = new ShareCounters() } = options;
  const today = dayNumberOf(now);
  const time = new WorkingTime(workingCalendar({ holidays, makeUpDays: [] }));
  const calendar = bodyCalendar(units, procedures, seed);
  for (const stretch of stretchesOf(today, count, sliceCount)) {
    const random = new Random(`${seed}/${stretch.from}/${stretch.to}/${stretch.count}`);
    const maker = new DossierMaker({ random, time, counters, horizon: startOf(today), isValidOn: (body, day) => calendar.isValidOn(body, day) });
    const weights: number[] = [];
    for (let day = stretch.from; day <= stretch.to; day += 1) weights.push(dayWeight(day, time, random));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let weightSoFar = 0;
    let made = 0;
    for (const [i, weight] of weights.entries()) {
      weightSoFar += weight;
      const upTo = Math.round((stretch.count * weightSoFar) / total);
      const day = stretch.from + i;
      const epoch = calendar.epochOn(dayOfNumber(day));
      const orders = new Map<Body, number>();
      for (; made < upTo; made += 1) {
        const body = epoch.bodies.draw(random);
        const order = (orders.get(body) ?? 0) + 1;
        orders.set(body, order);
        yield maker.make({ body, epoch, day, order, progress: made / stretch.count, papersByRow: today - day <= PAPERS_BY_ROW_DAYS });
      }
    }
  }
}
