// Rows of cascades under the rule of who sees which: the only place where they are selected for reading.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { groupLoaderOf } from '../request/batch.ts';
import type { RequestContext } from '../request/context.ts';
import { placeOf, visibleTo } from '../units/placed-rows.ts';
import type { CascadeRow, TargetCascade } from './target-cascade.type.ts';
import './target-cascade.entity.ts';

/** The place of the unit of row `t` in the tree, as for the targets themselves. */
const PLACE = sql`cross join lateral ${placeOf('t', 'c.last_day')} v`;

/** Drafts: roles that read all. Assigned ones: whoever may read the target of one of their units. */
function visibleCascade(ctx: RequestContext): RawBuilder<SqlBool> {
  const seesDrafts = ctx.access.has('target.readDrafts');
  const scope = ctx.access.scopeOf('target.read');
  if (seesDrafts && scope.isProvince) return sql<SqlBool>`true /* scoped */`;
  const assigned = scope.isProvince ? sql`true` : sql`exists (select from target_cascade_items t ${PLACE} where t.cascade_id = c.id and ${visibleTo(scope, 't')})`;
  return sql<SqlBool>`(/* scoped */ (c.status = 'ASSIGNED' and ${assigned}) or (c.status <> 'ASSIGNED' and ${seesDrafts}))`;
}

export const cascadeRows = (ctx: RequestContext) =>
  ctx.db
    .selectFrom('targetCascades as c')
    .select([
      'c.id as cascadeId', 'c.title', 'c.status', 'c.version', 'c.criterionCode', 'c.numeratorCode', 'c.denominatorCode', 'c.period', 'c.firstDay', 'c.lastDay', 'c.withinId', 'c.level',
      'c.assignsGroup', 'c.percent', 'c.method', 'c.step', 'c.basePeriod', 'c.observedAt', 'c.workingDaysLeft', 'c.createdAt', 'c.createdById', 'c.changedAt', 'c.changedById',
      'c.decisionNumber', 'c.assignedAt', 'c.assignedById', sql<'TargetCascade'>`'TargetCascade'`.as('nodeType'),
    ])
    .where(visibleCascade(ctx));

export async function cascadeOfId(ctx: RequestContext, id: number): Promise<TargetCascade | null> {
  return (await cascadeRows(ctx).where('c.id', '=', id).executeTakeFirst()) ?? null;
}

/** It contains a unit of this code. */
export const hasUnit = (code: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select from target_cascade_items t join units u on u.id = t.unit_id where t.cascade_id = c.id and u.code = ${code})`;

const rowLoader = groupLoaderOf<number, CascadeRow>(
  async (ctx, ids) => {
    const { rows } = await sql<CascadeRow>`
      select t.cascade_id, t.unit_id, t.last_numerator, t.last_denominator, t.numerator, t.denominator, t.volume, t.proposed, t.percent, u.code as unit_code,
        ${visibleTo(ctx.access.scopeOf('target.read'), 't')} as is_visible
      from target_cascades c join target_cascade_items t on t.cascade_id = c.id join units u on u.id = t.unit_id ${PLACE}
      where c.id = any(${[...ids]}::int[])`.execute(ctx.db);
    return rows;
  },
  (row) => row.cascadeId,
);

/** Every row of a cascade, by code of the unit: the checks are of the whole, whoever sees how much of it. */
export const rowsOfCascade = async (ctx: RequestContext, cascadeId: number): Promise<CascadeRow[]> =>
  (await rowLoader(ctx).load(cascadeId)).toSorted((a, b) => (a.unitCode < b.unitCode ? -1 : 1));
