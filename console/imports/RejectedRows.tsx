// Rows that were not taken: where, which field, what is wrong and the way out; all of them as a file for Excel.
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';

export interface ShownRejection {
  row: number;
  dossierCode?: string | null;
  path: string;
  message: string;
}

const MOST_SHOWN = 200;

/** Quoted, and never taken for a formula by a spreadsheet. */
const csvCell = (text: string): string => `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

export function RejectedRows({ rows, rowTitle, about, fileName }: { rows: readonly ShownRejection[]; rowTitle: string; about?: string; fileName: string }) {
  const w = useWords();
  const format = useFormat();
  const heads = [rowTitle, about ?? w('imports.dossier'), w('imports.field'), w('imports.message')];
  const download = (): void => {
    const lines = [heads, ...rows.map((one) => [String(one.row), one.dossierCode ?? '', one.path, one.message])];
    // The byte-order mark tells Excel that it is UTF-8.
    const url = URL.createObjectURL(new Blob([`\uFEFF${lines.map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: `${fileName}.csv` });
    link.click();
    // A busy browser reads the name and the bytes a moment after the click.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="h3" component="h3">{w('imports.faults')}: {format.number(rows.length)}</Typography>
        <Button startIcon={<DownloadOutlined />} onClick={download}>{w('imports.download')}</Button>
      </Box>
      <ScrollRegion label={w('imports.faults')} maxHeight={360} sx={{ border: 1, borderColor: 'divider' }}>
        <Table size="small" stickyHeader>
          <TableHead><TableRow>{heads.map((head, index) => <TableCell key={head} align={index === 0 ? 'right' : 'left'}>{head}</TableCell>)}</TableRow></TableHead>
          <TableBody>
            {rows.slice(0, MOST_SHOWN).map((one, index) => (
              <TableRow key={index}>
                <TableCell align="right">{format.number(one.row)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{one.dossierCode ?? '–'}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{one.path}</TableCell>
                <TableCell sx={{ minWidth: 220 }}>{one.message}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
      {rows.length > MOST_SHOWN && <Typography variant="caption" color="text.secondary" component="p">{w('imports.more', { count: format.number(rows.length - MOST_SHOWN) })}</Typography>}
    </Box>
  );
}
