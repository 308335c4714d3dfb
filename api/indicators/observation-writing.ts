// Writes observations (số liệu ngoài hồ sơ) and each act on them into their history; the callers have checked and decided what waits.
import { sql, type Kysely } from 'kysely';
import type { ObservationAct } from '../../schema/enums.ts';
import type { Tables } from '../database/tables.ts';
import type { CheckedObservation } from './observation-check.ts';
import type { Observation } from './observation.entity.ts';

export interface ObservationSource {
  source: string;
  sourceUrl: string | null;
}

export interface PlannedObservation extends CheckedObservation {
  /** Waits for a second officer. */
  waits: boolean;
  stored: Observation | null;
  outcome: 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'PENDING';
}

/** All that write observations wait for each other until the transaction ends. */
export const lockObservations = async (db: Kysely<Tables>): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('observations', 0))`.execute(db);
};

const keyOf = (unitId: number, firstDay: string, lastDay: string, metric: string): string => [unitId, firstDay, lastDay, metric].join(' ');

async function storedOf(db: Kysely<Tables>, rows: readonly CheckedObservation[]): Promise<Map<string, Observation>> {
  const found = await db
    .selectFrom('observations as o')
    .innerJoin(
      sql<{ unitId: number; firstDay: string; lastDay: string; metric: string }>`(select * from unnest(${rows.map((row) => row.unitId)}::int[], ${rows.map((row) => row.period.firstDay)}::date[],
        ${rows.map((row) => row.period.lastDay)}::date[], ${rows.map((row) => row.metric)}::text[]) as k(unit_id, first_day, last_day, metric))`.as('k'),
      (join) => join.onRef('k.unitId', '=', 'o.unitId').onRef('k.firstDay', '=', 'o.firstDay').onRef('k.lastDay', '=', 'o.lastDay').onRef('k.metric', '=', 'o.metric'),
    )
    .selectAll('o')
    .execute();
  return new Map(found.map((row) => [keyOf(row.unitId, row.firstDay, row.lastDay, row.metric), row]));
}

/** What each row would do; the dry run stops here. Call it under the lock. */
export async function planObservations(db: Kysely<Tables>, rows: readonly CheckedObservation[], from: ObservationSource, waits: (unitId: number) => boolean): Promise<PlannedObservation[]> {
  const stored = await storedOf(db, rows);
  return rows.map((row) => {
    const before = stored.get(keyOf(row.unitId, row.period.firstDay, row.period.lastDay, row.metric)) ?? null;
    const own = waits(row.unitId);
    return { ...row, waits: own, stored: before, outcome: outcomeOf(row.value, from, before, own) };
  });
}

function outcomeOf(value: number, { source, sourceUrl }: ObservationSource, before: Observation | null, waits: boolean): PlannedObservation['outcome'] {
  const counts = before !== null && before.value === value && before.source === source && before.sourceUrl === sourceUrl;
  if (before?.pendingValue == null) {
    if (counts) return 'UNCHANGED';
    return waits ? 'PENDING' : before?.value == null ? 'ADDED' : 'CHANGED';
  }
  const isWaiting = before.pendingValue === value && before.pendingSource === source && before.pendingSourceUrl === sourceUrl;
  if (waits) return isWaiting ? 'UNCHANGED' : 'PENDING';
  return before.value == null ? 'ADDED' : 'CHANGED';
}

export interface ObservationAuthor {
  at: Date;
  /** Null: a command. */
  byId: number | null;
}

interface HistoryRow extends ObservationSource {
  observationId: number;
  act: ObservationAct;
  value: number;
  reason?: string | null;
}

export async function addHistory(db: Kysely<Tables>, rows: readonly HistoryRow[], { at, byId }: ObservationAuthor): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into observation_history (observation_id, act, value, source, source_url, reason, at, by_id)
    select u.observation_id, u.act, u.value, u.source, u.source_url, u.reason, ${at}::timestamptz, ${byId}::int
    from unnest(${rows.map((row) => row.observationId)}::int[], ${rows.map((row) => row.act)}::text[], ${rows.map((row) => row.value)}::int[],
      ${rows.map((row) => row.source)}::text[], ${rows.map((row) => row.sourceUrl)}::text[], ${rows.map((row) => row.reason ?? null)}::text[])
      with ordinality as u(observation_id, act, value, source, source_url, reason, place)
    order by u.place`.execute(db);
}

