// The sums beside the dossiers against the dossiers themselves, those of detached months too, and the way to make them anew.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { factColumns, FIRST_MOMENT } from '../domain/fact-bits.ts';
import { toSql } from '../domain/metric-conditions.ts';
import { DAY_COUNTERS, DAY_SETS } from '../domain/rollup-counters.ts';
import { readDetached } from './detached-months.ts';
import { LISTED_COLUMNS, LISTED_COUNTS, LISTED_ROWS, recountListed } from './listed-components.ts';
import { DAY_COLUMNS, SET_COLUMNS, SET_PARAMETERS } from './rollup-changes.service.ts';
import { takeDossierTurn } from './write-turn.ts';

/** Trusted text: the sums of the dossiers `d`, by the declared conditions. */
const RECOUNTED_SUMS = DAY_COUNTERS.map(({ column, metric, parameters }) => {
  const filter = `filter (where ${toSql(metric.condition, factColumns('d', FIRST_MOMENT), parameters)})`;
  return metric.kind === 'QUANTITY' && metric.quantity === 'WORKING_DAYS_TAKEN' ? `coalesce(sum(d.working_days_taken) ${filter}, 0)::int as ${column}` : `(count(*) ${filter})::int as ${column}`;
}).join(', ');

/** Trusted text: the sets of days of the dossiers `d`; `b.bit` is the bit of their day. */
const RECOUNTED_SETS = DAY_SETS.map(({ condition, column }) => {
  const met = toSql(condition, factColumns('d', `'infinity'::timestamptz`), SET_PARAMETERS);
  return `coalesce(bit_or(b.bit) filter (where ${met}), no_days()) as ${column}`;
}).join(', ');

const DETAIL = 'd.unit_id, d.procedure_id, d.received_on, d.facts, d.on_time_until, d.working_days_taken, d.components';

/** What the sums are of: all received dossiers that this database holds, and the days of those that it holds no more. */
interface Detail {
  dossiers: RawBuilder<unknown>;
  /** Whether a day (trusted SQL) is of a month that is here no more. */
  isGone: (day: string) => RawBuilder<unknown>;
  hasGone: boolean;
  /** year -> the days that are gone. */
  goneDays: RawBuilder<unknown>;
}

async function detailOf(db: Kysely<Tables>): Promise<Detail> {
  const detached = await readDetached(db);
  const tables = ['dossiers', ...detached.filter((one) => one.isHere).map((one) => `archive.${one.table}`)];
  const gone = detached.filter((one) => !one.isHere);
  const months = sql`${gone.map((one) => one.month)}::date[]`;
  return {
    dossiers: sql.raw(`(${tables.map((table) => `select ${DETAIL} from ${table} d where d.received_on is not null`).join(' union all ')}) d`),
    isGone: (day) => (gone.length > 0 ? sql`dossier_month(${sql.raw(day)}) = any(${months})` : sql`false`),
    hasGone: gone.length > 0,
    goneDays: sql`(select year, bit_or(days_between(year, ${sql.raw(`case when month < '2015-01-01' then '0001-01-01'::date else month end`)}, (month + interval '1 month')::date - 1)) as days
      from (select distinct year from unit_procedure_days) years cross join unnest(${months}) as month group by year)`,
  };
}

const sums = ({ dossiers }: Detail) => sql`select d.unit_id, d.received_on as day, ${sql.raw(RECOUNTED_SUMS)} from ${dossiers} group by 1, 2`;

/** The bit of a day of the year is made once, not once a dossier. */
const sets = ({ dossiers }: Detail) => sql`
  select extract(year from d.received_on)::int as year, d.unit_id, d.procedure_id, ${sql.raw(RECOUNTED_SETS)}
  from ${dossiers} join (select doy, day_bit(date '2024-01-01' + doy - 1) as bit from generate_series(1, 366) as doy) b on b.doy = extract(doy from d.received_on)::int
  group by 1, 2, 3`;

const listed = ({ dossiers }: Detail) => sql`
  select d.unit_id, d.received_on as day, l.id as list_id, ${sql.raw(LISTED_COUNTS)} from ${dossiers} ${LISTED_ROWS} where d.components is not null group by 1, 2, 3`;

const keptSums = (detail: Detail) => sql`select unit_id, day, ${sql.raw(DAY_COLUMNS.join(', '))} from unit_day_counts where not ${detail.isGone('day')}`;

/** What is kept of the days that this database still holds; a set without a day says nothing. */
function keptSets({ hasGone, goneDays }: Detail): RawBuilder<unknown> {
  const columns = SET_COLUMNS.map((column) => (hasGone ? `(${column} & ~coalesce(g.days, no_days())) as ${column}` : column)).join(', ');
  const all = sql`select year, unit_id, procedure_id, ${sql.raw(columns)} from unit_procedure_days s ${hasGone ? sql`left join ${goneDays} g using (year)` : sql``}`;
  return sql`select * from (${all}) s where not (${sql.raw(SET_COLUMNS.map((column) => `${column} = no_days()`).join(' and '))})`;
}

