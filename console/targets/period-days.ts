// Periods as targets need them: whether two keys are the same days, and where results are while a period has not begun.
import { daysOfPeriod, isPeriodKey, kindOfPeriod, periodAt } from '../layout/period.ts';

/** Where results are: the period itself once it has begun, else the present one of the same kind. */
export function resultPeriodOf(key: string, today: string): string {
  const kind = kindOfPeriod(key);
  return daysOfPeriod(key).firstDay > today && kind !== 'RANGE' ? periodAt(kind, today) : key;
}

export function isSamePeriod(one: string, other: string): boolean {
  if (!isPeriodKey(one) || !isPeriodKey(other)) return false;
  const [a, b] = [daysOfPeriod(one), daysOfPeriod(other)];
  return a.firstDay === b.firstDay && a.lastDay === b.lastDay;
}
