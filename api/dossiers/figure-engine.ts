// Counts of every criterion for many units at once: one statement for dossiers, one for distinct procedures, one for listed components.
import { sql } from 'kysely';
import { criterionParts, type CriterionCounters } from '../domain/criterion-parts.ts';
import { factColumns } from '../domain/fact-bits.ts';
import { movesWithClock, toSql } from '../domain/metric-conditions.ts';
import type { Condition } from '../domain/metric-conditions.ts';
import { metricOf, NATIONAL_REPORT_RECEIVED, type Metric, type ProcedureMetric } from '../domain/metrics.ts';
import { endOfPeriod, type Period } from '../domain/period.ts';
import { dayColumnOf, type SummedMetric } from '../domain/rollup-counters.ts';
import type { Counts } from '../domain/score.ts';
import { withNationalReport } from '../domain/score.ts';
import { LISTED_COLUMNS, sumComponents } from './listed-components.ts';
import { distinctProcedures } from './met-procedures.ts';
import { placesOf, unitsAbove, type FigureFrame, type Places } from './places.ts';
import { observationsFor } from '../indicators/observation.service.ts';
import type { RequestContext } from '../request/context.ts';
import type { Unit } from '../units/unit.type.ts';

export { placesOf, type FigureFrame, type Places } from './places.ts';

/** The procedures behind the two counts of a distinct-procedure criterion. */
export interface ProcedureSets {
  numerator: ReadonlySet<number>;
  denominator: ReadonlySet<number>;
}

/** The counts of a criterion for one unit; of distinct procedures also which these are, where that is known. */
export interface FiguresOfUnit {
  (criterion: CriterionCounters): Counts;
  procedures?: (criterion: CriterionCounters) => ProcedureSets | null;
}

/** The end time of an open dossier: the moment asked for, or the end of the period if that came first. */
export const endOf = (frame: Pick<FigureFrame, 'period' | 'asOf'>): Date => {
  const end = endOfPeriod(frame.period);
  return frame.asOf < end ? frame.asOf : end;
};

/** Trusted text: the moment is ours, printed by toISOString. */
const endLiteral = (frame: FigureFrame): string => `'${endOf(frame).toISOString()}'::timestamptz`;

export const conditionSql = (condition: Condition, frame: FigureFrame, alias = 'd'): string =>
  toSql(condition, factColumns(alias, endLiteral(frame)), frame.parameters);

/** Received dossiers of the period with the tree at their day of receipt, below any of the paths. */
export const scopeOf = (places: Places, period: Period) => sql`
  from dossiers d join unit_versions v on v.unit_id = d.unit_id and v.validity @> d.received_on
  where d.received_on between ${period.firstDay}::date and ${period.lastDay}::date
    and v.path <@ any(${places.paths}::ltree[])`;

/** unit id -> one number a metric, in their order, the units below included. */
type Sums = Map<number, number[]>;

/** Adds the rows of each place in the tree to every unit above it that was asked for. */
function rollUp(places: Places, rows: readonly { path: string; counts: number[] }[], width: number): Sums {
  const sums: Sums = new Map(places.units.map((unit) => [unit.unitId, Array.from({ length: width }, () => 0)]));
  for (const row of rows) {
    for (const id of unitsAbove(places, row.path)) {
      const sum = sums.get(id);
      if (sum) row.counts.forEach((count, index) => (sum[index] = (sum[index] ?? 0) + count));
    }
  }
  return sums;
}

/** Trusted text: an open dossier counts for a counter that moves with the clock by its own deadline, and for the others in their sums. */
const openCount = (metric: SummedMetric, frame: FigureFrame): string =>
  movesWithClock(metric.condition) ? `(count(*) filter (where ${toSql(metric.condition, factColumns('d', 'moment.at'), frame.parameters)}))::int` : '0';

interface SummedRow {
  path: string;
  counts: number[];
  /** [received, digitized] component rows of the list that they were summed under. */
  listed: number[] | null;
  /** That list was the one in force on all these days. */
  holds: boolean | null;
}

const LISTED = LISTED_COLUMNS.map((column) => `sum(c.${column})::int`).join(', ');

