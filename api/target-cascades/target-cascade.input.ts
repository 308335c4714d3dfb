// Filters, order and acts of cascades.
import { Field, ID, InputType, Int } from 'type-graphql';
import { CascadeMethod, TargetCascadeStatus, UnitLevel } from '../../schema/enums.ts';
import { orderInput } from '../request/order.ts';
import { DecimalScalar, PeriodScalar } from '../request/scalars.ts';

@InputType({ description: 'Filters of cascades; all of them must hold.' })
export class TargetCascadeWhere {
  @Field(() => [TargetCascadeStatus], { nullable: true, description: 'Any of these statuses.' })
  status?: TargetCascadeStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the criterion.' })
  criterionCode?: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'Exactly these days, however they are written.' })
  period?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a unit that is among those of the cascade.' })
  unitCode?: string | null;
}

export const TargetCascadeOrderField = { CREATED_AT: 'CREATED_AT', CHANGED_AT: 'CHANGED_AT', PERIOD: 'PERIOD', CRITERION: 'CRITERION' } as const;
export type TargetCascadeOrderField = keyof typeof TargetCascadeOrderField;
export const TargetCascadeOrderBy = orderInput('TargetCascade', TargetCascadeOrderField);

@InputType({ description: 'The target of a group, to be broken down to its units (phân bổ chỉ tiêu). Nothing is assigned yet.' })
export class DraftTargetCascadeInput {
  @Field(() => String, { description: 'What it is called among drafts, at most 300 characters.' })
  title!: string;

  @Field(() => String, { description: 'Code of a criterion of the indicator set in force in the period, or L.1.' })
  criterionCode!: string;

  @Field(() => PeriodScalar, { description: 'The period of the target.' })
  period!: string;

  @Field(() => String, {
    description: 'Code of the unit of the group. Broken down to the next measured units below it that the criterion is for, or to those of `level` or `unitCodes`; its own target is assigned too if it is measured and neither is given.',
  })
  withinCode!: string;

  @Field(() => UnitLevel, { nullable: true, description: 'Only the units of this level below it. Not together with `unitCodes`.' })
  level?: UnitLevel | null;

  @Field(() => [String], { nullable: true, description: 'Only these units below it, none of them below another. At most 1,000.' })
  unitCodes?: string[] | null;

  @Field(() => DecimalScalar, { description: 'The target of the group in percent, 0 to 100, at most four decimals.' })
  percent!: string;

  @Field(() => CascadeMethod, { description: 'How it is broken down.' })
  method!: CascadeMethod;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percentage points over the last result, above 0, at most two decimals; for LAST_RESULT_PLUS_STEP, and only for it.' })
  step?: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'Where last results are taken from; unless told the period itself once it has begun, else the present period of its kind.' })
  basePeriod?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key and input again gives the same draft; other input is CONFLICT.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The percentage of one unit of a cascade.' })
export class TargetCascadeItemInput {
  @Field(() => String, { description: 'Code of a unit of the cascade; once in a call.' })
  unitCode!: string;

  @Field(() => DecimalScalar, { description: 'The percentage in place of the proposed one, 0 to 100, at most four decimals.' })
  percent!: string;
}

@InputType({ description: 'Other percentages for some units of a draft.' })
export class UpdateTargetCascadeInput {
  @Field(() => ID, { description: 'The cascade.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read; CONFLICT when it has changed since.' })
  expectedVersion!: number;

  @Field(() => [TargetCascadeItemInput], { description: 'The units to change; the others stay as they are.' })
  items!: TargetCascadeItemInput[];
}

@InputType({ description: 'The decision under which the targets of a draft are assigned.' })
export class AssignTargetCascadeInput {
  @Field(() => ID, { description: 'The cascade.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read; CONFLICT when it has changed since.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Number of the decision, at most 100 characters.' })
  decisionNumber!: string;
}

@InputType({ description: 'A draft that will not be assigned.' })
export class DiscardTargetCascadeInput {
  @Field(() => ID, { description: 'The cascade.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read; CONFLICT when it has changed since.' })
  expectedVersion!: number;
}
