/** Demo observations: the figures that the national systems report and no dossier shows, for each measured unit and period. */
import { addDays, addMonths, dayOf } from '../../api/domain/local-day.ts';
import { Random } from './dossiers/random.ts';
import type { DemoProcedure } from './dossiers/procedure-mix.ts';
import type { DemoUnit } from './dossiers/bodies.ts';

export interface DemoObservation {
  unitCode: string;
  period: string;
  metric: string;
  value: number;
}

export interface ObservationOptions {
  /** Only its day in Asia/Ho_Chi_Minh matters. */
  now: Date;
  units: readonly DemoUnit[];
  procedures: readonly DemoProcedure[];
  seed?: string;
}

/** Values by metric: those of a month add up over longer periods, those of a state stay the same. */
type Counts = Record<string, number>;

interface Span {
  period: string;
  months: readonly string[];
}

/** The last twelve months, the quarters and the year that begin within them, and the year to date as a range up to today and yesterday. */
export function observedPeriods(now: Date): Span[] {
  const today = dayOf(now);
  const year = today.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, i) => addMonths(`${today.slice(0, 7)}-01`, i - 11).slice(0, 7));
  const quarterOf = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  const quarters = [...new Set(months.map(quarterOf))]
    .map((period) => ({ period, months: months.filter((month) => quarterOf(month) === period) }))
    .filter((quarter) => Number(quarter.months[0]?.slice(5)) % 3 === 1);
  const thisYear = months.filter((month) => month.startsWith(year));
  // January, the first quarter and the year have names of their own: a range of the same days would be the same period twice.
  const named = [`${year}-02-01`, `${year}-04-01`, `${Number(year) + 1}-01-01`];
  const ranges = [today, addDays(today, -1)]
    .filter((last) => last.startsWith(year) && !named.includes(addDays(last, 1)))
    .map((last) => ({ period: `${year}-01-01/${last}`, months: thisYear }));
  return [...months.map((month) => ({ period: month, months: [month] })), ...quarters, { period: year, months: thisYear }, ...ranges];
}

const drawn = (random: Random, total: number, probability: number): number => {
  let count = 0;
  for (let i = 0; i < total; i += 1) if (random.chance(probability)) count += 1;
  return count;
};

/** Around a mean, never below zero. */
const around = (random: Random, mean: number): number => Math.max(0, Math.round(mean + random.bell() * Math.sqrt(mean)));

function monthOf(unit: DemoUnit, isProvincial: boolean, random: Random, care: number): Counts {
  const counts: Counts = {};
  const share = (rate: number): number => 1 - Math.min(0.6, (1 - rate) * care);
  if (isProvincial) {
    counts['PROCEDURES_ANNOUNCED'] = around(random, unit.level === 'PROVINCE' ? 60 : 5);
    counts['PROCEDURES_ANNOUNCED_ON_TIME'] = drawn(random, counts['PROCEDURES_ANNOUNCED'], share(0.95));
    counts['PROCEDURES_TO_PUBLISH'] = counts['PROCEDURES_ANNOUNCED'] + random.whole(0, 2);
    counts['PROCEDURES_PUBLISHED_ON_TIME'] = drawn(random, counts['PROCEDURES_TO_PUBLISH'], share(0.96));
  }
  counts['FEEDBACK'] = around(random, unit.level === 'PROVINCE' ? 140 : unit.level === 'DEPARTMENT' ? 3 : unit.area_kind === 'ward' ? 1.6 : 0.8);
  counts['FEEDBACK_ON_TIME'] = drawn(random, counts['FEEDBACK'], share(0.97));
  counts['FEEDBACK_SATISFIED'] = drawn(random, counts['FEEDBACK_ON_TIME'], share(0.95));
  return counts;
}

function stateOf(unit: DemoUnit, isProvincial: boolean, own: readonly DemoProcedure[], communes: number, random: Random, care: number): Counts {
  const known = own.filter(({ online_available }) => online_available === true).length;
  const authority = Math.max(own.length, 12);
  // Where the catalogue does not say, most procedures are taken as offered online.
  const online = Math.max(known, Math.round(authority * Math.max(0.55, 0.88 - 0.06 * care)));
  const counts: Counts = { PROCEDURES_OF_AUTHORITY: authority, PROCEDURES_ONLINE: online };
  if (isProvincial) {
    counts['PROCEDURES_PUBLIC'] = authority;
    counts['PROCEDURES_WITH_ALL_PARTS'] = authority - Math.min(authority, Math.round(authority * 0.03 * care * random.next()));
  }
  if (unit.level === 'PROVINCE') Object.assign(counts, { COMMUNES: communes, COMMUNES_CERTIFYING_COPIES: Math.max(0, communes - 3) });
  if (unit.level === 'COMMUNE') Object.assign(counts, { COMMUNES: 1, COMMUNES_CERTIFYING_COPIES: random.chance(0.97) ? 1 : 0 });
  return counts;
}

function proceduresOf(unit: DemoUnit, procedures: readonly DemoProcedure[]): DemoProcedure[] {
  return procedures.filter(({ levels, responsible_unit_today, responsible_unit_2024 }) =>
    unit.level === 'DEPARTMENT'
      ? responsible_unit_today === unit.code || responsible_unit_2024 === unit.code
      : levels.includes('COMMUNE') || (unit.level === 'PROVINCE' && levels.includes('PROVINCE')));
}

/** Rows for the province and every measured body valid on the day of `now`, of periods in which it stood; an additive figure of a quarter is the sum of its months. */
export function demoObservations({ now, units, procedures, seed = 'bac-ninh' }: ObservationOptions): DemoObservation[] {
  const today = dayOf(now);
  const measured = units.filter((unit) => unit.measured && (unit.valid_from ?? '0') <= today && (unit.valid_to ?? '9') >= today);
  const communes = measured.filter(({ level }) => level === 'COMMUNE').length;
  const spans = observedPeriods(now);
  return measured.flatMap((unit) => {
    const isProvincial = unit.level === 'PROVINCE' || unit.level === 'DEPARTMENT';
    const random = new Random(`${seed}/observations/${unit.code}`);
    const care = Math.exp(random.bell() * 0.5);
    const state = stateOf(unit, isProvincial, proceduresOf(unit, procedures), communes, random, care);
    const months = new Map(
      [...new Set(spans.flatMap((span) => span.months))].map((month) => [month, monthOf(unit, isProvincial, new Random(`${seed}/${unit.code}/${month}`), care)]),
    );
    return spans.filter((span) => (span.months.at(-1) ?? '') >= (unit.valid_from ?? '').slice(0, 7)).flatMap(({ period, months: parts }) => {
      const sums: Counts = {};
      for (const part of parts) for (const [metric, value] of Object.entries(months.get(part) ?? {})) sums[metric] = (sums[metric] ?? 0) + value;
      return Object.entries({ ...state, ...sums }).map(([metric, value]) => ({ unitCode: unit.code, period, metric, value }));
    });
  });
}
