// Working days: the tables against a count day by day, and the committed holidays.
import fc from 'fast-check';
import { workingCalendar } from '../../api/domain/calendar.ts';
import { addDays, dayNumber, dayOfNumber, isLocalDay } from '../../api/domain/local-day.ts';
import { readHolidays } from '../support/worked-cases.ts';

const from = dayNumber('2025-12-01');
const anyDay = fc.integer({ min: from, max: from + 120 }).map(dayOfNumber);
const someDays = fc.uniqueArray(anyDay, { maxLength: 20 });

/** Counted as an official counts on the wall calendar. */
const countByHand = (holidays: string[], makeUpDays: string[], receiptDay: string, endDay: string): number => {
  let count = 0;
  for (let day = addDays(receiptDay, 1); day <= endDay; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T12:00:00+07:00`).getUTCDay();
    if (makeUpDays.includes(day) || (weekday !== 0 && weekday !== 6 && !holidays.includes(day))) count += 1;
  }
  return count;
};

describe('working calendar', () => {
  it('counts as one does by hand', () => {
    fc.assert(
      fc.property(someDays, someDays, anyDay, anyDay, (holidays, makeUpDays, receiptDay, endDay) => {
        const calendar = workingCalendar({ holidays, makeUpDays });
        expect(calendar.workingDaysBetween(receiptDay, endDay)).toBe(countByHand(holidays, makeUpDays, receiptDay, endDay));
      }),
      { numRuns: 60 },
    );
  });

  it('finds the last day on which a count is not yet exceeded', () => {
    fc.assert(
      fc.property(someDays, someDays, anyDay, fc.integer({ min: 0, max: 40 }), (holidays, makeUpDays, receiptDay, count) => {
        const calendar = workingCalendar({ holidays, makeUpDays });
        const last = calendar.lastDayWithin(receiptDay, count);
        expect(calendar.workingDaysBetween(receiptDay, last)).toBe(count);
        expect(calendar.workingDaysBetween(receiptDay, addDays(last, 1))).toBe(count + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out National Day and the weekend after it', () => {
    const calendar = workingCalendar(readHolidays());
    expect(calendar.workingDaysBetween('2026-08-31', '2026-09-04')).toBe(2);
    expect(calendar.lastDayWithin('2026-08-31', 2)).toBe('2026-09-06');
  });

  it('takes days whose standing is uncertain as ordinary ones', () => {
    const calendar = workingCalendar(readHolidays());
    expect(['2026-08-22', '2026-08-31', '2026-11-24'].map((day) => calendar.isWorkingDay(day))).toEqual([false, true, true]);
  });

  it('has eleven holidays a year and days in lieu, each once and each a day that exists', () => {
    const { holidays, makeUpDays } = readHolidays();
    expect(holidays.every(isLocalDay)).toBe(true);
    expect(new Set(holidays).size).toBe(holidays.length);
    expect(makeUpDays).toEqual([]);
    const calendar = workingCalendar({ holidays: [], makeUpDays: [] });
    const weekdaysOff = ['2023', '2024', '2025', '2026'].map((year) => holidays.filter((day) => day.startsWith(year) && calendar.isWorkingDay(day)).length);
    expect(weekdaysOff).toEqual([11, 11, 11, 11]);
  });
});
