// Changes of scores between two observations (biến động điểm), as the API shows them.
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { ChangeSince, ScoreView, UnitLevel } from '../../schema/enums.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../request/scalars.ts';
import type { CellSource, Scored, ScoreSource } from '../scores/score-source.ts';
import { Rate } from '../scores/score.type.ts';
import { Unit } from '../units/unit.type.ts';
import { ScoreBreak } from './score-break.ts';

@ArgsType()
export class MoversAsked {
  @Field(() => String, { description: 'Code of the unit whose measured units below are compared.' })
  withinCode!: string;

  @Field(() => PeriodScalar, { nullable: true, description: 'The one period that both observations are of; the year of `to` unless told, which as observed is the year to date.' })
  period?: string | null;

  @Field(() => DateTimeScalar, { description: 'The first observation: the last snapshot of the period at or before this moment. INVALID_INPUT names the earliest where there is none.' })
  from!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The second observation; the figures of now unless told.' })
  to?: Date | null;

  @Field(() => UnitLevel, { nullable: true, description: 'Only units of this level.' })
  level?: UnitLevel | null;

  @Field(() => ScoreView, { nullable: true, description: 'By the units of each moment (AS_WAS, unless told), or both carried to the units of today (AS_NOW).' })
  view?: ScoreView | null;

  @Field(() => Int, { nullable: true, description: 'Only so many rows, those that moved most; at most 1000, all unless told.' })
  first?: number | null;
}

@ObjectType({ description: 'A unit in two observations.' })
export class ScoreMover {
  before!: Scored | null;

  after!: Scored | null;

  isBroken!: boolean;

  @Field(() => Unit, { description: 'The unit, as in the later observation that has it.' })
  unit!: Unit;

  @Field(() => DecimalScalar, { nullable: true, description: 'Score in the first observation; null where the unit is not in it, never 0 for that.' })
  scoreBefore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Score in the second observation; null where the unit is not in it.' })
  scoreAfter!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'After less before, from the exact scores and then rounded half up: it may differ by 0.01 from the difference of the two as shown. Null where one is missing or a break lies between.' })
  change!: string | null;

  @Field(() => Int, { nullable: true, description: 'Rank among the rows of the first observation.' })
  rankBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rank among the rows of the second observation.' })
  rankAfter!: number | null;

  @Field(() => Int, { nullable: true, description: 'Places gained: above 0 is better. Null where one is missing or a break lies between.' })
  rankChange!: number | null;
}

@ObjectType({ description: 'One criterion of a unit in two observations.' })
export class CriterionMove {
  @Field(() => String, { description: 'Code of the criterion.' })
  criterionCode!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Score before; null where the rule set of then has no such criterion, or the unit is not there.' })
  scoreBefore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Score after.' })
  scoreAfter!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'After less before, exact and then rounded half up; null where one is missing or a break lies between.' })
  change!: string | null;

  @Field(() => Rate, { nullable: true, description: 'Counts before; null where missing, not applicable, or suppressed for the public.' })
  rateBefore!: Rate | null;

  @Field(() => Rate, { nullable: true, description: 'Counts after.' })
  rateAfter!: Rate | null;
}

@ObjectType({ description: 'How the scores of units moved between two observations of one period (biến động điểm số). The weekly note compares the year to date as it stood on two days, not two one-week scores.' })
export class ScoreMovers {
  before!: ScoreSource;

  after!: ScoreSource;

  @Field(() => PeriodScalar, { description: 'The period of both observations.' })
  period!: string;

  @Field(() => DateTimeScalar, { description: 'Moment of the first observation.' })
  observedFrom!: Date;

  @Field(() => DateTimeScalar, { description: 'Moment of the second observation.' })
  observedTo!: Date;

  @Field(() => ScoreBreak, { nullable: true, description: 'Set where the two were judged by different rule sets: then every change is null.' })
  break!: ScoreBreak | null;

  @Field(() => Int, { description: 'How many units are in at least one of the observations.' })
  count!: number;

  @Field(() => [ScoreMover], { description: 'By size of change, the largest first whichever its direction; then those without one, by code.' })
  rows!: ScoreMover[];
}

@ObjectType({ description: 'How a score moved against an earlier observation.' })
export class ScoreChange {
  earlier!: CellSource;

  card!: CellSource;

  @Field(() => ChangeSince, { description: 'What it is compared with.' })
  since!: ChangeSince;

  @Field(() => PeriodScalar, { description: 'The period of the earlier figure: the same, or the one before.' })
  period!: string;

  @Field(() => DateTimeScalar, { description: 'The moment of the earlier figure.' })
  observedAt!: Date;

  @Field(() => DecimalScalar, { description: 'The earlier score.' })
  scoreBefore!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The score less the earlier one, from the exact scores and then rounded half up; null across a break.' })
  change!: string | null;

  @Field(() => ScoreBreak, { nullable: true, description: 'Why the two are not comparable; null where they are.' })
  break!: ScoreBreak | null;
}
