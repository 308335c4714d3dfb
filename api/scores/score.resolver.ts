// Scores over GraphQL: the card of one unit and the board of many.
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { toDecimal } from '../domain/fraction.ts';
import { percentOf } from '../domain/score.ts';
import { invalidField } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { DecimalScalar } from '../request/scalars.ts';
import { ScoreAsked, ScoreboardAsked } from './score.input.ts';
import { readScoreboard, readScorecard } from './score.service.ts';
import { Rate, Scoreboard, Scorecard } from './score.type.ts';

@Resolver(() => Scorecard)
export class ScoreResolver {
  @Query(() => Scorecard, { description: 'Score of one unit in one period, exact to the last digit (phiếu điểm). The public sees closed periods.' })
  scorecard(@Ctx() ctx: RequestContext, @Args(() => ScoreAsked) asked: ScoreAsked): Promise<Scorecard> {
    return readScorecard(ctx, asked);
  }

  @Query(() => Scoreboard, { description: 'The heat map of the measured units below one, in one request (bảng theo dõi chỉ số).' })
  scoreboard(@Ctx() ctx: RequestContext, @Args(() => ScoreboardAsked) asked: ScoreboardAsked): Promise<Scoreboard> {
    return readScoreboard(ctx, asked);
  }
}

@Resolver(() => Rate)
export class RateResolver {
  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'Percent, half up; null without data, never 0.' })
  percent(
    @Root() rate: Rate,
    @Arg('decimals', () => Int, { defaultValue: 2, description: 'Decimals, 0 to 6.' }) decimals: number,
  ): string | null {
    if (decimals < 0 || decimals > 6) throw invalidField('decimals', 'Số chữ số thập phân từ 0 đến 6.', 'Decimals are 0 to 6.', 'OUT_OF_RANGE');
    const percent = percentOf(rate.numerator, rate.denominator);
    return percent === null ? null : toDecimal(percent, decimals);
  }
}