/** From the sums of each unit and day; open dossiers, which become late by the clock alone, are asked one by one. */
async function sumRows(ctx: RequestContext, places: Places, frame: FigureFrame, metrics: readonly SummedMetric[]): Promise<SummedRow[]> {
  const kept = metrics.map((metric) => `sum(c.${dayColumnOf(metric, frame.parameters)})::int`).join(', ');
  const open = metrics.map((metric) => openCount(metric, frame)).join(', ');
  const { firstDay, lastDay } = frame.period;
  const { rows } = await sql<SummedRow>`
    select v.path::text as path, summed.counts, summed.listed,
      case when l.id is null then not exists (select from digitization_lists r where r.in_force && summed.days) else l.in_force @> summed.days end as holds
    from unit_versions v cross join lateral (
      select c.list_id, json_build_array(${sql.raw(kept)}) as counts, json_build_array(${sql.raw(LISTED)}) as listed, daterange(min(c.day), max(c.day), '[]') as days
      from unit_day_counts c
      where c.unit_id = v.unit_id and c.day between greatest(${firstDay}::date, v.valid_from) and least(${lastDay}::date, v.valid_to)
      group by c.list_id
    ) summed left join digitization_lists l on l.id = summed.list_id
    where v.path <@ any(${places.paths}::ltree[]) and v.validity && daterange(${firstDay}::date, ${lastDay}::date, '[]')
    union all
    select v.path::text, json_build_array(${sql.raw(open)}), null, null
    from unit_versions v join dossiers d on d.unit_id = v.unit_id and v.validity @> d.received_on cross join (select ${endOf(frame)}::timestamptz as at) as moment
    where v.path <@ any(${places.paths}::ltree[]) and d.received_on between ${firstDay}::date and ${lastDay}::date
      and d.on_time_until <> 'infinity' and d.on_time_until <> '-infinity'
    group by v.path
  `.execute(ctx.db);
  return rows;
}

/** The sums of the components' rows hold while each list was in force on the days that were summed under it; if not, every day is looked at. */
async function listedRows(ctx: RequestContext, places: Places, frame: FigureFrame, rows: readonly SummedRow[]): Promise<{ path: string; counts: number[] }[]> {
  if (rows.some((row) => row.holds === false)) return sumComponents(ctx, places.paths, frame.period);
  return rows.flatMap(({ path, listed }) => (listed ? [{ path, counts: listed }] : []));
}

/** The procedures in the sets of some metrics for one unit, for the list behind a figure. */
export async function procedureSetsOf(ctx: RequestContext, unit: Unit, frame: FigureFrame, metrics: readonly ProcedureMetric[], places = placesOf([unit])): Promise<Set<number>[]> {
  const procedures = await distinctProcedures(ctx, places, frame, metrics);
  return metrics.map((metric) => procedures.setOf(unit, metric));
}

/** All figures of the units for these criteria: a constant number of statements, however many units and criteria. */
export async function figuresOf(ctx: RequestContext, places: Places, frame: FigureFrame, criteria: readonly CriterionCounters[]): Promise<Map<number, FiguresOfUnit>> {
  const metrics = [...new Set(criteria.map((criterion) => criterionParts(criterion)).flatMap((parts): Metric[] => [parts.numerator, parts.denominator]))];
  const summed = metrics.filter((metric): metric is SummedMetric => metric.kind === 'DOSSIERS' || metric.kind === 'QUANTITY');
  const distinct = metrics.filter((metric): metric is ProcedureMetric => metric.kind === 'PROCEDURES');
  const hasComponents = metrics.some((metric) => metric.kind === 'COMPONENTS');
  const rows = summed.length > 0 || hasComponents ? await sumRows(ctx, places, frame, summed) : [];
  const sums = rollUp(places, rows, summed.length);
  const procedures = await distinctProcedures(ctx, places, frame, distinct);
  const components = hasComponents ? rollUp(places, await listedRows(ctx, places, frame, rows), LISTED_COLUMNS.length) : new Map<number, number[]>();
  const observed = await observationsFor(ctx, places.units.map((unit) => unit.unitId), frame.period.firstDay, frame.period.lastDay);
  const observedOf = Map.groupBy(observed, (row) => row.unitId);
  const observedAt = (unit: Unit, metric: string): number | null => observedOf.get(unit.unitId)?.find((row) => row.metric === metric)?.value ?? null;

  const placeOf = new Map<Metric, number>(summed.map((metric, index) => [metric, index]));
  const count = (unit: Unit, metric: Metric): number | null => {
    switch (metric.kind) {
      case 'OBSERVATION':
        return observedAt(unit, metric.code);
      case 'PROCEDURES':
        return procedures.count(unit, metric);
      case 'COMPONENTS':
        return components.get(unit.unitId)?.[metric.digitizedOnly ? 1 : 0] ?? 0;
      case 'QUANTITY':
        return sums.get(unit.unitId)?.[placeOf.get(metric) ?? -1] ?? 0;
      case 'DOSSIERS': {
        const counted = sums.get(unit.unitId)?.[placeOf.get(metric) ?? -1] ?? 0;
        return metric.atLeastObservation === null ? counted : withNationalReport(counted, observedAt(unit, NATIONAL_REPORT_RECEIVED));
      }
    }
  };
  const sets = (unit: Unit, criterion: CriterionCounters): ProcedureSets | null => {
    const parts = criterionParts(criterion);
    return parts.kind === 'PROCEDURES' ? { numerator: procedures.setOf(unit, parts.numerator), denominator: procedures.setOf(unit, parts.denominator) } : null;
  };
  const figuresFor = (unit: Unit): FiguresOfUnit =>
    Object.assign(
      (criterion: CriterionCounters): Counts => ({ numerator: count(unit, metricOf(criterion.numerator)), denominator: count(unit, metricOf(criterion.denominator)) }),
      { procedures: (criterion: CriterionCounters) => sets(unit, criterion) },
    );
  return new Map(places.units.map((unit) => [unit.unitId, figuresFor(unit)]));
}
