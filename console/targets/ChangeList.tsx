// The cells of one call: unit, old value, new value, and why a cell was refused.
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { writtenPercent } from './percent.ts';
import type { CriterionChange, SheetCell } from './sheet.ts';
import type { CallState } from './use-assignment.ts';

export function ChangeList({ change, state }: { change: CriterionChange; state: CallState }) {
  const w = useWords();
  const format = useFormat();
  const { column, items } = change;
  const faults = new Map(state.kind === 'failed' ? state.faults.map((fault) => [fault.unitCode, fault.message]) : []);
  const cellOf = (item: (typeof items)[number]): SheetCell | undefined => item.row.cells[column.code];
  const changed = items.filter((item) => cellOf(item)?.isOfThisPeriod).length;
  return (
    <>
      <Typography variant="body2" color="text.secondary">{w('targets.preview.counts', { count: format.number(items.length), added: format.number(items.length - changed), changed: format.number(changed) })}</Typography>
      <ScrollRegion label={`${column.code} ${column.name}`} maxHeight={260} sx={{ border: 1, borderColor: 'divider', mt: 0.5 }}>
        <Table size="small" stickyHeader>
          <TableHead><TableRow><TableCell>{w('targets.preview.unit')}</TableCell><TableCell align="right">{w('targets.preview.old')}</TableCell><TableCell align="right">{w('targets.preview.new')}</TableCell></TableRow></TableHead>
          <TableBody>
            {items.map((item) => {
              const cell = cellOf(item);
              const fault = faults.get(item.row.code);
              return (
                <TableRow key={item.row.code}>
                  <TableCell>
                    {item.row.name}
                    {fault && <Box role="alert" sx={{ color: 'error.main' }}>{fault}</Box>}
                  </TableCell>
                  <TableCell align="right" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                    {cell?.target == null ? w('targets.preview.none') : <del>{writtenPercent(cell.target, format.locale)}%</del>}
                    {cell?.target != null && !cell.isOfThisPeriod && cell.targetPeriod && ` (${w('targets.inherited', { period: format.period(cell.targetPeriod) })})`}
                  </TableCell>
                  <TableCell align="right" sx={{ fontWeight: 600 }}>{writtenPercent(item.percent, format.locale)}%</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </ScrollRegion>
    </>
  );
}
