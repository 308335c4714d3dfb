// Timeliness: the one comparison against the definition counted out step by step.
import fc from 'fast-check';
import { workingCalendar } from '../../api/domain/calendar.ts';
import type { StatutoryLimit, TimelinessInput } from '../../api/domain/deadline.ts';
import { foldedOnTimeUntil, endTime, isOnTime, judgeTimeliness, workingDaysTaken } from '../../api/domain/deadline.ts';
import type { Period } from '../../api/domain/period.ts';
import { endOfPeriod, parsePeriod } from '../../api/domain/period.ts';
import { DossierStatus } from '../../schema/enums.ts';
import { readHolidays } from '../support/worked-cases.ts';

const days = readHolidays();
const calendar = workingCalendar(days);
const period = (text: string): Period => {
  const result = parsePeriod(text);
  if (!result.ok) throw new Error(text);
  return result.period;
};

const localText = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
const nextDay = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The definition, read line by line: counts days and asks whether there are too many. */
const isOnTimeByDefinition = (dossier: TimelinessInput, limit: StatutoryLimit, asOf: Date, within: Period): boolean => {
  const requests = dossier.supplementCount ?? 0;
  if (requests > 1) return false;
  const periodEnd = new Date(`${within.lastDay}T23:59:59.999+07:00`);
  let end = asOf < periodEnd ? asOf : periodEnd;
  if (dossier.finishedAt !== null) end = dossier.finishedAt;
  else if (dossier.status === 'SUPPLEMENT_REQUESTED' && requests === 1 && dossier.supplementRequestedAt !== null) end = dossier.supplementRequestedAt;
  if (dossier.dueAt !== null) return end <= dossier.dueAt;
  if (limit.days === null || dossier.receivedAt === null) return false;
  if (limit.unit === 'HOUR') return (end.getTime() - dossier.receivedAt.getTime()) / 3_600_000 <= limit.days;
  const receiptDay = localText.format(dossier.receivedAt);
  const endDay = localText.format(end);
  if (limit.unit === 'MONTH') {
    const [year = 0, month = 0, date = 0] = receiptDay.split('-').map(Number);
    const months = year * 12 + month - 1 + limit.days;
    const lastDate = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
    const parts = [Math.floor(months / 12), (months % 12) + 1, Math.min(date, lastDate)];
    return endDay <= parts.map((part, index) => `${part}`.padStart(index === 0 ? 4 : 2, '0')).join('-');
  }
  let count = 0;
  for (let day = nextDay(receiptDay); day <= endDay; day = nextDay(day)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (limit.unit === 'CALENDAR_DAY' || (weekday >= 1 && weekday <= 5 && !days.holidays.includes(day))) count += 1;
  }
  return limit.unit === 'CALENDAR_DAY' ? count <= limit.days : count - (dossier.supplementWorkingDays ?? 0) <= limit.days;
};

const from = Date.parse('2026-07-20T17:00:00Z');
// Whole hours, many of them on midnight of +07:00, with a millisecond or a second to either side.
const anyInstant = fc
  .tuple(fc.integer({ min: 0, max: 24 * 130 }), fc.constantFrom(0, 0, -1, 1, -1000))
  .map(([hour, shift]) => new Date(from + hour * 3_600_000 + shift));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyDossier: fc.Arbitrary<TimelinessInput> = fc.record({
  status: fc.oneof(fc.constant('SUPPLEMENT_REQUESTED' as const), fc.constantFrom(...Object.values(DossierStatus))),
  receivedAt: anyInstant,
  dueAt: fc.option(anyInstant, { nil: null, freq: 1 }),
  finishedAt: orNull(anyInstant),
  supplementCount: fc.constantFrom(null, 0, 1, 1, 2, 3),
  supplementRequestedAt: orNull(anyInstant),
  supplementWorkingDays: fc.constantFrom(null, 0, 1, 5),
});
const anyLimit: fc.Arbitrary<StatutoryLimit> = fc.record({
  days: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null, freq: 9 }),
  unit: fc.constantFrom('WORKING_DAY', 'CALENDAR_DAY', 'HOUR', 'MONTH', 'UNSTATED', null),
});
const anyPeriod = fc.constantFrom('2026', '2026-Q3', '2026-09', '2026-W36', '2026-W44', '2026-08-15/2026-09-14').map(period);

