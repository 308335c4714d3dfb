// Takes the daily snapshot of scores: looks every ten minutes whether today has one, and of several processes one takes it.
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { startInstant } from '../domain/local-day.ts';
import { periodsToKeep } from '../domain/snapshot-periods.ts';
import type { Clock } from '../request/clock.ts';
import { RequestContext } from '../request/context.ts';
import { toAppError } from '../request/error-format.ts';
import { takeSnapshots } from './snapshot.service.ts';
import './snapshot.entity.ts';

interface ScheduleParts {
  orm: MikroORM;
  clock: Clock;
  log: Logger;
}

const INTERVAL_MS = 10 * 60_000;
const LOCK = 2788_005;

const scheduleContext = ({ orm, clock, log }: ScheduleParts): RequestContext =>
  new RequestContext({
    em: orm.em.fork(), clock, actor: null, language: 'vi', requestId: randomUUID(), log, setSessionCookie: () => {}, sessionSecret: null, clientAddress: 'schedule',
  });

/** From today's midnight to the next: a clock that was set back finds the snapshots of later days and still takes its own. */
async function hasDaily(ctx: RequestContext): Promise<boolean> {
  const found = await ctx.db
    .selectFrom('scoreSnapshots')
    .select('id')
    .where('isDaily', '=', true)
    .where('takenAt', '>=', startInstant(ctx.today))
    .where('takenAt', '<', sql<Date>`${startInstant(ctx.today)}::timestamptz + interval '1 day'`)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Today's snapshot, unless it is there or another process is taking it; whether this call took it. */
export async function takeDailySnapshot(parts: ScheduleParts): Promise<boolean> {
  if (await hasDaily(scheduleContext(parts))) return false;
  const client = await (await parts.orm.em.getConnection().getNativeClient()).connect();
  try {
    const { rows } = await client.query<{ isMine: boolean }>('select pg_try_advisory_lock($1) as "isMine"', [LOCK]);
    if (!rows[0]?.isMine) return false;
    // Anew under the lock: another process may have been faster.
    const ctx = scheduleContext(parts);
    return !(await hasDaily(ctx)) && (await takeSnapshots(ctx, periodsToKeep(ctx.today))).length > 0;
  } finally {
    // The lock ends with its connection, whatever has happened.
    client.release(true);
  }
}

/** Begins at once and never overlaps itself; `stop` waits for what is being taken. */
export function startSnapshotSchedule(parts: ScheduleParts, intervalMs = INTERVAL_MS): { stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;
  const look = async (): Promise<void> => {
    try {
      if (await takeDailySnapshot(parts)) parts.log.info('the daily snapshot of scores is taken');
    } catch (error) {
      // A database that went away is told by whoever asks for it; here it only means later.
      if (toAppError(error).code === 'UNAVAILABLE') parts.log.warn('the daily snapshot of scores waits for the database');
      else parts.log.error({ err: error }, 'the daily snapshot of scores failed; it is tried again');
    }
    if (!isStopped) timer = setTimeout(() => (running = look()), intervalMs).unref();
  };
  let running = look();
  return {
    async stop() {
      isStopped = true;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}
