// Which procedures had a dossier of some kind in a period, for many units at once: from the sets of days of each unit, procedure and year.
import { sql } from 'kysely';
import type { ProcedureMetric } from '../domain/metrics.ts';
import type { RequestContext } from '../request/context.ts';
import type { Unit } from '../units/unit.type.ts';
import { countedProcedures } from './counted-procedures.ts';
import { rowsOfFrames, type Framed, type FrameSql } from './frame-rows.ts';
import { metOfOneUnit } from './met-of-one-unit.ts';
import { unitsAbove, type FigureFrame, type Places } from './places.ts';
import { areWholeMonths, bitsOfDays, bitsOfMonths, monthsBetween, SET_BITS, setBitOf } from './stored-day-sets.ts';

const ALL_BITS = (1 << SET_BITS) - 1;

/** unit id -> codes, each procedure once. */
type Met = ReadonlyMap<number, readonly number[]>;

/** The same procedure in several places below a unit, or in several years, is one. */
function merged(parts: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = parts;
  if (others.length === 0) return first;
  const bits = new Map<number, number>();
  for (const part of parts) for (const code of part) bits.set(code >> SET_BITS, (bits.get(code >> SET_BITS) ?? 0) | (code & ALL_BITS));
  return Array.from(bits, ([id, met]) => (id << SET_BITS) | met);
}

interface MetRow {
  path: string;
  codes: number[];
}

/** The days of a period are a mask; of whole months the stored months say it all, and stand in the key. What had nothing in the months is passed over. */
const metRows = ({ firstDay, lastDay, firstYear, lastYear, paths }: FrameSql) => sql<MetRow>`
  with masks as materialized (
    select path, unit_id, year,
      ${sql.raw(monthsBetween('first', 'last'))} as months,
      case when not is_of_months then days_between(year, first, last) end as days
    from (
      select v.path, v.unit_id, year, first, last, ${sql.raw(areWholeMonths('first', 'last'))} as is_of_months
      from unit_versions v cross join generate_series(${firstYear}, ${lastYear}) as year
        cross join lateral (select greatest(${firstDay}, v.valid_from, make_date(year, 1, 1)) as first, least(${lastDay}, v.valid_to, make_date(year, 12, 31)) as last) as span
      where v.path <@ any(${paths}) and v.validity && daterange(${firstDay}, ${lastDay}, '[]')
    ) spans where first <= last
  )
  select m.path::text as path, met.codes from masks m cross join lateral (
    select json_agg((procedure_id << ${sql.raw(String(SET_BITS))}) | bits) as codes from (
      select s.procedure_id, ${sql.raw(bitsOfMonths('(s.months & m.months)'))} as bits from unit_procedure_days s where m.days is null and s.year = m.year and s.unit_id = m.unit_id and s.months & m.months <> 0
      union all
      select procedure_id, bits from (
        select s.procedure_id, ${sql.raw(bitsOfDays('s', 'm.days'))} as bits from unit_procedure_days s where m.days is not null and s.year = m.year and s.unit_id = m.unit_id and s.months & m.months <> 0 offset 0
      ) masked where bits <> 0
    ) c
  ) met where met.codes is not null
`;

/** By unit what it met in each frame, in their order; nothing where no metric asks for dossiers. */
export async function readMet(ctx: RequestContext, asked: readonly Framed[], metrics: readonly ProcedureMetric[]): Promise<Met[]> {
  if (metrics.every((metric) => metric.dossiers.length === 0)) return asked.map(() => new Map());
  if (asked.every(({ places }) => places.units.length === 1)) {
    const met = await metOfOneUnit(ctx, asked);
    return asked.map(({ places: { units } }, index) => new Map(units.map(({ unitId }) => [unitId, merged(met[index] ?? [])])));
  }
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
  const bitsOf = new Map(metrics.map((metric) => [metric, metric.dossiers.reduce((bits, condition) => bits | setBitOf(condition), 0)]));

  /** Calls `take` with each procedure of the set. */
  const each = (unit: Unit, metric: ProcedureMetric, take: (id: number) => void): void => {
    const own = catalogue?.ownOf(unit, metric.catalogue, frame.parameters);
    const needed = bitsOf.get(metric);
    if (!own || needed === undefined) throw new RangeError(`${metric.code} was not counted`);
    if (needed === 0) return own.ids.forEach(take);
    for (const code of met?.get(unit.unitId) ?? []) if ((code & needed) === needed && own.isIn[code >> SET_BITS] === 1) take(code >> SET_BITS);
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