describe('timeliness', () => {
  it('judges as the definition counts', () => {
    fc.assert(
      fc.property(anyDossier, anyLimit, anyInstant, anyPeriod, (dossier, limit, asOf, within) => {
        expect(isOnTime(judgeTimeliness(dossier, limit, calendar), asOf, within)).toBe(isOnTimeByDefinition(dossier, limit, asOf, within));
      }),
      { numRuns: 3000 },
    );
  });

  it('folds into one stored value that says the same at every moment', () => {
    fc.assert(
      fc.property(anyDossier, anyLimit, anyInstant, anyPeriod, (dossier, limit, asOf, within) => {
        const judged = judgeTimeliness(dossier, limit, calendar);
        const stored = foldedOnTimeUntil(judged);
        const clock = asOf < endOfPeriod(within) ? asOf : endOfPeriod(within);
        expect(stored === 'ALWAYS' || (stored !== 'NEVER' && clock <= stored)).toBe(isOnTime(judged, asOf, within));
      }),
      { numRuns: 1000 },
    );
  });

  it('never becomes on time again by the passing of time', () => {
    fc.assert(
      fc.property(anyDossier, anyLimit, anyInstant, anyInstant, anyPeriod, (dossier, limit, one, other, within) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        const judged = judgeTimeliness(dossier, limit, calendar);
        if (!isOnTime(judged, earlier, within)) expect(isOnTime(judged, later, within)).toBe(false);
      }),
    );
  });

  const open: TimelinessInput = {
    status: 'PROCESSING', receivedAt: new Date('2026-09-10T02:00:00Z'), dueAt: null, finishedAt: null,
    supplementCount: 0, supplementRequestedAt: null, supplementWorkingDays: null,
  };
  const workingDay: StatutoryLimit = { days: 1, unit: 'WORKING_DAY' };

  it('lets a deadline of one working day over a weekend last to the end of Sunday', () => {
    const judged = judgeTimeliness({ ...open, receivedAt: new Date('2026-09-10T16:59:59Z') }, workingDay, calendar);
    expect(judged.onTimeUntil?.toISOString()).toBe('2026-09-13T16:59:59.999Z');
  });

  it('counts from the next local day when the receipt is at midnight of +07:00', () => {
    const judged = judgeTimeliness({ ...open, receivedAt: new Date('2026-09-10T17:00:00Z') }, workingDay, calendar);
    expect(judged.onTimeUntil?.toISOString()).toBe('2026-09-14T16:59:59.999Z');
  });

  it('names why a dossier is never on time', () => {
    expect(judgeTimeliness(open, { days: null, unit: null }, calendar)).toEqual({ endAt: null, onTimeUntil: null, reason: 'UNKNOWN_DUE_DATE' });
    expect(judgeTimeliness({ ...open, supplementCount: 2 }, workingDay, calendar).reason).toBe('TWO_REQUESTS');
    expect(judgeTimeliness(open, workingDay, calendar).reason).toBeNull();
  });

  it('takes a request as the end only while it is the one and is open', () => {
    const requestedAt = new Date('2026-09-11T02:00:00Z');
    const asOf = new Date('2026-09-20T02:00:00Z');
    const endOf = (fields: Partial<TimelinessInput>) =>
      endTime(judgeTimeliness({ ...open, supplementRequestedAt: requestedAt, ...fields }, workingDay, calendar), asOf, period('2026-09'));
    expect(endOf({ status: 'SUPPLEMENT_REQUESTED', supplementCount: 1 })).toEqual(requestedAt);
    expect(endOf({ status: 'PROCESSING', supplementCount: 1 })).toEqual(asOf);
    expect(endOf({ status: 'SUPPLEMENT_REQUESTED', supplementCount: null })).toEqual(asOf);
    expect(endOf({ status: 'STOPPED', supplementCount: 1 })).toEqual(asOf);
  });

  it('averages the working days of finished dossiers, less those of the supplement', () => {
    expect(workingDaysTaken(open, calendar)).toBeNull();
    const finished = { ...open, finishedAt: new Date('2026-09-16T03:00:00Z') };
    expect(workingDaysTaken(finished, calendar)).toBe(4);
    expect(workingDaysTaken({ ...finished, supplementWorkingDays: 3 }, calendar)).toBe(1);
    expect(workingDaysTaken({ ...finished, supplementWorkingDays: 9 }, calendar)).toBe(0);
  });
});
