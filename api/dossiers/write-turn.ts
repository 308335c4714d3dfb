// Writers of dossiers take turns: two batches at once could both find a code new, and the sums are read before they are changed.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** Held to the end of the transaction; what can be checked beforehand runs side by side. */
export const takeDossierTurn = (db: Kysely<Tables>) => sql`select pg_advisory_xact_lock(2788)`.execute(db);
