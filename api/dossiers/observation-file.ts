// Reads observations (số liệu ngoài hồ sơ) out of a file: one value a row, or one column a metric; under their codes or their Vietnamese names.
import { OBSERVATION_METRICS } from '../domain/metrics.ts';
import type { ObservationRow } from '../indicators/observation-check.ts';
import { plainName, shownName } from './reader/field-name.ts';
import type { FileSource } from './reader/file-source.ts';
import { UnreadableFile, rowProblem, type ReadNotice, type ReadRowOf, type RowProblem } from './reader/raw-dossier.ts';
import { periodOfCell } from './reader/period-cell.ts';
import { openWith } from './reader/read-file.ts';
import type { RowMapper } from './reader/row-mapper.ts';
import { textOf, unitCodeOf } from './reader/source-values.ts';
import { UnknownColumns } from './reader/unknown-columns.ts';

type Column = 'unitCode' | 'period' | 'metric' | 'value';

const COLUMNS: Record<Column, readonly string[]> = {
  unitCode: ['unitCode', 'Mã đơn vị', 'Đơn vị', 'MaDonVi'],
  period: ['period', 'Kỳ', 'Kỳ báo cáo', 'Ky'],
  metric: ['metric', 'Chỉ tiêu số liệu', 'Chỉ tiêu', 'Số liệu', 'MaChiTieu'],
  value: ['value', 'Giá trị', 'GiaTri'],
};

const columns = new Map<string, Column>();
for (const [column, names] of Object.entries(COLUMNS)) for (const name of names) columns.set(plainName(name), column as Column);

const metrics = new Map<string, string>();
for (const { code, label } of OBSERVATION_METRICS) for (const name of [code, label.vi, label.en]) metrics.set(plainName(name), code);

/** A metric as people write it; what nobody knows stays as it was written, and the check names it. */
const metricOf = (name: string): string => metrics.get(plainName(name)) ?? name;

/** A row of a file: as many values as it has columns of metrics. */
interface FileRow {
  unitCode: string;
  period: string;
  values: { metric: string; value: number; column: string }[];
}

type Known = { column: Column } | { metric: string } | null;
const meaningOf = (name: string): Known => {
  const plain = plainName(name);
  const column = columns.get(plain);
  const metric = metrics.get(plain);
  return column ? { column } : metric ? { metric } : null;
};

const isBlank = (value: unknown): boolean => value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

class ObservationMapper implements RowMapper<FileRow> {
  private readonly unknown: UnknownColumns;

  constructor(onNotice: (notice: ReadNotice) => void) {
    this.unknown = new UnknownColumns(onNotice);
  }

  headingsFault(names: readonly string[]): UnreadableFile | null {
    const known = names.map(meaningOf);
    const has = (column: Column): boolean => known.some((one) => one !== null && 'column' in one && one.column === column);
    const isLong = has('metric') && has('value');
    const isWide = known.some((one) => one !== null && 'metric' in one);
    return has('unitCode') && has('period') && (isLong || isWide) ? null : new UnreadableFile(
      'Dòng đầu phải là tiêu đề cột: "Mã đơn vị", "Kỳ" và "Chỉ tiêu số liệu", "Giá trị"; hoặc mỗi chỉ tiêu số liệu một cột',
      'The first row must hold the column headings: unitCode, period and metric, value; or a column for each metric',
    );
  }

  readRow(row: number, source: unknown): ReadRowOf<FileRow> {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) return { row, error: rowProblem('row', 'Dòng không phải là một bản ghi số liệu', 'The row is not a record of observations') };
    const texts: Partial<Record<'unitCode' | 'period' | 'metric', string>> = {};
    const values: FileRow['values'] = [];
    for (const [name, cell] of Object.entries(source)) {
      const meaning = meaningOf(name);
      if (!meaning) this.unknown.tell(name);
      if (!meaning || isBlank(cell)) continue;
      const fault = 'column' in meaning && meaning.column !== 'value' ? this.takeText(texts, meaning.column, name, cell) : this.takeValue(values, 'metric' in meaning ? meaning.metric : '', name, cell);
      if (fault) return { row, error: fault };
    }
    if (values.length === 0) return { row, error: rowProblem('value', 'Dòng không có giá trị nào', 'The row has no value') };
    return { row, record: { unitCode: texts.unitCode ?? '', period: texts.period ?? '', values: values.map((one) => (one.metric === '' ? { ...one, metric: metricOf(texts.metric ?? '') } : one)) } };
  }

  private takeText(texts: Partial<Record<string, string>>, column: Column, name: string, cell: unknown): RowProblem | null {
    const read = column === 'unitCode' ? unitCodeOf(cell) : textOf(column === 'period' ? periodOfCell(cell) : cell);
    if ('vi' in read) return rowProblem(shownName(name), read.vi, read.en);
    texts[column] = String(read.value);
    return null;
  }

  private takeValue(values: FileRow['values'], metric: string, name: string, cell: unknown): RowProblem | null {
    const value = typeof cell === 'string' && /^-?\d{1,12}$/.test(cell.trim()) ? Number(cell) : cell;
    if (typeof value !== 'number') return rowProblem(shownName(name), 'Giá trị phải là số nguyên, không có dấu phân cách hàng nghìn', 'The value must be a whole number without thousands separators');
    values.push({ metric, value, column: shownName(name) });
    return null;
  }
}

/** Values of a file, each with the row that it stands in; an observation file is small enough to be held whole. */
export interface ReadObservations {
  format: string;
  sha256: string;
  size: number;
  rowCount: number;
  rows: ObservationRow[];
  /** Line, row of the sheet or position in the array of each of `rows`. */
  places: { row: number; column: string }[];
  errors: { row: number; error: RowProblem }[];
  notices: ReadNotice[];
}

export const MAX_OBSERVATION_ROWS = 200_000;

export async function readObservations(source: FileSource): Promise<ReadObservations> {
  const notices: ReadNotice[] = [];
  const { format, sha256, size, rows: read } = await openWith(source, new ObservationMapper((notice) => notices.push(notice)), { onNotice: (notice) => notices.push(notice) });
  const found: ReadObservations = { format, sha256, size, rowCount: 0, rows: [], places: [], errors: [], notices };
  for await (const one of read) {
    found.rowCount += 1;
    if (found.rows.length > MAX_OBSERVATION_ROWS) throw new UnreadableFile(`Tệp có hơn ${MAX_OBSERVATION_ROWS} giá trị; hãy chia nhỏ`, `The file has more than ${MAX_OBSERVATION_ROWS} values; split it`);
    if ('error' in one) found.errors.push(one);
    else {
      for (const { metric, value, column } of one.record.values) {
        found.rows.push({ unitCode: one.record.unitCode, period: one.record.period, metric, value });
        found.places.push({ row: one.row, column });
      }
    }
  }
  return found;
}
