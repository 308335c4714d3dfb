// Where a rate stands against its target (chỉ tiêu được giao).
import type { TargetStatus } from '../../schema/enums.ts';
import type { Fraction } from './fraction.ts';
import { compare } from './fraction.ts';
import type { Period } from './period.ts';
import { endOfPeriod, lengthInDays, containsPeriod } from './period.ts';
import type { ScoreStatus } from './score.ts';

export interface Measured {
  readonly status: ScoreStatus;
  readonly percent: Fraction | null;
}

/** Over from the first moment after its last day. */
export const isPeriodOver = (period: Period, asOf: Date): boolean => asOf > endOfPeriod(period);

/**
 * The two are compared exactly, never as shown. At or above the target is ON_TRACK (once the period is over: met). Below it
 * is AT_RISK while the period runs, since what comes can still lift the rate, and MISSED when it is over.
 */
export const targetStatus = (measured: Measured, target: Fraction | null, period: Period, asOf: Date): TargetStatus => {
  if (measured.status === 'NOT_APPLICABLE') return 'NOT_APPLICABLE';
  if (measured.status === 'NO_DATA' || measured.percent === null) return 'NO_DATA';
  if (target === null) return 'NO_TARGET';
  if (compare(measured.percent, target) >= 0) return 'ON_TRACK';
  return isPeriodOver(period, asOf) ? 'MISSED' : 'AT_RISK';
};

/** The target that holds for a period asked for: of those whose period contains it, the narrowest; null if none does. */
export const narrowestTarget = <T extends { readonly period: Period }>(targets: readonly T[], asked: Period): T | null => {
  let best: T | null = null;
  for (const target of targets) {
    if (!containsPeriod(target.period, asked)) continue;
    if (best === null || lengthInDays(target.period) < lengthInDays(best.period)) best = target;
  }
  return best;
};
