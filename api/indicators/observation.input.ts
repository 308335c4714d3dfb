// Filters and order of observations, and the acts on them.
import { Field, ID, InputType, Int } from 'type-graphql';
import { ObservationState } from '../../schema/enums.ts';
import { orderInput } from '../request/order.ts';
import { PeriodScalar, UrlScalar } from '../request/scalars.ts';

@InputType({ description: 'Filters of observations; all of them must hold.' })
export class ObservationWhere {
  @Field(() => String, { nullable: true, description: 'Code of the unit.' })
  unitCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a unit: it and everything that stood below it on the last day of the period.' })
  withinCode?: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'Exactly these days, however they are written.' })
  period?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the metric; see `observationMetrics`.' })
  metric?: string | null;

  @Field(() => ObservationState, { nullable: true, description: 'PENDING: those that wait for a second officer.' })
  state?: ObservationState | null;
}

export const ObservationOrderField = { UNIT: 'UNIT', PERIOD: 'PERIOD', METRIC: 'METRIC', VALUE: 'VALUE', RECORDED_AT: 'RECORDED_AT', PENDING_AT: 'PENDING_AT' } as const;
export type ObservationOrderField = keyof typeof ObservationOrderField;
export const ObservationOrderBy = orderInput('Observation', ObservationOrderField);

@InputType({ description: 'One observed value.' })
export class ObservationItemInput {
  @Field(() => String, { description: 'Code of the unit, which stood on a day of the period.' })
  unitCode!: string;

  @Field(() => PeriodScalar, { description: 'The period: the value holds for exactly these days. It has begun.' })
  period!: string;

  @Field(() => String, { description: 'Code of the metric; see `observationMetrics`. One that criteria read for other levels of units only is refused.' })
  metric!: string;

  @Field(() => Int, { description: 'A whole number, 0 or above. 0 is a value: leave the row out where nothing is known. Of a part no more than its whole (`within`), in the call or as stored.' })
  value!: number;

  @Field(() => Int, { nullable: true, description: 'Version of the observation that it replaces, 0 for none yet; CONFLICT when it has changed since. Left out: it replaces whatever is there.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Values from one source (ghi số liệu ngoài hồ sơ). One about the unit that the recorder works in waits for a second officer.' })
export class RecordObservationsInput {
  @Field(() => String, { description: 'Where the values come from: a report, a screen of the national portal; at most 500 characters (nguồn).' })
  source!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Address of the source.' })
  sourceUrl?: string | null;

  @Field(() => [ObservationItemInput], { description: 'The values, 1 to 5,000; a unit, period and metric once.' })
  items!: ObservationItemInput[];

  @Field(() => Boolean, { nullable: true, description: 'True: only says what it would do, and writes nothing.' })
  dryRun?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same key and input again gives the same observations and records nothing; other input is CONFLICT. Not looked at in a dry run.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Observations that wait, to be confirmed by a second officer (xác nhận).' })
export class ConfirmObservationsInput {
  @Field(() => [ID], { description: 'Ids of observations, 1 to 500.' })
  ids!: string[];

  @Field(() => [Int], { nullable: true, description: 'The version of each that was looked at, in the order of the ids; CONFLICT when one has changed since.' })
  expectedVersions?: number[] | null;
}

@InputType({ description: 'Observations that wait, to be rejected by a second officer (từ chối); what counted before goes on counting.' })
export class RejectObservationsInput extends ConfirmObservationsInput {
  @Field(() => String, { description: 'Why, at most 2,000 characters (lý do).' })
  reason!: string;
}
