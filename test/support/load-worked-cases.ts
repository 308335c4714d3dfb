// Loads the worked cases as a client would, and puts their digitization lists in force with past dates, as no operation could.
import { readFileSync } from 'node:fs';
import { loadObservations, type ObservationRow } from '../../api/indicators/observation.service.ts';
import type { TestApi } from './api.ts';

interface ListInForce {
  number: string;
  effectiveFrom: string;
  effectiveTo: string | null;
  components: string[];
}

const textOf = (name: string): string => readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8');

export async function publishReferenceLists(api: TestApi): Promise<void> {
  const lists = JSON.parse(textOf('lists-in-force.json')) as ListInForce[];
  for (const list of lists) {
    const [made] = await api.sql<{ id: number }>(
      "insert into digitization_lists (number, title, status, created_at, created_by_id, search_text) select $1, $1, 'DRAFT', now(), min(id), '' from accounts returning id", [list.number]);
    await api.sql("insert into digitization_list_entries (list_id, component_id, class, stage) select $1, id, 'SECTOR_LAW', 'RECEIPT' from document_components where code = any($2)", [made?.id, list.components]);
    await api.sql(
      `update digitization_lists set status = 'PUBLISHED', decision_number = number, decision_signed_on = $2, decision_signed_by = 'x', published_at = now(),
       content_hash = repeat('0', 64), effective_from = $2, effective_to = $3 where id = $1`, [made?.id, list.effectiveFrom, list.effectiveTo]);
  }
}

export async function loadWorkedCases(api: TestApi): Promise<void> {
  const dossiers = textOf('worked-dossiers.ndjson').trim().split('\n').map((line) => JSON.parse(line) as object);
  await api.must('connector', 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted } }', { input: { batchId: 'worked', dossiers } });
  const observations = JSON.parse(textOf('observations.json')) as ObservationRow[];
  await api.orm.em.fork().transactional((em) => loadObservations(em, observations, 'worked cases', new Date()));
  await publishReferenceLists(api);
}
