// Target as the API shows it.
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';
import { DateScalar, DateTimeScalar, DecimalScalar, PeriodScalar } from '../request/scalars.ts';

@ObjectType({ description: 'A value that a target had before it was replaced.' })
export class TargetHistoryEntry {
  targetId!: number;
  byId!: number;

  @Field(() => DecimalScalar, { description: 'The percentage.' })
  percent!: string;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => DateTimeScalar, { description: 'When this value was assigned.' })
  at!: Date;
}

@ObjectType({ implements: Node, description: 'The least rate that a unit must reach in a period, under a decision (chỉ tiêu). Of targets whose periods hold a figure\'s period, the narrowest counts.' })
export class Target {
  readonly nodeType = 'Target';

  /** Row of the target; the API's id is made of it. */
  targetId!: number;
  unitId!: number;
  assignedById!: number;

  @Field(() => String, { description: 'Code of the criterion.' })
  criterionCode!: string;

  @Field(() => PeriodScalar, { description: 'The period, as it was first written.' })
  period!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  firstDay!: string;

  @Field(() => DateScalar, { description: 'Last day of the period, inclusive.' })
  lastDay!: string;

  @Field(() => DecimalScalar, { description: 'The least percentage, 0 to 100.' })
  percent!: string;

  @Field(() => String, { description: 'Number of the decision in force for it (số quyết định).' })
  decisionNumber!: string;

  @Field(() => DateTimeScalar, { description: 'When this value was assigned.' })
  assignedAt!: Date;
}

@ObjectType({ description: 'The targets of the call, in the order of its items.' })
export class AssignTargetsPayload {
  @Field(() => [Target], { description: 'The targets as they are now.' })
  targets!: Target[];
}

export const TargetConnection = connectionType('Target', () => Target);
