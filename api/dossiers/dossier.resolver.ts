// Dossiers over GraphQL: reading within scope, taking batches, receipts.
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { procedureOfId, type CatalogueRow } from '../procedures/procedure.service.ts';
import { Procedure } from '../procedures/procedure.entity.ts';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import type { OrderBy } from '../request/order.ts';
import { PageArgs, type Connection } from '../request/paging.ts';
import { PeriodScalar } from '../request/scalars.ts';
import { Unit } from '../units/unit.type.ts';
import { unitAt } from '../units/unit-rows.ts';
import { findBatches, receiptView } from './dossier-batch.service.ts';
import { DossierOrderBy, DossierWhere, IngestDossiersInput, type DossierOrderField } from './dossier.input.ts';
import { explain, findDossiers, isOnTimeAt } from './dossier.service.ts';
import { Dossier, DossierFact, DossierBatchConnection, DossierBatchView, DossierConnection, IngestDossiersPayload } from './dossier.type.ts';
import { dryRunBatch, ingestBatch } from './ingestion.service.ts';

@Resolver(() => Dossier)
export class DossierResolver {
  @Query(() => DossierConnection, { description: 'Single dossiers: for roles that read all, and for the units that own them (hồ sơ).' })
  dossiers(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => DossierWhere, { nullable: true, description: 'Filters.' }) where?: DossierWhere | null,
    @Arg('orderBy', () => [DossierOrderBy], { nullable: true, description: 'Order; by number unless told.' }) orderBy?: OrderBy<DossierOrderField>[] | null,
  ): Promise<Connection<Dossier>> {
    return findDossiers(ctx, where, orderBy, page);
  }

  @Mutation(() => IngestDossiersPayload, { description: 'Takes a batch: the good records and the receipt commit together, the others are named row by row.' })
  async ingestDossiers(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => IngestDossiersInput) input: IngestDossiersInput,
  ): Promise<IngestDossiersPayload> {
    const take = input.dryRun ? dryRunBatch : ingestBatch;
    return receiptView(ctx, await take(ctx, input.batchId, input.dossiers as unknown as Record<string, unknown>[]));
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the dossier.' })
  id(@Root() dossier: Dossier): string {
    return toGlobalId('Dossier', dossier.dossierId);
  }

  @FieldResolver(() => Procedure, { description: 'Its procedure.' })
  procedure(@Ctx() ctx: RequestContext, @Root() dossier: Dossier): Promise<CatalogueRow | null> {
    return procedureOfId(ctx, dossier.procedureId);
  }

  @FieldResolver(() => Unit, { description: 'The unit that resolves it, as on the day of receipt.' })
  unit(@Ctx() ctx: RequestContext, @Root() dossier: Dossier): Promise<Unit | null> {
    return unitAt(ctx, dossier.unitId, dossier.receivedOn ?? ctx.today);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The desk that received it.' })
  receivingUnit(@Ctx() ctx: RequestContext, @Root() dossier: Dossier): Promise<Unit | null> | null {
    return dossier.receivingUnitId === null ? null : unitAt(ctx, dossier.receivingUnitId, dossier.receivedOn ?? ctx.today);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'On time as of now; null when it does not count as received (đúng hạn).' })
  onTime(@Ctx() ctx: RequestContext, @Root() dossier: Dossier): boolean | null {
    return isOnTimeAt(dossier, ctx.now);
  }

  @FieldResolver(() => [DossierFact], { description: 'Why it counts for a criterion or does not, in words. Empty where no dossier decides the criterion.' })
  explanation(
    @Ctx() ctx: RequestContext,
    @Root() dossier: Dossier,
    @Arg('criterionCode', () => String, { description: 'Code of the criterion.' }) criterionCode: string,
    @Arg('period', () => PeriodScalar, { description: 'The period of the figure.' }) period: string,
  ): Promise<DossierFact[]> {
    return explain(ctx, dossier, criterionCode, period);
  }
}

@Resolver(() => DossierBatchView)
export class DossierBatchResolver {
  @Query(() => DossierBatchConnection, { description: 'Receipts of batches, newest first; a program sees its own (đợt nhập dữ liệu).' })
  dossierBatches(@Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs): Promise<Connection<DossierBatchView>> {
    return findBatches(ctx, page);
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the receipt.' })
  id(@Root() batch: DossierBatchView): string {
    return toGlobalId('DossierBatch', batch.rowId);
  }
}
