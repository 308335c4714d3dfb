/** Streams records out of the first sheet of an .xlsx workbook that has their headings, after its archive has been judged safe. */
import ExcelJS from 'exceljs';
import type { CellValue, Row } from 'exceljs';
import { shownName } from './field-name.ts';
import type { FileSource } from './file-source.ts';
import type { ReaderOptions, ReadRowOf } from './raw-dossier.ts';
import { UnreadableFile, rowProblem } from './raw-dossier.ts';
import { recordOf } from './read-csv.ts';
import type { RowMapper } from './row-mapper.ts';
import { checkWorkbookArchive } from './zip-directory.ts';

const CELL_ERROR = Symbol('a cell that holds a spreadsheet error');

/** What a person sees in the cell: the result of a formula, the text of a link. */
function plainCell(value: CellValue | undefined): unknown {
  if (value === null || value === undefined || typeof value !== 'object' || value instanceof Date) return value ?? null;
  if ('error' in value) return CELL_ERROR;
  if ('richText' in value) return value.richText.map((part) => part.text ?? '').join('');
  if ('hyperlink' in value) return plainCell(value.text as CellValue);
  if ('formula' in value || 'sharedFormula' in value) return plainCell(value.result as CellValue | undefined);
  return null;
}

function cellsOf(row: Row): unknown[] {
  const cells: unknown[] = [];
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    cells[column - 1] = plainCell(cell.value);
  });
  return cells;
}

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

function readCells<T>(mapper: RowMapper<T>, row: number, headings: readonly string[], cells: readonly unknown[]): ReadRowOf<T> {
  for (const [i, name] of headings.entries()) {
    if (cells[i] === CELL_ERROR) return { row, error: rowProblem(shownName(name), 'Ô báo lỗi của bảng tính (#N/A, #REF!...)', 'The cell holds a spreadsheet error (#N/A, #REF! ...)') };
  }
  if (cells.some((cell, i) => i >= headings.length && !isBlank(cell))) {
    return { row, error: rowProblem('row', 'Dòng có ô nằm ngoài các cột có tiêu đề', 'The row has cells beyond the columns with headings') };
  }
  return mapper.readRow(row, recordOf(headings, cells));
}

function headingsOf(cells: readonly unknown[]): string[] {
  return Array.from(cells, (cell) => (typeof cell === 'string' ? cell.trim() : ''));
}

/** exceljs names a sheet at run time; its types leave that out. */
type NamedSheet = AsyncIterable<Row> & { name?: string; id?: number | string };

export async function* readXlsx<T>(source: FileSource, mapper: RowMapper<T>, options: Pick<ReaderOptions, 'onNotice'>): AsyncGenerator<ReadRowOf<T>> {
  await checkWorkbookArchive(source);
  const stream = source.stream();
  let failed: Error | null = null;
  stream.on('error', (error) => {
    failed = error;
  });
  const workbook = new ExcelJS.stream.xlsx.WorkbookReader(stream, { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' });
  let found = false;
  try {
    for await (const sheet of workbook as unknown as AsyncIterable<NamedSheet>) {
      let headings: string[] | null = null;
      let ignored = false;
      for await (const row of sheet) {
        if (ignored) continue; // a sheet must be read to its end before the next comes
        const cells = cellsOf(row);
        if (cells.every(isBlank)) continue;
        if (headings) yield readCells(mapper, row.number, headings, cells);
        else {
          headings = headingsOf(cells);
          const usable = !found && mapper.headingsFault(headings) === null;
          if (usable) found = true;
          else {
            ignored = true;
            noteIgnored(options, shownName(sheet.name ?? String(sheet.id ?? '')));
          }
        }
      }
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('Không đọc được bảng tính .xlsx: tệp bị hỏng', 'The .xlsx workbook cannot be read: it is damaged');
  }
  if (failed) throw new UnreadableFile('Không đọc được tệp .xlsx', 'The .xlsx file cannot be read');
  if (!found) {
    const missing = mapper.headingsFault([]);
    if (missing) throw missing;
  }
}

function noteIgnored(options: Pick<ReaderOptions, 'onNotice'>, name: string): void {
  options.onNotice?.({
    kind: 'SHEET_IGNORED',
    name,
    vi: `Bỏ qua trang tính "${name}": không có các tiêu đề cột cần có, hoặc đã đọc một trang khác`,
    en: `Sheet "${name}" was ignored: it lacks the headings, or another sheet was read already`,
  });
}
