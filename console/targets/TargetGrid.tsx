// The grid: units down, criteria across, in a scroll container of its own; moved in by arrow keys, pasted into, filled down.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useCallback, useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { at, blockOf, isOneCell, moved, type Cursor } from './cursor.ts';
import { writtenPercent } from './percent.ts';
import { isEditable, type Column, type SheetRow } from './sheet.ts';
import { TargetRow } from './TargetRow.tsx';
import { GRID_SX } from './grid-style.ts';
import type { TargetEdit } from './use-target-edit.ts';

interface TargetGridProps {
  label: string;
  rows: readonly SheetRow[];
  columns: readonly Column[];
  isEditMode: boolean;
  edit: TargetEdit;
  cursor: Cursor;
  onCursor: (cursor: Cursor) => void;
  selected: ReadonlySet<string>;
  onSelected: (selected: ReadonlySet<string>) => void;
  onOpen: (row: SheetRow, column: Column) => void;
  onPaste: (text: string) => void;
  onFillDown: () => void;
}

export function TargetGrid({ label, rows, columns, isEditMode, edit, cursor, onCursor, selected, onSelected, onOpen, onPaste, onFillDown }: TargetGridProps) {
  const w = useWords();
  const { locale } = useFormat();
  const table = useRef<HTMLTableElement>(null);
  const takesFocus = useRef(false);
  const [editing, setEditing] = useState<(Cursor & { start: string }) | null>(null);
  const block = blockOf(cursor);

  const go = useCallback((next: Cursor) => {
    takesFocus.current = true;
    onCursor(next);
  }, [onCursor]);

  useEffect(() => {
    if (!takesFocus.current || editing) return;
    takesFocus.current = false;
    const cell = table.current?.querySelector<HTMLElement>(`[data-row="${cursor.endRow}"][data-column="${cursor.endColumn}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    table.current?.querySelector<HTMLElement>(`[data-row="${cursor.row}"][data-column="${cursor.column}"]`)?.focus({ preventScroll: true });
  }, [cursor, editing]);

  const begin = (rowAt: number, columnAt: number, typed?: string): void => {
    const row = rows[rowAt];
    const column = columns[columnAt];
    if (!row || !column) return;
    if (!isEditMode || !isEditable(column, row)) return onOpen(row, column);
    setEditing({ ...at(rowAt, columnAt), start: typed ?? edit.drafts[row.code]?.[column.code] ?? row.cells[column.code]?.target ?? '' });
  };

  const { put } = edit;
  const commit = useCallback((rowAt: number, columnAt: number, percent: string | null, to: 'down' | 'left' | 'right' | 'stay') => {
    const row = rows[rowAt];
    const column = columns[columnAt];
    if (row && column && percent !== null) put([{ unitCode: row.code, criterionCode: column.code, percent }]);
    setEditing(null);
    if (to !== 'stay') go(at(Math.min(rows.length - 1, rowAt + (to === 'down' ? 1 : 0)), Math.max(0, Math.min(columns.length - 1, columnAt + (to === 'right' ? 1 : to === 'left' ? -1 : 0)))));
  }, [rows, columns, put, go]);
  const leave = useCallback(() => {
    takesFocus.current = true;
    setEditing(null);
  }, []);
  const select = useCallback((code: string) => {
    const next = new Set(selected);
    if (!next.delete(code)) next.add(code);
    onSelected(next);
  }, [selected, onSelected]);

  const inBlock = () => rows.slice(block.top, block.bottom + 1).flatMap((row) => columns.slice(block.left, block.right + 1).map((column) => ({ row, column })));

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (!(event.target as HTMLElement).matches('[role="gridcell"]')) return;
    const isControl = event.ctrlKey || event.metaKey;
    const next = event.altKey ? null : moved(cursor, { name: event.key, isFar: isControl, isExtending: event.shiftKey && isEditMode }, { rows: rows.length, columns: columns.length });
    const letter = event.key.toLowerCase();
    if (next) go(next);
    else if (event.key === 'Enter' || event.key === 'F2') begin(cursor.row, cursor.column);
    else if (event.key === ' ') openAt();
    else if (event.key === 'Escape' && !isOneCell(cursor)) go(at(cursor.row, cursor.column));
    else if (isEditMode && isControl && letter === 'd') onFillDown();
    else if (isEditMode && isControl && letter === 'z') edit.undo();
    else if (isEditMode && (event.key === 'Delete' || event.key === 'Backspace')) edit.drop(inBlock().map(({ row, column }) => ({ unitCode: row.code, criterionCode: column.code })));
    else if (isEditMode && !isControl && /^[\d.,]$/.test(event.key)) begin(cursor.row, cursor.column, event.key);
    else return;
    event.preventDefault();
  };

  const openAt = (): void => {
    const row = rows[cursor.row];
    const column = columns[cursor.column];
    if (row && column) onOpen(row, column);
  };

  const placeOf = (event: MouseEvent): [number, number] | null => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[role="gridcell"]');
    return cell ? [Number(cell.dataset['row']), Number(cell.dataset['column'])] : null;
  };
  const onClick = (event: MouseEvent<HTMLTableElement>): void => {
    const place = placeOf(event);
    if (!place || (event.target as HTMLElement).matches('input')) return;
    go(event.shiftKey && isEditMode ? { ...cursor, endRow: place[0], endColumn: place[1] } : at(...place));
    const row = rows[place[0]];
    const column = columns[place[1]];
    if (!isEditMode && row && column) onOpen(row, column);
    // A finger has no keys to type with: its tap edits.
    else if (isEditMode && (event.nativeEvent as PointerEvent).pointerType === 'touch') begin(...place);
  };

  const copy = (event: ClipboardEvent<HTMLTableElement>): void => {
    if (!(event.target as HTMLElement).matches('[role="gridcell"]')) return;
    const lines = rows.slice(block.top, block.bottom + 1).map((row) =>
      columns.slice(block.left, block.right + 1).map((column) => {
        const percent = edit.drafts[row.code]?.[column.code] ?? row.cells[column.code]?.target;
        return percent == null ? '' : `${writtenPercent(percent, locale)}%`;
      }).join('\t'));
    event.clipboardData.setData('text/plain', lines.join('\n'));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent<HTMLTableElement>): void => {
    if (!isEditMode || !(event.target as HTMLElement).matches('[role="gridcell"]')) return;
    event.preventDefault();
    onPaste(event.clipboardData.getData('text/plain'));
  };

  const assignable = rows.filter((row) => row.mayAssign);
  const selectedShown = assignable.filter((row) => selected.has(row.code)).length;
  return (
    <Box sx={GRID_SX}>
      <table ref={table} role="grid" aria-label={label} aria-readonly={!isEditMode} aria-multiselectable={isEditMode || undefined} aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1} onKeyDown={onKeyDown} onClick={onClick} onDoubleClick={(event) => { if (isEditMode && placeOf(event)) begin(cursor.row, cursor.column); }} onCopy={copy} onPaste={paste}>
        <thead>
          <tr role="row" aria-rowindex={1}>
            <th role="columnheader" scope="col" className="unit">
              <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
                {isEditMode && (
                  <Checkbox size="small" checked={selectedShown > 0 && selectedShown === assignable.length} indeterminate={selectedShown > 0 && selectedShown < assignable.length} onChange={() => onSelected(new Set(selectedShown === assignable.length ? [] : assignable.map((row) => row.code)))} slotProps={{ input: { 'aria-label': w('targets.edit.selectAll') } }} sx={{ p: 0.25 }} />
                )}
                <span>{w('terms.unit')}<Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}> · {w('targets.unitCount', { count: rows.length })}</Box></span>
              </Box>
            </th>
            {columns.map((column) => (
              <th key={column.code} role="columnheader" scope="col" title={`${column.code} ${column.name}`}>
                <Box sx={{ fontWeight: 700 }}>{column.code}</Box>
                <Box className="criterion-name">{column.name}</Box>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <TargetRow
              key={row.code} index={index} row={row} columns={columns} drafts={edit.drafts[row.code]} faults={edit.faults[row.code]} isEditMode={isEditMode} isSelected={selected.has(row.code)}
              cursorColumn={cursor.row === index ? Math.min(cursor.column, columns.length - 1) : -1}
              block={isEditMode && index >= block.top && index <= block.bottom ? `${block.left}-${block.right}` : ''}
              editing={editing?.row === index ? editing : null} onCommit={commit} onLeave={leave} onSelect={select}
            />
          ))}
        </tbody>
      </table>
    </Box>
  );
}
