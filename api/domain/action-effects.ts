// What an act on dossiers does to the counters and so to the score: exact, saturation respected, the most useful dossiers first.
import type { UnitLevel } from '../../schema/enums.ts';
import { appliesTo } from './body.ts';
import { criterionParts } from './criterion-parts.ts';
import { add, compare, div, HUNDRED, mul, fraction, sub, ZERO, type Fraction } from './fraction.ts';
import { packFacts } from './fact-bits.ts';
import { evaluate, factsIn, type RuleParameters } from './metric-conditions.ts';
import { DOSSIER_METRICS, type ProcedureMetric } from './metrics.ts';
import { points, type Criterion, type RuleSet } from './rule-set.ts';
import { percentOf, scoreUnit, type TotalScore } from './score.ts';
import { changesCondition, touchesProcedures, type CaseFacts, type DossierAct } from './score-actions.ts';
import { countsBy, withDeltas, type CounterOf, type Deltas } from './simulated-counts.ts';

/** Dossiers of one kind: the same facts, and the same procedure where some act can bring it into a counter. */
export interface DossierGroup {
  /** The stored facts as bits; dossiers of one mask gain alike. */
  readonly mask: number;
  readonly facts: CaseFacts;
  readonly procedureId: number | null;
  readonly count: number;
}

/** A distinct-procedure counter of one unit: the body's procedures, and for each condition those of which a dossier meets it. */
export interface ProcedureState {
  readonly metric: ProcedureMetric;
  readonly catalogue: ReadonlySet<number>;
  readonly met: readonly ReadonlySet<number>[];
}

export interface UnitState {
  readonly ruleSet: RuleSet;
  readonly level: UnitLevel;
  readonly counter: CounterOf;
  readonly groups: readonly DossierGroup[];
  readonly procedures: readonly ProcedureState[];
}

/** Dossiers of one mask (and procedure), at their place in the order of the list: all of them gain alike. */
interface Portion {
  readonly mask: number;
  readonly procedureId: number | null;
  readonly count: number;
  readonly members: readonly DossierGroup[];
  /** What one of them changes, by counter. */
  readonly changes: Deltas;
}

/** The dossiers of an act in the order of their list, and what is needed to ask for that list. */
export interface ActPlan {
  readonly act: DossierAct;
  readonly portions: readonly Portion[];
  /** Masks whose dossiers gain by themselves, most useful first. */
  readonly masks: readonly number[];
  /** Procedures that one dossier would bring into a counter; their dossiers come first. */
  readonly procedures: readonly number[];
  readonly count: number;
}

const afterAct = (act: DossierAct, facts: CaseFacts): CaseFacts => ({ ...facts, ...act.sets });

/** -1, 0 or 1 for each counter of dossiers that changes. */
function ownDeltas(act: DossierAct, facts: CaseFacts, parameters: RuleParameters): Map<string, number> {
  const after = afterAct(act, facts);
  const changed = new Map<string, number>();
  for (const { code, condition } of DOSSIER_METRICS) {
    const delta = Number(evaluate(condition, after, parameters)) - Number(evaluate(condition, facts, parameters));
    if (delta !== 0) changed.set(code, delta);
  }
  return changed;
}

/** The procedures that a dossier of this act would bring into the counter: all else is there already. */
const gainedBy = (act: DossierAct, { metric, catalogue, met }: ProcedureState): Set<number> => {
  const isTouched = metric.dossiers.map((condition) => changesCondition(act, condition));
  if (!isTouched.includes(true)) return new Set();
  return new Set([...catalogue].filter((id) => isTouched.every((touched, index) => touched || met[index]?.has(id)) && !met.every((set) => set.has(id))));
};

/** Points that one more in the numerator brings; 0 where it is full, does not apply, or nothing is counted. */
function pointsOfOne({ ruleSet, level, counter }: UnitState, code: string): Fraction {
  let gained = ZERO;
  for (const criterion of ruleSet.criteria) {
    if (criterion.numerator !== code || !appliesTo(criterion, level)) continue;
    const { numerator, denominator } = countsBy(counter)(criterion);
    const percent = numerator === null || denominator === null ? null : percentOf(numerator, denominator);
    if (percent === null || denominator === null || compare(percent, points(criterion.fullAtPercent)) >= 0) continue;
    gained = add(gained, div(mul(points(criterion.maxScore), HUNDRED), mul(points(criterion.fullAtPercent), fraction(denominator))));
  }
  return gained;
}

