// Component rows of the digitization list in force (L.1): how many were received, how many of them digitized; summed a unit and day, each under its list.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';
import { reader, type Tables } from '../database/tables.ts';
import type { ComponentRow } from '../domain/component-rows.ts';
import { COMPONENT_METRICS, type ComponentMetric } from '../domain/metrics.ts';
import type { RequestContext } from '../request/context.ts';
import { rowsOfFrames, type Framed, type FrameSql } from './frame-rows.ts';

/** Of the units at one place in the tree: [received, digitized]. */
interface ComponentRows {
  path: string;
  counts: number[];
}

interface ComponentSums extends ComponentRows {
  strayUnits: number[] | null;
  strayDays: string[] | null;
}

/** One column a counter, in the order of their declaration. */
export const LISTED_COLUMNS = COMPONENT_METRICS.map((metric) => metric.code.toLowerCase());

/** Component rows of the list in force on the day of receipt, without exempted entries (L.1). */
export const LISTED_ROWS = sql`
  cross join lateral dossier_components(d.components) as c
  join digitization_lists l on l.in_force @> d.received_on
  join document_components dc on dc.procedure_id = d.procedure_id and dc.no = c.no
  join digitization_list_entries e on e.list_id = l.id and e.component_id = dc.id and e.exemption is null`;

/** Trusted text: whether a row `c` counts for a counter. */
const counts = (metric: ComponentMetric): string => `c.form in (${metric.forms.map((form) => `'${form}'`).join(', ')})${metric.digitizedOnly ? ' and c.digitized' : ''}`;

/** Trusted text: the counters over joined rows; a day without any gives zeros. */
export const LISTED_COUNTS = COMPONENT_METRICS.map((metric, index) => `(count(*) filter (where ${counts(metric)}))::int as ${LISTED_COLUMNS[index]}`).join(', ');

/** Which list a sum was made under does not matter for a month whose dossiers are gone: its figures stay as they were. */
const DETACHED = 'exists (select from detached_months m where m.month = dossier_month(c.day))';
const IS_DETACHED = sql.raw(DETACHED);
/** Summed under another list than the one in force on the day, or under none. */
const IS_STRAY = `l.id is null and exists (select from digitization_lists r where r.in_force @> c.day) and not ${DETACHED}`;

/**
 * The sums of each day count while the list that they were made under is the one in force on that day. For a day of which that
 * does not hold, whoever changed the lists, the dossiers themselves are asked.
 */
const componentSums = ({ firstDay, lastDay, paths }: FrameSql) => sql<ComponentSums>`
  select v.path::text as path, summed.* from unit_versions v cross join lateral (
    select json_build_array(${sql.raw(LISTED_COLUMNS.map((column) => `coalesce(sum(c.${column}) filter (where l.id is not null or ${DETACHED}), 0)::int`).join(', '))}) as counts,
      array_agg(c.unit_id) filter (where ${sql.raw(IS_STRAY)}) as "strayUnits", array_agg(c.day::text) filter (where ${sql.raw(IS_STRAY)}) as "strayDays"
    from unit_day_counts c left join digitization_lists l on l.id = c.list_id and l.in_force @> c.day
    where c.unit_id = v.unit_id and c.day between greatest(${firstDay}, v.valid_from) and least(${lastDay}, v.valid_to)
  ) summed
  where v.path <@ any(${paths}) and v.validity && daterange(${firstDay}, ${lastDay}, '[]')
`;

/** Of each frame, in their order. */
export async function sumComponents(ctx: RequestContext, asked: readonly Framed[]): Promise<ComponentRows[][]> {
  const sums = await rowsOfFrames(ctx, asked, componentSums);
  const strays = sums.flatMap((rows, frame) => rows.flatMap(({ strayUnits, strayDays }) => (strayDays ?? []).map((day, index) => ({ frame, day, unitId: strayUnits?.[index] ?? 0 }))));
  if (strays.length === 0) return sums;
  const counted = Map.groupBy(await countStrays(ctx, strays), (row) => row.frame);
  return sums.map((rows, frame) => [...rows, ...(counted.get(frame) ?? [])]);
}

interface Stray {
  frame: number;
  unitId: number;
  day: string;
}

