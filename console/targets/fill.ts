// Filling down and filling groups: which cells get the value.
import type { UnitLevel } from '../../schema/enums.ts';
import { isOneCell, blockOf, type Cursor } from './cursor.ts';
import { isEditable, type CellValue, type Column, type Drafts, type SheetRow } from './sheet.ts';

/** The top value of each selected column, down the block; from one cell, down to the end. */
export function filledDown(cursor: Cursor, rows: readonly SheetRow[], columns: readonly Column[], drafts: Drafts): CellValue[] {
  const { top, bottom, left, right } = blockOf(cursor);
  const first = rows[top];
  const last = isOneCell(cursor) ? rows.length - 1 : bottom;
  if (!first) return [];
  return columns.slice(left, right + 1).flatMap((column) => {
    const percent = drafts[first.code]?.[column.code] ?? first.cells[column.code]?.target ?? null;
    if (percent === null) return [];
    return rows.slice(top + 1, last + 1).filter((row) => isEditable(column, row)).map((row) => ({ unitCode: row.code, criterionCode: column.code, percent }));
  });
}

export const GROUPS = ['communes', 'departments', 'districts', 'shown', 'selected'] as const;
export type Group = (typeof GROUPS)[number];

const LEVEL_OF: Partial<Record<Group, UnitLevel>> = { communes: 'COMMUNE', departments: 'DEPARTMENT', districts: 'DISTRICT' };

export function rowsOfGroup(group: Group, all: readonly SheetRow[], shown: readonly SheetRow[], selected: ReadonlySet<string>): SheetRow[] {
  if (group === 'selected') return all.filter((row) => selected.has(row.code));
  return group === 'shown' ? [...shown] : all.filter((row) => row.level === LEVEL_OF[group]);
}
