// What the simulator starts from: the real card of a unit, those above it, and the sets behind its distinct-procedure criteria.
import type { ProcedureState, UnitState } from '../domain/action-effects.ts';
import { criterionParts } from '../domain/criterion-parts.ts';
import type { ProcedureMetric } from '../domain/metrics.ts';
import type { CounterOf } from '../domain/simulated-counts.ts';
import { procedureSetsOf, type FigureFrame, type FiguresOfUnit } from '../dossiers/figure-engine.ts';
import type { RequestContext } from '../request/context.ts';
import { reaches } from '../scores/score-scope.ts';
import type { ScoreSource } from '../scores/score-source.ts';
import { readScorecard } from '../scores/score.service.ts';
import type { Scorecard } from '../scores/score.type.ts';
import { pathIds, unitsOfIds } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import type { AdviceAsked } from './simulation.input.ts';

/** A counter by itself, whichever criterion reads it. */
export const counterBy = (figures: FiguresOfUnit): CounterOf => (code) => figures({ code, numerator: code, denominator: code }).numerator;

export const readCard = (ctx: RequestContext, { unitCode, period }: AdviceAsked): Promise<Scorecard> => readScorecard(ctx, { unitCode, period });

export const frameOf = ({ period, moment, ruleSet }: ScoreSource): FigureFrame => ({ period, asOf: moment, parameters: ruleSet.parameters });

export const stateOf = ({ source, scored }: Pick<Scorecard, 'source' | 'scored'>, groups: UnitState['groups'] = [], procedures: UnitState['procedures'] = []): UnitState => ({
  ruleSet: source.ruleSet, level: scored.unit.level, counter: counterBy(scored.figures), groups, procedures,
});

/** For each distinct-procedure counter the body's procedures, and for each of its conditions those that meet it; one statement. */
export async function procedureStates(ctx: RequestContext, { source, scored }: Pick<Scorecard, 'source' | 'scored'>): Promise<ProcedureState[]> {
  const metrics = [...new Set(source.ruleSet.criteria.map(criterionParts).flatMap((parts): ProcedureMetric[] => (parts.kind === 'PROCEDURES' ? [parts.denominator, parts.numerator] : [])))];
  const alone = metrics.flatMap((metric) => [{ ...metric, dossiers: [] }, ...metric.dossiers.map((condition) => ({ ...metric, dossiers: [condition] }))]);
  const sets = await procedureSetsOf(ctx, scored.unit, frameOf(source), alone);
  let next = 0;
  const take = (): Set<number> => sets[next++] ?? new Set();
  return metrics.map((metric) => ({ metric, catalogue: take(), met: metric.dossiers.map(take) }));
}

/** The cards of the measured units above that the reader may see, the highest first. */
export async function cardsAbove(ctx: RequestContext, { unit, period }: Scorecard): Promise<Scorecard[]> {
  const scope = ctx.access.scopeOf('score.read');
  const above = (await unitsOfIds(ctx, pathIds(unit.path).slice(0, -1), unit.asOf)).filter((one: Unit) => one.isMeasured && reaches(scope, one));
  const cards: Scorecard[] = [];
  for (const { code } of above) cards.push(await readScorecard(ctx, { unitCode: code, period }));
  return cards;
}
