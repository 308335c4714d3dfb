// Filters of rule sets, drafting one, and putting one in force.
import { GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { RuleState } from '../../schema/enums.ts';
import { DateScalar } from '../request/scalars.ts';

@InputType({ description: 'Filters of indicator sets; all of them must hold.' })
export class IndicatorSetWhere {
  @Field(() => RuleState, { nullable: true, description: 'How sure the formulas are.' })
  state?: RuleState | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only those in force on this day; drafts never are.' })
  inForceOn?: string | null;
}

@InputType({ description: 'A draft of a rule set (dự thảo bộ chỉ số): judges nothing until it is put in force.' })
export class SaveRuleSetInput {
  @Field(() => GraphQLJSON, { description: 'The whole set as `IndicatorSet.definition` gives it, with the state DRAFT. Its code is new, or that of a draft.' })
  definition!: unknown;

  @Field(() => Int, { nullable: true, description: 'Version of the draft that is changed; left out for a new one. CONFLICT when it has changed since, or a new code is taken.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Puts a draft in force (áp dụng bộ chỉ số) and ends the set before it the day before.' })
export class PutRuleSetInForceInput {
  @Field(() => String, { description: 'Code of the draft.' })
  code!: string;

  @Field(() => RuleState, { description: 'OFFICIAL, or RECONSTRUCTED from published figures.' })
  state!: RuleState;

  @Field(() => DateScalar, { description: 'First day in force: after the last day of every period that is over and has snapshots, and after the first day of every set in force.' })
  validFrom!: string;

  @Field(() => String, { description: 'The document or publication that it rests on, at most 500 characters (căn cứ).' })
  source!: string;

  @Field(() => Int, { nullable: true, description: 'Version of the draft; CONFLICT when it has changed since.' })
  expectedVersion?: number | null;
}
