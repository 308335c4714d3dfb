// Indicator sets over GraphQL.
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../request/context.ts';
import { DateScalar } from '../request/scalars.ts';
import { findIndicatorSet } from './indicator-set.service.ts';
import { IndicatorSet } from './indicator-set.type.ts';

@Resolver()
export class IndicatorResolver {
  @Query(() => IndicatorSet, { nullable: true, description: 'The set of this code, or the one in force at a day; null when there is none (bộ chỉ số).' })
  indicatorSet(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String, { nullable: true, description: 'Code of the set; the day is not looked at then.' }) code?: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day to look at; today unless told.' }) asOf?: string | null,
  ): Promise<IndicatorSet | null> {
    return findIndicatorSet(ctx, code, asOf);
  }
}