/** Only dossiers that gain something now; those that bring a procedure into a counter first, then by what each brings. */
export function planAct(act: DossierAct, state: UnitState): ActPlan {
  const { parameters } = state.ruleSet;
  const worth = (deltas: Deltas): Fraction => [...deltas].reduce((total, [code, delta]) => (delta > 0 ? add(total, mul(pointsOfOne(state, code), fraction(delta))) : total), ZERO);
  const procedures = new Set(state.procedures.filter(({ metric }) => compare(pointsOfOne(state, metric.code), ZERO) > 0).flatMap((one) => [...gainedBy(act, one)]));
  const byProcedure = touchesProcedures(act);
  const values = new Map<number, Fraction>();
  const changesOf = new Map<number, Deltas>();
  const merged = new Map<string, Portion>();
  for (const group of state.groups) {
    if (!evaluate(act.offered, group.facts, parameters)) continue;
    const changes = changesOf.get(group.mask) ?? ownDeltas(act, group.facts, parameters);
    changesOf.set(group.mask, changes);
    const value = values.get(group.mask) ?? worth(changes);
    values.set(group.mask, value);
    const procedureId = byProcedure ? group.procedureId : null;
    if (compare(value, ZERO) === 0 && !(procedureId !== null && procedures.has(procedureId))) continue;
    const key = `${group.mask} ${procedureId}`;
    const known = merged.get(key);
    merged.set(key, { mask: group.mask, procedureId, count: group.count + (known?.count ?? 0), members: [...(known?.members ?? []), group], changes });
  }
  const masks = [...values].filter(([, value]) => compare(value, ZERO) > 0).sort(([a, x], [b, y]) => compare(y, x) || a - b).map(([mask]) => mask);
  const place = new Map(masks.map((mask, index) => [mask, index]));
  const isFirst = ({ procedureId }: Portion): number => (procedureId !== null && procedures.has(procedureId) ? 0 : 1);
  const placeOf = ({ mask }: Portion): number => place.get(mask) ?? masks.length;
  const portions = [...merged.values()].sort((a, b) => isFirst(a) - isFirst(b) || placeOf(a) - placeOf(b) || (a.procedureId ?? 0) - (b.procedureId ?? 0));
  return { act, portions, masks, procedures: [...procedures], count: portions.reduce((total, one) => total + one.count, 0) };
}

function firstOf(portions: readonly Portion[], limit: number): Portion[] {
  let left = limit;
  return portions.flatMap((portion) => {
    const count = Math.min(left, portion.count);
    left -= count;
    return count > 0 ? [{ ...portion, count }] : [];
  });
}

/** What the first so many dossiers of the list change, by counter; a procedure counts once however many of its dossiers change. */
export function deltasOf(plan: ActPlan, state: Pick<UnitState, 'ruleSet' | 'procedures'>, limit = plan.count): Map<string, number> {
  const { act } = plan;
  const total = new Map<string, number>();
  const used = new Set<number>();
  for (const portion of firstOf(plan.portions, limit)) {
    for (const [code, delta] of portion.changes) total.set(code, (total.get(code) ?? 0) + delta * portion.count);
    if (portion.procedureId !== null) used.add(portion.procedureId);
  }
  for (const procedure of state.procedures) {
    const gained = gainedBy(act, procedure).intersection(used).size;
    if (gained > 0) total.set(procedure.metric.code, gained);
  }
  return total;
}

export const scoreOf = (state: UnitState, deltas: Deltas = new Map()): TotalScore => scoreUnit(state.ruleSet, state.level, countsBy(withDeltas(state.counter, deltas)));

