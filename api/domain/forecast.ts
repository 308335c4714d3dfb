// How a running period ends if work goes on as it does (dự báo cuối kỳ), and what is still needed for a target; whole counts, so that the status can be recomputed by hand.
import type { ForecastBasis, TargetStatus } from '../../schema/enums.ts';
import type { WorkingCalendar } from './calendar.ts';
import { criterionParts, type CriterionCounters } from './criterion-parts.ts';
import { compare, fraction, HUNDRED, mul, ZERO, type Fraction } from './fraction.ts';
import { addDays, type LocalDay } from './local-day.ts';
import { factsIn, type FactName } from './metric-conditions.ts';
import type { Period } from './period.ts';
import { percentOf, type ScoreStatus } from './score.ts';

/**
 * Working days of a period up to today, today among them, and after it. Dossiers come on working days: by days of the calendar
 * the weeks of Tết would bend every forecast of a first quarter.
 */
export interface WorkingDays {
  readonly elapsed: number;
  readonly left: number;
}

export const workingDaysOf = ({ firstDay, lastDay }: Pick<Period, 'firstDay' | 'lastDay'>, today: LocalDay, calendar: WorkingCalendar): WorkingDays => {
  const eve = addDays(firstDay, -1);
  const elapsed = calendar.workingDaysBetween(eve, today < lastDay ? today : lastDay);
  return { elapsed, left: calendar.workingDaysBetween(eve, lastDay) - elapsed };
};

/** What is told "a week" is told for a week of five working days. */
const WEEK = 5;

/** "The recent weeks" whose rate is expected to go on. */
export const RECENT_DAYS = 28;

/** Facts that stand only when a dossier is over: among the dossiers of the last weeks they are missing, or not yet broken, for many. */
const KNOWN_AT_END: ReadonlySet<FactName> = new Set<FactName>(['onTime', 'electronicResult', 'resultSyncedToStore']);
/** Facts that later work can still bring about for a dossier that was received without them. */
const CAN_COME_LATER: ReadonlySet<FactName> = new Set<FactName>(['synced', 'electronicResult', 'paidOnline', 'digitizedAny', 'digitizedAll', 'resultSyncedToStore']);

/** How the counts of a criterion move while its period runs. */
export interface Flow {
  /** Whether its counts come in one by one with the dossiers; distinct procedures saturate, and observations are made elsewhere. */
  readonly isCountable: boolean;
  /** Whether the last weeks are too young to tell the rate: then the four weeks before them do. */
  readonly ripens: boolean;
  /** Whether what was received and does not count can still be made to count, by synchronising, digitizing, paying or issuing the result. */
  readonly canBeMadeUp: boolean;
}

export const flowOf = (criterion: CriterionCounters): Flow => {
  const parts = criterionParts(criterion);
  if (parts.kind === 'COMPONENTS') return { isCountable: true, ripens: false, canBeMadeUp: true };
  if (parts.kind !== 'DOSSIERS') return { isCountable: false, ripens: false, canBeMadeUp: false };
  const facts = factsIn(parts.numerator.condition);
  return { isCountable: true, ripens: !facts.isDisjointFrom(KNOWN_AT_END), canBeMadeUp: !facts.isDisjointFrom(CAN_COME_LATER) };
};

export interface WholeCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A count that is not negative, half up. */
const rounded = (value: Fraction): number => Number((2n * value.n + value.d) / (2n * value.d));
export const roundedUp = (value: Fraction): number => Number((value.n + value.d - 1n) / value.d);

/** What still comes until the end of the period at the pace of the period so far; 0 where no working day has passed. */
export const comingOf = (denominator: number, { elapsed, left }: WorkingDays): number =>
  elapsed === 0 ? 0 : rounded(fraction(BigInt(denominator) * BigInt(left), elapsed));

/** The least number of further ones that must count so that `percent` of `denominator` do. */
export const neededFor = (percent: Fraction, numerator: number, denominator: number): number =>
  Math.max(0, roundedUp(mul(percent, fraction(denominator, 100))) - numerator);

/** A week; null when nothing is left of the period to do it in. */
export const aWeek = (count: number, { left }: WorkingDays): Fraction | null => {
  if (count === 0) return ZERO;
  return left === 0 ? null : fraction(count * WEEK, left);
};

