// Scores over GraphQL: the card of one unit and the board of many.
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { fraction, toDecimal } from '../domain/fraction.ts';
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
  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'Percent, half up; null without data, never 0, and null for an average.' })
  percent(@Root() rate: Rate, @Arg('decimals', () => Int, { defaultValue: 2, description: 'Decimals, 0 to 6.' }) decimals: number): string | null {
    const percent = rate.reading === 'PERCENT' && rate.isKnown ? percentOf(rate.numerator, rate.denominator) : null;
    return percent === null ? null : toDecimal(percent, checkDecimals(decimals));
  }

  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'Average, half up: working days a dossier, for 2.2 only; null without data.' })
  average(@Root() rate: Rate, @Arg('decimals', () => Int, { defaultValue: 2, description: 'Decimals, 0 to 6.' }) decimals: number): string | null {
    if (rate.reading !== 'AVERAGE' || rate.denominator === 0) return null;
    return toDecimal(fraction(rate.numerator, rate.denominator), checkDecimals(decimals));
  }
}

function checkDecimals(decimals: number): number {
  if (decimals >= 0 && decimals <= 6) return decimals;
  throw invalidField('decimals', 'Số chữ số thập phân từ 0 đến 6.', 'Decimals are 0 to 6.', 'OUT_OF_RANGE');
}
