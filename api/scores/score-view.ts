// How counts become what is shown: judged against rule set and targets, suppressed for the public; for live figures and snapshots alike.
import { UNSCORED_CRITERIA, type UnscoredCriterion } from '../domain/criterion-parts.ts';
import { compare, fraction, parseFraction, toDecimal } from '../domain/fraction.ts';
import type { Period } from '../domain/period.ts';
import type { Criterion, RuleSet } from '../domain/rule-set.ts';
import { percentOf, scoreUnit, shown, type CriterionScore } from '../domain/score.ts';
import { targetStatus } from '../domain/target-progress.ts';
import type { FiguresOfUnit } from '../dossiers/figure-engine.ts';
import { invalidField } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import type { TargetLookup } from '../targets/target-lookup.ts';
import type { Counted, Scored, ScoreSource } from './score-source.ts';
import type { CriterionScoreView, Rate, Scoreboard, ScoreboardCell, ScoreboardRow, Scorecard } from './score.type.ts';

/** A criterion of a card and a cell of a board are one thing. */
type Cell = CriterionScoreView & ScoreboardCell;

/** Counts below this are not shown to the public (roles.md). */
const SMALLEST_PUBLIC_COUNT = 5;

const UNKNOWN: FiguresOfUnit = () => ({ numerator: null, denominator: null });

export const scoreAll = ({ units, figures, ruleSet }: Pick<Counted, 'units' | 'figures' | 'ruleSet'>): Scored[] =>
  units.map((unit) => {
    const ofUnit = figures.get(unit.unitId) ?? UNKNOWN;
    return { unit, figures: ofUnit, total: scoreUnit(ruleSet, unit.level, ofUnit) };
  });

const rateOf = (score: CriterionScore): Rate | null =>
  score.numerator === null || score.denominator === null ? null : { reading: 'PERCENT', isKnown: score.percent !== null, numerator: score.numerator, denominator: score.denominator };

const isPublicReader = (ctx: RequestContext): boolean => {
  const scope = ctx.access.scopeOf('score.read');
  return scope.isPublic && !scope.isProvince;
};

/** The public does not see small counts: they could point at persons. */
function suppress(ctx: RequestContext, rate: Rate | null): { rate: Rate | null; suppressed: boolean } {
  const isHidden =
    rate !== null && rate.denominator > 0 && (rate.denominator < SMALLEST_PUBLIC_COUNT || (rate.numerator > 0 && rate.numerator < SMALLEST_PUBLIC_COUNT)) && ctx.once(isPublicReader);
  return { rate: isHidden ? null : rate, suppressed: isHidden };
}

/** The counts behind a criterion's score, as this reader may see them. */
export const shownRate = (ctx: RequestContext, score: CriterionScore): { rate: Rate | null; suppressed: boolean } => suppress(ctx, rateOf(score));

const shownTarget = (target: ReturnType<TargetLookup>) => ({ target: target?.percent ?? null, targetPeriod: target?.period ?? null });

function scoredView(ctx: RequestContext, source: ScoreSource, scored: Scored, criterion: Pick<Criterion, 'code' | 'nameVi'>, score: CriterionScore): Cell {
  const { period, moment, targets } = source;
  const target = targets(scored.unit.unitId, criterion.code);
  return {
    source, scored,
    code: criterion.code,
    criterionCode: criterion.code,
    name: criterion.nameVi,
    ...suppress(ctx, rateOf(score)),
    score: shown(score.score),
    maxScore: toDecimal(score.maxScore, 2),
    ...shownTarget(target),
    status: targetStatus(score, target && parseFraction(target.percent), period, moment),
  };
}

function unscoredView(ctx: RequestContext, source: ScoreSource, scored: Scored, criterion: UnscoredCriterion): Cell {
  const { period, moment, targets } = source;
  const counts = scored.figures(criterion);
  const rate: Rate = { reading: criterion.reading, isKnown: counts.numerator !== null && counts.denominator !== null, numerator: counts.numerator ?? 0, denominator: counts.denominator ?? 0 };
  const target = criterion.takesTargets ? targets(scored.unit.unitId, criterion.code) : null;
  const percent = criterion.reading === 'PERCENT' ? percentOf(rate.numerator, rate.denominator) : rate.denominator === 0 ? null : fraction(rate.numerator, rate.denominator);
  return {
    source, scored,
    code: criterion.code,
    criterionCode: criterion.code,
    name: criterion.name.vi,
    ...suppress(ctx, rate),
    score: null,
    maxScore: null,
    ...shownTarget(target),
    status: targetStatus({ status: percent === null ? 'NO_DATA' : 'VALUE', percent }, target && parseFraction(target.percent), period, moment),
  };
}

