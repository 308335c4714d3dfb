// Compares two observations: all units of a board in one period, or one card with an earlier figure.
import { compare, sub, ZERO, type Fraction } from '../domain/fraction.ts';
import { dayOf } from '../domain/local-day.ts';
import { previousPeriod } from '../domain/period-steps.ts';
import { shown, type CriterionScore } from '../domain/score.ts';
import { rankAmong } from '../domain/standing.ts';
import type { ChangeSince } from '../../schema/enums.ts';
import { AppError, invalidField } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { periodOf } from '../request/period-of.ts';
import { readScoreboard, readScorecard } from '../scores/score.service.ts';
import type { CellSource, Scored, ScoreSource } from '../scores/score-source.ts';
import { shownRate } from '../scores/score-view.ts';
import type { Scorecard } from '../scores/score.type.ts';
import type { CriterionMove, MoversAsked, ScoreChange, ScoreMover, ScoreMovers } from './mover.type.ts';
import { ruleSetBreak } from './score-break.ts';
import { fieldOf } from './standing.service.ts';

const WEEK_MS = 7 * 86_400_000;
const MOST_ROWS = 1000;

/** The board of one moment; what is wrong with the moment is told at its own argument. */
async function observation(ctx: RequestContext, asked: MoversAsked, period: string, at: Date | null, argument: 'from' | 'to'): Promise<ScoreSource> {
  try {
    return (await readScoreboard(ctx, { withinCode: asked.withinCode, period, level: asked.level, view: asked.view, criterionCodes: [], asOf: at })).source;
  } catch (error) {
    if (!(error instanceof AppError) || error.fields.every((field) => field.path !== 'asOf')) throw error;
    throw new AppError(error.code, { fields: error.fields.map((field) => (field.path === 'asOf' ? { ...field, path: argument } : field)) });
  }
}

const ranksIn = (source: ScoreSource): Map<number, number> => {
  const scores = source.scored.map((one) => one.total.score);
  return new Map(source.scored.map((one) => [one.unit.unitId, rankAmong(one.total.score, scores)]));
};

const differenceOf = (before: Fraction | undefined, after: Fraction | undefined, isBroken: boolean): Fraction | null => (before && after && !isBroken ? sub(after, before) : null);

const size = (change: Fraction): Fraction => (compare(change, ZERO) < 0 ? sub(ZERO, change) : change);

function rowsOf(before: ScoreSource, after: ScoreSource, isBroken: boolean): ScoreMover[] {
  const [ranksBefore, ranksAfter] = [ranksIn(before), ranksIn(after)];
  const [scoredBefore, scoredAfter] = [before, after].map((source) => new Map(source.scored.map((one) => [one.unit.unitId, one])));
  const ids = new Set([...(scoredBefore?.keys() ?? []), ...(scoredAfter?.keys() ?? [])]);
  const rows = [...ids].flatMap((id) => {
    const [was, is] = [scoredBefore?.get(id) ?? null, scoredAfter?.get(id) ?? null];
    const unit = (is ?? was)?.unit;
    if (!unit) return [];
    const change = differenceOf(was?.total.score, is?.total.score, isBroken);
    const [rankBefore, rankAfter] = [ranksBefore.get(id) ?? null, ranksAfter.get(id) ?? null];
    const row: ScoreMover = {
      before: was, after: is, isBroken, unit,
      scoreBefore: was && shown(was.total.score), scoreAfter: is && shown(is.total.score), change: change && shown(change),
      rankBefore, rankAfter, rankChange: change && rankBefore !== null && rankAfter !== null ? rankBefore - rankAfter : null,
    };
    return [{ row, moved: change && size(change) }];
  });
  const bySize = (a: (typeof rows)[number], b: (typeof rows)[number]): number =>
    a.moved && b.moved ? compare(b.moved, a.moved) : Number(b.moved !== null) - Number(a.moved !== null);
  return rows.sort((a, b) => bySize(a, b) || a.row.unit.code.localeCompare(b.row.unit.code)).map(({ row }) => row);
}

