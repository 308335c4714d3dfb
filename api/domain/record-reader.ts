// Reads the values of one reported record and collects what is wrong with them; null, absent and empty are alike.
import type { Refusal } from './refusal.ts';

type Values = Readonly<Record<string, unknown>>;

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;
const AMOUNT = /^-?\d{1,15}(\.\d{1,6})?$/;
/** Without zeros that say nothing after the point. */
export const plainAmount = (text: string): string => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

export class RecordReader {
  readonly refusals: Refusal[];
  readonly #values: Values;
  readonly #prefix: string;

  constructor(values: Values, refusals: Refusal[] = [], prefix = '') {
    this.#values = values;
    this.refusals = refusals;
    this.#prefix = prefix;
  }

  refuse(path: string, code: string, vi: string, en: string): void {
    this.refusals.push({ path: `${this.#prefix}${path}`, code, message: { vi, en } });
  }

  #value(path: string): unknown {
    const value = this.#values[path];
    return value === undefined || value === '' ? null : value;
  }

  #required(path: string, isRequired: boolean): null {
    if (isRequired) this.refuse(path, 'REQUIRED', 'Thiếu giá trị bắt buộc.', 'A value is required.');
    return null;
  }

  text(path: string, longest: number, isRequired = false): string | null {
    const value = this.#value(path);
    if (value === null) return this.#required(path, isRequired);
    if (typeof value !== 'string' && typeof value !== 'number') return this.#malformed(path, 'Cần một chuỗi ký tự.', 'Text is needed.');
    const text = String(value).normalize('NFC').trim();
    if (text.length > longest) this.refuse(path, 'TOO_LONG', `Dài quá ${longest} ký tự.`, `Longer than ${longest} characters.`);
    return text || this.#required(path, isRequired);
  }

  word(path: string, words: Readonly<Record<string, string>>, isRequired = false): string | null {
    const value = this.#value(path);
    if (value === null) return this.#required(path, isRequired);
    if (typeof value === 'string' && Object.hasOwn(words, value)) return value;
    const allowed = Object.keys(words).join(', ');
    return this.#malformed(path, `Giá trị phải là một trong: ${allowed}.`, `The value is one of: ${allowed}.`);
  }

  time(path: string, isRequired = false): Date | null {
    const value = this.#value(path);
    if (value === null) return this.#required(path, isRequired);
    if (value instanceof Date) return value;
    if (typeof value === 'string' && INSTANT.test(value)) {
      const time = new Date(value);
      // A day that does not exist rolls over into another: compare the day that was written.
      const isReal = new Date(`${value.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(value.slice(0, 10));
      if (!Number.isNaN(time.getTime()) && isReal) return time;
    }
    return this.#malformed(path, 'Thời điểm không có thật hoặc thiếu múi giờ.', 'Not a real time, or without a zone.');
  }

  count(path: string, least = 0, most = 100_000): number | null {
    const value = this.#value(path);
    if (value === null) return null;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most) return number;
    return this.#malformed(path, `Cần số nguyên từ ${least} đến ${most}.`, `A whole number from ${least} to ${most} is needed.`);
  }

  amount(path: string): string | null {
    const value = this.#value(path);
    if (value === null) return null;
    const text = String(value);
    if ((typeof value !== 'string' && typeof value !== 'number') || !AMOUNT.test(text)) {
      return this.#malformed(path, 'Số tiền phải là số thập phân, tối đa 15 chữ số trước và 6 chữ số sau dấu chấm.', 'An amount is a decimal number of at most 15 digits before the point and 6 after it.');
    }
    if (text.startsWith('-') && /[1-9]/.test(text)) this.refuse(path, 'NEGATIVE', 'Số tiền không được âm.', 'An amount is not negative.');
    // One text for each amount: "007" and "7.00" are 7, "-0" is 0.
    return plainAmount(text.replace(/^-?0*(?=\d)/, ''));
  }

  flag(path: string): boolean | null {
    const value = this.#value(path);
    if (value === null || typeof value === 'boolean') return value;
    return this.#malformed(path, 'Cần true hoặc false.', 'true or false is needed.');
  }

  rows<T>(path: string, read: (row: RecordReader) => T): T[] | null {
    const value = this.#value(path);
    if (value === null) return null;
    if (!Array.isArray(value) || value.length > 500 || value.some((row) => typeof row !== 'object' || row === null)) {
      return this.#malformed(path, 'Cần danh sách tối đa 500 dòng.', 'A list of at most 500 rows is needed.');
    }
    return value.map((row, index) => read(new RecordReader(row as Values, this.refusals, `${this.#prefix}${path}.${index}.`)));
  }

  #malformed(path: string, vi: string, en: string): null {
    this.refuse(path, 'MALFORMED', vi, en);
    return null;
  }
}
