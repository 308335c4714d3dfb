// Cascades of targets as the API shows them.
import { Field, Int, ObjectType } from 'type-graphql';
import { CascadeMethod, TargetCascadeStatus, TargetReach, UnitLevel } from '../../schema/enums.ts';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../request/scalars.ts';
import type { TargetCascadeItemRecord } from './target-cascade.entity.ts';

/** A row with the unit's code and whether the reader may see its target. */
export type CascadeRow = TargetCascadeItemRecord & { unitCode: string; isVisible: boolean };

@ObjectType({
  implements: Node,
  description: 'The target of a group of units broken down to them (bản phân bổ chỉ tiêu). Drafts and discarded ones are seen by roles that read the whole province, assigned ones by whoever reads the targets.',
})
export class TargetCascade {
  readonly nodeType = 'TargetCascade';

  /** Row of the cascade; the API's id is made of it. */
  cascadeId!: number;
  numeratorCode!: string;
  denominatorCode!: string;
  firstDay!: string;
  lastDay!: string;
  withinId!: number;
  createdById!: number;
  changedById!: number;
  assignedById!: number | null;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => TargetCascadeStatus, { description: 'Status.' })
  status!: TargetCascadeStatus;

  @Field(() => Int, { description: 'Raised by every change; send it back as `expectedVersion`.' })
  version!: number;

  @Field(() => String, { description: 'Code of the criterion.' })
  criterionCode!: string;

  @Field(() => PeriodScalar, { description: 'The period of the targets.' })
  period!: string;

  @Field(() => UnitLevel, { nullable: true, description: 'The level of the units, where one was chosen.' })
  level!: UnitLevel | null;

  @Field(() => Boolean, { description: 'Whether the unit of the group gets the group\'s percentage as its own target.' })
  assignsGroup!: boolean;

  @Field(() => DecimalScalar, { description: 'The target of the group in percent.' })
  percent!: string;

  @Field(() => CascadeMethod, { description: 'How it was broken down.' })
  method!: CascadeMethod;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percentage points over the last result, for LAST_RESULT_PLUS_STEP.' })
  step!: string | null;

  @Field(() => PeriodScalar, { description: 'The period of the last results.' })
  basePeriod!: string;

  @Field(() => DateTimeScalar, { description: 'The moment of the counts that it was computed from; they are kept with it.' })
  observedAt!: Date;

  @Field(() => Int, { description: 'Working days of the period that were left then.' })
  workingDaysLeft!: number;

  @Field(() => DateTimeScalar, { description: 'When the draft was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Number of the decision under which it was assigned (số quyết định).' })
  decisionNumber!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was assigned.' })
  assignedAt!: Date | null;
}

@ObjectType({ description: 'What the percentages of a cascade come to.' })
export class TargetCascadeChecks {
  @Field(() => DecimalScalar, { nullable: true, description: 'Mean of the percentages, weighted by the expected volumes, half up to 4 decimals; null where nothing is expected.' })
  weightedMean!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Mean of the percentages, each unit alike, half up to 4 decimals.' })
  simpleMean!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Result of all units together in the base period, half up to 4 decimals; null without data. Of distinct procedures, which the group does not add up, only a hint.' })
  lastMean!: string | null;

  @Field(() => Int, { description: 'How many units are at 100.' })
  atFull!: number;

  @Field(() => Int, { description: 'How many units are below their last result.' })
  belowLast!: number;

  @Field(() => Int, { description: 'How many units had no data in the base period.' })
  withoutData!: number;

  @Field(() => Int, { description: 'How many units cannot reach their percentage any more.' })
  unreachable!: number;

  @Field(() => Boolean, { description: 'Whether the weighted mean (the simple one where nothing is expected) is at or above the target of the group, by exact values.' })
  isMet!: boolean;
}

@ObjectType({ description: 'One unit of a cascade: where it stands, what it is to reach, and what that takes.' })
export class TargetCascadeItem {
  cascade!: TargetCascade;
  row!: CascadeRow;

  @Field(() => Int, { description: 'The denominator expected at the end of the period: the period so far at its own pace, by working days; while it has not begun or has nothing yet, the base period scaled to its length.' })
  expectedVolume!: number;

  @Field(() => Int, { description: 'What of it is still to come.' })
  expectedComing!: number;

  @Field(() => DecimalScalar, { description: 'The percentage that the method proposed.' })
  proposed!: string;

  @Field(() => DecimalScalar, { description: 'The percentage as it stands; another one than was proposed where somebody changed it.' })
  percent!: string;

  @Field(() => Int, { nullable: true, description: 'Further ones that must count until the end of the period, in the unit of `TargetCascade.counts`; null where nothing is expected.' })
  needed!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The same for each week of five working days, 1 decimal, rounded up; null where counts do not come in with dossiers, or no working day is left.' })
  perWeek!: string | null;

  @Field(() => TargetReach, { description: 'Whether it can still be reached.' })
  reach!: TargetReach;
}

@ObjectType({ description: 'The cascade after the act.' })
export class TargetCascadePayload {
  @Field(() => TargetCascade, { description: 'The cascade.' })
  targetCascade!: TargetCascade;
}

export const TargetCascadeConnection = connectionType('TargetCascade', () => TargetCascade);
