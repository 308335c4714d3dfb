// What every request needs: who asks, in which language, at what time, and a unit of work of its own.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { reader, type Tables } from '../database/tables.ts';
import { Access } from './access.ts';
import type { Actor } from './actor.ts';
import type { Language } from './app-error.ts';
import type { Clock } from './clock.ts';

interface RequestFacts {
  em: SqlEntityManager;
  /** `em` is everybody's: a unit of work of the request's own is begun by what first writes, and most requests only read. */
  isShared?: boolean;
  clock: Clock;
  actor: Actor | null;
  /** As far as the actor's roles reach, unless told. */
  access?: Access | undefined;
  language: Language;
  requestId: string;
  log: Logger;
  /** Sets or clears the session cookie of a browser; a program without cookies ignores it. */
  setSessionCookie: (secret: string | null, expiresAt?: Date) => void;
  /** The session that the request came with, so that sign-out can end it. */
  sessionSecret: string | null;
  clientAddress: string;
  /** A replica that is as far as the primary; left out: reads go to the primary. */
  replica?: Kysely<Tables> | null;
}

export class RequestContext {
  readonly actor: Actor | null;
  readonly language: Language;
  readonly requestId: string;
  readonly log: Logger;
  readonly access: Access;
  readonly now: Date;
  readonly today: string;
  readonly setSessionCookie: RequestFacts['setSessionCookie'];
  readonly sessionSecret: string | null;
  readonly clientAddress: string;
  private entityManager: SqlEntityManager;
  private isShared: boolean;
  replica: Kysely<Tables> | null;
  /** Loaders and other things made once a request, by the function that makes them. */
  readonly memo = new Map<unknown, unknown>();

  constructor(facts: RequestFacts) {
    this.entityManager = facts.em;
    this.isShared = facts.isShared ?? false;
    this.replica = facts.replica ?? null;
    this.actor = facts.actor;
    this.language = facts.language;
    this.requestId = facts.requestId;
    this.log = facts.log;
    this.access = facts.access ?? new Access(facts.actor);
    this.now = facts.clock.now();
    this.today = facts.clock.today();
    this.setSessionCookie = facts.setSessionCookie;
    this.sessionSecret = facts.sessionSecret;
    this.clientAddress = facts.clientAddress;
  }

  // Prototype getters survive the copy that Apollo makes of the context.
  get em(): SqlEntityManager {
    if (this.isShared) this.em = this.entityManager.fork();
    return this.entityManager;
  }

  set em(em: SqlEntityManager) {
    this.entityManager = em;
    this.isShared = false;
  }

  get db(): Kysely<Tables> {
    return this.replica ?? reader(this.entityManager);
  }

  /** Before a write, so that what it checks is what it changes. */
  readFromPrimary(): void {
    this.replica = null;
  }

  /** Reads that need not wait for each other, each on a connection of its own; a transaction has one, and takes them in turn. */
  async together<Reads extends readonly (() => unknown)[]>(...reads: Reads): Promise<{ -readonly [Place in keyof Reads]: Awaited<ReturnType<Reads[Place]>> }> {
    type Answers = { -readonly [Place in keyof Reads]: Awaited<ReturnType<Reads[Place]>> };
    if (!this.entityManager.isInTransaction()) return (await Promise.all(reads.map((read) => read()))) as Answers;
    const answers: unknown[] = [];
    for (const read of reads) answers.push(await read());
    return answers as Answers;
  }

  once<T>(make: (ctx: RequestContext) => T): T {
    if (!this.memo.has(make)) this.memo.set(make, make(this));
    return this.memo.get(make) as T;
  }

  /** The account behind a write; the policy has refused anonymous callers by then. */
  get accountId(): number {
    if (!this.actor) throw new Error('A write was reached without an account');
    return this.actor.accountId;
  }

  /** One mutation, one transaction: reads, writes and the audit entry commit together or not at all. */
  async transaction<T>(work: (tx: TransactionContext) => Promise<T>): Promise<T> {
    this.readFromPrimary();
    const result = await this.em.transactional((em) => {
      const tx = Object.assign(Object.create(RequestContext.prototype), this, { em, memo: new Map() }) as TransactionContext;
      return work(tx);
    });
    this.memo.clear();
    return result;
  }
}

/** A context whose `em` and `db` are inside an open transaction. */
export type TransactionContext = RequestContext & { readonly inTransaction?: true };
