// Reads official results (kết quả chính thức) out of a file: one value a row, under English or Vietnamese headings.
import { periodOfCell } from '../dossiers/reader/period-cell.ts';
import { plainName, shownName } from '../dossiers/reader/field-name.ts';
import type { FileSource } from '../dossiers/reader/file-source.ts';
import { rowProblem, UnreadableFile, type ReadNotice, type ReadRowOf, type RowProblem } from '../dossiers/reader/raw-dossier.ts';
import { openWith } from '../dossiers/reader/read-file.ts';
import type { RowMapper } from '../dossiers/reader/row-mapper.ts';
import { integerOf, textOf, unitCodeOf, type Converted } from '../dossiers/reader/source-values.ts';
import { UnknownColumns } from '../dossiers/reader/unknown-columns.ts';
import { MAX_OFFICIAL_ITEMS, type OfficialItem } from '../domain/official-import.ts';

type Column = keyof OfficialItem;

const COLUMNS: Record<Column, readonly string[]> = {
  unitCode: ['unitCode', 'Mã đơn vị', 'Đơn vị'],
  period: ['period', 'Kỳ', 'Kỳ báo cáo'],
  groupCode: ['groupCode', 'Mã nhóm', 'Nhóm', 'Nhóm chỉ số'],
  criterionCode: ['criterionCode', 'Mã tiêu chí', 'Tiêu chí'],
  score: ['score', 'Điểm', 'Điểm số'],
  maxScore: ['maxScore', 'Điểm tối đa', 'Tối đa'],
  percent: ['percent', 'Tỷ lệ', 'Tỷ lệ %', 'Phần trăm'],
  rank: ['rank', 'Xếp hạng', 'Thứ hạng', 'Hạng'],
};

const columns = new Map<string, Column>();
for (const [column, names] of Object.entries(COLUMNS)) for (const name of names) columns.set(plainName(name), column as Column);

/** "95,48%" and 95.48 are both 95.48; what is no number stays, and the check names it. */
function decimalOf(cell: unknown): Converted {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: String(Number(cell.toFixed(6))) };
  const read = textOf(cell);
  if ('vi' in read || typeof read.value !== 'string') return read;
  return { value: read.value.replace(/\s*%$/, '').replace(/^(\d+),(\d+)$/, '$1.$2') };
}

/** Spreadsheets keep "2.1" as the number 2.1: a criterion's code has one decimal at most. */
const codeOf = (cell: unknown): Converted => (typeof cell === 'number' && Number.isFinite(cell) ? { value: cell.toFixed(1) } : textOf(cell));

const READ: Record<Column, (cell: unknown) => Converted> = {
  unitCode: unitCodeOf, period: (cell) => textOf(periodOfCell(cell)), groupCode: textOf, criterionCode: codeOf,
  score: decimalOf, maxScore: decimalOf, percent: decimalOf, rank: integerOf,
};

const isBlank = (value: unknown): boolean => value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

class OfficialMapper implements RowMapper<OfficialItem> {
  private readonly unknown: UnknownColumns;

  constructor(onNotice: (notice: ReadNotice) => void) {
    this.unknown = new UnknownColumns(onNotice);
  }

  headingsFault(names: readonly string[]): UnreadableFile | null {
    const known = new Set(names.map((name) => columns.get(plainName(name))));
    return known.has('unitCode') && known.has('period') && (known.has('score') || known.has('percent')) ? null : new UnreadableFile(
      'Dòng đầu phải là tiêu đề cột: "Mã đơn vị", "Kỳ", "Điểm" hoặc "Tỷ lệ"; thêm "Mã nhóm" hoặc "Mã tiêu chí" nếu không phải tổng điểm',
      'The first row must hold the column headings unitCode, period, score or percent; and groupCode or criterionCode for what is not a total',
    );
  }

  readRow(row: number, source: unknown): ReadRowOf<OfficialItem> {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) return { row, error: rowProblem('row', 'Dòng không phải là một kết quả', 'The row is not a result') };
    const values: Partial<Record<Column, string | number>> = {};
    for (const [name, cell] of Object.entries(source)) {
      const column = columns.get(plainName(name));
      if (!column) this.unknown.tell(name);
      if (!column || isBlank(cell)) continue;
      const fault = take(values, column, name, cell);
      if (fault) return { row, error: fault };
    }
    return { row, record: { ...values, unitCode: String(values.unitCode ?? ''), period: String(values.period ?? '') } as OfficialItem };
  }
}

function take(values: Partial<Record<Column, string | number>>, column: Column, name: string, cell: unknown): RowProblem | null {
  const read = READ[column](cell);
  if ('vi' in read) return rowProblem(shownName(name), read.vi, read.en);
  values[column] = read.value as string | number;
  return null;
}

export interface ReadOfficialResults {
  format: string;
  sha256: string;
  size: number;
  rowCount: number;
  items: OfficialItem[];
  /** Line, row of the sheet or position in the array of each of `items`. */
  places: number[];
  errors: { row: number; error: RowProblem }[];
  notices: ReadNotice[];
}

export async function readOfficialResults(source: FileSource): Promise<ReadOfficialResults> {
  const notices: ReadNotice[] = [];
  const { format, sha256, size, rows } = await openWith(source, new OfficialMapper((notice) => notices.push(notice)), { onNotice: (notice) => notices.push(notice) });
  const found: ReadOfficialResults = { format, sha256, size, rowCount: 0, items: [], places: [], errors: [], notices };
  for await (const one of rows) {
    found.rowCount += 1;
    if (found.rowCount > MAX_OFFICIAL_ITEMS) throw new UnreadableFile(`Tệp có hơn ${MAX_OFFICIAL_ITEMS} dòng; hãy chia nhỏ`, `The file has more than ${MAX_OFFICIAL_ITEMS} rows; split it`);
    if ('error' in one) found.errors.push(one);
    else {
      found.items.push(one.record);
      found.places.push(one.row);
    }
  }
  return found;
}
