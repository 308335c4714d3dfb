// Counts of every criterion for many units at once: one statement for dossiers, one for distinct procedures, one for listed components.
import { sql } from 'kysely';
import { isProcedureOfBody } from '../domain/body.ts';
import { criterionParts, type CriterionCounters } from '../domain/criterion-parts.ts';
import { factColumns } from '../domain/fact-bits.ts';
import { evaluate, movesWithClock, toSql, type RuleParameters } from '../domain/metric-conditions.ts';
import type { Condition } from '../domain/metric-conditions.ts';
import { metricOf, NATIONAL_REPORT_RECEIVED, type Metric, type ProcedureMetric } from '../domain/metrics.ts';
import { endOfPeriod, type Period } from '../domain/period.ts';
import { dayColumnOf, daySetOf, type SummedMetric } from '../domain/rollup-counters.ts';
import type { Counts } from '../domain/score.ts';
import { withNationalReport } from '../domain/score.ts';
import { countedProcedures, type CatalogueProcedure } from './counted-procedures.ts';
import { sumComponents } from './listed-components.ts';
import { observationsFor } from '../indicators/observation.service.ts';
import type { RequestContext } from '../request/context.ts';
import { pathIds } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';

/** Which dossiers, judged at which moment. */
export interface FigureFrame {
  period: Period;
  asOf: Date;
  parameters: RuleParameters;
}

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

/** Where the figures of the units come from: their own subtrees, and for AS_NOW those of the units that they took over from. */
export interface Places {
  units: readonly Unit[];
  paths: string[];
  /** The unit asked for that a unit of a path counts for. */
  countsFor: (unitId: number) => number;
}

export const placesOf = (units: readonly Unit[]): Places => ({ units, paths: units.map((unit) => unit.path), countsFor: (unitId) => unitId });

/** Received dossiers of the period with the tree at their day of receipt, below any of the paths. */
export const scopeOf = (places: Places, period: Period) => sql`
  from dossiers d join unit_versions v on v.unit_id = d.unit_id and v.validity @> d.received_on
  where d.received_on between ${period.firstDay}::date and ${period.lastDay}::date
    and v.path <@ any(${places.paths}::ltree[])`;

/** unit id -> one number a metric, in their order, the units below included. */
type Sums = Map<number, number[]>;

const unitsAbove = (places: Places, path: string): Set<number> => new Set(pathIds(path).map(places.countsFor));

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
  movesWithClock(metric.condition) ? `(count(*) filter (where ${conditionSql(metric.condition, frame)}))::int` : '0';

/** From the sums of each unit and day; open dossiers, which become late by the clock alone, are asked one by one. */
async function sumMetrics(ctx: RequestContext, places: Places, frame: FigureFrame, metrics: readonly SummedMetric[]): Promise<Sums> {
  if (metrics.length === 0) return new Map();
  const kept = metrics.map((metric) => `sum(c.${dayColumnOf(metric, frame.parameters)})::int`).join(', ');
  const open = metrics.map((metric) => openCount(metric, frame)).join(', ');
  const { rows } = await sql<{ path: string; counts: number[] }>`
    select v.path::text as path, array[${sql.raw(kept)}] as counts
    from unit_day_counts c join unit_versions v on v.unit_id = c.unit_id and v.validity @> c.day
    where c.day between ${frame.period.firstDay}::date and ${frame.period.lastDay}::date and v.path <@ any(${places.paths}::ltree[])
    group by v.path
    union all
    select v.path::text, array[${sql.raw(open)}] ${scopeOf(places, frame.period)}
      and d.on_time_until <> 'infinity' and d.on_time_until <> '-infinity'
    group by v.path
  `.execute(ctx.db);
  return rollUp(places, rows, metrics.length);
}

/** unit id -> for each condition the procedures of which some dossier of the unit's subtree met it. */
type Met = Map<number, Set<number>[]>;

/** From the sets of days of each unit, procedure and year: the days of the period are a mask, a subtree is a union. */
async function meetConditions(ctx: RequestContext, places: Places, frame: FigureFrame, conditions: readonly Condition[]): Promise<Met> {
  const met: Met = new Map(places.units.map((unit) => [unit.unitId, conditions.map(() => new Set<number>())]));
  if (conditions.length === 0) return met;
  const { firstDay, lastDay } = frame.period;
  const columns = conditions.map((condition) => daySetOf(condition).column);
  const flags = columns.map((column, index) => `bool_or(s.${column} & masks.days <> no_days()) as met_${index}`).join(', ');
  const lists = columns.map((_, index) => `to_json(coalesce(array_agg(procedure_id) filter (where met_${index}), '{}'))`).join(', ');
  const { rows } = await sql<{ path: string; lists: number[][] }>`
    with masks as materialized (
      select v.path, v.unit_id, year, days_between(year, greatest(${firstDay}::date, v.valid_from), least(${lastDay}::date, v.valid_to)) as days
      from unit_versions v cross join generate_series(${Number(firstDay.slice(0, 4))}::int, ${Number(lastDay.slice(0, 4))}::int) as year
      where v.path <@ any(${places.paths}::ltree[])
    )
    select path::text as path, json_build_array(${sql.raw(lists)}) as lists from (
      select masks.path, s.procedure_id, ${sql.raw(flags)}
      from masks join unit_procedure_days s on s.year = masks.year and s.unit_id = masks.unit_id
      group by masks.path, s.procedure_id
    ) met group by path
  `.execute(ctx.db);
  for (const row of rows) {
    for (const id of unitsAbove(places, row.path)) {
      met.get(id)?.forEach((set, index) => row.lists[index]?.forEach((procedureId) => set.add(procedureId)));
    }
  }
  return met;
}

