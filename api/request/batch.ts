// Loaders for relations: many ids of one tick become one statement.
import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { RequestContext } from './context.ts';
import { Gathered } from './gathered.ts';

/** A loader made once a request; `load` answers in any order, `keyOf` puts the rows back. A key without a row gives null. */
export function loaderOf<K extends string | number, V>(
  load: (ctx: RequestContext, keys: readonly K[]) => Promise<V[]>,
  keyOf: (value: V) => K,
): (ctx: RequestContext) => DataLoader<K, V | null> {
  const make = (ctx: RequestContext) =>
    new DataLoader<K, V | null>(async (keys) => {
      const byKey = new Map((await load(ctx, keys)).map((value) => [keyOf(value), value]));
      return keys.map((key) => byKey.get(key) ?? null);
    });
  return (ctx) => ctx.once(make);
}

/** As `loaderOf`, for relations to many: a key without rows gives an empty list. */
export function groupLoaderOf<K extends string | number, V>(
  load: (ctx: RequestContext, keys: readonly K[]) => Promise<V[]>,
  keyOf: (value: V) => K,
): (ctx: RequestContext) => DataLoader<K, V[]> {
  const make = (ctx: RequestContext) =>
    new DataLoader<K, V[]>(async (keys) => {
      const groups = Map.groupBy(await load(ctx, keys), keyOf);
      return keys.map((key) => groups.get(key) ?? []);
    });
  return (ctx) => ctx.once(make);
}

/**
 * As `loaderOf`, for what everybody may see: the keys that all requests ask for at one time are read in one statement, through
 * the door that each of them reads by. Rows are shared between requests, so nobody changes them.
 */
export function sharedLoaderOf<K extends string | number, V>(
  load: (db: Kysely<Tables>, keys: readonly K[]) => Promise<V[]>,
  keyOf: (value: V) => K,
): (ctx: RequestContext) => { load: (key: K) => Promise<V | null> } {
  const doors = new WeakMap<Kysely<Tables>, Gathered<K, V | null>>();
  const gatheredAt = (db: Kysely<Tables>): Gathered<K, V | null> => {
    const known = doors.get(db);
    if (known) return known;
    const gathered = new Gathered<K, V | null>(async (keys) => {
      const byKey = new Map((await load(db, keys)).map((value) => [keyOf(value), value]));
      return keys.map((key) => byKey.get(key) ?? null);
    });
    doors.set(db, gathered);
    return gathered;
  };
  const make = (ctx: RequestContext) => {
    const asked = new Map<K, Promise<V | null>>();
    return {
      load(key: K): Promise<V | null> {
        const known = asked.get(key) ?? gatheredAt(ctx.db).load(key);
        asked.set(key, known);
        return known;
      },
    };
  };
  return (ctx) => ctx.once(make);
}
