// What a score is asked for.
import { ArgsType, Field } from 'type-graphql';
import { ScoreView, UnitLevel } from '../../schema/enums.ts';
import { DateTimeScalar, PeriodScalar } from '../request/scalars.ts';

@ArgsType()
class FigureArgs {
  @Field(() => PeriodScalar, { description: 'The period: dossiers belong to it by their day of receipt.' })
  period!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The moment of the figures; now unless told. A past moment answers from the last snapshot at or before it (`observedAt` says which); INVALID_INPUT names the earliest where there is none.' })
  asOf?: Date | null;

  @Field(() => ScoreView, { nullable: true, description: 'By the units of that time (AS_WAS, unless told) or carried to the units of today (AS_NOW): counts of units that were taken over add up, those of a split unit are shared out by confirmed weights (by largest remainder, so that the parts add up), sets of distinct procedures are united and go to each successor whole, observations are not carried. What was split without confirmed weights is carried to the province only.' })
  view?: ScoreView | null;

  @Field(() => String, { nullable: true, description: 'Judges the same live counts by this rule set instead of the one in force; `ruleSetCode` of the answer says so. A draft: for roles that read all. Not with a past moment.' })
  ruleSetCode?: string | null;
}

@ArgsType()
export class ScoreAsked extends FigureArgs {
  @Field(() => String, { description: 'Code of a measured unit.' })
  unitCode!: string;
}

@ArgsType()
export class ScoreboardAsked extends FigureArgs {
  @Field(() => String, { description: 'Code of the unit whose measured units below are compared.' })
  withinCode!: string;

  @Field(() => UnitLevel, { nullable: true, description: 'Only units of this level.' })
  level?: UnitLevel | null;

  @Field(() => [String], { nullable: true, description: 'Only cells of these criteria; all of the rule set unless told. L.1 and 2.2 on request.' })
  criterionCodes?: string[] | null;
}
