// Finds lists and what hangs on them: history, the acts allowed to the reader, the rounds of consultation.
import { sql, type SqlBool } from 'kysely';
import { nameOfAccount } from '../accounts/account.service.ts';
import type { ListAct } from '../../schema/enums.ts';
import { dayOf, startInstant, addDays } from '../domain/local-day.ts';
import { allowedActs, isUnitLate } from '../domain/publication-workflow.ts';
import { groupLoaderOf } from '../request/batch.ts';
import { notFound } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { rowOf } from '../request/global-id.ts';
import { directionOf, type OrderBy } from '../request/order.ts';
import { pageOf, type Connection, type OrderKey, type PageArgs } from '../request/paging.ts';
import { searchIn } from '../request/search.ts';
import { pathIds } from '../units/unit-rows.ts';
import type { DigitizationListOrderField, DigitizationListWhere } from './digitization-list.input.ts';
import type { Consultation, ConsultedUnit } from './digitization-list-entry.type.ts';
import type { DigitizationList, ListHistoryEntry, ListSubmission } from './digitization-list.type.ts';
import { PERMISSION_OF, type AccountAct } from './list-act.ts';
import { factsOf, listInForce, listOfId, openRoundUnits, statusOn, visibleLists } from './list-rows.ts';

export async function findList(ctx: RequestContext, id: string): Promise<DigitizationList> {
  const list = await listOfId(ctx, rowOf(id, 'DigitizationList', 'id'));
  if (!list) throw notFound('Không tìm thấy danh mục.', 'There is no such list.');
  return list;
}

export const findPublishedList = (ctx: RequestContext, asOf: string | null | undefined): Promise<DigitizationList | null> => listInForce(ctx, asOf ?? ctx.today);

const ORDER_KEYS: Record<DigitizationListOrderField, OrderKey['by']> = {
  NUMBER: sql.ref('l.number'),
  TITLE: sql`l.title collate "vi-x-icu"`,
  CREATED_AT: sql.ref('l.created_at'),
  EFFECTIVE_FROM: sql`l.effective_from::text`,
};

export function findLists(
  ctx: RequestContext,
  where: DigitizationListWhere | null | undefined,
  orderBy: readonly OrderBy<DigitizationListOrderField>[] | null | undefined,
  page: PageArgs,
): Promise<Connection<DigitizationList>> {
  let query = visibleLists(ctx);
  if (where?.status) query = query.where(sql<SqlBool>`${statusOn(ctx.today)} = any(${where.status}::text[])`);
  if (where?.number) query = query.where('l.number', '=', where.number.trim());
  if (where?.inForceOn) query = query.where(sql<SqlBool>`l.in_force @> ${where.inForceOn}::date`);
  const search = searchIn(sql`l.search_text`, where?.search);
  if (search) query = query.where(search.where);
  const asked: OrderKey[] = (orderBy ?? []).map((order) => ({ by: ORDER_KEYS[order.field], direction: directionOf(order) }));
  const ranked: OrderKey[] = search?.firstWord && asked.length === 0 ? [{ by: search.rank, direction: 'asc' }] : [];
  return pageOf<DigitizationList>(query, [...asked, ...ranked, { by: sql.ref('l.id'), direction: 'desc' }], page);
}

export async function submissionOf(ctx: RequestContext, list: DigitizationList): Promise<ListSubmission | null> {
  if (!list.isInsider || list.submissionNumber === null || list.submittedAt === null) return null;
  return { number: list.submissionNumber, at: list.submittedAt, by: await nameOfAccount(ctx, list.submittedById) };
}

type HistoryRow = ListHistoryEntry & { listId: number };

const historyLoader = groupLoaderOf<number, HistoryRow>(
  async (ctx, ids) =>
    (await ctx.db
      .selectFrom('digitizationListHistory as h')
      .select(['h.listId', 'h.act', 'h.fromStatus as from', 'h.toStatus as to', 'h.at', 'h.actor as by', 'h.reason', 'h.version'])
      .where('h.listId', '=', sql<number>`any(${[...ids]}::int[])`)
      .orderBy('h.id')
      .execute()) as HistoryRow[],
  (row) => row.listId,
);

