// Publishes an approved list: freezes its names, seals it with a hash and puts it in line with the lists before and after.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { hashOfList, type PublishedContent } from '../domain/canonical-list.ts';
import { reignsOf } from '../domain/list-succession.ts';
import { checkEffectiveFrom } from '../domain/publication-workflow.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import type { DigitizationListRecord } from './digitization-list.entity.ts';
import type { PublishDigitizationListInput } from './digitization-list.input.ts';
import type { DigitizationList } from './digitization-list.type.ts';
import { advance, beginAct, listAfter, recordAct, refuseFaults } from './list-act.ts';

const PUBLICATION_LOCK = 7_660_002;

/** Names as they stand today; a unit that has closed as on its last day. */
async function freezeNames(tx: TransactionContext, listId: number): Promise<void> {
  await sql`update digitization_list_entries e set frozen = jsonb_build_object(
      'procedure', jsonb_build_object('code', p.code, 'name', p.name, 'field', p.field),
      'component', jsonb_build_object('no', c.no, 'code', c.code, 'name', c.name, 'paperCode', c.paper_code),
      'responsibleUnit', (select jsonb_build_object('code', u.code, 'name', v.name) from units u join unit_versions v on v.unit_id = u.id
        where u.id = e.responsible_unit_id
        order by v.validity @> ${tx.today}::date desc, (v.valid_from is null or v.valid_from <= ${tx.today}::date) desc, v.valid_from desc nulls last limit 1))
    from document_components c join procedures p on p.id = c.procedure_id
    where c.id = e.component_id and e.list_id = ${listId}`.execute(tx.db);
}

/** What was published, as the canonical form wants it; null before publication. */
export async function publishedContent(db: Kysely<Tables>, listId: number): Promise<PublishedContent | null> {
  const list = await db.selectFrom('digitizationLists').selectAll().where('id', '=', listId).executeTakeFirst();
  return list?.status === 'PUBLISHED' ? contentOf(db, list) : null;
}

type PublishedHead = Pick<DigitizationListRecord, 'id' | 'number' | 'title' | 'decisionNumber' | 'decisionSignedOn' | 'decisionSignedBy' | 'effectiveFrom'>;

export async function contentOf(db: Kysely<Tables>, list: PublishedHead): Promise<PublishedContent> {
  const content = await frozenContentOf(db, list);
  if (!content) throw new Error(`An entry of ${list.number} has no frozen names`);
  return content;
}

/** What was published, by the names of then; null where these were not kept: those of today would be another text than the one that was hashed. */
export async function frozenContentOf(db: Kysely<Tables>, list: PublishedHead): Promise<PublishedContent | null> {
  const rows = await db
    .selectFrom('digitizationListEntries')
    .select(['class', 'stage', 'legalBasis', 'exemption', 'replacedByData', 'note', 'frozen'])
    .where('listId', '=', list.id)
    .execute();
  const entries = rows.flatMap(({ frozen, ...entry }) => (frozen ? [{ ...entry, ...frozen }] : []));
  return entries.length < rows.length ? null : {
    number: list.number,
    title: list.title,
    decision: { number: list.decisionNumber ?? '', signedOn: list.decisionSignedOn ?? '', signedBy: list.decisionSignedBy ?? '' },
    effectiveFrom: list.effectiveFrom ?? '',
    entries,
  };
}

/** Each published list ends the day before the next one begins; only what changes is written. */
async function lineUp(tx: TransactionContext, list: DigitizationListRecord): Promise<{ moved: string[] }> {
  const others = await tx.db
    .selectFrom('digitizationLists')
    .select(['id', 'number', 'effectiveFrom', 'effectiveTo', 'supersededById', 'publishedAt'])
    .where('status', '=', 'PUBLISHED')
    .where('id', '<>', list.id)
    .execute();
  const reigns = new Map(
    reignsOf([...others, list].map((one) => ({ id: one.id, effectiveFrom: one.effectiveFrom ?? '', publishedAt: one.publishedAt?.getTime() ?? 0 }))).map((reign) => [reign.id, reign]),
  );
  const own = reigns.get(list.id);
  list.effectiveTo = own?.effectiveTo ?? null;
  list.supersededById = own?.supersededById ?? null;
  // The successor must be there before the end of its predecessor may be written (trigger).
  await tx.em.flush();
  const moved: string[] = [];
  for (const other of others) {
    const reign = reigns.get(other.id);
    if (!reign || (reign.effectiveTo === other.effectiveTo && reign.supersededById === other.supersededById)) continue;
    await tx.db.updateTable('digitizationLists').set({ effectiveTo: reign.effectiveTo, supersededById: reign.supersededById }).where('id', '=', other.id).execute();
    moved.push(other.number);
  }
  return { moved };
}

export async function publishList(ctx: RequestContext, input: PublishDigitizationListInput): Promise<DigitizationList> {
  const id = await ctx.transaction(async (tx) => {
    const { list, facts } = await beginAct(tx, 'PUBLISH', input);
    refuseFaults(checkEffectiveFrom('input.effectiveFrom', input.effectiveFrom, list.decisionSignedOn ?? tx.today, tx.today));
    // Two publications at once must see each other's place in the line.
    await sql`select pg_advisory_xact_lock(${PUBLICATION_LOCK})`.execute(tx.db);
    await freezeNames(tx, list.id);
    list.effectiveFrom = input.effectiveFrom;
    list.publishedAt = tx.now;
    list.publishedById = tx.accountId;
    list.contentHash = hashOfList(await contentOf(tx.db, list));
    advance(list, 'PUBLISH');
    const { moved } = await lineUp(tx, list);
    await recordAct(tx, { act: 'PUBLISH', list, from: facts.status, details: { effectiveFrom: input.effectiveFrom, contentHash: list.contentHash, supersedes: moved } });
    return list.id;
  });
  return listAfter(ctx, id);
}
