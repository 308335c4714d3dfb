// What PostgreSQL must not plan by: a named statement is planned once a connection only while no value that it sees promises a cheaper plan of its own.
import { sql, type RawBuilder } from 'kysely';

/** Whether a column is among the ids; the statement is planned for any of them. */
export const amongIds = (ids: readonly number[]): RawBuilder<unknown> => sql`any(array(select unnest(${[...ids]}::int[])))`;

/** Pages of these sizes are named apart; all others share one text, planned as if a tenth of all rows were asked for. */
const COMMON_PAGES = new Set([1, 10, 20, 25, 50, 100, 200]);

/** One row more than the page, to know whether another follows. */
export const limitOfPage = (first: number): RawBuilder<number> => (COMMON_PAGES.has(first) ? sql.lit(first + 1) : sql<number>`${first + 1}`);
