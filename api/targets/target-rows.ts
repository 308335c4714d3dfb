// Rows of targets with the scope of the reader: the only place that turns who asks into which targets.
import { sql, type RawBuilder } from 'kysely';
import type { ReadScope } from '../request/access.ts';
import { groupLoaderOf } from '../request/batch.ts';
import type { RequestContext } from '../request/context.ts';
import { placeOf, visibleTo } from '../units/placed-rows.ts';
import type { Target, TargetHistoryEntry } from './target.type.ts';
import './target.entity.ts';

/** All targets, for what is kept whoever asks: `t` the target, `u` its unit, `v.path` its place in the tree. */
export const allTargets = (ctx: RequestContext) =>
  ctx.db.selectFrom('targets as t').innerJoin('units as u', 'u.id', 't.unitId').innerJoinLateral(placeOf('t').as('v'), (join) => join.onTrue());

/** `from` and `where` of the targets that a reader may see, in SQL; null: all of them. Their places are found only where the scope asks for them. */
export const fromTargets = (scope: ReadScope | null): RawBuilder<unknown> =>
  scope === null || scope.isProvince ? sql`from targets t where ${scope ? visibleTo(scope, 't') : sql`true`}` : sql`from targets t cross join lateral ${placeOf('t')} v where ${visibleTo(scope, 't')}`;

/** The targets that the reader may see. */
export const visibleTargets = (ctx: RequestContext) => allTargets(ctx).where(visibleTo(ctx.access.scopeOf('target.read'), 't'));

export const targetRows = (ctx: RequestContext) =>
  visibleTargets(ctx).select([
    't.id as targetId', 't.unitId', 't.assignedById', 't.criterionCode', 't.period', 't.firstDay', 't.lastDay', 't.percent', 't.decisionNumber',
    't.assignedAt', sql<'Target'>`'Target'`.as('nodeType'),
  ]);

/** In the order of the ids; those that the reader may not see are missing. */
export async function targetsOfIds(ctx: RequestContext, ids: readonly number[]): Promise<Target[]> {
  const rows: Target[] = await targetRows(ctx).where('t.id', '=', sql<number>`any(${[...ids]}::int[])`).execute();
  const byId = new Map(rows.map((row) => [row.targetId, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

const historyLoader = groupLoaderOf<number, TargetHistoryEntry>(
  (ctx, ids) =>
    ctx.db
      .selectFrom('targetHistory')
      .select(['targetId', 'percent', 'decisionNumber', 'at', 'byId'])
      .where('targetId', '=', sql<number>`any(${[...ids]}::int[])`)
      .orderBy('id')
      .execute(),
  (entry) => entry.targetId,
);

/** Oldest first, without the present value. */
export const historyOf = (ctx: RequestContext, targetId: number): Promise<TargetHistoryEntry[]> => historyLoader(ctx).load(targetId);

const UNIT_KEY = '@';

const ofUnitLoader = groupLoaderOf<string, Target & { unitKey: string }>(
  async (ctx, keys) => {
    const asked = keys.map((key) => key.split(UNIT_KEY));
    const rows = await targetRows(ctx)
      .innerJoin(
        sql<{ unitId: number; first: string; last: string }>`(select * from unnest(${asked.map(([id]) => Number(id))}::int[],
          ${asked.map(([, first]) => first || null)}::date[], ${asked.map(([, , last]) => last || null)}::date[]) as k(unit_id, first, last))`.as('k'),
        (join) => join.onRef('k.unitId', '=', 't.unitId').on(sql<boolean>`(k.first is null or (t.first_day, t.last_day) = (k.first, k.last))`),
      )
      .select(sql<string>`concat_ws(${UNIT_KEY}::text, k.unit_id, coalesce(k.first::text, ''), coalesce(k.last::text, ''))`.as('unitKey'))
      .orderBy('t.firstDay', 'desc')
      .orderBy(sql`t.criterion_code collate "C"`)
      .orderBy('t.id')
      .execute();
    return rows as (Target & { unitKey: string })[];
  },
  (row) => row.unitKey,
);

/** All targets of a unit, or those of exactly these days. */
export const targetsOfUnit = (ctx: RequestContext, unitId: number, days: { firstDay: string; lastDay: string } | null): Promise<Target[]> =>
  ofUnitLoader(ctx).load([unitId, days?.firstDay ?? '', days?.lastDay ?? ''].join(UNIT_KEY));
