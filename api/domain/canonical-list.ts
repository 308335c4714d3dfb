// The canonical form of a published list and its SHA-256; docs/published-list-hash.md tells how anyone recomputes it.
import { createHash } from 'node:crypto';
import type { ComponentClass, DigitizationStage, Exemption } from '../../schema/enums.ts';
import type { LocalDay } from './local-day.ts';

export const CANONICAL_FORMAT = 'digitization-list/1';

/** The names of an entry as they stood when the list was published. */
export interface FrozenNames {
  readonly procedure: { readonly code: string; readonly name: string; readonly field: string };
  readonly component: { readonly no: number; readonly code: string; readonly name: string; readonly paperCode: string | null };
  readonly responsibleUnit: { readonly code: string; readonly name: string } | null;
}

export interface PublishedEntry extends FrozenNames {
  readonly class: ComponentClass;
  readonly stage: DigitizationStage;
  readonly legalBasis: string | null;
  readonly exemption: Exemption | null;
  readonly replacedByData: string | null;
  readonly note: string | null;
}

export interface PublishedContent {
  readonly number: string;
  readonly title: string;
  readonly decision: { readonly number: string; readonly signedOn: LocalDay; readonly signedBy: string };
  readonly effectiveFrom: LocalDay;
  readonly entries: readonly PublishedEntry[];
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Keys in order of their UTF-16 units, no white space, strings in NFC: RFC 8785 after normalisation. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
    return String(value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalJson).join(',')}]`;
  const members = Object.entries(value as Record<string, Json>).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

const byProcedureThenNumber = (a: PublishedEntry, b: PublishedEntry): number =>
  a.procedure.code < b.procedure.code ? -1 : a.procedure.code > b.procedure.code ? 1 : a.component.no - b.component.no;

/** Exactly what is hashed. Members are named one by one: what else a value carries stays out. */
export function canonicalList(list: PublishedContent): string {
  const { number, title, decision, effectiveFrom } = list;
  return canonicalJson({
    format: CANONICAL_FORMAT,
    number,
    title,
    decision: { number: decision.number, signedOn: decision.signedOn, signedBy: decision.signedBy },
    effectiveFrom,
    entries: list.entries.toSorted(byProcedureThenNumber).map((entry) => ({
      procedure: { code: entry.procedure.code, name: entry.procedure.name, field: entry.procedure.field },
      component: { no: entry.component.no, code: entry.component.code, name: entry.component.name, paperCode: entry.component.paperCode },
      responsibleUnit: entry.responsibleUnit && { code: entry.responsibleUnit.code, name: entry.responsibleUnit.name },
      class: entry.class,
      stage: entry.stage,
      legalBasis: entry.legalBasis,
      exemption: entry.exemption,
      replacedByData: entry.replacedByData,
      note: entry.note,
    })),
  });
}

/** Lower-case hexadecimal. */
export const hashOfList = (list: PublishedContent): string => createHash('sha256').update(canonicalList(list), 'utf8').digest('hex');
