// What a block from Excel means for the sheet: a block of values from the chosen cell on, or rows that begin with a unit's code or name.
import { foldText } from '../layout/fold-text.ts';
import { readPercent } from './percent.ts';
import { appliesTo, type CellValue, type Column, type SheetRow } from './sheet.ts';

export type PasteFaultKind =
  | 'notANumber' | 'outOfRange' | 'tooPrecise' | 'unknownUnit' | 'severalUnits' | 'repeatedUnit' | 'notApplicable' | 'mayNotAssign' | 'beyondRows' | 'beyondColumns' | 'nothing';

export interface PasteFault {
  kind: PasteFaultKind;
  /** Line of the block, from 1. */
  line: number;
  /** What stood there. */
  text: string;
  unit?: string;
  criterion?: string;
}

export interface Pasted {
  values: CellValue[];
  faults: PasteFault[];
}

export interface PasteTarget {
  /** Rows and columns as they are shown: a block of values follows them. */
  rows: readonly SheetRow[];
  columns: readonly Column[];
  /** Rows that are found by code or name, shown or not. */
  allRows: readonly SheetRow[];
  row: number;
  column: number;
}

/** Cells of a copied block; Excel quotes cells that hold a line break. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n') {
      endCell();
      rows.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  endCell();
  return rows.filter((cells) => cells.some((one) => one !== ''));
}

const isValue = (text: string): boolean => 'percent' in readPercent(text) || /^[+-]?[\d.,\s]+%?$/.test(text);

/** "UBND phường Kinh Bắc" and "Phường Kinh Bắc" are the same body. */
const nameKey = (name: string): string => foldText(name).replace(/\s+/g, ' ').replace(/^(uy ban nhan dan|ubnd) /, '').replace(/ tinh bac ninh$/, '');

function finderOf(rows: readonly SheetRow[]): (text: string) => SheetRow[] {
  const byCode = new Map(rows.map((row) => [row.code.toLowerCase(), row]));
  const byName = Map.groupBy(rows, (row) => nameKey(row.name));
  return (text) => {
    const coded = byCode.get(text.toLowerCase());
    return coded ? [coded] : (byName.get(nameKey(text)) ?? []);
  };
}

export function readPaste(text: string, target: PasteTarget): Pasted {
  const block = cellsOf(text);
  if (block.length === 0) return { values: [], faults: [{ kind: 'nothing', line: 1, text: '' }] };
  const find = finderOf(target.allRows);
  const isNamed = block.some(([first = '']) => first !== '' && (find(first).length > 0 || !isValue(first)));
  return isNamed ? readNamed(block, target, find) : readBlock(block, target);
}

function readBlock(block: readonly string[][], { rows, columns, row: top, column: left }: PasteTarget): Pasted {
  const pasted: Pasted = { values: [], faults: [] };
  block.forEach((cells, index) => {
    const row = rows[top + index];
    if (!row) {
      pasted.faults.push({ kind: 'beyondRows', line: index + 1, text: cells.join(' ') });
      return;
    }
    take(pasted, cells, row, columns, left, index + 1);
  });
  return pasted;
}

/** Code or name, perhaps both, then values. A first line of headings is passed over. */
function readNamed(block: readonly string[][], target: PasteTarget, find: (text: string) => SheetRow[]): Pasted {
  const pasted: Pasted = { values: [], faults: [] };
  const seen = new Set<string>();
  block.forEach((cells, index) => {
    const line = index + 1;
    const labels = cells.findIndex((cell, at) => at > 0 && cell !== '' && isValue(cell) && find(cell).length === 0);
    const names = labels < 0 ? cells : cells.slice(0, labels);
    if (labels < 0 && index === 0 && names.every((name) => find(name).length === 0)) return;
    const found = names.map((name) => (name === '' ? [] : find(name))).find((rows) => rows.length > 0) ?? [];
    const shown = names.filter(Boolean).join(' · ');
    const [row] = found;
    if (!row) pasted.faults.push({ kind: 'unknownUnit', line, text: shown });
    else if (found.length > 1) pasted.faults.push({ kind: 'severalUnits', line, text: shown });
    else if (seen.has(row.code)) pasted.faults.push({ kind: 'repeatedUnit', line, text: shown });
    else {
      seen.add(row.code);
      const values = cells.slice(labels < 0 ? cells.findLastIndex((cell) => find(cell).includes(row)) + 1 : labels);
      if (values.every((value) => value === '')) pasted.faults.push({ kind: 'notANumber', line, text: '', unit: row.name });
      else take(pasted, values, row, target.columns, target.column, line);
    }
  });
  return pasted;
}

/** Empty cells change nothing. */
function take(pasted: Pasted, cells: readonly string[], row: SheetRow, columns: readonly Column[], left: number, line: number): void {
  cells.forEach((text, offset) => {
    if (text === '') return;
    const column = columns[left + offset];
    const at = { line, text, unit: row.name, ...(column && { criterion: column.code }) };
    const read = readPercent(text);
    if (!column) pasted.faults.push({ kind: 'beyondColumns', ...at });
    else if ('fault' in read) pasted.faults.push({ kind: read.fault, ...at });
    else if (!appliesTo(column, row)) pasted.faults.push({ kind: 'notApplicable', ...at });
    else if (!row.mayAssign) pasted.faults.push({ kind: 'mayNotAssign', ...at });
    else pasted.values.push({ unitCode: row.code, criterionCode: column.code, percent: read.percent });
  });
}
