// Targets over GraphQL, and the field of targets that each unit gets.
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { nameOfAccount } from '../accounts/account.service.ts';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import type { OrderBy } from '../request/order.ts';
import { PageArgs, type Connection } from '../request/paging.ts';
import { PeriodScalar } from '../request/scalars.ts';
import { Unit } from '../units/unit.type.ts';
import { assignTargets } from './target-assignment.service.ts';
import { AssignTargetsInput, TargetOrderBy, TargetWhere, type TargetOrderField } from './target.input.ts';
import { historyOf } from './target-rows.ts';
import * as targets from './target.service.ts';
import { AssignTargetsPayload, Target, TargetConnection, TargetHistoryEntry } from './target.type.ts';

@Resolver(() => Target)
export class TargetResolver {
  @Query(() => TargetConnection, { description: 'Targets that one may see; the newest periods first unless told (chỉ tiêu).' })
  targets(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => TargetWhere, { nullable: true, description: 'Filters.' }) where?: TargetWhere | null,
    @Arg('orderBy', () => [TargetOrderBy], { nullable: true, description: 'Order; newest period, criterion, unit unless told.' })
    orderBy?: OrderBy<TargetOrderField>[] | null,
  ): Promise<Connection<Target>> {
    return targets.findTargets(ctx, where, orderBy, page);
  }

  @Mutation(() => AssignTargetsPayload, {
    description: 'Assigns targets for one criterion and period under a decision; again for the same unit replaces, and the old value stays in the history (giao chỉ tiêu).',
  })
  async assignTargets(@Ctx() ctx: RequestContext, @Arg('input', () => AssignTargetsInput) input: AssignTargetsInput): Promise<AssignTargetsPayload> {
    return { targets: await assignTargets(ctx, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the target.' })
  id(@Root() target: Target): string {
    return toGlobalId('Target', target.targetId);
  }

  @FieldResolver(() => Unit, { description: 'The unit, as it stood on the last day of the period; as it stands today while the period runs.' })
  unit(@Ctx() ctx: RequestContext, @Root() target: Target): Promise<Unit | null> {
    return targets.unitOfTarget(ctx, target);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of who assigned this value.' })
  assignedBy(@Ctx() ctx: RequestContext, @Root() target: Target): Promise<string | null> {
    return nameOfAccount(ctx, target.assignedById);
  }

  @FieldResolver(() => [TargetHistoryEntry], { description: 'The values that it had before, oldest first; the present one is not among them.' })
  history(@Ctx() ctx: RequestContext, @Root() target: Target): Promise<TargetHistoryEntry[]> {
    return historyOf(ctx, target.targetId);
  }

  @FieldResolver(() => [String], { description: 'What this account may do with it: ASSIGN.' })
  allowedActions(@Ctx() ctx: RequestContext, @Root() target: Target): Promise<string[]> {
    return targets.allowedTargetActions(ctx, target);
  }
}

@Resolver(() => TargetHistoryEntry)
export class TargetHistoryResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Full name of who had assigned this value.' })
  by(@Ctx() ctx: RequestContext, @Root() entry: TargetHistoryEntry): Promise<string | null> {
    return nameOfAccount(ctx, entry.byId);
  }
}

@Resolver(() => Unit)
export class UnitTargetsResolver {
  @FieldResolver(() => TargetConnection, { nullable: true, description: 'Targets of the unit that one may see, newest period first (chỉ tiêu của đơn vị).' })
  targets(
    @Ctx() ctx: RequestContext,
    @Root() unit: Unit,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('period', () => PeriodScalar, { nullable: true, description: 'Only those of exactly these days.' }) period?: string | null,
  ): Promise<Connection<Target>> {
    return targets.findTargetsOfUnit(ctx, unit, period, page);
  }
}
