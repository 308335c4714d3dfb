// Text without accents or case, so that "trang chu" finds "Trang chủ".
export const foldText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();

/** Every word of the search stands somewhere in the text. */
export const isFoundIn = (text: string, search: string): boolean => {
  const folded = foldText(text);
  return foldText(search).split(/\s+/).every((word) => folded.includes(word));
};
