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

interface DaySetKey {
  year: number;
  unitId: number;
  procedureId: number;
}

interface DaySetChanges {
  /** Days to be added to a set: one entry a dossier, true for each condition that it meets. */
  added: (DaySetKey & { day: string; meets: boolean[] })[];
  /** Something was taken away: whether another dossier still holds the day only the dossiers know. */
  recomputed: DaySetKey[];
}

const meetsOf = (counted: Counted): boolean[] => DAY_SETS.map(({ condition }) => evaluate(condition, factsOf(counted), PARAMETERS));

const samePlace = (a: Counted, b: Counted): boolean => a.receivedOn === b.receivedOn && a.unitId === b.unitId && a.procedureId === b.procedureId;

function setChanges(changes: readonly CountedChange[]): DaySetChanges {
  const keyOf = (counted: Counted): DaySetKey & { text: string } => {
    const year = Number(counted.receivedOn?.slice(0, 4));
    return { year, unitId: counted.unitId, procedureId: counted.procedureId, text: `${year} ${counted.unitId} ${counted.procedureId}` };
  };
  const recomputed = new Map<string, DaySetKey>();
  const added: DaySetChanges['added'] = [];
  for (const { before, after } of changes) {
    const loses = before?.receivedOn && !(samePlace(before, after) && meetsOf(before).every((meets, index) => !meets || meetsOf(after)[index]));
    if (loses) recomputed.set(keyOf(before).text, keyOf(before));
    if (after.receivedOn) added.push({ ...keyOf(after), day: after.receivedOn, meets: meetsOf(after) });
  }
  return { added: added.filter((one) => !recomputed.has(`${one.year} ${one.unitId} ${one.procedureId}`)), recomputed: [...recomputed.values()] };
}

const SET_COLUMNS = DAY_SETS.map((set) => set.column);

/** Trusted text: the sets of days of the dossiers `d`, by the declared conditions. */
const RECOMPUTED_SETS = DAY_SETS.map(({ condition, column }) => {
  const met = toSql(condition, factColumns('d', `'infinity'::timestamptz`), PARAMETERS);
  return `coalesce(bit_or(day_bit(d.received_on)) filter (where ${met}), no_days()) as ${column}`;
}).join(', ');

async function addDays(db: Kysely<Tables>, added: DaySetChanges['added']): Promise<void> {
  if (added.length === 0) return;
  const flags = DAY_SETS.map((_, index) => sql`${added.map((one) => one.meets[index] ?? false)}::bool[]`);
  const sets = DAY_SETS.map((_, index) => `coalesce(bit_or(day_bit(day)) filter (where m${index}), no_days())`).join(', ');
  await sql`
    insert into unit_procedure_days as kept (year, unit_id, procedure_id, ${sql.raw(SET_COLUMNS.join(', '))})
    select year, unit_id, procedure_id, ${sql.raw(sets)}
    from unnest(${added.map((one) => one.year)}::int[], ${added.map((one) => one.unitId)}::int[], ${added.map((one) => one.procedureId)}::int[],
      ${added.map((one) => one.day)}::date[], ${sql.join(flags)}) as a(year, unit_id, procedure_id, day, ${sql.raw(DAY_SETS.map((_, index) => `m${index}`).join(', '))})
    group by year, unit_id, procedure_id
    on conflict (year, unit_id, procedure_id) do update set ${sql.raw(SET_COLUMNS.map((column) => `${column} = kept.${column} | excluded.${column}`).join(', '))}
  `.execute(db);
}

async function recomputeDays(db: Kysely<Tables>, keys: readonly DaySetKey[]): Promise<void> {
  if (keys.length === 0) return;
  const asked = sql`unnest(${keys.map((key) => key.year)}::int[], ${keys.map((key) => key.unitId)}::int[], ${keys.map((key) => key.procedureId)}::int[]) as k(year, unit_id, procedure_id)`;
  await sql`delete from unit_procedure_days s using ${asked} where s.year = k.year and s.unit_id = k.unit_id and s.procedure_id = k.procedure_id`.execute(db);
  await sql`
    insert into unit_procedure_days (year, unit_id, procedure_id, ${sql.raw(SET_COLUMNS.join(', '))})
    select k.year, k.unit_id, k.procedure_id, ${sql.raw(RECOMPUTED_SETS)}
    from ${asked} join dossiers d on d.unit_id = k.unit_id and d.procedure_id = k.procedure_id
      and d.received_on between make_date(k.year, 1, 1) and make_date(k.year, 12, 31)
    group by k.year, k.unit_id, k.procedure_id
  `.execute(db);
}

