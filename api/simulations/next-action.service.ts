// What would help the score most: each kind of act held against the unit's dossiers, and ranked by what it brings.
import { deltasOf, dossiersNeeded, effectsOf, missingProcedures, planAct, scoreOf, stakeOf, type CriterionEffect, type UnitState } from '../domain/action-effects.ts';
import { appliesTo } from '../domain/body.ts';
import { compare, div, fraction, sub, toDecimal, ZERO, type Fraction } from '../domain/fraction.ts';
import { UNSCORED_CRITERIA } from '../domain/criterion-parts.ts';
import type { Deltas } from '../domain/simulated-counts.ts';
import { DIGITIZE_LISTED, DOSSIER_ACTS, FINISH_IN_TIME, FIRST_DOSSIERS, RECORD_OBSERVATION, type DossierAct } from '../domain/score-actions.ts';
import type { Criterion } from '../domain/rule-set.ts';
import { invalidField } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { MAX_PAGE } from '../request/paging.ts';
import type { Scorecard } from '../scores/score.type.ts';
import { countListedMissing, dossierGroups } from './acted-dossiers.ts';
import type { NextAction, NextActionCriterion, NextActionPlan } from './next-action.type.ts';
import type { NextActionsAsked } from './simulation.input.ts';
import { frameOf, procedureStates, readCard, stateOf } from './unit-state.ts';

type Words = Pick<DossierAct, 'kind' | 'label' | 'reason'>;
type Ranked = NextAction & { rank: Rank };

/** What stands before what, and within it by points. */
interface Rank {
  place: 'GAIN' | 'AT_STAKE' | 'UNKNOWN' | 'TO_COME' | 'OUTSIDE';
  points: Fraction;
}
const PLACES: readonly Rank['place'][] = ['GAIN', 'AT_STAKE', 'UNKNOWN', 'TO_COME', 'OUTSIDE'];

const POINT_PLACES = 4;
const nameOf = (ctx: RequestContext, criterion: Pick<Criterion, 'nameVi' | 'nameEn'>): string => (ctx.language === 'en' ? criterion.nameEn : criterion.nameVi);

const effectView = (ctx: RequestContext, { criterion, points, change }: CriterionEffect): NextActionCriterion => ({
  code: criterion.code, name: nameOf(ctx, criterion), points: toDecimal(points, POINT_PLACES), change, state: criterion.state === 'DRAFT' ? 'UNKNOWN' : 'KNOWN',
});

const actionOf = (ctx: RequestContext, { kind, label, reason }: Words, rank: Rank, facts: Partial<NextAction>): Ranked => ({
  kind, rank, label: label[ctx.language], reason: reason[ctx.language],
  state: 'KNOWN', behind: null, procedureIds: [], dossierCount: 0, procedureCount: 0,
  points: null, pointsAtMost: null, pointsAtStake: null, dossiersToSaturation: null, pointsPerDossier: null, criteria: [],
  ...facts,
});

const gainOf = (state: UnitState, deltas: Deltas): Fraction => sub(scoreOf(state, deltas).score, scoreOf(state).score);

function gaining(ctx: RequestContext, card: Scorecard, state: UnitState): Ranked[] {
  return DOSSIER_ACTS.flatMap((act) => {
    const plan = planAct(act, state);
    if (plan.count === 0) return [];
    const deltas = deltasOf(plan, state);
    const points = gainOf(state, deltas);
    const criteria = effectsOf(state, deltas).filter((effect) => compare(effect.points, ZERO) !== 0).map((effect) => effectView(ctx, effect));
    const needed = dossiersNeeded(plan, state);
    const isKnown = criteria.every((one) => one.state === 'KNOWN');
    return [actionOf(ctx, act, { place: isKnown ? 'GAIN' : 'UNKNOWN', points }, {
      state: isKnown ? 'KNOWN' : 'UNKNOWN',
      behind: { kind: 'GAINING', unit: card.unit, frame: frameOf(card.source), plan },
      dossierCount: plan.count,
      points: toDecimal(points, POINT_PLACES),
      dossiersToSaturation: needed,
      pointsPerDossier: needed === 0 ? null : toDecimal(div(points, fraction(needed)), 6),
      criteria,
    })];
  });
}