/** Communes have the same procedures: their sets of the catalogue are made once. */
type CatalogueSets = (unit: Unit, metric: ProcedureMetric) => Set<number>;

function catalogueSets(catalogue: readonly CatalogueProcedure[], frame: FigureFrame): CatalogueSets {
  const made = new Map<string, Set<number>>();
  return (unit, metric) => {
    const key = `${unit.level === 'DEPARTMENT' ? unit.unitId : unit.level} ${JSON.stringify(metric.catalogue)}`;
    let set = made.get(key);
    if (!set) {
      const isIn = (procedure: CatalogueProcedure): boolean =>
        isProcedureOfBody(unit, procedure.ownershipFor(unit)) && evaluate(metric.catalogue, procedure.facts, frame.parameters);
      set = new Set(catalogue.filter(isIn).map((procedure) => procedure.id));
      made.set(key, set);
    }
    return set;
  };
}

/** The set behind a distinct-procedure metric: the body's procedures whose row and whose dossiers meet what is declared. */
function procedureSet(metric: ProcedureMetric, unit: Unit, ofCatalogue: CatalogueSets, conditions: readonly Condition[], met: Met): Set<number> {
  const set = ofCatalogue(unit, metric);
  if (metric.dossiers.length === 0) return set;
  const ofUnit = met.get(unit.unitId) ?? [];
  return metric.dossiers.reduce((left, condition) => left.intersection(ofUnit[conditions.indexOf(condition)] ?? new Set<number>()), set);
}

const conditionsOf = (metrics: readonly ProcedureMetric[]): Condition[] => [...new Set(metrics.flatMap((metric) => metric.dossiers))];

/** The procedures in the sets of some metrics for one unit, for the list behind a figure. */
export async function procedureSetsOf(ctx: RequestContext, unit: Unit, frame: FigureFrame, metrics: readonly ProcedureMetric[], places = placesOf([unit])): Promise<Set<number>[]> {
  const conditions = conditionsOf(metrics);
  const met = await meetConditions(ctx, places, frame, conditions);
  const ofCatalogue = catalogueSets(await countedProcedures(ctx), frame);
  return metrics.map((metric) => procedureSet(metric, unit, ofCatalogue, conditions, met));
}

/** All figures of the units for these criteria: a constant number of statements, however many units and criteria. */
export async function figuresOf(ctx: RequestContext, places: Places, frame: FigureFrame, criteria: readonly CriterionCounters[]): Promise<Map<number, FiguresOfUnit>> {
  const metrics = [...new Set(criteria.map((criterion) => criterionParts(criterion)).flatMap((parts): Metric[] => [parts.numerator, parts.denominator]))];
  const summed = metrics.filter((metric): metric is SummedMetric => metric.kind === 'DOSSIERS' || metric.kind === 'QUANTITY');
  const distinct = metrics.filter((metric): metric is ProcedureMetric => metric.kind === 'PROCEDURES');
  const conditions = conditionsOf(distinct);
  const sums = await sumMetrics(ctx, places, frame, summed);
  const met = await meetConditions(ctx, places, frame, conditions);
  const ofCatalogue = catalogueSets(distinct.length > 0 ? await countedProcedures(ctx) : [], frame);
  const components = metrics.some((metric) => metric.kind === 'COMPONENTS') ? rollUp(places, await sumComponents(ctx, places.paths, frame.period), 2) : new Map<number, number[]>();
  const observed = await observationsFor(ctx, places.units.map((unit) => unit.unitId), frame.period.firstDay, frame.period.lastDay);
  const observedAt = new Map(observed.map((row) => [`${row.unitId} ${row.metric}`, row.value]));

  const count = (unit: Unit, metric: Metric): number | null => {
    switch (metric.kind) {
      case 'OBSERVATION':
        return observedAt.get(`${unit.unitId} ${metric.code}`) ?? null;
      case 'PROCEDURES':
        return procedureSet(metric, unit, ofCatalogue, conditions, met).size;
      case 'COMPONENTS':
        return components.get(unit.unitId)?.[metric.digitizedOnly ? 1 : 0] ?? 0;
      case 'QUANTITY':
        return sums.get(unit.unitId)?.[summed.indexOf(metric)] ?? 0;
      case 'DOSSIERS': {
        const counted = sums.get(unit.unitId)?.[summed.indexOf(metric)] ?? 0;
        return metric.atLeastObservation === null ? counted : withNationalReport(counted, observedAt.get(`${unit.unitId} ${NATIONAL_REPORT_RECEIVED}`) ?? null);
      }
    }
  };
  const sets = (unit: Unit, criterion: CriterionCounters): ProcedureSets | null => {
    const parts = criterionParts(criterion);
    const setOf = (metric: ProcedureMetric) => procedureSet(metric, unit, ofCatalogue, conditions, met);
    return parts.kind === 'PROCEDURES' ? { numerator: setOf(parts.numerator), denominator: setOf(parts.denominator) } : null;
  };
  const figuresFor = (unit: Unit): FiguresOfUnit =>
    Object.assign(
      (criterion: CriterionCounters): Counts => ({ numerator: count(unit, metricOf(criterion.numerator)), denominator: count(unit, metricOf(criterion.denominator)) }),
      { procedures: (criterion: CriterionCounters) => sets(unit, criterion) },
    );
  return new Map(places.units.map((unit) => [unit.unitId, figuresFor(unit)]));
}
