// Finds entries of lists, their positions, and the entry that a component has in the list in force.
import { sql, type SqlBool } from 'kysely';
import { addDays } from '../domain/local-day.ts';
import { changesBetween } from '../domain/list-changes.ts';
import { componentOfId, type ComponentRow } from '../procedures/document-component.service.ts';
import { notFound } from '../request/app-error.ts';
import { groupLoaderOf, loaderOf } from '../request/batch.ts';
import type { RequestContext } from '../request/context.ts';
import { rowOf } from '../request/global-id.ts';
import { pageOf, type Connection, type OrderKey, type PageArgs } from '../request/paging.ts';
import { searchIn } from '../request/search.ts';
import { unitAt } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import type { DigitizationListEntryWhere } from './digitization-list.input.ts';
import type { DigitizationListEntry, EntryPosition } from './digitization-list-entry.type.ts';
import type { DigitizationList, DigitizationListChanges, ListedField } from './digitization-list.type.ts';
import { insiderOf, listInForce, listOfId, visibleTo } from './list-rows.ts';

const LOCAL = sql`'Asia/Ho_Chi_Minh'`;

/** By procedure code, then component number, in the order of characters whatever the database sorts by. */
const ORDER: OrderKey[] = [
  { by: sql`p.code collate "C"`, direction: 'asc' },
  { by: sql.ref('c.no'), direction: 'asc' },
  { by: sql.ref('e.id'), direction: 'asc' },
];

const FIELD = sql<string>`coalesce(e.frozen #>> '{procedure,field}', p.field)`;
const BY_FIELD = sql<string>`${FIELD} collate "vi-x-icu"`;

/** Entries of the lists that the caller may see. */
function visibleEntries(ctx: RequestContext) {
  return ctx.db
    .selectFrom('digitizationListEntries as e')
    .innerJoin('digitizationLists as l', 'l.id', 'e.listId')
    .innerJoin('documentComponents as c', 'c.id', 'e.componentId')
    .innerJoin('procedures as p', 'p.id', 'c.procedureId')
    .select([
      'e.id as entryId', 'e.listId', 'e.componentId', 'e.class', 'e.stage', 'e.legalBasis', 'e.exemption', 'e.replacedByData', 'e.responsibleUnitId', 'e.note', 'e.frozen',
      'p.code as procedureCode', 'c.code as componentCode',
    ])
    .select([
      sql<string>`coalesce(e.frozen #>> '{procedure,name}', p.name)`.as('procedureName'),
      FIELD.as('field'),
      sql<string>`coalesce(e.frozen #>> '{component,name}', c.name)`.as('componentName'),
      sql<string | null>`(select u.code from units u where u.id = e.responsible_unit_id)`.as('responsibleUnit'),
      sql<string>`coalesce((l.published_at at time zone ${LOCAL})::date, ${ctx.today}::date)::text`.as('unitDay'),
      insiderOf(ctx).as('isInsider'),
      sql<'DigitizationListEntry'>`'DigitizationListEntry'`.as('nodeType'),
    ])
    .where(visibleTo(ctx));
}

export function findEntries(
  ctx: RequestContext,
  list: DigitizationList,
  where: DigitizationListEntryWhere | null | undefined,
  page: PageArgs,
  isByField = false,
): Promise<Connection<DigitizationListEntry>> {
  let query = visibleEntries(ctx).where('e.listId', '=', list.listId);
  if (where?.procedureCode) query = query.where('p.code', '=', where.procedureCode.trim());
  if (where?.field) query = query.where(sql<SqlBool>`${FIELD} = ${where.field.normalize('NFC')}`);
  if (where?.class) query = query.where('e.class', '=', where.class);
  if (where?.stage) query = query.where('e.stage', '=', where.stage);
  if (typeof where?.exempted === 'boolean') query = query.where('e.exemption', where.exempted ? 'is not' : 'is', null);
  if (typeof where?.objected === 'boolean') {
    query = query.where(sql<SqlBool>`(${insiderOf(ctx)} and exists (select from consultation_positions s join consultation_rounds r on r.id = s.round_id
      where r.list_id = l.id and s.component_id = e.component_id and s.position = 'OBJECT'
        and r.round = (select max(round) from consultation_rounds where list_id = l.id))) = ${where.objected}`);
  }
  const search = searchIn(sql`(p.search_text || c.search_text)`, where?.search);
  if (search) query = query.where(search.where);
  return pageOf<DigitizationListEntry>(query, isByField ? [{ by: BY_FIELD, direction: 'asc' }, ...ORDER] : ORDER, page);
}

