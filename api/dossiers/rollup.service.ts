// Keeps the sums beside the dossiers right in the transaction that changes them, and recomputes them from the dossiers.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { factColumns, unpackFacts } from '../domain/fact-bits.ts';
import { evaluate, toSql, type DossierFacts } from '../domain/metric-conditions.ts';
import { DAY_COUNTERS, DAY_SETS, dayContribution } from '../domain/rollup-counters.ts';
import type { DerivedColumns } from './dossier-columns.ts';

/** What the sums need to know of one version of a dossier. */
export type Counted = Pick<DerivedColumns, 'receivedOn' | 'facts' | 'onTimeUntil' | 'workingDaysTaken'> & { unitId: number; procedureId: number };

/** A dossier before and after a write; null: there was none. */
export interface CountedChange {
  before: Counted | null;
  after: Counted;
}

const ALWAYS = 'infinity';
const NEVER = '-infinity';
/** Which parameter the sets of days are made with does not matter: none of their conditions has one. */
const PARAMETERS = { digitizedComponents: 'ANY' } as const;

const isSettled = (counted: Counted): boolean => counted.onTimeUntil === ALWAYS || counted.onTimeUntil === NEVER;
const factsOf = (counted: Counted): DossierFacts => ({ ...unpackFacts(counted.facts), onTime: counted.onTimeUntil === ALWAYS });
const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

interface DaySum {
  unitId: number;
  day: string;
  counts: number[];
}

function addTo(sums: Map<string, DaySum>, counted: Counted | null, sign: 1 | -1): void {
  if (!counted?.receivedOn) return;
  const key = `${counted.unitId} ${counted.receivedOn}`;
  const sum = sums.get(key) ?? { unitId: counted.unitId, day: counted.receivedOn, counts: DAY_COUNTERS.map(() => 0) };
  dayContribution(factsOf(counted), isSettled(counted), counted.workingDaysTaken).forEach((count, index) => (sum.counts[index] = (sum.counts[index] ?? 0) + sign * count));
  sums.set(key, sum);
}

const DAY_COLUMNS = DAY_COUNTERS.map((counter) => counter.column);

async function writeDaySums(db: Kysely<Tables>, sums: readonly DaySum[]): Promise<void> {
  const changed = sums.filter((sum) => sum.counts.some((count) => count !== 0));
  if (changed.length === 0) return;
  const counts = DAY_COUNTERS.map((_, index) => sql`${changed.map((sum) => sum.counts[index] ?? 0)}::int[]`);
  await sql`
    insert into unit_day_counts as kept (unit_id, day, ${sql.raw(DAY_COLUMNS.join(', '))})
    select * from unnest(${changed.map((sum) => sum.unitId)}::int[], ${changed.map((sum) => sum.day)}::date[], ${sql.join(counts)})
    on conflict (unit_id, day) do update set ${sql.raw(DAY_COLUMNS.map((column) => `${column} = kept.${column} + excluded.${column}`).join(', '))}
  `.execute(db);
}

interface DaySetChange {
  month: string;
  unitId: number;
  procedureId: number;
  masks: number[];
  /** Something was taken away: whether another dossier still sets the bit only the dossiers know. */
  mustRecompute: boolean;
}

const masksOf = (counted: Counted): number[] => {
  const bit = 1 << (Number(counted.receivedOn?.slice(8)) - 1);
  const facts = factsOf(counted);
  return DAY_SETS.map(({ condition }) => (evaluate(condition, facts, PARAMETERS) ? bit : 0));
};

function setChanges(changes: readonly CountedChange[]): DaySetChange[] {
  const byKey = new Map<string, DaySetChange>();
  const touch = (counted: Counted | null, isTaken: boolean): void => {
    if (!counted?.receivedOn) return;
    const month = monthOf(counted.receivedOn);
    const key = `${month} ${counted.unitId} ${counted.procedureId}`;
    const change = byKey.get(key) ?? { month, unitId: counted.unitId, procedureId: counted.procedureId, masks: DAY_SETS.map(() => 0), mustRecompute: false };
    if (isTaken) change.mustRecompute = true;
    else masksOf(counted).forEach((mask, index) => (change.masks[index] = (change.masks[index] ?? 0) | mask));
    byKey.set(key, change);
  };
  const sameSets = ({ before, after }: CountedChange): boolean =>
    before !== null && before.receivedOn === after.receivedOn && before.unitId === after.unitId && before.procedureId === after.procedureId &&
    before.receivedOn !== null && masksOf(before).every((mask, index) => mask === masksOf(after)[index]);
  for (const change of changes) {
    if (sameSets(change)) continue;
    touch(change.before, true);
    touch(change.after, false);
  }
  return [...byKey.values()];
}

const SET_COLUMNS = DAY_SETS.map((set) => set.column);

/** Trusted text: the sets of days of the dossiers `d`, by the declared conditions. */
const RECOMPUTED_SETS = DAY_SETS.map(({ condition, column }) => {
  const met = toSql(condition, factColumns('d', `'infinity'::timestamptz`), PARAMETERS);
  return `coalesce(bit_or((1::bigint << (extract(day from d.received_on)::int - 1))::int) filter (where ${met}), 0)::int as ${column}`;
}).join(', ');

