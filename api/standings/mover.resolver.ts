// Movers and the history of scores over GraphQL.
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { ChangeSince } from '../../schema/enums.ts';
import type { RequestContext } from '../request/context.ts';
import { Scorecard } from '../scores/score.type.ts';
import { findHistory, findSeries } from './history.service.ts';
import { HistoryAsked, ScoreHistory, ScoreSeries, SeriesAsked } from './history.type.ts';
import { changeOf, criteriaOfMover, findMovers, placesGained, rankIn } from './mover.service.ts';
import { CriterionMove, MoversAsked, ScoreChange, ScoreMover, ScoreMovers } from './mover.type.ts';

@Resolver(() => ScoreMover)
export class ScoreMoverResolver {
  @Query(() => ScoreMovers, { description: 'How the scores of the units below one moved between two observations of one period (biến động trong tuần). The public sees closed periods.' })
  scoreMovers(@Ctx() ctx: RequestContext, @Args(() => MoversAsked) asked: MoversAsked): Promise<ScoreMovers> {
    return findMovers(ctx, asked);
  }

  @FieldResolver(() => [CriterionMove], { description: 'Criterion by criterion, in the order of the later rule set.' })
  criteria(@Ctx() ctx: RequestContext, @Root() mover: ScoreMover): CriterionMove[] {
    return criteriaOfMover(ctx, mover);
  }
}

@Resolver(() => ScoreHistory)
export class ScoreHistoryResolver {
  @Query(() => ScoreHistory, { description: 'The score of one unit in one period as it was observed from day to day (diễn biến điểm).' })
  scoreHistory(@Ctx() ctx: RequestContext, @Args(() => HistoryAsked) asked: HistoryAsked): Promise<ScoreHistory> {
    return findHistory(ctx, asked);
  }

  @Query(() => ScoreSeries, { description: 'The score of one unit month by month or week by week, by the figures of now (chuỗi điểm theo tháng, tuần).' })
  scoreSeries(@Ctx() ctx: RequestContext, @Args(() => SeriesAsked) asked: SeriesAsked): Promise<ScoreSeries> {
    return findSeries(ctx, asked);
  }
}

@Resolver(() => Scorecard)
export class ScoreChangeResolver {
  @FieldResolver(() => ScoreChange, { nullable: true, description: 'How the score moved; null where there is no earlier figure: no snapshot by then, or the unit did not stand (biến động).' })
  change(
    @Ctx() ctx: RequestContext,
    @Root() card: Scorecard,
    @Arg('since', () => ChangeSince, { description: 'PREVIOUS_WEEK: the same period, by the last snapshot at least seven days before the moment of this card. PREVIOUS_PERIOD: the period of the same kind just before.' }) since: ChangeSince,
  ): Promise<ScoreChange | null> {
    return changeOf(ctx, card, since);
  }
}

@Resolver(() => ScoreChange)
export class ScoreChangeRankResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'The earlier rank among the units of its level; null to a reader who may not see them all.' })
  rankBefore(@Ctx() ctx: RequestContext, @Root() change: ScoreChange): Promise<number | null> {
    return rankIn(ctx, change.earlier);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Places gained: above 0 is better; null across a break.' })
  rankChange(@Ctx() ctx: RequestContext, @Root() change: ScoreChange): Promise<number | null> {
    return placesGained(ctx, change);
  }
}
