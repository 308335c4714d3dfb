// Which target counts for a figure: of those whose period holds the figure's period, the narrowest.
import { sql } from 'kysely';
import type { Period } from '../domain/period.ts';
import type { ReadScope } from '../request/access.ts';
import type { RequestContext } from '../request/context.ts';
import { fromTargets } from './target-rows.ts';

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
  return ctx.access.has('target.read') ? narrowest(ctx, ctx.access.scopeOf('target.read'), unitIds, criterionCodes, period) : [];
}

/** As `effectiveTargets`, whoever asks: for what is kept. */
export const targetsInForce = (ctx: RequestContext, unitIds: readonly number[], period: Pick<Period, 'firstDay' | 'lastDay'>): Promise<EffectiveTarget[]> =>
  narrowest(ctx, null, unitIds, null, period);

async function narrowest(
  ctx: RequestContext,
  scope: ReadScope | null,
  unitIds: readonly number[],
  criterionCodes: readonly string[] | null,
  period: Pick<Period, 'firstDay' | 'lastDay'>,
): Promise<EffectiveTarget[]> {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<EffectiveTarget>`
    select distinct on (t.unit_id, t.criterion_code)
      t.unit_id as "unitId", t.criterion_code as "criterionCode", t.percent, t.period, t.decision_number as "decisionNumber" ${fromTargets(scope)}
      and t.unit_id = any(${[...unitIds]}::int[]) and t.first_day <= ${period.firstDay} and t.last_day >= ${period.lastDay}
      and (${criterionCodes && [...criterionCodes]}::text[] is null or t.criterion_code = any(${criterionCodes && [...criterionCodes]}::text[]))
    order by t.unit_id, t.criterion_code, t.last_day - t.first_day, t.assigned_at desc, t.id desc
  `.execute(ctx.db.withoutPlugins());
  return rows;
}

/** The target that counts for a unit and criterion; null without one. */
export type TargetLookup = (unitId: number, criterionCode: string) => Pick<EffectiveTarget, 'percent' | 'period'> | null;

export async function targetsFor(...asked: Parameters<typeof effectiveTargets>): Promise<TargetLookup> {
  const targets = new Map<number, Map<string, EffectiveTarget>>();
  for (const target of await effectiveTargets(...asked)) {
    const ofUnit = targets.get(target.unitId) ?? new Map<string, EffectiveTarget>();
    targets.set(target.unitId, ofUnit.set(target.criterionCode, target));
  }
  return (unitId, criterionCode) => targets.get(unitId)?.get(criterionCode) ?? null;
}
