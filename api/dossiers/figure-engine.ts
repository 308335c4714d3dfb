// Counts of every criterion for many units and frames at once: one statement for dossiers, one for distinct procedures, one for listed components.
import { sql } from 'kysely';
import { criterionParts, type CriterionCounters } from '../domain/criterion-parts.ts';
import { factColumns, FIRST_MOMENT } from '../domain/fact-bits.ts';
import { movesWithClock, toSql } from '../domain/metric-conditions.ts';
import type { Condition, RuleParameters } from '../domain/metric-conditions.ts';
import { metricOf, NATIONAL_REPORT_RECEIVED, type Metric, type ProcedureMetric } from '../domain/metrics.ts';
import type { Period } from '../domain/period.ts';
import { dayColumnOf, type SummedMetric } from '../domain/rollup-counters.ts';
import type { Counts } from '../domain/score.ts';
import { withNationalReport } from '../domain/score.ts';
import { rowsOfFrames, type Framed, type FrameSql } from './frame-rows.ts';
import { LISTED_COLUMNS, sumComponents } from './listed-components.ts';
import { distinctProcedures, readMet, type DistinctProcedures } from './met-procedures.ts';
import { endOf, placesOf, unitsAbove, type FigureFrame, type Places } from './places.ts';
import { observationsOfPeriods, type ObservedValue } from '../indicators/observation.service.ts';
import type { RequestContext } from '../request/context.ts';
import type { Unit } from '../units/unit.type.ts';

export { endOf, placesOf, type FigureFrame, type Places } from './places.ts';

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

/** A summed counter as a rule set's parameters read it. */
interface Counter {
  column: string;
  metric: SummedMetric;
  parameters: RuleParameters;
}

const countersOf = ({ frame: { parameters }, criteria }: Counting): Counter[] =>
  metricsOf(criteria).filter(isSummed).map((metric) => ({ column: dayColumnOf(metric, parameters), metric, parameters }));

/** Trusted text: an open dossier whose deadline has passed stands in the sums as if it were on time; what that makes wrong. */
function lateCount({ metric, parameters }: Counter): string {
  const countAt = (moment: string): string => `(count(*) filter (where ${toSql(metric.condition, factColumns('d', moment), parameters)}))::int`;
  return `${countAt('moment.at')} - ${countAt(FIRST_MOMENT)}`;
}

interface SummedRow {
  path: string;
  counts: number[];
  /** [received, digitized] component rows of the list that they were summed under. */
  listed: number[] | null;
  /** That list was the one in force on all these days; one that was replaced from its first day on never was. */
  holds: boolean | null;
}

const LISTED = LISTED_COLUMNS.map((column) => `sum(c.${column})::int`).join(', ');

/** From the sums of each unit and day; open dossiers become late by the clock alone, and those that have are asked one by one. */
const summedRows = (counters: readonly Counter[]) => {
  const kept = counters.map(({ column }) => `sum(c.${column})::int`).join(', ');
  const moving = counters.filter(({ metric }) => movesWithClock(metric.condition));
  const late = moving.map((counter, place) => `, ${lateCount(counter)} as late_${place}`).join('');
  const lateKept = counters.map((counter) => (moving.includes(counter) ? `sum(o.late_${moving.indexOf(counter)})::int` : '0')).join(', ');
  return ({ firstDay, lastDay, moment, paths }: FrameSql) => sql<SummedRow>`
    with placed as materialized (
      select unit_id, path, valid_from, valid_to, validity from unit_versions where path <@ any(${paths}) and validity && daterange(${firstDay}, ${lastDay}, '[]')
    )
    select v.path::text as path, summed.counts, summed.listed,
      case when l.id is null then not exists (select from digitization_lists r where r.in_force && summed.days) else coalesce(l.in_force @> summed.days, false) end as holds
    from placed v cross join lateral (
      select c.list_id, json_build_array(${sql.raw(kept)}) as counts, json_build_array(${sql.raw(LISTED)}) as listed, daterange(min(c.day), max(c.day), '[]') as days
      from unit_day_counts c
      where c.unit_id = v.unit_id and c.day between greatest(${firstDay}, v.valid_from) and least(${lastDay}, v.valid_to)
      group by c.list_id
    ) summed left join digitization_lists l on l.id = summed.list_id
    union all
    select v.path::text, json_build_array(${sql.raw(lateKept)}), null, null
    from placed v join (
      select d.unit_id, d.received_on${sql.raw(late)}
      from dossiers d cross join (select ${moment} as at) as moment
      where d.unit_id = any(array(select unit_id from placed)) and d.received_on between ${firstDay} and ${lastDay}
        and d.on_time_until < moment.at and d.on_time_until <> 'infinity' and d.on_time_until <> '-infinity'
      group by d.unit_id, d.received_on
    ) o on o.unit_id = v.unit_id and v.validity @> o.received_on
    group by v.unit_id, v.path
  `;
};

