// A simulated score beside the real one: total and rank, groups, criteria, and the units above.
import { Field, Int, ObjectType } from 'type-graphql';
import { RuleState } from '../../schema/enums.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../request/scalars.ts';
import { Rate } from '../scores/score.type.ts';
import { Unit } from '../units/unit.type.ts';

@ObjectType({ description: 'A total score and where it stands among the units of the same level in the province. All but `score`, `maxScore` and `band` are null for a reader who may not see those units.' })
export class SimulatedStanding {
  @Field(() => DecimalScalar, { description: 'Total, half up to 2 decimals of the exact sum.' })
  score!: string;

  @Field(() => DecimalScalar, { description: 'Maximum, 100.' })
  maxScore!: string;

  @Field(() => String, { description: 'Code of the band, by the exact score (xếp loại).' })
  band!: string;

  @Field(() => Int, { nullable: true, description: 'Rank by exact score: 1 is best, equal scores share a rank (xếp hạng).' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many units are ranked.' })
  of!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points to the nearest better score; null for the best.' })
  gapToNext!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points to the best score; 0 for the best.' })
  gapToBest!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent of the other units that are at or below; null without others.' })
  percentile!: string | null;
}

@ObjectType({ description: 'A criterion before or after.' })
export class SimulatedFigure {
  @Field(() => Rate, { nullable: true, description: 'The counts; of a rate to be the fewest whole numerator that reaches it. Null where not applicable, or where a rate is asked of nothing.' })
  rate!: Rate | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent by which it is scored, half up to 2 decimals; null without data.' })
  percent!: string | null;

  @Field(() => DecimalScalar, { description: 'Score, half up to 2 decimals.' })
  score!: string;
}

@ObjectType({ description: 'A criterion of the rule set, before and after (tiêu chí).' })
export class SimulatedCriterion {
  @Field(() => String, { description: 'Code of the criterion.' })
  code!: string;

  @Field(() => String, { description: "Name in the reader's language." })
  name!: string;

  @Field(() => String, { description: 'Code of its group.' })
  groupCode!: string;

  @Field(() => String, { description: 'What is counted: DOSSIERS, PROCEDURES or OBSERVATION.' })
  counts!: string;

  @Field(() => DecimalScalar, { description: 'Maximum.' })
  maxScore!: string;

  @Field(() => DecimalScalar, { description: 'Percent from which it has its maximum.' })
  fullAtPercent!: string;

  @Field(() => RuleState, { description: 'How sure the formula is.' })
  state!: RuleState;

  @Field(() => Boolean, { description: 'False: it does not apply to the unit, has its maximum, and cannot be changed.' })
  isApplicable!: boolean;

  @Field(() => Boolean, { description: 'True where it has its maximum afterwards: more brings nothing.' })
  isSaturated!: boolean;

  @Field(() => SimulatedFigure, { description: 'As it is.' })
  before!: SimulatedFigure;

  @Field(() => SimulatedFigure, { description: 'As it would be.' })
  after!: SimulatedFigure;

  @Field(() => DecimalScalar, { description: 'Points more, or less below 0; half up to 4 decimals of the exact difference.' })
  change!: string;
}

@ObjectType({ description: 'A group of criteria, before and after (nhóm chỉ số).' })
export class SimulatedGroup {
  @Field(() => String, { description: 'Code, G1 to G6.' })
  code!: string;

  @Field(() => String, { description: "Name in the reader's language." })
  name!: string;

  @Field(() => DecimalScalar, { description: 'Maximum.' })
  maxScore!: string;

  @Field(() => DecimalScalar, { description: 'Score as it is.' })
  before!: string;

  @Field(() => DecimalScalar, { description: 'Score as it would be.' })
  after!: string;

  @Field(() => DecimalScalar, { description: 'Points more, or less below 0; 4 decimals.' })
  change!: string;
}

@ObjectType({ description: 'A measured unit above: the same dossiers count for it too.' })
export class SimulatedAncestor {
  @Field(() => Unit, { description: 'The unit above.' })
  unit!: Unit;

  @Field(() => DecimalScalar, { description: 'Its score as it is.' })
  before!: string;

  @Field(() => DecimalScalar, { description: 'Its score as it would be, without the criteria of `unknownCriteria`.' })
  after!: string;

  @Field(() => DecimalScalar, { description: 'Points more, or less below 0; 4 decimals.' })
  change!: string;

  @Field(() => [String], { description: 'Criteria of which the effect above cannot be told from a count: distinct procedures are sets, not sums, and an observation above is an observation of its own.' })
  unknownCriteria!: string[];
}

@ObjectType({ description: 'What the score would be (mô phỏng điểm): by the rules of the real score. Nothing is stored.' })
export class SimulatedScore {
  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => PeriodScalar, { description: 'The period.' })
  period!: string;

  @Field(() => String, { description: 'The rule set in force on the last day of the period.' })
  ruleSetCode!: string;

  @Field(() => SimulatedStanding, { description: 'As it is.' })
  before!: SimulatedStanding;

  @Field(() => SimulatedStanding, { description: 'As it would be; the other units stay as they are.' })
  after!: SimulatedStanding;

  @Field(() => DecimalScalar, { description: 'Points more, or less below 0; half up to 4 decimals of the exact difference.' })
  change!: string;

  @Field(() => [SimulatedGroup], { description: 'The groups in order.' })
  groups!: SimulatedGroup[];

  @Field(() => [SimulatedCriterion], { description: 'The criteria of the rule set in order, also those that do not change.' })
  criteria!: SimulatedCriterion[];

  @Field(() => [SimulatedAncestor], { description: 'The measured units above that the reader may see, the highest first.' })
  ancestors!: SimulatedAncestor[];

  @Field(() => DateTimeScalar, { description: 'The moment of the figures that were changed (thời điểm số liệu).' })
  observedAt!: Date;
}
