// Which periods a daily snapshot keeps: those that run today, and those that ended not long ago, so that their last figures stay.
import { addDays, dayNumber, isoWeekday, type LocalDay } from './local-day.ts';
import { parsePeriod, type Period } from './period.ts';

/** Late and corrected records still change a period that is over, for a while. */
export const DAYS_KEPT_AFTER_THE_END = 35;

const two = (number: number): string => `${number}`.padStart(2, '0');

/** The ISO week of a day belongs to the year of its Thursday. */
const weekKey = (day: LocalDay): string => {
  const thursday = addDays(day, 4 - isoWeekday(dayNumber(day)));
  const year = thursday.slice(0, 4);
  return `${year}-W${two(Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1)}`;
};

/** The year, quarter, month and ISO week that hold a day. */
export const periodsHolding = (day: LocalDay): Period[] => {
  const [year = '', month = ''] = day.split('-');
  return [year, `${year}-Q${Math.ceil(Number(month) / 3)}`, `${year}-${month}`, weekKey(day)].map((key) => {
    const parsed = parsePeriod(key);
    if (!parsed.ok) throw new RangeError(`no period ${key}`);
    return parsed.period;
  });
};

/** Longest first, newest first among equals. */
export const periodsToKeep = (today: LocalDay): Period[] => {
  const kept = new Map<string, Period>();
  for (let back = 0; back <= DAYS_KEPT_AFTER_THE_END; back += 1) {
    for (const period of periodsHolding(addDays(today, -back))) kept.set(period.key, period);
  }
  const ORDER: readonly Period['kind'][] = ['YEAR', 'QUARTER', 'MONTH', 'WEEK'];
  return [...kept.values()].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.firstDay.localeCompare(a.firstDay));
};
