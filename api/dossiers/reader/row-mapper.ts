/** What reads the records of a file: dossiers or observations out of the same formats. */
import type { ReadRowOf, UnreadableFile } from './raw-dossier.ts';

export interface RowMapper<T> {
  /** Why a table with these headings is not one of its records; null when it is. */
  headingsFault(names: readonly string[]): UnreadableFile | null;
  readRow(row: number, source: unknown): ReadRowOf<T>;
}
