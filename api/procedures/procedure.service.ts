// Finds procedures and what hangs on them. The catalogue is public: no scope clause is needed.
import type { GraphQLResolveInfo } from 'graphql';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { statement } from '../database/statement.ts';
import { groupLoaderOf, sharedLoaderOf } from '../request/batch.ts';
import type { RequestContext } from '../request/context.ts';
import { directionOf, type OrderBy } from '../request/order.ts';
import { pageOf, type Connection, type OrderKey, type PageArgs } from '../request/paging.ts';
import { searchIn } from '../request/search.ts';
import { coveredDay } from '../units/unit.service.ts';
import { isOpenAt, unitsOfIds } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { isOfUnit } from './procedure-of-body.ts';
import type { Procedure, ProcedureField } from './procedure.entity.ts';
import type { ProcedureOrderField, ProcedureWhere } from './procedure.input.ts';
import { aheadOfProcedures, type AheadOfProcedure, type Responsibility } from './read-ahead.ts';

const columns = [
  'p.id', 'p.code', 'p.name', 'p.field', 'p.ministry', 'p.isIssuedByProvince', 'p.levels', 'p.decisionNumber', 'p.applicants',
  'p.statutoryDays', 'p.statutoryUnit', 'p.channels', 'p.hasFee', 'p.onlineAvailable', 'p.onlineLevel', 'p.results',
  'p.isOpenToPersons', 'p.isCatalogueOnly', 'p.hasCleanComponents', 'p.sourceUrl',
] as const;

/** Fields that are named otherwise than their columns, and those whose resolvers start from the id. */
const PROPERTIES: Record<string, string> = { issuedByProvince: 'isIssuedByProvince', catalogueOnly: 'isCatalogueOnly', cleanComponents: 'hasCleanComponents' };
const FROM_ID = new Set(['__typename', 'id', 'components', 'responsibleUnits', 'responsibleUnitsVerified']);

/** What a page reads of a row: what is selected; for fields that are not known here, everything. */
function columnsFor(names: ReadonlySet<string>): readonly (typeof columns)[number][] {
  const wanted = new Set(['p.id', ...[...names].filter((name) => !FROM_ID.has(name)).map((name) => `p.${PROPERTIES[name] ?? name}`)]);
  const isKnown = [...wanted].every((name) => (columns as readonly string[]).includes(name));
  return isKnown ? columns.filter((column) => wanted.has(column)) : columns;
}

/** What the catalogue knows of a procedure, without the column that only search reads. */
export type CatalogueRow = Omit<Procedure, 'searchText'>;

const SELECT = `select p.id, p.code, p.name, p.field, p.ministry, p.is_issued_by_province as "isIssuedByProvince", p.levels, p.decision_number as "decisionNumber",
  p.applicants, p.statutory_days as "statutoryDays", p.statutory_unit as "statutoryUnit", p.channels, p.has_fee as "hasFee", p.online_available as "onlineAvailable",
  p.online_level as "onlineLevel", p.results, p.is_open_to_persons as "isOpenToPersons", p.is_catalogue_only as "isCatalogueOnly",
  p.has_clean_components as "hasCleanComponents", p.source_url as "sourceUrl" from procedures p`;
const ofIds = statement<CatalogueRow>(`${SELECT} where p.id = any($1::int[])`);
const ofCodes = statement<CatalogueRow>(`${SELECT} where p.code = any($1::text[])`);

const byId = sharedLoaderOf<number, CatalogueRow>((db, ids) => ofIds(db, [ids]), (row) => row.id);
const byCode = sharedLoaderOf<string, CatalogueRow>((db, codes) => ofCodes(db, [codes]), (row) => row.code);

export const procedureOfId = (ctx: RequestContext, id: number): Promise<CatalogueRow | null> => byId(ctx).load(id);

/** Null when nobody ever gave the code. */
export const findProcedure = (ctx: RequestContext, code: string): Promise<CatalogueRow | null> => byCode(ctx).load(code.trim());

const VIETNAMESE = sql.raw('collate "vi-x-icu"');
const ORDER_KEYS: Record<ProcedureOrderField, OrderKey['by']> = {
  CODE: sql.ref('p.code'),
  NAME: sql`p.name ${VIETNAMESE}`,
  FIELD: sql`p.field ${VIETNAMESE}`,
  MINISTRY: sql`p.ministry ${VIETNAMESE}`,
};

type Flag = boolean | null | undefined;
const isAsked = (flag: Flag): flag is boolean => typeof flag === 'boolean';

