// Digitization lists put in force by SQL with any date, as no operation could: what the figures must follow all the same.
import type { TestApi } from './api.ts';
import type { ReferenceList } from './reference-engine.ts';

let made = 0;

/** Ends the list in force on that day the day before, and lasts until the next one begins. */
export async function publishFrom(api: TestApi, effectiveFrom: string, components: readonly string[]): Promise<void> {
  made += 1;
  const codes = components.map((code) => `'${code}'`).join(', ') || 'null';
  // One message, one transaction.
  await api.sql(`
    alter table digitization_lists disable trigger all;
    update digitization_lists set effective_to = date '${effectiveFrom}' - 1
      where status = 'PUBLISHED' and effective_from <= '${effectiveFrom}' and coalesce(effective_to, 'infinity') >= '${effectiveFrom}';
    insert into digitization_lists (number, title, status, created_at, created_by_id, search_text) select 'DM-2027-${String(made).padStart(3, '0')}', 'x', 'DRAFT', now(), min(id), '' from accounts;
    insert into digitization_list_entries (list_id, component_id, class, stage) select (select max(id) from digitization_lists), id, 'SECTOR_LAW', 'RECEIPT' from document_components where code in (${codes});
    update digitization_lists set status = 'PUBLISHED', decision_number = number, decision_signed_on = '2026-01-01', decision_signed_by = 'x', published_at = now(), content_hash = repeat('0', 64),
      effective_from = '${effectiveFrom}', effective_to = (select min(effective_from) - 1 from digitization_lists where status = 'PUBLISHED' and effective_from > '${effectiveFrom}' and in_force is not null)
      where id = (select max(id) from digitization_lists);
    alter table digitization_lists enable trigger all`);
}

/** The lists as the reference engine wants them. */
export const listsInForce = (api: TestApi): Promise<ReferenceList[]> =>
  api.sql<ReferenceList & Record<string, unknown>>(`
    select effective_from as "effectiveFrom", effective_to as "effectiveTo", array(
      select c.code from digitization_list_entries e join document_components c on c.id = e.component_id where e.list_id = l.id and e.exemption is null) as components
    from digitization_lists l where in_force is not null`);

export const removeLists = (api: TestApi): Promise<unknown> =>
  api.sql(`alter table digitization_lists disable trigger all; alter table digitization_list_entries disable trigger all;
    delete from digitization_list_entries; delete from digitization_lists;
    alter table digitization_lists enable trigger all; alter table digitization_list_entries enable trigger all`);
