/** The course of one demo dossier in time: when it was filed, received, due, supplemented, finished, handed over. */
import type { DemoProcedure } from './procedure-mix.ts';
import type { Random } from './random.ts';
import { OFFICE_CLOSES, dayOfInstant, startOf } from './working-time.ts';
import type { WorkingTime } from './working-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Used where the catalogue does not state a time limit. */
const UNSTATED_WORKING_DAYS = 5;

export function filedAt(day: number, online: boolean, time: WorkingTime, random: Random): number {
  if (!online) return time.officeInstant(day, random);
  return startOf(day) + 6 * HOUR + Math.floor((random.next() * 16 * HOUR) / 1000) * 1000;
}

/** At the desk at once; online within the working hours that follow, on the filing day itself when the body ends with it. */
export function receiptOf(filed: number, online: boolean, time: WorkingTime, random: Random, bodyIsOpenOn: (day: number) => boolean): number {
  if (!online) return filed + random.whole(1, 12) * MINUTE;
  const day = dayOfInstant(filed);
  const soon = filed + Math.ceil(random.waiting(70)) * MINUTE;
  const inHours = filed >= startOf(day) + 7.5 * HOUR && soon < startOf(day) + OFFICE_CLOSES;
  if (time.isWorkingDay(day) && inHours) return soon;
  const opens = time.isWorkingDay(day) && filed < startOf(day) + 7.5 * HOUR ? day : time.workingDayAfter(day, 1);
  return bodyIsOpenOn(opens) ? startOf(opens) + 7.5 * HOUR + random.whole(0, 150) * MINUTE : filed + MINUTE;
}

export function dueOf(received: number, procedure: DemoProcedure, time: WorkingTime): number {
  const day = dayOfInstant(received);
  const count = procedure.statutory_days ?? UNSTATED_WORKING_DAYS;
  switch (procedure.statutory_days === null ? 'WORKING_DAY' : procedure.statutory_unit) {
    case 'HOUR':
      return received + count * HOUR;
    case 'CALENDAR_DAY':
      return startOf(time.workingDayAfter(day + count, 0)) + OFFICE_CLOSES;
    case 'MONTH':
      return startOf(time.workingDayAfter(day + count * 30, 0)) + OFFICE_CLOSES;
    default:
      return startOf(time.workingDayAfter(day, count)) + OFFICE_CLOSES;
  }
}

/** Finished at some office hour between receipt and due time, rarely at once and often near the end. */
export function finishInTime(received: number, due: number, time: WorkingTime, random: Random): number {
  const share = 0.1 + 0.88 * Math.sqrt(random.next());
  let day = dayOfInstant(received + (due - received) * share);
  const first = dayOfInstant(received);
  while (day > first && !time.isWorkingDay(day)) day -= 1;
  const at = time.officeInstant(day, random);
  if (at <= received) return Math.min(due, received + random.whole(5, 60) * MINUTE);
  return at > due ? Math.max(received, due - random.whole(1, 40) * MINUTE) : at;
}

export function finishLate(due: number, time: WorkingTime, random: Random): number {
  const day = time.workingDayAfter(dayOfInstant(due), Math.ceil(random.waiting(3)));
  return Math.max(due + MINUTE, time.officeInstant(day, random));
}

export interface Supplement {
  requested: number;
  answered: number;
}

/** One or two requests one after the other; the due time moves by the days that the applicant took. */
export function supplementsOf(count: number, received: number, due: number, time: WorkingTime, random: Random): { supplements: Supplement[]; due: number } {
  const supplements: Supplement[] = [];
  let from = received;
  let until = due;
  for (let i = 0; i < count; i += 1) {
    const requested = finishInTime(from, from + Math.max(2 * HOUR, (until - from) * 0.6), time, random);
    const days = random.whole(1, 9);
    const answered = time.officeInstant(time.workingDayAfter(dayOfInstant(requested) + days, 0), random);
    supplements.push({ requested, answered });
    until = startOf(time.workingDayAfter(dayOfInstant(until + days * DAY), 0)) + OFFICE_CLOSES;
    from = answered;
  }
  return { supplements, due: Math.max(until, from + HOUR) };
}

export function handedOverAt(finished: number, time: WorkingTime, random: Random): number {
  const day = time.workingDayAfter(dayOfInstant(finished), random.chance(0.4) ? 0 : random.whole(1, 3));
  return Math.max(finished + 5 * MINUTE, time.officeInstant(day, random));
}
