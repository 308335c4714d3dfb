// Periods one after the other: the one before, and the last few of a kind.
import { addDays, type LocalDay } from './local-day.ts';
import { lengthInDays, parsePeriod, type Period, type PeriodKind } from './period.ts';
import { periodsHolding } from './snapshot-periods.ts';

/** The year, quarter, month or ISO week that holds a day; null where no period of this kind can be named. */
export const periodHolding = (kind: PeriodKind, day: LocalDay): Period | null => periodsHolding(day).find((period) => period.kind === kind) ?? null;

/** The period of the same kind just before; before a range of days, as many days. Null before the first year that has a name. */
export function previousPeriod(period: Period): Period | null {
  const lastDay = addDays(period.firstDay, -1);
  if (period.kind !== 'RANGE') return Number(lastDay.slice(0, 4)) < 2000 ? null : periodHolding(period.kind, lastDay);
  const parsed = parsePeriod(`${addDays(period.firstDay, -lengthInDays(period))}/${lastDay}`);
  return parsed.ok ? parsed.period : null;
}

/** A period and those before it, the oldest first. */
export function lastPeriods(until: Period, count: number): Period[] {
  const periods = [until];
  for (let before = previousPeriod(until); before && periods.length < count; before = previousPeriod(before)) periods.unshift(before);
  return periods;
}
