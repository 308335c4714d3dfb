// npm run ingest -- FILE [--dry-run] [--account NAME] [--observations]: reads a file with progress and reports each refused row.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { dryRunBatch, ingestBatch } from '../dossiers/ingestion.service.ts';
import { readObservations } from '../dossiers/observation-file.ts';
import { fileSource } from '../dossiers/reader/file-source.ts';
import { loadObservations } from '../indicators/observation.service.ts';
import { batchesOf } from '../dossiers/reader/batches.ts';
import { UnreadableFile } from '../dossiers/reader/raw-dossier.ts';
import { openDossierFile } from '../dossiers/reader/read-file.ts';
import { AppError } from '../request/app-error.ts';
import { commandContext } from './command-context.ts';
import { withPlatform, type Platform } from './open-platform.ts';

const USAGE = `npm run ingest -- FILE(.ndjson|.json|.csv|.xlsx) [--dry-run] [--account connector]
npm run ingest -- FILE(.ndjson|.json|.csv|.xlsx) --observations [--dry-run]
  json: [{"unitCode": "24", "period": "2026-09", "metric": "FEEDBACK", "value": 50}, …]
  csv, xlsx: Mã đơn vị;Kỳ;Chỉ tiêu số liệu;Giá trị, hoặc mỗi chỉ tiêu một cột / or a column for each metric`;
const MAX_SHOWN = 50;

interface Totals {
  accepted: number;
  unchanged: number;
  rejected: number;
}

function showProgress(done: number, total: number, totals: Totals): void {
  if (!process.stderr.isTTY) return;
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const bar = '█'.repeat(Math.round(share * 24)).padEnd(24, '░');
  process.stderr.write(`\r${bar} ${Math.round(share * 100)}%  +${totals.accepted} =${totals.unchanged} !${totals.rejected} `);
}

function showRow(row: number, path: string, vi: string, en: string, shown: number): void {
  if (shown < MAX_SHOWN) console.error(`\n  dòng/row ${row} · ${path}: ${vi} / ${en}`);
  else if (shown === MAX_SHOWN) console.error(`\n  … (chỉ hiện ${MAX_SHOWN} dòng lỗi đầu / only the first ${MAX_SHOWN} are shown)`);
}

async function ingest({ orm, clock }: Platform, file: string, account: string, isDryRun: boolean): Promise<number> {
  const totals: Totals = { accepted: 0, unchanged: 0, rejected: 0 };
  const size = statSync(file).size;
  let bytes = 0;
  const opened = await openDossierFile(file, {
    sourceSystem: basename(file),
    onBytes: (read) => (bytes = read),
    onNotice: (notice) => console.error(`  ${notice.vi} / ${notice.en}`),
  });
  for await (const batch of batchesOf(opened)) {
    for (const { row, error } of batch.errors) showRow(row, error.path, error.vi, error.en, totals.rejected++);
    if (batch.records.length > 0) {
      const take = isDryRun ? dryRunBatch : ingestBatch;
      const result = await take(await commandContext(orm, clock, account), batch.batchId, batch.records.map(({ record }) => record as Record<string, unknown>));
      totals.accepted += result.accepted;
      totals.unchanged += result.unchanged;
      for (const refused of result.rejected) showRow(batch.records[refused.index]?.row ?? 0, refused.path, refused.vi, refused.en, totals.rejected++);
    }
    showProgress(bytes, size, totals);
  }
  const word = isDryRun ? 'Chạy thử, không ghi / dry run, nothing written' : 'Đã nhận / taken';
  console.log(`\n${word}: ${totals.accepted} mới hoặc đổi / new or changed, ${totals.unchanged} không đổi / unchanged, ${totals.rejected} bị từ chối / rejected`);
  return totals.rejected > 0 ? 1 : 0;
}

/** Observations are taken as a whole or not at all. */
async function ingestObservations({ orm, clock }: Platform, file: string, isDryRun: boolean): Promise<number> {
  const { rows, places, errors, notices } = await readObservations(await fileSource(file));
  for (const notice of notices) console.error(`  ${notice.vi} / ${notice.en}`);
  errors.forEach(({ row, error }, index) => showRow(row, error.path, error.vi, error.en, index));
  try {
    const { added, changed, unchanged } = await loadObservations(orm.em.fork(), rows, basename(file), clock.now(), { isDryRun: isDryRun || errors.length > 0 });
    if (errors.length > 0) return 1;
    console.log(`${isDryRun ? 'Chạy thử, không ghi / dry run, nothing written · ' : ''}Số liệu / observations: ${added} mới / new, ${changed} đổi / changed, ${unchanged} không đổi / unchanged`);
    return 0;
  } catch (error) {
    if (!(error instanceof AppError) || error.fields.length === 0) throw error;
    console.error(`${error.bilingual.vi} / ${error.bilingual.en}`);
    error.fields.forEach(({ path, vi, en }, index) => {
      const [, at = '', field = path] = path.split('.');
      showRow(places[Number(at)]?.row ?? 0, field, vi, en, index);
    });
    return 1;
  }
}

function tellProblem(error: unknown, file: string): number {
  if (error instanceof AppError) {
    console.error(`${error.bilingual.vi} / ${error.bilingual.en}`);
    for (const field of error.fields.slice(0, MAX_SHOWN)) console.error(`  ${field.path}: ${field.vi} / ${field.en}`);
  } else if (error instanceof UnreadableFile) console.error(`${error.problem.vi} / ${error.problem.en}`);
  else if (error instanceof SyntaxError) console.error(`Tệp không phải JSON hợp lệ / The file is not valid JSON: ${file}`);
  else if ((error as NodeJS.ErrnoException).code === 'ENOENT') console.error(`Không có tệp ${file} / There is no file ${file}`);
  else throw error;
  return 1;
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2), allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false }, account: { type: 'string', default: 'connector' }, observations: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (!file || positionals.length > 1) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await withPlatform(async (platform) => {
    try {
      return await (values.observations ? ingestObservations(platform, file, values['dry-run']) : ingest(platform, file, values.account, values['dry-run']));
    } catch (error) {
      return tellProblem(error, file);
    }
  });
}
