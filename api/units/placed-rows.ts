// Rows about a unit and the last day of a period, each at its place in the tree of that day: the one rule of whom a reader's scope reaches.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { ReadScope } from '../request/access.ts';

/** Of a query that joins `placeOf(alias)` as `v`. */
const isBelow = (unitIds: RawBuilder<unknown>): RawBuilder<SqlBool> => sql<SqlBool>`(string_to_array(v.path::text, '.')::int[] && ${unitIds})`;

/** The unit's version of the last day of the period; later reorganisations do not move the row. Join it laterally as `v`. */
export const placeOf = (alias: string, lastDay = `${alias}.last_day`): RawBuilder<{ path: string }> => sql<{ path: string }>`(select w.path from unit_versions w where w.unit_id = ${sql.ref(`${alias}.unit_id`)}
  order by (w.validity @> ${sql.ref(lastDay)}) desc, w.valid_from desc nulls last limit 1)`;

/** The clause over rows of the alias; whoever has no grant sees nothing. By its mark a test knows the statements that have it. */
export function visibleTo(scope: ReadScope, alias: string): RawBuilder<SqlBool> {
  if (scope.isProvince) return sql<SqlBool>`true /* scoped */`;
  return sql<SqlBool>`(/* scoped */ ${sql.ref(`${alias}.unit_id`)} = any(${scope.ownUnitIds}::int[]) or ${isBelow(sql`${scope.subtreeUnitIds}::int[]`)})`;
}

/** It and everything that stood below it; nothing for an unknown code. */
export const isWithin = (code: string): RawBuilder<SqlBool> => isBelow(sql`array(select id from units where code = ${code})`);
