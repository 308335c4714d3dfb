// Which copy of the database answers the reads of a request: a replica only if it holds all that was acknowledged before the request came.
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';
import type { Logger } from 'pino';
import { reader, typed, type Tables } from './tables.ts';

/** A replica that does not answer within this costs more than it saves. */
const PATIENCE_MS = 500;
/** How long one that failed is left alone. */
const REST_MS = 5_000;

/** Every write leaves one audit entry in its transaction, numbered in the order of their commits: a copy that has the entry has the write. */
const lastWrite = async (db: Kysely<Tables>): Promise<number> => {
  const { rows } = await sql<{ last: number }>`select coalesce(max(id), 0) as last from audit_entries`.execute(db);
  return Number(rows[0]?.last ?? 0);
};

const within = <T>(work: Promise<T>): Promise<T> =>
  new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`the replica did not answer within ${PATIENCE_MS} ms`)), PATIENCE_MS).unref();
    work.then(done, fail).finally(() => clearTimeout(timer));
  });

export class Replicas {
  readonly #restsUntil = new Map<object, number>();
  readonly #count: number;
  readonly #log: Logger;

  constructor(orm: MikroORM, log: Logger) {
    this.#count = orm.config.get('replicas', []).length;
    this.#log = log;
  }

  /**
   * The door to one replica for all reads of a request; null: the primary. Asking both copies how far they are keeps
   * everybody's reads after everybody's writes, whichever process took them and whatever the client sends along.
   */
  async readsOf(em: SqlEntityManager): Promise<Kysely<Tables> | null> {
    if (this.#count === 0) return null;
    const connection = em.getConnection('read');
    if (Date.now() < (this.#restsUntil.get(connection) ?? 0)) return null;
    try {
      const replica = typed(connection.getClient());
      const [written, replayed] = await Promise.all([lastWrite(reader(em)), within(lastWrite(replica))]);
      return replayed >= written ? replica : null;
    } catch (error) {
      // A primary that is down fails the request by itself; here it only means that no replica is used.
      this.#restsUntil.set(connection, Date.now() + REST_MS);
      this.#log.warn({ err: error }, 'a replica is not used for some seconds');
      return null;
    }
  }
}
