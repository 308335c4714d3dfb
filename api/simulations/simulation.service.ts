// The simulator: counts as they would be, scored and ranked by the very functions of the real score.
import { dependsOn, planAct, stateAfter, type ActPlan, type UnitState } from '../domain/action-effects.ts';
import { appliesTo } from '../domain/body.ts';
import { criterionParts } from '../domain/criterion-parts.ts';
import { compare, sub, toDecimal, type Fraction } from '../domain/fraction.ts';
import { metricOf } from '../domain/metrics.ts';
import { points } from '../domain/rule-set.ts';
import { scoreUnit, shown, type Counts, type CriterionScore, type TotalScore } from '../domain/score.ts';
import { simulatedAct } from '../domain/score-actions.ts';
import { countsBy, simulateCounts, withDeltas, type Deltas, type SimulatedCounts } from '../domain/simulated-counts.ts';
import { invalidInput, type FieldError } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import type { Scored } from '../scores/score-source.ts';
import type { Rate, Scorecard } from '../scores/score.type.ts';
import { fieldOf, standingIn } from '../standings/standing.service.ts';
import { dossierGroups } from './acted-dossiers.ts';
import type { ScoreActionInput, SimulationAsked } from './simulation.input.ts';
import type { SimulatedAncestor, SimulatedCriterion, SimulatedFigure, SimulatedScore, SimulatedStanding } from './simulation.type.ts';
import { cardsAbove, frameOf, procedureStates, readCard, stateOf } from './unit-state.ts';

/** An act done, and how many dossiers it was done to. */
interface Done {
  plan: ActPlan;
  limit: number;
}

const fault = (path: string, code: string, vi: string, en: string): FieldError => ({ path, code, vi, en });

/** One after another; an act whose effect depends on which dossiers an earlier, limited one was done to cannot be answered for. */
function carryOut(actions: readonly ScoreActionInput[], start: UnitState): { done: Done[]; state: UnitState } {
  const faults: FieldError[] = [];
  const done: Done[] = [];
  let state = start;
  for (const [index, { kind, dossiers }] of actions.entries()) {
    const path = `actions.${index}`;
    const act = simulatedAct(kind);
    if (!act) {
      faults.push(fault(`${path}.kind`, 'NOT_SIMULATED', 'Việc này không làm thay đổi hồ sơ hiện có nên không mô phỏng được.', 'This is not done to dossiers that are there, so it cannot be simulated.'));
      continue;
    }
    if (done.some(({ plan }) => plan.act.kind === kind)) faults.push(fault(`${path}.kind`, 'DUPLICATE', 'Việc này bị lặp.', 'This act is asked for twice.'));
    const plan = planAct(act, state);
    const limit = dossiers ?? plan.count;
    if (limit < 0 || limit > plan.count) {
      faults.push(fault(`${path}.dossiers`, 'OUT_OF_RANGE', `Có ${plan.count} hồ sơ làm được việc này.`, `It can be done to ${plan.count} dossiers.`));
      continue;
    }
    if (done.some((earlier) => earlier.limit < earlier.plan.count && dependsOn(act, earlier.plan.act))) {
      faults.push(fault(path, 'DEPENDS_ON_WHICH', 'Kết quả tùy việc trước đã làm với hồ sơ nào; hãy làm việc trước với mọi hồ sơ, hoặc mô phỏng riêng.', 'It depends on which dossiers the act before was done to: do that to all of them, or simulate them apart.'));
      continue;
    }
    done.push({ plan, limit });
    state = stateAfter(plan, state, limit);
  }
  if (faults.length > 0) throw invalidInput(faults);
  return { done, state };
}

const rateOf = (counts: Counts | null): Rate | null =>
  counts && { reading: 'PERCENT', isKnown: counts.numerator !== null && counts.denominator !== null, numerator: counts.numerator ?? 0, denominator: counts.denominator ?? 0 };

const changeOf = (before: Fraction, after: Fraction): string => toDecimal(sub(after, before), 4);

function criteriaOf(ctx: RequestContext, { source, scored }: Scorecard, after: TotalScore, counts: SimulatedCounts): SimulatedCriterion[] {
  return source.ruleSet.criteria.flatMap((criterion, index) => {
    const [was, is] = [scored.total.criteria[index], after.criteria[index]];
    if (!was || !is) return [];
    const isApplicable = is.status !== 'NOT_APPLICABLE';
    const figure = (score: CriterionScore, rate: Rate | null): SimulatedFigure => ({ rate: isApplicable ? rate : null, percent: score.percent && shown(score.percent), score: shown(score.score) });
    return [{
      code: criterion.code,
      name: ctx.language === 'en' ? criterion.nameEn : criterion.nameVi,
      groupCode: criterion.groupCode,
      counts: criterionParts(criterion).kind,
      maxScore: toDecimal(is.maxScore, 2),
      fullAtPercent: toDecimal(points(criterion.fullAtPercent), 2),
      state: criterion.state,
      isApplicable,
      isSaturated: is.percent !== null && compare(is.percent, points(criterion.fullAtPercent)) >= 0,
      before: figure(was, rateOf(scored.figures(criterion))),
      after: figure(is, rateOf(counts.shownCountsOf(criterion))),
      change: changeOf(was.score, is.score),
    }];
  });
}

