// Rank, percentile, median, peers, bands and apportionment: what must hold for any values.
import fc from 'fast-check';
import { apportion, apportionCounts } from '../../api/domain/apportionment.ts';
import { compare, fraction, mul, sub, toExact, type Fraction } from '../../api/domain/fraction.ts';
import { bandsOfScore, type ScoreBandRule } from '../../api/domain/score-bands.ts';
import { medianOf, nearest, peersOf, percentileOf, quantileOf, rankAmong } from '../../api/domain/standing.ts';

const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 7 })).map(([n, d]) => fraction(n, d)), { minLength: 1, maxLength: 20 });
const whole = (...numbers: number[]): Fraction[] => numbers.map((number) => fraction(number));

describe('rank and percentile', () => {
  it('put nobody better behind, and equals on one rank', () => {
    fc.assert(fc.property(values, (all) => {
      for (const a of all) for (const b of all) expect(Math.sign(rankAmong(a, all) - rankAmong(b, all))).toBe(-compare(a, b) + 0);
    }));
    expect([9, 7, 7, 3].map((own) => rankAmong(fraction(own), whole(9, 7, 7, 3)))).toEqual([1, 2, 2, 4]);
  });

  it('say how many of the others are at or below', () => {
    fc.assert(fc.property(values, fc.nat(), (all, nth) => {
      const index = nth % all.length;
      const own = all[index] as Fraction;
      const others = all.toSpliced(index, 1);
      const share = percentileOf(rankAmong(own, all), all.length);
      if (others.length === 0) expect(share).toBeNull();
      else expect(share && toExact(share)).toBe(toExact(fraction(100 * others.filter((other) => compare(other, own) <= 0).length, others.length)));
    }));
  });
});

describe('median and quartiles', () => {
  it('are exact and lie between the neighbours', () => {
    expect(medianOf([])).toBeNull();
    expect(toExact(medianOf(whole(3, 1, 2)) as Fraction)).toBe('2');
    expect(toExact(medianOf([fraction(1, 3), fraction(1, 2)]) as Fraction)).toBe('5/12');
    expect([1, 2, 3].map((quarter) => toExact(quantileOf(whole(1, 2, 3, 4), fraction(quarter, 4)) as Fraction))).toEqual(['7/4', '5/2', '13/4']);
    fc.assert(fc.property(values, (all) => {
      const median = medianOf(all) as Fraction;
      expect(2 * all.filter((value) => compare(value, median) <= 0).length).toBeGreaterThanOrEqual(all.length);
      expect(2 * all.filter((value) => compare(value, median) >= 0).length).toBeGreaterThanOrEqual(all.length);
    }));
  });
});

describe('the next better and the next behind', () => {
  it('are never equals, and none lies between', () => {
    fc.assert(fc.property(values, (all) => {
      const [own] = all as [Fraction];
      const above = nearest(own, all, (value) => value, 'ABOVE');
      expect(above === null).toBe(all.every((value) => compare(value, own) <= 0));
      if (above) expect(all.some((value) => compare(value, own) > 0 && compare(value, above) < 0)).toBe(false);
    }));
  });
});

describe('peers', () => {
  const peers = (volume: number, ...others: number[]): number[] => peersOf(volume, others, (one) => one);
  it('have half to twice the dossiers', () => {
    expect(peers(100, 49, 50, 99, 100, 200, 201)).toEqual([50, 99, 100, 200]);
  });
  it('are the four nearest where these are fewer than four, and never units without dossiers', () => {
    expect(peers(100, 10, 300, 400, 500, 90)).toEqual([10, 300, 400, 90]);
    expect(peers(100, 0, 0, 5)).toEqual([5]);
    expect(peers(0, 1, 2)).toEqual([]);
  });
});

describe('bands', () => {
  const province: ScoreBandRule[] = [
    { scheme: 'PROVINCE', code: 'TO_IMPROVE', minimum: '0', isMinimumIncluded: true },
    { scheme: 'PROVINCE', code: 'EXCELLENT', minimum: '94', isMinimumIncluded: false },
    { scheme: 'PROVINCE', code: 'GOOD', minimum: '90', isMinimumIncluded: true },
    { scheme: 'NATIONAL', code: 'EXCELLENT', minimum: '90', isMinimumIncluded: true },
  ];
  it.each([[9400, 100, ['GOOD', 'EXCELLENT']], [94001, 1000, ['EXCELLENT', 'EXCELLENT']], [90, 1, ['GOOD', 'EXCELLENT']], [89999, 1000, ['TO_IMPROVE']]])('of %i/%i follow the bounds exactly', (n, d, codes) => {
    expect(bandsOfScore(province, fraction(n, d)).map((band) => band.code)).toEqual(codes);
  });
});

describe('apportionment', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }).filter((parts) => parts.some(Boolean)).map((parts) => {
    const all = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => fraction(part, all));
  });
  it('adds up exactly, and is less than one away from the exact share', () => {
    fc.assert(fc.property(fc.nat(5000), shares, (total, weights) => {
      const parts = apportion(total, weights);
      expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
      parts.forEach((part, index) => {
        const away = sub(fraction(part), mul(weights[index] as Fraction, fraction(total)));
        expect(compare(away, fraction(-1)) === 1 && compare(away, fraction(1)) === -1).toBe(true);
      });
    }));
    expect(apportion(5, [fraction(3, 5), fraction(2, 5)])).toEqual([3, 2]);
    expect(apportion(1, [fraction(1, 2), fraction(1, 2)])).toEqual([1, 0]);
  });
  it('keeps every numerator within its denominator', () => {
    fc.assert(fc.property(fc.nat(300), fc.nat(300), shares, (a, b, weights) => {
      const [numerator, denominator] = [Math.min(a, b), Math.max(a, b)];
      const parts = apportionCounts({ numerator, denominator }, weights);
      expect(parts.every((part) => part.numerator <= part.denominator)).toBe(true);
      expect(parts.reduce((all, part) => all + part.numerator, 0)).toBe(numerator);
      expect(parts.reduce((all, part) => all + part.denominator, 0)).toBe(denominator);
    }));
  });
  it('holds that bound where sharing out alone would break it: the third part is smaller of 11 than of 10', () => {
    const weights = [fraction(3, 7), fraction(3, 7), fraction(1, 7)];
    expect([apportion(10, weights), apportion(11, weights)]).toEqual([[4, 4, 2], [5, 5, 1]]);
    expect(apportionCounts({ numerator: 10, denominator: 11 }, weights)).toEqual([{ numerator: 5, denominator: 5 }, { numerator: 4, denominator: 5 }, { numerator: 1, denominator: 1 }]);
  });
  it('refuses weights that are no shares of one whole', () => {
    expect(() => apportion(3, [fraction(1, 2), fraction(1, 3)])).toThrow(RangeError);
    expect(() => apportion(3, [fraction(3, 2), fraction(-1, 2)])).toThrow(RangeError);
  });
});
