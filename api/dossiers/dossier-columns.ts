// The columns of a stored dossier in one list, so that the bulk write, the derivation and the audit name them once.
import { hash } from 'node:crypto';
import type { WorkingCalendar } from '../domain/calendar.ts';
import { foldedOnTimeUntil, judgeTimeliness, workingDaysTaken } from '../domain/deadline.ts';
import { packComponents, type ComponentRow } from '../domain/component-rows.ts';
import type { CheckedDossier } from '../domain/dossier-check.ts';
import { isReceived, limitOf, storedFactsOf, type CountedProcedure, type DossierRecord } from '../domain/dossier-facts.ts';
import { packFacts } from '../domain/fact-bits.ts';
import { dayOf } from '../domain/local-day.ts';
import { plainAmount } from '../domain/record-reader.ts';
import type { DossierEntity } from './dossier.entity.ts';

/** What is computed from a dossier and the catalogue, and stored beside it. */
export interface DerivedColumns {
  receivedOn: string | null;
  onTimeUntil: string;
  lateReason: string | null;
  workingDaysTaken: number | null;
  facts: number;
}

export function deriveColumns(dossier: DossierRecord, procedure: CountedProcedure, calendar: WorkingCalendar): DerivedColumns {
  const judged = judgeTimeliness(dossier, limitOf(procedure), calendar);
  const until = foldedOnTimeUntil(judged);
  return {
    receivedOn: isReceived(dossier) && dossier.receivedAt ? dayOf(dossier.receivedAt) : null,
    onTimeUntil: until === 'ALWAYS' ? 'infinity' : until === 'NEVER' ? '-infinity' : until.toISOString(),
    lateReason: judged.reason,
    workingDaysTaken: workingDaysTaken(dossier, calendar),
    facts: packFacts(storedFactsOf(dossier, procedure)),
  };
}

type Row = CheckedDossier & DerivedColumns & { contentHash: string; batchId: number };

const iso = (time: Date | null): string | null => time?.toISOString() ?? null;

/** Column, array type, and its value in a row. The order is that of the statement. */
export const WRITTEN_COLUMNS: readonly (readonly [column: string, type: string, valueOf: (row: Row) => unknown])[] = [
  ['code', 'text', (row) => row.code],
  ['procedure_id', 'int', (row) => row.procedureId],
  ['unit_id', 'int', (row) => row.unitId],
  ['receiving_unit_id', 'int', (row) => row.receivingUnitId],
  ['handling_division', 'text', (row) => row.handlingDivision],
  ['status', 'text', (row) => row.status],
  ['channel', 'text', (row) => row.channel],
  ['submitted_at', 'timestamptz', (row) => iso(row.submittedAt)],
  ['received_at', 'timestamptz', (row) => iso(row.receivedAt)],
  ['due_at', 'timestamptz', (row) => iso(row.dueAt)],
  ['finished_at', 'timestamptz', (row) => iso(row.finishedAt)],
  ['returned_at', 'timestamptz', (row) => iso(row.returnedAt)],
  ['supplement_count', 'int', (row) => row.supplementCount ?? 0],
  ['supplement_requested_at', 'timestamptz', (row) => iso(row.supplementRequestedAt)],
  ['supplement_working_days', 'int', (row) => row.supplementWorkingDays],
  ['fee_amount', 'numeric', (row) => row.feeAmount],
  ['payment', 'text', (row) => row.payment],
  ['components', 'text', (row) => (row.components ? packComponents(row.components) : null)],
  // Where there are rows they are counted, not stored.
  ['components_total', 'int', (row) => (row.components ? null : row.componentsTotal)],
  ['components_digitized', 'int', (row) => (row.components ? null : row.componentsDigitized)],
  ['components_reused', 'int', (row) => (row.components ? null : row.componentsReused)],
  ['components_from_store', 'int', (row) => (row.components ? null : row.componentsFromStore)],
  ['has_electronic_result', 'bool', (row) => row.hasElectronicResult],
  ['result_synced_to_store', 'bool', (row) => row.resultSyncedToStore],
  ['population_data_used', 'bool', (row) => row.populationDataUsed],
  ['synced_at', 'timestamptz', (row) => iso(row.syncedAt)],
  ['sync_error', 'text', (row) => row.syncError],
  ['has_complaint', 'bool', (row) => row.hasComplaint],
  ['source_system', 'text', (row) => row.sourceSystem],
  ['source_updated_at', 'timestamptz', (row) => iso(row.sourceUpdatedAt)],
  ['content_hash', 'bytea', (row) => `\\x${row.contentHash}`],
  ['batch_id', 'int', (row) => row.batchId],
  ['received_on', 'date', (row) => row.receivedOn],
  ['on_time_until', 'timestamptz', (row) => row.onTimeUntil],
  ['late_reason', 'text', (row) => row.lateReason],
  ['working_days_taken', 'int', (row) => row.workingDaysTaken],
  ['facts', 'int', (row) => row.facts],
];

/** Short enough to be stored beside every dossier, long enough that no two contents share it. */
const HASH_DIGITS = 30;

/** A stored row with its component rows read. */
export type ReadDossier = Omit<DossierEntity, 'components'> & { components: ComponentRow[] | null };

/** The row as its source reported it, so that its hash can be taken again. */
export const reportedOf = (row: ReadDossier): CheckedDossier => Object.fromEntries(REPORTED.map((name) => [name, row[name]])) as unknown as CheckedDossier;

const REPORTED = [
  'code', 'procedureId', 'unitId', 'receivingUnitId', 'handlingDivision', 'status', 'channel', 'submittedAt', 'receivedAt', 'dueAt', 'finishedAt', 'returnedAt',
  'supplementCount', 'supplementRequestedAt', 'supplementWorkingDays', 'feeAmount', 'payment', 'components', 'componentsTotal', 'componentsDigitized',
  'componentsReused', 'componentsFromStore', 'hasElectronicResult', 'resultSyncedToStore', 'populationDataUsed', 'syncedAt', 'syncError', 'hasComplaint',
  'sourceSystem', 'sourceUpdatedAt',
] as const satisfies readonly (keyof CheckedDossier)[];

const HASHED = REPORTED.filter((name) => name !== 'sourceUpdatedAt').toSorted();

/** Everything reported but the source time, in an order that does not hang on who made the object: two reports of one time must agree on it. */
export function contentHashOf(dossier: CheckedDossier): string {
  const content: Partial<Record<keyof CheckedDossier, unknown>> = {};
  for (const name of HASHED) content[name] = dossier[name];
  content.supplementCount ??= 0;
  return hash('sha256', JSON.stringify(content), 'hex').slice(0, HASH_DIGITS);
}

/**
 * Whether a report says what is stored. Amounts were once hashed as they were written: of "20000.00" the hash of today's 20000 is
 * another, so it is taken again as it was then.
 */
export function saysTheSame(reported: { dossier: CheckedDossier; contentHash: string }, stored: { contentHash: string; feeAmount: string | null }): boolean {
  if (reported.contentHash === stored.contentHash) return true;
  const { feeAmount } = stored;
  if (feeAmount === null || plainAmount(feeAmount) === feeAmount || plainAmount(feeAmount) !== reported.dossier.feeAmount) return false;
  return contentHashOf({ ...reported.dossier, feeAmount }) === stored.contentHash;
}

export type WrittenDossier = Row;
