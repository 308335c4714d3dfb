// Where figures of different periods were made by different rule sets (bộ chỉ số), so that no comparison crosses the boundary unseen.
import type { Period } from '../domain/period.ts';
import type { RequestContext } from '../request/context.ts';
import { ruleSetAt } from './rule-set.service.ts';

export interface RuleSetBreak {
  /** Position of the first period that is judged by the other set, 1 or above. */
  index: number;
  periodKey: string;
  beforeCode: string;
  afterCode: string;
  /** First day of the later set. */
  on: string;
}

/** Periods in the order shown, oldest first; each is judged by the set in force on its last day, and one without a set breaks nothing. */
export async function ruleSetBreaks(ctx: RequestContext, periods: readonly Pick<Period, 'key' | 'lastDay'>[]): Promise<RuleSetBreak[]> {
  const sets = await Promise.all(periods.map((period) => ruleSetAt(ctx, period.lastDay)));
  const breaks: RuleSetBreak[] = [];
  let before = sets[0] ?? null;
  for (const [index, period] of periods.entries()) {
    const set = sets[index] ?? null;
    if (set && before && set.code !== before.code) {
      breaks.push({ index, periodKey: period.key, beforeCode: before.code, afterCode: set.code, on: set.validFrom > before.validFrom ? set.validFrom : before.validFrom });
    }
    before = set ?? before;
  }
  return breaks;
}

/** Whether two periods are judged by one set; false too where either has none. */
export async function isComparable(ctx: RequestContext, a: Pick<Period, 'lastDay'>, b: Pick<Period, 'lastDay'>): Promise<boolean> {
  const [one, other] = await Promise.all([ruleSetAt(ctx, a.lastDay), ruleSetAt(ctx, b.lastDay)]);
  return one !== null && other !== null && one.code === other.code;
}