const fieldsLoader = groupLoaderOf<number, ListedField & { listId: number }>(
  async (ctx, ids) =>
    ctx.db
      .selectFrom('digitizationListEntries as e')
      .innerJoin('documentComponents as c', 'c.id', 'e.componentId')
      .innerJoin('procedures as p', 'p.id', 'c.procedureId')
      .select(['e.listId', FIELD.as('name'), sql<number>`count(*)::int`.as('entryCount')])
      .where('e.listId', '=', sql<number>`any(${[...ids]}::int[])`)
      .groupBy(['e.listId', FIELD])
      .orderBy(BY_FIELD)
      .execute(),
  (row) => row.listId,
);

/** The fields of a list that the caller has already been allowed to see. */
export const fieldsOf = (ctx: RequestContext, list: DigitizationList): Promise<ListedField[]> => fieldsLoader(ctx).load(list.listId);

const entryById = loaderOf<number, DigitizationListEntry>(
  async (ctx, ids) => (await visibleEntries(ctx).where('e.id', '=', sql<number>`any(${[...ids]}::int[])`).execute()) as DigitizationListEntry[],
  (entry) => entry.entryId,
);

export const entryOfId = (ctx: RequestContext, id: number): Promise<DigitizationListEntry | null> => entryById(ctx).load(id);

const countLoader = loaderOf<number, { listId: number; count: number }>(
  (ctx, ids) =>
    ctx.db
      .selectFrom('digitizationListEntries')
      .select(['listId', sql<number>`count(*)::int`.as('count')])
      .where('listId', '=', sql<number>`any(${[...ids]}::int[])`)
      .groupBy('listId')
      .execute(),
  (row) => row.listId,
);

export const entryCountOf = async (ctx: RequestContext, list: DigitizationList): Promise<number> => (await countLoader(ctx).load(list.listId))?.count ?? 0;

/** The component; in a published list with the name that it bore then. */
export async function componentOf(ctx: RequestContext, entry: DigitizationListEntry): Promise<ComponentRow | null> {
  const component = await componentOfId(ctx, entry.componentId);
  return component && entry.frozen ? { ...component, ...entry.frozen.component } : component;
}

export async function responsibleUnitOf(ctx: RequestContext, entry: DigitizationListEntry): Promise<Unit | null> {
  if (entry.responsibleUnitId === null) return null;
  const unit = await unitAt(ctx, entry.responsibleUnitId, entry.unitDay);
  return unit && entry.frozen?.responsibleUnit ? { ...unit, name: entry.frozen.responsibleUnit.name } : unit;
}

const positionsLoader = groupLoaderOf<string, EntryPosition>(
  async (ctx, keys) => {
    const pairs = keys.map((key) => key.split(':').map(Number));
    const asked = sql<{ listId: number; componentId: number }>`(select * from unnest(${pairs.map((pair) => pair[0])}::int[], ${pairs.map((pair) => pair[1])}::int[]) as k(list_id, component_id))`;
    return (await ctx.db
      .selectFrom(asked.as('k'))
      .innerJoin('consultationRounds as r', 'r.listId', 'k.listId')
      .innerJoin('consultationPositions as s', (join) => join.onRef('s.roundId', '=', 'r.id').onRef('s.componentId', '=', 'k.componentId'))
      .innerJoin('units as u', 'u.id', 's.unitId')
      .select(['r.listId', 's.componentId', 's.unitId', 'u.code as unitCode', 'r.round', 's.position', 's.comment', 's.isLate', 's.respondedAt'])
      .select(sql<string>`(r.opened_at at time zone ${LOCAL})::date::text`.as('unitDay'))
      .orderBy('r.round')
      .orderBy('u.code')
      .execute()) as EntryPosition[];
  },
  (position) => `${position.listId}:${position.componentId}`,
);

