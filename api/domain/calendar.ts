// Working days (ngày làm việc): Monday to Friday that are no public holiday, with holidays and make-up days given as data.
import { dayNumber, dayOfNumber, isoWeekday } from './local-day.ts';
import type { LocalDay } from './local-day.ts';

export interface CalendarDays {
  /** Public holidays; those on a weekend change nothing. */
  readonly holidays: Iterable<LocalDay>;
  /** Days that are worked although they are a weekend or a holiday. Empty unless the authority says so. */
  readonly makeUpDays: Iterable<LocalDay>;
}

export interface WorkingCalendar {
  isWorkingDay(day: LocalDay): boolean;
  /** Working days d with receiptDay < d <= endDay; 0 when the end is not after the receipt. */
  workingDaysBetween(receiptDay: LocalDay, endDay: LocalDay): number;
  /** The last day on which `workingDaysBetween(receiptDay, day) <= count` still holds; often a Sunday. */
  lastDayWithin(receiptDay: LocalDay, count: number): LocalDay;
}

// Both questions are asked for each dossier of a batch, so the answers stand in tables. Days outside are taken as the
// nearest day inside: ingestion refuses them long before.
const FIRST = dayNumber('1990-01-01');
const LAST = dayNumber('2130-12-31');
const clamp = (number: number): number => Math.min(LAST, Math.max(FIRST, number));

export const workingCalendar = (days: CalendarDays): WorkingCalendar => {
  const holidays = new Set([...days.holidays].map(dayNumber));
  const makeUpDays = new Set([...days.makeUpDays].map(dayNumber));
  const isWorking = (number: number): boolean => makeUpDays.has(number) || (isoWeekday(number) <= 5 && !holidays.has(number));

  /** countUpTo[i]: working days from FIRST to FIRST + i inclusive. */
  const countUpTo = new Int32Array(LAST - FIRST + 1);
  const workingDays: number[] = [];
  for (let number = FIRST; number <= LAST; number += 1) {
    if (isWorking(number)) workingDays.push(number);
    countUpTo[number - FIRST] = workingDays.length;
  }
  const countAt = (number: number): number => countUpTo[clamp(number) - FIRST] ?? 0;

  return {
    isWorkingDay: (day) => isWorking(dayNumber(day)),
    workingDaysBetween: (receiptDay, endDay) => Math.max(0, countAt(dayNumber(endDay)) - countAt(dayNumber(receiptDay))),
    lastDayWithin: (receiptDay, count) => {
      const firstTooLate = workingDays[countAt(dayNumber(receiptDay)) + count];
      return dayOfNumber(firstTooLate === undefined ? LAST : firstTooLate - 1);
    },
  };
};
