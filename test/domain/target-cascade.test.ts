// Breaking a target down: means, caps and floors for any group, and what a unit can still reach, by brute force.
import fc from 'fast-check';
import type { Flow } from '../../api/domain/forecast.ts';
import { compare, div, fraction, max, min, mul, sub, sum, toDecimal, toExact, type Fraction } from '../../api/domain/fraction.ts';
import { cascadeChecks, cascadeWork, proposeTargets, type CascadePlan, type CascadeUnit } from '../../api/domain/target-cascade.ts';

const HUNDREDTH = fraction(1, 100);
const ratio = fc.integer({ min: 1, max: 900 }).chain((denominator) => fc.integer({ min: 0, max: denominator }).map((numerator) => fraction(numerator * 100, denominator)));
const targets = fc.integer({ min: 0, max: 1_000_000 }).map((value) => fraction(value, 10_000));
const groups = fc.array(fc.record({ last: fc.option(ratio, { nil: null, freq: 6 }), volume: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 })) }), { minLength: 1, maxLength: 12 })
  .map((units): CascadeUnit[] => units.map((unit, index) => ({ ...unit, code: `U${index}` })));
const unit = (code: string, last: string | null, volume: number): CascadeUnit => ({ code, last: last === null ? null : fraction(Math.round(Number(last) * 100), 100), volume });
const plan = (change: Partial<CascadePlan> = {}): CascadePlan => ({ method: 'BY_VOLUME', target: fraction(90), step: fraction(0), ...change });
const shown = (values: readonly Fraction[]): string[] => values.map((value) => toDecimal(value, 2));
const meanOf = (units: readonly CascadeUnit[], values: readonly Fraction[]): Fraction =>
  div(sum(units.map((one, index) => mul(values[index] ?? fraction(0), fraction(one.volume)))), fraction(units.reduce((total, one) => total + one.volume, 0)));

describe('a target broken down by volume', () => {
  it('lifts each unit over its last result in proportion to its volume', () => {
    expect(shown(proposeTargets([unit('A', '80', 300), unit('B', '80', 100)], plan({ target: fraction(85) })))).toEqual(['86.00', '82.00']);
  });

  it('stops at 100, and the others carry what is over', () => {
    expect(shown(proposeTargets([unit('A', '98', 1000), unit('B', '60', 500)], plan()))).toEqual(['100.00', '70.00']);
  });

  it('gives the group\'s target to a unit without data, and no lift', () => {
    expect(shown(proposeTargets([unit('A', '80', 100), unit('B', null, 100)], plan()))).toEqual(['90.00', '90.00']);
  });

  it('leaves each at its last result, rounded up, where the group is there already', () => {
    const units = [{ code: 'A', last: fraction(200, 3), volume: 10 }, unit('B', '99', 90)];
    expect(shown(proposeTargets(units, plan()))).toEqual(['66.67', '99.00']);
  });

  it('is the group\'s target for all where nothing is expected, or the last result where that is higher', () => {
    expect(shown(proposeTargets([unit('A', '80', 0), unit('B', '95', 0), unit('C', null, 0)], plan()))).toEqual(['90.00', '95.00', '90.00']);
  });

  it('has the group\'s target as its weighted mean, or above it by less than a hundredth', () => {
    fc.assert(fc.property(groups, targets, (units, target) => {
      fc.pre(units.some((one) => one.volume > 0));
      const values = proposeTargets(units, plan({ target }));
      const excess = sub(meanOf(units, values), target);
      expect(compare(excess, fraction(0))).not.toBe(-1);
      const starts = units.map((one) => one.last ?? target);
      const isThereAlready = compare(meanOf(units, starts), sub(target, HUNDREDTH)) >= 0;
      if (!isThereAlready) expect(compare(excess, HUNDREDTH)).toBe(-1);
    }), { numRuns: 500 });
  });

  it('never goes below a last result nor above 100, in hundredths', () => {
    fc.assert(fc.property(groups, targets, (units, target) => {
      proposeTargets(units, plan({ target })).forEach((value, index) => {
        expect(compare(value, fraction(100))).not.toBe(1);
        expect(100n % value.d).toBe(0n);
        const last = units[index]?.last;
        if (last) expect(compare(value, last)).not.toBe(-1);
      });
    }));
  });

  it('lifts a unit of more volume at least as much, up to 100', () => {
    fc.assert(fc.property(groups, targets, (units, target) => {
      const values = proposeTargets(units, plan({ target }));
      const lifts = units.map((one, index) => ({ ...one, value: values[index] ?? fraction(0), lift: sub(values[index] ?? fraction(0), one.last ?? target) }));
      for (const a of lifts) {
        for (const b of lifts) {
          if (a.last === null || b.last === null || a.volume <= b.volume || compare(a.value, fraction(100)) === 0) continue;
          // Rounding moves each of the two by at most two hundredths.
          expect(compare(a.lift, sub(b.lift, fraction(4, 100)))).not.toBe(-1);
        }
      }
    }));
  });

  it('asks for no less when the group must reach more', () => {
    fc.assert(fc.property(groups, targets, targets, (units, one, other) => {
      fc.pre(units.some((single) => single.volume > 0) && units.every((single) => single.last !== null));
      const [low, high] = [min(one, other), max(one, other)];
      const mean = (target: Fraction): Fraction => meanOf(units, proposeTargets(units, plan({ target })));
      expect(compare(sub(mean(high), mean(low)), fraction(-1, 100))).toBe(1);
    }));
  });

  it('stays exact and quick for a thousand units', () => {
    const units = Array.from({ length: 1000 }, (_, index): CascadeUnit => ({ code: `U${index}`, last: fraction((index % 97) * 100, 101 + (index % 53)), volume: 17 + index * 3 }));
    const start = performance.now();
    const values = proposeTargets(units, plan({ target: fraction(9_512_345, 100_000) }));
    expect(performance.now() - start).toBeLessThan(1500);
    expect(compare(sub(meanOf(units, values), fraction(9_512_345, 100_000)), HUNDREDTH)).toBe(-1);
  });
});

