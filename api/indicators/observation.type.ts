// Observation as the API shows it.
import { Field, Int, ObjectType } from 'type-graphql';
import { ObservationAct, ObservationState } from '../../schema/enums.ts';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';
import { DateScalar, DateTimeScalar, PeriodScalar, UrlScalar } from '../request/scalars.ts';

@ObjectType('ObservationMetric', { description: 'A number that is observed, not counted from dossiers (chỉ tiêu số liệu).' })
export class ObservationMetricView {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => String, { description: 'What it counts, in Vietnamese.' })
  label!: string;

  @Field(() => String, { description: 'What it counts, in English.' })
  labelEn!: string;

  @Field(() => String, { nullable: true, description: 'Code of the number that it is a part of; null where it is no part.' })
  within!: string | null;
}

@ObjectType({ description: 'One act on an observation, kept for good.' })
export class ObservationHistoryEntry {
  observationId!: number;
  byId!: number | null;

  @Field(() => ObservationAct, { description: 'What was done.' })
  act!: ObservationAct;

  @Field(() => Int, { description: 'The value that it was about.' })
  value!: number;

  @Field(() => String, { description: 'Source of the value.' })
  source!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Address of the source.' })
  sourceUrl!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  reason!: string | null;
}

@ObjectType('Observation', { implements: Node, description: 'A number that another system reports, for exactly one unit and period, and what waits to replace it (số liệu ngoài hồ sơ).' })
export class ObservationView {
  readonly nodeType = 'Observation';

  /** Row of the observation; the API's id is made of it. */
  observationId!: number;
  unitId!: number;
  recordedById!: number | null;
  confirmedById!: number | null;
  pendingById!: number | null;

  @Field(() => PeriodScalar, { description: 'The period, as it was first written.' })
  period!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  firstDay!: string;

  @Field(() => DateScalar, { description: 'Last day of the period, inclusive.' })
  lastDay!: string;

  @Field(() => String, { description: 'Code of the metric.' })
  metric!: string;

  @Field(() => ObservationState, { description: 'Whether it counts, waits, or was never confirmed.' })
  state!: ObservationState;

  @Field(() => Int, { nullable: true, description: 'The value that counts; null while the first one waits, and when it was rejected. 0 is a value.' })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'Source of the value that counts (nguồn).' })
  source!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Address of that source.' })
  sourceUrl!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the value that counts was recorded.' })
  recordedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a second officer confirmed it; null where none was needed.' })
  confirmedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'The value that waits for a second officer (chờ xác nhận).' })
  pendingValue!: number | null;

  @Field(() => String, { nullable: true, description: 'Source of the value that waits.' })
  pendingSource!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Address of that source.' })
  pendingSourceUrl!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it waits.' })
  pendingAt!: Date | null;

  @Field(() => Int, { description: 'Raised by every act; pass it as expected version.' })
  version!: number;
}

export const ObservationConnection = connectionType('Observation', () => ObservationView);

@ObjectType({ description: 'What recording did, or in a dry run would do.' })
export class RecordObservationsPayload {
  @Field(() => Int, { description: 'Values that are new.' })
  added!: number;

  @Field(() => Int, { description: 'Values that replace another, or its source.' })
  changed!: number;

  @Field(() => Int, { description: 'Rows that say what is there already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Values about the unit that the recorder works in: they wait for a second officer.' })
  pending!: number;

  @Field(() => [ObservationView], { description: 'The observations in the order of the items; in a dry run those that exist, as they are.' })
  observations!: ObservationView[];
}

@ObjectType({ description: 'The observations as they are after the act, in the order of the ids.' })
export class DecidedObservationsPayload {
  @Field(() => [ObservationView], { description: 'The observations.' })
  observations!: ObservationView[];
}
