// One rule for free text that people type: trimmed, NFC, within a length, without characters that cannot be stored.
import type { Refusal } from './refusal.ts';

export interface TextLimits {
  readonly max: number;
  /** Whether something must be there; otherwise blank counts as not given. */
  readonly isRequired: boolean;
  /** What is asked for, in the refusal. */
  readonly name: { readonly vi: string; readonly en: string };
}

export type TextAnswer = { readonly ok: true; readonly text: string | null } | { readonly ok: false; readonly refusal: Refusal };

/** Line breaks and tabs are text; other control characters are not, and PostgreSQL refuses U+0000. */
const hasControl = (text: string): boolean => /\p{Cc}/u.test(text.replace(/[\t\n\r]/g, ''));

const refuse = (path: string, code: string, vi: string, en: string): TextAnswer => ({ ok: false, refusal: { path, code, message: { vi, en } } });

/** Length counts characters as people see them written down: code points after NFC. */
export function readText(path: string, value: string | null | undefined, limits: TextLimits): TextAnswer {
  const { max, name } = limits;
  // A text far beyond the limit is refused before any work is done on it.
  const isFarTooLong = value !== null && value !== undefined && value.length > max * 8;
  const text = isFarTooLong ? '' : (value ?? '').normalize('NFC').trim();
  if (isFarTooLong || [...text].length > max) {
    return refuse(path, 'TOO_LONG', `${name.vi} dài quá ${max} ký tự.`, `${name.en} is longer than ${max} characters.`);
  }
  if (hasControl(text)) return refuse(path, 'CONTROL_CHARACTER', `${name.vi} có ký tự điều khiển.`, `${name.en} has control characters.`);
  if (text === '' && limits.isRequired) return refuse(path, 'REQUIRED', `${name.vi} không được để trống.`, `${name.en} must not be empty.`);
  return { ok: true, text: text === '' ? null : text };
}
