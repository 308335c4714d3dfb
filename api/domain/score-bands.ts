// Bands of the total score (mức xếp loại) as data: several schemes side by side, each with bounds that belong to the band or not.
import type { BandScheme } from '../../schema/enums.ts';
import { compare, parseFraction, type Fraction } from './fraction.ts';

export interface ScoreBandRule {
  readonly scheme: BandScheme;
  readonly code: string;
  /** The lowest score, as an exact decimal. */
  readonly minimum: string;
  /** Whether a score of exactly the minimum is in the band ("from 90") or not ("over 94"). */
  readonly isMinimumIncluded: boolean;
}

const minimumOf = (band: ScoreBandRule): Fraction => {
  const parsed = parseFraction(band.minimum);
  if (parsed === null) throw new RangeError(`no exact minimum: ${band.minimum}`);
  return parsed;
};

/** Best first: of two bands from the same score, the one that leaves it out is above. */
export const bestFirst = (a: ScoreBandRule, b: ScoreBandRule): number =>
  compare(minimumOf(b), minimumOf(a)) || Number(a.isMinimumIncluded) - Number(b.isMinimumIncluded);

const holds = (band: ScoreBandRule, score: Fraction): boolean => compare(score, minimumOf(band)) >= (band.isMinimumIncluded ? 0 : 1);

/** The band of each scheme, by the exact score and never by the shown one; a scheme without a band for it is left out. */
export function bandsOfScore<T extends ScoreBandRule>(bands: readonly T[], score: Fraction): T[] {
  return [...Map.groupBy(bands, (band) => band.scheme).values()].flatMap((ofScheme) => ofScheme.toSorted(bestFirst).find((band) => holds(band, score)) ?? []);
}
