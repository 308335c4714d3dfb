// Which procedures had a dossier of some kind in a period, for many units at once: from the sets of days of each unit, procedure and year.
import { sql } from 'kysely';
import type { Condition } from '../domain/metric-conditions.ts';
import type { ProcedureMetric } from '../domain/metrics.ts';
import { daySetOf } from '../domain/rollup-counters.ts';
import type { RequestContext } from '../request/context.ts';
import type { Unit } from '../units/unit.type.ts';
import { countedProcedures } from './counted-procedures.ts';
import { rowsOfFrames, type Framed, type FrameSql } from './frame-rows.ts';
import { unitsAbove, type FigureFrame, type Places } from './places.ts';

/** Sets of days in the order of their months in the stored column `months`, twelve bits each: a new set is a migration that reckons them. */
const STORED_BITS = ['received_and_online_days', 'received_and_fee_positive_days', 'received_and_paid_online_days', 'received_days', 'received_and_population_data_days'];

/** A procedure and the sets that have a day for it, a bit each, in one number. */
const BITS = 8;
const ALL_BITS = (1 << BITS) - 1;

function bitOf(condition: Condition): number {
  const place = STORED_BITS.indexOf(daySetOf(condition).column);
  if (place < 0) throw new RangeError('a set of days without a bit');
  return 1 << place;
}

/** unit id -> codes, each procedure once. */
type Met = ReadonlyMap<number, readonly number[]>;

/** The same procedure in several places below a unit, or in several years, is one. */
function merged(parts: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = parts;
  if (others.length === 0) return first;
  const bits = new Map<number, number>();
  for (const part of parts) for (const code of part) bits.set(code >> BITS, (bits.get(code >> BITS) ?? 0) | (code & ALL_BITS));
  return Array.from(bits, ([id, met]) => (id << BITS) | met);
}

/** Trusted text: the bits of the sets, in their order, of which a day is among the masked ones. */
const MASKED_BITS = STORED_BITS.map((column, index) => `((s.${column} & m.days <> no_days())::int << ${index})`).join(' | ');

interface MetRow {
  path: string;
  codes: number[];
}

const MONTHS = 12;
const ALL_MONTHS = 2n ** BigInt(MONTHS) - 1n;

/** Trusted text: whether a set has a day in the masked months. */
export const inMonths = (column: string): string => `(s.months & m.months & ${ALL_MONTHS << BigInt(MONTHS * STORED_BITS.indexOf(column))}) <> 0`;

/** Trusted text: as MASKED_BITS, of whole months. */
const MONTH_BITS = STORED_BITS.map((column, index) => `((${inMonths(column)})::int << ${index})`).join(' | ');

/** Times the months of one set: those of all sets. */
export const IN_EACH_SET = STORED_BITS.reduce((sum, _, index) => sum + (1n << BigInt(MONTHS * index)), 0n);

/** The days of a period are a mask; of whole months the stored months say it all, and stand in the key. */
const metRows = ({ firstDay, lastDay, firstYear, lastYear, paths }: FrameSql) => sql<MetRow>`
  with masks as materialized (
    select path, unit_id, year,
      case when is_of_months then ((1::bigint << (extract(month from last)::int - extract(month from first)::int + 1)) - 1 << (extract(month from first)::int - 1)) * ${sql.raw(String(IN_EACH_SET))} end as months,
      case when not is_of_months then days_between(year, first, last) end as days
    from (
      select v.path, v.unit_id, year, first, last, extract(day from first) = 1 and extract(day from last + 1) = 1 as is_of_months
      from unit_versions v cross join generate_series(${firstYear}, ${lastYear}) as year
        cross join lateral (select greatest(${firstDay}, v.valid_from, make_date(year, 1, 1)) as first, least(${lastDay}, v.valid_to, make_date(year, 12, 31)) as last) as span
      where v.path <@ any(${paths}) and v.validity && daterange(${firstDay}, ${lastDay}, '[]')
    ) spans where first <= last
  )
  select m.path::text as path, met.codes from masks m cross join lateral (
    select json_agg((procedure_id << ${sql.raw(String(BITS))}) | bits) as codes from (
      select s.procedure_id, ${sql.raw(MONTH_BITS)} as bits from unit_procedure_days s where m.months is not null and s.year = m.year and s.unit_id = m.unit_id and s.months & m.months <> 0
      union all
      select s.procedure_id, ${sql.raw(MASKED_BITS)} from unit_procedure_days s where m.days is not null and s.year = m.year and s.unit_id = m.unit_id
    ) c where bits <> 0
  ) met where met.codes is not null
`;

/** By unit what it met in each frame, in their order; nothing where no metric asks for dossiers. */
export async function readMet(ctx: RequestContext, asked: readonly Framed[], metrics: readonly ProcedureMetric[]): Promise<Met[]> {
  if (metrics.every((metric) => metric.dossiers.length === 0)) return asked.map(() => new Map());
  const found = await rowsOfFrames(ctx, asked, metRows);
  return asked.map(({ places }, index) => metOf(places, found[index] ?? []));
}

function metOf(places: Places, rows: readonly MetRow[]): Met {
  const parts = new Map<number, number[][]>();
  for (const row of rows) {
    for (const id of unitsAbove(places, row.path)) {
      const known = parts.get(id);
      if (known) known.push(row.codes);
      else parts.set(id, [row.codes]);
    }
  }
  return new Map(Array.from(parts, ([id, codes]) => [id, merged(codes)]));
}

/** The sets of distinct-procedure metrics: the body's procedures whose row and whose dossiers meet what is declared. */
export interface DistinctProcedures {
  count(unit: Unit, metric: ProcedureMetric): number;
  setOf(unit: Unit, metric: ProcedureMetric): Set<number>;
}

export async function distinctProcedures(ctx: RequestContext, met: Met | undefined, frame: FigureFrame, metrics: readonly ProcedureMetric[]): Promise<DistinctProcedures> {
  const catalogue = metrics.length > 0 ? await countedProcedures(ctx) : null;
  const bitsOf = new Map(metrics.map((metric) => [metric, metric.dossiers.reduce((bits, condition) => bits | bitOf(condition), 0)]));

  /** Calls `take` with each procedure of the set. */
  const each = (unit: Unit, metric: ProcedureMetric, take: (id: number) => void): void => {
    const own = catalogue?.ownOf(unit, metric.catalogue, frame.parameters);
    const needed = bitsOf.get(metric);
    if (!own || needed === undefined) throw new RangeError(`${metric.code} was not counted`);
    if (needed === 0) return own.ids.forEach(take);
    for (const code of met?.get(unit.unitId) ?? []) if ((code & needed) === needed && own.isIn[code >> BITS] === 1) take(code >> BITS);
  };
  return {
    count(unit, metric) {
      let size = 0;
      each(unit, metric, () => (size += 1));
      return size;
    },
    setOf(unit, metric) {
      const set = new Set<number>();
      each(unit, metric, (id) => set.add(id));
      return set;
    },
  };
}