/** The sums of the components' rows hold while each list was in force on the days that were summed under it; if not, every day is looked at. */
async function listedRows(ctx: RequestContext, asked: readonly Counting[], summed: readonly (readonly SummedRow[])[]): Promise<{ path: string; counts: number[] }[][]> {
  const strayed = asked.filter((_, index) => summed[index]?.some((row) => row.holds === false));
  const lookedAt = await sumComponents(ctx, strayed);
  const anew = new Map(strayed.map((one, index) => [one, lookedAt[index]]));
  return asked.map((one, index) => anew.get(one) ?? (summed[index] ?? []).flatMap(({ path, listed }) => (listed ? [{ path, counts: listed }] : [])));
}

/** The procedures in the sets of some metrics for one unit, for the list behind a figure. */
export async function procedureSetsOf(ctx: RequestContext, unit: Unit, frame: FigureFrame, metrics: readonly ProcedureMetric[], places = placesOf([unit])): Promise<Set<number>[]> {
  const [met] = await readMet(ctx, [{ places, frame }], metrics);
  const procedures = await distinctProcedures(ctx, met, frame, metrics);
  return metrics.map((metric) => procedures.setOf(unit, metric));
}

/** What is counted: for which units, in which frame, for which criteria. */
export interface Counting extends Framed {
  criteria: readonly CriterionCounters[];
}

const metricsOf = (criteria: readonly CriterionCounters[]): Metric[] =>
  [...new Set(criteria.map((criterion) => criterionParts(criterion)).flatMap((parts): Metric[] => [parts.numerator, parts.denominator]))];

const isSummed = (metric: Metric): metric is SummedMetric => metric.kind === 'DOSSIERS' || metric.kind === 'QUANTITY';

/** All figures of the units for these criteria: a constant number of statements, however many units and criteria. */
export async function figuresOf(ctx: RequestContext, places: Places, frame: FigureFrame, criteria: readonly CriterionCounters[]): Promise<Map<number, FiguresOfUnit>> {
  const [figures] = await figuresOfFrames(ctx, [{ places, frame, criteria }]);
  return figures ?? new Map<number, FiguresOfUnit>();
}

/** As `figuresOf`, for several frames in their order: the same number of statements, however many frames. */
export async function figuresOfFrames(ctx: RequestContext, asked: readonly Counting[]): Promise<Map<number, FiguresOfUnit>[]> {
  if (asked.length === 0) return [];
  const metrics = asked.flatMap(({ criteria }) => metricsOf(criteria));
  const countersIn = asked.map(countersOf);
  // Each column once, whichever criteria and frames ask for it.
  const counters = [...new Map(countersIn.flat().map((counter) => [counter.column, counter])).values()];
  const hasComponents = metrics.some((metric) => metric.kind === 'COMPONENTS');
  const distinct = [...new Set(metrics.filter((metric) => metric.kind === 'PROCEDURES'))];
  const unitIds = new Set(asked.flatMap(({ places }) => places.units.map((unit) => unit.unitId)));
  const [rows, met, observed] = await ctx.together(
    () => (counters.length > 0 || hasComponents ? rowsOfFrames(ctx, asked, summedRows(counters)) : asked.map(() => [])),
    () => readMet(ctx, asked, distinct),
    () => observationsOfPeriods(ctx, [...unitIds], asked.map(({ frame }) => frame.period)),
  );
  const listed = hasComponents ? await listedRows(ctx, asked, rows) : [];
  const placeIn = new Map(counters.map(({ column }, place) => [column, place]));
  return Promise.all(asked.map(async ({ places, frame }, index) => figuresFrom({
    places,
    placeOf: new Map((countersIn[index] ?? []).map(({ metric, column }) => [metric, placeIn.get(column)])),
    sums: rollUp(places, rows[index] ?? [], counters.length),
    components: hasComponents ? rollUp(places, listed[index] ?? [], LISTED_COLUMNS.length) : new Map(),
    procedures: await distinctProcedures(ctx, met[index], frame, distinct),
    observed: observed[index] ?? [],
  })));
}

interface CountedFrame {
  places: Places;
  /** Where the number of a summed metric stands in `sums`. */
  placeOf: ReadonlyMap<SummedMetric, number | undefined>;
  sums: Sums;
  components: Sums;
  procedures: DistinctProcedures;
  observed: readonly ObservedValue[];
}

function figuresFrom({ places, placeOf, sums, components, procedures, observed }: CountedFrame): Map<number, FiguresOfUnit> {
  const observedOf = Map.groupBy(observed, (row) => row.unitId);
  const observedAt = (unit: Unit, metric: string): number | null => observedOf.get(unit.unitId)?.find((row) => row.metric === metric)?.value ?? null;
  const summed = (unit: Unit, metric: SummedMetric): number => sums.get(unit.unitId)?.[placeOf.get(metric) ?? -1] ?? 0;
  const count = (unit: Unit, metric: Metric): number | null => {
    switch (metric.kind) {
      case 'OBSERVATION':
        return observedAt(unit, metric.code);
      case 'PROCEDURES':
        return procedures.count(unit, metric);
      case 'COMPONENTS':
        return components.get(unit.unitId)?.[metric.digitizedOnly ? 1 : 0] ?? 0;
      case 'QUANTITY':
        return summed(unit, metric);
      case 'DOSSIERS':
        return metric.atLeastObservation === null ? summed(unit, metric) : withNationalReport(summed(unit, metric), observedAt(unit, NATIONAL_REPORT_RECEIVED));
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