export async function findMovers(ctx: RequestContext, asked: MoversAsked): Promise<ScoreMovers> {
  const to = asked.to ?? null;
  if (asked.from > (to ?? ctx.now)) throw invalidField('from', 'Thời điểm đầu phải trước thời điểm sau.', 'The first moment must be before the second.', 'FROM_AFTER_TO');
  if (asked.first != null && (asked.first < 1 || asked.first > MOST_ROWS)) throw invalidField('first', 'Số dòng từ 1 đến 1000.', 'Rows are 1 to 1000.', 'OUT_OF_RANGE');
  const period = periodOf(asked.period ?? dayOf(to ?? ctx.now).slice(0, 4)).key;
  const after = await observation(ctx, asked, period, to, 'to');
  const before = await observation(ctx, asked, period, asked.from, 'from');
  const found = ruleSetBreak(before, after);
  const rows = rowsOf(before, after, found !== null);
  return { before, after, period, observedFrom: before.moment, observedTo: after.moment, break: found, count: rows.length, rows: rows.slice(0, asked.first ?? MOST_ROWS) };
}

/** All criteria of the later rule set, then those that only the earlier one has. */
export function criteriaOfMover(ctx: RequestContext, { before, after, isBroken }: ScoreMover): CriterionMove[] {
  const scoreIn = (scored: Scored | null, code: string): CriterionScore | undefined => scored?.total.criteria.find((one) => one.code === code);
  const codes = new Set([...(after?.total.criteria ?? []), ...(before?.total.criteria ?? [])].map((one) => one.code));
  return [...codes].map((criterionCode) => {
    const [was, is] = [scoreIn(before, criterionCode), scoreIn(after, criterionCode)];
    const change = differenceOf(was?.score, is?.score, isBroken);
    return {
      criterionCode, scoreBefore: was ? shown(was.score) : null, scoreAfter: is ? shown(is.score) : null, change: change && shown(change),
      rateBefore: was ? shownRate(ctx, was).rate : null, rateAfter: is ? shownRate(ctx, is).rate : null,
    };
  });
}

/** There was nothing to compare with: no snapshot by then, or the unit or its rule set did not stand. */
const isNothingBefore = (error: unknown): boolean => error instanceof AppError && (error.code === 'INVALID_INPUT' || error.code === 'NOT_FOUND');

async function earlierCard(ctx: RequestContext, { source, scored }: CellSource, since: ChangeSince): Promise<Scorecard | null> {
  const period = since === 'PREVIOUS_WEEK' ? source.period : previousPeriod(source.period);
  if (!period) return null;
  const kept = since === 'PREVIOUS_WEEK' ? new Date(source.moment.getTime() - WEEK_MS) : source.isLive ? null : source.moment;
  try {
    return await readScorecard(ctx, { unitCode: scored.unit.code, period: period.key, asOf: kept, view: source.view });
  } catch (error) {
    if (isNothingBefore(error)) return null;
    throw error;
  }
}

/** Among the units of its level; null to a reader who may not see them all. */
export async function rankIn(ctx: RequestContext, card: CellSource): Promise<number | null> {
  const field = await fieldOf(ctx, card);
  return field && rankAmong(card.scored.total.score, field.map((one) => one.total.score));
}

/** Null where there is no earlier figure. */
export async function changeOf(ctx: RequestContext, card: CellSource, since: ChangeSince): Promise<ScoreChange | null> {
  const earlier = await earlierCard(ctx, card, since);
  if (!earlier) return null;
  const found = ruleSetBreak(earlier.source, card.source);
  const change = differenceOf(earlier.scored.total.score, card.scored.total.score, found !== null);
  return { earlier, card, since, period: earlier.period, observedAt: earlier.observedAt, scoreBefore: earlier.score, change: change && shown(change), break: found };
}

/** Null across a break. */
export async function placesGained(ctx: RequestContext, change: ScoreChange): Promise<number | null> {
  if (change.break) return null;
  const before = await rankIn(ctx, change.earlier);
  const now = await rankIn(ctx, change.card);
  return before === null || now === null ? null : before - now;
}
