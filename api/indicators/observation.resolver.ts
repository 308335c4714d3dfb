// Observations over GraphQL: reading, recording, and the second officer's word.
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { nameOfAccount } from '../accounts/account.service.ts';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import type { OrderBy } from '../request/order.ts';
import { PageArgs, type Connection } from '../request/paging.ts';
import { Unit } from '../units/unit.type.ts';
import { confirmObservations, rejectObservations } from './observation-decision.service.ts';
import * as reading from './observation-reading.service.ts';
import { recordObservations } from './observation-recording.service.ts';
import { historyOfObservation } from './observation-rows.ts';
import {
  ConfirmObservationsInput, ObservationOrderBy, ObservationWhere, RecordObservationsInput, RejectObservationsInput, type ObservationOrderField,
} from './observation.input.ts';
import {
  DecidedObservationsPayload, ObservationConnection, ObservationHistoryEntry, ObservationMetricView, ObservationView, RecordObservationsPayload,
} from './observation.type.ts';

@Resolver(() => ObservationView)
export class ObservationResolver {
  @Query(() => ObservationConnection, { description: 'Observations that one may see; the newest periods first unless told (số liệu ngoài hồ sơ).' })
  observations(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => ObservationWhere, { nullable: true, description: 'Filters.' }) where?: ObservationWhere | null,
    @Arg('orderBy', () => [ObservationOrderBy], { nullable: true, description: 'Order; newest period, unit, metric unless told.' })
    orderBy?: OrderBy<ObservationOrderField>[] | null,
  ): Promise<Connection<ObservationView>> {
    return reading.findObservations(ctx, where, orderBy, page);
  }

  @Query(() => [ObservationMetricView], { description: 'What can be observed (các chỉ tiêu số liệu).' })
  observationMetrics(): ObservationMetricView[] {
    return reading.observationMetrics();
  }

  @Mutation(() => RecordObservationsPayload, { description: 'Records values from one source: all or none; a dry run is the same without writing (ghi số liệu ngoài hồ sơ).' })
  recordObservations(@Ctx() ctx: RequestContext, @Arg('input', () => RecordObservationsInput) input: RecordObservationsInput): Promise<RecordObservationsPayload> {
    return recordObservations(ctx, input);
  }

  @Mutation(() => DecidedObservationsPayload, { description: 'Confirms values that wait: from now on they count. Never by who recorded them (xác nhận số liệu).' })
  async confirmObservations(@Ctx() ctx: RequestContext, @Arg('input', () => ConfirmObservationsInput) input: ConfirmObservationsInput): Promise<DecidedObservationsPayload> {
    return { observations: await confirmObservations(ctx, input) };
  }

  @Mutation(() => DecidedObservationsPayload, { description: 'Rejects values that wait, with a reason: what counted before goes on counting (từ chối số liệu).' })
  async rejectObservations(@Ctx() ctx: RequestContext, @Arg('input', () => RejectObservationsInput) input: RejectObservationsInput): Promise<DecidedObservationsPayload> {
    return { observations: await rejectObservations(ctx, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the observation.' })
  id(@Root() observation: ObservationView): string {
    return toGlobalId('Observation', observation.observationId);
  }

  @FieldResolver(() => Unit, { description: 'The unit, as it stood on the last day of the period; as it stands today while the period runs.' })
  unit(@Ctx() ctx: RequestContext, @Root() observation: ObservationView): Promise<Unit | null> {
    return reading.unitOfObservation(ctx, observation);
  }

  @FieldResolver(() => String, { description: 'What the metric counts, in Vietnamese.' })
  label(@Root() observation: ObservationView): string {
    return reading.labelOf(observation.metric).label;
  }

  @FieldResolver(() => String, { description: 'What the metric counts, in English.' })
  labelEn(@Root() observation: ObservationView): string {
    return reading.labelOf(observation.metric).labelEn;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of who recorded the value that counts; null where a command loaded it.' })
  recordedBy(@Ctx() ctx: RequestContext, @Root() observation: ObservationView): Promise<string | null> {
    return nameOfAccount(ctx, observation.recordedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of the second officer who confirmed it.' })
  confirmedBy(@Ctx() ctx: RequestContext, @Root() observation: ObservationView): Promise<string | null> {
    return nameOfAccount(ctx, observation.confirmedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Full name of who recorded the value that waits.' })
  pendingBy(@Ctx() ctx: RequestContext, @Root() observation: ObservationView): Promise<string | null> {
    return nameOfAccount(ctx, observation.pendingById);
  }

  @FieldResolver(() => [ObservationHistoryEntry], { description: 'Every act on it, oldest first.' })
  history(@Ctx() ctx: RequestContext, @Root() observation: ObservationView): Promise<ObservationHistoryEntry[]> {
    return historyOfObservation(ctx, observation.observationId);
  }

  @FieldResolver(() => [String], { description: 'What this account may do with it: RECORD a new value, CONFIRM or REJECT what waits.' })
  allowedActions(@Ctx() ctx: RequestContext, @Root() observation: ObservationView): string[] {
    return reading.allowedObservationActions(ctx, observation);
  }
}

@Resolver(() => ObservationHistoryEntry)
export class ObservationHistoryResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Full name of who did it; null where a command did.' })
  by(@Ctx() ctx: RequestContext, @Root() entry: ObservationHistoryEntry): Promise<string | null> {
    return nameOfAccount(ctx, entry.byId);
  }
}
