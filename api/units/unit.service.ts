// Finds units, the tree around them and their predecessors and successors, at any day that the sources cover.
import { sql } from 'kysely';
import { groupLoaderOf } from '../request/batch.ts';
import type { RequestContext } from '../request/context.ts';
import { invalidField } from '../request/app-error.ts';
import { directionOf, type OrderBy } from '../request/order.ts';
import { pageOf, type Connection, type OrderKey, type PageArgs } from '../request/paging.ts';
import { searchIn } from '../request/search.ts';
import type { UnitOrderField, UnitWhere } from './unit.input.ts';
import { COVERED_FROM, isOpenAt, pathIds, unitAt, unitIdOf, unitsAt, unitsOfIds } from './unit-rows.ts';
import type { Unit, UnitSuccession } from './unit.type.ts';

const dayNames = (day: string): { vi: string; en: string } => ({ vi: day.split('-').reverse().join('/'), en: day });

/** The day asked for, today unless told; INVALID_INPUT of the field that brought it before the sources begin. */
export function coveredDay(ctx: RequestContext, asOf: string | null | undefined, field = 'asOf'): string {
  const day = asOf ?? ctx.today;
  if (day < COVERED_FROM) {
    const from = dayNames(COVERED_FROM);
    throw invalidField(field, `Chưa có dữ liệu đơn vị trước ngày ${from.vi}.`, `Not covered: the units are known from ${from.en} on.`, 'NOT_COVERED');
  }
  return day;
}

/** One unit; null when nobody bears the code, or not yet at that day. */
export async function findUnit(ctx: RequestContext, code: string, asOf: string | null | undefined): Promise<Unit | null> {
  const day = coveredDay(ctx, asOf);
  const id = await unitIdOf(ctx, code);
  const unit = id === null ? null : await unitAt(ctx, id, day);
  return unit && unit.validFrom !== null && unit.validFrom > day ? null : unit;
}

const LEVEL_ORDER = sql`array_position(array['PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE', 'DESK'], v.level)`;
const ORDER_KEYS: Record<UnitOrderField, OrderKey['by']> = {
  CODE: sql.ref('u.code'),
  NAME: sql`v.name collate "vi-x-icu"`,
  LEVEL: LEVEL_ORDER,
  VALID_FROM: sql`v.valid_from::text`,
};

export async function findUnits(
  ctx: RequestContext,
  where: UnitWhere | null | undefined,
  asOf: string | null | undefined,
  orderBy: readonly OrderBy<UnitOrderField>[] | null | undefined,
  page: PageArgs,
): Promise<Connection<Unit>> {
  const day = coveredDay(ctx, asOf);
  let query = unitsAt(ctx, day);
  if (where?.kind) query = query.where('v.kind', '=', where.kind);
  if (where?.level) query = query.where('v.level', '=', where.level);
  if (typeof where?.measured === 'boolean') query = query.where('v.isMeasured', '=', where.measured);
  if (where?.parentCode) query = query.where('v.parentId', '=', sql<number>`(select id from units where code = ${where.parentCode})`);
  if (where?.withinCode) {
    query = query.where(sql<boolean>`v.path <@ (select w.path from unit_versions w join units wu on wu.id = w.unit_id
      where wu.code = ${where.withinCode} and w.validity @> ${day}::date)`);
  }
  const search = searchIn(sql`(v.search_text || v.former_search_text)`, where?.search);
  if (search) query = query.where(search.where);
  // A present name ranks before a former one, whatever the match.
  const ranked: OrderKey[] = search
    ? [{ by: sql`(${search.rank} + case when v.search_text like ${`%${search.firstWord}%`} then 0 else 10 end)`, direction: 'asc' }]
    : [];
  const asked = (orderBy ?? []).map((order) => ({ by: ORDER_KEYS[order.field], direction: directionOf(order) }));
  const fallback: OrderKey[] = asked.length > 0 ? [] : [{ by: LEVEL_ORDER, direction: 'asc' }];
  return pageOf<Unit>(query, [...asked, ...(asked.length > 0 ? [] : ranked), ...fallback, { by: sql.ref('u.code'), direction: 'asc' }], page);
}

export async function findParent(ctx: RequestContext, unit: Unit): Promise<Unit | null> {
  return unit.parentId === null ? null : unitAt(ctx, unit.parentId, dayWithin(unit));
}

