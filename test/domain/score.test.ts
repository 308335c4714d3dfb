// Points, groups, bands, the check of a rule set, bodies and targets.
import fc from 'fast-check';
import { appliesTo, isProcedureOfBody } from '../../api/domain/body.ts';
import type { Fraction } from '../../api/domain/fraction.ts';
import { compare, fraction, sum, toExact, ZERO } from '../../api/domain/fraction.ts';
import type { Period } from '../../api/domain/period.ts';
import { parsePeriod } from '../../api/domain/period.ts';
import type { Criterion } from '../../api/domain/rule-set.ts';
import { points, validateRuleSet } from '../../api/domain/rule-set.ts';
import type { Counts } from '../../api/domain/score.ts';
import { bandOf, scoreCriterion, scoreUnit, shown, withNationalReport } from '../../api/domain/score.ts';
import { narrowestTarget, targetStatus } from '../../api/domain/target-progress.ts';
import type { UnitLevel } from '../../schema/enums.ts';
import { readRuleSet } from '../support/worked-cases.ts';

const ruleSet = readRuleSet('portal-2026-09');
const criterion = (code: string): Criterion => {
  const found = ruleSet.criteria.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const period = (text: string): Period => {
  const result = parsePeriod(text);
  if (!result.ok) throw new Error(text);
  return result.period;
};
const measuredLevels: UnitLevel[] = ['PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE'];
const anyCounts: fc.Arbitrary<Counts> = fc.record({
  numerator: fc.option(fc.nat(2000), { nil: null }),
  denominator: fc.option(fc.nat(2000), { nil: null }),
});

describe('score of a criterion', () => {
  it('stays between 0 and its maximum, whatever was counted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ruleSet.criteria), fc.constantFrom(...measuredLevels), anyCounts, (one, level, counts) => {
        const { score, maxScore, status, percent } = scoreCriterion(one, level, counts);
        expect(compare(score, ZERO)).not.toBe(-1);
        expect(compare(score, maxScore)).not.toBe(1);
        expect(percent === null).toBe(status !== 'VALUE');
      }),
    );
  });

  it('grows with the numerator and never falls', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ruleSet.criteria), fc.nat(500), fc.integer({ min: 1, max: 500 }), (one, numerator, denominator) => {
        const at = (count: number): Fraction => scoreCriterion(one, 'PROVINCE', { numerator: count, denominator }).score;
        expect(compare(at(numerator), at(numerator + 1))).not.toBe(1);
      }),
    );
  });

  it('is full from the threshold on', () => {
    const half = criterion('3.3');
    expect(toExact(scoreCriterion(half, 'COMMUNE', { numerator: 1, denominator: 2 }).score)).toBe('6');
    expect(toExact(scoreCriterion(half, 'COMMUNE', { numerator: 49, denominator: 100 }).score)).toBe('147/25');
  });

  it('is the full maximum without counts where the criterion is not for the level', () => {
    expect(scoreCriterion(criterion('1.1'), 'COMMUNE', { numerator: 0, denominator: 9 })).toMatchObject({
      status: 'NOT_APPLICABLE', numerator: null, denominator: null, percent: null, score: fraction(6),
    });
  });

  it.each([
    ['5.2', 'FULL', { numerator: 0, denominator: 0 }, 'NO_DATA', '6'],
    ['5.2', 'FULL', { numerator: null, denominator: null }, 'NO_DATA', '6'],
    ['5.2', 'FULL with feedback of unknown outcome', { numerator: null, denominator: 5 }, 'NO_DATA', '6'],
    ['5.2', 'FULL with an outcome of unknown feedback', { numerator: 5, denominator: null }, 'NO_DATA', '6'],
    ['5.2', 'FULL of an observed zero', { numerator: 0, denominator: 5 }, 'VALUE', '0'],
    ['5.4', 'ZERO', { numerator: 0, denominator: 0 }, 'NO_DATA', '0'],
    ['2.1', 'NO_DATA', { numerator: 0, denominator: 0 }, 'NO_DATA', '0'],
    ['3.1', 'a numerator alone', { numerator: 4, denominator: null }, 'NO_DATA', '0'],
    ['2.1', 'an observed zero', { numerator: 0, denominator: 4 }, 'VALUE', '0'],
  ] as const)('%s reads %s', (code, _case, counts, status, score) => {
    const result = scoreCriterion(criterion(code), 'PROVINCE', counts);
    expect([result.status, toExact(result.score)]).toEqual([status, score]);
  });

  it('divides by the national report only where that is larger', () => {
    expect([withNationalReport(47, 12), withNationalReport(56, 80), withNationalReport(3, null), withNationalReport(0, 0)]).toEqual([47, 80, 3, 0]);
  });
});