async function countStrays(ctx: RequestContext, strays: readonly Stray[]): Promise<(ComponentRows & { frame: number })[]> {
  const days = strays.map((stray) => stray.day);
  const [first, last] = [days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))];
  const { rows } = await sql<ComponentRows & { frame: number }>`
    with asked as materialized (select * from unnest(${strays.map((stray) => stray.unitId)}::int[], ${days}::date[], ${strays.map((stray) => stray.frame)}::int[]) as k(unit_id, day, frame))
    select k.frame, v.path::text as path, array[${sql.raw(COMPONENT_METRICS.map((metric) => `(count(*) filter (where ${counts(metric)}))::int`).join(', '))}] as counts
    from asked k join dossiers d on d.unit_id = k.unit_id and d.received_on = k.day
      join unit_versions v on v.unit_id = d.unit_id and v.validity @> d.received_on ${LISTED_ROWS}
    where d.received_on between ${first}::date and ${last}::date and d.components is not null
    group by k.frame, v.path
  `.execute(ctx.db);
  return rows;
}

export interface ListInForce {
  id: number;
  /** What a dossier of the procedure adds to each counter. */
  count(procedureId: number, rows: readonly ComponentRow[]): number[];
}

export type ListOnDay = (day: string) => ListInForce | null;

interface Reign {
  id: number;
  /** Changes with what the list holds. */
  stamp: string;
  from: string;
  to: string | null;
}

/** The entries of a published list do not change, so each process reads them once. */
const entriesOf = new WeakMap<object, Map<string, ReadonlySet<string>>>();

async function entriesOfList(em: SqlEntityManager, reign: Reign): Promise<ReadonlySet<string>> {
  const known = entriesOf.get(em.getDriver()) ?? new Map<string, ReadonlySet<string>>();
  entriesOf.set(em.getDriver(), known);
  const key = `${reign.id} ${reign.stamp}`;
  const kept = known.get(key);
  if (kept) return kept;
  const { rows } = await sql<{ key: string }>`
    select dc.procedure_id || ' ' || dc.no as key from digitization_list_entries e join document_components dc on dc.id = e.component_id
    where e.list_id = ${reign.id} and e.exemption is null`.execute(reader(em));
  const read = new Set(rows.map((row) => row.key));
  known.set(key, read);
  return read;
}

/** The lists in force on some of these days. */
export async function listsInForce(em: SqlEntityManager, days: Iterable<string>): Promise<ListOnDay> {
  const asked = [...new Set(days)];
  const { rows: reigns } = await sql<Reign>`
    select id, lower(in_force)::text as "from", (upper(in_force) - 1)::text as "to",
      (select concat_ws(' ', content_hash, count(*), max(e.id)) from digitization_list_entries e where e.list_id = digitization_lists.id) as stamp
    from digitization_lists
    where in_force is not null and not isempty(in_force)`.execute(reader(em));
  const lists = new Map<number, ListInForce>();
  const reignOn = (day: string): Reign | undefined => reigns.find((reign) => reign.from <= day && (reign.to === null || day <= reign.to));
  for (const reign of new Set(asked.map(reignOn))) {
    if (!reign) continue;
    const entries = await entriesOfList(em, reign);
    lists.set(reign.id, {
      id: reign.id,
      count(procedureId, rows) {
        const listed = rows.filter((row) => entries.has(`${procedureId} ${row.no}`));
        return COMPONENT_METRICS.map(({ forms, digitizedOnly }) => listed.filter((row) => forms.some((form) => form === row.form) && (row.digitized || !digitizedOnly)).length);
      },
    });
  }
  return (day) => lists.get(reignOn(day)?.id ?? 0) ?? null;
}

/** Sums made under another list than the one in force now are made anew from the dossiers: those of `keys`, or all. */
export async function recountListed(db: Kysely<Tables>, keys?: readonly { unitId: number; day: string }[]): Promise<void> {
  const asked = keys
    ? sql`select * from unnest(${keys.map((key) => key.unitId)}::int[], ${keys.map((key) => key.day)}::date[]) as k(unit_id, day)`
    : sql`select c.unit_id, c.day from unit_day_counts c left join digitization_lists l on l.in_force @> c.day where c.list_id is distinct from l.id and not ${IS_DETACHED}`;
  await sql`
    with asked as materialized (${asked}), counted as (
      select d.unit_id, d.received_on as day, ${sql.raw(LISTED_COUNTS)}
      from asked k join dossiers d on d.unit_id = k.unit_id and d.received_on = k.day ${LISTED_ROWS}
      where d.components is not null group by 1, 2
    )
    update unit_day_counts kept set list_id = l.id, ${sql.raw(LISTED_COLUMNS.map((column) => `${column} = coalesce(n.${column}, 0)`).join(', '))}
    from asked k left join digitization_lists l on l.in_force @> k.day left join counted n on n.unit_id = k.unit_id and n.day = k.day
    where kept.unit_id = k.unit_id and kept.day = k.day
  `.execute(db);
}
