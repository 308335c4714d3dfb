// Public holidays and make-up days, keyed by day. Days that others have added stay.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { reader } from '../../api/database/tables.ts';
import { isLocalDay } from '../../api/domain/local-day.ts';
import '../../api/indicators/indicator.entity.ts';
import { readReference } from './read-reference.ts';

interface DaySource {
  date: string;
  nameVi: string;
  nameEn: string;
  source: string;
  verified: boolean;
}

interface CalendarSource {
  holidays: DaySource[];
  makeUpDays: DaySource[];
}

export async function seedCalendar(em: SqlEntityManager): Promise<void> {
  const { holidays, makeUpDays } = readReference<CalendarSource>('holidays.json');
  const rowsOf = (kind: 'HOLIDAY' | 'MAKE_UP_DAY', days: DaySource[]) =>
    days.map(({ date, nameVi, nameEn, source, verified }) => ({ day: date, kind, name: nameVi, nameEn, source, isVerified: verified }));
  const rows = [...rowsOf('HOLIDAY', holidays), ...rowsOf('MAKE_UP_DAY', makeUpDays)];
  const broken = rows.find(({ day }) => !isLocalDay(day));
  if (broken) throw new Error(`holidays.json names a day that does not exist: ${broken.day}`);
  await reader(em)
    .insertInto('calendarDays')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('day').doUpdateSet({
        kind: sql`excluded.kind`, name: sql`excluded.name`, nameEn: sql`excluded.name_en`, source: sql`excluded.source`, isVerified: sql`excluded.is_verified`,
      }),
    )
    .execute();
}
