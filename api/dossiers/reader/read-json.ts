/** Streams records out of NDJSON (a record a line) and JSON (an array, or the national body {service, isUpdating, data: [...]}). */
import type { ReadRowOf } from './raw-dossier.ts';
import { UnreadableFile, rowProblem } from './raw-dossier.ts';
import type { RowMapper } from './row-mapper.ts';

const LONGEST_RECORD = 1_000_000;
const notJson = { vi: 'Dòng không phải JSON hợp lệ', en: 'The row is not valid JSON' };
const tooLong = { vi: 'Bản ghi quá dài', en: 'The record is too long' };

/** The parser's own message would repeat a piece of the text, so it is not passed on. */
function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function readText<T>(mapper: RowMapper<T>, row: number, text: string): ReadRowOf<T> {
  if (text.length > LONGEST_RECORD) return { row, error: rowProblem('row', tooLong.vi, tooLong.en) };
  const json = parsed(text);
  return json ? mapper.readRow(row, json.value) : { row, error: rowProblem('row', notJson.vi, notJson.en) };
}

export async function* readNdjson<T>(texts: AsyncIterable<string>, mapper: RowMapper<T>): AsyncGenerator<ReadRowOf<T>> {
  let rest = '';
  let row = 0;
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_RECORD + 1);
    for (const line of lines) {
      row += 1;
      if (line.trim() !== '') yield readText(mapper, row, line);
    }
  }
  if (rest.trim() !== '') yield readText(mapper, row + 1, rest);
}

const cutShort = (): UnreadableFile => new UnreadableFile('Tệp JSON bị cắt cụt hoặc sai cấu trúc', 'The JSON file ends too early or is not well formed');

/** Finds the elements of the one array that holds the records, without parsing the whole text at once. */
class ElementFinder {
  private depth = 0;
  private inString = false;
  private escaped = false;
  private element = '';
  private key = '';
  private place: 'START' | 'WRAPPER' | 'ARRAY' | 'AFTER' = 'START';
  private wrapped = false;
  private expects: 'ELEMENT' | 'ELEMENT_OR_END' | 'COMMA' = 'ELEMENT_OR_END';
  found = false;

  /** Complete elements of this piece, in order. */
  *feed(text: string): Generator<string> {
    for (let i = 0; i < text.length; i += 1) {
      const c = text[i] as string;
      if (this.place === 'ARRAY') {
        const done = this.inArray(c);
        if (done !== null) yield done;
      } else this.outside(c);
    }
  }

  private outside(c: string): void {
    if (this.place === 'WRAPPER') return this.inWrapper(c);
    if (/\s/.test(c)) return;
    if (this.place === 'AFTER') throw cutShort();
    if (c === '[') this.openArray(false);
    else if (c === '{') {
      this.place = 'WRAPPER';
      this.depth = 1;
    } else throw cutShort();
  }

  private openArray(wrapped: boolean): void {
    this.place = 'ARRAY';
    this.wrapped = wrapped;
    this.found = true;
    this.depth = 0;
    this.expects = 'ELEMENT_OR_END';
  }

  private inWrapper(c: string): void {
    if (this.inString) {
      if (this.escaped) this.escaped = false;
      else if (c === '\\') this.escaped = true;
      else if (c === '"') this.inString = false;
      else if (this.depth === 1 && this.key.length < 20) this.key += c;
    } else if (c === '"') {
      this.inString = true;
      this.key = '';
    } else if (c === '[' && this.depth === 1 && this.key === 'data' && !this.found) this.openArray(true);
    else if (c === '{' || c === '[') this.depth += 1;
    else if (c === '}' || c === ']') {
      this.depth -= 1;
      if (this.depth === 0) this.place = 'AFTER';
    } else if (c === ',' && this.depth === 1) this.key = '';
  }

  private inArray(c: string): string | null {
    if (this.inString) {
      this.keep(c);
      if (this.escaped) this.escaped = false;
      else if (c === '\\') this.escaped = true;
      else if (c === '"') this.inString = false;
      return null;
    }
    if (this.depth === 0 && (c === ',' || c === ']')) return this.endElement(c);
    if (this.element === '' && /\s/.test(c)) return null;
    if (c === '"') this.inString = true;
    else if (c === '{' || c === '[') this.depth += 1;
    else if (c === '}' || c === ']') this.depth -= 1;
    if (this.depth < 0) throw cutShort();
    this.keep(c);
    return null;
  }

  private endElement(c: string): string | null {
    const element = this.element;
    this.element = '';
    const emptyArray = c === ']' && element === '' && this.expects === 'ELEMENT_OR_END';
    this.expects = 'ELEMENT';
    if (c === ']') {
      this.place = this.wrapped ? 'WRAPPER' : 'AFTER';
      this.depth = 1;
      this.key = '';
    }
    return emptyArray ? null : element;
  }

  private keep(c: string): void {
    this.element += c;
    if (this.element.length > LONGEST_RECORD * 8) throw new UnreadableFile('Một bản ghi trong tệp JSON quá dài', 'A record of the JSON file is too long');
  }

  end(): void {
    if (this.place !== 'AFTER') throw cutShort();
    if (!this.found) {
      throw new UnreadableFile(
        'Tệp JSON phải là một mảng, hoặc có mảng "data"; mỗi dòng một bản ghi thì đặt tên .ndjson',
        'The JSON file must be an array or hold an array "data"; name it .ndjson when each line is a record',
      );
    }
  }
}

export async function* readJson<T>(texts: AsyncIterable<string>, mapper: RowMapper<T>): AsyncGenerator<ReadRowOf<T>> {
  const finder = new ElementFinder();
  let row = 0;
  for await (const text of texts) {
    for (const element of finder.feed(text)) {
      row += 1;
      yield readText(mapper, row, element);
    }
  }
  finder.end();
}
