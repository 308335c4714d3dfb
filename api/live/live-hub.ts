// Hears what changes and wakes who watches it: one reading of each watched thing a change, however many subscribers it has.
import type { MikroORM } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { ActorLookup } from '../accounts/actor-lookup.ts';
import type { Credential } from '../accounts/session.service.ts';
import { reader } from '../database/tables.ts';
import type { Access } from '../request/access.ts';
import type { Actor } from '../request/actor.ts';
import type { HeardNotice } from '../request/announce.ts';
import { AppError, type Language } from '../request/app-error.ts';
import type { Clock } from '../request/clock.ts';
import { RequestContext } from '../request/context.ts';
import { toAppError } from '../request/error-format.ts';
import { pathIds } from '../units/unit-rows.ts';
import type { LiveStats } from './live-stats.ts';
import { NoticeListener } from './notice-listener.ts';
import { Turns } from './turns.ts';
import { Watch, type Touched, type Watchable } from './watch.ts';

export interface HubParts {
  orm: MikroORM;
  clock: Clock;
  log: Logger;
  stats: LiveStats;
}

/** Notices of one burst are looked at together. */
const COALESCE_MS = 50;
/** How often what moves by the clock is read again; every tenth time everything is, also what nobody announced. */
export const TICK_MS = 30_000;
const ALL_AT_TICKS = 10;
const READS_AT_ONCE = 2;
/** Deadlines that pass before the next tick are waited for one by one; of more, the tick tells. */
const MAX_DEADLINES = 200;

const ENDED = { vi: 'Phiên đăng nhập hoặc mã truy cập đã hết hiệu lực.', en: 'The session or token has ended.' };

export class LiveHub {
  readonly #parts: HubParts;
  readonly #listener: NoticeListener;
  readonly #watches = new Map<string, Watch<unknown>>();
  readonly #turns = new Turns(READS_AT_ONCE);
  readonly #actors: ActorLookup;
  /** unit id -> itself and all that stood above it at any time; forgotten now and then: reorganisations are rare. */
  readonly #above = new Map<number, ReadonlySet<number>>();
  #pending: HeardNotice[] = [];
  #flushTimer: NodeJS.Timeout | null = null;
  #flushedAt = 0;
  #ticker: NodeJS.Timeout | null = null;
  #ticks = 0;
  #isStopped = false;
  #deadlines: NodeJS.Timeout[] = [];

