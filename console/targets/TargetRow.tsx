// One unit of the sheet; drawn again only when something of its own has changed.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { visuallyHidden } from '@mui/utils';
import { memo } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { CellEditor, describeCell, TargetCell } from './TargetCell.tsx';
import { writtenPercent } from './percent.ts';
import { appliesTo, isEditable, type Column, type SheetRow } from './sheet.ts';

export interface RowEditing {
  column: number;
  start: string;
}

interface TargetRowProps {
  index: number;
  row: SheetRow;
  columns: readonly Column[];
  drafts: Readonly<Record<string, string>> | undefined;
  faults: Readonly<Record<string, string>> | undefined;
  isEditMode: boolean;
  isSelected: boolean;
  /** The column at which the keyboard stands, or -1. */
  cursorColumn: number;
  /** Selected columns of this row as "from-to", or empty. */
  block: string;
  editing: RowEditing | null;
  onCommit: (row: number, column: number, percent: string | null, go: 'down' | 'left' | 'right' | 'stay') => void;
  onLeave: () => void;
  onSelect: (code: string) => void;
}

export const TargetRow = memo(function TargetRow({ index, row, columns, drafts, faults, isEditMode, isSelected, cursorColumn, block, editing, onCommit, onLeave, onSelect }: TargetRowProps) {
  const w = useWords();
  const format = useFormat();
  const [from = -1, to = -1] = block ? block.split('-').map(Number) : [];
  return (
    <tr role="row" aria-rowindex={index + 2}>
      <th role="rowheader" scope="row" className="unit">
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
          {isEditMode && row.mayAssign && (
            <Checkbox size="small" checked={isSelected} onChange={() => onSelect(row.code)} slotProps={{ input: { 'aria-label': w('targets.edit.select', { unit: row.name }) } }} sx={{ p: 0.25 }} />
          )}
          <Box sx={{ minWidth: 0 }}>
            <Box sx={{ fontWeight: 500, lineHeight: 1.3 }}>{row.name}</Box>
            <Box sx={{ fontSize: '0.75rem', fontWeight: 400, color: 'text.secondary' }}>{row.code}</Box>
          </Box>
        </Box>
      </th>
      {columns.map((column, at) => {
        const cell = row.cells[column.code];
        const isApplicable = appliesTo(column, row);
        const draft = drafts?.[column.code];
        const fault = faults?.[column.code];
        const isEdited = editing?.column === at;
        const said = `${isApplicable ? describeCell(cell, draft, w, format) : w('states.notApplicable')}${fault ? `. ${fault}` : ''}`;
        return (
          <td
            key={column.code}
            role="gridcell"
            tabIndex={cursorColumn === at && !isEdited ? 0 : -1}
            data-row={index}
            data-column={at}
            aria-colindex={at + 2}
            title={isEdited ? undefined : said}
            aria-selected={isEditMode ? at >= from && at <= to : undefined}
            aria-readonly={isEditMode ? !isEditable(column, row) : undefined}
            aria-invalid={fault ? true : undefined}
            className={[draft !== undefined && 'is-draft', fault && 'is-refused', at >= from && at <= to && 'is-selected'].filter(Boolean).join(' ') || undefined}
          >
            {isEdited
              ? <CellEditor label={w('targets.edit.input', { unit: row.name, criterion: column.code })} start={writtenPercent(editing.start, format.locale)} onCommit={(percent, go) => onCommit(index, at, percent, go)} onLeave={onLeave} />
              : (
                <>
                  <Box component="span" sx={visuallyHidden}>{said}</Box>
                  <TargetCell cell={cell} isApplicable={isApplicable} draft={draft} fault={fault} />
                </>
              )}
          </td>
        );
      })}
    </tr>
  );
});
