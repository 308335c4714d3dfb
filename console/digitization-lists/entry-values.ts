// What the form of an entry holds, and how it goes to the server; empty texts are empty.
import type { ComponentClass, DigitizationStage, Exemption } from '../../schema/enums.ts';
import type { ConsoleListEntriesQuery, DigitizationListEntryInput } from '../../schema/generated/graphql.ts';

export type EntryRow = NonNullable<ConsoleListEntriesQuery['digitizationList']>['entries']['nodes'][number];

export interface EntryValues {
  class: ComponentClass | '';
  stage: DigitizationStage | '';
  legalBasis: string;
  /** NONE says so in a form where empty leaves it as it is. */
  exemption: Exemption | '' | 'NONE';
  replacedByData: string;
  responsibleUnitCode: string;
  note: string;
}

export const NO_VALUES: EntryValues = { class: '', stage: '', legalBasis: '', exemption: '', replacedByData: '', responsibleUnitCode: '', note: '' };

type Content = Pick<EntryRow, 'class' | 'stage' | 'legalBasis' | 'exemption' | 'replacedByData' | 'note' | 'responsibleUnit'>;

export const valuesOf = (entry: Content): EntryValues => ({
  class: entry.class, stage: entry.stage, legalBasis: entry.legalBasis ?? '', exemption: entry.exemption ?? '', replacedByData: entry.replacedByData ?? '',
  responsibleUnitCode: entry.responsibleUnit?.code ?? '', note: entry.note ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** Class and stage stand in the form already: without them the server names the fault. */
export const inputOf = (componentId: string, values: EntryValues): DigitizationListEntryInput => ({
  componentId,
  class: values.class || 'PRIOR_RESULT',
  stage: values.stage || 'RECEIPT',
  legalBasis: orNull(values.legalBasis),
  exemption: values.exemption === '' || values.exemption === 'NONE' ? null : values.exemption,
  replacedByData: orNull(values.replacedByData),
  responsibleUnitCode: orNull(values.responsibleUnitCode),
  note: orNull(values.note),
});

/** The entry as it stands, with what was filled in for many. */
export function withFilled(entry: Content, filled: EntryValues): EntryValues {
  const changes = Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== '')) as Partial<EntryValues>;
  return { ...valuesOf(entry), ...changes };
}

/** "upsert.3.exemption" stands beside the input "exemption"; the first fault of each input is shown. */
export function faultsOf(errors: Record<string, string>): Partial<Record<keyof EntryValues, string>> {
  const faults: Record<string, string> = {};
  for (const [path, message] of Object.entries(errors)) {
    const field = /^upsert\.\d+\.(\w+)$/.exec(path)?.[1];
    if (field && !(field in faults)) faults[field] = message;
  }
  return faults;
}
