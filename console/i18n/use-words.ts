// Words by their typed path: a path that no language has does not compile.
import { useTranslate } from 'react-admin';
import type { WordKey } from './words.ts';

export type Words = (key: WordKey, options?: Record<string, string | number>) => string;

/** `const w = useWords(); w('units.search')`. Labels of enums: `w(`enums.UnitLevel.${level}`)`. */
export const useWords = (): Words => useTranslate() as Words;
