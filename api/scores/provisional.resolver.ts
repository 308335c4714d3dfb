// Why a figure is provisional (tạm tính): a field of the criteria of a card and of the cells of a board; one statement for all of them.
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProvisionalReason, type ProvisionalReason as Reason, type TargetStatus } from '../../schema/enums.ts';
import { UNSCORED_CRITERIA } from '../domain/criterion-parts.ts';
import { metricOf, NATIONAL_REPORT_RECEIVED } from '../domain/metrics.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { isPeriodOver } from '../domain/target-progress.ts';
import { waitingAt } from '../indicators/observation-rows.ts';
import type { RequestContext } from '../request/context.ts';
import type { CellSource, ScoreSource } from './score-source.ts';
import { CriterionScoreView, ScoreboardCell } from './score.type.ts';

interface Facts {
  isDraft: boolean;
  /** Observed metrics that the criterion reads. */
  observed: readonly string[];
}

const observedIn = (code: string): string[] => {
  const metric = metricOf(code);
  if (metric.kind === 'OBSERVATION') return [metric.code];
  return metric.kind === 'DOSSIERS' && metric.atLeastObservation !== null ? [NATIONAL_REPORT_RECEIVED] : [];
};

const factsOfSets = new WeakMap<RuleSet, ReadonlyMap<string, Facts>>();

function factsOf(ruleSet: RuleSet): ReadonlyMap<string, Facts> {
  const known = factsOfSets.get(ruleSet);
  if (known) return known;
  const rows = [...ruleSet.criteria, ...UNSCORED_CRITERIA].map((criterion): [string, Facts] => [criterion.code, {
    isDraft: 'state' in criterion && (ruleSet.state === 'DRAFT' || criterion.state === 'DRAFT'),
    observed: [...observedIn(criterion.numerator), ...observedIn(criterion.denominator)],
  }]);
  const made = new Map(rows);
  factsOfSets.set(ruleSet, made);
  return made;
}

const waitingOfSources = new WeakMap<ScoreSource, Promise<Set<string>>>();

function waitingOf(ctx: RequestContext, source: ScoreSource): Promise<Set<string>> {
  let waiting = waitingOfSources.get(source);
  if (!waiting) waitingOfSources.set(source, (waiting = waitingAt(ctx, source.units.map((unit) => unit.unitId), source.period, source.moment)));
  return waiting;
}

const reasonsOf = (isRunning: boolean, isWaiting: boolean, isDraft: boolean): Reason[] => [
  ...(isRunning ? [ProvisionalReason.PERIOD_RUNNING] : []), ...(isWaiting ? [ProvisionalReason.OBSERVATION_PENDING] : []), ...(isDraft ? [ProvisionalReason.DRAFT_FORMULA] : []),
];

/** At once where no observation stands behind the figure: a board has thousands of cells. */
function reasonsFor(ctx: RequestContext, { source, scored }: CellSource, code: string): Promise<Reason[]> | Reason[] {
  const { isDraft, observed } = factsOf(source.ruleSet).get(code) ?? { isDraft: false, observed: [] };
  const isRunning = !isPeriodOver(source.period, source.moment);
  if (observed.length === 0) return reasonsOf(isRunning, false, isDraft);
  return waitingOf(ctx, source).then((waiting) => reasonsOf(isRunning, observed.some((metric) => waiting.has(`${scored.unit.unitId} ${metric}`)), isDraft));
}

/** What does not apply has nothing provisional about it. */
const provisionalOf = (ctx: RequestContext, view: CellSource & { status: TargetStatus }, code: string): Promise<Reason[]> | Reason[] =>
  view.status === 'NOT_APPLICABLE' ? [] : reasonsFor(ctx, view, code);

const DESCRIPTION = 'Why the figure may still change: its period runs, an observation behind it waits for a second officer, or its formula is a draft; empty where it is settled or does not apply (tạm tính).';

@Resolver(() => CriterionScoreView)
export class CriterionProvisionalResolver {
  @FieldResolver(() => [ProvisionalReason], { description: DESCRIPTION })
  provisional(@Ctx() ctx: RequestContext, @Root() view: CriterionScoreView): Promise<Reason[]> | Reason[] {
    return provisionalOf(ctx, view, view.code);
  }
}

@Resolver(() => ScoreboardCell)
export class CellProvisionalResolver {
  @FieldResolver(() => [ProvisionalReason], { description: DESCRIPTION })
  provisional(@Ctx() ctx: RequestContext, @Root() cell: ScoreboardCell): Promise<Reason[]> | Reason[] {
    return provisionalOf(ctx, cell, cell.criterionCode);
  }
}

/** A board has thousands of cells: these two fields leave out what type-graphql wraps around a resolver (it copies the record each time). */
export function resolveProvisionalInPlace(schema: GraphQLSchema): void {
  const fieldOf = (type: string) => (schema.getType(type) as GraphQLObjectType | undefined)?.getFields()['provisional'];
  const [criterion, cell] = [fieldOf('CriterionScoreView'), fieldOf('ScoreboardCell')];
  if (!criterion || !cell) throw new Error('The schema has no provisional figures');
  criterion.resolve = (view: CriterionScoreView, _args, ctx: RequestContext) => provisionalOf(ctx, view, view.code);
  cell.resolve = (view: ScoreboardCell, _args, ctx: RequestContext) => provisionalOf(ctx, view, view.criterionCode);
}
