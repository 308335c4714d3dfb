// Makes lists and sets their entries while they are drafts.
import { sql } from 'kysely';
import { earlierAnswer, rememberAnswer } from '../accounts/idempotency.service.ts';
import { checkEntries, MAX_TITLE, type EntryDraft } from '../domain/list-entries.ts';
import type { Refusal } from '../domain/refusal.ts';
import { invalidField } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { rowOf } from '../request/global-id.ts';
import { isOpenAt, unitsOfCodes } from '../units/unit-rows.ts';
import { DigitizationListRecord } from './digitization-list.entity.ts';
import type { CreateDigitizationListInput, DigitizationListEntryInput, SetDigitizationListEntriesInput } from './digitization-list.input.ts';
import type { DigitizationList } from './digitization-list.type.ts';
import { beginAct, finishAct, listAfter, refuseFaults, textReader } from './list-act.ts';
import { visibleLists } from './list-rows.ts';

const NUMBERING_LOCK = 7_660_001;
const ROWS_PER_STATEMENT = 2000;

/** The next number of the year; the lock is held until the new list is committed, so that no number is left out. */
async function nextNumber(tx: TransactionContext): Promise<string> {
  await sql`select pg_advisory_xact_lock(${NUMBERING_LOCK})`.execute(tx.db);
  const prefix = `DM-${tx.today.slice(0, 4)}-`;
  const { last } = await tx.db
    .selectFrom('digitizationLists')
    .select(sql<number>`coalesce(max(substr(number, 9)::int), 0)`.as('last'))
    .where('number', 'like', `${prefix}%`)
    .executeTakeFirstOrThrow();
  return `${prefix}${String(last + 1).padStart(3, '0')}`;
}

export async function createList(ctx: RequestContext, input: CreateDigitizationListInput): Promise<DigitizationList> {
  const faults: Refusal[] = [];
  const title = textReader(faults)('input.title', input.title, { max: MAX_TITLE, isRequired: true, name: { vi: 'Tên danh mục', en: 'The title' } });
  refuseFaults(faults);
  const basedOnId = input.basedOnId ? rowOf(input.basedOnId, 'DigitizationList', 'input.basedOnId') : null;
  const call = { operation: 'createDigitizationList', key: input.idempotencyKey, input: { title, basedOnId } };
  const id = await ctx.transaction(async (tx) => {
    const earlier = await earlierAnswer(tx, call);
    if (earlier?.[0]) return earlier[0];
    if (basedOnId !== null && !(await visibleLists(tx).where('l.id', '=', basedOnId).executeTakeFirst())) {
      throw invalidField('input.basedOnId', 'Không có danh mục này.', 'There is no such list.', 'UNKNOWN_LIST');
    }
    const list = tx.em.create(DigitizationListRecord, {
      number: await nextNumber(tx), title, status: 'DRAFT', version: 1, basedOnId, createdAt: tx.now, createdById: tx.accountId, submissionNumber: null,
      submittedAt: null, submittedById: null, decisionNumber: null, decisionSignedOn: null, decisionSignedBy: null, approvedAt: null, approvedById: null,
      publishedAt: null, publishedById: null, effectiveFrom: null, effectiveTo: null, supersededById: null, contentHash: null, searchText: '', inForce: null,
    });
    await tx.em.flush();
    const copied = basedOnId === null ? 0 : await copyEntries(tx, basedOnId, list.id);
    await rememberAnswer(tx, call, [list.id]);
    await finishAct(tx, { act: 'CREATE', list, from: null, details: { title, basedOnId, entries: copied } });
    return list.id;
  });
  return listAfter(ctx, id);
}

async function copyEntries(tx: TransactionContext, fromId: number, toId: number): Promise<number> {
  const { numAffectedRows } = await sql`insert into digitization_list_entries
      (list_id, component_id, class, stage, legal_basis, exemption, replaced_by_data, responsible_unit_id, note)
    select ${toId}, component_id, class, stage, legal_basis, exemption, replaced_by_data, responsible_unit_id, note
    from digitization_list_entries where list_id = ${fromId}`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
}

