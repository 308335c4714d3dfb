// The indicator set (bộ chỉ số) as the API shows it: a rule set with the words of its counters.
import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { RuleState, UnitLevel } from '../../schema/enums.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../request/scalars.ts';

@ObjectType({ description: 'A band of the total score (mức xếp loại).' })
export class IndicatorBand {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null;

  @Field(() => DecimalScalar, { description: 'The lowest score of the band.' })
  from!: string;
}

@ObjectType({ description: 'A criterion (chỉ số): two counters, and how their rate becomes points.' })
export class IndicatorCriterion {
  @Field(() => String, { description: 'Code, such as "2.1" or "P.3".' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => DecimalScalar, { description: 'The most points it gives.' })
  maxScore!: string;

  @Field(() => RuleState, { description: 'How sure the formula is.' })
  state!: RuleState;

  @Field(() => String, { description: 'Where its numbers come from: DOSSIERS or OBSERVATION.' })
  source!: string;

  @Field(() => String, { description: 'What it counts: DOSSIERS, PROCEDURES, COMPONENTS, QUANTITY, or OBSERVATION behind which no dossier stands.' })
  counts!: string;

  @Field(() => String, { description: 'What no data gives: FULL points, ZERO, or NO_DATA (zero, shown as no data).' })
  whenEmpty!: string;

  @Field(() => [UnitLevel], { description: 'Levels of bodies that it measures; for others it does not apply.' })
  appliesTo!: readonly UnitLevel[];

  @Field(() => String, { description: 'Code of the counter above the line.' })
  numeratorCode!: string;

  @Field(() => String, { description: 'Code of the counter below the line.' })
  denominatorCode!: string;

  @Field(() => String, { description: 'What the numerator counts, in Vietnamese.' })
  numeratorLabel!: string;

  @Field(() => String, { description: 'What the numerator counts, in English.' })
  numeratorLabelEn!: string;

  @Field(() => String, { description: 'What the denominator counts, in Vietnamese.' })
  denominatorLabel!: string;

  @Field(() => String, { description: 'What the denominator counts, in English.' })
  denominatorLabelEn!: string;

  @Field(() => DecimalScalar, { description: 'From this percent on all points are given.' })
  fullAtPercent!: string;
}

@ObjectType({ description: 'A group of criteria (nhóm chỉ số).' })
export class IndicatorGroup {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => DecimalScalar, { description: 'The most points of the group.' })
  maxScore!: string;

  @Field(() => [IndicatorCriterion], { description: 'Its criteria, in the order of the set.' })
  criteria!: IndicatorCriterion[];
}

@ObjectType({ description: 'A figure shown beside the set, outside its 100 points (chỉ số không tính điểm).' })
export class UnscoredIndicator {
  @Field(() => String, { description: 'Code, such as "L.1".' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => String, { description: 'How the two counts are read: PERCENT or AVERAGE.' })
  reading!: string;

  @Field(() => String, { description: 'What it counts: DOSSIERS, PROCEDURES, COMPONENTS, QUANTITY, or OBSERVATION behind which no dossier stands.' })
  counts!: string;

  @Field(() => Boolean, { description: 'Whether targets can be assigned for it.' })
  takesTargets!: boolean;

  @Field(() => String, { description: 'What the numerator counts, in Vietnamese.' })
  numeratorLabel!: string;

  @Field(() => String, { description: 'What the numerator counts, in English.' })
  numeratorLabelEn!: string;

  @Field(() => String, { description: 'What the denominator counts, in Vietnamese.' })
  denominatorLabel!: string;

  @Field(() => String, { description: 'What the denominator counts, in English.' })
  denominatorLabelEn!: string;
}

@ObjectType({ description: 'A set of indicators with its formulas, in force for a time (bộ chỉ số).' })
export class IndicatorSet {
  savedById!: number | null;
  putInForceById!: number | null;

  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => RuleState, { description: 'How sure the formulas are.' })
  state!: RuleState;

  @Field(() => Boolean, { name: 'inForce', description: 'Whether it judges the periods of its time; a draft (dự thảo) judges nothing. How sure the formulas are is `state`.' })
  isInForce!: boolean;

  @Field(() => Int, { description: 'Raised by every change; pass it as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the draft was last written; null for a set that came with the platform.' })
  savedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was put in force; null for a draft, and for a set that came with the platform.' })
  putInForceAt!: Date | null;

  @Field(() => DateScalar, { description: 'First day in force; of a draft the day that it proposes.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force, inclusive; null: still in force.' })
  validTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Legal basis (căn cứ pháp lý).' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the formulas come from and what is not confirmed.' })
  note!: string | null;

  @Field(() => [IndicatorBand], { description: 'Bands of the total, best first.' })
  bands!: IndicatorBand[];

  @Field(() => [IndicatorGroup], { description: 'Its groups; their maxima add up to 100.' })
  groups!: IndicatorGroup[];

  @Field(() => String, { description: 'When a dossier counts as digitized (4.2): ANY of its components is, or ALL are.' })
  digitizedComponents!: string;

  @Field(() => GraphQLJSON, { description: 'The whole set as it is stored: what `saveRuleSet` takes.' })
  definition!: unknown;

  @Field(() => [UnscoredIndicator], { description: 'Figures outside the 100 points: 2.2, and our L.1 over the published list.' })
  unscored!: UnscoredIndicator[];
}