/** The other units stay as they are. */
function standingIf({ source, scored }: Scorecard, total: TotalScore, field: readonly Scored[] | null): SimulatedStanding {
  const own = { ...scored, total };
  const shownOwn = { score: shown(total.score), maxScore: toDecimal(total.maxScore, 2), band: total.band.code };
  if (!field) return { ...shownOwn, rank: null, of: null, gapToNext: null, gapToBest: null, percentile: null };
  const { rank, of, gapToNext, gapToBest, percentile } = standingIn(source, own, field.map((one) => (one.unit.unitId === own.unit.unitId ? own : one)));
  return { ...shownOwn, rank, of, gapToNext: gapToNext && gapToNext.points, gapToBest, percentile };
}

/** What the asked counts add to each counter of dossiers; a rate by the fewest dossiers that reach it. */
function askedDeltas({ ruleSet, level, counter }: UnitState, counts: SimulatedCounts): { deltas: Deltas; unknown: ReadonlySet<string> } {
  const deltas = new Map<string, number>();
  const unknown = new Set<string>();
  const note = (code: string, value: number | null): void => {
    const present = counter(code);
    if (value === null || value === present) return;
    if (metricOf(code).kind === 'DOSSIERS' && code !== 'RECEIVED_OR_NATIONAL_REPORT') deltas.set(code, value - (present ?? 0));
    else unknown.add(code);
  };
  for (const [code, value] of counts.counters) note(code, value);
  for (const criterion of ruleSet.criteria) if (appliesTo(criterion, level) && counts.rates.has(criterion.code)) note(criterion.numerator, counts.shownCountsOf(criterion)?.numerator ?? null);
  return { deltas, unknown };
}

/** Counts add up; sets are joined where the dossiers are known, and are unknown where only a count is. */
async function ancestorOf(ctx: RequestContext, card: Scorecard, done: readonly Done[], asked: ReturnType<typeof askedDeltas>): Promise<SimulatedAncestor> {
  const { source, scored } = card;
  let state = stateOf(card, [], done.length > 0 ? await procedureStates(ctx, card) : []);
  for (const { plan, limit } of done) state = stateAfter({ ...plan, portions: plan.portions.map((one) => ({ ...one, members: [] })) }, state, limit);
  const after = scoreUnit(source.ruleSet, scored.unit.level, countsBy(withDeltas(state.counter, asked.deltas)));
  const unknownCriteria = source.ruleSet.criteria.filter((criterion) => appliesTo(criterion, scored.unit.level) && [criterion.numerator, criterion.denominator].some((code) => asked.unknown.has(code)));
  return {
    unit: scored.unit, before: shown(scored.total.score), after: shown(after.score), change: changeOf(scored.total.score, after.score),
    unknownCriteria: unknownCriteria.map((criterion) => criterion.code),
  };
}

export async function simulateScore(ctx: RequestContext, asked: SimulationAsked): Promise<SimulatedScore> {
  const card = await readCard(ctx, asked);
  const { source, scored } = card;
  const actions = asked.actions ?? [];
  const start = actions.length > 0 ? stateOf(card, await dossierGroups(ctx, scored.unit, frameOf(source)), await procedureStates(ctx, card)) : stateOf(card);
  const { done, state } = carryOut(actions, start);
  const changes = asked.changes.map((change) => ({
    criterionCode: change.criterionCode, numerator: change.numerator ?? null, denominator: change.denominator ?? null,
    addNumerator: change.addNumerator ?? null, addDenominator: change.addDenominator ?? null, percent: change.percent ?? null,
  }));
  const result = simulateCounts(source.ruleSet, scored.unit.level, state.counter, changes);
  if (!result.ok) throw invalidInput(result.refusals.map(({ path, code, message }) => ({ path, code, ...message })));
  const after = scoreUnit(source.ruleSet, scored.unit.level, result.counts.countsOf);
  const field = await fieldOf(ctx, card);
  const asks = askedDeltas(state, result.counts);
  const ancestors: SimulatedAncestor[] = [];
  for (const above of await cardsAbove(ctx, card)) ancestors.push(await ancestorOf(ctx, above, done, asks));
  return {
    unit: card.unit, period: card.period, ruleSetCode: card.ruleSetCode, observedAt: card.observedAt,
    before: standingIf(card, scored.total, field),
    after: standingIf(card, after, field),
    change: changeOf(scored.total.score, after.score),
    groups: source.ruleSet.groups.flatMap((group, index) => {
      const [was, is] = [scored.total.groups[index], after.groups[index]];
      return was && is ? [{ code: group.code, name: ctx.language === 'en' ? group.nameEn : group.nameVi, maxScore: toDecimal(is.maxScore, 2), before: shown(was.score), after: shown(is.score), change: changeOf(was.score, is.score) }] : [];
    }),
    criteria: criteriaOf(ctx, card, after, result.counts),
    ancestors,
  };
}
