// Each dossier is as its source reported it, and what is stored beside it is what the rules derive; and the way to derive it again.
import { IsolationLevel, type SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { reader } from '../database/tables.ts';
import { withComponents } from '../domain/component-rows.ts';
import type { Verification, VerificationResult } from '../request/verification.ts';
import { readDossierCatalogue } from './catalogue-lookup.ts';
import { contentHashOf, deriveColumns, reportedOf, WRITTEN_COLUMNS, type DerivedColumns, type ReadDossier } from './dossier-columns.ts';
import type { DossierEntity } from './dossier.entity.ts';
import { codeDifferences } from './dossier-codes.ts';
import { detachedDifferences, readDetached } from './detached-months.ts';
import { rollupDifferences } from './rollup.service.ts';
import { applyRollups, type Counted } from './rollup-changes.service.ts';
import { takeDossierTurn } from './write-turn.ts';

const PAGE = 5000;

/** Trusted text: every column under the name of its property. */
const COLUMNS = ['id', 'content_hash', ...WRITTEN_COLUMNS.map(([column]) => column)]
  .filter((column, index, all) => all.indexOf(column) === index)
  .map((column) => `${column === 'on_time_until' ? 'on_time_until::text' : column} as "${column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}"`)
  .join(', ');

/** Every dossier that this database holds, set aside or not, in the order in which it lies there; in the transaction of `em`. */
async function* pagesOf(em: SqlEntityManager, tables: readonly string[]): AsyncGenerator<ReadDossier[]> {
  // Names come as they are wanted: changing them row by row costs as much as the check.
  const db = reader(em).withoutPlugins();
  const fetch = () => sql<DossierEntity>`fetch ${sql.raw(String(PAGE))} from all_dossiers`.execute(db);
  for (const table of tables) {
    await sql`declare all_dossiers no scroll cursor for select ${sql.raw(COLUMNS)} from ${sql.raw(table)}`.execute(db);
    // The database reads the next page while this one is checked.
    for (let { rows } = await fetch(); rows.length > 0; ) {
      const next = fetch();
      // Whoever stops in between learns of the fault from its own statement.
      next.catch(() => undefined);
      yield rows.map(withComponents);
      ({ rows } = await next);
    }
    await sql`close all_dossiers`.execute(db);
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

async function* differencesOf(em: SqlEntityManager, tables: readonly string[]): AsyncGenerator<Page> {
  const catalogue = await readDossierCatalogue(reader(em));
  for await (const rows of pagesOf(em, tables)) {
    const differences = rows.flatMap((row): Difference[] => {
      const derived = deriveColumns(row, catalogue.procedure(row.procedureId), catalogue.calendar);
      row.onTimeUntil = momentOf(row.onTimeUntil);
      const wrong = NAMES.filter((name) => row[name] !== derived[name]);
      return wrong.length > 0 ? [{ id: row.id, code: row.code, wrong, before: row, derived }] : [];
    });
    const changed = rows.filter((row) => contentHashOf(reportedOf(row)) !== row.contentHash.toString('hex')).map((row) => row.code);
    yield { checked: rows.length, changed, differences };
  }
}

/** One snapshot for all of it: a running server goes on writing. */
export const verifyDossiers: Verification = (em) => em.transactional((inner) => verify(inner), { isolationLevel: IsolationLevel.REPEATABLE_READ });

async function verify(em: SqlEntityManager): Promise<VerificationResult> {
  const detached = await readDetached(reader(em));
  const tables = ['dossiers', ...detached.filter((one) => one.isHere).map((one) => `archive.${one.table}`)];
  const result = { checked: 0, differences: [] as string[] };
  for await (const page of differencesOf(em, tables)) {
    result.checked += page.checked;
    result.differences.push(...page.changed.map((code) => `${code}: contentHash`), ...page.differences.map(({ code, wrong }) => `${code}: ${wrong.join(', ')}`));
  }
  result.differences.push(...(await codeDifferences(reader(em), tables)), ...(await detachedDifferences(reader(em))));
  return result;
}

export const verifyRollups: Verification = (em) => rollupDifferences(reader(em));

/** After the catalogue or the calendar has changed: every dossier is judged again, and summed. Returns how many changed. */
export const rederiveDossiers = (em: SqlEntityManager): Promise<number> => em.transactional((inner) => rederive(inner));

async function rederive(em: SqlEntityManager): Promise<number> {
  await takeDossierTurn(reader(em));
  let changed = 0;
  for await (const { differences } of differencesOf(em, ['dossiers'])) {
    if (differences.length === 0) continue;
    const all = differences.map((difference) => difference.derived);
    changed += differences.length;
    await sql`
      update dossiers d set received_on = n.received_on, on_time_until = n.on_time_until, late_reason = n.late_reason,
        working_days_taken = n.working_days_taken, facts = n.facts
      from unnest(${differences.map((difference) => difference.id)}::bigint[], ${differences.map((difference) => difference.before.receivedOn)}::date[], ${all.map((one) => one.receivedOn)}::date[],
        ${all.map((one) => one.onTimeUntil)}::timestamptz[], ${all.map((one) => one.lateReason)}::text[],
        ${all.map((one) => one.workingDaysTaken)}::int[], ${all.map((one) => one.facts)}::int[])
        as n(id, was_received_on, received_on, on_time_until, late_reason, working_days_taken, facts)
      where d.id = n.id and (d.received_on = n.was_received_on or d.received_on is null and n.was_received_on is null)
    `.execute(reader(em));
    await applyRollups(em, differences.map(({ before, derived }) => ({ before, after: { ...before, ...derived } })));
  }
  return changed;
}