describe('total', () => {
  it('adds unrounded criteria to groups and to the total', () => {
    fc.assert(
      fc.property(fc.constantFrom(...measuredLevels), fc.array(anyCounts, { minLength: 21, maxLength: 21 }), (level, counts) => {
        const total = scoreUnit(ruleSet, level, (one) => counts[ruleSet.criteria.indexOf(one)] ?? { numerator: 0, denominator: 0 });
        expect(total.score).toEqual(sum(total.criteria.map((one) => one.score)));
        expect(total.groups).toHaveLength(6);
        expect(total.maxScore).toEqual(fraction(100));
      }),
    );
  });

  it('finds the band by the exact score, not the one shown', () => {
    const justBelow = fraction(89_999, 1000);
    expect(shown(justBelow)).toBe('90.00');
    expect(bandOf(ruleSet.bands, justBelow).code).toBe('GOOD');
    expect([100, 90, 80, 70, 50, 0].map((score) => bandOf(ruleSet.bands, fraction(score)).code)).toEqual(
      ['EXCELLENT', 'EXCELLENT', 'GOOD', 'FAIR', 'AVERAGE', 'WEAK'],
    );
  });
});

describe('check of a rule set', () => {
  const refusals = (change: (copy: Record<string, never>) => void): string[] => {
    const copy = structuredClone(ruleSet) as unknown as Record<string, never>;
    change(copy);
    const result = validateRuleSet(copy);
    return result.ok ? [] : result.refusals.map((one) => `${one.path} ${one.code}`);
  };
  const setIn = (path: string, value: unknown) => (copy: Record<string, unknown>) => {
    const names = path.split('.');
    const last = names.pop() ?? '';
    (names.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], copy) as Record<string, unknown>)[last] = value;
  };

  it.each([
    ['groups.0.maxScore', 17, ['groups.0.maxScore SUM_OF_MAXIMA', 'groups SUM_OF_MAXIMA']],
    ['criteria.3.maxScore', 5, ['groups.0.maxScore SUM_OF_MAXIMA']],
    ['criteria.0.groupCode', 'G9', ['criteria.0.groupCode UNKNOWN_GROUP', 'groups.0.maxScore SUM_OF_MAXIMA']],
    ['criteria.4.numerator', 'ON_TIMES', ['criteria.4.numerator UNKNOWN_METRIC']],
    ['criteria.4.denominator', 'FEE_PROCEDURES', ['criteria.4.numerator NOT_A_SHARE']],
    ['criteria.4.numerator', 'FEEDBACK', ['criteria.4.numerator NOT_A_SHARE']],
    ['criteria.4.source', 'OBSERVATION', ['criteria.4.source WRONG_SOURCE']],
    ['criteria.4.fullAtPercent', 0, ['criteria.4.fullAtPercent OUT_OF_RANGE']],
    ['criteria.4.fullAtPercent', 101, ['criteria.4.fullAtPercent OUT_OF_RANGE']],
    ['criteria.4.whenEmpty', 'HALF', ['criteria.4.whenEmpty NOT_ALLOWED']],
    ['criteria.4.appliesTo', ['DESK'], ['criteria.4.appliesTo.0 NOT_ALLOWED']],
    ['criteria.4.code', '1.1', ['criteria.4.code DUPLICATE']],
    ['bands.4.from', 1, ['bands.4.from OUT_OF_RANGE']],
    ['bands.1.from', 95, ['bands.1.from OUT_OF_RANGE']],
    ['validFrom', '2026-02-30', ['validFrom INVALID_DAY']],
    ['validTo', '2025-06-30', ['validTo INVALID_DAY']],
    ['parameters', {}, ['parameters.digitizedComponents NOT_ALLOWED']],
    ['criteria', [], ['criteria REQUIRED']],
  ])('refuses %s = %j', (path, value, expected) => {
    expect(refusals(setIn(path, value))).toEqual(expect.arrayContaining(expected));
  });

  it('accepts the two that are used, and decimals written as text', () => {
    expect(refusals(() => undefined)).toEqual([]);
    expect(refusals((copy) => { setIn('criteria.0.maxScore', '5.5')(copy); setIn('criteria.1.maxScore', 4.5)(copy); })).toEqual([]);
    expect(toExact(points(12.5))).toBe('25/2');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => expect(validateRuleSet(value).ok).toBe(false)));
  });
});

