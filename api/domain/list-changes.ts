// The difference between two digitization lists: what came, what went, and what reads otherwise, field by field.
import type { EntryContent } from './list-entries.ts';

export const COMPARED_FIELDS = ['class', 'stage', 'legalBasis', 'exemption', 'replacedByData', 'responsibleUnit', 'note'] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface ComparedEntry extends EntryContent {
  readonly componentId: number;
  /** The unit by its code, so that both sides read alike. */
  readonly responsibleUnit: string | null;
}

export interface FieldChange {
  readonly field: ComparedField;
  readonly before: string | null;
  readonly after: string | null;
}

export interface EntryChange<T> {
  readonly before: T;
  readonly after: T;
  readonly fields: FieldChange[];
}

export interface ListChanges<T> {
  readonly added: T[];
  readonly removed: T[];
  readonly changed: EntryChange<T>[];
}

/** Entries are the same when they are about the same component. Order is that of the lists given. */
export function changesBetween<T extends ComparedEntry>(before: readonly T[], after: readonly T[]): ListChanges<T> {
  const earlier = new Map(before.map((entry) => [entry.componentId, entry]));
  const later = new Set(after.map((entry) => entry.componentId));
  return {
    added: after.filter((entry) => !earlier.has(entry.componentId)),
    removed: before.filter((entry) => !later.has(entry.componentId)),
    changed: after.flatMap((entry) => {
      const old = earlier.get(entry.componentId);
      const fields = old ? fieldChanges(old, entry) : [];
      return old && fields.length > 0 ? [{ before: old, after: entry, fields }] : [];
    }),
  };
}

const fieldChanges = (before: ComparedEntry, after: ComparedEntry): FieldChange[] =>
  COMPARED_FIELDS.flatMap((field) => (before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }]));
