// Loads and reads observations (số liệu ngoài hồ sơ): one value for exactly one unit, period and metric.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { writeAuditEntry } from '../audit/audit.service.ts';
import { reader } from '../database/tables.ts';
import { OBSERVATION_METRICS } from '../domain/metrics.ts';
import { parsePeriod, periodKey, type Period } from '../domain/period.ts';
import { invalidInput, type FieldError } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import './indicator.entity.ts';

/** A row of a file; nothing about it is trusted. */
export interface ObservationRow {
  unitCode: string;
  period: string;
  metric: string;
  value: number;
}

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

const MAX_VALUE = 2_147_483_647;
const METRIC_CODES: ReadonlySet<string> = new Set(OBSERVATION_METRICS.map((metric) => metric.code));

const FAULTS = {
  UNKNOWN_UNIT: { vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
  UNKNOWN_METRIC: { vi: 'Không có số liệu này.', en: 'No such metric is observed.' },
  NOT_A_COUNT: { vi: 'Giá trị phải là số nguyên không âm.', en: 'The value is a whole number, not below 0.' },
  DUPLICATE: { vi: 'Đơn vị, kỳ và số liệu này bị lặp trong tệp.', en: 'The same unit, period and metric stand twice in the file.' },
} as const;

interface CheckedRow {
  unitId: number;
  period: Period;
  metric: string;
  value: number;
}

function checkRows(rows: readonly ObservationRow[], unitIds: ReadonlyMap<string, number>): CheckedRow[] {
  const faults: FieldError[] = [];
  const seen = new Set<string>();
  const checked: CheckedRow[] = [];
  rows.forEach((row, index) => {
    const say = (field: string, code: keyof typeof FAULTS): number => faults.push({ path: `rows.${index}.${field}`, code, ...FAULTS[code] });
    const before = faults.length;
    const unitId = unitIds.get(row.unitCode);
    const parsed = parsePeriod(String(row.period));
    if (unitId === undefined) say('unitCode', 'UNKNOWN_UNIT');
    if (!parsed.ok) faults.push({ path: `rows.${index}.period`, code: parsed.refusal.code, ...parsed.refusal.message });
    if (!METRIC_CODES.has(row.metric)) say('metric', 'UNKNOWN_METRIC');
    if (!Number.isInteger(row.value) || row.value < 0 || row.value > MAX_VALUE) say('value', 'NOT_A_COUNT');
    if (faults.length > before || unitId === undefined || !parsed.ok) return;
    const key = `${unitId} ${periodKey(parsed.period)} ${row.metric}`;
    if (seen.has(key)) say('metric', 'DUPLICATE');
    seen.add(key);
    checked.push({ unitId, period: parsed.period, metric: row.metric, value: row.value });
  });
  if (faults.length > 0) throw invalidInput(faults);
  return checked;
}

/** Adds and replaces; INVALID_INPUT names every row at fault, and then nothing is loaded. The same rows again change nothing. */
export async function loadObservations(em: SqlEntityManager, rows: readonly ObservationRow[], source: string, now: Date): Promise<LoadedObservations> {
  return em.transactional(async (tx) => {
    const db = reader(tx);
    const units = await db.selectFrom('units').select(['id', 'code']).execute();
    const checked = checkRows(rows, new Map(units.map(({ id, code }) => [code, id])));
    const written = await sql<{ isNew: boolean }>`
      insert into observations (unit_id, period, first_day, last_day, metric, value, source, recorded_at)
      select r.*, ${source}, ${now} from unnest(${checked.map((row) => row.unitId)}::int[], ${checked.map((row) => row.period.key)}::text[],
        ${checked.map((row) => row.period.firstDay)}::date[], ${checked.map((row) => row.period.lastDay)}::date[],
        ${checked.map((row) => row.metric)}::text[], ${checked.map((row) => row.value)}::int[]) as r
      on conflict (unit_id, first_day, last_day, metric) do update
        set value = excluded.value, source = excluded.source, recorded_at = excluded.recorded_at
        where observations.value <> excluded.value
      returning xmax = 0 as is_new`.execute(db);
    const added = written.rows.filter((row) => row.isNew).length;
    const loaded = { added, changed: written.rows.length - added, unchanged: checked.length - written.rows.length };
    if (written.rows.length > 0) {
      await writeAuditEntry(tx, { accountId: null, actor: 'command', at: now, requestId: null }, {
        operation: 'loadObservations', resource: 'Observation', recordKey: source, after: loaded,
      });
    }
    return loaded;
  });
}

/** The values for exactly this first and last day. Whose figures may be seen is decided by the caller. */
export async function observationsFor(ctx: RequestContext, unitIds: readonly number[], firstDay: string, lastDay: string): Promise<ObservedValue[]> {
  return ctx.db
    .selectFrom('observations')
    .select(['unitId', 'metric', 'value', 'recordedAt'])
    .where('unitId', '=', sql<number>`any(${[...unitIds]}::int[])`)
    .where('firstDay', '=', firstDay)
    .where('lastDay', '=', lastDay)
    .execute();
}
