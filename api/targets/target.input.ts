// Filters, order and assignment of targets.
import { Field, InputType } from 'type-graphql';
import { orderInput } from '../request/order.ts';
import { DecimalScalar, PeriodScalar } from '../request/scalars.ts';

@InputType({ description: 'Filters of targets; all of them must hold.' })
export class TargetWhere {
  @Field(() => String, { nullable: true, description: 'Code of the unit.' })
  unitCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a unit: it and everything that stood below it on the last day of the target\'s period.' })
  withinCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the criterion.' })
  criterionCode?: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'Exactly these days, however they are written.' })
  period?: string | null;
}

export const TargetOrderField = { UNIT: 'UNIT', CRITERION: 'CRITERION', PERIOD: 'PERIOD', PERCENT: 'PERCENT', ASSIGNED_AT: 'ASSIGNED_AT' } as const;
export type TargetOrderField = keyof typeof TargetOrderField;
export const TargetOrderBy = orderInput('Target', TargetOrderField);

@InputType({ description: 'The target of one unit.' })
export class TargetItemInput {
  @Field(() => String, { description: 'Code of the unit; once in a call.' })
  unitCode!: string;

  @Field(() => DecimalScalar, { description: 'The least percentage, 0 to 100, at most four decimals.' })
  percent!: string;
}

@InputType({ description: 'Targets of one criterion and period for many units under one decision (giao chỉ tiêu).' })
export class AssignTargetsInput {
  @Field(() => String, { description: 'Number of the decision, at most 100 characters.' })
  decisionNumber!: string;

  @Field(() => String, { description: 'Code of a criterion of the indicator set in force in the period, or L.1.' })
  criterionCode!: string;

  @Field(() => PeriodScalar, { description: 'The period; each unit must stand on its last day.' })
  period!: string;

  @Field(() => [TargetItemInput], { description: 'One row a unit, 1 to 1,000.' })
  items!: TargetItemInput[];

  @Field(() => String, { nullable: true, description: 'The same key and input again gives the same targets and assigns nothing; other input is CONFLICT.' })
  idempotencyKey?: string | null;
}