/** Clauses of the filters that were given. Comparing with a fact leaves out what is unknown: null is neither true nor false. */
async function clausesOf(ctx: RequestContext, where: ProcedureWhere | null | undefined): Promise<RawBuilder<SqlBool>[]> {
  if (!where) return [];
  const clauses: RawBuilder<SqlBool>[] = [];
  const fact = (expression: RawBuilder<unknown>, flag: Flag): void => {
    if (isAsked(flag)) clauses.push(sql<SqlBool>`(${expression}) = ${flag}`);
  };
  if (where.field) clauses.push(sql<SqlBool>`p.field = ${where.field.normalize('NFC')}`);
  if (where.level) clauses.push(sql<SqlBool>`p.levels @> ${[where.level]}::text[]`);
  if (where.unitCode) clauses.push(await isOfUnit(ctx, where.unitCode, 'where.unitCode'));
  fact(sql`p.has_fee`, where.hasFee);
  fact(sql`p.has_fee is not null`, where.hasFeeKnown);
  fact(sql`p.online_available`, where.onlineAvailable);
  fact(sql`p.online_available is not null`, where.onlineAvailableKnown);
  fact(sql`p.statutory_days is not null`, where.statutoryDaysKnown);
  fact(sql`jsonb_array_length(p.results) > 0`, where.hasResults);
  fact(sql`exists (select from document_components c where c.procedure_id = p.id)`, where.hasComponents);
  fact(sql`exists (select from document_components c join digitization_list_entries e on e.component_id = c.id join digitization_lists l on l.id = e.list_id
    where c.procedure_id = p.id and l.in_force @> ${ctx.today}::date)`, where.listed);
  fact(sql`p.has_clean_components`, where.clean);
  fact(sql`p.is_catalogue_only`, where.catalogueOnly);
  fact(sql`p.is_issued_by_province`, where.issuedByProvince);
  return clauses;
}

export async function findProcedures(
  ctx: RequestContext,
  where: ProcedureWhere | null | undefined,
  orderBy: readonly OrderBy<ProcedureOrderField>[] | null | undefined,
  page: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<CatalogueRow & AheadOfProcedure>> {
  const ahead = aheadOfProcedures(ctx, info);
  let query = ctx.db.selectFrom('procedures as p').select(columnsFor(ahead.selected)).select(ahead.columns.map(({ name, by }) => by.as(name)));
  for (const clause of await clausesOf(ctx, where)) query = query.where(clause);
  const search = searchIn(sql`p.search_text`, where?.search);
  if (search) query = query.where(search.where);
  const asked: OrderKey[] = (orderBy ?? []).map((order) => ({ by: ORDER_KEYS[order.field], direction: directionOf(order) }));
  // Without a word nothing is found, and there is nothing to rank.
  const ranked: OrderKey[] = search?.firstWord && asked.length === 0 ? [{ by: search.rank, direction: 'asc' }] : [];
  const found = await pageOf<CatalogueRow & AheadOfProcedure>(query, [...asked, ...ranked, { by: sql.ref('p.code'), direction: 'asc' }], page);
  found.nodes.forEach(ahead.complete);
  return found;
}

/** All fields with their numbers of procedures, by name. */
export const findProcedureFields = (ctx: RequestContext): Promise<ProcedureField[]> =>
  ctx.db
    .selectFrom('procedures as p')
    .select(['p.field as name', sql<number>`count(*)::int`.as('procedureCount')])
    .groupBy('p.field')
    .orderBy(ORDER_KEYS.FIELD)
    .execute();

const responsibilityLoader = groupLoaderOf<number, Responsibility>(
  async (ctx, ids) =>
    ctx.db
      .selectFrom('procedureResponsibilities as r')
      .select(['r.procedureId', 'r.unitId', 'r.isVerified', 'r.heldFrom'])
      .where('r.procedureId', '=', sql<number>`any(${[...ids]}::int[])`)
      .orderBy('r.unitId')
      .execute(),
  (row) => row.procedureId,
);

/** Those whose unit stands at the day, and has taken over. */
async function responsibleAt(ctx: RequestContext, procedure: Procedure & AheadOfProcedure, day: string): Promise<{ units: Unit[]; isVerified: boolean } | null> {
  const known = procedure.responsibilitiesAhead ?? (await responsibilityLoader(ctx).load(procedure.id));
  const found = known.filter((row) => row.heldFrom === null || row.heldFrom <= day);
  const units = (await unitsOfIds(ctx, found.map((row) => row.unitId), day)).filter((unit) => isOpenAt(unit, day));
  const isOf = new Set(units.map((unit) => unit.unitId));
  return units.length > 0 ? { units, isVerified: found.every((row) => row.isVerified || !isOf.has(row.unitId)) } : null;
}

/** The units responsible at a day; null when none is known. */
export async function findResponsibleUnits(ctx: RequestContext, procedure: Procedure, asOf: string | null | undefined): Promise<Unit[] | null> {
  return (await responsibleAt(ctx, procedure, coveredDay(ctx, asOf)))?.units ?? null;
}

/** Whether somebody confirmed the units responsible at a day; null when none is known. */
export async function areResponsibleUnitsVerified(ctx: RequestContext, procedure: Procedure, asOf: string | null | undefined): Promise<boolean | null> {
  return (await responsibleAt(ctx, procedure, coveredDay(ctx, asOf)))?.isVerified ?? null;
}