describe('bodies', () => {
  const row = (levels: ('MINISTRY' | 'PROVINCE' | 'COMMUNE')[], responsibleUnit: string | null = null) => ({ levels, responsibleUnit });

  it('own the procedures of their level, a department those it is responsible for', () => {
    const owners = (procedure: ReturnType<typeof row>) =>
      (['PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPARTMENT', 'DESK'] as const).filter((level) => isProcedureOfBody({ level, code: 'S1' }, procedure));
    expect(owners(row(['COMMUNE']))).toEqual(['PROVINCE', 'DISTRICT', 'COMMUNE']);
    expect(owners(row(['PROVINCE'], 'S1'))).toEqual(['PROVINCE', 'DEPARTMENT']);
    expect(owners(row(['PROVINCE'], 'S2'))).toEqual(['PROVINCE']);
    expect(owners(row(['MINISTRY']))).toEqual([]);
  });

  it('are never measured when they are desks', () => {
    expect(appliesTo({ appliesTo: ['DESK', 'COMMUNE'] }, 'DESK')).toBe(false);
    expect(appliesTo(criterion('4.6'), 'DEPARTMENT')).toBe(false);
  });
});

describe('target', () => {
  const value = (numerator: number, denominator: number) => ({ status: 'VALUE' as const, percent: fraction(numerator * 100, denominator) });
  const running = new Date('2026-09-30T16:59:59.999Z');
  const over = new Date('2026-09-30T17:00:00Z');
  const status = (measured: Parameters<typeof targetStatus>[0], target: Fraction | null, asOf: Date) =>
    targetStatus(measured, target, period('2026-09'), asOf);

  it('is at risk while the period runs and missed when it is over', () => {
    expect(status(value(1, 2), fraction(60), running)).toBe('AT_RISK');
    expect(status(value(1, 2), fraction(60), over)).toBe('MISSED');
    expect(status(value(3, 5), fraction(60), over)).toBe('ON_TRACK');
  });

  it('is compared exactly, not as shown', () => {
    expect(status(value(89_999, 100_000), fraction(90), over)).toBe('MISSED');
    expect(status(value(2, 3), fraction(200, 3), over)).toBe('ON_TRACK');
  });

  it('tells no data, no target and not applicable apart', () => {
    const none = { percent: null };
    expect(status({ ...none, status: 'NOT_APPLICABLE' }, fraction(60), over)).toBe('NOT_APPLICABLE');
    expect(status({ ...none, status: 'NO_DATA' }, fraction(60), over)).toBe('NO_DATA');
    expect(status(value(1, 2), null, over)).toBe('NO_TARGET');
  });

  it('is that of the narrowest period that holds the one asked for', () => {
    const targets = ['2026', '2026-Q3', '2026-Q4', '2026-09-01/2026-09-30'].map((text) => ({ period: period(text) }));
    const found = (text: string) => narrowestTarget(targets, period(text))?.period.key ?? null;
    expect(['2026-09', '2026-08', '2026-W36', '2026-11', '2026', '2025'].map(found)).toEqual(
      ['2026-09-01/2026-09-30', '2026-Q3', '2026-Q3', '2026-Q4', '2026', null],
    );
  });
});
