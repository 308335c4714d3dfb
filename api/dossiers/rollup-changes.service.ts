// Keeps the sums beside the dossiers right in the transaction that changes them.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';
import { arrayLiteral } from '../database/array-literal.ts';
import { reader, type Tables } from '../database/tables.ts';
import type { ComponentRow } from '../domain/component-rows.ts';
import { factColumns, unpackFacts } from '../domain/fact-bits.ts';
import { evaluate, toSql } from '../domain/metric-conditions.ts';
import { DAY_COUNTERS, DAY_SETS, dayContribution } from '../domain/rollup-counters.ts';
import type { DerivedColumns } from './dossier-columns.ts';
import { LISTED_COLUMNS, listsInForce, recountListed, type ListOnDay } from './listed-components.ts';

/** What the sums need to know of one version of a dossier. */
export type Counted = Pick<DerivedColumns, 'receivedOn' | 'facts' | 'onTimeUntil' | 'workingDaysTaken'> & {
  unitId: number;
  procedureId: number;
  components: readonly ComponentRow[] | null;
};

/** A dossier before and after a write; null: there was none. */
export interface CountedChange {
  before: Counted | null;
  after: Counted;
}

const NEVER = '-infinity';
/** Which parameter the sets of days are made with does not matter: none of their conditions has one. */
export const SET_PARAMETERS = { digitizedComponents: 'ANY' } as const;

/** What follows from the facts alone: the same for all dossiers that share them, and they are few. */
interface Contribution {
  /** To each day counter, of one working day. */
  counts: readonly number[];
  /** A bit for each set of days. */
  sets: number;
}

const known = new Map<string, Contribution>();
const MAX_KNOWN = 20_000;

function contributionOf({ facts, onTimeUntil }: Counted): Contribution {
  const onTime = onTimeUntil !== NEVER;
  const key = `${facts} ${onTime}`;
  const kept = known.get(key);
  if (kept) return kept;
  const all = { ...unpackFacts(facts), onTime };
  const made = {
    counts: dayContribution(all, 1),
    sets: DAY_SETS.reduce((bits, { condition }, index) => (evaluate(condition, all, SET_PARAMETERS) ? bits | (1 << index) : bits), 0),
  };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, made);
  return made;
}

const IS_DAYS = DAY_COUNTERS.map(({ metric }) => metric.kind === 'QUANTITY' && metric.quantity === 'WORKING_DAYS_TAKEN');

interface DaySum {
  unitId: number;
  day: string;
  counts: number[];
  /** The list in force on the day, under which the components are counted. */
  listId: number | null;
  listed: number[];
}

function addAll(sums: number[], counts: readonly number[], sign: 1 | -1, days = 1): void {
  for (let index = 0; index < counts.length; index += 1) sums[index] = (sums[index] ?? 0) + sign * (counts[index] ?? 0) * (IS_DAYS[index] ? days : 1);
}

function addTo(sums: Map<string, DaySum>, counted: Counted | null, sign: 1 | -1, listOn: ListOnDay): void {
  if (!counted?.receivedOn) return;
  const key = `${counted.unitId} ${counted.receivedOn}`;
  const list = listOn(counted.receivedOn);
  const sum = sums.get(key) ?? { unitId: counted.unitId, day: counted.receivedOn, counts: DAY_COUNTERS.map(() => 0), listId: list?.id ?? null, listed: LISTED_COLUMNS.map(() => 0) };
  addAll(sum.counts, contributionOf(counted).counts, sign, counted.workingDaysTaken ?? 0);
  if (list && counted.components) addAll(sum.listed, list.count(counted.procedureId, counted.components), sign);
  sums.set(key, sum);
}

export const DAY_COLUMNS = DAY_COUNTERS.map((counter) => counter.column);
const SUMMED_COLUMNS = [...DAY_COLUMNS, ...LISTED_COLUMNS];

/** Adds to the sums. A day whose components were counted under another list than the one in force has them counted anew. */
async function writeDaySums(db: Kysely<Tables>, sums: readonly DaySum[]): Promise<void> {
  const changed = sums.map((sum) => ({ ...sum, all: [...sum.counts, ...sum.listed] })).filter((sum) => sum.all.some((count) => count !== 0));
  if (changed.length === 0) return;
  const counts = SUMMED_COLUMNS.map((_, index) => sql`${arrayLiteral(changed.map((sum) => sum.all[index]))}::int[]`);
  const { rows } = await sql<{ unitId: number; day: string }>`
    with written as (
      insert into unit_day_counts as kept (unit_id, day, list_id, ${sql.raw(SUMMED_COLUMNS.join(', '))})
      select * from unnest(${arrayLiteral(changed.map((sum) => sum.unitId))}::int[], ${arrayLiteral(changed.map((sum) => sum.day))}::date[], ${arrayLiteral(changed.map((sum) => sum.listId))}::int[], ${sql.join(counts)})
      on conflict (unit_id, day) do update set list_id = case when kept.list_id is not distinct from excluded.list_id then kept.list_id else 0 end,
        ${sql.raw(SUMMED_COLUMNS.map((column) => `${column} = kept.${column} + excluded.${column}`).join(', '))}
      returning unit_id, day, list_id
    ) select unit_id, day from written where list_id = 0
  `.execute(db);
  if (rows.length > 0) await recountListed(db, rows);
}

interface DaySetKey {
  unitId: number;
  procedureId: number;
  day: string;
}

interface DaySetChanges {
  /** Days to be added to the sets: one entry a dossier, a bit for each condition that it meets. */
  added: (DaySetKey & { sets: number })[];
  /** Something was taken away: whether another dossier still holds the day only the dossiers know. */
  recounted: DaySetKey[];
}