/** Oldest first. The clock leaves no row: that a list was superseded follows from the one that came after it. */
export async function historyOf(ctx: RequestContext, list: DigitizationList): Promise<ListHistoryEntry[]> {
  if (!list.isInsider) return [];
  const rows = await historyLoader(ctx).load(list.listId);
  const successor = list.status === 'SUPERSEDED' && list.supersededById !== null ? await listOfId(ctx, list.supersededById) : null;
  if (!successor || list.effectiveTo === null || successor.publishedAt === null) return rows;
  const published = (await historyLoader(ctx).load(successor.listId)).findLast((row) => row.act === 'PUBLISH');
  const began = startInstant(addDays(list.effectiveTo, 1));
  return [
    ...rows,
    {
      act: 'SUPERSEDE', from: 'PUBLISHED', to: 'SUPERSEDED', at: successor.publishedAt > began ? successor.publishedAt : began, by: published?.by ?? '', reason: successor.number,
      version: list.version,
    },
  ];
}

/** What the workflow allows in this status, the policy table gives this account, and the separation of duties leaves. */
export async function allowedActionsOf(ctx: RequestContext, list: DigitizationList): Promise<ListAct[]> {
  if (!ctx.actor || !list.isInsider) return [];
  const facts = await factsOf(ctx, list.listId);
  const acts = allowedActs(facts, ctx.accountId).filter((act) => act !== 'CREATE' && act !== 'SUPERSEDE' && ctx.access.has(PERMISSION_OF[act as AccountAct]));
  if (!acts.includes('RESPOND')) return acts;
  const units = await openRoundUnits(ctx, facts);
  const mayRespond = units.some((unit) => ctx.access.mayActFor('digitizationList.respond', { id: unit.unitId, ancestorIds: pathIds(unit.path) }));
  return mayRespond ? acts : acts.filter((act) => act !== 'RESPOND');
}

const roundsLoader = groupLoaderOf<number, Consultation>(
  async (ctx, listIds) =>
    (await ctx.db
      .selectFrom('consultationRounds as r')
      .select(['r.id as roundId', 'r.listId', 'r.round', 'r.dueOn', 'r.openedAt', 'r.closedAt'])
      .where('r.listId', '=', sql<number>`any(${[...listIds]}::int[])`)
      .orderBy('r.round')
      .execute()) as Consultation[],
  (round) => round.listId,
);

export const consultationsOf = async (ctx: RequestContext, list: DigitizationList): Promise<Consultation[]> =>
  list.isInsider ? roundsLoader(ctx).load(list.listId) : [];

interface InvitationRow extends Omit<ConsultedUnit, 'unitDay'> {
  hasLatePosition: boolean;
}

const invitationsLoader = groupLoaderOf<number, InvitationRow>(
  async (ctx, roundIds) =>
    (await ctx.db
      .selectFrom('consultationInvitations as i')
      .innerJoin('units as u', 'u.id', 'i.unitId')
      .leftJoin('consultationPositions as s', (join) => join.onRef('s.roundId', '=', 'i.roundId').onRef('s.unitId', '=', 'i.unitId'))
      .select(['i.roundId', 'i.unitId', 'i.respondedAt', 'i.isLate as hasLatePosition'])
      .select([
        sql<number>`count(*) filter (where s.position = 'AGREE')::int`.as('agreed'),
        sql<number>`count(*) filter (where s.position = 'OBJECT')::int`.as('objected'),
      ])
      .where('i.roundId', '=', sql<number>`any(${[...roundIds]}::int[])`)
      .groupBy(['i.roundId', 'i.unitId', 'i.respondedAt', 'i.isLate', 'u.code'])
      .orderBy('i.roundId')
      .orderBy('u.code')
      .execute()) as unknown as InvitationRow[],
  (row) => row.roundId,
);

export async function consultedUnitsOf(ctx: RequestContext, round: Consultation): Promise<ConsultedUnit[]> {
  const rows = await invitationsLoader(ctx).load(round.roundId);
  const when = { dueOn: round.dueOn, closedOn: round.closedAt ? dayOf(round.closedAt) : null };
  return rows.map((row) => ({
    ...row,
    unitDay: dayOf(round.openedAt),
    isLate: isUnitLate(when, { hasResponded: row.respondedAt !== null, hasLatePosition: row.hasLatePosition }, ctx.today),
  }));
}
