// The working calendar (lịch làm việc) as the domain reads it, from the holidays and make-up days that are stored.
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { workingCalendar, type WorkingCalendar } from '../domain/calendar.ts';
import type { RequestContext } from '../request/context.ts';
import './indicator.entity.ts';

/** Its tables take milliseconds to make, so they are made again only when the days have changed. */
let latest: { key: string; calendar: WorkingCalendar } | null = null;

export async function readCalendar(db: Kysely<Tables>): Promise<WorkingCalendar> {
  const days = await db.selectFrom('calendarDays').select(['day', 'kind']).orderBy('day').execute();
  const key = days.map(({ day, kind }) => `${day}${kind}`).join();
  if (latest?.key !== key) {
    const of = (asked: string): string[] => days.filter(({ kind }) => kind === asked).map(({ day }) => day);
    latest = { key, calendar: workingCalendar({ holidays: of('HOLIDAY'), makeUpDays: of('MAKE_UP_DAY') }) };
  }
  return latest.calendar;
}

const loadCalendar = (ctx: RequestContext): Promise<WorkingCalendar> => readCalendar(ctx.db);

export const calendarOf = (ctx: RequestContext): Promise<WorkingCalendar> => ctx.once(loadCalendar);
