// Rows of entries under the field and the procedure that they belong to.
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import RateReviewOutlined from '@mui/icons-material/RateReviewOutlined';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { StatusChip } from '../layout/StatusChip.tsx';
import type { EntryRow } from './entry-values.ts';

interface EntryLinesProps {
  rows: readonly EntryRow[];
  /** Code of the component whose entry is open. */
  open: string;
  isEditable: boolean;
  chosen: ReadonlyMap<string, EntryRow>;
  onToggle: (row: EntryRow, isOn: boolean) => void;
  onOpen: (code: string) => void;
}

export function EntryLines({ rows, open, isEditable, chosen, onToggle, onOpen }: EntryLinesProps) {
  const columns = isEditable ? 4 : 3;
  return (
    <>
      {rows.map((row, index) => {
        const before = rows[index - 1];
        return (
          <Fragment key={row.id}>
            {row.field !== before?.field && <TableRow><TableCell component="th" scope="colgroup" colSpan={columns} sx={{ bgcolor: 'background.default', fontWeight: 600, py: 0.5 }}>{row.field}</TableCell></TableRow>}
            {(row.procedureCode !== before?.procedureCode || row.field !== before?.field) && (
              <TableRow>
                <TableCell component="th" scope="colgroup" colSpan={columns} sx={{ color: 'text.secondary', fontWeight: 500, py: 0.5 }}>{row.procedureCode} · {row.procedureName}</TableCell>
              </TableRow>
            )}
            <Line row={row} isOpen={row.componentCode === open} isEditable={isEditable} isChosen={chosen.has(row.component.id)} onToggle={(isOn) => onToggle(row, isOn)} onOpen={() => onOpen(row.componentCode)} />
          </Fragment>
        );
      })}
    </>
  );
}

interface LineProps {
  row: EntryRow;
  isOpen: boolean;
  isEditable: boolean;
  isChosen: boolean;
  onToggle: (isOn: boolean) => void;
  onOpen: () => void;
}

function Line({ row, isOpen, isEditable, isChosen, onToggle, onOpen }: LineProps) {
  const w = useWords();
  const objections = new Set(row.objections.map(({ round }) => round)).size > 0 ? row.objections.length : 0;
  return (
    <TableRow hover selected={isOpen || isChosen}>
      {isEditable && (
        <TableCell padding="none" sx={{ textAlign: 'center' }}>
          <Checkbox size="small" sx={{ p: 0.25, mt: 0.25 }} checked={isChosen} onChange={(_event, isOn) => onToggle(isOn)} slotProps={{ input: { 'aria-label': w('lists.entry.select', { name: row.componentCode }) } }} />
        </TableCell>
      )}
      <TableCell>
        <Link component="button" type="button" onClick={onOpen} aria-current={isOpen ? 'true' : undefined} sx={{ textAlign: 'left', fontSize: 'inherit', fontWeight: isOpen ? 600 : 400 }}>{row.componentName}</Link>
        <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
          {[row.componentCode, row.responsibleUnit?.name, row.legalBasis].filter(Boolean).join(' · ')}
          <Box component="span" sx={{ display: { xs: 'block', sm: 'none' } }}>{w(`enums.ComponentClass.${row.class}`)} · {w(`enums.DigitizationStage.${row.stage}`)}</Box>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {objections > 0 && <StatusChip tone="bad" icon={ErrorOutlineOutlined} label={w('lists.entry.objections', { count: objections })} isBare />}
          {!row.component.isClean && <StatusChip tone="warn" icon={RateReviewOutlined} label={w('lists.entry.notClean')} isBare />}
        </Box>
      </TableCell>
      <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>{w(`enums.ComponentClass.${row.class}`)}</TableCell>
      <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
        {w(`enums.DigitizationStage.${row.stage}`)}
        {row.exemption && <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{w('lists.entry.exempted')}: {w(`enums.Exemption.${row.exemption}`)}</Box>}
        {row.replacedByData && <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{w('lists.entry.replaced', { name: row.replacedByData })}</Box>}
      </TableCell>
    </TableRow>
  );
}
