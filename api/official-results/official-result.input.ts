// Filters, order and import of official results.
import { Field, InputType, Int } from 'type-graphql';
import { ScorePart } from '../../schema/enums.ts';
import { orderInput } from '../request/order.ts';
import { DateScalar, DecimalScalar, PeriodScalar, UrlScalar } from '../request/scalars.ts';

@InputType({ description: 'Filters of official results; all of them must hold.' })
export class OfficialResultWhere {
  @Field(() => String, { nullable: true, description: 'Code of the unit.' })
  unitCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a unit: it and everything that stood below it on the last day of the period.' })
  withinCode?: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'Exactly these days, however they are written.' })
  period?: string | null;

  @Field(() => ScorePart, { nullable: true, description: 'Totals, groups or criteria.' })
  part?: ScorePart | null;

  @Field(() => String, { nullable: true, description: 'Code of the group or criterion.' })
  code?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Observed on this day or later.' })
  observedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Observed on this day or earlier.' })
  observedTo?: string | null;
}

export const OfficialResultOrderField = { OBSERVED_ON: 'OBSERVED_ON', UNIT: 'UNIT', CODE: 'CODE', SCORE: 'SCORE', RECORDED_AT: 'RECORDED_AT' } as const;
export type OfficialResultOrderField = keyof typeof OfficialResultOrderField;
export const OfficialResultOrderBy = orderInput('OfficialResult', OfficialResultOrderField);

@InputType({ description: 'One published value: of a unit as a whole, of a group, or of a criterion.' })
export class OfficialResultInput {
  @Field(() => String, { description: 'Code of the unit.' })
  unitCode!: string;

  @Field(() => PeriodScalar, { description: 'The period that the value is about; a weekly bulletin of the year so far is about the year.' })
  period!: string;

  @Field(() => String, { nullable: true, description: 'Code of the group, for the score of a group; not together with criterionCode. Neither: the total.' })
  groupCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the criterion, for the score of a criterion.' })
  criterionCode?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The published score, at most 4 decimals. A score or a percentage is needed.' })
  score?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Out of how many, where it was published; unless told, out of the maximum of the rule set.' })
  maxScore?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The published percentage, 0 to 100: of a criterion its rate, of a group or total its share of the maximum.' })
  percent?: string | null;

  @Field(() => Int, { nullable: true, description: 'The published rank.' })
  rank?: number | null;
}

@InputType({ description: 'Published values of one source, as they were seen on one day (nhập kết quả chính thức).' })
export class ImportOfficialResultsInput {
  @Field(() => String, { description: 'Where they were published, at most 300 characters (nguồn).' })
  source!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Address of the publication.' })
  sourceUrl?: string | null;

  @Field(() => DateScalar, { description: 'The day on which they were seen, not after today (ngày ghi nhận).' })
  observedOn!: string;

  @Field(() => [OfficialResultInput], { description: 'One row a value, 1 to 5,000.' })
  items!: OfficialResultInput[];

  @Field(() => Boolean, { nullable: true, description: 'Only checks, and tells what would be written.' })
  dryRun?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same key and input again gives the same answer and writes nothing; other input is CONFLICT.' })
  idempotencyKey?: string | null;
}
