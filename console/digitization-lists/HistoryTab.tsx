// Who did what to the list, when and why, newest first.
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { ListStatusChip } from '../layout/StatusChip.tsx';
import type { WorkedList } from './WorkspacePage.tsx';

export function HistoryTab({ list }: { list: WorkedList }) {
  const w = useWords();
  const format = useFormat();
  return (
    <Paper sx={{ minWidth: 0 }}>
      <ScrollRegion label={w('lists.history')}>
        <Table size="small" sx={{ '& td': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{w('lists.past.at')}</TableCell><TableCell>{w('lists.past.act')}</TableCell><TableCell>{w('lists.past.by')}</TableCell><TableCell>{w('lists.past.reason')}</TableCell>
              <TableCell>{w('lists.past.status')}</TableCell><TableCell align="right">{w('lists.past.version')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {list.history.toReversed().map((step, index) => (
              <TableRow key={`${step.at}${step.act}${index}`}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.moment(step.at)}</TableCell>
                <TableCell sx={{ fontWeight: 500, whiteSpace: 'nowrap' }}>{w(`enums.ListAct.${step.act}`)}</TableCell>
                <TableCell sx={{ minWidth: 160 }}>{step.by}</TableCell>
                <TableCell sx={{ minWidth: 220 }}>{step.reason ?? ''}</TableCell>
                <TableCell><ListStatusChip status={step.to} isBare /></TableCell>
                <TableCell align="right">{step.version}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Paper>
  );
}
