// Scores of units in a period: resolves unit, period, rule set and targets, counts by the figure engine, scores by the pure rules.
import { sql } from 'kysely';
import { UNSCORED_CRITERIA, type UnscoredCriterion } from '../domain/criterion-parts.ts';
import { compare, fraction, parseFraction, toDecimal } from '../domain/fraction.ts';
import { parsePeriod, type Period } from '../domain/period.ts';
import { percentOf, scoreUnit, shown, type CriterionScore, type TotalScore } from '../domain/score.ts';
import type { Criterion, RuleSet } from '../domain/rule-set.ts';
import { isPeriodOver, targetStatus } from '../domain/target-progress.ts';
import { ruleSetAt } from '../indicators/rule-set.service.ts';
import { AppError, invalidField, notFound } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { targetsFor, type TargetLookup } from '../targets/target-lookup.ts';
import { coveredDay } from '../units/unit.service.ts';
import { unitAt, unitIdOf, unitsAt } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { carriedPlaces } from '../dossiers/carried-places.ts';
import { figuresOf, placesOf, type FigureFrame, type FiguresOfUnit } from '../dossiers/figure-engine.ts';
import type { CriterionScoreView, Rate, Scoreboard, ScoreboardRow, Scorecard } from './score.type.ts';
import type { ScoreAsked, ScoreboardAsked } from './score.input.ts';

/** Counts below this are not shown to the public (roles.md). */
const SMALLEST_PUBLIC_COUNT = 5;
/** Clocks of callers and ours may differ by this much. */
const NOW_TOLERANCE_MS = 60_000;

export function periodOf(key: string): Period {
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw invalidField('period', parsed.refusal.message.vi, parsed.refusal.message.en, parsed.refusal.code);
  return parsed.period;
}

/** Until snapshots are taken, figures exist for now only: a past moment would be a guess. */
function momentOf(ctx: RequestContext, asOf: Date | null | undefined): Date {
  if (!asOf) return ctx.now;
  if (Math.abs(asOf.getTime() - ctx.now.getTime()) <= NOW_TOLERANCE_MS) return asOf;
  throw asOf < ctx.now
    ? invalidField('asOf', 'Chưa có ảnh chụp số liệu cho thời điểm đã qua; chỉ xem được số liệu hiện tại.', 'There is no snapshot of that moment: only the figures of now can be asked for.', 'NO_SNAPSHOT')
    : invalidField('asOf', 'Thời điểm số liệu ở tương lai.', 'The moment is in the future.', 'IN_FUTURE');
}

/** The day on which the tree of a period is looked at: its last day, or today while it runs. */
const treeDay = (ctx: RequestContext, period: Period): string => (period.lastDay < ctx.today ? period.lastDay : ctx.today);

async function ruleSetOf(ctx: RequestContext, period: Period): Promise<RuleSet> {
  const ruleSet = await ruleSetAt(ctx, period.lastDay);
  if (!ruleSet) throw invalidField('period', 'Không có bộ chỉ số nào có hiệu lực trong kỳ này.', 'No rule set is in force in this period.', 'NO_RULE_SET');
  return ruleSet;
}

/** Whose scores this reader may see; the public sees closed periods only. */
async function checkVisible(ctx: RequestContext, unit: Unit, period: Period): Promise<void> {
  const scope = ctx.access.scopeOf('score.read');
  if (scope.isProvince) return;
  const ids = unit.path.split('.').map(Number);
  if (scope.ownUnitIds.includes(unit.unitId) || scope.subtreeUnitIds.some((id) => ids.includes(id))) return;
  if (!scope.isPublic) throw notFound();
  if (!isPeriodOver(period, ctx.now)) {
    throw new AppError(ctx.actor ? 'FORBIDDEN' : 'UNAUTHENTICATED', {
      message: { vi: 'Số liệu của kỳ chưa kết thúc chỉ dành cho người đăng nhập.', en: 'Figures of a period that is not over are for signed-in readers.' },
    });
  }
}

async function unitOf(ctx: RequestContext, code: string, period: Period, path: string): Promise<Unit> {
  const day = coveredDay(ctx, treeDay(ctx, period));
  const id = await unitIdOf(ctx, code);
  const unit = id === null ? null : await unitAt(ctx, id, day);
  if (!unit) throw notFound(`Không có đơn vị mã ${code}.`, `There is no unit with the code ${code}.`);
  const standsInPeriod = (unit.validFrom === null || unit.validFrom <= period.lastDay) && (unit.validTo === null || unit.validTo >= period.firstDay);
  if (!standsInPeriod) {
    throw invalidField(path, `Đơn vị ${code} không hoạt động trong kỳ này.`, `The unit ${code} did not stand in this period.`, 'UNIT_NOT_IN_PERIOD');
  }
  return unit;
}

