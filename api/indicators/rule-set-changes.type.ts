// What differs between two rule sets, as the API shows it.
import { Field, ObjectType } from 'type-graphql';
import { IndicatorCriterion } from './indicator-set.type.ts';

@ObjectType({ description: 'A value that differs between two rule sets.' })
export class RuleSetFieldChange {
  @Field(() => String, { description: 'What differs: a field of the criterion (maxScore, fullAtPercent, numerator, denominator, whenEmpty, appliesTo, groupCode, state, nameVi, nameEn), "group G1", "band GOOD", or digitizedComponents.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'As it was; null where it was not there.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it is; null where it is gone.' })
  after!: string | null;
}

@ObjectType('CriterionChange', { description: 'A criterion that stands in both sets and differs (tiêu chí thay đổi).' })
export class CriterionChangeView {
  @Field(() => String, { description: 'Code of the criterion.' })
  code!: string;

  @Field(() => IndicatorCriterion, { description: 'As it was.' })
  before!: IndicatorCriterion;

  @Field(() => IndicatorCriterion, { description: 'As it is.' })
  after!: IndicatorCriterion;

  @Field(() => [RuleSetFieldChange], { description: 'Each value that differs.' })
  fields!: RuleSetFieldChange[];
}

@ObjectType('RuleSetChanges', { description: 'What changes from one rule set to another (khác biệt giữa hai bộ chỉ số).' })
export class RuleSetChangesView {
  @Field(() => String, { description: 'Code of the set looked at from.' })
  fromCode!: string;

  @Field(() => Boolean, { description: 'True where the same counts give the same points by both.' })
  judgesAlike!: boolean;

  @Field(() => [IndicatorCriterion], { description: 'Criteria that are new.' })
  added!: IndicatorCriterion[];

  @Field(() => [IndicatorCriterion], { description: 'Criteria that are gone.' })
  removed!: IndicatorCriterion[];

  @Field(() => [CriterionChangeView], { description: 'Criteria that differ.' })
  changed!: CriterionChangeView[];

  @Field(() => [RuleSetFieldChange], { description: 'Groups, bands and parameters that differ.' })
  others!: RuleSetFieldChange[];
}
