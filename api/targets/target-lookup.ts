// Which target counts for a figure: of those whose period holds the figure's period, the narrowest.
import { sql } from 'kysely';
import type { Period } from '../domain/period.ts';
import type { RequestContext } from '../request/context.ts';
import { allTargets, visibleTargets } from './target-rows.ts';

export interface EffectiveTarget {
  unitId: number;
  criterionCode: string;
  percent: string;
  /** The period of the target, which may be longer than the one asked for. */
  period: string;
  decisionNumber: string;
}

/**
 * At most one target a unit and criterion, in one statement; of two equally long, the one assigned last. All criteria when the
 * codes are null. Whoever may not read targets (the public) gets none.
 */
export async function effectiveTargets(
  ctx: RequestContext,
  unitIds: readonly number[],
  criterionCodes: readonly string[] | null,
  period: Pick<Period, 'firstDay' | 'lastDay'>,
): Promise<EffectiveTarget[]> {
  return ctx.access.has('target.read') ? narrowest(visibleTargets(ctx), unitIds, criterionCodes, period) : [];
}

/** As `effectiveTargets`, whoever asks: for what is kept. */
export const targetsInForce = (ctx: RequestContext, unitIds: readonly number[], period: Pick<Period, 'firstDay' | 'lastDay'>): Promise<EffectiveTarget[]> =>
  narrowest(allTargets(ctx), unitIds, null, period);

async function narrowest(
  targets: ReturnType<typeof allTargets>,
  unitIds: readonly number[],
  criterionCodes: readonly string[] | null,
  period: Pick<Period, 'firstDay' | 'lastDay'>,
): Promise<EffectiveTarget[]> {
  if (unitIds.length === 0) return [];
  let query = targets
    .distinctOn(['t.unitId', 't.criterionCode'])
    .select(['t.unitId', 't.criterionCode', 't.percent', 't.period', 't.decisionNumber'])
    .where('t.unitId', '=', sql<number>`any(${[...unitIds]}::int[])`)
    .where('t.firstDay', '<=', period.firstDay)
    .where('t.lastDay', '>=', period.lastDay);
  if (criterionCodes) query = query.where('t.criterionCode', '=', sql<string>`any(${[...criterionCodes]}::text[])`);
  return query
    .orderBy('t.unitId')
    .orderBy('t.criterionCode')
    .orderBy(sql`t.last_day - t.first_day`)
    .orderBy('t.assignedAt', 'desc')
    .orderBy('t.id', 'desc')
    .execute();
}

/** The target that counts for a unit and criterion; null without one. */
export type TargetLookup = (unitId: number, criterionCode: string) => Pick<EffectiveTarget, 'percent' | 'period'> | null;

export async function targetsFor(...asked: Parameters<typeof effectiveTargets>): Promise<TargetLookup> {
  const targets = new Map((await effectiveTargets(...asked)).map((target) => [`${target.unitId} ${target.criterionCode}`, target]));
  return (unitId, criterionCode) => targets.get(`${unitId} ${criterionCode}`) ?? null;
}
