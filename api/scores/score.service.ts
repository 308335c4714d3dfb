// Scores of units in a period: finds units, rule set and counts, live or of a snapshot; judging and showing them is one and the same.
import { sql } from 'kysely';
import { UNSCORED_CRITERIA, type UnscoredCriterion } from '../domain/criterion-parts.ts';
import type { Period } from '../domain/period.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { shown as shownScore } from '../domain/score.ts';
import { carriedFigures } from '../dossiers/carried-figures.ts';
import { figuresOfFrames, placesOf, type FigureFrame } from '../dossiers/figure-engine.ts';
import { noSuchRuleSet } from '../indicators/indicator-set.service.ts';
import { ruleSetAt, visibleRuleSet } from '../indicators/rule-set.service.ts';
import { AppError, invalidField } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { periodOf } from '../request/period-of.ts';
import { targetsFor } from '../targets/target-lookup.ts';
import { unitsAt } from '../units/unit-rows.ts';
import { coveredDay } from '../units/unit.service.ts';
import type { Unit } from '../units/unit.type.ts';
import { carriedIn } from './carried-snapshot.ts';
import { momentOf, type Moment } from './score-moment.ts';
import { checkVisible, notMeasured, unitInPeriod, unitToday } from './score-scope.ts';
import type { Counted } from './score-source.ts';
import { boardOf, cardOf, checkCriteria, scoreAll, unscoredAmong } from './score-view.ts';
import type { ScoreAsked, ScoreboardAsked } from './score.input.ts';
import type { Scoreboard, Scorecard } from './score.type.ts';
import { countedIn, ruleSetOfSnapshot, snapshotRows, unitsOfRows } from './snapshot-rows.ts';

export const noRuleSet = (path = 'period') =>
  invalidField(path, 'Không có bộ chỉ số nào có hiệu lực trong kỳ này.', 'No rule set is in force in this period.', 'NO_RULE_SET');

/** A snapshot keeps the counts of its own criteria alone: another set would need counts of then that nobody kept. */
const noSnapshotForRuleSet = () =>
  invalidField('ruleSetCode', 'Chỉ xem thử bộ chỉ số khác trên số liệu hiện tại, không trên ảnh chụp số liệu: bỏ asOf.', 'Another rule set judges the figures of now only, not those of a snapshot: leave out asOf.', 'NO_SNAPSHOT_FOR_RULE_SET');

async function ruleSetOf(ctx: RequestContext, period: Period, moment: Moment, asked: string | null | undefined): Promise<RuleSet> {
  if (moment.snapshot) {
    const kept = await ruleSetOfSnapshot(ctx, moment.snapshot);
    if (asked != null && asked !== kept.code) throw noSnapshotForRuleSet();
    return kept;
  }
  if (asked != null) {
    const chosen = await visibleRuleSet(ctx, asked);
    if (!chosen) throw noSuchRuleSet(asked);
    return chosen.ruleSet;
  }
  const ruleSet = await ruleSetAt(ctx, period.lastDay);
  if (!ruleSet) throw noRuleSet();
  return ruleSet;
}

interface LiveCount {
  period: Period;
  moment: Date;
  ruleSet: RuleSet;
  view: ScoreAsked['view'];
  unscored: readonly UnscoredCriterion[];
}

/** Every score needs all criteria of the rule set; those outside the 100 points are counted only where they are shown. */
async function countNow(ctx: RequestContext, units: readonly Unit[], { period, moment, ruleSet, view, unscored }: LiveCount): Promise<Counted> {
  const frame: FigureFrame = { period, asOf: moment, parameters: ruleSet.parameters };
  const criteria = [...ruleSet.criteria, ...unscored];
  const [[figures], targets] = await ctx.together(
    () => (view === 'AS_NOW' ? carriedFigures(ctx, units, [{ frame, criteria }]) : figuresOfFrames(ctx, [{ places: placesOf(units), frame, criteria }])),
    () => targetsFor(ctx, units.map((unit) => unit.unitId), null, period),
  );
  return { units, figures: figures ?? new Map(), ruleSet, moment, view: view ?? 'AS_WAS', isLive: true, targets };
}

/** The unit of a card, where the reader may see it and the moment can be answered for. */
async function unitOfCard(ctx: RequestContext, { unitCode, view }: Pick<ScoreAsked, 'unitCode' | 'view'>, period: Period, moment: Moment): Promise<Unit> {
  const unit = view === 'AS_NOW' ? await unitToday(ctx, unitCode) : await unitInPeriod(ctx, unitCode, period, moment.day, 'unitCode');
  checkVisible(ctx, unit, period);
  if (moment.refusal) throw moment.refusal;
  return unit;
}

/** What judges the live card of a unit. */
function ruleSetOfCard(ctx: RequestContext, unit: Unit, period: Period, moment: Moment, asked: string | null | undefined): Promise<RuleSet> {
  if (!unit.isMeasured) throw notMeasured(unit);
  return ruleSetOf(ctx, period, moment, asked);
}