/** Root first; the unit itself is not among them. */
export async function findAncestors(ctx: RequestContext, unit: Unit): Promise<Unit[]> {
  return unitsOfIds(ctx, pathIds(unit.path).slice(0, -1), dayWithin(unit));
}

const childrenLoader = groupLoaderOf<string, Unit & { parentKey: string }>(
  async (ctx, keys) => {
    const byDay = Map.groupBy(keys, (key) => key.slice(key.indexOf('@') + 1));
    const rows: (Unit & { parentKey: string })[] = [];
    for (const [day, ofDay] of byDay) {
      const parents = ofDay.map((key) => Number(key.slice(0, key.indexOf('@'))));
      const found = await unitsAt(ctx, day).where('v.parentId', '=', sql<number>`any(${parents}::int[])`).orderBy(LEVEL_ORDER).orderBy('u.code').execute();
      rows.push(...(found as Unit[]).map((unit) => ({ ...unit, parentKey: `${unit.parentId}@${day}` })));
    }
    return rows;
  },
  (unit) => unit.parentKey,
);

export const findChildren = (ctx: RequestContext, unit: Unit): Promise<Unit[]> =>
  childrenLoader(ctx).load(`${unit.unitId}@${dayWithin(unit)}`);

/** A closed unit is shown with the tree of its last day, a standing one with that of the day asked for. */
const dayWithin = (unit: Unit): string => (isOpenAt(unit, unit.asOf) || unit.validTo === null ? unit.asOf : unit.validTo);

interface MemberRow extends Omit<UnitSuccession, 'asOf'> {
  unitId: number;
  asSide: 'PREDECESSOR' | 'SUCCESSOR';
}

const successionLoader = groupLoaderOf<number, MemberRow>(
  async (ctx, unitIds) =>
    (await ctx.db
      .selectFrom('successionMembers as m')
      .innerJoin('successionChanges as c', 'c.id', 'm.changeId')
      .innerJoin('reorganisations as r', 'r.id', 'c.reorganisationId')
      .select(['m.unitId', 'm.side as asSide', 'c.kind', 'c.isVerified', 'r.takesEffectOn', 'r.title', 'r.legalDocument'])
      .select([
        sql<number[]>`array(select p.unit_id from succession_members p where p.change_id = c.id and p.side = 'PREDECESSOR' order by p.unit_id)`.as('predecessorIds'),
        sql<number[]>`array(select s.unit_id from succession_members s where s.change_id = c.id and s.side = 'SUCCESSOR' order by s.unit_id)`.as('successorIds'),
      ])
      .where('m.unitId', '=', sql<number>`any(${[...unitIds]}::int[])`)
      .orderBy('r.takesEffectOn')
      .orderBy('c.id')
      .execute()) as MemberRow[],
  (row) => row.unitId,
);

/** The reorganisations that a unit went through up to the day asked for: what came later was not known then. */
export async function findSuccessions(ctx: RequestContext, unit: Unit): Promise<UnitSuccession[]> {
  const rows = await successionLoader(ctx).load(unit.unitId);
  return rows.filter((row) => row.takesEffectOn <= unit.asOf).map((row) => ({ ...row, asOf: unit.asOf }));
}

export async function findRelatives(ctx: RequestContext, unit: Unit, side: 'predecessors' | 'successors'): Promise<Unit[]> {
  const rows = (await successionLoader(ctx).load(unit.unitId)).filter((row) => row.takesEffectOn <= unit.asOf);
  const ids = rows.flatMap((row) => {
    if (side === 'predecessors') return row.asSide === 'SUCCESSOR' ? row.predecessorIds : [];
    return row.asSide === 'PREDECESSOR' ? row.successorIds : [];
  });
  return unitsOfIds(ctx, [...new Set(ids)], unit.asOf);
}

/** Acts that the policy table grants for this unit; nobody acts for a unit that has closed. */
export function allowedUnitActions(ctx: RequestContext, unit: Unit): string[] {
  if (!isOpenAt(unit, ctx.today)) return [];
  const target = { id: unit.unitId, ancestorIds: pathIds(unit.path) };
  return [
    ...(ctx.access.mayActFor('digitizationList.respond', target) ? ['RESPOND_TO_CONSULTATION'] : []),
    ...(unit.isMeasured && ctx.access.mayActFor('target.assign', target) ? ['ASSIGN_TARGET'] : []),
  ];
}