function atStake(ctx: RequestContext, card: Scorecard, state: UnitState): Ranked[] {
  const { deltas, count } = stakeOf(FINISH_IN_TIME, state);
  const stake = sub(ZERO, gainOf(state, deltas));
  if (count === 0 || compare(stake, ZERO) === 0) return [];
  return [actionOf(ctx, FINISH_IN_TIME, { place: 'AT_STAKE', points: stake }, {
    behind: { kind: 'AT_STAKE', unit: card.unit, frame: frameOf(card.source), act: FINISH_IN_TIME },
    dossierCount: count, points: toDecimal(ZERO, POINT_PLACES), pointsAtStake: toDecimal(stake, POINT_PLACES),
    criteria: effectsOf(state, deltas).filter((effect) => compare(effect.points, ZERO) !== 0).map((effect) => effectView(ctx, effect)),
  })];
}

/** One for each criterion that lacks a figure that somebody must observe, and lacks points for it. */
function toRecord(ctx: RequestContext, state: UnitState): Ranked[] {
  const scores = scoreOf(state).criteria;
  return state.ruleSet.criteria.flatMap((criterion, index) => {
    const score = scores[index];
    if (criterion.source !== 'OBSERVATION' || score?.status !== 'NO_DATA') return [];
    const lacking = sub(score.maxScore, score.score);
    if (compare(lacking, ZERO) === 0) return [];
    const view: NextActionCriterion = { code: criterion.code, name: nameOf(ctx, criterion), points: null, change: 0, state: 'UNKNOWN' };
    return [actionOf(ctx, RECORD_OBSERVATION, { place: 'TO_COME', points: lacking }, { state: 'UNKNOWN', pointsAtMost: toDecimal(lacking, POINT_PLACES), criteria: [view] })];
  });
}

function toWin(ctx: RequestContext, state: UnitState): Ranked[] {
  return state.ruleSet.criteria.flatMap((criterion) => {
    const found = appliesTo(criterion, state.level) ? missingProcedures(state, criterion) : null;
    if (!found) return [];
    const view: NextActionCriterion = { code: criterion.code, name: nameOf(ctx, criterion), points: null, change: found.missing.length, state: 'UNKNOWN' };
    return [actionOf(ctx, FIRST_DOSSIERS, { place: 'TO_COME', points: found.points }, {
      state: 'UNKNOWN', procedureIds: found.missing, procedureCount: found.missing.length, dossiersToSaturation: found.needed,
      pointsAtMost: toDecimal(found.points, POINT_PLACES), criteria: [view],
    })];
  });
}

async function outside(ctx: RequestContext, card: Scorecard): Promise<Ranked[]> {
  const criterion = UNSCORED_CRITERIA.find((one) => one.code === 'L.1');
  const counts = criterion && card.scored.figures(criterion);
  const missing = (counts?.denominator ?? 0) - (counts?.numerator ?? 0);
  if (!criterion || missing <= 0) return [];
  const frame = frameOf(card.source);
  const view: NextActionCriterion = { code: criterion.code, name: criterion.name[ctx.language], points: toDecimal(ZERO, POINT_PLACES), change: missing, state: 'KNOWN' };
  return [actionOf(ctx, DIGITIZE_LISTED, { place: 'OUTSIDE', points: ZERO }, {
    behind: { kind: 'LISTED', unit: card.unit, frame }, dossierCount: await countListedMissing(ctx, card.unit, frame),
    points: toDecimal(ZERO, POINT_PLACES), criteria: [view],
  })];
}

function checkFirst(first: number | null | undefined): number {
  const asked = first ?? MAX_PAGE;
  if (asked >= 0 && asked <= MAX_PAGE) return asked;
  throw invalidField('first', `Từ 0 đến ${MAX_PAGE}.`, `0 to ${MAX_PAGE}.`, 'OUT_OF_RANGE');
}

/** A constant number of statements, however many dossiers and kinds of act. */
export async function nextBestActions(ctx: RequestContext, asked: NextActionsAsked): Promise<NextActionPlan> {
  const card = await readCard(ctx, asked);
  const first = checkFirst(asked.first);
  const state = stateOf(card, await dossierGroups(ctx, card.unit, frameOf(card.source)), await procedureStates(ctx, card));
  const isAsked = (kind: NextAction['kind']): boolean => asked.kinds?.includes(kind) ?? true;
  const found = [...gaining(ctx, card, state), ...atStake(ctx, card, state), ...toRecord(ctx, state), ...toWin(ctx, state), ...(isAsked('DIGITIZE_LISTED') ? await outside(ctx, card) : [])];
  const placeOf = ({ rank }: Ranked): number => PLACES.indexOf(rank.place);
  const actions = found.filter(({ kind }) => isAsked(kind)).toSorted((a, b) => placeOf(a) - placeOf(b) || compare(b.rank.points, a.rank.points)).slice(0, first);
  return { unit: card.unit, period: card.period, ruleSetCode: card.ruleSetCode, score: card.score, maxScore: card.maxScore, actions, observedAt: card.observedAt };
}
