// The run-rate forecast of a running period, against brute force over everything that can still come.
import fc from 'fast-check';
import { workingCalendar } from '../../api/domain/calendar.ts';
import { aWeek, comingOf, flowOf, forecastOf, neededFor, recentSpan, workingDaysOf, type Flow, type ForecastInput } from '../../api/domain/forecast.ts';
import { compare, fraction, toDecimal, toExact, type Fraction } from '../../api/domain/fraction.ts';
import { parsePeriod, type Period } from '../../api/domain/period.ts';
import { UNSCORED_CRITERIA } from '../../api/domain/criterion-parts.ts';
import { readHolidays, readRuleSet } from '../support/worked-cases.ts';

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.period;
};
const calendar = workingCalendar(readHolidays());
const FLOW: Flow = { isCountable: true, ripens: false, canBeMadeUp: false };
const running = (change: Partial<ForecastInput> = {}): ForecastInput => ({
  flow: FLOW, status: 'VALUE', counts: { numerator: 90, denominator: 100 }, recent: { numerator: 40, denominator: 40 }, days: { elapsed: 50, left: 50 }, isOver: false, target: fraction(95), ...change,
});

const counts = fc.integer({ min: 1, max: 400 }).chain((denominator) => fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }));
const percents = fc.integer({ min: 0, max: 10_000 }).map((value) => fraction(value, 100));
const inputs = fc.record({
  flow: fc.record({ isCountable: fc.constant(true), ripens: fc.boolean(), canBeMadeUp: fc.boolean() }), status: fc.constant('VALUE' as const), counts,
  recent: fc.option(counts, { nil: null }), days: fc.record({ elapsed: fc.integer({ min: 1, max: 120 }), left: fc.integer({ min: 0, max: 120 }) }),
  isOver: fc.constant(false), target: percents,
});
const reaches = (numerator: number, denominator: number, target: Fraction): boolean => compare(fraction(numerator * 100, denominator), target) >= 0;

describe('the days of a running period', () => {
  it('are its working days up to today and after, without holidays', () => {
    expect(workingDaysOf(period('2026-09'), '2026-09-01', calendar)).toEqual({ elapsed: 0, left: 20 });
    expect(workingDaysOf(period('2026-09'), '2026-09-03', calendar)).toEqual({ elapsed: 1, left: 19 });
    expect(workingDaysOf(period('2026-09'), '2026-09-30', calendar)).toEqual({ elapsed: 20, left: 0 });
    expect(workingDaysOf(period('2026-09'), '2026-12-01', calendar)).toEqual({ elapsed: 20, left: 0 });
    expect(workingDaysOf(period('2026-09'), '2026-08-01', calendar)).toEqual({ elapsed: 0, left: 20 });
    expect(workingDaysOf(period('2026-W36'), '2026-09-05', calendar)).toEqual({ elapsed: 3, left: 0 });
  });
});

describe('the recent weeks', () => {
  it('are the last 28 days of the period, and the 28 before them where the rate ripens', () => {
    expect(recentSpan({ ripens: false }, period('2026'), '2026-11-24')).toEqual({ from: '2026-10-28', to: '2026-11-24' });
    expect(recentSpan({ ripens: true }, period('2026'), '2026-11-24')).toEqual({ from: '2026-09-30', to: '2026-10-27' });
    expect(recentSpan({ ripens: false }, period('2026-11'), '2026-11-24')).toEqual({ from: '2026-11-01', to: '2026-11-24' });
    expect(recentSpan({ ripens: true }, period('2026-11'), '2026-11-24')).toBeNull();
  });

  it('are too young for criteria that look at the end of a dossier, which follows from the declaration of their counters', () => {
    const { criteria } = readRuleSet('portal-2026-09');
    const codes = (has: (flow: Flow) => boolean): string[] => [...criteria, ...UNSCORED_CRITERIA].filter((one) => has(flowOf(one))).map((one) => one.code);
    expect(codes((flow) => flow.ripens)).toEqual(['2.1', '3.3', '4.1', '4.2', '4.4', '5.4']);
    expect(codes((flow) => flow.isCountable && !flow.canBeMadeUp)).toEqual(['2.1', '4.3', '4.5b', '5.4']);
    expect(codes((flow) => !flow.isCountable)).toEqual(['1.1', '1.2', '1.3', '3.1', '3.2', 'P.1', 'P.2', '4.5a', '4.6', '5.2', '5.3', '2.2']);
  });
});

