// Turns a watch into the events of one subscription: who it is for is asked anew, and what was not sent yet is sent, newest only.
import type { Permission } from '../../schema/policy.ts';
import { AppError } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { toAppError } from '../request/error-format.ts';
import { LiveContext, type LiveEvent, type LiveSession } from './live-context.ts';
import type { Watch, Watchable } from './watch.ts';

export interface Subscribed<S, P extends object> {
  /** Asked of the account at each event. */
  permission: Permission;
  /** What is watched, in the eyes of this account. */
  watchable: (ctx: RequestContext) => Watchable<S>;
  /** The payload that leads from the state sent last to the newest; null: nothing to say. The same object for the same two states. */
  payloadOf: (last: S | null, newest: S) => P | null;
}

/** Wakes one waiting reader; what wakes it while it works is not lost. */
class Alarm {
  #isRung = false;
  #wake: (() => void) | null = null;

  readonly ring = (): void => {
    this.#isRung = true;
    this.#wake?.();
  };

  quiet(): void {
    this.#isRung = false;
  }

  async next(): Promise<void> {
    if (!this.#isRung) await new Promise<void>((wake) => (this.#wake = wake));
    this.#isRung = false;
    this.#wake = null;
  }
}

async function* events<S, P extends object>(session: LiveSession, what: Subscribed<S, P>, alarm: Alarm, closed: AbortSignal): AsyncGenerator<LiveEvent<P>> {
  const { hub } = session;
  let watch: Watch<S> | null = null;
  let last: S | null = null;
  try {
    while (!closed.aborted) {
      try {
        const ctx = await session.renew();
        ctx.access.require(what.permission);
        const watchable = what.watchable(ctx);
        if (watch?.what.key !== watchable.key) {
          if (watch) hub.leave(watch, alarm.ring);
          watch = hub.join(watchable, alarm.ring);
        }
        await watch.ready();
        if (closed.aborted) return;
        // From here to the payload nothing is awaited: what rings later is newer.
        alarm.quiet();
        const { newest }: { newest: S } = watch;
        const payload = newest === last ? null : what.payloadOf(last, newest);
        if (payload) {
          last = newest;
          hub.noteEvent(watch.stateAnnouncedAt);
          yield { ctx, payload };
        }
      } catch (error) {
        // A database that is away for a moment ends no subscription that has begun: the next change or tick asks again.
        if (last === null || toAppError(error).code !== 'UNAVAILABLE') throw error;
      }
      if (closed.aborted) return;
      await alarm.next();
    }
  } finally {
    if (watch) hub.leave(watch, alarm.ring);
  }
}

/** Ends at once when it is told to, also while it waits: a plain async generator would wait on. */
export function subscriptionEvents<S, P extends object>(context: RequestContext, what: Subscribed<S, P>): AsyncGenerator<LiveEvent<P>> {
  if (!(context instanceof LiveContext)) {
    throw new AppError('INVALID_INPUT', { message: { vi: 'Đăng ký theo dõi chỉ nhận qua WebSocket.', en: 'Subscriptions are taken over WebSocket only.' } });
  }
  const alarm = new Alarm();
  const closing = new AbortController();
  const inner = events(context.live, what, alarm, closing.signal);
  const close = (): void => {
    closing.abort();
    alarm.ring();
  };
  return Object.assign(Object.create(Object.getPrototypeOf(inner) as object) as AsyncGenerator<LiveEvent<P>>, {
    next: () => inner.next(),
    async return(value: unknown) {
      close();
      return inner.return(value as never);
    },
    async throw(error: unknown) {
      close();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this as AsyncGenerator<LiveEvent<P>>;
    },
  });
}
