// Periods as addresses write them (2026, 2026-Q3, 2026-09, 2026-W36, two days with a slash): their days, neighbours and lists to choose from.

export type PeriodKind = 'YEAR' | 'QUARTER' | 'MONTH' | 'WEEK' | 'RANGE';
export const PERIOD_KINDS = ['YEAR', 'QUARTER', 'MONTH', 'WEEK', 'RANGE'] as const;

interface Days {
  firstDay: string;
  /** Inclusive. */
  lastDay: string;
}

/** The platform knows units from this day on. */
export const COVERED_FROM = '2023-04-10';
const DAY_MS = 86_400_000;

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const plusDays = (day: string, count: number): string => dayOf(instantOf(day) + count * DAY_MS);
const two = (value: number): string => String(value).padStart(2, '0');
/** First day of the month that many months after the one of `year` and `month` (1 to 12). */
const monthStart = (year: number, month: number): string => dayOf(Date.UTC(year, month - 1, 1));

/** Monday of ISO week 1, the week that holds 4 January. */
function firstMonday(year: number): string {
  const fourth = `${year}-01-04`;
  return plusDays(fourth, -((new Date(instantOf(fourth)).getUTCDay() + 6) % 7));
}

function weekOf(day: string): string {
  const thursday = plusDays(day, 3 - ((new Date(instantOf(day)).getUTCDay() + 6) % 7));
  const year = Number(thursday.slice(0, 4));
  return `${year}-W${two(Math.floor((instantOf(thursday) - instantOf(firstMonday(year))) / (7 * DAY_MS)) + 1)}`;
}

export function kindOfPeriod(key: string): PeriodKind {
  if (key.includes('/')) return 'RANGE';
  if (key.includes('-W')) return 'WEEK';
  if (key.includes('-Q')) return 'QUARTER';
  return key.includes('-') ? 'MONTH' : 'YEAR';
}

/** Of a key that the API would take; days of a malformed one are of no use, and the API refuses it. */
export function daysOfPeriod(key: string): Days {
  const [from = '', to] = key.split('/');
  if (to !== undefined) return { firstDay: from, lastDay: to };
  const [yearText = '', part = ''] = key.split('-');
  const year = Number(yearText);
  if (part.startsWith('W')) {
    const monday = plusDays(firstMonday(year), (Number(part.slice(1)) - 1) * 7);
    return { firstDay: monday, lastDay: plusDays(monday, 6) };
  }
  const [first, length] = part.startsWith('Q') ? [Number(part.slice(1)) * 3 - 2, 3] : part ? [Number(part), 1] : [1, 12];
  return { firstDay: monthStart(year, first), lastDay: plusDays(monthStart(year, first + length), -1) };
}

/** The period of a kind that holds a day; a range runs from the start of the year to it. */
export function periodAt(kind: PeriodKind, day: string): string {
  const [year = '', month = ''] = day.split('-');
  switch (kind) {
    case 'YEAR':
      return year;
    case 'QUARTER':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'MONTH':
      return `${year}-${month}`;
    case 'WEEK':
      return weekOf(day);
    case 'RANGE':
      return `${year}-01-01/${day}`;
  }
}

/** The one before or after, of the same length. */
export function neighbourOf(key: string, step: -1 | 1): string {
  const { firstDay, lastDay } = daysOfPeriod(key);
  const kind = kindOfPeriod(key);
  if (kind !== 'RANGE') return periodAt(kind, step === 1 ? plusDays(lastDay, 1) : plusDays(firstDay, -1));
  const length = (instantOf(lastDay) - instantOf(firstDay)) / DAY_MS + 1;
  return `${plusDays(firstDay, step * length)}/${plusDays(lastDay, step * length)}`;
}

/** Periods of a kind from the present one back to the first that is covered. */
export function periodsBackFrom(kind: Exclude<PeriodKind, 'RANGE'>, today: string): string[] {
  const keys: string[] = [];
  for (let key = periodAt(kind, today); daysOfPeriod(key).lastDay >= COVERED_FROM; key = neighbourOf(key, -1)) keys.push(key);
  return keys;
}

/** What the server finds wrong with a period, also where it names the day that the period stands for. */
export const periodFaultIn = (faults: Record<string, string> | undefined): string | undefined => faults && (faults['period'] ?? faults['where.period'] ?? faults['asOf'] ?? faults['']);

export const isPeriodClosed = (key: string, today: string): boolean => daysOfPeriod(key).lastDay < today;

/** A key that can be asked for at all: the address may hold anything. */
export const isPeriodKey = (key: string): boolean =>
  /^\d{4}(-(Q[1-4]|W(0[1-9]|[1-4]\d|5[0-3])|0[1-9]|1[0-2]))?$/.test(key) || (/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(key) && key.split('/').every((day) => !Number.isNaN(instantOf(day))));
