// Periods (kỳ báo cáo): a year, quarter, month, ISO week or range of days of Asia/Ho_Chi_Minh, read from the text clients write.
import { addDays, addMonths, dayNumber, dayOf, endInstant, isLocalDay, isoWeekday, startInstant } from './local-day.ts';
import type { LocalDay } from './local-day.ts';
import type { Words } from './refusal.ts';

export type PeriodKind = 'YEAR' | 'QUARTER' | 'MONTH' | 'WEEK' | 'RANGE';

export interface Period {
  /** The text as given; there is one spelling only for each kind. */
  readonly key: string;
  readonly kind: PeriodKind;
  readonly firstDay: LocalDay;
  /** Inclusive. */
  readonly lastDay: LocalDay;
}

export type PeriodRefusalCode = 'PERIOD_MALFORMED' | 'DAY_DOES_NOT_EXIST' | 'WEEK_DOES_NOT_EXIST' | 'FIRST_AFTER_LAST' | 'YEAR_OUT_OF_RANGE';
export interface PeriodRefusal {
  readonly code: PeriodRefusalCode;
  readonly message: Words;
}
export type PeriodResult = { readonly ok: true; readonly period: Period } | { readonly ok: false; readonly refusal: PeriodRefusal };

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

const MESSAGES: Record<PeriodRefusalCode, Words> = {
  PERIOD_MALFORMED: {
    vi: 'Kỳ phải có dạng 2026, 2026-Q3, 2026-09, 2026-W36 hoặc 2026-08-15/2026-09-14.',
    en: 'A period is written 2026, 2026-Q3, 2026-09, 2026-W36 or 2026-08-15/2026-09-14.',
  },
  DAY_DOES_NOT_EXIST: { vi: 'Kỳ chứa ngày hoặc tháng không tồn tại.', en: 'The period names a day or month that does not exist.' },
  WEEK_DOES_NOT_EXIST: { vi: 'Năm này không có tuần đó.', en: 'That year has no such week.' },
  FIRST_AFTER_LAST: { vi: 'Ngày đầu kỳ sau ngày cuối kỳ.', en: 'The first day of the period is after its last day.' },
  YEAR_OUT_OF_RANGE: {
    vi: `Năm của kỳ phải từ ${FIRST_YEAR} đến ${LAST_YEAR}.`,
    en: `The year of a period is from ${FIRST_YEAR} to ${LAST_YEAR}.`,
  },
};

const refuse = (code: PeriodRefusalCode): PeriodResult => ({ ok: false, refusal: { code, message: MESSAGES[code] } });
const accept = (key: string, kind: PeriodKind, firstDay: LocalDay, lastDay: LocalDay): PeriodResult => ({
  ok: true,
  period: { key, kind, firstDay, lastDay },
});

const isCoveredYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
const monthsFrom = (key: string, kind: PeriodKind, firstDay: LocalDay, count: number): PeriodResult =>
  accept(key, kind, firstDay, addDays(addMonths(firstDay, count), -1));

/** Monday of ISO week 1: the week that holds 4 January. */
const firstMonday = (year: number): number => {
  const fourth = dayNumber(`${year}-01-04`);
  return fourth - isoWeekday(fourth) + 1;
};
const mondayOf = (year: number, week: number): LocalDay => addDays('1970-01-01', firstMonday(year) + (week - 1) * 7);
const weeksIn = (year: number): number => (firstMonday(year + 1) - firstMonday(year)) / 7;

const SHAPE = /^(\d{4})(?:-(?:Q(\d)|W(\d{2})|(\d{2})))?$/;
const RANGE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;

const parseRange = (key: string, firstDay: LocalDay, lastDay: LocalDay): PeriodResult => {
  if (!isLocalDay(firstDay) || !isLocalDay(lastDay)) return refuse('DAY_DOES_NOT_EXIST');
  if (!isCoveredYear(Number(firstDay.slice(0, 4))) || !isCoveredYear(Number(lastDay.slice(0, 4)))) return refuse('YEAR_OUT_OF_RANGE');
  if (firstDay > lastDay) return refuse('FIRST_AFTER_LAST');
  return accept(key, 'RANGE', firstDay, lastDay);
};

export const parsePeriod = (text: string): PeriodResult => {
  const range = RANGE.exec(text);
  if (range !== null) return parseRange(text, range[1] ?? '', range[2] ?? '');
  const match = SHAPE.exec(text);
  if (match === null) return refuse('PERIOD_MALFORMED');
  const year = Number(match[1]);
  if (!isCoveredYear(year)) return refuse('YEAR_OUT_OF_RANGE');
  if (match[2] !== undefined) {
    const quarter = Number(match[2]);
    if (quarter < 1 || quarter > 4) return refuse('PERIOD_MALFORMED');
    return monthsFrom(text, 'QUARTER', `${year}-${`${quarter * 3 - 2}`.padStart(2, '0')}-01`, 3);
  }
  if (match[3] !== undefined) {
    const week = Number(match[3]);
    if (week < 1 || week > weeksIn(year)) return refuse('WEEK_DOES_NOT_EXIST');
    return accept(text, 'WEEK', mondayOf(year, week), addDays(mondayOf(year, week), 6));
  }
  if (match[4] !== undefined) {
    const month = Number(match[4]);
    if (month < 1 || month > 12) return refuse('DAY_DOES_NOT_EXIST');
    return monthsFrom(text, 'MONTH', `${year}-${match[4]}-01`, 1);
  }
  return monthsFrom(text, 'YEAR', `${year}-01-01`, 12);
};

/** One key for all spellings of the same days: observations and targets are kept and found by it. */
export const periodKey = (period: Pick<Period, 'firstDay' | 'lastDay'>): string => `${period.firstDay}/${period.lastDay}`;
export const isSamePeriod = (a: Period, b: Period): boolean => periodKey(a) === periodKey(b);

/** Length in days: of several periods that hold a moment, the narrowest wins. */
export const lengthInDays = (period: Period): number => dayNumber(period.lastDay) - dayNumber(period.firstDay) + 1;

/** The calendar years that it touches, in their order. */
export const yearsOf = (period: Pick<Period, 'firstDay' | 'lastDay'>): number[] => {
  const [first, last] = [Number(period.firstDay.slice(0, 4)), Number(period.lastDay.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
};

export const containsDay = (period: Period, day: LocalDay): boolean => period.firstDay <= day && day <= period.lastDay;
export const containsInstant = (period: Period, instant: Date): boolean => containsDay(period, dayOf(instant));
export const containsPeriod = (outer: Period, inner: Period): boolean =>
  outer.firstDay <= inner.firstDay && inner.lastDay <= outer.lastDay;
export const overlaps = (a: Period, b: Period): boolean => a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;

export const startOfPeriod = (period: Period): Date => startInstant(period.firstDay);
/** The last moment of the last day, never the day after. */
export const endOfPeriod = (period: Period): Date => endInstant(period.lastDay);