  constructor(parts: HubParts) {
    this.#parts = parts;
    this.#listener = new NoticeListener({
      connection: async () => (await parts.orm.em.getConnection('write').getNativeClient()).options,
      log: parts.log,
      onNotice: (notice) => this.hear(notice),
      onListening: () => this.#touchAll(),
    });
    this.#actors = new ActorLookup(parts);
  }

  now(): Date {
    return this.#parts.clock.now();
  }

  today(): string {
    return this.#parts.clock.today();
  }

  get isListening(): boolean {
    return this.#listener.isListening;
  }

  get watchCount(): number {
    return this.#watches.size;
  }

  /** The watch of this thing, new or that of others; `joined` is told of each new state until it leaves. */
  join<S>(what: Watchable<S>, joined: () => void): Watch<S> {
    let watch = this.#watches.get(what.key) as Watch<S> | undefined;
    if (!watch) {
      watch = new Watch(what, {
        run: (read, isUrgent) => this.#turns.take(read, isUrgent),
        isPassing: (error) => toAppError(error).code === 'UNAVAILABLE',
        onRead: (duration) => this.#parts.stats.read(duration),
      });
      this.#watches.set(what.key, watch as Watch<unknown>);
    }
    watch.join(joined);
    this.#start();
    return watch;
  }

  leave<S>(watch: Watch<S>, joined: () => void): void {
    watch.leave(joined);
    if (!watch.isWatched && this.#watches.get(watch.what.key) === watch) this.#watches.delete(watch.what.key);
  }

  /** Everybody who is woken at once is asked for at once. */
  findActor(credential: Credential): Promise<Actor | null> {
    return this.#actors.behind(credential);
  }

  async actorOf(credential: Credential): Promise<Actor> {
    const actor = await this.findActor(credential);
    if (!actor) throw new AppError('UNAUTHENTICATED', { message: ENDED });
    return actor;
  }

  contextFor(of: { actor: Actor | null; access?: Access; language?: Language; clientAddress?: string }): RequestContext {
    const { orm, clock, log } = this.#parts;
    return new RequestContext({
      em: orm.em, isShared: true, clock, actor: of.actor, access: of.access, language: of.language ?? 'vi', requestId: randomUUID(), log, setSessionCookie: () => {}, sessionSecret: null,
      clientAddress: of.clientAddress ?? 'live',
    });
  }

  noteEvent(announcedAt: number | null): void {
    this.#parts.stats.event(announcedAt === null ? null : Date.now() - announcedAt);
  }

  hear(notice: HeardNotice): void {
    this.#pending.push(notice);
    this.#parts.stats.notice();
    this.#flushTimer ??= setTimeout(() => void this.#flush(), Math.max(0, this.#flushedAt + COALESCE_MS - performance.now())).unref();
  }

  /** Looks at the clock: from the ticker, and from tests. */
  tick(): void {
    this.#ticks += 1;
    const isAll = this.#ticks % ALL_AT_TICKS === 0;
    if (isAll) this.#above.clear();
    for (const watch of this.#watches.values()) if (isAll || watch.what.movesWithClock()) watch.touch();
    void this.#awaitDeadlines();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#ticker) clearInterval(this.#ticker);
    if (this.#flushTimer) clearTimeout(this.#flushTimer);
    this.#forgetDeadlines();
    await this.#listener.stop();
    await Promise.all([...this.#watches.values()].map((watch) => watch.settled()));
  }

  #start(): void {
    if (this.#ticker) return;
    this.#listener.start();
    this.#ticker = setInterval(() => this.tick(), TICK_MS).unref();
    void this.#awaitDeadlines();
  }

  /** Open dossiers become late by the clock: each deadline before the next tick is a change of its unit and day. */
  async #awaitDeadlines(): Promise<void> {
    this.#forgetDeadlines();
    if (![...this.#watches.values()].some((watch) => watch.what.movesWithClock())) return;
    const now = this.now();
    try {
      const { rows } = await sql<{ unitId: number; receivedOn: string; until: Date }>`
        select distinct unit_id, received_on, on_time_until as until from dossiers
        where received_on is not null and on_time_until <> 'infinity' and on_time_until <> '-infinity'
          and on_time_until between ${now} and ${new Date(now.getTime() + TICK_MS)} limit ${MAX_DEADLINES}
      `.execute(reader(this.#parts.orm.em));
      if (this.#isStopped) return;
      this.#deadlines = rows.map(({ unitId, receivedOn, until }) =>
        setTimeout(() => this.hear({ topic: 'FIGURES', unitIds: [unitId], firstDay: receivedOn, lastDay: receivedOn, announcedAt: Date.now() }), until.getTime() - this.now().getTime() + 2).unref());
    } catch (error) {
      this.#parts.log.debug({ err: error }, 'live: deadlines are told by the tick');
    }
  }

  #forgetDeadlines(): void {
    for (const timer of this.#deadlines) clearTimeout(timer);
    this.#deadlines = [];
  }

  #touchAll(): void {
    this.#above.clear();
    for (const watch of this.#watches.values()) watch.touch();
  }

  async #flush(): Promise<void> {
    const heard = this.#pending;
    this.#pending = [];
    this.#flushTimer = null;
    this.#flushedAt = performance.now();
    try {
      await this.#learnAbove(heard.flatMap((notice) => notice.unitIds ?? []));
      for (const touched of heard.map((notice) => this.#touchedBy(notice))) {
        for (const watch of this.#watches.values()) if (watch.what.isTouchedBy(touched)) watch.touch(touched.announcedAt);
      }
    } catch (error) {
      // Without the tree nobody can be left out.
      this.#parts.log.warn({ err: error }, 'live: a change is taken as one of everything');
      this.#touchAll();
    }
  }

  #touchedBy({ unitIds, ...notice }: HeardNotice): Touched {
    const all = unitIds && new Set(unitIds.flatMap((id) => [id, ...(this.#above.get(id) ?? [])]));
    return { ...notice, unitIds: all };
  }

  async #learnAbove(unitIds: readonly number[]): Promise<void> {
    const unknown = [...new Set(unitIds)].filter((id) => !this.#above.has(id));
    if (unknown.length === 0) return;
    const rows = await reader(this.#parts.orm.em)
      .selectFrom('unitVersions as v')
      .select(['v.unitId', sql<string>`v.path::text`.as('path')])
      .where('v.unitId', '=', sql<number>`any(${unknown}::int[])`)
      .execute();
    const found = Map.groupBy(rows, (row) => row.unitId);
    for (const id of unknown) this.#above.set(id, new Set((found.get(id) ?? []).flatMap(({ path }) => pathIds(path))));
  }
}
