// Months whose single dossiers were set aside (npm run detach): their sums stay, and whoever needs a dossier of theirs is told so.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Period } from '../domain/period.ts';
import type { Refusal } from '../domain/refusal.ts';
import { invalidField } from '../request/app-error.ts';

export interface DetachedMonth {
  /** Its first day. */
  month: string;
  dossiers: number;
  detachedAt: Date;
  table: string;
  /** Whether the table still stands in the schema archive. */
  isHere: boolean;
}

export async function readDetached(db: Kysely<Tables>): Promise<DetachedMonth[]> {
  const { rows } = await sql<DetachedMonth>`
    select month, dossiers, detached_at, dossier_month_table(month) as "table", to_regclass('archive.' || dossier_month_table(month)) is not null as is_here
    from detached_months order by month`.execute(db);
  return rows;
}

/** Before 2015 there is one part for all. */
export const FIRST_MONTH = '2014-12-01';
const DAY_LENGTH = 7;

/** As dossier_month in the database. */
export const monthOf = (day: string): string => {
  const month = `${day.slice(0, DAY_LENGTH)}-01`;
  return month < FIRST_MONTH ? FIRST_MONTH : month;
};

const shown = (month: string): string => month.slice(0, DAY_LENGTH);

export const refusalOfDetached = (month: string): Refusal => ({
  path: 'receivedAt',
  code: 'MONTH_DETACHED',
  message: {
    vi: `Hồ sơ chi tiết của tháng ${shown(month)} đã được tách ra lưu trữ, số liệu của tháng đã khóa. Muốn nhận, người quản trị gắn lại: npm run detach -- --attach ${shown(month)}`,
    en: `The dossiers of ${shown(month)} were detached and the figures of the month are closed. To take it, an administrator attaches the month again: npm run detach -- --attach ${shown(month)}`,
  },
});

/** A list that leaves out what was set aside would look complete: whoever asks for the dossiers of such a period is told so. */
export async function refuseDetached(db: Kysely<Tables>, { firstDay, lastDay }: Pick<Period, 'firstDay' | 'lastDay'>, path: string): Promise<void> {
  const detached = (await readDetached(db)).filter(({ month }) => month >= monthOf(firstDay) && month <= monthOf(lastDay)).map(({ month }) => shown(month));
  if (detached.length === 0) return;
  const months = detached.length > 3 ? `${detached[0]} … ${detached.at(-1)}` : detached.join(', ');
  throw invalidField(
    path,
    `Hồ sơ chi tiết của tháng ${months} đã được tách ra lưu trữ; số liệu vẫn giữ nguyên. Hãy chọn kỳ khác, hoặc nhờ quản trị viên gắn lại tháng đó (npm run detach -- --attach).`,
    `The dossiers of ${months} were detached; the figures stay. Choose another period, or ask an administrator to attach the month again (npm run detach -- --attach).`,
    'MONTH_DETACHED',
  );
}

export const detachedMonthsOf = async (db: Kysely<Tables>): Promise<Set<string>> => new Set((await readDetached(db)).map((one) => one.month));

/** A detached month keeps as many codes and counts as many received dossiers as were set aside. */
export async function detachedDifferences(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ month: string; dossiers: number; codes: number; counted: number }>`
    select m.month::text as month, m.dossiers,
      (select count(*) from dossier_codes r where r.received_on is not null and dossier_month(r.received_on) = m.month)::int as codes,
      (select coalesce(sum(c.received), 0) from unit_day_counts c where dossier_month(c.day) = m.month)::int as counted
    from detached_months m order by 1`.execute(db);
  return rows
    .filter((row) => row.codes !== row.dossiers || row.counted !== row.dossiers)
    .map((row) => `detached month ${shown(row.month)}: ${row.dossiers} dossiers were set aside, ${row.codes} codes are registered, ${row.counted} are counted`);
}
