// Shares out whole counts by exact weights: the parts are whole and add up to exactly what was shared out (largest remainder).
import { compare, fraction, mul, ONE, sub, sum, ZERO, type Fraction } from './fraction.ts';

const floor = (value: Fraction): number => Number(value.n / value.d);

/**
 * Each part is its exact share rounded down, plus one for the largest remainders until the total is reached; of equal remainders the
 * earlier comes first. `most` bounds each part, so that a part of a part is never more than it: together it holds the total, and each
 * bound at least the share rounded down.
 */
export function apportion(total: number, weights: readonly Fraction[], most?: readonly number[]): number[] {
  if (compare(sum(weights), ONE) !== 0 || weights.some((weight) => compare(weight, ZERO) < 0)) throw new RangeError('weights are no shares of one whole');
  const exact = weights.map((weight) => mul(weight, fraction(total)));
  const parts = exact.map(floor);
  const order = exact.map((share, index) => ({ index, rest: sub(share, fraction(parts[index] ?? 0)) })).sort((a, b) => compare(b.rest, a.rest) || a.index - b.index);
  let left = total - parts.reduce((all, part) => all + part, 0);
  while (left > 0) {
    const before = left;
    for (const { index } of order) {
      const part = parts[index] ?? 0;
      if (left === 0 || part >= (most?.[index] ?? Infinity)) continue;
      parts[index] = part + 1;
      left -= 1;
    }
    if (left === before) throw new RangeError('the bounds do not hold the total');
  }
  return parts;
}

export interface SharedCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A share (numerator within denominator) stays one in every part; a quantity above its denominator (days a dossier) is shared out freely. */
export function apportionCounts({ numerator, denominator }: SharedCounts, weights: readonly Fraction[]): SharedCounts[] {
  const denominators = apportion(denominator, weights);
  const numerators = apportion(numerator, weights, numerator <= denominator ? denominators : undefined);
  return denominators.map((part, index) => ({ numerator: numerators[index] ?? 0, denominator: part }));
}
