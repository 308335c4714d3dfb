/** Cuts a dossier file into batches whose ids depend on the content only, so that reading the file again meets the same receipts. */
import type { RawDossier, ReadRow, RowProblem } from './raw-dossier.ts';
import type { OpenedFile } from './read-file.ts';

export const DEFAULT_BATCH_SIZE = 1_000;
export const LARGEST_BATCH = 5_000;

export interface DossierBatch {
  batchId: string;
  /** Counted from 1. */
  number: number;
  /** In the order of the file: position in `records` is the index an ingestion result speaks of. */
  records: { row: number; record: RawDossier }[];
  /** Rows of the same stretch of the file that could not be read. */
  errors: { row: number; error: RowProblem }[];
}

/** A size of one's own is part of the id: the same number would otherwise stand for other content. */
export function batchIdOf(sha256: string, number: number, size: number): string {
  const id = `${sha256.slice(0, 16)}-${number}`;
  return size === DEFAULT_BATCH_SIZE ? id : `${id}-by${size}`;
}

export async function* batchesOf(file: Pick<OpenedFile, 'sha256' | 'rows'>, size: number = DEFAULT_BATCH_SIZE): AsyncGenerator<DossierBatch> {
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_BATCH) throw new RangeError(`batch size must be 1 to ${LARGEST_BATCH}`);
  const next = (number: number): DossierBatch => ({ batchId: batchIdOf(file.sha256, number, size), number, records: [], errors: [] });
  let batch = next(1);
  for await (const read of file.rows) {
    put(batch, read);
    if (batch.records.length + batch.errors.length === size) {
      yield batch;
      batch = next(batch.number + 1);
    }
  }
  if (batch.records.length + batch.errors.length > 0) yield batch;
}

function put(batch: DossierBatch, read: ReadRow): void {
  if ('error' in read) batch.errors.push(read);
  else batch.records.push(read);
}
