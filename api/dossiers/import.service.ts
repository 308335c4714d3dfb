// Takes a dossier file (nhập dữ liệu) batch by batch and tells the progress; a file damaged anywhere is refused before its first batch.
import { AppError, type Language } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { dryRunBatch, ingestBatch } from './ingestion.service.ts';
import { batchesOf, type DossierBatch as ReadBatch } from './reader/batches.ts';
import type { FileSource } from './reader/file-source.ts';
import { UnreadableFile, type ReadNotice, type RowProblem } from './reader/raw-dossier.ts';
import { openSource, type OpenedFile } from './reader/read-file.ts';

export interface RejectedRow {
  /** As the file counts: line, row of the sheet, or position in the array. */
  row: number;
  path: string;
  code: string;
  message: string;
  dossierCode?: string | null;
}

interface Counts {
  accepted: number;
  unchanged: number;
  /** Of observations: those that wait for a second officer. */
  pending?: number;
}

/** One line of the answer. */
export type ImportLine =
  | { opened: { name: string; format: string; size: number; sha256: string; dryRun: boolean } }
  | { checked: number; share: number | null }
  | ({ batch: number; batchId: string; rows: number; share: number | null; receivedBefore: string | null; rejected: RejectedRow[] } & Counts)
  | ({ done: true; dryRun: boolean; rows: number; batches: number; batchesReceivedBefore: number; rejected: number; notices: string[] } & Counts)
  | { error: { code: string; message: string; fields?: { path: string; code: string; message: string }[]; requestId?: string } };

/** A caller anew for each batch: a session that ended in the middle of a long file stops it. */
export type NextContext = () => Promise<RequestContext>;

const CHECK_EVERY_ROWS = 5_000;

/** NDJSON says of each line by itself whether it can be read; the others may turn out damaged at their end. */
const isCheckedFirst = (file: OpenedFile): boolean => file.format !== 'NDJSON';

export const refusalOfFile = (error: unknown): unknown =>
  error instanceof UnreadableFile
    ? new AppError('INVALID_INPUT', { message: { vi: error.problem.vi, en: error.problem.en }, fields: [{ ...error.problem }], cause: error })
    : error;

export async function* importFile(next: NextContext, source: FileSource, isDryRun: boolean): AsyncGenerator<ImportLine> {
  const { language } = await next();
  const notices: ReadNotice[] = [];
  let bytes = 0;
  // No source system of its own: the same file under another name must meet its own receipts.
  const open = (): Promise<OpenedFile> => {
    notices.length = 0;
    bytes = 0;
    return openSource(source, { onBytes: (read) => (bytes = read), onNotice: (notice) => notices.push(notice) });
  };
  const share = (file: OpenedFile): number | null => (file.format === 'XLSX' || file.size === 0 ? null : Math.min(1, bytes / file.size));
  const first = await open();
  yield { opened: { name: source.name, format: first.format, size: first.size, sha256: first.sha256, dryRun: isDryRun } };
  if (!isDryRun && isCheckedFirst(first)) {
    let rows = 0;
    for await (const _row of first.rows) {
      rows += 1;
      if (rows % CHECK_EVERY_ROWS === 0) yield { checked: rows, share: share(first) };
    }
    yield { checked: rows, share: 1 };
  }
  const file = !isDryRun && isCheckedFirst(first) ? await open() : first;
  const totals = { rows: 0, batches: 0, batchesReceivedBefore: 0, accepted: 0, unchanged: 0, rejected: 0 };
  for await (const batch of batchesOf(file)) {
    const line = await takeBatch(await next(), batch, isDryRun, language);
    totals.rows += line.rows;
    totals.batches += 1;
    totals.batchesReceivedBefore += line.receivedBefore ? 1 : 0;
    totals.accepted += line.accepted;
    totals.unchanged += line.unchanged;
    totals.rejected += line.rejected.length;
    yield { ...line, share: share(file) };
  }
  yield { done: true, dryRun: isDryRun, ...totals, notices: notices.map((notice) => notice[language]) };
}

async function takeBatch(ctx: RequestContext, batch: ReadBatch, isDryRun: boolean, language: Language) {
  ctx.access.require('dossier.ingest');
  const unreadable = batch.errors.map(({ row, error }: { row: number; error: RowProblem }): RejectedRow => ({ row, path: error.path, code: error.code, message: error[language] }));
  const about = { batch: batch.number, batchId: batch.batchId, rows: batch.records.length + batch.errors.length };
  if (batch.records.length === 0) return { ...about, accepted: 0, unchanged: 0, receivedBefore: null, rejected: unreadable };
  const earlier = await ctx.db
    .selectFrom('dossierBatches').select('receivedAt').where('accountId', '=', ctx.accountId).where('batchId', '=', batch.batchId).executeTakeFirst();
  const result = await (isDryRun ? dryRunBatch : ingestBatch)(ctx, batch.batchId, batch.records.map(({ record }) => record as Record<string, unknown>));
  const refused = result.rejected.map((one): RejectedRow => ({
    row: batch.records[one.index]?.row ?? 0, path: one.path, code: one.reason, message: one[language], dossierCode: one.dossierCode,
  }));
  return {
    ...about, accepted: result.accepted, unchanged: result.unchanged, receivedBefore: earlier?.receivedAt.toISOString() ?? null,
    rejected: [...unreadable, ...refused].sort((a, b) => a.row - b.row),
  };
}
