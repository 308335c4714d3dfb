// Puts the digitization lists of the worked cases in force, with their past dates, as no operation could.
import { readFileSync } from 'node:fs';
import type { TestApi } from './api.ts';

interface ListInForce {
  number: string;
  effectiveFrom: string;
  effectiveTo: string | null;
  components: string[];
}

export async function publishReferenceLists(api: TestApi): Promise<void> {
  const lists = JSON.parse(readFileSync(new URL('../cases/lists-in-force.json', import.meta.url), 'utf8')) as ListInForce[];
  for (const list of lists) {
    const [made] = await api.sql<{ id: number }>(
      "insert into digitization_lists (number, title, status, created_at, created_by_id, search_text) select $1, $1, 'DRAFT', now(), min(id), '' from accounts returning id", [list.number]);
    await api.sql("insert into digitization_list_entries (list_id, component_id, class, stage) select $1, id, 'SECTOR_LAW', 'RECEIPT' from document_components where code = any($2)", [made?.id, list.components]);
    await api.sql(
      `update digitization_lists set status = 'PUBLISHED', decision_number = number, decision_signed_on = $2, decision_signed_by = 'x', published_at = now(),
       content_hash = repeat('0', 64), effective_from = $2, effective_to = $3 where id = $1`, [made?.id, list.effectiveFrom, list.effectiveTo]);
  }
}
