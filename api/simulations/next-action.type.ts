// What would help the score most, as the API shows it: kinds of act with their points, and the dossiers behind each.
import { Field, Int, ObjectType } from 'type-graphql';
import { NextActionKind, NextActionState } from '../../schema/enums.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../request/scalars.ts';
import { Unit } from '../units/unit.type.ts';
import type { DossiersBehind } from './acted-dossiers.ts';

@ObjectType({ description: 'What an act changes in one criterion.' })
export class NextActionCriterion {
  @Field(() => String, { description: 'Code of the criterion.' })
  code!: string;

  @Field(() => String, { description: "Name in the reader's language." })
  name!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points, 4 decimals; below 0 for what is at stake; null where it depends on what is recorded or still to come.' })
  points!: string | null;

  @Field(() => Int, { description: 'How many more in the numerator: dossiers, or procedures, or components of L.1; below 0 for what is at stake.' })
  change!: number;

  @Field(() => NextActionState, { description: 'UNKNOWN where the row of the rule set is a DRAFT.' })
  state!: NextActionState;
}

@ObjectType({ description: 'One kind of act that would help (việc nên làm).' })
export class NextAction {
  /** What the list of its dossiers is asked with; null without dossiers. */
  behind!: DossiersBehind | null;

  /** Ids of the procedures that lack a dossier of the right kind. */
  procedureIds!: readonly number[];

  @Field(() => NextActionKind, { description: 'Kind.' })
  kind!: NextActionKind;

  @Field(() => String, { description: "The act in the reader's language." })
  label!: string;

  @Field(() => String, { description: "Why it helps and what it cannot help any more, in the reader's language." })
  reason!: string;

  @Field(() => NextActionState, { description: 'UNKNOWN where a criterion that it moves is a DRAFT, or where it depends on what is recorded or still to come.' })
  state!: NextActionState;

  @Field(() => Int, { description: 'Dossiers that it can be done to and that gain by it; 0 where it is about figures or new dossiers.' })
  dossierCount!: number;

  @Field(() => Int, { description: 'Procedures that lack a dossier of the right kind.' })
  procedureCount!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points more if all are done and nothing else changes, half up to 4 decimals of the exact difference, saturation respected; by the draft formula where the state is UNKNOWN; null where it depends on what is still to come.' })
  points!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The most that it could bring, where `points` is null.' })
  pointsAtMost!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points that count now and are lost if the dossiers are not finished by their due time.' })
  pointsAtStake!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many dossiers, in the order of their list, give all of `points`: more bring nothing. Of procedures without a dossier, how many of them.' })
  dossiersToSaturation!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '`points` a dossier until then, 6 decimals.' })
  pointsPerDossier!: string | null;

  @Field(() => [NextActionCriterion], { description: 'The criteria that it moves.' })
  criteria!: NextActionCriterion[];
}

@ObjectType({ description: 'What would help a score most: acts ranked by what they bring, known ones first. Criteria that do not apply and those that have their maximum are not among them.' })
export class NextActionPlan {
  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => PeriodScalar, { description: 'The period.' })
  period!: string;

  @Field(() => String, { description: 'The rule set in force on the last day of the period.' })
  ruleSetCode!: string;

  @Field(() => DecimalScalar, { description: 'The present score.' })
  score!: string;

  @Field(() => DecimalScalar, { description: 'Maximum, 100.' })
  maxScore!: string;

  @Field(() => [NextAction], { description: 'Most points first; then what is at stake, then what is unknown, then what is outside the 100 points.' })
  actions!: NextAction[];

  @Field(() => DateTimeScalar, { description: 'The moment of the figures (thời điểm số liệu).' })
  observedAt!: Date;
}
