// Statements of hot reads: the text is written once, with the names that rows have in the program, so that nothing is built or renamed on the way.
import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type Statement<Row> = (db: Kysely<Tables>, values: readonly unknown[]) => Promise<Row[]>;

/** Through the same door as every other read: the caller's transaction, the primary or a replica. The text is trusted, the values are not. */
export const statement =
  <Row>(text: string): Statement<Row> =>
  async (db, values) =>
    (await db.withoutPlugins().executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