describe('the other ways', () => {
  it('give each the same, or its last result and the step: at most 100 and never below the last result', () => {
    const units = [unit('A', '80.5', 10), unit('B', '99', 10), unit('C', null, 10), { code: 'D', last: fraction(12_000, 100), volume: 1 }];
    expect(shown(proposeTargets(units, plan({ method: 'EQUAL' })))).toEqual(['90.00', '90.00', '90.00', '90.00']);
    expect(shown(proposeTargets(units, plan({ method: 'LAST_RESULT_PLUS_STEP', step: fraction(2) })))).toEqual(['82.50', '100.00', '90.00', '100.00']);
    fc.assert(fc.property(groups, targets, fc.integer({ min: 0, max: 4000 }).map((value) => fraction(value, 100)), (some, target, step) => {
      proposeTargets(some, plan({ method: 'LAST_RESULT_PLUS_STEP', target, step })).forEach((value, index) => {
        const last = some[index]?.last ?? null;
        if (last === null) expect(toExact(value)).toBe(toExact(target));
        else expect([compare(value, last), compare(value, fraction(100))]).not.toContain(-2);
        if (last !== null) {
          expect(compare(value, last)).not.toBe(-1);
          expect(compare(value, fraction(100))).not.toBe(1);
          expect(compare(sub(value, min(fraction(100), sub(last, sub(fraction(0), step)))), HUNDREDTH)).toBe(-1);
        }
      });
    }));
  });
});

describe('the checks of a draft', () => {
  it('say the means, who is at 100, below its last result or without data, and whether the group is brought there', () => {
    const items = [
      { ...unit('A', '80', 300), lastCounts: { numerator: 80, denominator: 100 }, percent: fraction(92) },
      { ...unit('B', '95', 100), lastCounts: { numerator: 19, denominator: 20 }, percent: fraction(90) },
      { ...unit('C', null, 0), lastCounts: null, percent: fraction(100) },
    ];
    const checks = cascadeChecks(items, fraction(91));
    expect({ ...checks, weightedMean: toDecimal(checks.weightedMean ?? fraction(0), 2), simpleMean: toDecimal(checks.simpleMean ?? fraction(0), 2), lastMean: toDecimal(checks.lastMean ?? fraction(0), 2) })
      .toEqual({ weightedMean: '91.50', simpleMean: '94.00', lastMean: '82.50', atFull: 1, belowLast: 1, withoutData: 1, isMet: true });
    expect(cascadeChecks(items, fraction(92)).isMet).toBe(false);
    expect(cascadeChecks(items.slice(2), fraction(100))).toMatchObject({ weightedMean: null, lastMean: null, isMet: true });
  });
});

describe('what a unit must do', () => {
  const work = (percent: number, change: Partial<Parameters<typeof cascadeWork>[1]> = {}) =>
    cascadeWork(fraction(percent), { counts: { numerator: 50, denominator: 100 }, volume: 150, flow: { isCountable: true, ripens: false, canBeMadeUp: false }, days: { elapsed: 20, left: 10 }, isOver: false, ...change });

  it('is told in dossiers a week, and says where a target is secured, reachable or out of reach', () => {
    expect(work(60)).toEqual({ needed: 40, perWeek: fraction(20), reach: 'REACHABLE' });
    expect(work(33)).toEqual({ needed: 0, perWeek: fraction(0), reach: 'SECURED' });
    expect(work(70)).toMatchObject({ needed: 55, reach: 'UNREACHABLE' });
    expect(work(70, { flow: { isCountable: true, ripens: false, canBeMadeUp: true } })).toMatchObject({ reach: 'REACHABLE' });
    expect(work(60, { isOver: true })).toEqual({ needed: 40, perWeek: null, reach: 'UNREACHABLE' });
    expect(work(60, { flow: { isCountable: false, ripens: false, canBeMadeUp: false } })).toEqual({ needed: 40, perWeek: null, reach: 'UNKNOWN' });
    expect(work(60, { volume: 0 })).toEqual({ needed: null, perWeek: null, reach: 'UNKNOWN' });
  });

  it('is out of reach exactly where no number of further ones brings the target', () => {
    const flows = fc.record({ isCountable: fc.constant(true), ripens: fc.boolean(), canBeMadeUp: fc.boolean() }) as fc.Arbitrary<Flow>;
    fc.assert(fc.property(fc.nat(120), fc.nat(120), fc.nat(120), targets, flows, (numerator, missing, coming, percent, flow) => {
      const counts = { numerator, denominator: numerator + missing };
      const volume = counts.denominator + coming;
      fc.pre(volume > 0);
      const more = coming + (flow.canBeMadeUp ? missing : 0);
      const isPossible = Array.from({ length: more + 1 }, (_, further) => numerator + further).some((count) => compare(fraction(count * 100, volume), percent) >= 0);
      const { reach } = cascadeWork(percent, { counts, volume, flow, days: { elapsed: 5, left: 5 }, isOver: false });
      expect(reach === 'UNREACHABLE').toBe(!isPossible);
    }), { numRuns: 300 });
  });
});
