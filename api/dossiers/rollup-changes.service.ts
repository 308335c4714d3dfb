// Keeps the sums beside the dossiers right in the transaction that changes them.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';
import { reader, type Tables } from '../database/tables.ts';
import type { ComponentRow } from '../domain/component-rows.ts';
import { factColumns, unpackFacts } from '../domain/fact-bits.ts';
import { evaluate, toSql, type DossierFacts } from '../domain/metric-conditions.ts';
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

const ALWAYS = 'infinity';
const NEVER = '-infinity';
/** Which parameter the sets of days are made with does not matter: none of their conditions has one. */
export const SET_PARAMETERS = { digitizedComponents: 'ANY' } as const;

const isSettled = (counted: Counted): boolean => counted.onTimeUntil === ALWAYS || counted.onTimeUntil === NEVER;
const factsOf = (counted: Counted): DossierFacts => ({ ...unpackFacts(counted.facts), onTime: counted.onTimeUntil === ALWAYS });

interface DaySum {
  unitId: number;
  day: string;
  counts: number[];
  /** The list in force on the day, under which the components are counted. */
  listId: number | null;
  listed: number[];
}

const addAll = (sums: number[], counts: readonly number[], sign: 1 | -1): void => counts.forEach((count, index) => (sums[index] = (sums[index] ?? 0) + sign * count));

function addTo(sums: Map<string, DaySum>, counted: Counted | null, sign: 1 | -1, listOn: ListOnDay): void {
  if (!counted?.receivedOn) return;
  const key = `${counted.unitId} ${counted.receivedOn}`;
  const list = listOn(counted.receivedOn);
  const sum = sums.get(key) ?? { unitId: counted.unitId, day: counted.receivedOn, counts: DAY_COUNTERS.map(() => 0), listId: list?.id ?? null, listed: LISTED_COLUMNS.map(() => 0) };
  addAll(sum.counts, dayContribution(factsOf(counted), isSettled(counted), counted.workingDaysTaken), sign);
  if (list && counted.components) addAll(sum.listed, list.count(counted.procedureId, counted.components), sign);
  sums.set(key, sum);
}

export const DAY_COLUMNS = DAY_COUNTERS.map((counter) => counter.column);
const SUMMED_COLUMNS = [...DAY_COLUMNS, ...LISTED_COLUMNS];

/** Adds to the sums. A day whose components were counted under another list than the one in force has them counted anew. */
async function writeDaySums(db: Kysely<Tables>, sums: readonly DaySum[]): Promise<void> {
  const changed = sums.map((sum) => ({ ...sum, all: [...sum.counts, ...sum.listed] })).filter((sum) => sum.all.some((count) => count !== 0));
  if (changed.length === 0) return;
  const counts = SUMMED_COLUMNS.map((_, index) => sql`${changed.map((sum) => sum.all[index] ?? 0)}::int[]`);
  const { rows } = await sql<{ unitId: number; day: string }>`
    with written as (
      insert into unit_day_counts as kept (unit_id, day, list_id, ${sql.raw(SUMMED_COLUMNS.join(', '))})
      select * from unnest(${changed.map((sum) => sum.unitId)}::int[], ${changed.map((sum) => sum.day)}::date[], ${changed.map((sum) => sum.listId)}::int[], ${sql.join(counts)})
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
  /** Days to be added to a set: one entry a dossier, true for each condition that it meets. */
  added: (DaySetKey & { meets: boolean[] })[];
  /** Something was taken away: whether another dossier still holds the day only the dossiers know. */
  recounted: DaySetKey[];
}

const meetsOf = (counted: Counted): boolean[] => DAY_SETS.map(({ condition }) => evaluate(condition, factsOf(counted), SET_PARAMETERS));

const samePlace = (a: Counted, b: Counted): boolean => a.receivedOn === b.receivedOn && a.unitId === b.unitId && a.procedureId === b.procedureId;

const keyOf = ({ unitId, procedureId, receivedOn }: Counted): DaySetKey => ({ unitId, procedureId, day: receivedOn ?? '' });

function setChanges(changes: readonly CountedChange[]): DaySetChanges {
  const recounted = new Map<string, DaySetKey>();
  const added: DaySetChanges['added'] = [];
  for (const { before, after } of changes) {
    const meets = meetsOf(after);
    const isLost = before?.receivedOn && !(samePlace(before, after) && meetsOf(before).every((met, index) => !met || meets[index]));
    if (isLost) recounted.set(`${before.unitId} ${before.procedureId} ${before.receivedOn}`, keyOf(before));
    if (after.receivedOn) added.push({ ...keyOf(after), meets });
  }
  return { added, recounted: [...recounted.values()] };
}

export const SET_COLUMNS = DAY_SETS.map((set) => set.column);

async function addDays(db: Kysely<Tables>, added: DaySetChanges['added']): Promise<void> {
  if (added.length === 0) return;
  const flags = DAY_SETS.map((_, index) => sql`${added.map((one) => one.meets[index] ?? false)}::bool[]`);
  const sets = DAY_SETS.map((_, index) => `coalesce(bit_or(day_bit(day)) filter (where m${index}), no_days())`).join(', ');
  await sql`
    insert into unit_procedure_days as kept (year, unit_id, procedure_id, ${sql.raw(SET_COLUMNS.join(', '))})
    select extract(year from day), unit_id, procedure_id, ${sql.raw(sets)}
    from unnest(${added.map((one) => one.unitId)}::int[], ${added.map((one) => one.procedureId)}::int[],
      ${added.map((one) => one.day)}::date[], ${sql.join(flags)}) as a(unit_id, procedure_id, day, ${sql.raw(DAY_SETS.map((_, index) => `m${index}`).join(', '))})
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

/** After the dossiers are written, in their transaction; writers of dossiers take turns, so what was read before still holds. */
export async function applyRollups(em: SqlEntityManager, changes: readonly CountedChange[]): Promise<void> {
  const db = reader(em);
  const listOn = await listsInForce(em, changes.flatMap(({ before, after }) => [before?.receivedOn, after.receivedOn].filter((day) => day != null)));
  const sums = new Map<string, DaySum>();
  for (const { before, after } of changes) {
    addTo(sums, before, -1, listOn);
    addTo(sums, after, 1, listOn);
  }
  await writeDaySums(db, [...sums.values()]);
  const days = setChanges(changes);
  await addDays(db, days.added);
  await recountDays(db, days.recounted);
}
