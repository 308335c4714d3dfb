// Rows of digitization lists under the rule of who sees which: the only place where lists are selected for reading.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { ListStatus } from '../../schema/enums.ts';
import { amongIds } from '../database/one-plan.ts';
import type { ListFacts } from '../domain/publication-workflow.ts';
import { loaderOf } from '../request/batch.ts';
import type { RequestContext } from '../request/context.ts';
import { unitsOfIds } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import type { DigitizationList } from './digitization-list.type.ts';

/** Who sees more of list `l` than the public: readers of the whole province, and units consulted on it (or units above them). */
export function insiderOf(ctx: RequestContext): RawBuilder<boolean> {
  const scope = ctx.access.scopeOf('digitizationList.read');
  if (scope.isProvince) return sql<boolean>`true`;
  if (scope.ownUnitIds.length + scope.subtreeUnitIds.length === 0) return sql<boolean>`false`;
  return sql<boolean>`exists (select from consultation_rounds vr join consultation_invitations vi on vi.round_id = vr.id
    where vr.list_id = l.id and (vi.unit_id = ${amongIds([...scope.ownUnitIds, ...scope.subtreeUnitIds])}
      or exists (select from unit_versions vb join unit_versions va on vb.path <@ va.path
        where vb.unit_id = vi.unit_id and va.unit_id = ${amongIds(scope.subtreeUnitIds)})))`;
}

/** The where-clause for every read of lists `l` and of what hangs on them; what it leaves out is NOT_FOUND. */
export const visibleTo = (ctx: RequestContext): RawBuilder<SqlBool> => sql<SqlBool>`(/* scoped */ l.status = 'PUBLISHED' or ${insiderOf(ctx)})`;

/** A published list is superseded by the clock alone. */
export const statusOn = (day: string): RawBuilder<ListStatus> =>
  sql<ListStatus>`(case when l.status = 'PUBLISHED' and l.effective_to < ${day}::date then 'SUPERSEDED' else l.status end)`;

export function visibleLists(ctx: RequestContext) {
  return ctx.db
    .selectFrom('digitizationLists as l')
    .select([
      'l.id as listId', 'l.number', 'l.title', 'l.version', 'l.createdAt', 'l.publishedAt', 'l.effectiveFrom', 'l.effectiveTo', 'l.contentHash', 'l.basedOnId',
      'l.supersededById', 'l.submissionNumber', 'l.submittedAt', 'l.submittedById', 'l.decisionNumber', 'l.decisionSignedOn', 'l.decisionSignedBy',
    ])
    .select([statusOn(ctx.today).as('status'), insiderOf(ctx).as('isInsider'), sql<'DigitizationList'>`'DigitizationList'`.as('nodeType')])
    .where(visibleTo(ctx));
}

const byId = loaderOf<number, DigitizationList>(
  async (ctx, ids) => (await visibleLists(ctx).where('l.id', '=', sql<number>`any(${[...ids]}::int[])`).execute()) as DigitizationList[],
  (list) => list.listId,
);

/** null for a list that is not there or may not be seen. */
export const listOfId = (ctx: RequestContext, id: number): Promise<DigitizationList | null> => byId(ctx).load(id);

const bySuccessor = loaderOf<number, DigitizationList>(
  async (ctx, ids) => (await visibleLists(ctx).where('l.supersededById', '=', sql<number>`any(${[...ids]}::int[])`).execute()) as DigitizationList[],
  (list) => list.supersededById ?? 0,
);

/** The list that this one took over from. */
export const listBefore = (ctx: RequestContext, id: number): Promise<DigitizationList | null> => bySuccessor(ctx).load(id);

/** The list in force on a day; published lists are public, and no two are in force at once (a constraint). */
export async function listInForce(ctx: RequestContext, day: string): Promise<DigitizationList | null> {
  const list = await visibleLists(ctx).where(sql<SqlBool>`l.in_force @> ${day}::date`).executeTakeFirst();
  return (list as DigitizationList | undefined) ?? null;
}

interface FactsRow extends ListFacts {
  listId: number;
  openRoundUnitIds: number[];
}

const factsLoader = loaderOf<number, FactsRow>(
  async (ctx, ids) => {
    const rows = await ctx.db
      .selectFrom('digitizationLists as l')
      .select(['l.id as listId', 'l.version', statusOn(ctx.today).as('status')])
      .select([
        sql<number>`(select count(*) from digitization_list_entries e where e.list_id = l.id)::int`.as('entryCount'),
        sql<boolean>`exists (select from consultation_rounds r where r.list_id = l.id and r.closed_at is null)`.as('hasOpenRound'),
        sql<number[]>`array(select distinct h.account_id from digitization_list_history h where h.list_id = l.id and h.act = 'SUBMIT' and h.account_id is not null)`.as('submitterIds'),
        sql<number[]>`array(select i.unit_id from consultation_rounds r join consultation_invitations i on i.round_id = r.id
          where r.list_id = l.id and r.closed_at is null order by i.unit_id)`.as('openRoundUnitIds'),
      ])
      .where('l.id', '=', sql<number>`any(${[...ids]}::int[])`)
      .execute();
    return rows;
  },
  (row) => row.listId,
);

/** What the workflow needs to know of a list that the caller has already been allowed to see. */
export async function factsOf(ctx: RequestContext, id: number): Promise<FactsRow> {
  const facts = await factsLoader(ctx).load(id);
  if (!facts) throw new Error(`There is no digitization list ${id}`);
  return facts;
}

export const openRoundUnits = async (ctx: RequestContext, facts: FactsRow): Promise<Unit[]> => unitsOfIds(ctx, facts.openRoundUnitIds, ctx.today);
