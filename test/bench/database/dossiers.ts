// The bench's dossiers: those of the demo's generator over all the years that the tree of units covers, the same ones for the same seed, count and last day.
import { RecordMapper } from '../../../api/dossiers/reader/map-record.ts';
import { contentHashOf, deriveColumns, WRITTEN_COLUMNS, type WrittenDossier } from '../../../api/dossiers/dossier-columns.ts';
import type { DossierCatalogue } from '../../../api/dossiers/catalogue-lookup.ts';
import { workingCalendar } from '../../../api/domain/calendar.ts';
import { checkDossier, type ReportedDossier } from '../../../api/domain/dossier-check.ts';
import { dayNumber, dayOfNumber, isoWeekday } from '../../../api/domain/local-day.ts';
import { bodyCalendar, type Body } from '../../../seeds/demo/dossiers/bodies.ts';
import { DossierMaker } from '../../../seeds/demo/dossiers/make-dossier.ts';
import { Random } from '../../../seeds/demo/dossiers/random.ts';
import { ShareCounters } from '../../../seeds/demo/dossiers/shares.ts';
import { startOf, WorkingTime } from '../../../seeds/demo/dossiers/working-time.ts';
import { readReference } from '../../../seeds/reference/read-reference.ts';
import { copyText } from './copy.ts';

export const FIRST_DAY = '2023-04-10';
const SEED = 'bench';
/** As many as a receipt covers. */
export const BATCH = 1000;

export interface Plan {
  count: number;
  /** Nothing happens after this day. */
  lastDay: string;
}

/** Days by weight: Mondays are full, weekends see online filings only, and each year has a little more than the last. */
function dayCounts({ count, lastDay }: Plan, time: WorkingTime): { day: number; count: number; before: number }[] {
  const first = dayNumber(FIRST_DAY);
  const last = dayNumber(lastDay);
  const weights: number[] = [];
  for (let day = first; day <= last; day += 1) {
    const working = [1.2, 1.08, 1, 0.95, 0.87][isoWeekday(day) - 1] ?? 0.9;
    weights.push((time.isWorkingDay(day) ? working : 0.05) * (1 + (0.3 * (day - first)) / (last - first)));
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let soFar = 0;
  let before = 0;
  return weights.map((weight, index) => {
    soFar += weight;
    const upTo = Math.round((count * soFar) / total);
    const ofDay = { day: first + index, count: upTo - before, before };
    before = upTo;
    return ofDay;
  });
}

/** Which days of a plan: from one on, and of those every so manieth. */
export interface Days {
  from?: string;
  share?: number;
  shares?: number;
}

/** The dossiers of the days asked for; each day is drawn for itself, so that a day's dossiers are the same whatever else is asked. */
export function* reportedDossiers(plan: Plan, { from = FIRST_DAY, share = 0, shares = 1 }: Days = {}): Generator<{ index: number; reported: ReportedDossier }> {
  const { units } = readReference<{ units: never[] }>('units.json');
  const { procedures } = readReference<{ procedures: never[] }>('procedures.json');
  const holidays = readReference<{ holidays: { date: string }[] }>('holidays.json').holidays.map((day) => day.date);
  const time = new WorkingTime(workingCalendar({ holidays, makeUpDays: [] }));
  const calendar = bodyCalendar(units, procedures, SEED);
  const horizon = startOf(dayNumber(plan.lastDay) + 1);
  const counters = new ShareCounters();
  const mapper = new RecordMapper({});
  const days = dayCounts(plan, time);
  for (const [place, { day, count, before }] of days.entries()) {
    if (place % shares !== share || dayOfNumber(day) < from) continue;
    const random = new Random(`${SEED}/${day}/${plan.count}`);
    const maker = new DossierMaker({ random, time, counters, horizon, isValidOn: (body, on) => calendar.isValidOn(body, on) });
    const epoch = calendar.epochOn(dayOfNumber(day));
    const orders = new Map<Body, number>();
    for (let made = 0; made < count; made += 1) {
      const body = epoch.bodies.draw(random);
      const order = (orders.get(body) ?? 0) + 1;
      orders.set(body, order);
      const national = maker.make({ body, epoch, day, order, progress: place / days.length, papersByRow: true });
      const read = mapper.readRow(made, national);
      if ('error' in read) throw new Error(`${read.error.path}: ${read.error.en}`);
      yield { index: before + made, reported: read.record as ReportedDossier };
    }
  }
}

/** As it is stored: checked and derived by the platform's own rules. */
export function storedDossier(reported: ReportedDossier, catalogue: DossierCatalogue, now: Date, batchId: number): WrittenDossier {
  const check = checkDossier(reported, catalogue.lookup, now);
  if (!check.ok) throw new Error(JSON.stringify(check.refusals));
  const { dossier } = check;
  return { ...dossier, ...deriveColumns(dossier, catalogue.procedure(dossier.procedureId), catalogue.calendar), contentHash: contentHashOf(dossier), batchId };
}

/** A line of COPY: the columns of the platform's own bulk write. */
export const copyLine = (row: WrittenDossier): string => `${WRITTEN_COLUMNS.map(([, , valueOf]) => copyText(valueOf(row))).join('\t')}\n`;

export const COPIED_COLUMNS: readonly string[] = WRITTEN_COLUMNS.map(([column]) => column);
