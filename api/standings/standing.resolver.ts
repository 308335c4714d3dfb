// Standings over GraphQL: fields beside scores, and the bands of the total.
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request/context.ts';
import { DateScalar, DecimalScalar } from '../request/scalars.ts';
import { CriterionScoreView, Scoreboard, ScoreboardRow, Scorecard } from '../scores/score.type.ts';
import { bandsAt, bandsOf } from './score-band.service.ts';
import { ScoreBand } from './score-band.type.ts';
import { criterionStanding, medianIn, peersIn, percentileIn, quartilesOf, standingOf } from './standing.service.ts';
import { CriterionStanding, PeerStanding, ScoreQuartiles, Standing } from './standing.type.ts';

const BANDS = 'The band of each scheme in use on the last day of the period, by the exact score (mức xếp loại).';

@Resolver(() => Scorecard)
export class ScorecardStandingResolver {
  @FieldResolver(() => Standing, { nullable: true, description: 'Where the unit stands among those of its level; null to a reader who may not see them all (vị trí trong khối).' })
  standing(@Ctx() ctx: RequestContext, @Root() card: Scorecard): Promise<Standing | null> {
    return standingOf(ctx, card);
  }

  @FieldResolver(() => [ScoreBand], { description: BANDS })
  bands(@Ctx() ctx: RequestContext, @Root() card: Scorecard): Promise<ScoreBand[]> {
    return bandsOf(ctx, card.source, card.scored.total.score);
  }
}

@Resolver(() => Standing)
export class PeerStandingResolver {
  @FieldResolver(() => PeerStanding, { nullable: true, description: 'Where it stands among the units of the field that are comparable by volume; null where it has received no dossier, or where there are none (nhóm quy mô tương đương).' })
  peers(@Root() standing: Standing): PeerStanding | null {
    return peersIn(standing);
  }
}

@Resolver(() => CriterionScoreView)
export class CriterionStandingResolver {
  @FieldResolver(() => CriterionStanding, { nullable: true, description: 'Where the unit stands in this criterion; null without data, where it does not apply, outside the 100 points, and where the counts are suppressed (vị trí theo tiêu chí).' })
  standing(@Ctx() ctx: RequestContext, @Root() criterion: CriterionScoreView): Promise<CriterionStanding | null> {
    return criterionStanding(ctx, criterion);
  }
}

@Resolver(() => Scoreboard)
export class ScoreboardStandingResolver {
  @FieldResolver(() => Int, { description: 'How many units are on the board.' })
  count(@Root() board: Scoreboard): number {
    return board.rows.length;
  }

  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'Median of the total scores; exact, then rounded half up to 2 decimals. Null of an empty board (trung vị).' })
  median(@Root() board: Scoreboard): string | null {
    return medianIn(board.source);
  }

  @FieldResolver(() => ScoreQuartiles, { nullable: true, description: 'Quartiles of the total scores; null of an empty board (tứ phân vị).' })
  quartiles(@Root() board: Scoreboard): ScoreQuartiles | null {
    return quartilesOf(board.source);
  }
}

@Resolver(() => ScoreboardRow)
export class ScoreboardRowStandingResolver {
  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'Percent of the other rows that score at or below, half up to 2 decimals; null without other rows (bách phân vị).' })
  percentile(@Root() row: ScoreboardRow): string | null {
    return percentileIn(row.source, row.rank);
  }

  @FieldResolver(() => [ScoreBand], { description: BANDS })
  bands(@Ctx() ctx: RequestContext, @Root() row: ScoreboardRow): Promise<ScoreBand[]> {
    return bandsOf(ctx, row.source, row.scored.total.score);
  }
}

@Resolver()
export class ScoreBandResolver {
  @Query(() => [ScoreBand], { description: 'Bands of the total score in use on a day, of all schemes, the best of each first (thang xếp loại).' })
  scoreBands(@Ctx() ctx: RequestContext, @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today unless told.' }) asOf?: string | null): Promise<ScoreBand[]> {
    return bandsAt(ctx, asOf ?? ctx.today);
  }
}
