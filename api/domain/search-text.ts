// Vietnamese text made findable without accents: one folding for what is stored and for what is asked.

/** Lower case, no accents, every d alike (đ U+0111, ð U+00F0), old and new placement of tone marks alike, single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^\p{L}\p{N}.@/-]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[./-]+|[./-]+$/g, ''))
    .filter(Boolean)
    .join(' ');
}

/** What a search column holds: each field folded, fenced by bars, so that a whole field, a phrase and a part can be told apart. */
export function searchText(fields: readonly (string | null | undefined)[]): string {
  const folded = fields.map((field) => (field ? foldText(field) : '')).filter(Boolean);
  return folded.length > 0 ? `| ${folded.join(' | ')} |` : '';
}

/** The words of a query, at most ten: more narrow nothing. */
export const queryWords = (query: string): string[] => foldText(query).split(' ').filter(Boolean).slice(0, 10);
