// Where a value stands among others: rank, percentile, median, quartiles, and who is comparable by volume. All exact.
import { add, compare, fraction, HUNDRED, mul, sub, type Fraction } from './fraction.ts';

/** 1 is best; equal values share a rank, and the next is as many places lower as there were equals. */
export const rankAmong = (own: Fraction, all: readonly Fraction[]): number => 1 + all.filter((value) => compare(value, own) > 0).length;

/** The share, in percent, of the others that are at or below; null without others. Rank says it all: those above are rank - 1. */
export const percentileOf = (rank: number, of: number): Fraction | null => (of < 2 ? null : mul(HUNDRED, fraction(of - rank, of - 1)));

const ascending = (values: readonly Fraction[]): Fraction[] => values.toSorted(compare);

/** By linear interpolation between neighbours, both ends included (QUARTILE.INC of spreadsheets); null of nothing. */
export function quantileOf(values: readonly Fraction[], share: Fraction): Fraction | null {
  const sorted = ascending(values);
  const place = mul(share, fraction(Math.max(sorted.length - 1, 0)));
  const below = sorted[Number(place.n / place.d)];
  if (below === undefined) return null;
  const above = sorted[Number(place.n / place.d) + 1] ?? below;
  return add(below, mul(sub(above, below), sub(place, fraction(place.n / place.d))));
}

export const medianOf = (values: readonly Fraction[]): Fraction | null => quantileOf(values, fraction(1, 2));

/** The nearest value that is strictly better (or worse), with who has it: of equals, the first in the order given. */
export function nearest<T>(own: Fraction, all: readonly T[], valueOf: (one: T) => Fraction, side: 'ABOVE' | 'BELOW'): T | null {
  const sign = side === 'ABOVE' ? 1 : -1;
  let found: T | null = null;
  for (const one of all) {
    if (compare(valueOf(one), own) !== sign) continue;
    if (found === null || compare(valueOf(one), valueOf(found)) === -sign) found = one;
  }
  return found;
}

/**
 * Who is comparable by volume (ours, no source says it): at least half and at most twice as many dossiers, since rates of units
 * of unlike size spread unlike; where these are fewer than four, the four nearest by volume, since fewer make no group.
 */
export const PEERS = { smallest: fraction(1, 2), largest: fraction(2), atLeast: 4 } as const;

/** The others that are comparable by volume, in the order given; without volume of its own a unit has none. */
export function peersOf<T>(volume: number, others: readonly T[], volumeOf: (one: T) => number): T[] {
  if (volume <= 0) return [];
  const ratio = (one: T): Fraction => fraction(volumeOf(one), volume);
  const similar = others.filter((one) => compare(ratio(one), PEERS.smallest) >= 0 && compare(ratio(one), PEERS.largest) <= 0);
  if (similar.length >= PEERS.atLeast) return similar;
  const distance = (one: T): number => Math.abs(volumeOf(one) - volume);
  const close = new Set([...others].filter((one) => volumeOf(one) > 0).sort((a, b) => distance(a) - distance(b)).slice(0, PEERS.atLeast));
  return others.filter((one) => close.has(one));
}