const rateOf = (score: CriterionScore): Rate | null =>
  score.numerator === null || score.denominator === null ? null : { reading: 'PERCENT', numerator: score.numerator, denominator: score.denominator };

/** The public does not see small counts: they could point at persons. */
function suppress(ctx: RequestContext, rate: Rate | null): { rate: Rate | null; suppressed: boolean } {
  const scope = ctx.access.scopeOf('score.read');
  const isHidden =
    rate !== null && scope.isPublic && !scope.isProvince && rate.denominator > 0 && (rate.denominator < SMALLEST_PUBLIC_COUNT || (rate.numerator > 0 && rate.numerator < SMALLEST_PUBLIC_COUNT));
  return { rate: isHidden ? null : rate, suppressed: isHidden };
}

interface Scored {
  unit: Unit;
  total: TotalScore;
  figures: FiguresOfUnit;
}

interface Judged {
  ctx: RequestContext;
  period: Period;
  moment: Date;
  targets: TargetLookup;
}

const shownTarget = (target: ReturnType<TargetLookup>) => ({ target: target?.percent ?? null, targetPeriod: target?.period ?? null });

function scoredView({ ctx, period, moment, targets }: Judged, unit: Unit, criterion: Pick<Criterion, 'code' | 'nameVi'>, score: CriterionScore): CriterionScoreView {
  const target = targets(unit.unitId, criterion.code);
  return {
    code: criterion.code,
    name: criterion.nameVi,
    ...suppress(ctx, rateOf(score)),
    score: shown(score.score),
    maxScore: toDecimal(score.maxScore, 2),
    ...shownTarget(target),
    status: targetStatus(score, target && parseFraction(target.percent), period, moment),
  };
}

function unscoredView({ ctx, period, moment, targets }: Judged, scored: Scored, criterion: UnscoredCriterion): CriterionScoreView {
  const counts = scored.figures(criterion);
  const rate: Rate = { reading: criterion.reading, numerator: counts.numerator ?? 0, denominator: counts.denominator ?? 0 };
  const target = criterion.takesTargets ? targets(scored.unit.unitId, criterion.code) : null;
  const percent = criterion.reading === 'PERCENT' ? percentOf(rate.numerator, rate.denominator) : rate.denominator === 0 ? null : fraction(rate.numerator, rate.denominator);
  return {
    code: criterion.code,
    name: criterion.name.vi,
    ...suppress(ctx, rate),
    score: null,
    maxScore: null,
    ...shownTarget(target),
    status: targetStatus({ status: percent === null ? 'NO_DATA' : 'VALUE', percent }, target && parseFraction(target.percent), period, moment),
  };
}

/** Every score needs all criteria of the rule set; those outside the 100 points are counted only where they are shown. */
async function scoreUnits(ctx: RequestContext, units: readonly Unit[], frame: FigureFrame, ruleSet: RuleSet, view: ScoreAsked['view'], unscored: readonly UnscoredCriterion[]): Promise<Scored[]> {
  const criteria = [...ruleSet.criteria, ...unscored];
  const places = view === 'AS_NOW' ? await carriedPlaces(ctx, units) : placesOf(units);
  const figures = await figuresOf(ctx, places, frame, criteria);
  return units.map((unit) => {
    const ofUnit = figures.get(unit.unitId) ?? (() => ({ numerator: null, denominator: null }));
    return { unit, figures: ofUnit, total: scoreUnit(ruleSet, unit.level, ofUnit) };
  });
}

export async function readScorecard(ctx: RequestContext, asked: ScoreAsked): Promise<Scorecard> {
  const period = periodOf(asked.period);
  const moment = momentOf(ctx, asked.asOf);
  const unit = asked.view === 'AS_NOW' ? await unitToday(ctx, asked.unitCode) : await unitOf(ctx, asked.unitCode, period, 'unitCode');
  await checkVisible(ctx, unit, period);
  if (!unit.isMeasured) {
    throw invalidField('unitCode', `Đơn vị ${unit.code} không thuộc diện đánh giá.`, `The unit ${unit.code} is not measured.`, 'NOT_MEASURED');
  }
  const ruleSet = await ruleSetOf(ctx, period);
  const frame = { period, asOf: moment, parameters: ruleSet.parameters };
  const [scored] = await scoreUnits(ctx, [unit], frame, ruleSet, asked.view, UNSCORED_CRITERIA);
  if (!scored) throw notFound();
  const judged: Judged = { ctx, period, moment, targets: await targetsFor(ctx, [unit.unitId], null, period) };
  const { total } = scored;
  return {
    unit, period: period.key, ruleSetCode: ruleSet.code, score: shown(total.score), maxScore: toDecimal(total.maxScore, 2), band: total.band.code, observedAt: moment,
    groups: total.groups.map((group, index) => ({
      code: group.code, name: ruleSet.groups[index]?.nameVi ?? group.code, score: shown(group.score), maxScore: toDecimal(group.maxScore, 2), percent: shown(group.percent),
    })),
    criteria: [
      ...ruleSet.criteria.flatMap((criterion, index) => (total.criteria[index] ? [scoredView(judged, unit, criterion, total.criteria[index])] : [])),
      ...UNSCORED_CRITERIA.map((criterion) => unscoredView(judged, scored, criterion)),
    ],
  };
}

