// Takes batches of reported dossiers: the good records, the receipt and one audit entry commit together; a batch counts once.
import { createHash } from 'node:crypto';
import { recordWrite } from '../audit/audit.service.ts';
import { checkDossier, type CheckedDossier, type ReportedDossier } from '../domain/dossier-check.ts';
import type { Refusal } from '../domain/refusal.ts';
import { announceFigures } from '../request/announce.ts';
import { AppError, invalidField } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { readDossierCatalogue, type DossierCatalogue } from './catalogue-lookup.ts';
import { detachedMonthsOf, monthOf, refusalOfDetached } from './detached-months.ts';
import { contentHashOf, deriveColumns, saysTheSame, type DerivedColumns } from './dossier-columns.ts';
import { findStored, openMonths, writeDossiers, type FoundDossiers } from './dossier-store.ts';
import { DossierBatch, type RejectedRecord } from './dossier.entity.ts';
import { listsOf, rollupChanges, writeRollups } from './rollup-changes.service.ts';
import { takeDossierTurn } from './write-turn.ts';

export const MAX_BATCH = 5000;

export interface BatchResult {
  batchId: string;
  accepted: number;
  unchanged: number;
  rejected: RejectedRecord[];
}

/** A record that may be written, with all that follows from it and the catalogue. */
interface Candidate {
  index: number;
  dossier: CheckedDossier;
  contentHash: string;
  derived: DerivedColumns;
}

/** A batch whose records were checked; what is left is to hold them against what is stored, and to write. */
export interface CheckedBatch {
  batchId: string;
  contentHash: string;
  recordCount: number;
  candidates: Candidate[];
  rejected: RejectedRecord[];
}

type Verdict = 'WRITE' | 'UNCHANGED' | 'CONFLICT';

/** By code and source time: older, or equal in time and content, changes nothing; equal time with other content is a conflict. */
function compare(candidate: Candidate, known: { sourceUpdatedAt: Date; contentHash: string; feeAmount: string | null } | undefined): Verdict {
  const { sourceUpdatedAt } = candidate.dossier;
  if (!known || sourceUpdatedAt > known.sourceUpdatedAt) return 'WRITE';
  return sourceUpdatedAt < known.sourceUpdatedAt || saysTheSame(candidate, known) ? 'UNCHANGED' : 'CONFLICT';
}

const rejected = (index: number, dossierCode: unknown, code: RejectedRecord['code'], refusal: Refusal): RejectedRecord => ({
  index, dossierCode: typeof dossierCode === 'string' ? dossierCode.slice(0, 100) : null, code, path: refusal.path, reason: refusal.code, ...refusal.message,
});

const CONFLICTING: Refusal = {
  path: 'sourceUpdatedAt',
  code: 'SAME_TIME_OTHER_CONTENT',
  message: {
    vi: 'Đã có bản ghi cùng thời điểm cập nhật nhưng nội dung khác; hãy gửi lại với thời điểm cập nhật mới hơn.',
    en: 'There is a record of the same source time with other content; send it again with a newer source time.',
  },
};

/** The check of the dry run and of the real write. */
export function checkBatch(batchId: string, dossiers: readonly ReportedDossier[], catalogue: DossierCatalogue, now: Date): CheckedBatch {
  const candidates: Candidate[] = [];
  const refused: RejectedRecord[] = [];
  for (const [index, reported] of dossiers.entries()) {
    const check = checkDossier(reported, catalogue.lookup, now);
    if (check.ok) {
      const { dossier } = check;
      candidates.push({ index, dossier, contentHash: contentHashOf(dossier), derived: deriveColumns(dossier, catalogue.procedure(dossier.procedureId), catalogue.calendar) });
    } else if (check.refusals[0]) refused.push(rejected(index, reported.code, 'INVALID_INPUT', check.refusals[0]));
  }
  return { batchId, contentHash: hashOfBatch(dossiers), recordCount: dossiers.length, candidates, rejected: refused };
}

interface Sorted {
  write: Candidate[];
  unchanged: number;
  rejected: RejectedRecord[];
}

/** The newest of a code counts: where that is what is stored, each is held against it; otherwise one is written, and the others are held against that. */
function sortOut({ candidates, rejected: refused }: CheckedBatch, { stored, detached }: FoundDossiers, closed: ReadonlySet<string>): Sorted {
  const sorted: Sorted = { write: [], unchanged: 0, rejected: [...refused] };
  for (const ofCode of Map.groupBy(candidates, (candidate) => candidate.dossier.code).values()) {
    const newestFirst = ofCode.toSorted((a, b) => b.dossier.sourceUpdatedAt.getTime() - a.dossier.sourceUpdatedAt.getTime() || a.index - b.index);
    const [newest, ...others] = newestFirst;
    if (!newest) continue;
    const month = detached.get(newest.dossier.code) ?? closedMonthOf(newest, closed);
    if (month) {
      sorted.rejected.push(...ofCode.map((one) => rejected(one.index, one.dossier.code, 'CONFLICT', refusalOfDetached(month))));
      continue;
    }
    const before = stored.get(newest.dossier.code);
    const isWritten = compare(newest, before) === 'WRITE';
    if (isWritten) sorted.write.push(newest);
    const known = isWritten ? { ...newest.dossier, contentHash: newest.contentHash } : before;
    for (const one of isWritten ? others : newestFirst) {
      if (compare(one, known) === 'CONFLICT') sorted.rejected.push(rejected(one.index, one.dossier.code, 'CONFLICT', CONFLICTING));
      else sorted.unchanged += 1;
    }
  }
  sorted.rejected.sort((a, b) => a.index - b.index);
  return sorted;
}

