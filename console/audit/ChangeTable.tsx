// One write, field by field: removed, added and changed values by sign and word, not by colour alone.
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ConsoleAuditEntriesQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { changedFields } from './changed-fields.ts';

type Entry = ConsoleAuditEntriesQuery['auditEntries']['nodes'][number];

export function ChangeTable({ entry }: { entry: Entry }) {
  const w = useWords();
  const rows = changedFields(entry.before, entry.after);
  return (
    <Box sx={{ py: 1 }}>
      {rows.length === 0 ? (
        <Typography variant="body2" color="text.secondary">{w('audit.nothing')}</Typography>
      ) : (
        <ScrollRegion label={w('audit.diff')} maxHeight={420} sx={{ maxWidth: 900 }}>
          <Table size="small" stickyHeader aria-label={w('audit.diff')}>
            <TableHead><TableRow><TableCell>{w('audit.field')}</TableCell><TableCell>{w('audit.before')}</TableCell><TableCell>{w('audit.after')}</TableCell></TableRow></TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row.path}>
                  <TableCell sx={{ fontWeight: 500 }}>{row.path}</TableCell>
                  <TableCell sx={{ color: row.before === null ? 'text.secondary' : 'error.main' }}>{row.before === null ? '–' : <del>{row.before}</del>}</TableCell>
                  <TableCell sx={{ color: row.after === null ? 'text.secondary' : 'success.main' }}>{row.after === null ? '–' : <ins>{row.after}</ins>}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      )}
      <Box component="dl" sx={{ m: 0, mt: 1, fontSize: '0.75rem', color: 'text.secondary', '& dt': { display: 'inline' }, '& dd': { display: 'inline', m: 0, wordBreak: 'break-all' } }}>
        {entry.reason && <div><dt>{w('audit.reason')}: </dt><dd>{entry.reason}</dd></div>}
        {entry.requestId && <div><dt>{w('audit.requestId')}: </dt><dd>{entry.requestId}</dd></div>}
        <div><dt>{w('audit.seal')}: </dt><dd>{entry.hash}</dd></div>
      </Box>
    </Box>
  );
}
