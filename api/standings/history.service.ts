// A unit's score over time: one period as the snapshots saw it, in one statement, or the live scores of the last months or weeks, counted together.
import { sql } from 'kysely';
import { dayOf } from '../domain/local-day.ts';
import { endOfPeriod, type Period } from '../domain/period.ts';
import { lastPeriods, periodHolding } from '../domain/period-steps.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { scoreUnit, shown } from '../domain/score.ts';
import { isPeriodOver } from '../domain/target-progress.ts';
import { keptRuleSet } from '../indicators/rule-set.service.ts';
import { invalidField, notFound } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { periodOf } from '../request/period-of.ts';
import { readScorecard, readScores } from '../scores/score.service.ts';
import { checkVisible, reaches, treeDay, unitInPeriod } from '../scores/score-scope.ts';
import { codesIn, figuresOfRow } from '../scores/snapshot-rows.ts';
import { findSuccessions, findUnit } from '../units/unit.service.ts';
import type { HistoryAsked, ScoreHistory, ScoreHistoryPoint, ScoreSeries, ScoreSeriesPoint, SeriesAsked } from './history.type.ts';
import { ruleSetBreak, type ScoreBreak } from './score-break.ts';

const MOST_POINTS = 24;

interface Judged {
  ruleSet: RuleSet;
  moment: Date;
}

const breaksAmong = (judged: readonly Judged[]): ScoreBreak[] =>
  judged.slice(1).flatMap((after, index) => {
    const before = judged[index];
    return (before && ruleSetBreak(before, after)) ?? [];
  });

/** The last snapshot of each local day that has the unit. */
async function observations(ctx: RequestContext, unitId: number, period: Period, { from, to }: HistoryAsked) {
  return ctx.db
    .selectFrom('scoreSnapshots as s')
    .innerJoin('scoreSnapshotUnits as u', (join) => join.onRef('u.snapshotId', '=', 's.id').on('u.unitId', '=', unitId))
    .distinctOn(sql`(s.taken_at at time zone 'Asia/Ho_Chi_Minh')::date`)
    .select(['s.takenAt', 's.ruleSetHash', 's.unscoredCodes', 'u.level', 'u.counts'])
    .where('s.firstDay', '=', period.firstDay)
    .where('s.lastDay', '=', period.lastDay)
    .where('s.takenAt', '<=', to && to < ctx.now ? to : ctx.now)
    .$if(from != null, (query) => query.where('s.takenAt', '>=', from ?? ctx.now))
    .orderBy(sql`(s.taken_at at time zone 'Asia/Ho_Chi_Minh')::date`)
    .orderBy('s.takenAt', 'desc')
    .execute();
}

export async function findHistory(ctx: RequestContext, asked: HistoryAsked): Promise<ScoreHistory> {
  const period = periodOf(asked.period);
  if (asked.from && asked.from > (asked.to ?? ctx.now)) throw invalidField('from', 'Thời điểm đầu phải trước thời điểm sau.', 'The first moment must be before the second.', 'FROM_AFTER_TO');
  const unit = await unitInPeriod(ctx, asked.unitCode, period, treeDay(period, ctx.today), 'unitCode');
  checkVisible(ctx, unit, period);
  const rows = await observations(ctx, unit.unitId, period, asked);
  const points: (ScoreHistoryPoint & Judged)[] = [];
  for (const row of rows) {
    const ruleSet = await keptRuleSet(ctx.db, row.ruleSetHash);
    const { score } = scoreUnit(ruleSet, row.level, figuresOfRow(row, codesIn(ruleSet, row)));
    points.push({ observedAt: row.takenAt, moment: row.takenAt, score: shown(score), ruleSetCode: ruleSet.code, ruleSet, isLive: false });
  }
  if (!asked.to || asked.to >= ctx.now) {
    const live = await readScorecard(ctx, { unitCode: asked.unitCode, period: period.key });
    points.push({ observedAt: live.observedAt, moment: live.observedAt, score: live.score, ruleSetCode: live.ruleSetCode, ruleSet: live.source.ruleSet, isLive: true });
  }
  return { period: period.key, points, breaks: breaksAmong(points) };
}

function lastOfSeries(ctx: RequestContext, { granularity, until }: SeriesAsked): Period {
  const asked = until ? periodOf(until, 'until').lastDay : ctx.today;
  const found = periodHolding(granularity, asked < ctx.today ? asked : ctx.today);
  if (!found) throw invalidField('until', 'Kỳ cuối không hợp lệ.', 'Not a valid last period.', 'INVALID');
  return found;
}

/** All periods are counted together: the statements are as many for three points as for all. */
export async function findSeries(ctx: RequestContext, asked: SeriesAsked): Promise<ScoreSeries> {
  const count = asked.last ?? 12;
  if (count < 1 || count > MOST_POINTS) throw invalidField('last', `Số kỳ từ 1 đến ${MOST_POINTS}.`, `Periods are 1 to ${MOST_POINTS}.`, 'OUT_OF_RANGE');
  const periods = lastPeriods(lastOfSeries(ctx, asked), count);
  const unit = await findUnit(ctx, asked.unitCode, null);
  const scope = ctx.access.scopeOf('score.read');
  if (!unit || (!reaches(scope, unit) && !scope.isPublic)) throw notFound(`Không có đơn vị mã ${asked.unitCode}.`, `There is no unit with the code ${asked.unitCode}.`);
  const scores = await readScores(ctx, asked, periods);
  const points = periods.map((period, index): ScoreSeriesPoint => {
    const found = scores[index];
    return { period: period.key, score: found?.score ?? null, ruleSetCode: found?.ruleSet.code ?? null, isRunning: !isPeriodOver(period, ctx.now) };
  });
  const judged = periods.flatMap((period, index): Judged[] => {
    const found = scores[index];
    return found ? [{ ruleSet: found.ruleSet, moment: endOfPeriod(period) }] : [];
  });
  return { observedAt: ctx.now, points, breaks: [...breaksAmong(judged), ...(await reorganisations(ctx, asked.unitCode, judged))].sort((a, b) => a.on.localeCompare(b.on)) };
}

/** Those in which the unit took over from others or ended, between the first and the last score. */
async function reorganisations(ctx: RequestContext, unitCode: string, judged: readonly Judged[]): Promise<ScoreBreak[]> {
  const unit = await findUnit(ctx, unitCode, null);
  const successions = unit ? await findSuccessions(ctx, unit) : [];
  const days = new Map(successions.map(({ takesEffectOn, title }) => [takesEffectOn, title]));
  return [...days].flatMap(([on, title]) => {
    const before = judged.findLast(({ moment }) => dayOf(moment) < on);
    const after = judged.find(({ moment }) => dayOf(moment) >= on);
    return before && after ? [{ reason: 'REORGANISATION' as const, from: before.moment, to: after.moment, on, ruleSetBefore: null, ruleSetAfter: null, title }] : [];
  });
}
