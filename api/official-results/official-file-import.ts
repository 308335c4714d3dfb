// Takes a file of official results whole or not at all, telling every row at fault; its dry run is the same without writing.
import type { ImportKind } from '../dossiers/import.route.ts';
import type { ImportLine, NextContext, RejectedRow } from '../dossiers/import.service.ts';
import type { FileSource } from '../dossiers/reader/file-source.ts';
import { isLocalDay } from '../domain/local-day.ts';
import type { Refusal } from '../domain/refusal.ts';
import { invalidField, type Language } from '../request/app-error.ts';
import { readOfficialResults, type ReadOfficialResults } from './official-file.ts';
import { checkOfficialCall, importOfficialResults } from './official-result.service.ts';

/** A refusal of the call as a whole stands in row 0. */
function rejectedOf(file: ReadOfficialResults, refusals: readonly Refusal[], language: Language): RejectedRow[] {
  return [
    ...file.errors.map(({ row, error }): RejectedRow => ({ row, path: error.path, code: error.code, message: error[language] })),
    ...refusals.map(({ path, code, message }): RejectedRow => {
      const [, index = '', field = path] = path.split('.');
      return { row: file.places[Number(index)] ?? 0, path: field, code, message: message[language], dossierCode: file.items[Number(index)]?.unitCode ?? null };
    }),
  ].sort((a, b) => a.row - b.row);
}

function dayIn(header: (name: string) => string): string {
  const day = header('x-observed-on');
  if (isLocalDay(day)) return day;
  throw invalidField('x-observed-on', 'Thiếu ngày ghi nhận (NĂM-THÁNG-NGÀY) trong tiêu đề x-observed-on.', 'The header x-observed-on must carry the day of observation, YYYY-MM-DD.', 'REQUIRED');
}

async function* importFile(next: NextContext, source: FileSource, isDryRun: boolean, header: (name: string) => string): AsyncGenerator<ImportLine> {
  const ctx = await next();
  ctx.access.require('officialResult.import');
  const observedOn = dayIn(header);
  const file = await readOfficialResults(source);
  yield { opened: { name: source.name, format: file.format, size: file.size, sha256: file.sha256, dryRun: isDryRun } };
  const call = { source: header('x-source') || source.name, observedOn, items: file.items };
  const { refusals } = await checkOfficialCall(ctx, call);
  const rejected = rejectedOf(file, refusals, ctx.language);
  const counts = refusals.length > 0 || (rejected.length > 0 && !isDryRun)
    ? { added: 0, corrected: 0, unchanged: 0 }
    : await importOfficialResults(await next(), { ...call, items: file.items.map((item) => ({ ...item })), dryRun: isDryRun || rejected.length > 0 });
  const shown = { accepted: counts.added + counts.corrected, unchanged: counts.unchanged };
  yield { batch: 1, batchId: file.sha256.slice(0, 16), rows: file.rowCount, share: 1, receivedBefore: null, rejected, ...shown };
  yield { done: true, dryRun: isDryRun, rows: file.rowCount, batches: 1, batchesReceivedBefore: 0, rejected: rejected.length, notices: file.notices.map((notice) => notice[ctx.language]), ...shown };
}

/** POST /imports?kind=official-results; headers x-source (where they were published) and x-observed-on (the day they were seen). */
export const officialResultFiles: ImportKind = { permission: 'officialResult.import', take: importFile };
