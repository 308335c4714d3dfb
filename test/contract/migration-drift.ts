// The entities and the migrated database have the same tables and columns; constraints and triggers live in the migrations alone.
import type { MikroORM } from '@mikro-orm/postgresql';

interface Column {
  tableName: string;
  columnName: string;
  isNullable: boolean;
}

/** Generated columns are the database's own; these tables have no entity because nothing in the server changes their rows. */
const WITHOUT_ENTITY = new Set(['mikro_orm_migrations', 'reference_files', 'unit_day_counts', 'unit_procedure_days', 'unit_month_stamps', 'dossier_codes', 'detached_months', 'topic_versions']);

export async function migrationDrift(orm: MikroORM): Promise<string[]> {
  const pool = await orm.em.getConnection().getNativeClient();
  const { rows } = await pool.query<Column>(`
    select table_name as "tableName", column_name as "columnName", is_nullable = 'YES' as "isNullable" from information_schema.columns
    where table_schema = current_schema() and is_generated = 'NEVER' and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')`);
  const stored = new Map(rows.filter((row) => !WITHOUT_ENTITY.has(row.tableName)).map((row) => [`${row.tableName}.${row.columnName}`, row]));
  const drift: string[] = [];
  const seen = new Set<string>();
  for (const meta of orm.getMetadata().getAll().values()) {
    for (const property of meta.props) {
      if (property.persist === false) continue;
      for (const field of property.fieldNames) {
        const name = `${meta.tableName}.${field}`;
        const column = stored.get(name);
        seen.add(name);
        if (!column) drift.push(`${name} is in the entity ${meta.className}, not in the migrations`);
        else if (!property.primary && column.isNullable !== Boolean(property.nullable)) drift.push(`${name}: nullable in the ${column.isNullable ? 'migrations' : 'entity'} only`);
      }
    }
  }
  for (const name of stored.keys()) if (!seen.has(name)) drift.push(`${name} is in the migrations, in no entity`);
  return drift.sort();
}
