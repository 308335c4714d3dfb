// Official results over GraphQL, and the field beside each of our figures.
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { nameOfAccount } from '../accounts/account.service.ts';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import type { OrderBy } from '../request/order.ts';
import { PageArgs, type Connection } from '../request/paging.ts';
import { CriterionScoreView, GroupScoreView, ScoreboardCell, ScoreboardRow, Scorecard } from '../scores/score.type.ts';
import { Unit } from '../units/unit.type.ts';
import { officialBeside, oursThen, type ComparisonSource } from './comparison.service.ts';
import { ImportOfficialResultsInput, OfficialResultOrderBy, OfficialResultWhere, type OfficialResultOrderField } from './official-result.input.ts';
import { findOfficialResults, importOfficialResults, unitOfResult } from './official-result.service.ts';
import { ImportOfficialResultsPayload, OfficialComparison, OfficialResult, OfficialResultConnection, OursThen } from './official-result.type.ts';

@Resolver(() => OfficialResult)
export class OfficialResultResolver {
  @Query(() => OfficialResultConnection, { description: 'Published scores that were taken in, the last seen first; corrections beside what they correct (kết quả chính thức).' })
  officialResults(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => OfficialResultWhere, { nullable: true, description: 'Filters.' }) where?: OfficialResultWhere | null,
    @Arg('orderBy', () => [OfficialResultOrderBy], { nullable: true, description: 'Order; last seen, unit, code unless told.' })
    orderBy?: OrderBy<OfficialResultOrderField>[] | null,
  ): Promise<Connection<OfficialResult>> {
    return findOfficialResults(ctx, where, orderBy, page);
  }

  @Mutation(() => ImportOfficialResultsPayload, { description: 'Takes published scores in, all rows or none; what is known is never overwritten. The department in charge of information technology.' })
  importOfficialResults(@Ctx() ctx: RequestContext, @Arg('input', () => ImportOfficialResultsInput) input: ImportOfficialResultsInput): Promise<ImportOfficialResultsPayload> {
    return importOfficialResults(ctx, input);
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the result.' })
  id(@Root() result: OfficialResult): string {
    return toGlobalId('OfficialResult', result.resultId);
  }

  @FieldResolver(() => Unit, { description: 'The unit, as it stood on the last day of the period; as it stands today while the period runs.' })
  unit(@Ctx() ctx: RequestContext, @Root() result: OfficialResult): Promise<Unit | null> {
    return unitOfResult(ctx, result);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of who took it in.' })
  recordedBy(@Ctx() ctx: RequestContext, @Root() result: OfficialResult): Promise<string | null> {
    return nameOfAccount(ctx, result.recordedById);
  }
}

@Resolver(() => OfficialComparison)
export class OfficialComparisonResolver {
  @FieldResolver(() => OursThen, { nullable: true, description: 'Ours on that day; null without a snapshot by then.' })
  onThatDay(@Ctx() ctx: RequestContext, @Root() comparison: OfficialComparison & ComparisonSource): Promise<OursThen | null> {
    return oursThen(ctx, comparison);
  }
}

const BESIDE = 'The official value beside ours; null where none was taken in by then (kết quả chính thức).';

@Resolver(() => Scorecard)
export class OfficialScorecardResolver {
  @FieldResolver(() => OfficialComparison, { nullable: true, description: BESIDE })
  official(@Ctx() ctx: RequestContext, @Root() card: Scorecard): Promise<OfficialComparison | null> {
    return officialBeside(ctx, card, 'TOTAL', '');
  }
}

@Resolver(() => GroupScoreView)
export class OfficialGroupResolver {
  @FieldResolver(() => OfficialComparison, { nullable: true, description: BESIDE })
  official(@Ctx() ctx: RequestContext, @Root() group: GroupScoreView): Promise<OfficialComparison | null> {
    return officialBeside(ctx, group, 'GROUP', group.code);
  }
}

@Resolver(() => CriterionScoreView)
export class OfficialCriterionResolver {
  @FieldResolver(() => OfficialComparison, { nullable: true, description: BESIDE })
  official(@Ctx() ctx: RequestContext, @Root() criterion: CriterionScoreView): Promise<OfficialComparison | null> {
    return officialBeside(ctx, criterion, 'CRITERION', criterion.code);
  }
}

@Resolver(() => ScoreboardRow)
export class OfficialRowResolver {
  @FieldResolver(() => OfficialComparison, { nullable: true, description: BESIDE })
  official(@Ctx() ctx: RequestContext, @Root() row: ScoreboardRow): Promise<OfficialComparison | null> {
    return officialBeside(ctx, row, 'TOTAL', '');
  }
}

@Resolver(() => ScoreboardCell)
export class OfficialCellResolver {
  @FieldResolver(() => OfficialComparison, { nullable: true, description: BESIDE })
  official(@Ctx() ctx: RequestContext, @Root() cell: ScoreboardCell): Promise<OfficialComparison | null> {
    return officialBeside(ctx, cell, 'CRITERION', cell.criterionCode);
  }
}