export interface ForecastInput {
  readonly flow: Flow;
  readonly status: ScoreStatus;
  /** Of the period so far; null where the criterion does not apply. */
  readonly counts: WholeCounts | null;
  /** Of the recent weeks. */
  readonly recent: WholeCounts | null;
  readonly days: WorkingDays;
  readonly isOver: boolean;
  readonly target: Fraction | null;
}

export interface Forecast {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly percent: Fraction | null;
  readonly status: TargetStatus;
  readonly basis: ForecastBasis;
  /** Further ones that count, a week, as it goes now; null where they do not come one by one. */
  readonly pacePerWeek: Fraction | null;
  /** Further ones that must count, a week, for the target; null without one, or with no time left. */
  readonly neededPerWeek: Fraction | null;
}

/** The rate that is expected of what comes: that of the recent weeks where there is one. */
const expectedRate = ({ counts, recent }: { counts: WholeCounts; recent: WholeCounts | null }): { rate: Fraction; basis: ForecastBasis } => {
  const { numerator, denominator } = recent !== null && recent.denominator > 0 ? recent : counts;
  return { rate: fraction(Math.min(numerator, denominator), denominator), basis: recent !== null && recent.denominator > 0 ? 'RECENT_PACE' : 'PERIOD_PACE' };
};

const standing = (input: ForecastInput, basis: ForecastBasis): Forecast => {
  const { counts, status, isOver, target } = input;
  const percent = counts === null || status !== 'VALUE' ? null : percentOf(counts.numerator, counts.denominator);
  const judge = (): TargetStatus => {
    if (status === 'NOT_APPLICABLE') return 'NOT_APPLICABLE';
    if (percent === null) return 'NO_DATA';
    if (target === null) return 'NO_TARGET';
    if (compare(percent, target) >= 0) return 'ON_TRACK';
    return isOver ? 'MISSED' : 'AT_RISK';
  };
  return { numerator: counts?.numerator ?? null, denominator: counts?.denominator ?? null, percent, status: judge(), basis, pacePerWeek: null, neededPerWeek: null };
};

/**
 * Denominator: the pace of the period so far goes on. Numerator: what counts now, and of what comes the share of the recent weeks.
 * ON_TRACK: that end is at or above the target. MISSED: it would stay below even if all that comes counted and all that can still
 * be made up were; or the period is over. AT_RISK: between the two.
 */
export const forecastOf = (input: ForecastInput): Forecast => {
  const { flow, counts, recent, days, isOver, target } = input;
  if (isOver) return standing(input, 'PERIOD_OVER');
  if (!flow.isCountable || input.status !== 'VALUE' || counts === null || counts.denominator === 0 || days.elapsed === 0) return standing(input, 'AS_IT_STANDS');
  const { rate, basis } = expectedRate({ counts, recent });
  const coming = comingOf(counts.denominator, days);
  const denominator = counts.denominator + coming;
  const numerator = counts.numerator + rounded(mul(rate, fraction(coming)));
  const percent = mul(HUNDRED, fraction(numerator, denominator));
  const best = counts.numerator + coming + (flow.canBeMadeUp ? Math.max(0, counts.denominator - counts.numerator) : 0);
  const needed = target === null ? null : neededFor(target, counts.numerator, denominator);
  const judge = (): TargetStatus => {
    if (target === null) return 'NO_TARGET';
    if (compare(percent, target) >= 0) return 'ON_TRACK';
    return counts.numerator + (needed ?? 0) <= best ? 'AT_RISK' : 'MISSED';
  };
  return {
    numerator, denominator, percent, status: judge(), basis,
    pacePerWeek: mul(rate, fraction(counts.denominator * WEEK, days.elapsed)),
    neededPerWeek: needed === null ? null : aWeek(needed, days),
  };
};

/** Days of the recent weeks that lie in the period: the last 28 up to today, or for a rate that ripens the 28 before those; null where none do. */
export const recentSpan = ({ ripens }: Pick<Flow, 'ripens'>, period: Pick<Period, 'firstDay'>, today: LocalDay): { from: LocalDay; to: LocalDay } | null => {
  const to = ripens ? addDays(today, -RECENT_DAYS) : today;
  const from = addDays(to, 1 - RECENT_DAYS);
  return to < period.firstDay ? null : { from: from < period.firstDay ? period.firstDay : from, to };
};
