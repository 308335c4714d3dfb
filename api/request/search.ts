// Search over a folded text column: every word must be there; a whole field ranks before a phrase, a prefix and loose words.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { queryWords } from '../domain/search-text.ts';
import { invalidField } from './app-error.ts';

interface Search {
  where: RawBuilder<SqlBool>;
  /** 0 is best. */
  rank: RawBuilder<number>;
  /** The first word, escaped for `like`. */
  firstWord: string;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** `column` holds what `searchText` made. An empty query finds everything. */
export function searchIn(column: RawBuilder<unknown>, query: string | null | undefined): Search | null {
  if (!query?.trim()) return null;
  if (query.length > 300) throw invalidField('where.search', 'Từ khóa tìm kiếm dài quá 300 ký tự.', 'The search is longer than 300 characters.', 'TOO_LONG');
  const words = queryWords(query);
  if (words.length === 0) return { where: sql<SqlBool>`false`, rank: sql<number>`0::int`, firstWord: '' };
  const phrase = escapeLike(words.join(' '));
  return {
    where: sql<SqlBool>`(${sql.join(words.map((word) => sql`${column} like ${`%${escapeLike(word)}%`}`), sql` and `)})`,
    rank: sql<number>`(case when ${column} like ${`%| ${phrase} |%`} then 0 when ${column} like ${`%| ${phrase} %`} then 1
      when ${column} like ${`% ${phrase} %`} then 2 when ${column} like ${`% ${phrase}%`} then 3 else 4 end)`,
    firstWord: escapeLike(words[0] ?? ''),
  };
}