/** After the dossiers are written, in their transaction; writers of dossiers take turns, so what was read before still holds. */
export async function applyRollups(db: Kysely<Tables>, changes: readonly CountedChange[]): Promise<void> {
  const sums = new Map<string, DaySum>();
  for (const { before, after } of changes) {
    addTo(sums, before, -1);
    addTo(sums, after, 1);
  }
  await writeDaySums(db, [...sums.values()]);
  const days = setChanges(changes);
  await addDays(db, days.added);
  await recomputeDays(db, days.recomputed);
}

const SETTLED = `(d.on_time_until = 'infinity' or d.on_time_until = '-infinity')`;

/** Trusted text: the sums of the dossiers `d`, by the declared conditions. */
const RECOMPUTED_SUMS = DAY_COUNTERS.map(({ column, metric, parameters, isSettledOnly }) => {
  const met = toSql(metric.condition, factColumns('d', `'infinity'::timestamptz`), parameters);
  const filter = `filter (where ${met}${isSettledOnly ? ` and ${SETTLED}` : ''})`;
  return metric.kind === 'QUANTITY' && metric.quantity === 'WORKING_DAYS_TAKEN' ? `coalesce(sum(d.working_days_taken) ${filter}, 0)::int as ${column}` : `(count(*) ${filter})::int as ${column}`;
}).join(', ');

const sums = sql.raw(`select d.unit_id, d.received_on as day, ${RECOMPUTED_SUMS} from dossiers d where d.received_on is not null group by 1, 2`);
const sets = sql.raw(`select extract(year from d.received_on)::int as year, d.unit_id, d.procedure_id, ${RECOMPUTED_SETS} from dossiers d where d.received_on is not null group by 1, 2, 3`);

const keptSums = sql.raw(`select unit_id, day, ${DAY_COLUMNS.join(', ')} from unit_day_counts`);
const keptSets = sql.raw(`select year, unit_id, procedure_id, ${SET_COLUMNS.join(', ')} from unit_procedure_days`);

/** Rows of the sums that are not what the dossiers say; a row of zeros or without a day says nothing. */
export async function rollupDifferences(db: Kysely<Tables>): Promise<{ checked: number; differences: string[] }> {
  const zeroSums = sql.raw(DAY_COLUMNS.map((column) => `${column} = 0`).join(' and '));
  const { rows: days } = await sql<{ key: string }>`
    select u.code || ' ' || day as key from (
      (${keptSums} where not (${zeroSums}) except ${sums}) union (${sums} except ${keptSums})
    ) wrong join units u on u.id = wrong.unit_id order by 1`.execute(db);
  const { rows: years } = await sql<{ key: string }>`
    select u.code || ' ' || p.code || ' ' || year as key from (
      (${keptSets} except ${sets}) union (${sets} except ${keptSets})
    ) wrong join units u on u.id = wrong.unit_id join procedures p on p.id = wrong.procedure_id order by 1`.execute(db);
  const { rows: total } = await sql<{ count: number }>`select (select count(*) from unit_day_counts)::int + (select count(*) from unit_procedure_days)::int as count`.execute(db);
  return {
    checked: total[0]?.count ?? 0,
    differences: [...days.map((row) => `sums of ${row.key}`), ...years.map((row) => `days of ${row.key}`)].filter((text, index, all) => all.indexOf(text) === index),
  };
}

/** All sums anew from the dossiers: after a restore, or when a counter is added. */
export async function rebuildRollups(db: Kysely<Tables>): Promise<void> {
  await sql`truncate unit_day_counts, unit_procedure_days`.execute(db);
  await sql`insert into unit_day_counts (unit_id, day, ${sql.raw(DAY_COLUMNS.join(', '))}) ${sums}`.execute(db);
  await sql`insert into unit_procedure_days (year, unit_id, procedure_id, ${sql.raw(SET_COLUMNS.join(', '))}) ${sets}`.execute(db);
}

/** A database that was filled before the sums were kept: they are made once. */
export async function backfillRollups(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ isMissing: boolean }>`
    select exists (select from dossiers where received_on is not null) and not exists (select from unit_day_counts) as is_missing`.execute(db);
  if (rows[0]?.isMissing) await rebuildRollups(db);
}