async function unitToday(ctx: RequestContext, code: string): Promise<Unit> {
  const id = await unitIdOf(ctx, code);
  const unit = id === null ? null : await unitAt(ctx, id, ctx.today);
  if (!unit) throw notFound(`Không có đơn vị mã ${code}.`, `There is no unit with the code ${code}.`);
  if (unit.validTo !== null && unit.validTo < ctx.today) {
    throw invalidField('unitCode', 'Xem theo đơn vị hiện hành thì đơn vị phải đang hoạt động.', 'The view AS_NOW is for units that stand today.', 'UNIT_CLOSED');
  }
  return unit;
}

/** The measured units below; a unit with none below stands alone. */
async function boardUnits(ctx: RequestContext, within: Unit, asked: ScoreboardAsked, day: string): Promise<Unit[]> {
  let query = unitsAt(ctx, day).where('v.isMeasured', '=', true).where(sql<boolean>`v.path <@ ${within.path}::ltree`);
  if (asked.level) query = query.where('v.level', '=', asked.level);
  const units = (await query.orderBy('u.code').execute()) as Unit[];
  const below = units.filter((unit) => unit.unitId !== within.unitId);
  return below.length > 0 || (asked.level && asked.level !== within.level) ? below : units;
}

function ranked(scored: readonly Scored[]): { scored: Scored; rank: number }[] {
  const sorted = scored.toSorted((a, b) => compare(b.total.score, a.total.score) || a.unit.code.localeCompare(b.unit.code));
  const rows: { scored: Scored; rank: number }[] = [];
  for (const [index, one] of sorted.entries()) {
    const before = rows.at(-1);
    const isEqual = before !== undefined && compare(before.scored.total.score, one.total.score) === 0;
    rows.push({ scored: one, rank: isEqual ? before.rank : index + 1 });
  }
  return rows;
}

export async function readScoreboard(ctx: RequestContext, asked: ScoreboardAsked): Promise<Scoreboard> {
  const period = periodOf(asked.period);
  const moment = momentOf(ctx, asked.asOf);
  const isNow = asked.view === 'AS_NOW';
  const within = isNow ? await unitToday(ctx, asked.withinCode) : await unitOf(ctx, asked.withinCode, period, 'withinCode');
  await checkVisible(ctx, within, period);
  const ruleSet = await ruleSetOf(ctx, period);
  const codes = checkCriteria(ruleSet, asked.criterionCodes);
  const day = isNow ? ctx.today : coveredDay(ctx, treeDay(ctx, period));
  const units = await boardUnits(ctx, within, asked, within.validTo !== null && within.validTo < day ? within.validTo : day);
  const frame = { period, asOf: moment, parameters: ruleSet.parameters };
  const unscored = UNSCORED_CRITERIA.filter((criterion) => codes.has(criterion.code));
  const scored = await scoreUnits(ctx, units, frame, ruleSet, asked.view, unscored);
  const judged: Judged = { ctx, period, moment, targets: await targetsFor(ctx, units.map((one) => one.unitId), null, period) };
  const cellOf = (view: CriterionScoreView) => ({ ...view, criterionCode: view.code });
  const rows = ranked(scored).map(({ scored: one, rank }): ScoreboardRow => ({
    unit: one.unit, rank, score: shown(one.total.score),
    cells: [
      ...ruleSet.criteria.flatMap((criterion, index) => {
        const score = one.total.criteria[index];
        return score && codes.has(criterion.code) ? [cellOf(scoredView(judged, one.unit, criterion, score))] : [];
      }),
      ...unscored.map((criterion) => cellOf(unscoredView(judged, one, criterion))),
    ],
  }));
  return { period: period.key, ruleSetCode: ruleSet.code, rows, observedAt: moment };
}

/** All criteria of the rule set unless some are asked for; those outside the 100 points only when asked for. */
function checkCriteria(ruleSet: RuleSet, asked: readonly string[] | null | undefined): Set<string> {
  if (!asked) return new Set(ruleSet.criteria.map((criterion) => criterion.code));
  const known = new Set([...ruleSet.criteria, ...UNSCORED_CRITERIA].map((criterion) => criterion.code));
  const unknown = asked.findIndex((code) => !known.has(code));
  if (unknown >= 0) {
    throw invalidField(`criterionCodes.${unknown}`, `Bộ chỉ số ${ruleSet.code} không có tiêu chí ${asked[unknown]}.`, `The rule set ${ruleSet.code} has no criterion ${asked[unknown]}.`, 'UNKNOWN_CRITERION');
  }
  return new Set(asked);
}
