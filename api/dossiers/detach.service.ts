// Sets the single dossiers of old months aside and takes them back; their sums, the registry of codes and the snapshots stay.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { writeAuditEntry, type AuditAuthor } from '../audit/audit.service.ts';
import { reader } from '../database/tables.ts';
import { AppError } from '../request/app-error.ts';
import { FIRST_MONTH, readDetached, type DetachedMonth } from './detached-months.ts';
import { recountListed } from './listed-components.ts';
import { takeDossierTurn } from './write-turn.ts';

export interface AttachedMonth {
  month: string;
  table: string;
  dossiers: number;
  /** Dossiers that become late by the clock alone: only they themselves know when. */
  open: number;
}

/** 2020-12; what lies before 2015 is one part. */
const shown = (month: string): string => (month === FIRST_MONTH ? 'trước/before 2015' : month.slice(0, 7));

export async function attachedMonthsBefore(em: SqlEntityManager, before: string): Promise<AttachedMonth[]> {
  const db = reader(em);
  const { rows: tables } = await sql<{ table: string }>`
    select c.relname as "table" from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'dossiers'::regclass and c.relname <> 'dossiers_unreceived' order by 1`.execute(db);
  const months: AttachedMonth[] = [];
  for (const { table } of tables) {
    const month = table === 'dossiers_earlier' ? FIRST_MONTH : `${table.slice('dossiers_'.length).replace('_', '-')}-01`;
    if (month >= before) continue;
    const { rows } = await sql<{ dossiers: number; open: number }>`
      select count(*)::int as dossiers, (count(*) filter (where on_time_until <> 'infinity' and on_time_until <> '-infinity'))::int as open from ${sql.raw(`months.${table}`)}`.execute(db);
    months.push({ month, table, dossiers: rows[0]?.dossiers ?? 0, open: rows[0]?.open ?? 0 });
  }
  return months.sort((a, b) => (a.month < b.month ? -1 : 1));
}

function refuseOpen(months: readonly AttachedMonth[]): void {
  const open = months.filter((one) => one.open > 0);
  if (open.length === 0) return;
  const list = open.map((one) => `${shown(one.month)}: ${one.open}`).join(', ');
  throw new AppError('CONFLICT', {
    message: {
      vi: `Còn hồ sơ chưa kết thúc, đúng hạn hay không còn đổi theo thời gian (${list}). Chưa tách tháng nào; hãy chờ hệ thống nguồn báo kết thúc hoặc chọn mốc sớm hơn.`,
      en: `There are open dossiers whose timeliness still moves with the clock (${list}). Nothing was detached; wait until their source reports the end, or choose an earlier month.`,
    },
  });
}

/** All months before a month, or none of them. Returns those that were set aside. */
export const detachBefore = (em: SqlEntityManager, before: string, author: AuditAuthor): Promise<AttachedMonth[]> =>
  em.transactional(async (inner) => {
    const db = reader(inner);
    await takeDossierTurn(db);
    const months = await attachedMonthsBefore(inner, before);
    refuseOpen(months);
    // From here on nobody can count the components of these days again: they keep what the lists in force now say.
    await recountListed(db);
    for (const { month, table, dossiers } of months) {
      await sql.raw(`alter table dossiers detach partition months.${table}`).execute(db);
      await sql.raw(`alter table months.${table} set schema archive`).execute(db);
      await sql`insert into detached_months (month, dossiers, detached_at) values (${month}::date, ${dossiers}, ${author.at})`.execute(db);
    }
    if (months.length > 0) await writeAuditEntry(inner, author, { operation: 'detachDossiers', resource: 'Dossier', recordKey: `before ${before}`, after: { months } });
    return months;
  });

function refuseMissing(month: string, detached: DetachedMonth | undefined): asserts detached is DetachedMonth {
  if (detached?.isHere) return;
  const [vi, en] = detached
    ? [`Bảng archive.${detached.table} không còn trong cơ sở dữ liệu. Hãy khôi phục bảng đó từ bản sao lưu rồi gắn lại.`, `The table archive.${detached.table} has left this database. Restore it from where it was moved to, then attach it.`]
    : [`Tháng ${shown(month)} không ở trạng thái đã tách.`, `The month ${shown(month)} is not detached.`];
  throw new AppError('NOT_FOUND', { message: { vi, en } });
}

/** Takes a month back: its dossiers are listed again and may be corrected. */
export const attachMonth = (em: SqlEntityManager, month: string, author: AuditAuthor): Promise<DetachedMonth> =>
  em.transactional(async (inner) => {
    const db = reader(inner);
    await takeDossierTurn(db);
    const detached = (await readDetached(db)).find((one) => one.month === month);
    refuseMissing(month, detached);
    await sql.raw(`alter table archive.${detached.table} set schema months`).execute(db);
    const { rows } = await sql<{ bounds: string }>`select dossier_month_bounds(${month}::date) as bounds`.execute(db);
    await sql.raw(`alter table dossiers attach partition months.${detached.table} ${rows[0]?.bounds ?? ''}`).execute(db);
    await sql`delete from detached_months where month = ${month}::date`.execute(db);
    await writeAuditEntry(inner, author, { operation: 'attachDossiers', resource: 'Dossier', recordKey: month, after: { dossiers: detached.dossiers } });
    return detached;
  });
