// Timeliness (đúng hạn): turns every dossier into one comparison, E <= onTimeUntil, so that SQL judges it with two stored columns.
import type { DossierStatus, StatutoryUnit } from '../../schema/enums.ts';
import type { WorkingCalendar } from './calendar.ts';
import { addDays, addMonths, dayOf, endInstant } from './local-day.ts';
import type { Period } from './period.ts';
import { endOfPeriod } from './period.ts';

export interface TimelinessInput {
  readonly status: DossierStatus;
  readonly receivedAt: Date | null;
  readonly dueAt: Date | null;
  readonly finishedAt: Date | null;
  /** Null counts as 0. */
  readonly supplementCount: number | null;
  readonly supplementRequestedAt: Date | null;
  readonly supplementWorkingDays: number | null;
}

/** The procedure's time limit as the catalogue gives it; days null is unknown. */
export interface StatutoryLimit {
  readonly days: number | null;
  readonly unit: StatutoryUnit | null;
}

export type NeverOnTimeReason = 'TWO_REQUESTS' | 'UNKNOWN_DUE_DATE';

export interface JudgedTimeliness {
  /** The end time E where it is settled: the finish, or the one supplement request still open. Null: E is min(asOf, end of the period). */
  readonly endAt: Date | null;
  /** The latest E that is on time. Null: no E is. */
  readonly onTimeUntil: Date | null;
  readonly reason: NeverOnTimeReason | null;
}

/** The settled end time of a dossier, or null while its end moves with the clock. A finish counts also after the period's end. */
export const settledEnd = (dossier: TimelinessInput): Date | null => {
  if (dossier.finishedAt !== null) return dossier.finishedAt;
  const hasOneOpenRequest = dossier.status === 'SUPPLEMENT_REQUESTED' && dossier.supplementCount === 1;
  return hasOneOpenRequest ? dossier.supplementRequestedAt : null;
};

/** The last moment within the procedure's own limit, counted from the receipt; null where the limit is unknown. */
export const statutoryDeadline = (
  receivedAt: Date,
  limit: StatutoryLimit,
  supplementWorkingDays: number,
  calendar: WorkingCalendar,
): Date | null => {
  if (limit.days === null) return null;
  const receiptDay = dayOf(receivedAt);
  switch (limit.unit) {
    case 'HOUR':
      return new Date(receivedAt.getTime() + limit.days * 3_600_000);
    case 'CALENDAR_DAY':
      return endInstant(addDays(receiptDay, limit.days));
    case 'MONTH':
      return endInstant(addMonths(receiptDay, limit.days));
    case 'WORKING_DAY':
    case 'UNSTATED':
    case null:
      return endInstant(calendar.lastDayWithin(receiptDay, limit.days + supplementWorkingDays));
  }
};

/** Two requests come before an unknown due date: such a dossier is late whatever its due date would have been. */
export const judgeTimeliness = (dossier: TimelinessInput, limit: StatutoryLimit, calendar: WorkingCalendar): JudgedTimeliness => {
  const endAt = settledEnd(dossier);
  if ((dossier.supplementCount ?? 0) > 1) return { endAt, onTimeUntil: null, reason: 'TWO_REQUESTS' };
  const onTimeUntil =
    dossier.dueAt ??
    (dossier.receivedAt === null
      ? null
      : statutoryDeadline(dossier.receivedAt, limit, dossier.supplementWorkingDays ?? 0, calendar));
  return { endAt, onTimeUntil, reason: onTimeUntil === null ? 'UNKNOWN_DUE_DATE' : null };
};

/** asOf moves the end time only: it never hides a finish that lies after it. */
export const endTime = (judged: Pick<JudgedTimeliness, 'endAt'>, asOf: Date, period: Period): Date => {
  if (judged.endAt !== null) return judged.endAt;
  const end = endOfPeriod(period);
  return asOf < end ? asOf : end;
};

export const isOnTime = (judged: JudgedTimeliness, asOf: Date, period: Period): boolean =>
  judged.onTimeUntil !== null && endTime(judged, asOf, period) <= judged.onTimeUntil;

/**
 * The same judgement folded into one value, for storage: a settled dossier is ALWAYS or NEVER on time, an open one until a
 * moment. Stored as timestamptz ('infinity', '-infinity', the moment), `least(asOf, end of period) <= stored` is "on time".
 */
export const foldedOnTimeUntil = (judged: JudgedTimeliness): Date | 'ALWAYS' | 'NEVER' => {
  if (judged.onTimeUntil === null) return 'NEVER';
  if (judged.endAt === null) return judged.onTimeUntil;
  return judged.endAt <= judged.onTimeUntil ? 'ALWAYS' : 'NEVER';
};

/** Working days a finished dossier took, those of the supplement taken off (never below 0); null while unfinished or not received. */
export const workingDaysTaken = (dossier: TimelinessInput, calendar: WorkingCalendar): number | null => {
  if (dossier.finishedAt === null || dossier.receivedAt === null) return null;
  const days = calendar.workingDaysBetween(dayOf(dossier.receivedAt), dayOf(dossier.finishedAt));
  return Math.max(0, days - (dossier.supplementWorkingDays ?? 0));
};
