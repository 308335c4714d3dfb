// Where dossiers are stored: found by their codes over all months, and written a batch at a time in one statement.
import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { arrayLiteral } from '../database/array-literal.ts';
import type { Tables } from '../database/tables.ts';
import { unpackComponents } from '../domain/component-rows.ts';
import { WRITTEN_COLUMNS, type WrittenDossier } from './dossier-columns.ts';
import { monthOf, readDetached } from './detached-months.ts';
import type { Counted } from './rollup-changes.service.ts';

export type StoredDossier = Counted & { id: number; code: string; sourceUpdatedAt: Date; contentHash: string; feeAmount: string | null };

/** As dossier_key in the database: what the registry of codes knows a code by. */
const keyOf = (code: string): string => hash('sha256', code, 'hex').slice(0, 30);

export interface FoundDossiers {
  stored: Map<string, StoredDossier>;
  /** Code -> the month in which its dossier was set aside. */
  detached: Map<string, string>;
}

/** First the registry, which knows the month of each code; then only those months are looked into. */
export async function findStored(db: Kysely<Tables>, codes: readonly string[]): Promise<FoundDossiers> {
  const codeOf = new Map(codes.map((code) => [keyOf(code), code]));
  const { rows: known } = await sql<{ key: string; id: number; receivedOn: string | null }>`
    select encode(key, 'hex') as key, id, received_on from dossier_codes where key = any(${`{${[...codeOf.keys()].map((key) => `"\\\\x${key}"`).join(',')}}`}::bytea[])
  `.execute(db);
  if (known.length === 0) return { stored: new Map(), detached: new Map() };
  const rows = await db
    .selectFrom('dossiers')
    .select(['id', 'code', 'sourceUpdatedAt', 'unitId', 'procedureId', 'receivedOn', 'facts', 'workingDaysTaken', 'components', 'feeAmount'])
    .select([sql<string>`on_time_until::text`.as('onTimeUntil'), sql<string>`encode(content_hash, 'hex')`.as('contentHash')])
    .where(isOneOf(known))
    .execute();
  const stored = new Map(rows.map(({ components, ...row }) => [row.code, { ...row, components: components === null ? null : unpackComponents(components) }]));
  if (stored.size === new Set(known.map((row) => row.id)).size) return { stored, detached: new Map() };
  const away = new Set((await readDetached(db)).map((one) => one.month));
  const detached = known.flatMap(({ key, receivedOn }): [string, string][] => {
    const code = codeOf.get(key) ?? '';
    return receivedOn && !stored.has(code) && away.has(monthOf(receivedOn)) ? [[code, monthOf(receivedOn)]] : [];
  });
  return { stored, detached: new Map(detached) };
}

/** By number within the months at stake, so that no other month is opened. */
const isOneOf = (dossiers: readonly { id: number; receivedOn: string | null }[]) => {
  const days = [...new Set(dossiers.map((dossier) => dossier.receivedOn).filter((day) => day !== null))];
  return sql<boolean>`id = any(${dossiers.map((dossier) => dossier.id)}::bigint[]) and (received_on = any(${days}::date[])${dossiers.some((one) => one.receivedOn === null) ? sql` or received_on is null` : sql``})`;
};

/** Makes the months of these days where they are missing; tells which of them are detached. */
export async function openMonths(db: Kysely<Tables>, days: Iterable<string>): Promise<Set<string>> {
  const { rows } = await sql<{ month: string }>`select month from open_dossier_months(${[...new Set(days)]}::date[]) as month`.execute(db);
  return new Set(rows.map((row) => row.month));
}

/**
 * Puts the new versions in the place of the old ones; a dossier keeps its number whatever month it moves to. `meanwhile` is
 * worked out here while the database writes.
 */
export async function writeDossiers<T>(db: Kysely<Tables>, rows: readonly WrittenDossier[], stored: ReadonlyMap<string, StoredDossier>, meanwhile: () => T): Promise<T> {
  if (rows.length === 0) return meanwhile();
  const replaced = rows.flatMap((row) => stored.get(row.code) ?? []);
  if (replaced.length > 0) await sql`delete from dossiers where ${isOneOf(replaced)}`.execute(db);
  const arrays = WRITTEN_COLUMNS.map(([, type, valueOf]) => sql`${arrayLiteral(rows.map(valueOf))}::${sql.raw(type)}[]`);
  const names = sql.raw(WRITTEN_COLUMNS.map(([column]) => column).join(', '));
  const written = sql`
    insert into dossiers (id, ${names})
    select coalesce(n.id, first.id + n.place - 1), ${names}
    from unnest(${arrayLiteral(rows.map((row) => stored.get(row.code)?.id))}::bigint[], ${sql.join(arrays)}) with ordinality as n(id, ${names}, place), (select nextval('dossier_ids') as id) first
  `.execute(db);
  const [found] = await Promise.all([nextTurn().then(meanwhile), written]);
  return found;
}
