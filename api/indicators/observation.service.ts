// Loads and reads observations (số liệu ngoài hồ sơ) for figures: one value for exactly one unit, period and metric.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { writeAuditEntry } from '../audit/audit.service.ts';
import { reader } from '../database/tables.ts';
import type { Period } from '../domain/period.ts';
import { invalidInput } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { checkObservations, faultsAt, type ObservationRow } from './observation-check.ts';
import { readObservationGround } from './observation-ground.ts';
import { partFaults } from './observation-parts.ts';
import { lockObservations, planObservations, writeObservations } from './observation-writing.ts';
import './observation.entity.ts';

export type { ObservationRow } from './observation-check.ts';

export interface LoadedObservations {
  added: number;
  changed: number;
  unchanged: number;
}

export interface ObservedValue {
  unitId: number;
  metric: string;
  value: number;
  recordedAt: Date;
}

/**
 * Adds and replaces, as a command without an account: nothing waits. INVALID_INPUT names every row at fault, and then nothing is
 * loaded. The same rows again change nothing.
 */
export async function loadObservations(em: SqlEntityManager, rows: readonly ObservationRow[], source: string, now: Date, options: { isDryRun?: boolean } = {}): Promise<LoadedObservations> {
  return em.transactional(async (tx) => {
    const db = reader(tx);
    const { checked, faults } = checkObservations(rows, await readObservationGround(db), null);
    await lockObservations(db);
    const all = [...faults, ...(await partFaults(db, checked))];
    if (all.length > 0) throw invalidInput(faultsAt('rows', all));
    const from = { source, sourceUrl: null };
    const planned = await planObservations(db, checked, from, () => false);
    const count = (outcome: string): number => planned.filter((row) => row.outcome === outcome).length;
    const loaded = { added: count('ADDED'), changed: count('CHANGED'), unchanged: count('UNCHANGED') };
    if (options.isDryRun === true || loaded.unchanged === planned.length) return loaded;
    await writeObservations(db, planned, from, { at: now, byId: null });
    await writeAuditEntry(tx, { accountId: null, actor: 'command', at: now, requestId: null }, {
      operation: 'loadObservations', resource: 'Observation', recordKey: source, after: loaded,
    });
    return loaded;
  });
}

/** The values that count for exactly this first and last day; what waits does not. Whose figures may be seen is decided by the caller. */
export async function observationsFor(ctx: RequestContext, unitIds: readonly number[], firstDay: string, lastDay: string): Promise<ObservedValue[]> {
  return (await countingValues(ctx, unitIds).where('firstDay', '=', firstDay).where('lastDay', '=', lastDay).execute()) as ObservedValue[];
}

const countingValues = (ctx: RequestContext, unitIds: readonly number[]) =>
  ctx.db
    .selectFrom('observations')
    .select(['unitId', 'metric', 'value', 'recordedAt'])
    .where('unitId', '=', sql<number>`any(${[...unitIds]}::int[])`)
    .where('value', 'is not', null);

/** As `observationsFor`, for several periods in one statement; the values of each in their order. */
export async function observationsOfPeriods(ctx: RequestContext, unitIds: readonly number[], periods: readonly Pick<Period, 'firstDay' | 'lastDay'>[]): Promise<ObservedValue[][]> {
  const [only] = periods;
  if (only && periods.length === 1) return [await observationsFor(ctx, unitIds, only.firstDay, only.lastDay)];
  const rows = await countingValues(ctx, unitIds)
    .select(['firstDay', 'lastDay'])
    .where(sql<boolean>`(first_day, last_day) in (select * from unnest(${periods.map((period) => period.firstDay)}::date[], ${periods.map((period) => period.lastDay)}::date[]))`)
    .execute();
  const ofDays = Map.groupBy(rows, (row) => `${row.firstDay} ${row.lastDay}`);
  return periods.map(({ firstDay, lastDay }) => (ofDays.get(`${firstDay} ${lastDay}`) ?? []) as ObservedValue[]);
}
