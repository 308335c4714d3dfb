// Rows of official results with the scope of the reader: the only place that turns who asks into which results.
import { sql } from 'kysely';
import type { RequestContext } from '../request/context.ts';
import { placeOf, visibleTo } from '../units/placed-rows.ts';
import type { OfficialResult } from './official-result.type.ts';
import './official-result.entity.ts';

const columns = [
  'r.id as resultId', 'r.unitId', 'r.recordedById', 'r.period', 'r.lastDay', 'r.part', 'r.score', 'r.maxScore', 'r.percent', 'r.rank', 'r.observedOn', 'r.source', 'r.sourceUrl', 'r.recordedAt',
] as const;

const node = [sql<string | null>`nullif(r.code, '')`.as('code'), sql<'OfficialResult'>`'OfficialResult'`.as('nodeType')];

/** All that the reader may see: `r` the result, `u` its unit, `v.path` its place. */
export const officialResultRows = (ctx: RequestContext) =>
  ctx.db
    .selectFrom('officialResults as r')
    .innerJoin('units as u', 'u.id', 'r.unitId')
    .innerJoinLateral(placeOf('r').as('v'), (join) => join.onTrue())
    .select(columns)
    .select(node)
    .where(visibleTo(ctx.access.scopeOf('officialResult.read'), 'r'));

/** The last value seen by a moment, of each part of each unit, for exactly these days. Who may see the score sees the official one. */
export async function lastSeen(
  ctx: RequestContext,
  unitIds: readonly number[],
  period: { firstDay: string; lastDay: string },
  by: { moment: Date; day: string },
): Promise<OfficialResult[]> {
  const rows = await ctx.db
    .selectFrom('officialResults as r')
    .distinctOn(['r.unitId', 'r.part', 'r.code'])
    .select(columns)
    .select(node)
    .where('r.unitId', '=', sql<number>`any(${[...unitIds]}::int[])`)
    .where('r.firstDay', '=', period.firstDay)
    .where('r.lastDay', '=', period.lastDay)
    .where('r.observedOn', '<=', by.day)
    .where('r.recordedAt', '<=', by.moment)
    .orderBy('r.unitId')
    .orderBy('r.part')
    .orderBy('r.code')
    .orderBy('r.observedOn', 'desc')
    .orderBy('r.id', 'desc')
    .execute();
  return rows as OfficialResult[];
}
