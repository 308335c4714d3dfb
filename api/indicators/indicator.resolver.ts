// Indicator sets over GraphQL: in force and drafted, side by side, and the acts on them.
import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { nameOfAccount } from '../accounts/account.service.ts';
import type { RequestContext } from '../request/context.ts';
import { DateScalar } from '../request/scalars.ts';
import { changesFrom, findIndicatorSet, findIndicatorSets } from './indicator-set.service.ts';
import { IndicatorSet } from './indicator-set.type.ts';
import { RuleSetChangesView } from './rule-set-changes.type.ts';
import { putRuleSetInForce, saveRuleSet } from './rule-set-drafting.service.ts';
import { IndicatorSetWhere, PutRuleSetInForceInput, SaveRuleSetInput } from './rule-set.input.ts';

@ObjectType({ description: 'The rule set as it is after the act.' })
export class RuleSetPayload {
  @Field(() => IndicatorSet, { description: 'The set.' })
  indicatorSet!: IndicatorSet;
}

@Resolver(() => IndicatorSet)
export class IndicatorResolver {
  @Query(() => IndicatorSet, { nullable: true, description: 'The set of this code, or the one in force at a day; null when there is none (bộ chỉ số).' })
  indicatorSet(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String, { nullable: true, description: 'Code of the set; the day is not looked at then. Drafts are found by roles that read all.' }) code?: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day to look at; today unless told.' }) asOf?: string | null,
  ): Promise<IndicatorSet | null> {
    return findIndicatorSet(ctx, code, asOf);
  }

  @Query(() => [IndicatorSet], { description: 'All sets side by side with their validity, drafts first, then the one that began last; drafts only to roles that read all (các bộ chỉ số).' })
  indicatorSets(
    @Ctx() ctx: RequestContext,
    @Arg('where', () => IndicatorSetWhere, { nullable: true, description: 'Filters.' }) where?: IndicatorSetWhere | null,
  ): Promise<IndicatorSet[]> {
    return findIndicatorSets(ctx, where);
  }

  @Mutation(() => RuleSetPayload, { description: 'Writes a draft of a rule set, new or changed; every fault of the document is named (soạn dự thảo bộ chỉ số).' })
  async saveRuleSet(@Ctx() ctx: RequestContext, @Arg('input', () => SaveRuleSetInput) input: SaveRuleSetInput): Promise<RuleSetPayload> {
    return { indicatorSet: await saveRuleSet(ctx, input) };
  }

  @Mutation(() => RuleSetPayload, { description: 'Puts a draft in force from a day on; the set before it ends the day before. Its formulas never change after (áp dụng bộ chỉ số).' })
  async putRuleSetInForce(@Ctx() ctx: RequestContext, @Arg('input', () => PutRuleSetInForceInput) input: PutRuleSetInForceInput): Promise<RuleSetPayload> {
    return { indicatorSet: await putRuleSetInForce(ctx, input) };
  }

  @FieldResolver(() => RuleSetChangesView, { description: 'What changes from another set to this one.' })
  changesFrom(
    @Ctx() ctx: RequestContext,
    @Root() set: IndicatorSet,
    @Arg('code', () => String, { description: 'Code of the set to look from; NOT_FOUND when there is none that one may see.' }) code: string,
  ): Promise<RuleSetChangesView> {
    return changesFrom(ctx, set, code);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of who last wrote the draft, to roles that read all.' })
  savedBy(@Ctx() ctx: RequestContext, @Root() set: IndicatorSet): Promise<string | null> {
    return nameOfAccount(ctx, ctx.access.has('indicatorSet.preview') ? set.savedById : null);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of who put it in force, to roles that read all.' })
  putInForceBy(@Ctx() ctx: RequestContext, @Root() set: IndicatorSet): Promise<string | null> {
    return nameOfAccount(ctx, ctx.access.has('indicatorSet.preview') ? set.putInForceById : null);
  }

  @FieldResolver(() => [String], { description: 'What this account may do with it: SAVE and PUT_IN_FORCE, of drafts alone.' })
  allowedActions(@Ctx() ctx: RequestContext, @Root() set: IndicatorSet): string[] {
    if (set.isInForce) return [];
    return [...(ctx.access.has('indicatorSet.draft') ? ['SAVE'] : []), ...(ctx.access.has('indicatorSet.putInForce') ? ['PUT_IN_FORCE'] : [])];
  }
}