/** Positions are for those who see more than the public. */
export const positionsOf = async (ctx: RequestContext, entry: DigitizationListEntry): Promise<EntryPosition[]> =>
  entry.isInsider ? positionsLoader(ctx).load(`${entry.listId}:${entry.componentId}`) : [];

const currentLoader = loaderOf<string, DigitizationListEntry & { key: string }>(
  async (ctx, keys) => {
    const rows: (DigitizationListEntry & { key: string })[] = [];
    for (const [day, ofDay] of Map.groupBy(keys, (key) => key.slice(key.indexOf('@') + 1))) {
      const ids = ofDay.map((key) => Number(key.slice(0, key.indexOf('@'))));
      const found = await visibleEntries(ctx).where('e.componentId', '=', sql<number>`any(${ids}::int[])`).where(sql<SqlBool>`l.in_force @> ${day}::date`).execute();
      rows.push(...(found as DigitizationListEntry[]).map((entry) => ({ ...entry, key: `${entry.componentId}@${day}` })));
    }
    return rows;
  },
  (entry) => entry.key,
);

/** The entry of a component in the list in force on a day. */
export const currentEntryOf = (ctx: RequestContext, componentId: number, asOf: string | null | undefined): Promise<DigitizationListEntry | null> =>
  currentLoader(ctx).load(`${componentId}@${asOf ?? ctx.today}`);

const ofListLoader = loaderOf<string, DigitizationListEntry>(
  async (ctx, keys) => {
    const pairs = keys.map((key) => key.split(':').map(Number));
    const asked = sql`(select * from unnest(${pairs.map((pair) => pair[0])}::int[], ${pairs.map((pair) => pair[1])}::int[]))`;
    return (await visibleEntries(ctx).where(sql<SqlBool>`(e.list_id, e.component_id) in ${asked}`).execute()) as DigitizationListEntry[];
  },
  (entry) => `${entry.listId}:${entry.componentId}`,
);

/** The entry of a component in one list; null also when the list may not be seen. */
export const entryInList = (ctx: RequestContext, componentId: number, listId: string): Promise<DigitizationListEntry | null> =>
  ofListLoader(ctx).load(`${rowOf(listId, 'DigitizationList', 'listId')}:${componentId}`);

/** What a list is compared with unless told: the list in force at reading; for a published one, the list in force before it. */
async function earlierList(ctx: RequestContext, list: DigitizationList, sinceId: string | null | undefined): Promise<DigitizationList | null> {
  if (sinceId) {
    const since = await listOfId(ctx, rowOf(sinceId, 'DigitizationList', 'sinceId'));
    if (!since) throw notFound('Không tìm thấy danh mục để so sánh.', 'There is no such list to compare with.');
    return since;
  }
  return listInForce(ctx, list.effectiveFrom === null ? ctx.today : addDays(list.effectiveFrom, -1));
}

export async function findChanges(ctx: RequestContext, list: DigitizationList, sinceId: string | null | undefined): Promise<DigitizationListChanges> {
  const since = await earlierList(ctx, list, sinceId);
  const rows = (await visibleEntries(ctx)
    .where('e.listId', '=', sql<number>`any(${[list.listId, since?.listId ?? 0]}::int[])`)
    .orderBy(sql`p.code collate "C"`)
    .orderBy('c.no')
    .execute()) as DigitizationListEntry[];
  const of = (listId: number): DigitizationListEntry[] => rows.filter((entry) => entry.listId === listId);
  const { added, removed, changed } = changesBetween(since ? of(since.listId) : [], of(list.listId));
  return {
    since, added, removed, addedCount: added.length, removedCount: removed.length, changedCount: changed.length,
    changed: changed.map((change) => ({ ...change, component: undefined as never })),
  };
}
