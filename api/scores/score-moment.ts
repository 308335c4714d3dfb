// Which figures a moment asks for: the live ones, or the last snapshot at or before it.
import { dayOf } from '../domain/local-day.ts';
import type { Period } from '../domain/period.ts';
import { AppError, invalidField } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import type { ScoreAsked } from './score.input.ts';
import { treeDay } from './score-scope.ts';
import { earliestSnapshot, lastSnapshot, type SnapshotHead } from './snapshot-rows.ts';

/** Clocks of callers and ours may differ by this much. */
const NOW_TOLERANCE_MS = 60_000;

export interface Moment {
  at: Date;
  /** The day on which the tree is looked at. */
  day: string;
  /** Null: the figures are live. */
  snapshot: SnapshotHead | null;
  /** Why the moment cannot be answered for; told only to who may see the unit. */
  refusal: AppError | null;
}

const IN_FUTURE = (): AppError => invalidField('asOf', 'Thời điểm số liệu ở tương lai.', 'The moment is in the future.', 'IN_FUTURE');

const vietnamese = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' });

async function noSnapshot(ctx: RequestContext, period: Period): Promise<AppError> {
  const earliest = await earliestSnapshot(ctx, period);
  return earliest
    ? invalidField('asOf', `Chưa có ảnh chụp số liệu của kỳ này vào thời điểm đó; ảnh chụp sớm nhất lúc ${vietnamese.format(earliest)}.`, `This period has no snapshot at or before that moment; the earliest was taken at ${earliest.toISOString()}.`, 'NO_SNAPSHOT')
    : invalidField('asOf', 'Kỳ này chưa có ảnh chụp số liệu nào; chỉ xem được số liệu hiện tại.', 'This period has no snapshot yet: only the figures of now can be asked for.', 'NO_SNAPSHOT');
}

/** A moment less than a minute ago means now, unless a snapshot was taken in that minute. */
export async function momentOf(ctx: RequestContext, period: Period, { asOf }: Pick<ScoreAsked, 'asOf'>): Promise<Moment> {
  const live = (at: Date, refusal: AppError | null = null): Moment => ({ at, day: treeDay(period, ctx.today), snapshot: null, refusal });
  if (!asOf) return live(ctx.now);
  const age = ctx.now.getTime() - asOf.getTime();
  if (age < 0) return age < -NOW_TOLERANCE_MS ? live(ctx.now, IN_FUTURE()) : live(asOf);
  const isRecent = age <= NOW_TOLERANCE_MS;
  const snapshot = await lastSnapshot(ctx, period, asOf);
  if (isRecent && (!snapshot || ctx.now.getTime() - snapshot.takenAt.getTime() > NOW_TOLERANCE_MS)) return live(asOf);
  if (!snapshot) return live(ctx.now, await noSnapshot(ctx, period));
  return { at: snapshot.takenAt, day: treeDay(period, dayOf(snapshot.takenAt)), snapshot, refusal: null };
}
