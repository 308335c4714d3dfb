// Scores by the set in force and by the one previewed, and the change between them, signed and never by colour alone.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { Absent } from '../layout/RateCell.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';

export interface PreviewLine {
  code: string;
  name: string;
  now: string | null;
  tried: string | null;
  maxNow?: string | null;
  maxThen?: string | null;
  rankNow?: number;
  rankThen?: number | null;
}

interface PreviewTableProps {
  lines: readonly PreviewLine[];
  head: string;
  label: string;
  /** Opens the criteria of a unit. */
  onOpen?: (code: string) => void;
}

export function PreviewTable({ lines, head, label, onOpen }: PreviewTableProps) {
  const w = useWords();
  const format = useFormat();
  const hasRanks = lines.some((line) => line.rankNow !== undefined);
  const points = (score: string | null, max: string | null | undefined) =>
    score === null ? <Absent word={w('ruleSets.notThere')} /> : <>{format.number(score, 2)}{max && <Box component="span" sx={{ color: 'text.secondary' }}> / {format.number(Number(max))}</Box>}</>;
  return (
    <ScrollRegion label={w('actions.tableOf', { name: label })} maxHeight="max(320px, calc(100vh - 300px))">
      <Table size="small" stickyHeader sx={{ minWidth: 640 }}>
        <TableHead>
          <TableRow>
            <TableCell>{head}</TableCell>
            {hasRanks && <TableCell align="right">{w('ruleSets.rankNow')}</TableCell>}<TableCell align="right">{w('ruleSets.now')}</TableCell>
            {hasRanks && <TableCell align="right">{w('ruleSets.rankThen')}</TableCell>}<TableCell align="right">{w('ruleSets.tried')}</TableCell><TableCell align="right">{w('ruleSets.change')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.code} hover data-preview={line.code}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: 240 }}>
                {onOpen ? <Link component="button" type="button" aria-label={w('ruleSets.open', { name: line.name })} onClick={() => onOpen(line.code)} sx={{ font: 'inherit', textAlign: 'left' }}>{line.name}</Link> : <>{line.code && <strong>{line.code} </strong>}{line.code ? line.name : <strong>{line.name}</strong>}</>}
              </TableCell>
              {hasRanks && <TableCell align="right" className="figures">{line.rankNow}</TableCell>}<TableCell align="right" className="figures">{points(line.now, line.maxNow)}</TableCell>
              {hasRanks && <TableCell align="right" className="figures">{line.rankThen ?? ''}</TableCell>}<TableCell align="right" className="figures">{points(line.tried, line.maxThen)}</TableCell>
              <TableCell align="right" className="figures"><Change now={line.now} tried={line.tried} /></TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

/** The difference of two figures as they are shown, to the same two decimals. */
function Change({ now, tried }: { now: string | null; tried: string | null }) {
  const format = useFormat();
  if (now === null || tried === null) return null;
  const hundredths = Math.round(Number(tried) * 100) - Math.round(Number(now) * 100);
  if (hundredths === 0) return <Box component="span" sx={{ color: 'text.secondary' }}>0</Box>;
  const isUp = hundredths > 0;
  return <Box component="span" sx={{ fontWeight: 600, color: isUp ? 'success.main' : 'error.main' }}>{isUp ? '▲' : '▼'} {format.signed(hundredths / 100)}</Box>;
}
