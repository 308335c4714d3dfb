/** Working days and hours for the generator, counted in day numbers and milliseconds so that 100,000 dossiers take seconds. */
import type { WorkingCalendar } from '../../../api/domain/calendar.ts';
import { dayNumberOf, dayOfNumber, startOfDayNumber } from '../../../api/domain/local-day.ts';
import type { Random } from './random.ts';

const HOUR = 3_600_000;
export const OFFICE_CLOSES = 17 * HOUR;

export class WorkingTime {
  private readonly working = new Map<number, boolean>();

  constructor(private readonly calendar: WorkingCalendar) {}

  isWorkingDay(day: number): boolean {
    let working = this.working.get(day);
    if (working === undefined) this.working.set(day, (working = this.calendar.isWorkingDay(dayOfNumber(day))));
    return working;
  }

  /** The nth working day after a day; 0 is the day itself or the next working one. */
  workingDayAfter(day: number, count: number): number {
    let at = day;
    for (let left = count; left > 0; ) {
      at += 1;
      if (this.isWorkingDay(at)) left -= 1;
    }
    while (!this.isWorkingDay(at)) at += 1;
    return at;
  }

  /** An instant of office hours on a day: 7:30 to 11:30 and 13:30 to 17:00, mornings fuller. */
  officeInstant(day: number, random: Random): number {
    const at = random.chance(0.58) ? 7.5 * HOUR + random.next() * 4 * HOUR : 13.5 * HOUR + random.next() * 3.49 * HOUR;
    return startOf(day) + Math.floor(at / 1000) * 1000;
  }
}

export const startOf = (day: number): number => startOfDayNumber(day).getTime();
export const dayOfInstant = (instant: number): number => dayNumberOf(new Date(instant));

/** yyyyMMddHHmmss in Asia/Ho_Chi_Minh, the form of the national format. */
export function nationalTime(instant: number): string {
  const text = new Date(instant + 7 * HOUR).toISOString();
  return text.slice(0, 4) + text.slice(5, 7) + text.slice(8, 10) + text.slice(11, 13) + text.slice(14, 16) + text.slice(17, 19);
}
