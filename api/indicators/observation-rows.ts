// Rows of observations with the scope of the reader: the only place that turns who asks into which observations.
import { sql } from 'kysely';
import { groupLoaderOf } from '../request/batch.ts';
import type { RequestContext } from '../request/context.ts';
import { placeOf, visibleTo } from '../units/placed-rows.ts';
import type { ObservationHistoryEntry, ObservationView } from './observation.type.ts';
import './observation.entity.ts';

export const STATE = sql<ObservationView['state']>`case when o.pending_value is not null then 'PENDING' when o.value is not null then 'CONFIRMED' else 'REJECTED' end`;

/** `o` the observation, `u` its unit, `v.path` its place in the tree. */
export const observationRows = (ctx: RequestContext) =>
  ctx.db
    .selectFrom('observations as o')
    .innerJoin('units as u', 'u.id', 'o.unitId')
    .innerJoinLateral(placeOf('o').as('v'), (join) => join.onTrue())
    .where(visibleTo(ctx.access.scopeOf('observation.read'), 'o'))
    .select([
      'o.id as observationId', 'o.unitId', 'o.period', 'o.firstDay', 'o.lastDay', 'o.metric', 'o.value', 'o.source', 'o.sourceUrl', 'o.recordedAt', 'o.recordedById', 'o.confirmedAt',
      'o.confirmedById', 'o.pendingValue', 'o.pendingSource', 'o.pendingSourceUrl', 'o.pendingAt', 'o.pendingById', 'o.version', STATE.as('state'),
      sql<'Observation'>`'Observation'`.as('nodeType'),
    ]);

/** In the order of the ids; those that the reader may not see are missing. */
export async function observationsOfIds(ctx: RequestContext, ids: readonly number[]): Promise<ObservationView[]> {
  const rows: ObservationView[] = await observationRows(ctx).where('o.id', '=', sql<number>`any(${[...ids]}::int[])`).execute();
  const byId = new Map(rows.map((row) => [row.observationId, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

const historyLoader = groupLoaderOf<number, ObservationHistoryEntry>(
  (ctx, ids) =>
    ctx.db
      .selectFrom('observationHistory')
      .select(['observationId', 'act', 'value', 'source', 'sourceUrl', 'at', 'byId', 'reason'])
      .where('observationId', '=', sql<number>`any(${[...ids]}::int[])`)
      .orderBy('id')
      .execute(),
  (entry) => entry.observationId,
);

/** Every act, oldest first. */
export const historyOfObservation = (ctx: RequestContext, id: number): Promise<ObservationHistoryEntry[]> => historyLoader(ctx).load(id);

/**
 * Of these units and exactly these days, the metrics for which a value waited at a moment, as "unit id, space, metric": told from the
 * history, so that the answer for a moment in the past stays the same.
 */
export async function waitingAt(ctx: RequestContext, unitIds: readonly number[], days: { firstDay: string; lastDay: string }, at: Date): Promise<Set<string>> {
  const { rows } = await sql<{ unitId: number; metric: string }>`
    select o.unit_id, o.metric from observations o
    cross join lateral (select h.act from observation_history h where h.observation_id = o.id and h.at <= ${at} order by h.id desc limit 1) last
    where o.unit_id = any(${[...unitIds]}::int[]) and (o.first_day, o.last_day) = (${days.firstDay}::date, ${days.lastDay}::date) and last.act = 'PROPOSED'`.execute(ctx.db);
  return new Set(rows.map((row) => `${row.unitId} ${row.metric}`));
}
