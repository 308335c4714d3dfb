// What the simulator is asked: changes of counts or rates by criterion, and acts on dossiers.
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { NextActionKind } from '../../schema/enums.ts';
import { DecimalScalar, PeriodScalar } from '../request/scalars.ts';

@InputType({
  description: 'A change of one criterion in exactly one form: counts to be, counts to add, or a rate to be. A count is one number wherever it is read: more dossiers received are the larger denominator of every criterion that divides by them. A rate moves its own criterion only.',
})
export class ScoreChangeInput {
  @Field(() => String, { description: 'Code of a criterion that applies to the unit (mã tiêu chí).' })
  criterionCode!: string;

  @Field(() => Int, { nullable: true, description: 'Numerator to be (tử số).' })
  numerator?: number | null;

  @Field(() => Int, { nullable: true, description: 'Denominator to be (mẫu số).' })
  denominator?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many to add to the numerator; below 0 to take away.' })
  addNumerator?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many to add to the denominator; below 0 to take away.' })
  addDenominator?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Rate to be in percent, 0 to 100, taken exactly (tỷ lệ).' })
  percent?: string | null;
}

@InputType({ description: 'An act done to dossiers of the unit: it moves every criterion that those dossiers really move (việc làm).' })
export class ScoreActionInput {
  @Field(() => NextActionKind, { description: 'One of the acts on dossiers that are there already.' })
  kind!: NextActionKind;

  @Field(() => Int, { nullable: true, description: 'To how many, in the order of the list of `nextBestActions`; all of them unless told.' })
  dossiers?: number | null;
}

@ArgsType()
export class AdviceAsked {
  @Field(() => String, { description: 'Code of a measured unit.' })
  unitCode!: string;

  @Field(() => PeriodScalar, { description: 'The period: dossiers belong to it by their day of receipt.' })
  period!: string;
}

@ArgsType()
export class SimulationAsked extends AdviceAsked {
  @Field(() => [ScoreChangeInput], { description: 'Changes, at most one a criterion, applied after the acts; none is asked for by an empty list.' })
  changes!: ScoreChangeInput[];

  @Field(() => [ScoreActionInput], { nullable: true, description: 'Acts on dossiers, one after another, each kind at most once.' })
  actions?: ScoreActionInput[] | null;
}

@ArgsType()
export class NextActionsAsked extends AdviceAsked {
  @Field(() => [NextActionKind], { nullable: true, description: 'Only acts of these kinds; all unless told.' })
  kinds?: NextActionKind[] | null;

  @Field(() => Int, { nullable: true, description: 'How many acts at most, 0 to 200; all unless told.' })
  first?: number | null;
}
