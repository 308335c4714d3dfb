// Periods: what is read, what is refused, and where a period begins and ends in Asia/Ho_Chi_Minh.
import fc from 'fast-check';
import { addDays, addMonths, dayNumber, dayOf, dayOfNumber, endInstant, isLocalDay, isoWeekday, startInstant } from '../../api/domain/local-day.ts';
import type { Period } from '../../api/domain/period.ts';
import {
  containsInstant, containsPeriod, endOfPeriod, isSamePeriod, lengthInDays, overlaps, parsePeriod, periodKey, startOfPeriod,
} from '../../api/domain/period.ts';

const period = (text: string): Period => {
  const result = parsePeriod(text);
  if (!result.ok) throw new Error(`${text}: ${result.refusal.code}`);
  return result.period;
};
const refusal = (text: string): string | null => {
  const result = parsePeriod(text);
  return result.ok ? null : result.refusal.code;
};
const anyDay = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2100-12-31') }).map(dayOfNumber);
const anyPeriod = fc.tuple(anyDay, anyDay).map(([a, b]) => period(a <= b ? `${a}/${b}` : `${b}/${a}`));

describe('period', () => {
  it.each([
    ['2026', 'YEAR', '2026-01-01', '2026-12-31'],
    ['2026-Q1', 'QUARTER', '2026-01-01', '2026-03-31'],
    ['2026-Q3', 'QUARTER', '2026-07-01', '2026-09-30'],
    ['2026-Q4', 'QUARTER', '2026-10-01', '2026-12-31'],
    ['2026-09', 'MONTH', '2026-09-01', '2026-09-30'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2026-12', 'MONTH', '2026-12-01', '2026-12-31'],
    ['2026-W01', 'WEEK', '2025-12-29', '2026-01-04'],
    ['2026-W36', 'WEEK', '2026-08-31', '2026-09-06'],
    ['2026-W53', 'WEEK', '2026-12-28', '2027-01-03'],
    ['2026-08-15/2026-09-14', 'RANGE', '2026-08-15', '2026-09-14'],
    ['2026-09-01/2026-09-01', 'RANGE', '2026-09-01', '2026-09-01'],
  ])('reads %s', (key, kind, firstDay, lastDay) => {
    expect(period(key)).toEqual({ key, kind, firstDay, lastDay });
  });

  it.each([
    ['', 'PERIOD_MALFORMED'], ['26', 'PERIOD_MALFORMED'], ['2026-9', 'PERIOD_MALFORMED'], ['2026-q3', 'PERIOD_MALFORMED'],
    ['2026-Q0', 'PERIOD_MALFORMED'], ['2026-Q5', 'PERIOD_MALFORMED'], ['2026-09-01', 'PERIOD_MALFORMED'], [' 2026', 'PERIOD_MALFORMED'],
    ['2026\n', 'PERIOD_MALFORMED'], ['2026-W3', 'PERIOD_MALFORMED'], ['２０２６', 'PERIOD_MALFORMED'],
    ['2026-00', 'DAY_DOES_NOT_EXIST'], ['2026-13', 'DAY_DOES_NOT_EXIST'], ['2026-02-01/2026-02-30', 'DAY_DOES_NOT_EXIST'],
    ['2025-02-29/2025-03-01', 'DAY_DOES_NOT_EXIST'], ['2026-W00', 'WEEK_DOES_NOT_EXIST'], ['2025-W53', 'WEEK_DOES_NOT_EXIST'],
    ['2026-W54', 'WEEK_DOES_NOT_EXIST'], ['2026-09-02/2026-09-01', 'FIRST_AFTER_LAST'], ['1999', 'YEAR_OUT_OF_RANGE'],
    ['9999-W01', 'YEAR_OUT_OF_RANGE'], ['2026-01-01/2101-01-01', 'YEAR_OUT_OF_RANGE'],
  ])('refuses %j as %s', (text, code) => {
    expect(refusal(text)).toBe(code);
  });

  it('takes spellings of the same days as one period', () => {
    expect(isSamePeriod(period('2026-09'), period('2026-09-01/2026-09-30'))).toBe(true);
    expect(isSamePeriod(period('2026-W36'), period('2026-08-31/2026-09-06'))).toBe(true);
    expect(periodKey(period('2026-Q3'))).toBe('2026-07-01/2026-09-30');
    expect(isSamePeriod(period('2026-08'), period('2026-09'))).toBe(false);
  });

  it('covers each year by its weeks, months and quarters without gap or overlap', () => {
    for (let year = 2000; year < 2100; year += 1) {
      const months = Array.from({ length: 12 }, (_, index) => period(`${year}-${`${index + 1}`.padStart(2, '0')}`));
      const quarters = [1, 2, 3, 4].map((quarter) => period(`${year}-Q${quarter}`));
      const weeks = Array.from({ length: 53 }, (_, index) => parsePeriod(`${year}-W${`${index + 1}`.padStart(2, '0')}`))
        .flatMap((result) => (result.ok ? [result.period] : []));
      for (const parts of [months, quarters, weeks]) {
        parts.slice(1).forEach((part, index) => expect(part.firstDay).toBe(addDays(parts[index]?.lastDay ?? '', 1)));
      }
      expect(addDays(weeks.at(-1)?.lastDay ?? '', 1)).toBe(period(`${year + 1}-W01`).firstDay);
      expect(weeks[0]?.firstDay && isoWeekday(dayNumber(weeks[0].firstDay))).toBe(1);
      expect([months[0]?.firstDay, quarters.at(-1)?.lastDay]).toEqual([`${year}-01-01`, `${year}-12-31`]);
    }
  });

  it('begins at midnight of +07:00 and ends with the last millisecond before the next', () => {
    expect(startOfPeriod(period('2026-09')).toISOString()).toBe('2026-08-31T17:00:00.000Z');
    expect(endOfPeriod(period('2026-09')).toISOString()).toBe('2026-09-30T16:59:59.999Z');
    fc.assert(
      fc.property(anyPeriod, (one) => {
        const [start, end] = [startOfPeriod(one).getTime(), endOfPeriod(one).getTime()];
        expect([start - 1, start, end, end + 1].map((time) => containsInstant(one, new Date(time)))).toEqual([false, true, true, false]);
      }),
    );
  });

  it('overlaps where a day is shared, and is contained where all are', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const firstDay = a.firstDay > b.firstDay ? a.firstDay : b.firstDay;
        const lastDay = a.lastDay < b.lastDay ? a.lastDay : b.lastDay;
        expect(overlaps(a, b)).toBe(firstDay <= lastDay);
        if (containsPeriod(a, b)) expect(lengthInDays(b)).toBeLessThanOrEqual(lengthInDays(a));
        expect(containsPeriod(a, a)).toBe(true);
      }),
    );
  });
});

describe('local day', () => {
  it('agrees with the time zone table of the platform', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (instant) => {
        const day = dayOf(instant);
        expect(day).toBe(format.format(instant));
        expect(startInstant(day) <= instant && instant <= endInstant(day)).toBe(true);
      }),
    );
  });

  it('knows which days exist', () => {
    fc.assert(fc.property(anyDay, (day) => expect(isLocalDay(day)).toBe(true)));
    for (const text of ['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', 'today']) expect(isLocalDay(text)).toBe(false);
    expect(isLocalDay('2024-02-29')).toBe(true);
  });

  it('adds months to the same day, or to the last of a shorter month', () => {
    expect(addMonths('2026-08-12', 2)).toBe('2026-10-12');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-12-31', 12)).toBe('2027-12-31');
  });
});
