// What is kept summed beside the dossiers, derived from the counters' one declaration: sums a unit and day, and sets of days a procedure.
import { evaluate, factsIn, type Condition, type DossierFacts, type RuleParameters } from './metric-conditions.ts';
import { METRICS, PROCEDURE_METRICS, type DossierMetric, type QuantityMetric } from './metrics.ts';

export type SummedMetric = DossierMetric | QuantityMetric;

/** One summed column. A counter that moves with the clock holds open dossiers as if they were on time: those whose deadline has passed are taken off when it is asked. */
export interface DayCounter {
  readonly column: string;
  readonly metric: SummedMetric;
  readonly parameters: RuleParameters;
}

const SUMMED: readonly SummedMetric[] = METRICS.filter((metric): metric is SummedMetric => metric.kind === 'DOSSIERS' || metric.kind === 'QUANTITY');

const hasParameter = (condition: Condition): boolean => factsIn(condition).has('digitizedAll');

const ANY: RuleParameters = { digitizedComponents: 'ANY' };
const ALL: RuleParameters = { digitizedComponents: 'ALL' };

/** Two counters of one condition, such as the dossiers received with and without the national report, share a column. */
const columnOf = (metric: SummedMetric): string => (metric.code === 'RECEIVED_OR_NATIONAL_REPORT' ? 'received' : metric.code.toLowerCase());

export const DAY_COUNTERS: readonly DayCounter[] = SUMMED.filter((metric) => metric.code !== 'RECEIVED_OR_NATIONAL_REPORT').flatMap((metric): DayCounter[] => {
  if (!hasParameter(metric.condition)) return [{ metric, column: columnOf(metric), parameters: ANY }];
  return [
    { metric, column: `${columnOf(metric)}_any`, parameters: ANY },
    { metric, column: `${columnOf(metric)}_all`, parameters: ALL },
  ];
});

/** The column that answers a counter under a rule set's parameters. */
export function dayColumnOf(metric: SummedMetric, parameters: RuleParameters): string {
  return hasParameter(metric.condition) ? `${columnOf(metric)}_${parameters.digitizedComponents.toLowerCase()}` : columnOf(metric);
}

/** What one dossier adds to each day counter, in their order; `onTime` holds while it may still be on time. */
export function dayContribution(facts: DossierFacts, workingDaysTaken: number | null): number[] {
  return DAY_COUNTERS.map(({ metric, parameters }) => {
    if (!evaluate(metric.condition, facts, parameters)) return 0;
    return metric.kind === 'QUANTITY' && metric.quantity === 'WORKING_DAYS_TAKEN' ? (workingDaysTaken ?? 0) : 1;
  });
}

/** One set of days for each condition that a distinct-procedure counter asks of some dossier. */
export interface DaySet {
  readonly column: string;
  readonly condition: Condition;
}

const nameOf = (condition: Condition): string => [...factsIn(condition)].map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join('_and_');

export const DAY_SETS: readonly DaySet[] = [
  ...new Map(PROCEDURE_METRICS.flatMap((metric) => metric.dossiers).map((condition) => [nameOf(condition), { column: `${nameOf(condition)}_days`, condition }])).values(),
];

/** The set that answers a condition of a distinct-procedure counter. */
export function daySetOf(condition: Condition): DaySet {
  const set = DAY_SETS.find((one) => one.column === `${nameOf(condition)}_days`);
  if (!set) throw new RangeError('a condition of a distinct-procedure counter without a set of days');
  return set;
}
