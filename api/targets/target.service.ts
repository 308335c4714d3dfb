// Finds targets (chỉ tiêu) within what the reader may see.
import { sql } from 'kysely';
import type { RequestContext } from '../request/context.ts';
import { periodOf } from '../request/period-of.ts';
import { directionOf, type OrderBy } from '../request/order.ts';
import { pageOf, pageOfRows, type Connection, type OrderKey, type PageArgs } from '../request/paging.ts';
import { isWithin } from '../units/placed-rows.ts';
import { isOpenAt, unitAt } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { workUnitIds } from './separation.ts';
import type { TargetOrderField, TargetWhere } from './target.input.ts';
import { targetRows, targetsOfIds, targetsOfUnit } from './target-rows.ts';
import type { Target } from './target.type.ts';

const ORDER_KEYS: Record<TargetOrderField, OrderKey['by']> = {
  UNIT: sql.ref('u.code'),
  CRITERION: sql`t.criterion_code collate "C"`,
  PERIOD: sql`t.first_day::text`,
  PERCENT: sql.ref('t.percent'),
  ASSIGNED_AT: sql.ref('t.assigned_at'),
};
const FALLBACK: OrderKey[] = [
  { by: ORDER_KEYS.PERIOD, direction: 'desc' },
  { by: sql`t.last_day::text`, direction: 'desc' },
  { by: ORDER_KEYS.CRITERION, direction: 'asc' },
  { by: ORDER_KEYS.UNIT, direction: 'asc' },
  { by: sql.ref('t.id'), direction: 'asc' },
];

export function findTargets(
  ctx: RequestContext,
  where: TargetWhere | null | undefined,
  orderBy: readonly OrderBy<TargetOrderField>[] | null | undefined,
  page: PageArgs,
): Promise<Connection<Target>> {
  let query = targetRows(ctx);
  if (where?.unitCode != null) query = query.where('u.code', '=', where.unitCode);
  if (where?.withinCode != null) query = query.where(isWithin(where.withinCode));
  if (where?.criterionCode != null) query = query.where('t.criterionCode', '=', where.criterionCode);
  if (where?.period != null) {
    const { firstDay, lastDay } = periodOf(where.period, 'where.period');
    query = query.where('t.firstDay', '=', firstDay).where('t.lastDay', '=', lastDay);
  }
  const asked = (orderBy ?? []).map((order) => ({ by: ORDER_KEYS[order.field], direction: directionOf(order) }));
  return pageOf<Target>(query, [...asked, ...FALLBACK], page);
}

export const findTarget = async (ctx: RequestContext, id: number): Promise<Target | null> => (await targetsOfIds(ctx, [id]))[0] ?? null;

export async function findTargetsOfUnit(ctx: RequestContext, unit: Unit, period: string | null | undefined, page: PageArgs): Promise<Connection<Target>> {
  ctx.access.require('target.read');
  return pageOfRows(await targetsOfUnit(ctx, unit.unitId, period == null ? null : periodOf(period, 'period')), page);
}

/** The unit as it stood on the last day of the period, as it stands today while the period runs. */
export const unitOfTarget = (ctx: RequestContext, target: Target): Promise<Unit | null> =>
  unitAt(ctx, target.unitId, target.lastDay < ctx.today ? target.lastDay : ctx.today);

/** ASSIGN where a new value would be taken from this account. */
export async function allowedTargetActions(ctx: RequestContext, target: Target): Promise<string[]> {
  if (!ctx.access.has('target.assign')) return [];
  const [unit, ownUnits] = await Promise.all([unitAt(ctx, target.unitId, target.lastDay), workUnitIds(ctx)]);
  return unit?.isMeasured && isOpenAt(unit, target.lastDay) && !ownUnits.has(target.unitId) ? ['ASSIGN'] : [];
}
