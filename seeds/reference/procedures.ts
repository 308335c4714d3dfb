// Reference procedures with their components and responsible units; loaded once, and a file that has changed since is reported.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';
import { reader, type Tables } from '../../api/database/tables.ts';
import { openToPersons } from '../../api/domain/dossier-facts.ts';
import { searchText } from '../../api/domain/search-text.ts';
import type { Channel, OnlineLevel, ProcedureLevel, StatutoryUnit } from '../../schema/enums.ts';
import { readReference } from './read-reference.ts';
import { readUnits } from './units.ts';

export interface ComponentSource {
  no: number;
  paper_code: string | null;
  group_vi: string | null;
  name_vi: string;
  originals: number | null;
  copies: number | null;
  required: boolean | null;
  has_form: boolean | null;
  name_shortened: boolean;
}

export interface ProcedureSource {
  code: string;
  name_vi: string;
  field_vi: string;
  ministry_vi: string;
  issued_by_province: boolean;
  levels: ProcedureLevel[];
  decision_no: string | null;
  applicants_vi: string[];
  statutory_days: number | null;
  statutory_unit: StatutoryUnit | null;
  channels: Channel[];
  has_fee: boolean | null;
  online_available: boolean | null;
  online_level: OnlineLevel | null;
  components: ComponentSource[];
  components_clean: boolean;
  results: { code: string | null; name_vi: string }[] | null;
  responsible_unit_2024: string | null;
  responsible_unit_today: string | null;
  detail: 'FULL' | 'CATALOGUE_ONLY';
  source_url: string;
}

const FILE = 'procedures.json';
/** The source glues the number or year of a form to some counts ("Mẫu số 18", then 1: 181); true counts stay far below. */
const MOST_PAPERS = 10;

export const readProcedures = (): ProcedureSource[] => readReference<{ procedures: ProcedureSource[] }>(FILE).procedures;

/** The two-digit number keeps codes of equal length in nearly all procedures. */
export const componentCode = (procedureCode: string, no: number): string => `${procedureCode}.TP${String(no).padStart(2, '0')}`;

type Change = { predecessors: string[]; successors: string[] };
type DatedChange = Change & { date: string };

/**
 * The units responsible one after the other, each while it stands. The file names the first and today's; in between a successor
 * takes over. Where a unit was split, it is the part that leads to today's unit, or nobody.
 */
export function responsibleUnits(source: Pick<ProcedureSource, 'responsible_unit_2024' | 'responsible_unit_today'>, changes: readonly Change[], standing: ReadonlySet<string>): string[] {
  const today = source.responsible_unit_today;
  const successorsOf = (code: string): string[] => changes.filter((change) => change.predecessors.includes(code)).flatMap((change) => change.successors);
  const units: string[] = [];
  let at = source.responsible_unit_2024;
  while (at !== null && !standing.has(at) && !units.includes(at)) {
    units.push(at);
    const successors = successorsOf(at);
    const leading = successors.length > 1 ? successors.filter((code) => today !== null && successorsOf(code).includes(today)) : successors;
    at = leading.length === 1 ? (leading[0] ?? null) : null;
  }
  return today === null ? units : [...units, today];
}

/** The day on which one of the responsible units took over from another of them; null: it was responsible as long as it stood. */
export function heldFrom(code: string, units: readonly string[], changes: readonly DatedChange[]): string | null {
  const taken = changes.filter((change) => change.successors.includes(code) && change.predecessors.some((one) => one !== code && units.includes(one)));
  return taken.map((change) => change.date).sort()[0] ?? null;
}

const emptyIsUnknown = <T>(values: T[]): T[] | null => (values.length > 0 ? values : null);
const paperCount = (count: number | null): number | null => (count !== null && count <= MOST_PAPERS ? count : null);