const closedMonthOf = ({ derived }: Candidate, closed: ReadonlySet<string>): string | null =>
  derived.receivedOn && closed.has(monthOf(derived.receivedOn)) ? monthOf(derived.receivedOn) : null;

const codesOf = ({ candidates }: CheckedBatch): string[] => candidates.map((candidate) => candidate.dossier.code);
const daysOf = ({ candidates }: CheckedBatch): string[] => candidates.flatMap((candidate) => candidate.derived.receivedOn ?? []);

const hashOfBatch = (dossiers: readonly ReportedDossier[]): string => {
  const hash = createHash('sha256');
  for (const dossier of dossiers) hash.update(JSON.stringify(dossier, Object.keys(dossier).sort().concat(COMPONENT_KEYS))).update('\n');
  return hash.digest('hex');
};

// A replacer list names the keys of nested rows too.
const COMPONENT_KEYS = ['componentNo', 'digitized', 'form', 'fromStore', 'paperCode', 'reused'];

function checkCall(batchId: string, dossiers: readonly ReportedDossier[]): void {
  if (!/^[\p{L}\p{N}._:@/-]{1,100}$/u.test(batchId)) {
    throw invalidField('input.batchId', 'Mã đợt gồm 1 đến 100 chữ, số và các dấu . _ : @ / -', 'A batch id has 1 to 100 letters, digits and . _ : @ / -', 'MALFORMED');
  }
  if (dossiers.length === 0 || dossiers.length > MAX_BATCH) {
    throw invalidField('input.dossiers', `Mỗi lần từ 1 đến ${MAX_BATCH} hồ sơ; nhận được ${dossiers.length}. Hãy chia nhỏ đợt.`, `A call takes 1 to ${MAX_BATCH} dossiers, not ${dossiers.length}. Split the batch.`, 'OUT_OF_RANGE');
  }
}

const resultOf = (batch: DossierBatch): BatchResult => ({ batchId: batch.batchId, accepted: batch.accepted, unchanged: batch.unchanged, rejected: batch.rejected });

async function receiptOf(ctx: RequestContext, batchId: string, contentHash: string): Promise<BatchResult | null> {
  const receipt = await ctx.em.findOne(DossierBatch, { accountId: ctx.accountId, batchId });
  if (!receipt) return null;
  if (receipt.contentHash !== contentHash) {
    throw new AppError('CONFLICT', {
      message: {
        vi: `Đợt ${batchId} đã được nhận với nội dung khác; hãy dùng mã đợt mới.`,
        en: `The batch ${batchId} was received with other content; use a new batch id.`,
      },
    });
  }
  return resultOf(receipt);
}

/** The stored receipt when the same batch comes again; otherwise takes it. */
export async function ingestBatch(ctx: RequestContext, batchId: string, dossiers: readonly ReportedDossier[]): Promise<BatchResult> {
  checkCall(batchId, dossiers);
  const earlier = await receiptOf(ctx, batchId, hashOfBatch(dossiers));
  return earlier ?? writeBatch(ctx, checkBatch(batchId, dossiers, await readDossierCatalogue(ctx.db), ctx.now));
}

/** From checked records to the commit: dossiers, exact sums, receipt and audit entry together. */
export function writeBatch(ctx: RequestContext, checked: CheckedBatch): Promise<BatchResult> {
  const { batchId, contentHash } = checked;
  return ctx.transaction(async (tx) => {
    await takeDossierTurn(tx.db);
    const meanwhile = await receiptOf(tx, batchId, contentHash);
    if (meanwhile) return meanwhile;
    const closed = await openMonths(tx.db, daysOf(checked));
    const found = await findStored(tx.db, codesOf(checked));
    const sorted = sortOut(checked, found, closed);
    const batch = tx.em.create(DossierBatch, {
      accountId: tx.accountId, batchId, contentHash, recordCount: checked.recordCount, receivedAt: tx.now,
      accepted: sorted.write.length, unchanged: sorted.unchanged, rejected: sorted.rejected,
    });
    await tx.em.flush();
    const rows = sorted.write.map(({ dossier, contentHash: hash, derived }) => ({ ...dossier, ...derived, contentHash: hash, batchId: batch.id }));
    const changes = rows.map((after) => ({ before: found.stored.get(after.code) ?? null, after }));
    const listOn = await listsOf(tx.em, changes);
    await writeRollups(tx.db, await writeDossiers(tx.db, rows, found.stored, () => rollupChanges(changes, listOn)));
    await announceFigures(tx.db, changes.flatMap(({ before, after }) => [before ?? undefined, after]));
    await recordWrite(tx, {
      operation: 'ingestDossiers', resource: 'DossierBatch', recordKey: batchId,
      after: { contentHash, accepted: batch.accepted, unchanged: batch.unchanged, rejected: batch.rejected.length },
    });
    return resultOf(batch);
  });
}

/** What would happen, without writing anything. */
export async function dryRunBatch(ctx: RequestContext, batchId: string, dossiers: readonly ReportedDossier[]): Promise<BatchResult> {
  checkCall(batchId, dossiers);
  const checked = checkBatch(batchId, dossiers, await readDossierCatalogue(ctx.db), ctx.now);
  const sorted = sortOut(checked, await findStored(ctx.db, codesOf(checked)), await detachedMonthsOf(ctx.db));
  return { batchId, accepted: sorted.write.length, unchanged: sorted.unchanged, rejected: sorted.rejected };
}
