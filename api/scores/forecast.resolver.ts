// The forecast beside each status: a field of the criteria of a card and of the cells of a board.
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request/context.ts';
import { forecastOfCell } from './forecast.service.ts';
import { TargetForecast } from './forecast.type.ts';
import { CriterionScoreView, ScoreboardCell } from './score.type.ts';

const DESCRIPTION = 'How it will stand at the end of the period; `status` tells how it stands now. Null for criteria without targets, for counts that are suppressed, and for a running period as of the past (dự báo).';

@Resolver(() => CriterionScoreView)
export class CriterionForecastResolver {
  @FieldResolver(() => TargetForecast, { nullable: true, description: DESCRIPTION })
  forecast(@Ctx() ctx: RequestContext, @Root() view: CriterionScoreView): Promise<TargetForecast | null> | null {
    return view.suppressed ? null : forecastOfCell(ctx, view, view.code);
  }
}

@Resolver(() => ScoreboardCell)
export class CellForecastResolver {
  @FieldResolver(() => TargetForecast, { nullable: true, description: DESCRIPTION })
  forecast(@Ctx() ctx: RequestContext, @Root() cell: ScoreboardCell): Promise<TargetForecast | null> | null {
    return cell.suppressed ? null : forecastOfCell(ctx, cell, cell.criterionCode);
  }
}
