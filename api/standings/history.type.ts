// A unit's score over time (lịch sử điểm): one period as observed day by day, or month by month, as the API shows them.
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { ScoreView, SeriesGranularity } from '../../schema/enums.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../request/scalars.ts';
import { ScoreBreak } from './score-break.ts';

@ArgsType()
export class HistoryAsked {
  @Field(() => String, { description: 'Code of a measured unit.' })
  unitCode!: string;

  @Field(() => PeriodScalar, { description: 'The period.' })
  period!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only observations from this moment on.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only observations up to this moment; unless told, up to now, and then the live figure is the last point.' })
  to?: Date | null;
}

@ObjectType({ description: 'The score at one moment.' })
export class ScoreHistoryPoint {
  @Field(() => DateTimeScalar, { description: 'The moment: pass it as `asOf` to see the whole card of then.' })
  observedAt!: Date;

  @Field(() => DecimalScalar, { description: 'Total score, half up to 2 decimals of the exact sum.' })
  score!: string;

  @Field(() => String, { description: 'The rule set it was judged by.' })
  ruleSetCode!: string;

  @Field(() => Boolean, { name: 'live', description: 'True for the figure of now, which no snapshot has kept.' })
  isLive!: boolean;
}

@ObjectType({ description: 'One period of one unit as it was observed: the last snapshot of each day, oldest first, then the live figure (diễn biến điểm của kỳ).' })
export class ScoreHistory {
  @Field(() => PeriodScalar, { description: 'The period.' })
  period!: string;

  @Field(() => [ScoreHistoryPoint], { description: 'The observations, oldest first.' })
  points!: ScoreHistoryPoint[];

  @Field(() => [ScoreBreak], { description: 'Where neighbouring points were judged by different rule sets.' })
  breaks!: ScoreBreak[];
}

@ArgsType()
export class SeriesAsked {
  @Field(() => String, { description: 'Code of a measured unit.' })
  unitCode!: string;

  @Field(() => SeriesGranularity, { description: 'Months or ISO weeks.' })
  granularity!: SeriesGranularity;

  @Field(() => Int, { nullable: true, description: 'How many periods, 1 to 24; 12 unless told.' })
  last?: number | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'The last period of the series is the month or week of its last day, or of today if that is earlier; today unless told.' })
  until?: string | null;

  @Field(() => ScoreView, { nullable: true, description: 'By the units of that time (AS_WAS, unless told: null before the unit stood) or carried to the units of today (AS_NOW).' })
  view?: ScoreView | null;
}

@ObjectType({ description: 'The score of one period of a series.' })
export class ScoreSeriesPoint {
  @Field(() => PeriodScalar, { description: 'The month or week.' })
  period!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Total score, by the figures of now; null where the unit did not stand, no rule set was in force, or the reader may not see it. Never 0 for that.' })
  score!: string | null;

  @Field(() => String, { nullable: true, description: 'The rule set it was judged by.' })
  ruleSetCode!: string | null;

  @Field(() => Boolean, { name: 'running', description: 'True while the period is not over: its score still moves.' })
  isRunning!: boolean;
}

@ObjectType({ description: 'The score of one unit month by month or week by week (chuỗi điểm).' })
export class ScoreSeries {
  @Field(() => DateTimeScalar, { description: 'The moment for which all figures hold.' })
  observedAt!: Date;

  @Field(() => [ScoreSeriesPoint], { description: 'The periods, oldest first.' })
  points!: ScoreSeriesPoint[];

  @Field(() => [ScoreBreak], { description: 'Where neighbouring scores are not comparable: another rule set, or a reorganisation of this unit. `from` and `to` are the ends of the periods on both sides.' })
  breaks!: ScoreBreak[];
}
