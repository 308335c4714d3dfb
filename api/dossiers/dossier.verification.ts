// Each dossier is as its source reported it, and what is stored beside it is what the rules derive; and the way to derive it again.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { reader } from '../database/tables.ts';
import type { Verification } from '../request/verification.ts';
import { readDossierCatalogue } from './catalogue-lookup.ts';
import { contentHashOf, deriveColumns, reportedOf, type DerivedColumns } from './dossier-columns.ts';
import type { DossierEntity } from './dossier.entity.ts';
import { applyRollups, rollupDifferences, type Counted } from './rollup.service.ts';
import { takeDossierTurn } from './write-turn.ts';

const PAGE = 5000;

async function* pagesOf(em: SqlEntityManager): AsyncGenerator<DossierEntity[]> {
  for (let after = 0; ; ) {
    const rows = await reader(em).selectFrom('dossiers').selectAll().select(sql<string>`on_time_until::text`.as('onTimeUntil')).where('id', '>', after).orderBy('id').limit(PAGE).execute();
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.id ?? after;
  }
}

const momentOf = (text: string): string => (text.endsWith('infinity') ? text : new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')).toISOString());

const NAMES = ['receivedOn', 'onTimeUntil', 'lateReason', 'workingDaysTaken', 'facts'] as const satisfies readonly (keyof DerivedColumns)[];

interface Difference {
  id: number;
  code: string;
  wrong: string[];
  before: Counted;
  derived: DerivedColumns;
}

interface Page {
  checked: number;
  /** Codes whose reported content is not what was hashed when it came in. */
  changed: string[];
  differences: Difference[];
}

async function* differencesOf(em: SqlEntityManager): AsyncGenerator<Page> {
  const catalogue = await readDossierCatalogue(reader(em));
  for await (const rows of pagesOf(em)) {
    const differences = rows.flatMap((row): Difference[] => {
      const derived = deriveColumns(row, catalogue.procedure(row.procedureId), catalogue.calendar);
      const stored = { ...row, onTimeUntil: momentOf(row.onTimeUntil) };
      const wrong = NAMES.filter((name) => stored[name] !== derived[name]);
      return wrong.length > 0 ? [{ id: row.id, code: row.code, wrong, before: stored, derived }] : [];
    });
    const changed = rows.filter((row) => contentHashOf(reportedOf(row)) !== row.contentHash).map((row) => row.code);
    yield { checked: rows.length, changed, differences };
  }
}

export const verifyDossiers: Verification = async (em) => {
  const result = { checked: 0, differences: [] as string[] };
  for await (const page of differencesOf(em)) {
    result.checked += page.checked;
    result.differences.push(...page.changed.map((code) => `${code}: contentHash`), ...page.differences.map(({ code, wrong }) => `${code}: ${wrong.join(', ')}`));
  }
  return result;
};

export const verifyRollups: Verification = (em) => rollupDifferences(reader(em));

/** After the catalogue or the calendar has changed: every dossier is judged again, and summed. Returns how many changed. */
export const rederiveDossiers = (em: SqlEntityManager): Promise<number> => em.transactional((inner) => rederive(inner));

async function rederive(em: SqlEntityManager): Promise<number> {
  await takeDossierTurn(reader(em));
  let changed = 0;
  for await (const { differences } of differencesOf(em)) {
    const all = differences.map((difference) => difference.derived);
    changed += differences.length;
    await sql`
      update dossiers d set received_on = n.received_on, on_time_until = n.on_time_until, late_reason = n.late_reason,
        working_days_taken = n.working_days_taken, facts = n.facts
      from unnest(${differences.map((difference) => difference.id)}::bigint[], ${all.map((one) => one.receivedOn)}::date[],
        ${all.map((one) => one.onTimeUntil)}::timestamptz[], ${all.map((one) => one.lateReason)}::text[],
        ${all.map((one) => one.workingDaysTaken)}::int[], ${all.map((one) => one.facts)}::int[])
        as n(id, received_on, on_time_until, late_reason, working_days_taken, facts)
      where d.id = n.id
    `.execute(reader(em));
    await applyRollups(reader(em), differences.map(({ before, derived }) => ({ before, after: { ...before, ...derived } })));
  }
  return changed;
}
