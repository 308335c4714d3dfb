// npm run detach -- --before YYYY-MM | --attach YYYY-MM | --list: sets the single dossiers of old months aside, their figures stay; takes them back.
import { parseArgs } from 'node:util';
import { attachMonth, attachedMonthsBefore, detachBefore } from '../dossiers/detach.service.ts';
import { monthOf, readDetached } from '../dossiers/detached-months.ts';
import { reader } from '../database/tables.ts';
import { AppError } from '../request/app-error.ts';
import { withPlatform, type Platform } from './open-platform.ts';

const USAGE = `npm run detach -- --before 2021-01 [--dry-run]     tách hồ sơ chi tiết các tháng trước 01/2021 / sets the dossiers of the months before 2021-01 aside
npm run detach -- --attach 2020-12                 gắn lại một tháng / takes a month back
npm run detach -- --list                           các tháng đã tách / the months set aside`;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const line = (month: string, dossiers: number, more = ''): void => console.log(`  ${month.slice(0, 7)}: ${dossiers} hồ sơ / dossiers${more}`);
const authorOf = ({ clock }: Platform) => ({ accountId: null, actor: 'command', at: clock.now(), requestId: null });

async function detach(platform: Platform, before: string, isDryRun: boolean): Promise<number> {
  const { orm, clock } = platform;
  if (before > `${clock.today().slice(0, 7)}-01`) {
    console.error(`Chỉ tách được các tháng đã qua / Only past months can be detached: ${before.slice(0, 7)}`);
    return 1;
  }
  const months = isDryRun ? await attachedMonthsBefore(orm.em.fork(), before) : await detachBefore(orm.em.fork(), before, authorOf(platform));
  console.log(isDryRun ? 'Chạy thử, không tách / dry run, nothing detached' : `Đã tách sang lược đồ archive; số liệu giữ nguyên / moved to the schema archive; the figures stay`);
  for (const { month, dossiers, open } of months) line(month, dossiers, open > 0 ? `, ${open} chưa kết thúc, cản việc tách / open, in the way` : '');
  if (months.length === 0) console.log('  không có tháng nào / no month');
  return 0;
}

async function attach(platform: Platform, month: string): Promise<number> {
  const { dossiers } = await attachMonth(platform.orm.em.fork(), month, authorOf(platform));
  console.log('Đã gắn lại / attached again');
  line(month, dossiers);
  return 0;
}

async function list({ orm }: Platform): Promise<number> {
  for (const { month, dossiers, table, isHere } of await readDetached(reader(orm.em.fork()))) {
    line(month, dossiers, isHere ? `, archive.${table}` : ', không còn trong cơ sở dữ liệu / no longer in this database');
  }
  return 0;
}

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { before: { type: 'string' }, attach: { type: 'string' }, list: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } },
});
const month = values.before ?? values.attach;
const asked = [values.before, values.attach, values.list || undefined].filter((one) => one !== undefined);
if (asked.length !== 1 || (month !== undefined && !MONTH.test(month))) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await withPlatform(async (platform) => {
    try {
      if (month === undefined) return await list(platform);
      return await (values.before ? detach(platform, `${month}-01`, values['dry-run']) : attach(platform, monthOf(`${month}-01`)));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      console.error(`${error.bilingual.vi} / ${error.bilingual.en}`);
      return 1;
    }
  });
}