const samePlace = (a: Counted, b: Counted): boolean => a.receivedOn === b.receivedOn && a.unitId === b.unitId && a.procedureId === b.procedureId;

const keyOf = ({ unitId, procedureId, receivedOn }: Counted): DaySetKey => ({ unitId, procedureId, day: receivedOn ?? '' });

function setChanges(changes: readonly CountedChange[]): DaySetChanges {
  const recounted = new Map<string, DaySetKey>();
  const added: DaySetChanges['added'] = [];
  for (const { before, after } of changes) {
    const { sets } = contributionOf(after);
    const isLost = before?.receivedOn && !(samePlace(before, after) && (contributionOf(before).sets & ~sets) === 0);
    if (isLost) recounted.set(`${before.unitId} ${before.procedureId} ${before.receivedOn}`, keyOf(before));
    if (after.receivedOn) added.push({ ...keyOf(after), sets });
  }
  return { added, recounted: [...recounted.values()] };
}

export const SET_COLUMNS = DAY_SETS.map((set) => set.column);

async function addDays(db: Kysely<Tables>, added: DaySetChanges['added']): Promise<void> {
  if (added.length === 0) return;
  const sets = DAY_SETS.map((_, index) => `coalesce(bit_or(bit) filter (where sets & ${1 << index} <> 0), no_days())`).join(', ');
  await sql`
    with days as materialized (select day, day_bit(day) as bit from unnest(${arrayLiteral([...new Set(added.map((one) => one.day))])}::date[]) as day)
    insert into unit_procedure_days as kept (year, unit_id, procedure_id, ${sql.raw(SET_COLUMNS.join(', '))})
    select extract(year from day), unit_id, procedure_id, ${sql.raw(sets)}
    from unnest(${arrayLiteral(added.map((one) => one.unitId))}::int[], ${arrayLiteral(added.map((one) => one.procedureId))}::int[],
      ${arrayLiteral(added.map((one) => one.day))}::date[], ${arrayLiteral(added.map((one) => one.sets))}::int[]) as a(unit_id, procedure_id, day, sets) join days using (day)
    group by 1, 2, 3
    on conflict (year, unit_id, procedure_id) do update set ${sql.raw(SET_COLUMNS.map((column) => `${column} = kept.${column} | excluded.${column}`).join(', '))}
  `.execute(db);
}

/** Trusted text: whether a dossier `d` puts its day into a set. */
const MET = DAY_SETS.map(({ condition }) => toSql(condition, factColumns('d', `'infinity'::timestamptz`), SET_PARAMETERS));

/** Only the days at stake are looked at: the other months of the year may be detached. */
async function recountDays(db: Kysely<Tables>, keys: readonly DaySetKey[]): Promise<void> {
  if (keys.length === 0) return;
  const days = keys.map((key) => key.day).sort();
  const found = MET.map((met, index) => `bool_or(${met}) as m${index}`).join(', ');
  const masks = MET.map((_, index) => `coalesce(bit_or(day_bit(day)) filter (where m${index}), no_days()) as s${index}`).join(', ');
  await sql`
    with lost as materialized (
      select * from unnest(${keys.map((key) => key.unitId)}::int[], ${keys.map((key) => key.procedureId)}::int[], ${keys.map((key) => key.day)}::date[]) as k(unit_id, procedure_id, day)
    ), found as (
      select d.unit_id, d.procedure_id, d.received_on as day, ${sql.raw(found)}
      from lost k join dossiers d on d.unit_id = k.unit_id and d.procedure_id = k.procedure_id and d.received_on = k.day
      where d.received_on between ${days[0] ?? null}::date and ${days.at(-1) ?? null}::date
      group by 1, 2, 3
    ), masks as (
      select extract(year from day)::int as year, unit_id, procedure_id, bit_or(day_bit(day)) as days, ${sql.raw(masks)}
      from lost left join found using (unit_id, procedure_id, day) group by 1, 2, 3
    )
    update unit_procedure_days s set ${sql.raw(SET_COLUMNS.map((column, index) => `${column} = (s.${column} & ~m.days) | m.s${index}`).join(', '))}
    from masks m where s.year = m.year and s.unit_id = m.unit_id and s.procedure_id = m.procedure_id
  `.execute(db);
}

/** What a write adds to and takes from the sums: plain values, so that they are found while the database still writes the dossiers. */
export interface RollupChanges {
  sums: DaySum[];
  days: DaySetChanges;
}

export function rollupChanges(changes: readonly CountedChange[], listOn: ListOnDay): RollupChanges {
  const sums = new Map<string, DaySum>();
  for (const { before, after } of changes) {
    addTo(sums, before, -1, listOn);
    addTo(sums, after, 1, listOn);
  }
  return { sums: [...sums.values()], days: setChanges(changes) };
}

export const listsOf = (em: SqlEntityManager, changes: readonly CountedChange[]): Promise<ListOnDay> =>
  listsInForce(em, changes.flatMap(({ before, after }) => [before?.receivedOn, after.receivedOn].filter((day) => day != null)));

/** After the dossiers are written, in their transaction; writers of dossiers take turns, so what was read before still holds. */
export async function writeRollups(db: Kysely<Tables>, { sums, days }: RollupChanges): Promise<void> {
  await writeDaySums(db, sums);
  await addDays(db, days.added);
  await recountDays(db, days.recounted);
}

export const applyRollups = async (em: SqlEntityManager, changes: readonly CountedChange[]): Promise<void> =>
  writeRollups(reader(em), rollupChanges(changes, await listsOf(em, changes)));
