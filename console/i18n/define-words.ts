// The words of one feature in both languages: what one language has, the other must have too.

export interface WordTree {
  readonly [key: string]: string | WordTree;
}

export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Every path to a word, such as "units.search". */
export type PathsOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathsOf<T[K]>}` }[keyof T & string];

export const defineWords = <V extends WordTree>(both: { vi: V; en: SameKeys<V> }): { vi: V; en: SameKeys<V> } => both;
