// The forecast of a cell as the API shows it.
import { Field, Int, ObjectType } from 'type-graphql';
import { ForecastBasis, TargetStatus } from '../../schema/enums.ts';
import { DecimalScalar } from '../request/scalars.ts';

@ObjectType({
  description: 'How the figure will stand at the end of the period if work goes on as it does (dự báo cuối kỳ). The denominator grows at the pace of the period so far, by working days; of what comes, '
    + 'the share of the last 28 days counts, or of the 28 days before them where the criterion looks at the end of a dossier (on time, electronic result), which young dossiers do not tell yet.',
})
export class TargetForecast {
  @Field(() => Int, { nullable: true, description: 'Expected numerator; null where the criterion does not apply.' })
  numerator!: number | null;

  @Field(() => Int, { nullable: true, description: 'Expected denominator; null where the criterion does not apply.' })
  denominator!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The two in percent, half up to 2 decimals; null without data.' })
  percent!: string | null;

  @Field(() => TargetStatus, {
    description: 'ON_TRACK: the expected end is at or above the target. MISSED: below it even if all that is expected to come counted, and all that can still be made up (synchronised, digitized, paid online, '
      + 'given an electronic result) were; or the period is over. AT_RISK: between the two.',
  })
  status!: TargetStatus;

  @Field(() => ForecastBasis, { description: 'How it was made.' })
  basis!: ForecastBasis;

  @Field(() => DecimalScalar, { nullable: true, description: 'Further ones that count in a week of five working days, at the present pace; 1 decimal. Null where counts do not come in with dossiers.' })
  pacePerWeek!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Further ones that must count in each week of five working days for the target; 1 decimal, rounded up. Null without a target or with no working day left.' })
  neededPerWeek!: string | null;
}
