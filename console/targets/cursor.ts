// Where the keyboard stands in the sheet, and the block that is selected from there.

export interface Cursor {
  row: number;
  column: number;
  /** The other corner of the selected block. */
  endRow: number;
  endColumn: number;
}

export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export const at = (row: number, column: number): Cursor => ({ row, column, endRow: row, endColumn: column });

export const blockOf = (cursor: Cursor): Block => ({
  top: Math.min(cursor.row, cursor.endRow), bottom: Math.max(cursor.row, cursor.endRow),
  left: Math.min(cursor.column, cursor.endColumn), right: Math.max(cursor.column, cursor.endColumn),
});

export const isOneCell = (cursor: Cursor): boolean => cursor.row === cursor.endRow && cursor.column === cursor.endColumn;

const PAGE = 10;
const within = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));

/** The next cursor for a key; null when the key does not move. */
export function moved(cursor: Cursor, key: { name: string; isFar: boolean; isExtending: boolean }, size: { rows: number; columns: number }): Cursor | null {
  const from = key.isExtending ? { row: cursor.endRow, column: cursor.endColumn } : cursor;
  const steps: Record<string, [row: number, column: number]> = {
    ArrowUp: [key.isFar ? -size.rows : -1, 0], ArrowDown: [key.isFar ? size.rows : 1, 0], ArrowLeft: [0, key.isFar ? -size.columns : -1], ArrowRight: [0, key.isFar ? size.columns : 1],
    PageUp: [-PAGE, 0], PageDown: [PAGE, 0], Home: [key.isFar ? -size.rows : 0, -size.columns], End: [key.isFar ? size.rows : 0, size.columns],
  };
  const step = steps[key.name];
  if (!step) return null;
  const row = within(from.row + step[0], size.rows);
  const column = within(from.column + step[1], size.columns);
  return key.isExtending ? { ...cursor, endRow: row, endColumn: column } : at(row, column);
}
