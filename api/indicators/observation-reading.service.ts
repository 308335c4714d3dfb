// Finds observations (số liệu ngoài hồ sơ) within what the reader may see.
import { sql } from 'kysely';
import { OBSERVATION_METRICS } from '../domain/metrics.ts';
import type { RequestContext } from '../request/context.ts';
import { directionOf, type OrderBy } from '../request/order.ts';
import { pageOf, type Connection, type OrderKey, type PageArgs } from '../request/paging.ts';
import { periodOf } from '../request/period-of.ts';
import { isWithin } from '../units/placed-rows.ts';
import { unitAt } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import type { ObservationOrderField, ObservationWhere } from './observation.input.ts';
import { observationRows, observationsOfIds, STATE } from './observation-rows.ts';
import type { ObservationMetricView, ObservationView } from './observation.type.ts';

const ORDER_KEYS: Record<ObservationOrderField, OrderKey['by']> = {
  UNIT: sql.ref('u.code'),
  PERIOD: sql`o.first_day::text`,
  METRIC: sql`o.metric collate "C"`,
  VALUE: sql.ref('o.value'),
  RECORDED_AT: sql`coalesce(o.recorded_at, o.pending_at)`,
  PENDING_AT: sql.ref('o.pending_at'),
};
const FALLBACK: OrderKey[] = [
  { by: ORDER_KEYS.PERIOD, direction: 'desc' },
  { by: sql`o.last_day::text`, direction: 'desc' },
  { by: ORDER_KEYS.UNIT, direction: 'asc' },
  { by: ORDER_KEYS.METRIC, direction: 'asc' },
  { by: sql.ref('o.id'), direction: 'asc' },
];

export function findObservations(
  ctx: RequestContext,
  where: ObservationWhere | null | undefined,
  orderBy: readonly OrderBy<ObservationOrderField>[] | null | undefined,
  page: PageArgs,
): Promise<Connection<ObservationView>> {
  let query = observationRows(ctx);
  if (where?.unitCode != null) query = query.where('u.code', '=', where.unitCode);
  if (where?.withinCode != null) query = query.where(isWithin(where.withinCode));
  if (where?.metric != null) query = query.where('o.metric', '=', where.metric);
  if (where?.state != null) query = query.where(sql<boolean>`${STATE} = ${where.state}`);
  if (where?.period != null) {
    const { firstDay, lastDay } = periodOf(where.period, 'where.period');
    query = query.where('o.firstDay', '=', firstDay).where('o.lastDay', '=', lastDay);
  }
  const asked = (orderBy ?? []).map((order) => ({ by: ORDER_KEYS[order.field], direction: directionOf(order) }));
  return pageOf<ObservationView>(query, [...asked, ...FALLBACK], page);
}

export const findObservation = async (ctx: RequestContext, id: number): Promise<ObservationView | null> => (await observationsOfIds(ctx, [id]))[0] ?? null;

/** The unit as it stood on the last day of the period, as it stands today while the period runs. */
export const unitOfObservation = (ctx: RequestContext, { unitId, lastDay }: ObservationView): Promise<Unit | null> =>
  unitAt(ctx, unitId, lastDay < ctx.today ? lastDay : ctx.today);

const VIEWS: readonly ObservationMetricView[] = OBSERVATION_METRICS.map(({ code, label, within }) => ({ code, label: label.vi, labelEn: label.en, within }));
const BY_CODE = new Map(VIEWS.map((view) => [view.code, view]));

export const observationMetrics = (): ObservationMetricView[] => [...VIEWS];

/** A metric that the platform no longer knows is shown by its code. */
export const labelOf = (metric: string): Pick<ObservationMetricView, 'label' | 'labelEn'> => BY_CODE.get(metric) ?? { label: metric, labelEn: metric };

/** RECORD a new value; CONFIRM and REJECT what waits and somebody else recorded. */
export function allowedObservationActions(ctx: RequestContext, { state, pendingById }: ObservationView): string[] {
  const decides = state === 'PENDING' && ctx.access.has('observation.confirm') && ctx.actor?.accountId !== pendingById;
  return [...(ctx.access.has('observation.record') ? ['RECORD'] : []), ...(decides ? ['CONFIRM', 'REJECT'] : [])];
}
