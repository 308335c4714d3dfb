// Why a figure is provisional (tạm tính): a field of the criteria of a card and of the cells of a board; one statement for all of them.
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProvisionalReason, type ProvisionalReason as Reason, type TargetStatus } from '../../schema/enums.ts';
import { UNSCORED_CRITERIA, type CriterionCounters } from '../domain/criterion-parts.ts';
import { metricOf, NATIONAL_REPORT_RECEIVED } from '../domain/metrics.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { isPeriodOver } from '../domain/target-progress.ts';
import { waitingAt } from '../indicators/observation-rows.ts';
import type { RequestContext } from '../request/context.ts';
import type { CellSource, ScoreSource } from './score-source.ts';
import { CriterionScoreView, ScoreboardCell } from './score.type.ts';

interface Facts {
  criterion: CriterionCounters;
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
    criterion,
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

/** In the order of the enum. */
const reasonsThat = (holds: Partial<Record<Reason, boolean>>): Reason[] => Object.values(ProvisionalReason).filter((reason) => holds[reason]);

/** An unknown count is shown as 0, beside one that somebody told. */
function isHalfTold({ scored }: CellSource, { criterion }: Facts): boolean {
  const { numerator, denominator } = scored.figures(criterion);
  return (numerator === null) !== (denominator === null);
}

/** At once where no observation stands behind the figure: a board has thousands of cells. */
function reasonsFor(ctx: RequestContext, cell: CellSource, code: string): Promise<Reason[]> | Reason[] {
  const { source, scored } = cell;
  const facts = factsOf(source.ruleSet).get(code);
  if (!facts) return [];
  const known = { PERIOD_RUNNING: !isPeriodOver(source.period, source.moment), DRAFT_FORMULA: facts.isDraft };
  if (facts.observed.length === 0) return reasonsThat(known);
  return waitingOf(ctx, source).then((waiting) => reasonsThat({
    ...known,
    OBSERVATION_PENDING: facts.observed.some((metric) => waiting.has(`${scored.unit.unitId} ${metric}`)),
    OBSERVATION_INCOMPLETE: isHalfTold(cell, facts),
  }));
}

/** What does not apply has nothing provisional about it. */
const provisionalOf = (ctx: RequestContext, view: CellSource & { status: TargetStatus }, code: string): Promise<Reason[]> | Reason[] =>
  view.status === 'NOT_APPLICABLE' ? [] : reasonsFor(ctx, view, code);

const DESCRIPTION = 'Why the figure may still change: its period runs, an observation behind it waits for a second officer, one of its two observed counts was never told (and is shown as 0), or its formula is a draft; empty where it is settled or does not apply (tạm tính).';

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