const isZero = (columns: readonly string[]) => sql.raw(`(${columns.map((column) => `${column} = 0`).join(' and ')})`);

/** Where a sum was made under the list in force it must be what the dossiers and that list say; else the dossiers are asked anyway. */
const wrongListed = (detail: Detail) => sql`
  select u.code || ' ' || coalesce(c.day, n.day) as key
  from (select unit_id, day, list_id, ${sql.raw(LISTED_COLUMNS.join(', '))} from unit_day_counts where not ${detail.isGone('day')}) c
  full join (${listed(detail)}) n on n.unit_id = c.unit_id and n.day = c.day and n.list_id = c.list_id
  left join digitization_lists l on l.in_force @> coalesce(c.day, n.day)
  join units u on u.id = coalesce(c.unit_id, n.unit_id)
  where c.list_id is not distinct from l.id and (${sql.raw(LISTED_COLUMNS.map((column) => `c.${column} <> coalesce(n.${column}, 0)`).join(' or '))})
    or c.unit_id is null and not exists (select from unit_day_counts k where k.unit_id = n.unit_id and k.day = n.day)
  order by 1`;

/** Rows of the sums that are not what the dossiers say; a row of zeros or without a day says nothing. */
export async function rollupDifferences(db: Kysely<Tables>): Promise<{ checked: number; differences: string[] }> {
  const detail = await detailOf(db);
  const { rows: days } = await sql<{ key: string }>`
    with kept as materialized (${keptSums(detail)} and not ${isZero(DAY_COLUMNS)}), counted as materialized (${sums(detail)})
    select u.code || ' ' || day as key from ((table kept except table counted) union (table counted except table kept)) wrong
    join units u on u.id = wrong.unit_id order by 1`.execute(db);
  const { rows: years } = await sql<{ key: string }>`
    with kept as materialized (${keptSets(detail)}), counted as materialized (${sets(detail)})
    select u.code || ' ' || p.code || ' ' || year as key from ((table kept except table counted) union (table counted except table kept)) wrong
    join units u on u.id = wrong.unit_id join procedures p on p.id = wrong.procedure_id order by 1`.execute(db);
  const { rows: components } = await sql<{ key: string }>`${wrongListed(detail)}`.execute(db);
  const { rows: total } = await sql<{ count: number }>`select (select count(*) from unit_day_counts)::int + (select count(*) from unit_procedure_days)::int as count`.execute(db);
  const texts = [...days.map((row) => `sums of ${row.key}`), ...years.map((row) => `days of ${row.key}`), ...components.map((row) => `listed components of ${row.key}`)];
  return { checked: total[0]?.count ?? 0, differences: [...new Set(texts)] };
}

/** All sums anew from the dossiers: after a restore, or when a counter is added. Those of months that are here no more stay as they are. */
export async function rebuildRollups(db: Kysely<Tables>): Promise<void> {
  const detail = await detailOf(db);
  const columns = SET_COLUMNS.map((column) => `${column} = kept.${column} | excluded.${column}`).join(', ');
  await sql`delete from unit_day_counts where not ${detail.isGone('day')}`.execute(db);
  if (detail.hasGone) {
    await sql`delete from unit_procedure_days where year not in (select year from ${detail.goneDays} g)`.execute(db);
    await sql`update unit_procedure_days s set ${sql.raw(SET_COLUMNS.map((column) => `${column} = s.${column} & g.days`).join(', '))} from ${detail.goneDays} g where g.year = s.year`.execute(db);
  } else await sql`truncate unit_procedure_days`.execute(db);
  await sql`
    insert into unit_day_counts (unit_id, day, list_id, ${sql.raw([...DAY_COLUMNS, ...LISTED_COLUMNS].join(', '))})
    select s.unit_id, s.day, l.id, ${sql.raw([...DAY_COLUMNS.map((column) => `s.${column}`), ...LISTED_COLUMNS.map((column) => `coalesce(n.${column}, 0)`)].join(', '))}
    from (${sums(detail)}) s left join digitization_lists l on l.in_force @> s.day left join (${listed(detail)}) n on n.unit_id = s.unit_id and n.day = s.day`.execute(db);
  await sql`
    insert into unit_procedure_days as kept (year, unit_id, procedure_id, ${sql.raw(SET_COLUMNS.join(', '))}) ${sets(detail)}
    on conflict (year, unit_id, procedure_id) do update set ${sql.raw(columns)}`.execute(db);
}

/** At a start: the next months are there, sums that were never made are made, and those under a list that is in force no more are made under the one that is. */
export async function backfillRollups(db: Kysely<Tables>): Promise<void> {
  await takeDossierTurn(db);
  await sql`select open_dossier_months(array(select (date_trunc('month', now()) + n * interval '1 month')::date from generate_series(0, 2) as n))`.execute(db);
  const { rows } = await sql<{ isMissing: boolean }>`
    select exists (select from dossiers where received_on is not null) and not exists (select from unit_day_counts) as is_missing`.execute(db);
  if (rows[0]?.isMissing) await rebuildRollups(db);
  else await recountListed(db);
}
