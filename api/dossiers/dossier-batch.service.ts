// Receipts of batches: a program reads its own, roles that read all read every one.
import { sql, type SqlBool } from 'kysely';
import type { RequestContext } from '../request/context.ts';
import { pageOf, type Connection, type PageArgs } from '../request/paging.ts';
import type { RejectedRecord } from './dossier.entity.ts';
import type { DossierBatchView, IngestDossiersPayload, RejectedDossier } from './dossier.type.ts';
import type { BatchResult } from './ingestion.service.ts';

const inLanguage = (ctx: RequestContext, rejected: readonly RejectedRecord[]): RejectedDossier[] =>
  rejected.map(({ vi, en, ...record }) => ({ ...record, message: ctx.language === 'en' ? en : vi }));

export const receiptView = (ctx: RequestContext, result: BatchResult): IngestDossiersPayload => ({ ...result, rejected: inLanguage(ctx, result.rejected) });

function scopedBatches(ctx: RequestContext) {
  const scope = ctx.access.scopeOf('dossier.readReceipts');
  const query = ctx.db
    .selectFrom('dossierBatches as b')
    .innerJoin('accounts as a', 'a.id', 'b.accountId')
    .select(['b.id as rowId', 'b.batchId', 'b.recordCount', 'b.accepted', 'b.unchanged', 'b.rejected', 'b.receivedAt', 'b.contentHash', 'a.username as sentBy', sql<'DossierBatch'>`'DossierBatch'`.as('nodeType')]);
  return query.where(scope.isProvince ? sql<SqlBool>`true /* scoped */` : sql<SqlBool>`b.account_id = ${ctx.actor?.accountId ?? 0} /* scoped */`);
}

type BatchRow = Omit<DossierBatchView, 'rejected'> & { rejected: RejectedRecord[] };

const viewOf = (ctx: RequestContext, row: BatchRow): DossierBatchView => ({ ...row, rejected: inLanguage(ctx, row.rejected) });

export async function findBatches(ctx: RequestContext, page: PageArgs): Promise<Connection<DossierBatchView>> {
  const found = await pageOf<BatchRow>(scopedBatches(ctx), [{ by: sql.ref('b.id'), direction: 'desc' }], page);
  const edges = found.edges.map((edge) => ({ ...edge, node: viewOf(ctx, edge.node) }));
  return { ...found, edges, nodes: edges.map((edge) => edge.node) };
}

export async function findBatch(ctx: RequestContext, id: number): Promise<DossierBatchView | null> {
  if (!ctx.access.has('dossier.readReceipts')) return null;
  const row = (await scopedBatches(ctx).where('b.id', '=', id).executeTakeFirst()) as BatchRow | undefined;
  return row ? viewOf(ctx, row) : null;
}