/** The criteria of the rule set that are asked for in its order, then those outside the 100 points. */
const viewsOf = (ctx: RequestContext, source: ScoreSource, scored: Scored, unscored: readonly UnscoredCriterion[], isAsked: (code: string) => boolean): Cell[] => [
  ...source.ruleSet.criteria.flatMap((criterion, index) => {
    const score = scored.total.criteria[index];
    return score && isAsked(criterion.code) ? [scoredView(ctx, source, scored, criterion, score)] : [];
  }),
  ...unscored.map((criterion) => unscoredView(ctx, source, scored, criterion)),
];

/** The card of the only unit counted. */
export function cardOf(ctx: RequestContext, period: Period, counted: Counted): Scorecard {
  const source: ScoreSource = { ...counted, period, scored: scoreAll(counted) };
  const { ruleSet, moment } = counted;
  const [scored] = source.scored;
  if (!scored) throw new RangeError('a card of no unit');
  const { unit, total } = scored;
  return {
    source, scored,
    unit, period: period.key, ruleSetCode: ruleSet.code, score: shown(total.score), maxScore: toDecimal(total.maxScore, 2), band: total.band.code, observedAt: moment,
    groups: total.groups.map((group, index) => ({
      source, scored,
      code: group.code, name: ruleSet.groups[index]?.nameVi ?? group.code, score: shown(group.score), maxScore: toDecimal(group.maxScore, 2), percent: shown(group.percent),
    })),
    criteria: viewsOf(ctx, source, scored, UNSCORED_CRITERIA, () => true),
  };
}

export function ranked(scored: readonly Scored[]): { scored: Scored; rank: number }[] {
  const sorted = scored.toSorted((a, b) => compare(b.total.score, a.total.score) || a.unit.code.localeCompare(b.unit.code));
  const rows: { scored: Scored; rank: number }[] = [];
  for (const [index, one] of sorted.entries()) {
    const before = rows.at(-1);
    const isEqual = before !== undefined && compare(before.scored.total.score, one.total.score) === 0;
    rows.push({ scored: one, rank: isEqual ? before.rank : index + 1 });
  }
  return rows;
}

/** The board of the units counted, best first, with the cells asked for. */
export function boardOf(ctx: RequestContext, period: Period, counted: Counted, codes: ReadonlySet<string>): Scoreboard {
  const source: ScoreSource = { ...counted, period, scored: scoreAll(counted) };
  const unscored = unscoredAmong(codes);
  const rows = ranked(source.scored).map(({ scored, rank }): ScoreboardRow => ({
    source, scored,
    unit: scored.unit, rank, score: shown(scored.total.score),
    cells: viewsOf(ctx, source, scored, unscored, (code) => codes.has(code)),
  }));
  return { source, period: period.key, ruleSetCode: counted.ruleSet.code, rows, observedAt: counted.moment };
}

export const unscoredAmong = (codes: ReadonlySet<string>): UnscoredCriterion[] => UNSCORED_CRITERIA.filter((criterion) => codes.has(criterion.code));

/** All criteria of the rule set unless some are asked for; those outside the 100 points only when asked for. */
export function checkCriteria(ruleSet: RuleSet, asked: readonly string[] | null | undefined): Set<string> {
  if (!asked) return new Set(ruleSet.criteria.map((criterion) => criterion.code));
  const known = new Set([...ruleSet.criteria, ...UNSCORED_CRITERIA].map((criterion) => criterion.code));
  const unknown = asked.findIndex((code) => !known.has(code));
  if (unknown >= 0) {
    throw invalidField(`criterionCodes.${unknown}`, `Bộ chỉ số ${ruleSet.code} không có tiêu chí ${asked[unknown]}.`, `The rule set ${ruleSet.code} has no criterion ${asked[unknown]}.`, 'UNKNOWN_CRITERION');
  }
  return new Set(asked);
}
