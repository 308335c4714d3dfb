// Records observations (ghi số liệu ngoài hồ sơ): all rows of a call or none; one about the recorder's own unit waits for a second officer.
import { earlierAnswer, rememberAnswer } from '../accounts/idempotency.service.ts';
import { recordWrite } from '../audit/audit.service.ts';
import { readText } from '../domain/text-rule.ts';
import { AppError, invalidInput, type FieldError } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { workUnitIds } from '../units/work-units.ts';
import { checkObservations, faultsAt, type CheckedObservation, type ObservationFault, type ObservationRow } from './observation-check.ts';
import { readObservationGround } from './observation-ground.ts';
import { partFaults } from './observation-parts.ts';
import { observationsOfIds } from './observation-rows.ts';
import { lockObservations, planObservations, writeObservations, type ObservationSource, type PlannedObservation } from './observation-writing.ts';
import type { RecordObservationsInput } from './observation.input.ts';
import type { RecordObservationsPayload } from './observation.type.ts';

export const MAX_OBSERVATION_ITEMS = 5_000;
const OPERATION = 'recordObservations';
const SOURCE = { max: 500, isRequired: true, name: { vi: 'Nguồn', en: 'The source' } };

export type RecordedCounts = Omit<RecordObservationsPayload, 'observations'>;

interface Recorded extends RecordedCounts {
  ids: number[];
  /** Of values beside those that are stored: with one, nothing was written. */
  faults: ObservationFault[];
}

const countOf = (planned: readonly PlannedObservation[], outcome: PlannedObservation['outcome']): number => planned.filter((row) => row.outcome === outcome).length;

/** Plans and, unless it is a dry run, writes rows that passed the check; for calls and files alike. */
async function record(tx: TransactionContext, rows: readonly CheckedObservation[], from: ObservationSource, isDryRun: boolean, check: (planned: PlannedObservation[]) => void): Promise<Recorded> {
  const own = await workUnitIds(tx);
  await lockObservations(tx.db);
  const planned = await planObservations(tx.db, rows, from, (unitId) => own.has(unitId));
  check(planned);
  const faults = await partFaults(tx.db, rows);
  const atFault = new Set(faults.map((fault) => fault.index));
  const good = planned.filter((row) => !atFault.has(row.index));
  const counts = { added: countOf(good, 'ADDED'), changed: countOf(good, 'CHANGED'), unchanged: countOf(good, 'UNCHANGED'), pending: countOf(good, 'PENDING') };
  if (isDryRun || faults.length > 0) return { ...counts, faults, ids: planned.flatMap((row) => row.stored?.id ?? []) };
  const ids = await writeObservations(tx.db, planned, from, { at: tx.now, byId: tx.accountId });
  return { ...counts, faults, ids };
}

async function audit(tx: TransactionContext, rows: readonly CheckedObservation[], from: ObservationSource, { added, changed, unchanged, pending }: RecordedCounts): Promise<void> {
  await recordWrite(tx, {
    operation: OPERATION, resource: 'Observation', recordKey: from.source,
    // Of a large file the history has the rows; the entry would be too heavy to read.
    after: { ...from, added, changed, unchanged, pending, ...(rows.length <= MAX_OBSERVATION_ITEMS && { items: rows.map(({ unitCode, period, metric, value }) => [unitCode, period.key, metric, value]) }) },
  });
}

function sourceFaults(input: Pick<RecordObservationsInput, 'source'>, base: string): FieldError[] {
  const read = readText(`${base}source`, input.source, SOURCE);
  return read.ok ? [] : [{ path: read.refusal.path, code: read.refusal.code, ...read.refusal.message }];
}

const sourceOf = ({ source, sourceUrl }: { source: string; sourceUrl?: string | null | undefined }): ObservationSource => ({ source: source.normalize('NFC').trim(), sourceUrl: sourceUrl ?? null });

function refuseStale(planned: readonly PlannedObservation[], items: RecordObservationsInput['items']): void {
  const fields = planned.flatMap((row): FieldError[] => {
    const expected = items[row.index]?.expectedVersion;
    const version = row.stored?.version ?? 0;
    if (expected == null || expected === version) return [];
    return [{ path: `input.items.${row.index}.expectedVersion`, code: 'STALE_VERSION', vi: `Số liệu đang ở phiên bản ${version}.`, en: `The observation is at version ${version}.` }];
  });
  if (fields.length > 0) throw new AppError('CONFLICT', { fields });
}

export async function recordObservations(ctx: RequestContext, input: RecordObservationsInput): Promise<RecordObservationsPayload> {
  const { items } = input;
  const isDryRun = input.dryRun === true;
  const size: FieldError[] = items.length === 0 ? [{ path: 'input.items', code: 'NO_ITEMS', vi: 'Cần ít nhất một dòng.', en: 'At least one row is needed.' }]
    : items.length > MAX_OBSERVATION_ITEMS ? [{ path: 'input.items', code: 'TOO_MANY', vi: `Tối đa ${MAX_OBSERVATION_ITEMS} dòng mỗi lần.`, en: `At most ${MAX_OBSERVATION_ITEMS} rows a call.` }] : [];
  return ctx.transaction(async (tx) => {
    const keyed = { operation: OPERATION, key: isDryRun ? null : input.idempotencyKey, input: [input.source, input.sourceUrl ?? null, items.map((one) => [one.unitCode, one.period, one.metric, one.value])] };
    const earlier = await earlierAnswer(tx, keyed);
    if (earlier) {
      const [added = 0, changed = 0, unchanged = 0, pending = 0, ...ids] = earlier;
      return { added, changed, unchanged, pending, observations: await observationsOfIds(tx, ids) };
    }
    const { checked, faults } = size.length > 0 ? { checked: [], faults: [] } : checkObservations(items, await readObservationGround(tx.db), tx.today);
    const all = [...sourceFaults(input, 'input.'), ...size, ...faultsAt('input.items', faults)];
    // A stale version is told before faults of the input, as everywhere.
    const from = sourceOf(input);
    const { ids, faults: apart, ...counts } = await record(tx, checked, from, isDryRun || all.length > 0, (planned) => refuseStale(planned, items));
    all.push(...faultsAt('input.items', apart));
    if (all.length > 0) throw invalidInput(all);
    if (!isDryRun) {
      await rememberAnswer(tx, keyed, [counts.added, counts.changed, counts.unchanged, counts.pending, ...ids]);
      await audit(tx, checked, from, counts);
    }
    return { ...counts, observations: await observationsOfIds(tx, ids) };
  });
}

/** The rows of a file, as one act: with faults nothing is written, and all of them come back. */
export async function recordObservationFile(
  ctx: RequestContext, rows: readonly ObservationRow[], from: { source: string }, isDryRun: boolean,
): Promise<RecordedCounts & { faults: ObservationFault[] }> {
  ctx.access.require('observation.record');
  const unnamed = sourceFaults(from, '');
  if (unnamed.length > 0) throw invalidInput(unnamed);
  return ctx.transaction(async (tx) => {
    const { checked, faults } = checkObservations(rows, await readObservationGround(tx.db), tx.today);
    const source = sourceOf(from);
    const { added, changed, unchanged, pending, faults: apart } = await record(tx, checked, source, isDryRun || faults.length > 0, () => {});
    const counts = { added, changed, unchanged, pending };
    const all = [...faults, ...apart];
    if (!isDryRun && all.length === 0 && unchanged < checked.length) await audit(tx, checked, source, counts);
    return { ...counts, faults: all };
  });
}