export async function readScorecard(ctx: RequestContext, asked: ScoreAsked): Promise<Scorecard> {
  const period = periodOf(asked.period);
  const moment = await momentOf(ctx, period, asked);
  const unit = await unitOfCard(ctx, asked, period, moment);
  if (moment.snapshot) {
    const ruleSet = await ruleSetOf(ctx, period, moment, asked.ruleSetCode);
    if (asked.view === 'AS_NOW' && unit.isMeasured) return cardOf(ctx, period, await carriedIn(ctx, moment.snapshot, ruleSet, [unit]));
    const rows = await snapshotRows(ctx, moment.snapshot, { unitId: unit.unitId });
    if (rows.length === 0 || asked.view === 'AS_NOW') throw notMeasured(unit);
    return cardOf(ctx, period, countedIn(ctx, moment.snapshot, ruleSet, rows, await unitsOfRows(ctx, rows, moment.day)));
  }
  const ruleSet = await ruleSetOfCard(ctx, unit, period, moment, asked.ruleSetCode);
  return cardOf(ctx, period, await countNow(ctx, [unit], { period, moment: moment.at, ruleSet, view: asked.view, unscored: UNSCORED_CRITERIA }));
}

/** What the live card of a period shows as its score. */
export interface PeriodScore {
  ruleSet: RuleSet;
  score: string;
}

/** Null where the card would not be shown: that is a gap between scores, no fault of the question. */
async function orGap<T>(card: Promise<T>): Promise<T | null> {
  try {
    return await card;
  } catch (error) {
    if (error instanceof AppError && error.code !== 'INTERNAL' && error.code !== 'UNAVAILABLE') return null;
    throw error;
  }
}

/** The live scores of a unit in several periods, in their order, as its scorecards show them: as many statements as one card, or fewer. */
export async function readScores(ctx: RequestContext, asked: Pick<ScoreAsked, 'unitCode' | 'view'>, periods: readonly Period[]): Promise<(PeriodScore | null)[]> {
  const judged = await Promise.all(periods.map((period) => orGap(judgedIn(ctx, asked, period))));
  const shown = judged.filter((one) => one !== null);
  const figures = asked.view === 'AS_NOW' && shown[0] ? await carriedFigures(ctx, [shown[0].unit], shown) : await figuresOfFrames(ctx, shown.map((one) => ({ ...one, places: placesOf([one.unit]) })));
  const scores = new Map(shown.map((one, index) => [one, scoreAll({ units: [one.unit], figures: figures[index] ?? new Map(), ruleSet: one.ruleSet })[0]]));
  return judged.map((one) => {
    const scored = one && scores.get(one);
    return scored ? { ruleSet: one.ruleSet, score: shownScore(scored.total.score) } : null;
  });
}

async function judgedIn(ctx: RequestContext, asked: Pick<ScoreAsked, 'unitCode' | 'view'>, period: Period) {
  const moment = await momentOf(ctx, period, {});
  const unit = await unitOfCard(ctx, asked, period, moment);
  const ruleSet = await ruleSetOfCard(ctx, unit, period, moment, null);
  const frame: FigureFrame = { period, asOf: moment.at, parameters: ruleSet.parameters };
  return { unit, ruleSet, frame, criteria: ruleSet.criteria };
}

/** The measured units below; a unit with none below stands alone. */
function onBoard<T extends Pick<Unit, 'unitId' | 'level'>>(units: readonly T[], within: Unit, level: ScoreboardAsked['level']): readonly T[] {
  const asked = level ? units.filter((unit) => unit.level === level) : units;
  const below = asked.filter((unit) => unit.unitId !== within.unitId);
  return below.length > 0 || (level && level !== within.level) ? below : asked;
}

const measuredBelow = async (ctx: RequestContext, within: Unit, day: string): Promise<Unit[]> =>
  (await unitsAt(ctx, day).where('v.isMeasured', '=', true).where(sql<boolean>`v.path <@ ${within.path}::ltree`).execute()) as Unit[];

export async function readScoreboard(ctx: RequestContext, asked: ScoreboardAsked): Promise<Scoreboard> {
  const period = periodOf(asked.period);
  const moment = await momentOf(ctx, period, asked);
  const isNow = asked.view === 'AS_NOW';
  const within = isNow ? await unitToday(ctx, asked.withinCode) : await unitInPeriod(ctx, asked.withinCode, period, moment.day, 'withinCode');
  checkVisible(ctx, within, period);
  if (moment.refusal) throw moment.refusal;
  const ruleSet = await ruleSetOf(ctx, period, moment, asked.ruleSetCode);
  const codes = checkCriteria(ruleSet, asked.criterionCodes);
  const treeDay = isNow ? ctx.today : coveredDay(ctx, moment.day, 'period');
  const day = within.validTo !== null && within.validTo < treeDay ? within.validTo : treeDay;
  if (moment.snapshot && !isNow) {
    const below = await snapshotRows(ctx, moment.snapshot, { withinId: within.unitId });
    const standing = below.filter((row) => (row.validFrom === null || row.validFrom <= day) && (row.validTo === null || row.validTo >= day));
    const rows = onBoard(standing, within, asked.level);
    return boardOf(ctx, period, countedIn(ctx, moment.snapshot, ruleSet, rows, await unitsOfRows(ctx, rows, day)), codes);
  }
  const units = onBoard(await measuredBelow(ctx, within, day), within, asked.level);
  if (moment.snapshot) return boardOf(ctx, period, await carriedIn(ctx, moment.snapshot, ruleSet, units), codes);
  return boardOf(ctx, period, await countNow(ctx, units, { period, moment: moment.at, ruleSet, view: asked.view, unscored: unscoredAmong(codes) }), codes);
}
