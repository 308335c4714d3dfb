// The fields in which two entries are compared, each in words.
import type { ComparedEntryFragment } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';

export type ComparedEntry = ComparedEntryFragment;

export const FIELDS = ['class', 'stage', 'legalBasis', 'exemption', 'replacedByData', 'responsibleUnit', 'note'] as const;
export type ComparedField = (typeof FIELDS)[number];

/** What an entry says in a field; null when it says nothing. */
export function useFieldWords(): (entry: ComparedEntry, field: ComparedField) => string | null {
  const w = useWords();
  return (entry, field) => {
    if (field === 'class') return w(`enums.ComponentClass.${entry.class}`);
    if (field === 'stage') return w(`enums.DigitizationStage.${entry.stage}`);
    if (field === 'exemption') return entry.exemption ? w(`enums.Exemption.${entry.exemption}`) : null;
    if (field === 'responsibleUnit') return entry.responsibleUnit?.name ?? null;
    return entry[field] ?? null;
  };
}
