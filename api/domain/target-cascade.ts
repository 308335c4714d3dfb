// Breaks the target of a group down to its units (phân bổ chỉ tiêu): three ways to propose, what the proposal comes to, and what each unit must do.
import type { CascadeMethod, TargetReach } from '../../schema/enums.ts';
import { aWeek, neededFor, type Flow, type WholeCounts, type WorkingDays } from './forecast.ts';
import { add, compare, div, fraction, HUNDRED, min, mul, sub, sum, ZERO, type Fraction } from './fraction.ts';
import { percentOf } from './score.ts';

/** A proposal has two decimals of percent. */
const HUNDREDTHS = 100;
const FULL = 100 * HUNDREDTHS;

export interface CascadeUnit {
  readonly code: string;
  /** Result of the base period in percent; null without data. */
  readonly last: Fraction | null;
  /** The denominator that the unit is expected to have at the end of the period. */
  readonly volume: number;
}

export interface CascadePlan {
  readonly method: CascadeMethod;
  /** Of the group, in percent. */
  readonly target: Fraction;
  /** Percentage points; for LAST_RESULT_PLUS_STEP. */
  readonly step: Fraction;
}

const hundredthsUp = (percent: Fraction): number => Math.min(FULL, Number((percent.n * BigInt(HUNDREDTHS) + percent.d - 1n) / percent.d));
const percentOfHundredths = (value: number): Fraction => fraction(value, HUNDREDTHS);

/** Where a unit starts: its last result, rounded up so that no target is below it; the group's target where there is none. */
const startOf = (unit: CascadeUnit, target: Fraction): number => hundredthsUp(unit.last ?? target);

interface Share {
  readonly unit: CascadeUnit;
  readonly start: number;
  /** Room up to 100. */
  readonly room: number;
}

/**
 * Each unit's lift is in proportion to its volume, so that `shares` together bring `missing` (hundredths times volume); a unit
 * that would pass 100 stops there, and what it cannot carry is carried by the others in the same proportion.
 */
function liftsOf(shares: readonly Share[], missing: Fraction): ReadonlyMap<string, Fraction> {
  const byRoom = shares.toSorted((a, b) => a.room * b.unit.volume - b.room * a.unit.volume);
  const lifts = new Map<string, Fraction>();
  let left = missing;
  let squares = shares.reduce((total, { unit }) => total + BigInt(unit.volume) ** 2n, 0n);
  let factor: Fraction | null = null;
  for (const { unit, room } of byRoom) {
    if (factor === null) {
      const even = div(left, fraction(squares));
      if (compare(mul(even, fraction(unit.volume)), fraction(room)) >= 0) {
        lifts.set(unit.code, fraction(room));
        left = sub(left, fraction(BigInt(unit.volume) * BigInt(room)));
        squares -= BigInt(unit.volume) ** 2n;
        continue;
      }
      factor = even;
    }
    lifts.set(unit.code, mul(factor, fraction(unit.volume)));
  }
  return lifts;
}

/**
 * Rounds down, then raises by one hundredth, the largest volumes first, as long as the mean does not pass the target, and at last
 * the smallest volume that brings it there: the weighted mean is at the target, or above it by less than a hundredth.
 */
function rounded(exact: readonly { share: Share; value: Fraction }[], goal: Fraction): ReadonlyMap<string, number> {
  const values = exact.map(({ share, value }) => ({ share, floor: Number(value.n / value.d), hasRest: value.d !== 1n }));
  let missing = sub(goal, sum(values.map(({ share, floor }) => fraction(BigInt(share.unit.volume) * BigInt(floor)))));
  const raised = new Set<string>();
  const open = values.filter((one) => one.hasRest).toSorted((a, b) => b.share.unit.volume - a.share.unit.volume || a.share.unit.code.localeCompare(b.share.unit.code));
  for (const { share } of open) {
    const volume = fraction(share.unit.volume);
    if (compare(volume, missing) > 0) continue;
    raised.add(share.unit.code);
    missing = sub(missing, volume);
  }
  const last = compare(missing, ZERO) > 0 ? open.findLast(({ share }) => !raised.has(share.unit.code)) : undefined;
  if (last) raised.add(last.share.unit.code);
  return new Map(values.map(({ share, floor }) => [share.unit.code, raised.has(share.unit.code) ? floor + 1 : floor]));
}