describe('the forecast', () => {
  it('carries on the pace of the denominator and the rate of the recent weeks', () => {
    const forecast = forecastOf(running());
    expect(forecast).toMatchObject({ numerator: 190, denominator: 200, status: 'ON_TRACK', basis: 'RECENT_PACE' });
    expect(toDecimal(forecast.percent ?? fraction(0))).toBe('95.00');
    expect([forecast.pacePerWeek, forecast.neededPerWeek].map((value) => value && toExact(value))).toEqual(['10', '10']);
  });

  it('takes the rate of the whole period where the recent weeks have nothing', () => {
    for (const recent of [null, { numerator: 0, denominator: 0 }]) {
      expect(forecastOf(running({ recent }))).toMatchObject({ numerator: 180, denominator: 200, status: 'AT_RISK', basis: 'PERIOD_PACE' });
    }
  });

  it('gives up only where not even all that comes would do', () => {
    expect(forecastOf(running({ counts: { numerator: 80, denominator: 100 } })).status).toBe('MISSED');
    expect(forecastOf(running({ counts: { numerator: 80, denominator: 100 }, flow: { ...FLOW, canBeMadeUp: true } })).status).toBe('AT_RISK');
    expect(forecastOf(running({ counts: { numerator: 90, denominator: 100 }, recent: { numerator: 1, denominator: 2 } })).status).toBe('AT_RISK');
  });

  it('says what is so: no target, no data, not applicable, the period over, or nothing to go by', () => {
    expect(forecastOf(running({ target: null }))).toMatchObject({ numerator: 190, status: 'NO_TARGET', neededPerWeek: null });
    expect(forecastOf(running({ status: 'NO_DATA', counts: { numerator: 0, denominator: 0 } }))).toMatchObject({ numerator: 0, percent: null, status: 'NO_DATA', basis: 'AS_IT_STANDS' });
    expect(forecastOf(running({ status: 'NO_DATA', counts: { numerator: 0, denominator: 9 } }))).toMatchObject({ percent: null, status: 'NO_DATA' });
    expect(forecastOf(running({ status: 'NOT_APPLICABLE', counts: null }))).toMatchObject({ numerator: null, denominator: null, status: 'NOT_APPLICABLE' });
    expect(forecastOf(running({ isOver: true }))).toMatchObject({ numerator: 90, denominator: 100, status: 'MISSED', basis: 'PERIOD_OVER', pacePerWeek: null });
    expect(forecastOf(running({ isOver: true, target: fraction(90) }))).toMatchObject({ status: 'ON_TRACK' });
    const observed = running({ flow: { ...FLOW, isCountable: false } });
    expect(forecastOf(observed)).toMatchObject({ numerator: 90, denominator: 100, status: 'AT_RISK', basis: 'AS_IT_STANDS', pacePerWeek: null, neededPerWeek: null });
    expect(forecastOf(running({ days: { elapsed: 0, left: 20 } }))).toMatchObject({ numerator: 90, status: 'AT_RISK', basis: 'AS_IT_STANDS' });
  });

  it('never takes back what was counted, and its status follows from the counts it shows', () => {
    fc.assert(fc.property(inputs, (input) => {
      const { numerator, denominator, status } = forecastOf(input);
      const coming = (denominator ?? 0) - input.counts.denominator;
      expect(coming).toBe(comingOf(input.counts.denominator, input.days));
      expect((numerator ?? 0) - input.counts.numerator).toBeGreaterThanOrEqual(0);
      expect((numerator ?? 0) - input.counts.numerator).toBeLessThanOrEqual(coming);
      expect(status === 'ON_TRACK').toBe(reaches(numerator ?? 0, denominator ?? 1, input.target));
    }));
  });

  it('calls a target missed exactly where no number of further ones brings it', () => {
    fc.assert(fc.property(inputs, (input) => {
      const { denominator, status } = forecastOf(input);
      const coming = (denominator ?? 0) - input.counts.denominator;
      const more = coming + (input.flow.canBeMadeUp ? input.counts.denominator - input.counts.numerator : 0);
      const isPossible = Array.from({ length: more + 1 }, (_, further) => further).some((further) => reaches(input.counts.numerator + further, denominator ?? 1, input.target));
      expect(status === 'MISSED').toBe(!isPossible);
    }), { numRuns: 300 });
  });

  it('needs the least number that brings the target, and not one more', () => {
    fc.assert(fc.property(counts, fc.nat(300), percents, (now, coming, target) => {
      const denominator = now.denominator + coming;
      const needed = neededFor(target, now.numerator, denominator);
      expect(reaches(now.numerator + needed, denominator, target)).toBe(true);
      if (needed > 0) expect(reaches(now.numerator + needed - 1, denominator, target)).toBe(false);
    }));
  });

  it('does not get worse when more counts, now or in the recent weeks', () => {
    const order = ['MISSED', 'AT_RISK', 'ON_TRACK'];
    fc.assert(fc.property(inputs, (input) => {
      const now = order.indexOf(forecastOf(input).status);
      const better = (change: Partial<ForecastInput>): number => order.indexOf(forecastOf({ ...input, ...change }).status);
      if (input.counts.numerator < input.counts.denominator && input.recent) expect(better({ counts: { ...input.counts, numerator: input.counts.numerator + 1 } })).toBeGreaterThanOrEqual(now);
      if (input.recent && input.recent.numerator < input.recent.denominator) expect(better({ recent: { ...input.recent, numerator: input.recent.numerator + 1 } })).toBeGreaterThanOrEqual(now);
    }));
  });

  it('tells a week as five working days, and nothing where no day is left', () => {
    expect(aWeek(12, { elapsed: 1, left: 20 })).toEqual(fraction(3));
    expect(aWeek(1, { elapsed: 1, left: 0 })).toBeNull();
    expect(aWeek(0, { elapsed: 1, left: 0 })).toEqual(fraction(0));
  });
});