/** Ids of all rows in the order given, those that stay as they are too. */
export async function writeObservations(db: Kysely<Tables>, planned: readonly PlannedObservation[], from: ObservationSource, author: ObservationAuthor): Promise<number[]> {
  const counting = planned.filter((row) => row.outcome === 'ADDED' || row.outcome === 'CHANGED');
  const waiting = planned.filter((row) => row.outcome === 'PENDING');
  const ids = new Map<PlannedObservation, number>();
  const keep = (rows: readonly PlannedObservation[], written: readonly { id: number; unitId: number; firstDay: string; lastDay: string; metric: string }[]): void => {
    const byKey = new Map(written.map((row) => [keyOf(row.unitId, row.firstDay, row.lastDay, row.metric), row.id]));
    for (const row of rows) ids.set(row, byKey.get(keyOf(row.unitId, row.period.firstDay, row.period.lastDay, row.metric)) ?? 0);
  };
  keep(counting, await upsertCounting(db, counting, from, author));
  keep(waiting, await upsertWaiting(db, waiting, from, author));
  for (const row of planned) if (row.outcome === 'UNCHANGED') ids.set(row, row.stored?.id ?? 0);
  const ended = counting.filter((row) => row.stored?.pendingValue != null);
  await addHistory(db, [
    ...ended.map((row): HistoryRow => ({ observationId: ids.get(row) ?? 0, act: 'SUPERSEDED', value: row.stored?.pendingValue ?? 0, source: row.stored?.pendingSource ?? '', sourceUrl: row.stored?.pendingSourceUrl ?? null })),
    ...counting.map((row): HistoryRow => ({ observationId: ids.get(row) ?? 0, act: 'RECORDED', value: row.value, ...from })),
    ...waiting.map((row): HistoryRow => ({ observationId: ids.get(row) ?? 0, act: 'PROPOSED', value: row.value, ...from })),
  ], author);
  return planned.map((row) => ids.get(row) ?? 0);
}

type Written = Pick<Observation, 'id' | 'unitId' | 'firstDay' | 'lastDay' | 'metric'>;

const given = (rows: readonly PlannedObservation[]) => sql`unnest(${rows.map((row) => row.unitId)}::int[], ${rows.map((row) => row.period.key)}::text[],
  ${rows.map((row) => row.period.firstDay)}::date[], ${rows.map((row) => row.period.lastDay)}::date[], ${rows.map((row) => row.metric)}::text[],
  ${rows.map((row) => row.value)}::int[]) as r(unit_id, period, first_day, last_day, metric, value)`;

/** Counts at once, and ends what waited. */
async function upsertCounting(db: Kysely<Tables>, rows: readonly PlannedObservation[], from: ObservationSource, { at, byId }: ObservationAuthor): Promise<Written[]> {
  if (rows.length === 0) return [];
  const { rows: written } = await sql<Written>`
    insert into observations (unit_id, period, first_day, last_day, metric, value, source, source_url, recorded_at, recorded_by_id)
    select r.*, ${from.source}, ${from.sourceUrl}::text, ${at}::timestamptz, ${byId}::int from ${given(rows)}
    on conflict (unit_id, first_day, last_day, metric) do update
      set value = excluded.value, source = excluded.source, source_url = excluded.source_url, recorded_at = excluded.recorded_at, recorded_by_id = excluded.recorded_by_id,
        confirmed_at = null, confirmed_by_id = null, pending_value = null, pending_source = null, pending_source_url = null, pending_at = null, pending_by_id = null,
        version = observations.version + 1
    returning id, unit_id, first_day, last_day, metric`.execute(db);
  return written;
}

/** Waits beside what counts. */
async function upsertWaiting(db: Kysely<Tables>, rows: readonly PlannedObservation[], from: ObservationSource, { at, byId }: ObservationAuthor): Promise<Written[]> {
  if (rows.length === 0) return [];
  const { rows: written } = await sql<Written>`
    insert into observations (unit_id, period, first_day, last_day, metric, pending_value, pending_source, pending_source_url, pending_at, pending_by_id)
    select r.*, ${from.source}, ${from.sourceUrl}::text, ${at}::timestamptz, ${byId}::int from ${given(rows)}
    on conflict (unit_id, first_day, last_day, metric) do update
      set pending_value = excluded.pending_value, pending_source = excluded.pending_source, pending_source_url = excluded.pending_source_url,
        pending_at = excluded.pending_at, pending_by_id = excluded.pending_by_id, version = observations.version + 1
    returning id, unit_id, first_day, last_day, metric`.execute(db);
  return written;
}