function byVolume(units: readonly CascadeUnit[], target: Fraction): Fraction[] {
  const volume = units.reduce((total, unit) => total + unit.volume, 0);
  if (volume === 0) return units.map((unit) => percentOfHundredths(Math.max(hundredthsUp(target), startOf(unit, target))));
  const goal = mul(target, fraction(BigInt(volume) * BigInt(HUNDREDTHS)));
  const starts = new Map(units.map((unit) => [unit.code, startOf(unit, target)]));
  const startingFrom = sum(units.map((unit) => fraction(BigInt(unit.volume) * BigInt(starts.get(unit.code) ?? 0))));
  const missing = sub(goal, startingFrom);
  const found = new Map(starts);
  if (compare(missing, ZERO) > 0) {
    const shares = units.flatMap((unit): Share[] => {
      const start = starts.get(unit.code) ?? 0;
      return unit.last === null || unit.volume === 0 ? [] : [{ unit, start, room: FULL - start }];
    });
    const lifts = liftsOf(shares, missing);
    const exact = shares.map((share) => ({ share, value: add(fraction(share.start), lifts.get(share.unit.code) ?? ZERO) }));
    const others = sum(units.filter((unit) => !lifts.has(unit.code)).map((unit) => fraction(BigInt(unit.volume) * BigInt(starts.get(unit.code) ?? 0))));
    for (const [code, value] of rounded(exact, sub(goal, others))) found.set(code, value);
  }
  return units.map((unit) => percentOfHundredths(found.get(unit.code) ?? 0));
}

/**
 * EQUAL: the group's target for each. LAST_RESULT_PLUS_STEP: the last result and the step, at most 100. BY_VOLUME: the last result
 * and a lift in proportion to volume, so that the mean weighted by volume is the group's target; where the group is there already,
 * each keeps its last result. A unit without data gets the group's target, and has no part in the lift.
 */
export function proposeTargets(units: readonly CascadeUnit[], { method, target, step }: CascadePlan): Fraction[] {
  switch (method) {
    case 'EQUAL':
      return units.map(() => target);
    case 'LAST_RESULT_PLUS_STEP':
      return units.map(({ last }) => (last === null ? target : percentOfHundredths(hundredthsUp(min(HUNDRED, add(min(HUNDRED, last), step))))));
    case 'BY_VOLUME':
      return byVolume(units, target);
  }
}

export interface CascadeItem extends CascadeUnit {
  readonly percent: Fraction;
  readonly lastCounts: WholeCounts | null;
}

export interface CascadeChecks {
  /** By expected volume; null where the volumes add up to 0. */
  readonly weightedMean: Fraction | null;
  readonly simpleMean: Fraction | null;
  /** Of all units together in the base period. */
  readonly lastMean: Fraction | null;
  readonly atFull: number;
  readonly belowLast: number;
  readonly withoutData: number;
  /** Whether the units together bring the group to its target: by the weighted mean, or the simple one without volumes. */
  readonly isMet: boolean;
}

export function cascadeChecks(items: readonly CascadeItem[], target: Fraction): CascadeChecks {
  const volume = items.reduce((total, item) => total + item.volume, 0);
  const simpleMean = items.length === 0 ? null : div(sum(items.map((item) => item.percent)), fraction(items.length));
  const weightedMean = volume === 0 ? null : div(sum(items.map((item) => mul(item.percent, fraction(item.volume)))), fraction(volume));
  const last = items.reduce((total, { lastCounts }) => ({ numerator: total.numerator + (lastCounts?.numerator ?? 0), denominator: total.denominator + (lastCounts?.denominator ?? 0) }), { numerator: 0, denominator: 0 });
  const mean = weightedMean ?? simpleMean;
  return {
    weightedMean, simpleMean, lastMean: percentOf(last.numerator, last.denominator),
    atFull: items.filter((item) => compare(item.percent, HUNDRED) === 0).length,
    belowLast: items.filter((item) => item.last !== null && compare(item.percent, min(HUNDRED, item.last)) < 0).length,
    withoutData: items.filter((item) => item.last === null).length,
    isMet: mean !== null && compare(mean, target) >= 0,
  };
}

export interface CascadeWork {
  /** Further ones that must count until the end of the period. */
  readonly needed: number | null;
  readonly perWeek: Fraction | null;
  readonly reach: TargetReach;
}

/** What a unit must do for its target: of the expected volume so many must count, and so many do already. */
export function cascadeWork(
  percent: Fraction,
  { counts, volume, flow, days, isOver }: { readonly counts: WholeCounts; readonly volume: number; readonly flow: Flow; readonly days: WorkingDays; readonly isOver: boolean },
): CascadeWork {
  if (volume === 0) return { needed: null, perWeek: null, reach: 'UNKNOWN' };
  const needed = neededFor(percent, counts.numerator, volume);
  if (!flow.isCountable) return { needed, perWeek: null, reach: needed === 0 ? 'SECURED' : isOver ? 'UNREACHABLE' : 'UNKNOWN' };
  const perWeek = isOver ? null : aWeek(needed, days);
  if (needed === 0) return { needed, perWeek, reach: 'SECURED' };
  const madeUp = flow.canBeMadeUp ? Math.max(0, counts.denominator - counts.numerator) : 0;
  const isReachable = !isOver && needed <= volume - counts.denominator + madeUp;
  return { needed, perWeek, reach: isReachable ? 'REACHABLE' : 'UNREACHABLE' };
}