/** The unit as it is once the act is done to the first so many dossiers of its list. */
export function stateAfter(plan: ActPlan, state: UnitState, limit = plan.count): UnitState {
  const { act } = plan;
  const left = new Map(state.groups.map((group) => [group, group.count]));
  const changed: DossierGroup[] = [];
  const used = new Set<number>();
  for (const portion of firstOf(plan.portions, limit)) {
    if (portion.procedureId !== null) used.add(portion.procedureId);
    let taken = 0;
    for (const member of portion.members) {
      const count = Math.min(portion.count - taken, member.count);
      taken += count;
      left.set(member, member.count - count);
      const facts = afterAct(act, member.facts);
      if (count > 0) changed.push({ ...member, facts, mask: packFacts(facts), count });
    }
  }
  const procedures = state.procedures.map((one) => ({
    ...one,
    met: one.met.map((set, index) => (changesCondition(act, one.metric.dossiers[index] ?? { all: [] }) ? set.union(used.intersection(one.catalogue)) : set)),
  }));
  const groups = [...left].flatMap(([group, count]) => (count > 0 ? [{ ...group, count }] : []));
  return { ...state, counter: withDeltas(state.counter, deltasOf(plan, state, limit)), groups: [...groups, ...changed], procedures };
}

export interface CriterionEffect {
  readonly criterion: Criterion;
  readonly points: Fraction;
  /** How many more in the numerator. */
  readonly change: number;
}

/** The criteria that move, and by how much; a loss is below 0. */
export function effectsOf(state: UnitState, deltas: Deltas): CriterionEffect[] {
  const [now, after] = [scoreOf(state), scoreOf(state, deltas)];
  return state.ruleSet.criteria.flatMap((criterion, index) => {
    const [before, then] = [now.criteria[index], after.criteria[index]];
    const change = deltas.get(criterion.numerator) ?? 0;
    if (!before || !then || before.status === 'NOT_APPLICABLE' || change === 0) return [];
    return [{ criterion, change, points: sub(then.score, before.score) }];
  });
}

/** The fewest dossiers, in the order of the list, that give all that the whole list gives: from there on it is saturated. */
export function dossiersNeeded(plan: ActPlan, state: UnitState): number {
  const whole = scoreOf(state, deltasOf(plan, state)).score;
  let [low, high] = [0, plan.count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (compare(scoreOf(state, deltasOf(plan, state, middle)).score, whole) >= 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many procedures a distinct-procedure criterion lacks, how many it takes until it is full, and what they bring. */
export function missingProcedures(state: UnitState, criterion: Criterion): { missing: number[]; needed: number; points: Fraction } | null {
  const parts = criterionParts(criterion);
  if (parts.kind !== 'PROCEDURES' || !appliesTo(criterion, state.level)) return null;
  const setOf = (metric: ProcedureMetric): Set<number> => {
    const found = state.procedures.find((one) => one.metric.code === metric.code);
    return found ? found.met.reduce<Set<number>>((left, set) => left.intersection(set), new Set(found.catalogue)) : new Set();
  };
  const missing = [...setOf(parts.denominator).difference(setOf(parts.numerator))];
  const each = pointsOfOne(state, criterion.numerator);
  if (missing.length === 0 || compare(each, ZERO) === 0) return null;
  const effect = (count: number): Fraction => effectsOf(state, new Map([[criterion.numerator, count]])).filter((one) => one.criterion.code === criterion.code).reduce((total, one) => add(total, one.points), ZERO);
  const all = effect(missing.length);
  const needed = div(all, singlePoints(criterion, state));
  return { missing, needed: Number((needed.n + needed.d - 1n) / needed.d), points: all };
}

const singlePoints = (criterion: Criterion, { counter }: UnitState): Fraction =>
  div(mul(points(criterion.maxScore), HUNDRED), mul(points(criterion.fullAtPercent), fraction(counter(criterion.denominator) ?? 1)));

/** What is lost if the open dossiers that still count as on time all become late: counters below 0, and how many dossiers. */
export function stakeOf(act: DossierAct, { groups, ruleSet }: UnitState): { deltas: Deltas; count: number } {
  const deltas = new Map<string, number>();
  let count = 0;
  for (const group of groups) {
    if (!evaluate(act.offered, group.facts, ruleSet.parameters)) continue;
    count += group.count;
    for (const [code, delta] of ownDeltas(act, group.facts, ruleSet.parameters)) deltas.set(code, (deltas.get(code) ?? 0) + delta * group.count);
  }
  return { deltas, count };
}

/** Whether what a later act does depends on which dossiers an earlier one was done to. */
export function dependsOn(later: DossierAct, earlier: DossierAct): boolean {
  const asked = new Set<string>(factsIn(later.offered));
  for (const { condition } of DOSSIER_METRICS) if (changesCondition(later, condition)) for (const name of factsIn(condition)) asked.add(name);
  return Object.keys(earlier.sets).some((name) => asked.has(name));
}
