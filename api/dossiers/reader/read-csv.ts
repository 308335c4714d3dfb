/** Streams records out of CSV: a heading row, then a record a row; comma, semicolon or tab. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Info } from 'csv-parse';
import type { ReadRowOf } from './raw-dossier.ts';
import { UnreadableFile, rowProblem } from './raw-dossier.ts';
import type { RowMapper } from './row-mapper.ts';

const LONGEST_ROW = 1_000_000;
const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that the heading row uses most, outside quotes. */
export function separatorOf(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function splitHead(texts: AsyncIterable<string>): Promise<{ head: string; rest: AsyncIterator<string> }> {
  const rest = texts[Symbol.asyncIterator]();
  let head = '';
  while (!/\S[^\n]*\n/.test(head)) {
    if (head.length > LONGEST_ROW) throw new UnreadableFile('Dòng tiêu đề quá dài', 'The heading row is too long');
    const next = await rest.next();
    if (next.done) break;
    head += next.value;
  }
  return { head, rest };
}

async function* joined(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

export async function* readCsv<T>(texts: AsyncIterable<string>, mapper: RowMapper<T>): AsyncGenerator<ReadRowOf<T>> {
  const { head, rest } = await splitHead(texts);
  const skipped: ReadRowOf<T>[] = [];
  let line = 0;
  const parser = parse({
    delimiter: separatorOf(head.trimStart().split('\n')[0] ?? ''),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    relax_quotes: true, // a stray quote then spoils its own row only; strict parsing loses the rows up to the next quote
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    on_skip: () => {
      const row = line + 1;
      skipped.push({
        row,
        error: rowProblem(
          'row',
          'Dấu ngoặc kép mở ở dòng này hoặc sau đó không được đóng: phần còn lại của tệp không được đọc',
          'A quote opened in this row or after it is never closed: the rest of the file was not read',
        ),
      });
      return undefined;
    },
  });
  const input = Readable.from(joined(head, rest));
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let headings: string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      line = info.lines;
      const row = line - record.reduce((breaks, cell) => breaks + (cell.match(/\n|\r(?!\n)/g)?.length ?? 0), 0); // where the row begins
      if (!headings) {
        headings = record.map((name) => name.trim());
        const fault = mapper.headingsFault(headings);
        if (fault) throw fault;
        continue;
      }
      yield* skipped.splice(0);
      if (record.every((cell) => cell.trim() === '')) continue;
      yield readCells(mapper, row, headings, record);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      `Tệp CSV sai cấu trúc sau dòng ${line}: dấu ngoặc kép không đóng hoặc dòng quá dài`,
      `The CSV is not well formed after line ${line}: an open quote or a row that is too long`,
    );
  }
  yield* skipped;
  if (!headings) throw new UnreadableFile('Tệp không có dòng tiêu đề', 'The file has no heading row');
}

function readCells<T>(mapper: RowMapper<T>, row: number, headings: readonly string[], cells: readonly string[]): ReadRowOf<T> {
  if (cells.length !== headings.length) {
    return {
      row,
      error: rowProblem('row', `Dòng có ${cells.length} ô, tiêu đề có ${headings.length} cột`, `The row has ${cells.length} cells, the heading has ${headings.length} columns`),
    };
  }
  if (cells.some((cell) => cell.startsWith('"'))) {
    return { row, error: rowProblem('row', 'Dấu ngoặc kép sai chỗ', 'A quote stands in the wrong place') };
  }
  return mapper.readRow(row, recordOf(headings, cells));
}

/** Two columns of one name keep both values, so that a contradiction is seen. */
export function recordOf(headings: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  headings.forEach((name, i) => {
    if (name === '') return;
    const cell = cells[i];
    const value = typeof cell === 'string' ? cell.trim() : cell;
    let unique = name;
    while (unique in record) unique += ' ';
    record[unique] = value;
  });
  return record;
}