const procedureRow = (source: ProcedureSource) => ({
  code: source.code,
  name: source.name_vi,
  field: source.field_vi,
  ministry: source.ministry_vi,
  is_issued_by_province: source.issued_by_province,
  levels: source.levels,
  decision_number: source.decision_no,
  // Nobody applies and no way to apply are impossible: an empty list only says that nothing was read.
  applicants: emptyIsUnknown(source.applicants_vi),
  statutory_days: source.statutory_days,
  statutory_unit: source.statutory_unit,
  channels: emptyIsUnknown(source.channels),
  has_fee: source.has_fee,
  online_available: source.online_available,
  online_level: source.online_level,
  results: source.results?.map((result) => ({ code: result.code, name: result.name_vi })) ?? null,
  is_open_to_persons: openToPersons(source.applicants_vi),
  is_catalogue_only: source.detail === 'CATALOGUE_ONLY',
  has_clean_components: source.components_clean,
  source_url: source.source_url,
  // Most names begin with "Thủ tục", which nobody types: the name without it lets a phrase be the whole name or its beginning.
  search_text: searchText([source.name_vi, source.name_vi.replace(/^thủ tục:?\s+/i, ''), source.code, source.field_vi]),
});

const componentRow = (procedure: ProcedureSource, procedureId: number | undefined) => (source: ComponentSource) => {
  const code = componentCode(procedure.code, source.no);
  return {
    procedure_id: procedureId,
    no: source.no,
    code,
    paper_code: source.paper_code,
    group_name: source.group_vi,
    name: source.name_vi,
    originals: paperCount(source.originals),
    copies: paperCount(source.copies),
    is_required: source.required,
    has_form: source.has_form,
    is_name_shortened: source.name_shortened,
    is_clean: procedure.components_clean,
    search_text: searchText([source.name_vi, source.paper_code, code, procedure.code]),
  };
};

/** One statement for any number of rows; keys are names of columns. */
async function insertAll(db: Kysely<Tables>, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(db);
}

/** Loads the catalogue into an empty database. DIFFERS: the file is not the one that was loaded; what is stored stays. */
export async function seedProcedures(em: SqlEntityManager): Promise<'LOADED' | 'UNCHANGED' | 'DIFFERS'> {
  const db = reader(em);
  const hash = createHash('sha256').update(readFileSync(new URL(`../data/${FILE}`, import.meta.url))).digest('hex');
  const loaded = await db.selectFrom('referenceFiles').select('contentHash').where('name', '=', FILE).executeTakeFirst();
  if (loaded) return loaded.contentHash === hash ? 'UNCHANGED' : 'DIFFERS';

  const sources = readProcedures();
  await insertAll(db, 'procedures', sources.map(procedureRow));
  const idOf = new Map((await db.selectFrom('procedures').select(['id', 'code']).execute()).map((row) => [row.code, row.id]));
  await insertAll(db, 'document_components', sources.flatMap((source) => source.components.map(componentRow(source, idOf.get(source.code)))));
  await insertAll(db, 'procedure_responsibilities', await responsibilityRows(db, sources, idOf));
  await db.insertInto('referenceFiles').values({ name: FILE, contentHash: hash }).execute();
  return 'LOADED';
}

async function responsibilityRows(db: Kysely<Tables>, sources: ProcedureSource[], procedureIds: Map<string, number>): Promise<Record<string, unknown>[]> {
  const changes = readReference<{ events: { date: string; changes: Change[] }[] }>('succession.json').events.flatMap(({ date, changes: of }) => of.map((change) => ({ ...change, date })));
  const standing = new Set(readUnits().filter((unit) => unit.valid_to === null).map((unit) => unit.code));
  const unitIds = new Map((await db.selectFrom('units').select(['id', 'code']).execute()).map((row) => [row.code, row.id]));
  return sources.flatMap((source) => {
    const units = responsibleUnits(source, changes, standing);
    return units.map((code) => {
      const unitId = unitIds.get(code);
      if (unitId === undefined) throw new Error(`${FILE} names the unit ${code}, which units.json does not have`);
      return { procedure_id: procedureIds.get(source.code), unit_id: unitId, is_verified: false, held_from: heldFrom(code, units, changes) };
    });
  });
}

declare module '../../api/database/tables.ts' {
  interface Tables {
    /** Read and written by the seeds alone. */
    referenceFiles: { name: string; contentHash: string };
  }
}
