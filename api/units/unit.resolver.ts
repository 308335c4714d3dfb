// Units over GraphQL: one, many, and the tree and succession around each.
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import { PageArgs, pageOfRows, type Connection } from '../request/paging.ts';
import { DateScalar } from '../request/scalars.ts';
import type { OrderBy } from '../request/order.ts';
import { UnitOrderBy, UnitWhere, type UnitOrderField } from './unit.input.ts';
import * as units from './unit.service.ts';
import { Unit, UnitConnection, UnitSuccession } from './unit.type.ts';
import { unitsOfIds } from './unit-rows.ts';

const AS_OF = 'The day to look at; today unless told. Before 10/04/2023 is INVALID_INPUT: not covered.';

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, { nullable: true, description: 'One unit by code, as it stood at a day; a closed unit as on its last day (đơn vị).' })
  unit(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String, { description: 'Code of the unit.' }) code: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<Unit | null> {
    return units.findUnit(ctx, code, asOf);
  }

  @Query(() => UnitConnection, { description: 'The units that stand at a day (các đơn vị).' })
  units(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => UnitWhere, { nullable: true, description: 'Filters.' }) where?: UnitWhere | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string | null,
    @Arg('orderBy', () => [UnitOrderBy], { nullable: true, description: 'Order; by rank of the search, then level and code unless told.' })
    orderBy?: OrderBy<UnitOrderField>[] | null,
  ): Promise<Connection<Unit>> {
    return units.findUnits(ctx, where, asOf, orderBy, page);
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the unit.' })
  id(@Root() unit: Unit): string {
    return toGlobalId('Unit', unit.unitId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit directly above, at the same day.' })
  parent(@Ctx() ctx: RequestContext, @Root() unit: Unit): Promise<Unit | null> {
    return units.findParent(ctx, unit);
  }

  @FieldResolver(() => [Unit], { description: 'All units above, root first.' })
  ancestors(@Ctx() ctx: RequestContext, @Root() unit: Unit): Promise<Unit[]> {
    return units.findAncestors(ctx, unit);
  }

  @FieldResolver(() => UnitConnection, { description: 'The units directly below, at the same day.' })
  async children(@Ctx() ctx: RequestContext, @Root() unit: Unit, @Args(() => PageArgs) page: PageArgs): Promise<Connection<Unit>> {
    return pageOfRows(await units.findChildren(ctx, unit), page);
  }

  @FieldResolver(() => [Unit], { description: 'The units that this one took over from, as known at the day.' })
  predecessors(@Ctx() ctx: RequestContext, @Root() unit: Unit): Promise<Unit[]> {
    return units.findRelatives(ctx, unit, 'predecessors');
  }

  @FieldResolver(() => [Unit], { description: 'The units that took over from this one, as known at the day.' })
  successors(@Ctx() ctx: RequestContext, @Root() unit: Unit): Promise<Unit[]> {
    return units.findRelatives(ctx, unit, 'successors');
  }

  @FieldResolver(() => [UnitSuccession], { description: 'The reorganisations that it went through, oldest first.' })
  successions(@Ctx() ctx: RequestContext, @Root() unit: Unit): Promise<UnitSuccession[]> {
    return units.findSuccessions(ctx, unit);
  }

  @FieldResolver(() => [String], { description: 'What this account may do for the unit while it stands: RESPOND_TO_CONSULTATION, ASSIGN_TARGET.' })
  allowedActions(@Ctx() ctx: RequestContext, @Root() unit: Unit): string[] {
    return units.allowedUnitActions(ctx, unit);
  }
}

@Resolver(() => UnitSuccession)
export class UnitSuccessionResolver {
  @FieldResolver(() => [Unit], { description: 'The units before.' })
  predecessors(@Ctx() ctx: RequestContext, @Root() succession: UnitSuccession): Promise<Unit[]> {
    return unitsOfIds(ctx, succession.predecessorIds, succession.asOf);
  }

  @FieldResolver(() => [Unit], { description: 'The units after.' })
  successors(@Ctx() ctx: RequestContext, @Root() succession: UnitSuccession): Promise<Unit[]> {
    return unitsOfIds(ctx, succession.successorIds, succession.asOf);
  }
}
