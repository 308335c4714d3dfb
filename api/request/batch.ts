// Loaders for relations: many ids of one tick become one statement.
import DataLoader from 'dataloader';
import type { RequestContext } from './context.ts';

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
