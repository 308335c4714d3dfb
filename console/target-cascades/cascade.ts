// One cascade as its page works on it: rows in the order of the sheet of targets, values being entered, and what differs.
import type { TargetReach, UnitLevel } from '../../schema/enums.ts';
import type { ConsoleCascadeQuery } from '../../schema/generated/graphql.ts';
import { isSamePercent, readPercent } from '../targets/percent.ts';

export type Cascade = NonNullable<ConsoleCascadeQuery['targetCascade']>;
export type CascadeItem = Cascade['items'][number];
/** unit code -> what is typed. */
export type Entered = Readonly<Record<string, string>>;

const LEVEL_ORDER: readonly UnitLevel[] = ['PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE', 'DESK'];
const REACH_ORDER: readonly TargetReach[] = ['UNREACHABLE', 'REACHABLE', 'UNKNOWN', 'SECURED'];

export const SORTS = ['unit', 'last', 'percent', 'gap', 'perWeek', 'reach'] as const;
export type Sort = (typeof SORTS)[number];
export const isSort = (text: string): text is Sort => (SORTS as readonly string[]).includes(text);

const lastOf = (item: CascadeItem): number => Number(item.lastResult?.percent ?? -1);
const byUnit = (a: CascadeItem, b: CascadeItem): number => LEVEL_ORDER.indexOf(a.unit.level) - LEVEL_ORDER.indexOf(b.unit.level) || a.unit.name.localeCompare(b.unit.name, 'vi');
const ORDERS: Record<Sort, (a: CascadeItem, b: CascadeItem) => number> = {
  unit: byUnit,
  last: (a, b) => lastOf(a) - lastOf(b),
  percent: (a, b) => Number(b.percent) - Number(a.percent),
  gap: (a, b) => Number(b.percent) - lastOf(b) - (Number(a.percent) - lastOf(a)),
  perWeek: (a, b) => Number(b.perWeek ?? -1) - Number(a.perWeek ?? -1),
  reach: (a, b) => REACH_ORDER.indexOf(a.reach) - REACH_ORDER.indexOf(b.reach),
};

export const sorted = (items: readonly CascadeItem[], sort: Sort): CascadeItem[] => items.toSorted((a, b) => ORDERS[sort](a, b) || byUnit(a, b));

/** Percentage points over the last result, for the eye; null without one. */
export const liftOf = (item: CascadeItem): number | null => (item.lastResult?.percent == null ? null : Number(item.percent) - Number(item.lastResult.percent));

/** What is typed and differs from what stands. */
export function changesOf(items: readonly CascadeItem[], entered: Entered): { unitCode: string; percent: string }[] {
  return items.flatMap(({ unit, percent }) => {
    const text = entered[unit.code];
    const read = text === undefined ? null : readPercent(text);
    return read && 'percent' in read && !isSamePercent(read.percent, percent) ? [{ unitCode: unit.code, percent: read.percent }] : [];
  });
}

/** Units whose text is no percentage. */
export const faultyUnits = (items: readonly CascadeItem[], entered: Entered): CascadeItem[] =>
  items.filter(({ unit }) => { const text = entered[unit.code]; return text !== undefined && 'fault' in readPercent(text); });
