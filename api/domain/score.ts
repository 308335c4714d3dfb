// Points from counts: one criterion, its group, the total and its band, all exact; rounding is for display alone.
import type { UnitLevel } from '../../schema/enums.ts';
import { appliesTo } from './body.ts';
import type { Fraction } from './fraction.ts';
import { add, compare, div, fraction, HUNDRED, mul, sum, toDecimal, ZERO } from './fraction.ts';
import type { Band, Criterion, RuleSet } from './rule-set.ts';
import { points } from './rule-set.ts';

export type ScoreStatus = 'VALUE' | 'NO_DATA' | 'NOT_APPLICABLE';

/** What was counted; null is not known (no observation). */
export interface Counts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface CriterionScore {
  readonly code: string;
  readonly groupCode: string;
  readonly status: ScoreStatus;
  /** Null where the criterion does not apply; an unknown count is shown as 0. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Null without data. Not capped: a wrong observation shows itself. */
  readonly percent: Fraction | null;
  readonly score: Fraction;
  readonly maxScore: Fraction;
}

export interface GroupScore {
  readonly code: string;
  readonly score: Fraction;
  readonly maxScore: Fraction;
  readonly percent: Fraction;
}

export interface TotalScore {
  readonly criteria: readonly CriterionScore[];
  readonly groups: readonly GroupScore[];
  readonly score: Fraction;
  readonly maxScore: Fraction;
  readonly band: Band;
}

/** The denominator of 1.4: the national report where it gives more than was received here. */
export const withNationalReport = (received: number, reported: number | null): number =>
  reported === null ? received : Math.max(received, reported);

export const percentOf = (numerator: number, denominator: number): Fraction | null =>
  denominator === 0 ? null : fraction(100n * BigInt(numerator), denominator);

/** maxScore x min(1, percent / fullAtPercent). */
export const pointsFor = (criterion: Pick<Criterion, 'maxScore' | 'fullAtPercent'>, percent: Fraction): Fraction =>
  pointsBelowFull(points(criterion.maxScore), percent, points(criterion.fullAtPercent));

/** In lowest terms once, and not at all where the maximum is reached. */
const pointsBelowFull = (maxScore: Fraction, percent: Fraction, full: Fraction): Fraction =>
  compare(percent, full) >= 0 ? maxScore : fraction(maxScore.n * percent.n * full.d, maxScore.d * percent.d * full.n);

/**
 * No data is a denominator of 0 or unknown, or an unknown numerator, whatever the other is: whenEmpty alone then says the points.
 */
export const scoreCriterion = (criterion: Criterion, level: UnitLevel, counts: Counts): CriterionScore => {
  const maxScore = points(criterion.maxScore);
  const base = { code: criterion.code, groupCode: criterion.groupCode, maxScore };
  if (!appliesTo(criterion, level)) {
    return { ...base, status: 'NOT_APPLICABLE', numerator: null, denominator: null, percent: null, score: maxScore };
  }
  const numerator = counts.numerator ?? 0;
  const denominator = counts.denominator ?? 0;
  const percent = counts.numerator === null ? null : percentOf(numerator, denominator);
  if (percent === null) {
    return { ...base, status: 'NO_DATA', numerator, denominator, percent, score: criterion.whenEmpty === 'FULL' ? maxScore : ZERO };
  }
  return { ...base, status: 'VALUE', numerator, denominator, percent, score: pointsFor(criterion, percent) };
};

/** By the exact score: 89.999 is below 90 although it is shown as 90.00. */
export const bandOf = (bands: readonly Band[], score: Fraction): Band => {
  const band = bands.find((one) => compare(score, points(one.from)) >= 0) ?? bands.at(-1);
  if (band === undefined) throw new RangeError('a rule set without bands');
  return band;
};

/** Every criterion of the rule set must be among the scores; groups and the total are sums of unrounded scores. */
export const totalScore = (ruleSet: RuleSet, criteria: readonly CriterionScore[]): TotalScore => {
  const groups = ruleSet.groups.map((group): GroupScore => {
    const score = sum(criteria.filter((one) => one.groupCode === group.code).map((one) => one.score));
    const maxScore = points(group.maxScore);
    return { code: group.code, score, maxScore, percent: mul(HUNDRED, div(score, maxScore)) };
  });
  const score = sum(groups.map((group) => group.score));
  const maxScore = groups.reduce((total, group) => add(total, group.maxScore), ZERO);
  return { criteria, groups, score, maxScore, band: bandOf(ruleSet.bands, score) };
};

export const scoreUnit = (ruleSet: RuleSet, level: UnitLevel, countsOf: (criterion: Criterion) => Counts): TotalScore =>
  totalScore(ruleSet, ruleSet.criteria.map((criterion) => scoreCriterion(criterion, level, countsOf(criterion))));

/** For display: half up, two decimals unless one is asked for. */
export const shown = (value: Fraction, places: 1 | 2 = 2): string => toDecimal(value, places);
