// Cascades of targets over GraphQL.
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { nameOfAccount } from '../accounts/account.service.ts';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import type { OrderBy } from '../request/order.ts';
import { PageArgs, type Connection } from '../request/paging.ts';
import { Rate } from '../scores/score.type.ts';
import { Unit } from '../units/unit.type.ts';
import { draftCascade } from './cascade-draft.service.ts';
import { checksOf, itemsOf, kindOf, lastCountsOf } from './cascade-view.ts';
import {
  AssignTargetCascadeInput, DiscardTargetCascadeInput, DraftTargetCascadeInput, TargetCascadeOrderBy, TargetCascadeWhere, UpdateTargetCascadeInput, type TargetCascadeOrderField,
} from './target-cascade.input.ts';
import * as cascades from './target-cascade.service.ts';
import { TargetCascade, TargetCascadeChecks, TargetCascadeConnection, TargetCascadeItem, TargetCascadePayload } from './target-cascade.type.ts';

@Resolver(() => TargetCascade)
export class TargetCascadeResolver {
  @Query(() => TargetCascade, { nullable: true, description: 'One cascade; null when there is none or one may not see it (bản phân bổ chỉ tiêu).' })
  targetCascade(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<TargetCascade | null> {
    return cascades.findCascade(ctx, id);
  }

  @Query(() => TargetCascadeConnection, { description: 'Cascades that one may see, newest first unless told.' })
  targetCascades(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => TargetCascadeWhere, { nullable: true, description: 'Filters.' }) where?: TargetCascadeWhere | null,
    @Arg('orderBy', () => [TargetCascadeOrderBy], { nullable: true, description: 'Order; newest first unless told.' }) orderBy?: OrderBy<TargetCascadeOrderField>[] | null,
  ): Promise<Connection<TargetCascade>> {
    return cascades.findCascades(ctx, where, orderBy, page);
  }

  @Mutation(() => TargetCascadePayload, { description: 'Breaks the target of a group down to its units, as a draft: who must do what, and what it comes to. The Center.' })
  async draftTargetCascade(@Ctx() ctx: RequestContext, @Arg('input', () => DraftTargetCascadeInput) input: DraftTargetCascadeInput): Promise<TargetCascadePayload> {
    return cascades.cascadeAfter(ctx, await draftCascade(ctx, input));
  }

  @Mutation(() => TargetCascadePayload, { description: 'Gives some units of a draft other percentages, all or nothing. The Center.' })
  async updateTargetCascade(@Ctx() ctx: RequestContext, @Arg('input', () => UpdateTargetCascadeInput) input: UpdateTargetCascadeInput): Promise<TargetCascadePayload> {
    return cascades.cascadeAfter(ctx, await cascades.updateCascade(ctx, input));
  }

  @Mutation(() => TargetCascadePayload, {
    description: 'Assigns the targets of a draft under a decision, all or none; values that stood before go into their history, as by `assignTargets` (giao chỉ tiêu). The Center; refused to who works in one of the units.',
  })
  async assignTargetCascade(@Ctx() ctx: RequestContext, @Arg('input', () => AssignTargetCascadeInput) input: AssignTargetCascadeInput): Promise<TargetCascadePayload> {
    return cascades.cascadeAfter(ctx, await cascades.assignCascade(ctx, input));
  }

  @Mutation(() => TargetCascadePayload, { description: 'Puts a draft away; it stays readable, and nothing is assigned from it. The Center.' })
  async discardTargetCascade(@Ctx() ctx: RequestContext, @Arg('input', () => DiscardTargetCascadeInput) input: DiscardTargetCascadeInput): Promise<TargetCascadePayload> {
    return cascades.cascadeAfter(ctx, await cascades.discardCascade(ctx, input));
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the cascade.' })
  id(@Root() cascade: TargetCascade): string {
    return toGlobalId('TargetCascade', cascade.cascadeId);
  }

  @FieldResolver(() => String, { description: 'What the criterion counts: DOSSIERS, COMPONENTS, PROCEDURES, or OBSERVATION; further ones a week are told for the first two.' })
  counts(@Root() cascade: TargetCascade): string {
    return kindOf(cascade);
  }

  @FieldResolver(() => Unit, { description: 'The unit of the group.' })
  within(@Ctx() ctx: RequestContext, @Root() cascade: TargetCascade): Promise<Unit | null> {
    return cascades.unitOfCascade(ctx, cascade, cascade.withinId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of who made the draft.' })
  createdBy(@Ctx() ctx: RequestContext, @Root() cascade: TargetCascade): Promise<string | null> {
    return nameOfAccount(ctx, cascade.createdById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of who changed it last.' })
  changedBy(@Ctx() ctx: RequestContext, @Root() cascade: TargetCascade): Promise<string | null> {
    return nameOfAccount(ctx, cascade.changedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of who assigned it.' })
  async assignedBy(@Ctx() ctx: RequestContext, @Root() cascade: TargetCascade): Promise<string | null> {
    return cascade.assignedById === null ? null : nameOfAccount(ctx, cascade.assignedById);
  }

  @FieldResolver(() => TargetCascadeChecks, { description: 'What its percentages come to.' })
  checks(@Ctx() ctx: RequestContext, @Root() cascade: TargetCascade): Promise<TargetCascadeChecks> {
    return checksOf(ctx, cascade);
  }

  @FieldResolver(() => [TargetCascadeItem], { description: 'The units whose targets one may see, by code; without the unit of the group.' })
  items(@Ctx() ctx: RequestContext, @Root() cascade: TargetCascade): Promise<TargetCascadeItem[]> {
    return itemsOf(ctx, cascade);
  }

  @FieldResolver(() => Int, { description: 'How many units have a target for the same criterion and days now: assigning replaces them.' })
  replacing(@Ctx() ctx: RequestContext, @Root() cascade: TargetCascade): Promise<number> {
    return cascades.countReplaced(ctx, cascade);
  }

  @FieldResolver(() => [String], { description: 'What this account may do with it: EDIT, ASSIGN, DISCARD.' })
  allowedActions(@Ctx() ctx: RequestContext, @Root() cascade: TargetCascade): Promise<string[]> {
    return cascades.allowedCascadeActions(ctx, cascade);
  }
}

@Resolver(() => TargetCascadeItem)
export class TargetCascadeItemResolver {
  @FieldResolver(() => Unit, { description: 'The unit.' })
  unit(@Ctx() ctx: RequestContext, @Root() item: TargetCascadeItem): Promise<Unit | null> {
    return cascades.unitOfCascade(ctx, item.cascade, item.row.unitId);
  }

  @FieldResolver(() => Rate, { nullable: true, description: 'Its result in the base period; null without data.' })
  lastResult(@Root() { row }: TargetCascadeItem): Rate | null {
    const counts = lastCountsOf(row);
    return counts && { reading: 'PERCENT', isKnown: true, ...counts };
  }

  @FieldResolver(() => Rate, { description: 'The period of the target so far.' })
  soFar(@Root() { row }: TargetCascadeItem): Rate {
    return { reading: 'PERCENT', isKnown: true, numerator: row.numerator, denominator: row.denominator };
  }
}