async function writeDaySets(db: Kysely<Tables>, changes: readonly DaySetChange[]): Promise<void> {
  const added = changes.filter((change) => !change.mustRecompute);
  const recomputed = changes.filter((change) => change.mustRecompute);
  if (added.length > 0) {
    const masks = DAY_SETS.map((_, index) => sql`${added.map((change) => change.masks[index] ?? 0)}::int[]`);
    await sql`
      insert into unit_procedure_days as kept (month, unit_id, procedure_id, ${sql.raw(SET_COLUMNS.join(', '))})
      select * from unnest(${added.map((change) => change.month)}::date[], ${added.map((change) => change.unitId)}::int[], ${added.map((change) => change.procedureId)}::int[], ${sql.join(masks)})
      on conflict (month, unit_id, procedure_id) do update set ${sql.raw(SET_COLUMNS.map((column) => `${column} = kept.${column} | excluded.${column}`).join(', '))}
    `.execute(db);
  }
  if (recomputed.length > 0) {
    const keys = sql`unnest(${recomputed.map((change) => change.month)}::date[], ${recomputed.map((change) => change.unitId)}::int[], ${recomputed.map((change) => change.procedureId)}::int[]) as k(month, unit_id, procedure_id)`;
    await sql`delete from unit_procedure_days s using ${keys} where s.month = k.month and s.unit_id = k.unit_id and s.procedure_id = k.procedure_id`.execute(db);
    await sql`
      insert into unit_procedure_days (month, unit_id, procedure_id, ${sql.raw(SET_COLUMNS.join(', '))})
      select k.month, k.unit_id, k.procedure_id, ${sql.raw(RECOMPUTED_SETS)}
      from ${keys} join dossiers d on d.unit_id = k.unit_id and d.procedure_id = k.procedure_id
        and d.received_on >= k.month and d.received_on < k.month + interval '1 month'
      group by k.month, k.unit_id, k.procedure_id
    `.execute(db);
  }
}

/** After the dossiers are written, in their transaction; writers of dossiers take turns, so what was read before still holds. */
export async function applyRollups(db: Kysely<Tables>, changes: readonly CountedChange[]): Promise<void> {
  const sums = new Map<string, DaySum>();
  for (const { before, after } of changes) {
    addTo(sums, before, -1);
    addTo(sums, after, 1);
  }
  await writeDaySums(db, [...sums.values()]);
  await writeDaySets(db, setChanges(changes));
}

const SETTLED = `(d.on_time_until = 'infinity' or d.on_time_until = '-infinity')`;

/** Trusted text: the sums of the dossiers `d`, by the declared conditions. */
const RECOMPUTED_SUMS = DAY_COUNTERS.map(({ column, metric, parameters, isSettledOnly }) => {
  const met = toSql(metric.condition, factColumns('d', `'infinity'::timestamptz`), parameters);
  const filter = `filter (where ${met}${isSettledOnly ? ` and ${SETTLED}` : ''})`;
  return metric.kind === 'QUANTITY' && metric.quantity === 'WORKING_DAYS_TAKEN' ? `coalesce(sum(d.working_days_taken) ${filter}, 0)::int as ${column}` : `(count(*) ${filter})::int as ${column}`;
}).join(', ');

const sums = sql.raw(`select d.unit_id, d.received_on as day, ${RECOMPUTED_SUMS} from dossiers d where d.received_on is not null group by 1, 2`);
const sets = sql.raw(`select date_trunc('month', d.received_on)::date as month, d.unit_id, d.procedure_id, ${RECOMPUTED_SETS} from dossiers d where d.received_on is not null group by 1, 2, 3`);

const keptSums = sql.raw(`select unit_id, day, ${DAY_COLUMNS.join(', ')} from unit_day_counts`);
const keptSets = sql.raw(`select month, unit_id, procedure_id, ${SET_COLUMNS.join(', ')} from unit_procedure_days`);

/** Rows of the sums that are not what the dossiers say; a row of zeros or without a day says nothing. */
export async function rollupDifferences(db: Kysely<Tables>): Promise<{ checked: number; differences: string[] }> {
  const zeroSums = sql.raw(DAY_COLUMNS.map((column) => `${column} = 0`).join(' and '));
  const { rows: days } = await sql<{ key: string }>`
    select u.code || ' ' || day as key from (
      (${keptSums} where not (${zeroSums}) except ${sums}) union (${sums} except ${keptSums})
    ) wrong join units u on u.id = wrong.unit_id order by 1`.execute(db);
  const { rows: months } = await sql<{ key: string }>`
    select u.code || ' ' || p.code || ' ' || to_char(month, 'YYYY-MM') as key from (
      (${keptSets} except ${sets}) union (${sets} except ${keptSets})
    ) wrong join units u on u.id = wrong.unit_id join procedures p on p.id = wrong.procedure_id order by 1`.execute(db);
  const { rows: total } = await sql<{ count: number }>`select (select count(*) from unit_day_counts)::int + (select count(*) from unit_procedure_days)::int as count`.execute(db);
  return {
    checked: total[0]?.count ?? 0,
    differences: [...days.map((row) => `sums of ${row.key}`), ...months.map((row) => `days of ${row.key}`)].filter((text, index, all) => all.indexOf(text) === index),
  };
}

/** All sums anew from the dossiers: after a restore, or when a counter is added. */
export async function rebuildRollups(db: Kysely<Tables>): Promise<void> {
  await sql`truncate unit_day_counts, unit_procedure_days`.execute(db);
  await sql`insert into unit_day_counts (unit_id, day, ${sql.raw(DAY_COLUMNS.join(', '))}) ${sums}`.execute(db);
  await sql`insert into unit_procedure_days (month, unit_id, procedure_id, ${sql.raw(SET_COLUMNS.join(', '))}) ${sets}`.execute(db);
}

/** A database that was filled before the sums were kept: they are made once. */
export async function backfillRollups(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ isMissing: boolean }>`
    select exists (select from dossiers where received_on is not null) and not exists (select from unit_day_counts) as is_missing`.execute(db);
  if (rows[0]?.isMissing) await rebuildRollups(db);
}
