// What a live subscription is asked for.
import { ArgsType, Field } from 'type-graphql';
import { ScoreView, UnitLevel } from '../../schema/enums.ts';
import { PeriodScalar } from '../request/scalars.ts';

@ArgsType()
class WatchedArgs {
  @Field(() => PeriodScalar, { description: 'The period: dossiers belong to it by their day of receipt.' })
  period!: string;

  @Field(() => ScoreView, { nullable: true, description: 'By the units of that time (AS_WAS, unless told) or carried to the units of today (AS_NOW).' })
  view?: ScoreView | null;
}

@ArgsType()
export class WatchedCard extends WatchedArgs {
  @Field(() => String, { description: 'Code of a measured unit.' })
  unitCode!: string;
}

@ArgsType()
export class WatchedBoard extends WatchedArgs {
  @Field(() => String, { description: 'Code of the unit whose measured units below are compared.' })
  withinCode!: string;

  @Field(() => UnitLevel, { nullable: true, description: 'Only units of this level.' })
  level?: UnitLevel | null;

  @Field(() => [String], { nullable: true, description: 'Only cells of these criteria; all of the rule set unless told. L.1 and 2.2 on request.' })
  criterionCodes?: string[] | null;
}
