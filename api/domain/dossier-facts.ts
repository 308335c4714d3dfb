// What is true of a dossier (hồ sơ) for counting: derived purely from its record and its procedure's catalogue row.
import type { Channel, DossierStatus, Payment, ProcedureLevel } from '../../schema/enums.ts';
import type { StatutoryLimit, TimelinessInput } from './deadline.ts';
import { compare, parseFraction, ZERO } from './fraction.ts';
import type { DossierFacts, ProcedureFacts, StoredFactName } from './metric-conditions.ts';

/** A dossier as stored: absent is null. Counts are those of the source, or derived from its component rows. */
export interface DossierRecord extends TimelinessInput {
  readonly status: DossierStatus;
  /** Null is unknown, which is not online. */
  readonly channel: Channel | null;
  /** Exact decimal; "0" is known to be free, null is unknown. */
  readonly feeAmount: string | null;
  readonly payment: Payment | null;
  readonly componentsTotal: number | null;
  readonly componentsDigitized: number | null;
  readonly componentsReused: number | null;
  readonly componentsFromStore: number | null;
  readonly hasElectronicResult: boolean | null;
  readonly resultSyncedToStore: boolean | null;
  readonly populationDataUsed: boolean | null;
  readonly syncedAt: Date | null;
  readonly syncError: string | null;
  readonly hasComplaint: boolean | null;
}

/** A catalogue row as far as counting needs it: unknown is null. */
export interface CountedProcedure {
  readonly hasFee: boolean | null;
  readonly onlineAvailable: boolean | null;
  /** Null is unknown; an empty list is known to give no document. */
  readonly results: readonly unknown[] | null;
  readonly applicants: readonly string[] | null;
  readonly statutoryDays: number | null;
  readonly statutoryUnit: StatutoryLimit['unit'];
  readonly levels: readonly ProcedureLevel[];
  /** The responsible unit of the time in question. */
  readonly responsibleUnit: string | null;
}

/** Words that name a natural person among the applicants of the national catalogue. */
const PERSON_WORDS = ['công dân', 'người việt nam', 'cá nhân', 'hộ gia đình', 'người nước ngoài'];

/** Open to natural persons (thủ tục dành cho cá nhân); applicants not known count as open. */
export const openToPersons = (applicants: readonly string[] | null): boolean => {
  if (applicants === null || applicants.length === 0) return true;
  return applicants.some((applicant) => {
    const text = applicant.normalize('NFC').toLowerCase();
    return PERSON_WORDS.some((word) => text.includes(word));
  });
};

/** A document result is required unless the results are known to be none. */
export const requiresDocumentResult = (results: readonly unknown[] | null): boolean => results === null || results.length > 0;

export const limitOf = (procedure: CountedProcedure): StatutoryLimit => ({
  days: procedure.statutoryDays,
  unit: procedure.statutoryUnit,
});

export const factsOfProcedure = (procedure: CountedProcedure): ProcedureFacts => ({
  online: procedure.onlineAvailable === true,
  bearsFee: procedure.hasFee === true,
  forPersons: openToPersons(procedure.applicants),
});

/** Received (đã tiếp nhận): has a receipt time, and is neither new nor refused. */
export const isReceived = (dossier: Pick<DossierRecord, 'receivedAt' | 'status'>): boolean =>
  dossier.receivedAt !== null && dossier.status !== 'NEW' && dossier.status !== 'REFUSED';

/**
 * A dossier without components counts as digitized; one whose number of components is unknown only if at least one is known
 * to be digitized, whatever the parameter.
 */
const isDigitized = (total: number | null, digitized: number | null, each: boolean): boolean => {
  if (total === 0) return true;
  return (digitized ?? 0) >= (each && total !== null ? total : 1);
};

const isPositive = (amount: string | null): boolean => {
  const value = amount === null ? null : parseFraction(amount);
  return value !== null && compare(value, ZERO) > 0;
};

/** All facts but `onTime`: what is stored beside the dossier. */
export const storedFactsOf = (dossier: DossierRecord, procedure: CountedProcedure): Readonly<Record<StoredFactName, boolean>> => ({
  received: isReceived(dossier),
  finished: dossier.finishedAt !== null,
  synced: dossier.syncedAt !== null && (dossier.syncError === null || dossier.syncError === ''),
  online: dossier.channel === 'ONLINE',
  electronicResult: dossier.hasElectronicResult === true,
  resultRequired: requiresDocumentResult(procedure.results),
  feePositive: isPositive(dossier.feeAmount),
  feeUnknown: dossier.feeAmount === null,
  procedureFeeKnown: procedure.hasFee === true,
  procedureOnline: procedure.onlineAvailable === true,
  procedureForPersons: openToPersons(procedure.applicants),
  paidOnline: dossier.payment === 'PORTAL' || dossier.payment === 'LOCAL_GATEWAY',
  digitizedAny: isDigitized(dossier.componentsTotal, dossier.componentsDigitized, false),
  digitizedAll: isDigitized(dossier.componentsTotal, dossier.componentsDigitized, true),
  reused: (dossier.componentsReused ?? 0) >= 1,
  fromStore: (dossier.componentsFromStore ?? 0) >= 1,
  resultSyncedToStore: dossier.resultSyncedToStore === true,
  populationData: dossier.populationDataUsed === true,
  complaint: dossier.hasComplaint === true,
});

export const factsOfDossier = (dossier: DossierRecord, procedure: CountedProcedure, onTime: boolean): DossierFacts => ({
  ...storedFactsOf(dossier, procedure),
  onTime,
});
