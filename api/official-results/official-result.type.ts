// Official results as the API shows them: by themselves, and beside our figures.
import { Field, Int, ObjectType } from 'type-graphql';
import { ScoreMeasure, ScorePart } from '../../schema/enums.ts';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';
import { DateScalar, DateTimeScalar, DecimalScalar, PeriodScalar, UrlScalar } from '../request/scalars.ts';

@ObjectType({ implements: Node, description: 'A score as published elsewhere, on the day it was seen; never overwritten (kết quả chính thức).' })
export class OfficialResult {
  readonly nodeType = 'OfficialResult';

  /** Row of the result; the API's id is made of it. */
  resultId!: number;
  unitId!: number;
  recordedById!: number;
  lastDay!: string;

  @Field(() => PeriodScalar, { description: 'The period that it is about, as it was written.' })
  period!: string;

  @Field(() => ScorePart, { description: 'Whether it is a total, a group or a criterion.' })
  part!: ScorePart;

  @Field(() => String, { nullable: true, description: 'Code of the group or criterion; null for a total.' })
  code!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The published score; null where only a percentage was published.' })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Out of how many; null where it was not published.' })
  maxScore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The published percentage; null where none was published.' })
  percent!: string | null;

  @Field(() => Int, { nullable: true, description: 'The published rank; null where none was published.' })
  rank!: number | null;

  @Field(() => DateScalar, { description: 'The day on which it was seen (ngày ghi nhận).' })
  observedOn!: string;

  @Field(() => String, { description: 'Where it was published (nguồn).' })
  source!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Address of the publication.' })
  sourceUrl!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was taken into the platform.' })
  recordedAt!: Date;
}

export const OfficialResultConnection = connectionType('OfficialResult', () => OfficialResult);

@ObjectType({ description: 'What an import wrote, or would write.' })
export class ImportOfficialResultsPayload {
  @Field(() => Int, { description: 'Values that were not known.' })
  added!: number;

  @Field(() => Int, { description: 'Values that differ from what was known of the same day; the former ones are kept.' })
  corrected!: number;

  @Field(() => Int, { description: 'Values that were known as they are.' })
  unchanged!: number;
}

@ObjectType({ description: 'Ours on the day on which the official value was seen, from the last snapshot by then.' })
export class OursThen {
  @Field(() => DecimalScalar, { nullable: true, description: 'Our score then, half up to 2 decimals; null where there are no points for it.' })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Ours less the official value, exact, shown with 4 decimals; null where they cannot be compared.' })
  difference!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the difference is within the tolerance.' })
  withinTolerance!: boolean | null;

  @Field(() => DateTimeScalar, { description: 'When the snapshot was taken.' })
  observedAt!: Date;
}

@ObjectType({ description: 'The official value beside ours (đối soát với kết quả chính thức). The last one seen by the moment of the figures.' })
export class OfficialComparison {
  @Field(() => OfficialResult, { description: 'The official value.' })
  result!: OfficialResult;

  @Field(() => ScoreMeasure, { nullable: true, description: 'What was compared: points of the same maximum, else percentages; null where nothing can be compared.' })
  measure!: ScoreMeasure | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Ours less the official value, from the exact value, shown with 4 decimals; null where they cannot be compared.' })
  difference!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How far the two may differ (dung sai); null where nothing was compared.' })
  tolerance!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the difference is within the tolerance; null where nothing was compared.' })
  withinTolerance!: boolean | null;
}
