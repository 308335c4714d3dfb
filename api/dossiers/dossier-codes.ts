// The registry of codes: one entry a dossier over all months, kept by triggers on the table; here it is compared and made anew.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

const SHOWN = 1000;

/** One pass over both, whatever is shown. `tables`: all that hold dossiers. Codes of months that have left the database are counted with their month. */
export async function codeDifferences(db: Kysely<Tables>, tables: readonly string[]): Promise<string[]> {
  const all = sql.raw(`(${tables.map((table) => `select id, received_on, code from ${table}`).join(' union all ')}) d`);
  const { rows } = await sql<{ code: string }>`
    with wrong as materialized (
      select d.code from ${all} left join dossier_codes r on r.key = dossier_key(d.code)
      where r.id is distinct from d.id or r.received_on is distinct from d.received_on
    ) select code from wrong order by 1 limit ${SHOWN}`.execute(db);
  const { rows: [counted] } = await sql<{ dossiers: number; codes: number }>`
    select (select count(*) from ${all})::int as dossiers,
      (select count(*) from dossier_codes where received_on is null or dossier_month(received_on) not in (
        select month from detached_months where to_regclass('archive.' || dossier_month_table(month)) is null))::int as codes`.execute(db);
  const differences = rows.map((row) => `${row.code}: the registry of codes has another dossier, or none`);
  if (counted && counted.codes !== counted.dossiers) differences.push(`registry of codes: ${counted.codes} codes of ${counted.dossiers} dossiers`);
  return differences;
}

/** After dossiers were loaded past the triggers. Entries of detached months stay. */
export async function rebuildDossierCodes(db: Kysely<Tables>): Promise<void> {
  await sql`delete from dossier_codes where received_on is null or dossier_month(received_on) not in (select month from detached_months)`.execute(db);
  await sql`insert into dossier_codes (id, received_on, key) select id, received_on, dossier_key(code) from dossiers`.execute(db);
}