/** The row behind an id; null when it is malformed: the fault is told with the others of the call. */
function componentRow(id: string): number | null {
  try {
    return rowOf(id, 'DocumentComponent', '');
  } catch {
    return null;
  }
}

/** Ids as far as there are such components. */
export async function knownComponents(tx: TransactionContext, ids: readonly string[]): Promise<(number | null)[]> {
  const rows = ids.map(componentRow);
  const found = await tx.db.selectFrom('documentComponents').select('id').where('id', '=', sql<number>`any(${rows.filter((row) => row !== null)}::int[])`).execute();
  const known = new Set(found.map((row) => row.id));
  return rows.map((row) => (row !== null && known.has(row) ? row : null));
}

async function draftsOf(tx: TransactionContext, inputs: readonly DigitizationListEntryInput[]): Promise<EntryDraft[]> {
  const componentIds = await knownComponents(tx, inputs.map((input) => input.componentId));
  const codes = [...new Set(inputs.flatMap((input) => (input.responsibleUnitCode ? [input.responsibleUnitCode] : [])))];
  const units = await unitsOfCodes(tx, codes, tx.today);
  return inputs.map((input, index) => {
    const unit = input.responsibleUnitCode ? units.get(input.responsibleUnitCode) : undefined;
    return {
      ...input,
      componentId: componentIds[index] ?? null,
      responsibleUnit: unit ? { id: unit.unitId, isOpen: isOpenAt(unit, tx.today) } : input.responsibleUnitCode ? 'UNKNOWN' : undefined,
    };
  });
}

export async function entryComponentIds(tx: TransactionContext, listId: number): Promise<Set<number>> {
  const rows = await tx.db.selectFrom('digitizationListEntries').select('componentId').where('listId', '=', listId).execute();
  return new Set(rows.map((row) => row.componentId));
}

export async function setEntries(ctx: RequestContext, input: SetDigitizationListEntriesInput): Promise<DigitizationList> {
  const id = await ctx.transaction(async (tx) => {
    const { list, facts } = await beginAct(tx, 'EDIT_ENTRIES', input);
    const upsert = await draftsOf(tx, input.upsert ?? []);
    const removed = await knownComponents(tx, input.removeComponentIds ?? []);
    const present = await entryComponentIds(tx, list.id);
    const { entries, faults } = checkEntries(upsert, removed, present);
    refuseFaults(faults);
    for (let start = 0; start < entries.length; start += ROWS_PER_STATEMENT) {
      await tx.db
        .insertInto('digitizationListEntries')
        .values(entries.slice(start, start + ROWS_PER_STATEMENT).map((entry) => ({ ...entry, listId: list.id })) as never)
        .onConflict((conflict) =>
          conflict.columns(['listId', 'componentId']).doUpdateSet((row) => ({
            class: row.ref('excluded.class'), stage: row.ref('excluded.stage'), legalBasis: row.ref('excluded.legalBasis'), exemption: row.ref('excluded.exemption'),
            replacedByData: row.ref('excluded.replacedByData'), responsibleUnitId: row.ref('excluded.responsibleUnitId'), note: row.ref('excluded.note'),
          })),
        )
        .execute();
    }
    if (removed.length > 0) {
      await tx.db.deleteFrom('digitizationListEntries').where('listId', '=', list.id).where('componentId', '=', sql<number>`any(${removed}::int[])`).execute();
    }
    const added = entries.filter((entry) => !present.has(entry.componentId));
    const replaced = entries.filter((entry) => present.has(entry.componentId));
    await finishAct(tx, {
      act: 'EDIT_ENTRIES', list, from: facts.status,
      details: { added: added.length, replaced: replaced.length, removed: removed.length },
      after: { added: added.map((entry) => entry.componentId), replaced: replaced.map((entry) => entry.componentId), removed },
    });
    return list.id;
  });
  return listAfter(ctx, id);
}
