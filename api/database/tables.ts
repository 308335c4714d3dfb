// The one typed door for reads without entities: MikroORM's Kysely, on its own connection or its open transaction.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CamelCasePlugin, type Kysely } from 'kysely';

/** Table name -> row. Each entity file adds its own line, so that this file needs to know none of them. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Tables {}

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

const doors = new WeakMap<object, Kysely<Tables>>();

/** The same door on another connection of MikroORM's, such as a replica. */
export function typed(client: Kysely<unknown>): Kysely<Tables> {
  const door = doors.get(client) ?? (client as Kysely<Tables>).withPlugin(camelCase);
  doors.set(client, door);
  return door;
}

/** Reads see the caller's transaction where there is one. Scope clauses are the caller's duty: see each feature's `visibleTo`. */
export function reader(em: SqlEntityManager): Kysely<Tables> {
  return typed(em.getKysely<unknown>());
}
