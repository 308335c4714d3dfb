// Finds document components, alone and by procedure. The catalogue is public: no scope clause is needed.
import { sql, type SqlBool } from 'kysely';
import { groupLoaderOf, loaderOf } from '../request/batch.ts';
import type { RequestContext } from '../request/context.ts';
import { directionOf, type OrderBy } from '../request/order.ts';
import { pageOf, type Connection, type OrderKey, type PageArgs } from '../request/paging.ts';
import { searchIn } from '../request/search.ts';
import type { DocumentComponent } from './document-component.entity.ts';
import { isOfUnit } from './procedure-of-body.ts';
import type { DocumentComponentOrderField, DocumentComponentWhere } from './procedure.input.ts';

const columns = [
  'c.id', 'c.procedureId', 'c.no', 'c.code', 'c.paperCode', 'c.name', 'c.groupName', 'c.originals', 'c.copies', 'c.isRequired',
  'c.hasForm', 'c.isNameShortened', 'c.isClean',
] as const;

/** A component without the column that only search reads. */
export type ComponentRow = Omit<DocumentComponent, 'searchText'>;

const byId = loaderOf<number, ComponentRow>(
  (ctx, ids) => ctx.db.selectFrom('documentComponents as c').select(columns).where('c.id', '=', sql<number>`any(${[...ids]}::int[])`).execute(),
  (row) => row.id,
);

export const componentOfId = (ctx: RequestContext, id: number): Promise<ComponentRow | null> => byId(ctx).load(id);

const byProcedure = groupLoaderOf<number, ComponentRow>(
  (ctx, procedureIds) =>
    ctx.db
      .selectFrom('documentComponents as c')
      .select(columns)
      .where('c.procedureId', '=', sql<number>`any(${[...procedureIds]}::int[])`)
      .orderBy('c.procedureId')
      .orderBy('c.no')
      .execute(),
  (row) => row.procedureId,
);

/** All components of a procedure by number: the longest procedure has 71, so a page of procedures fetches them whole. */
export const componentsOf = (ctx: RequestContext, procedureId: number): Promise<ComponentRow[]> => byProcedure(ctx).load(procedureId);

/** By procedure code, then number: the order in which lists show them. */
const BY_CODE = (direction: 'asc' | 'desc'): OrderKey[] => [
  { by: sql.ref('p.code'), direction },
  { by: sql.ref('c.no'), direction },
];

export async function findDocumentComponents(
  ctx: RequestContext,
  where: DocumentComponentWhere | null | undefined,
  orderBy: readonly OrderBy<DocumentComponentOrderField>[] | null | undefined,
  page: PageArgs,
): Promise<Connection<ComponentRow>> {
  let query = ctx.db.selectFrom('documentComponents as c').innerJoin('procedures as p', 'p.id', 'c.procedureId').select(columns);
  if (where?.procedureCode) query = query.where('p.code', '=', where.procedureCode.trim());
  if (where?.field) query = query.where('p.field', '=', where.field.normalize('NFC'));
  if (where?.level) query = query.where(sql<SqlBool>`p.levels @> ${[where.level]}::text[]`);
  if (where?.unitCode) query = query.where(await isOfUnit(ctx, where.unitCode, 'where.unitCode'));
  if (typeof where?.clean === 'boolean') query = query.where('c.isClean', '=', where.clean);
  if (typeof where?.listed === 'boolean') {
    query = query.where(sql<SqlBool>`exists (select from digitization_list_entries e join digitization_lists l on l.id = e.list_id
      where e.component_id = c.id and l.in_force @> ${ctx.today}::date) = ${where.listed}`);
  }
  const search = searchIn(sql`c.search_text`, where?.search);
  if (search) query = query.where(search.where);
  const asked = (orderBy ?? []).flatMap((order): OrderKey[] => {
    const direction = directionOf(order);
    if (order.field === 'CODE') return BY_CODE(direction);
    return [{ by: order.field === 'CLEAN' ? sql`c.is_clean` : sql`c.name collate "vi-x-icu"`, direction }];
  });
  // Without a word nothing is found, and there is nothing to rank.
  const ranked: OrderKey[] = search?.firstWord && asked.length === 0 ? [{ by: search.rank, direction: 'asc' }] : [];
  return pageOf<ComponentRow>(query, [...asked, ...ranked, ...BY_CODE('asc')], page);
}
