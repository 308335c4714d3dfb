// A second officer confirms (xác nhận) or rejects (từ chối) observations that wait; never the one who recorded them.
import { sql } from 'kysely';
import { recordWrite } from '../audit/audit.service.ts';
import { readText } from '../domain/text-rule.ts';
import { AppError, invalidInput, notFound, type FieldError } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { rowsOf } from '../request/global-id.ts';
import { observationsOfIds } from './observation-rows.ts';
import { addHistory, lockObservations } from './observation-writing.ts';
import type { ConfirmObservationsInput, RejectObservationsInput } from './observation.input.ts';
import type { ObservationView } from './observation.type.ts';

const MOST = 500;
const REASON = { max: 2000, isRequired: true, name: { vi: 'Lý do', en: 'The reason' } };

type Decision = { act: 'CONFIRMED'; reason: null } | { act: 'REJECTED'; reason: string };

const OWN = { code: 'OWN_RECORD', vi: 'Người ghi không được tự xác nhận hoặc từ chối.', en: 'Whoever recorded it neither confirms nor rejects it.' };
const NOT_PENDING = { code: 'NOT_PENDING', vi: 'Không còn chờ xác nhận.', en: 'It does not wait any more.' };

const at = (index: number, fault: { code: string; vi: string; en: string }, list = 'ids'): FieldError => ({ path: `input.${list}.${index}`, ...fault });

/** Those at fault by one rule, each named by its place. */
const among = (rows: readonly ObservationView[], fault: { code: string; vi: string; en: string }, isAtFault: (row: ObservationView) => boolean): FieldError[] =>
  rows.flatMap((row, index) => (isAtFault(row) ? [at(index, fault)] : []));

function refuseStale(rows: readonly ObservationView[], expected: readonly (number | null)[]): void {
  const fields = rows.flatMap((row, index) =>
    expected[index] === null || expected[index] === row.version ? [] : [at(index, { code: 'STALE_VERSION', vi: `Số liệu đang ở phiên bản ${row.version}.`, en: `The observation is at version ${row.version}.` })]);
  if (fields.length > 0) throw new AppError('CONFLICT', { fields });
}

/** Under the lock: duty, then what changed since it was looked at, then status. */
async function judged(tx: TransactionContext, ids: readonly number[], seen: readonly (number | null)[]): Promise<ObservationView[]> {
  await lockObservations(tx.db);
  const rows = await observationsOfIds(tx, ids);
  if (rows.length < ids.length) throw notFound();
  const own = among(rows, OWN, (row) => row.pendingById === tx.accountId);
  if (own.length > 0) throw new AppError('FORBIDDEN', { message: { vi: OWN.vi, en: OWN.en }, fields: own });
  refuseStale(rows, seen);
  const done = among(rows, NOT_PENDING, (row) => row.state !== 'PENDING');
  if (done.length > 0) throw new AppError('NOT_ALLOWED_IN_STATUS', { message: { vi: NOT_PENDING.vi, en: NOT_PENDING.en }, fields: done });
  return rows;
}

const confirm = (tx: TransactionContext, ids: readonly number[]) => sql`
  update observations set value = pending_value, source = pending_source, source_url = pending_source_url, recorded_at = pending_at, recorded_by_id = pending_by_id,
    confirmed_at = ${tx.now}, confirmed_by_id = ${tx.accountId},
    pending_value = null, pending_source = null, pending_source_url = null, pending_at = null, pending_by_id = null, version = version + 1
  where id = any(${[...ids]}::int[])`.execute(tx.db);

const reject = (tx: TransactionContext, ids: readonly number[]) => sql`
  update observations set pending_value = null, pending_source = null, pending_source_url = null, pending_at = null, pending_by_id = null, version = version + 1
  where id = any(${[...ids]}::int[])`.execute(tx.db);

async function decide(ctx: RequestContext, input: ConfirmObservationsInput, read: () => Decision | FieldError): Promise<ObservationView[]> {
  if (input.ids.length === 0 || input.ids.length > MOST) throw invalidInput([{ path: 'input.ids', code: 'OUT_OF_RANGE', vi: `Từ 1 đến ${MOST} số liệu mỗi lần.`, en: `1 to ${MOST} observations a call.` }]);
  const ids = rowsOf(input.ids, 'Observation', 'input.ids');
  // What is seen before the wait for the lock: an act in between is a change that this caller has not seen.
  const before = new Map((await observationsOfIds(ctx, ids)).map((row) => [row.observationId, row]));
  if (ids.some((id) => !before.has(id))) throw notFound();
  const expected = input.expectedVersions;
  const seen = ids.map((id, index) => (expected ? (expected[index] ?? null) : before.get(id)?.state === 'PENDING' ? (before.get(id)?.version ?? null) : null));
  return ctx.transaction(async (tx) => {
    const rows = await judged(tx, ids, seen);
    const decision = read();
    const faults: FieldError[] = [
      ...ids.flatMap((id, index) => (ids.indexOf(id) < index ? [at(index, { code: 'DUPLICATE', vi: 'Lặp lại.', en: 'Stands twice.' })] : [])),
      ...(expected && expected.length !== ids.length ? [{ path: 'input.expectedVersions', code: 'LENGTH', vi: 'Phải có một phiên bản cho mỗi số liệu.', en: 'One version for each id.' }] : []),
      ...('path' in decision ? [decision] : []),
    ];
    if (faults.length > 0 || 'path' in decision) throw invalidInput(faults);
    await (decision.act === 'CONFIRMED' ? confirm : reject)(tx, ids);
    await addHistory(tx.db, rows.map((row) => ({
      observationId: row.observationId, act: decision.act, value: row.pendingValue ?? 0, source: row.pendingSource ?? '', sourceUrl: row.pendingSourceUrl, reason: decision.reason,
    })), { at: tx.now, byId: tx.accountId });
    await recordWrite(tx, {
      operation: decision.act === 'CONFIRMED' ? 'confirmObservations' : 'rejectObservations', resource: 'Observation', recordKey: ids.join(', ').slice(0, 200), reason: decision.reason,
      before: rows.map((row) => ({ unitId: row.unitId, period: row.period, metric: row.metric, value: row.value })),
      after: rows.map((row) => ({ unitId: row.unitId, period: row.period, metric: row.metric, value: decision.act === 'CONFIRMED' ? row.pendingValue : row.value })),
    });
    return observationsOfIds(tx, ids);
  });
}

export const confirmObservations = (ctx: RequestContext, input: ConfirmObservationsInput): Promise<ObservationView[]> =>
  decide(ctx, input, () => ({ act: 'CONFIRMED', reason: null }));

export const rejectObservations = (ctx: RequestContext, input: RejectObservationsInput): Promise<ObservationView[]> =>
  decide(ctx, input, () => {
    const read = readText('input.reason', input.reason, REASON);
    return read.ok ? { act: 'REJECTED', reason: read.text ?? '' } : { path: read.refusal.path, code: read.refusal.code, ...read.refusal.message };
  });
