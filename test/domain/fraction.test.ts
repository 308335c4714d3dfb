// Exact arithmetic: the laws of rational numbers, and rounding half up for display.
import fc from 'fast-check';
import type { Fraction } from '../../api/domain/fraction.ts';
import {
  add, compare, div, fraction, max, min, mul, parseExact, parseFraction, sub, sum, toDecimal, toExact, ZERO,
} from '../../api/domain/fraction.ts';

const integer = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const anyFraction: fc.Arbitrary<Fraction> = fc
  .tuple(integer, integer.filter((d) => d !== 0n))
  .map(([n, d]) => fraction(n, d));

describe('fraction', () => {
  it('keeps one form for equal values', () => {
    fc.assert(
      fc.property(anyFraction, integer.filter((k) => k !== 0n), (a, k) => {
        expect(fraction(a.n * k, a.d * k)).toEqual(a);
        expect(a.d > 0n).toBe(true);
      }),
    );
  });

  it('adds, subtracts, multiplies and divides without loss', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(sub(add(a, b), b)).toEqual(a);
        expect(mul(a, add(b, c))).toEqual(add(mul(a, b), mul(a, c)));
        if (b.n !== 0n) expect(mul(div(a, b), b)).toEqual(a);
        expect(sum([a, b, c])).toEqual(add(c, add(b, a)));
      }),
    );
  });

  it('orders as the difference does', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(compare(a, b)).toBe(compare(sub(a, b), ZERO));
        expect(compare(min(a, b), max(a, b))).not.toBe(1);
      }),
    );
  });

  it('reads back what it wrote exactly', () => {
    fc.assert(fc.property(anyFraction, (a) => expect(parseExact(toExact(a))).toEqual(a)));
    expect(toExact(fraction(600, 3306))).toBe('100/551');
    expect(toExact(fraction(100))).toBe('100');
  });

  it('shows the nearest decimal, a half going up', () => {
    fc.assert(
      fc.property(anyFraction, fc.integer({ min: 0, max: 4 }), (a, places) => {
        const shown = parseFraction(toDecimal(a, places));
        if (shown === null) throw new Error('unreadable');
        const distance = sub(a, shown);
        const half = fraction(1, 2n * 10n ** BigInt(places));
        expect(compare(distance.n < 0n ? fraction(-distance.n, distance.d) : distance, half)).not.toBe(1);
      }),
    );
    expect(toDecimal(fraction(1, 200), 2)).toBe('0.01');
    expect(toDecimal(fraction(15, 8), 2)).toBe('1.88');
    expect(toDecimal(fraction(2675, 1000), 2)).toBe('2.68');
    expect(toDecimal(fraction(5, 2), 0)).toBe('3');
    expect(toDecimal(fraction(-1, 1000), 2)).toBe('0.00');
  });

  it('reads plain decimals only', () => {
    expect(parseFraction('12.5')).toEqual(fraction(25, 2));
    expect(parseFraction('-0.10')).toEqual(fraction(-1, 10));
    for (const text of ['', '1e3', '1,5', '.5', '5.', ' 1', 'NaN', '1/2', '9'.repeat(61)]) expect(parseFraction(text)).toBeNull();
    expect(parseExact('1/0')).toBeNull();
  });

  it('refuses a denominator of 0', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => div(fraction(1), ZERO)).toThrow(RangeError);
  });
});
