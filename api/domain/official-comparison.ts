// Our figure beside the published one (đối soát): the difference, exactly, and whether rounding explains it.
import type { ScoreMeasure } from '../../schema/enums.ts';
import { compare, HUNDRED, div, mul, parseFraction, sub, toDecimal, ZERO, type Fraction } from './fraction.ts';

/** Decimals of a shown difference: two more than what is published. */
const SHOWN_PLACES = 4;

export interface OurFigure {
  /** Null: we have no points for it (criteria outside the 100 points). */
  readonly score: Fraction | null;
  readonly maxScore: Fraction | null;
  /** Of a criterion its rate; of a group or the total its share of the maximum. Null without data. */
  readonly percent: Fraction | null;
}

export interface PublishedFigure {
  readonly score: string | null;
  readonly maxScore: string | null;
  readonly percent: string | null;
}

export interface Difference {
  /** What was compared: points where both give points of the same maximum, else percentages. */
  readonly measure: ScoreMeasure;
  /** Ours less the published one. */
  readonly exact: Fraction;
  readonly shown: string;
  readonly isWithinTolerance: boolean;
  readonly tolerance: string;
}

const valueOf = (text: string | null): Fraction | null => (text === null ? null : parseFraction(text));

/** Points are compared only with points out of the same maximum; a published score without a maximum is taken to be out of ours. */
function comparable(ours: OurFigure, published: PublishedFigure): { measure: ScoreMeasure; ours: Fraction; theirs: Fraction } | null {
  const score = valueOf(published.score);
  const max = valueOf(published.maxScore) ?? ours.maxScore;
  if (score !== null && ours.score !== null && ours.maxScore !== null && max !== null && compare(max, ours.maxScore) === 0) {
    return { measure: 'SCORE', ours: ours.score, theirs: score };
  }
  const percent = valueOf(published.percent);
  return percent !== null && ours.percent !== null ? { measure: 'PERCENT', ours: ours.percent, theirs: percent } : null;
}

/** Null where nothing can be compared: other maxima, no data of ours, or a percentage beside points only. */
export function differenceOf(ours: OurFigure, published: PublishedFigure, toleranceOf: (measure: ScoreMeasure) => string): Difference | null {
  const pair = comparable(ours, published);
  if (pair === null) return null;
  const exact = sub(pair.ours, pair.theirs);
  const tolerance = toleranceOf(pair.measure);
  const size = compare(exact, ZERO) < 0 ? sub(ZERO, exact) : exact;
  return { measure: pair.measure, exact, shown: toDecimal(exact, SHOWN_PLACES), tolerance, isWithinTolerance: compare(size, parseFraction(tolerance) ?? ZERO) <= 0 };
}

/** Share of the maximum, in percent. */
export const shareOf = (score: Fraction, maxScore: Fraction): Fraction | null => (compare(maxScore, ZERO) === 0 ? null : mul(HUNDRED, div(score, maxScore)));
