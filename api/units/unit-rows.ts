// Rows of units at a time: the only place that reads the versions of a unit.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { RequestContext } from '../request/context.ts';
import { statement } from '../database/statement.ts';
import { sharedLoaderOf } from '../request/batch.ts';
import type { Unit } from './unit.type.ts';

/** The tree is complete from this day on (reference data). */
export const COVERED_FROM = '2023-04-10';

type UnitKey = `${number}@${string}`;

const columns = [
  'v.unitId', 'v.parentId', 'v.name', 'v.nameEn', 'v.areaName', 'v.kind', 'v.level', 'v.isMeasured', 'v.validFrom', 'v.validTo',
  'u.code', 'u.unverifiedFields',
] as const;

const standsAt = (asOf: string): RawBuilder<SqlBool> => sql<SqlBool>`v.validity @> ${asOf}::date`;

/** Units that stand at a day. Everybody may see units: no scope clause is needed. */
export function unitsAt(ctx: RequestContext, asOf: string) {
  return ctx.db
    .selectFrom('unitVersions as v')
    .innerJoin('units as u', 'u.id', 'v.unitId')
    .select(columns)
    .select([sql<string>`v.path::text`.as('path'), sql<string>`${asOf}::text`.as('asOf'), sql<'Unit'>`'Unit'`.as('nodeType')])
    .where(standsAt(asOf));
}

/**
 * A unit as it stood at a day; a unit closed before it as on its last day. `orLater` also finds a unit that only came after:
 * records that name a unit must always be able to show it.
 */
const versionsAt = statement<Unit>(`
  select distinct on (k.unit_id, k.as_of) v.unit_id as "unitId", v.parent_id as "parentId", v.name, v.name_en as "nameEn", v.area_name as "areaName", v.kind, v.level,
    v.is_measured as "isMeasured", v.valid_from as "validFrom", v.valid_to as "validTo", u.code, u.unverified_fields as "unverifiedFields",
    v.path::text as path, k.as_of::text as "asOf", 'Unit' as "nodeType"
  from unnest($1::int[], $2::date[]) as k(unit_id, as_of) join unit_versions v on v.unit_id = k.unit_id join units u on u.id = v.unit_id
  order by k.unit_id, k.as_of, (v.validity @> k.as_of) desc, (coalesce(lower(v.validity) <= k.as_of, true)) desc,
    case when coalesce(lower(v.validity) <= k.as_of, true) then lower(v.validity) end desc nulls last, lower(v.validity)`);

const versionLoader = sharedLoaderOf<UnitKey, Unit>(
  (db, keys) => versionsAt(db, [keys.map((key) => Number(key.slice(0, key.indexOf('@')))), keys.map((key) => key.slice(key.indexOf('@') + 1))]),
  (unit) => `${unit.unitId}@${unit.asOf}`,
);

export const unitAt = (ctx: RequestContext, unitId: number, asOf: string): Promise<Unit | null> =>
  versionLoader(ctx).load(`${unitId}@${asOf}`);

export async function unitsOfIds(ctx: RequestContext, unitIds: readonly number[], asOf: string): Promise<Unit[]> {
  const found = await Promise.all(unitIds.map((id) => unitAt(ctx, id, asOf)));
  return found.filter((unit) => unit !== null);
}

export const pathIds = (path: string): number[] => path.split('.').map(Number);

const idsOfCodes = statement<{ id: number; code: string }>('select id, code from units where code = any($1::text[])');

const idByCode = sharedLoaderOf<string, { id: number; code: string }>((db, codes) => idsOfCodes(db, [codes]), (row) => row.code);

export const unitIdOf = async (ctx: RequestContext, code: string): Promise<number | null> => (await idByCode(ctx).load(code))?.id ?? null;

/** The units behind codes, as they stood at a day; a code that nobody has ever borne is missing from the map. */
export async function unitsOfCodes(ctx: RequestContext, codes: readonly string[], asOf: string): Promise<Map<string, Unit>> {
  const ids = await Promise.all(codes.map((code) => unitIdOf(ctx, code)));
  const units = await unitsOfIds(ctx, ids.filter((id) => id !== null), asOf);
  return new Map(units.map((unit) => [unit.code, unit]));
}

export const isOpenAt = (unit: Unit, day: string): boolean =>
  (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || unit.validTo >= day);
