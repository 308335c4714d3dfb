// Which procedures had a dossier of some kind in a period, for many units at once: from the sets of days of each unit, procedure and year.
import { sql } from 'kysely';
import type { ProcedureMetric } from '../domain/metrics.ts';
import { yearsOf } from '../domain/period.ts';
import type { RequestContext } from '../request/context.ts';
import { pathIds } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { countedProcedures } from './counted-procedures.ts';
import { rowsOfFrames, type Framed, type FrameSql } from './frame-rows.ts';
import { KeptMonths, MonthsOfUnit } from './kept-months.ts';
import { metOfOneUnit } from './met-of-one-unit.ts';
import { unitsAbove, type FigureFrame, type Places } from './places.ts';
import { areWholeMonths, bitsOfDays, monthsBetween, SET_BITS, setBitOf } from './stored-day-sets.ts';

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
  unitId: number;
  year: number;
  firstMonth: number;
  lastMonth: number;
  /** Null where the unit and year have none; then nothing is kept. */
  stamp: string | null;
  /** Whole months: null where those that are kept have this stamp. */
  months: Buffer | null;
  /** Other days: the codes that were met on them. */
  codes: number[] | null;
}

/** The days of a period are a mask; of whole months the stored months say it all, and stand in the key: read where they are not known. */
const metRows = (known: readonly MonthsOfUnit[]) => ({ firstDay, lastDay, firstYear, lastYear, paths }: FrameSql) => sql<MetRow>`
  with masks as materialized (
    select path, unit_id, year, extract(month from first)::int as first_month, extract(month from last)::int as last_month,
      ${sql.raw(monthsBetween('first', 'last'))} as months,
      case when not is_of_months then days_between(year, first, last) end as days
    from (
      select v.path, v.unit_id, year, first, last, ${sql.raw(areWholeMonths('first', 'last'))} as is_of_months
      from unit_versions v cross join generate_series(${firstYear}, ${lastYear}) as year
        cross join lateral (select greatest(${firstDay}, v.valid_from, make_date(year, 1, 1)) as first, least(${lastDay}, v.valid_to, make_date(year, 12, 31)) as last) as span
      where v.path <@ any(${paths}) and v.validity && daterange(${firstDay}, ${lastDay}, '[]')
    ) spans where first <= last
  )
  select m.path::text as path, m.unit_id as "unitId", m.year, m.first_month as "firstMonth", m.last_month as "lastMonth", t.stamp, whole.months, masked.codes
  from masks m left join unit_month_stamps t on t.unit_id = m.unit_id and t.year = m.year
    left join unnest(${known.map(({ unitId }) => unitId)}::int[], ${known.map(({ year }) => year)}::int[], ${known.map(({ stamp }) => stamp)}::bigint[]) as k(unit_id, year, stamp)
      on m.days is null and k.unit_id = m.unit_id and k.year = m.year and k.stamp = t.stamp
  cross join lateral (
    select string_agg(int4send(s.procedure_id) || int8send(s.months), '') as months from unit_procedure_days s where m.days is null and k.stamp is null and s.year = m.year and s.unit_id = m.unit_id
  ) whole cross join lateral (
    select json_agg((procedure_id << ${sql.raw(String(SET_BITS))}) | bits) as codes from (
      select s.procedure_id, ${sql.raw(bitsOfDays('s', 'm.days'))} as bits from unit_procedure_days s where m.days is not null and s.year = m.year and s.unit_id = m.unit_id and s.months & m.months <> 0 offset 0
    ) met where bits <> 0
  ) masked
  where k.stamp is not null or whole.months is not null or masked.codes is not null
`;

/** What is kept of the units that are asked for. */
function knownOf(kept: KeptMonths, asked: readonly Framed[]): MonthsOfUnit[] {
  const known = asked.flatMap(({ places: { paths }, frame: { period } }) => yearsOf(period).flatMap((year) => paths.map((path) => kept.of(pathIds(path).at(-1) ?? 0, year))));
  return [...new Set(known.filter((one) => one !== undefined))];
}

/** The codes of rows that were asked for with what was known then: by now another request may have kept something newer. */
function codesWith(kept: KeptMonths, known: readonly MonthsOfUnit[]): (row: MetRow) => readonly number[] {
  const byStamp = new Map(known.map((one) => [one.stamp, one]));
  return ({ unitId, year, firstMonth, lastMonth, stamp, months, codes }) => {
    if (codes) return codes;
    const all = months === null ? byStamp.get(stamp ?? '') : new MonthsOfUnit(unitId, year, stamp ?? '', months);
    if (!all) throw new RangeError('months that are not known were not read');
    if (months !== null && stamp !== null) kept.keep(all);
    return all.codesIn(firstMonth, lastMonth);
  };
}

/** By unit what it met in each frame, in their order; nothing where no metric asks for dossiers. */
export async function readMet(ctx: RequestContext, asked: readonly Framed[], metrics: readonly ProcedureMetric[]): Promise<Met[]> {
  if (metrics.every((metric) => metric.dossiers.length === 0)) return asked.map(() => new Map());
  if (asked.every(({ places }) => places.units.length === 1)) {
    const met = await metOfOneUnit(ctx, asked);
    return asked.map(({ places: { units } }, index) => new Map(units.map(({ unitId }) => [unitId, merged(met[index] ?? [])])));
  }
  const kept = new KeptMonths(ctx);
  const known = knownOf(kept, asked);
  const found = await rowsOfFrames(ctx, asked, metRows(known));
  const codesOf = codesWith(kept, known);
  return asked.map(({ places }, index) => metOf(places, found[index] ?? [], codesOf));
}

function metOf(places: Places, rows: readonly MetRow[], codesOf: (row: MetRow) => readonly number[]): Met {
  const parts = new Map<number, (readonly number[])[]>();
  for (const row of rows) {
    const codes = codesOf(row);
    for (const id of unitsAbove(places, row.path)) {
      const others = parts.get(id);
      if (others) others.push(codes);
      else parts.set(id, [codes]);
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
