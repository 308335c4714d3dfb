// Takes a file of observations (số liệu ngoài hồ sơ) whole or not at all, telling every row at fault; its dry run is the same without writing.
import { recordObservationFile } from '../indicators/observation-recording.service.ts';
import type { ObservationFault } from '../indicators/observation-check.ts';
import type { Language } from '../request/app-error.ts';
import type { ImportLine, NextContext, RejectedRow } from './import.service.ts';
import { readObservations, type ReadObservations } from './observation-file.ts';
import type { FileSource } from './reader/file-source.ts';

function rejectedOf(file: ReadObservations, faults: readonly ObservationFault[], language: Language): RejectedRow[] {
  return [
    ...file.errors.map(({ row, error }): RejectedRow => ({ row, path: error.path, code: error.code, message: error[language] })),
    ...faults.map((fault): RejectedRow => {
      const place = file.places[fault.index];
      return { row: place?.row ?? 0, path: fault.field === 'value' ? (place?.column ?? 'value') : fault.field, code: fault.code, message: fault[language], dossierCode: file.rows[fault.index]?.unitCode ?? null };
    }),
  ].sort((a, b) => a.row - b.row);
}

/** `named`: the source that the sender names; the name of the file unless told. */
export async function* importObservations(next: NextContext, source: FileSource, isDryRun: boolean, named: string | null): AsyncGenerator<ImportLine> {
  const ctx = await next();
  ctx.access.require('observation.record');
  const file = await readObservations(source);
  yield { opened: { name: source.name, format: file.format, size: file.size, sha256: file.sha256, dryRun: isDryRun } };
  // Rows that cannot be read spoil the whole file, as rows that are refused do.
  const result = await recordObservationFile(await next(), file.rows, { source: named ?? source.name }, isDryRun || file.errors.length > 0);
  const rejected = rejectedOf(file, result.faults, ctx.language);
  const isRefused = !isDryRun && rejected.length > 0;
  const counts = isRefused ? { accepted: 0, unchanged: 0, pending: 0 } : { accepted: result.added + result.changed, unchanged: result.unchanged, pending: result.pending };
  yield { batch: 1, batchId: file.sha256.slice(0, 16), rows: file.rowCount, share: 1, receivedBefore: null, rejected, ...counts };
  yield { done: true, dryRun: isDryRun, rows: file.rowCount, batches: 1, batchesReceivedBefore: 0, rejected: rejected.length, notices: file.notices.map((notice) => notice[ctx.language]), ...counts };
}
