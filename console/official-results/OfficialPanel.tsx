// Our figures of one unit beside the published ones, part by part; nothing at all where nothing was published.
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ConsoleOfficialBesideQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { formatDay, useFormat } from '../layout/format.ts';
import { Panel } from '../layout/Panel.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { OfficialBesideDocument } from './official-results.queries.ts';
import { OfficialVerdict } from './OfficialVerdict.tsx';

type Card = ConsoleOfficialBesideQuery['scorecard'];

interface PartLine {
  code: string;
  name: string;
  score: string | null;
  official: NonNullable<Card['official']>;
}

/** The parts that were published, the total first. */
function linesOf(card: Card, names: ReadonlyMap<string, string>): PartLine[] {
  const parts = [{ code: '', score: card.score, official: card.official }, ...card.groups, ...card.criteria];
  return parts.flatMap(({ code, score, official }) => (official ? [{ code, name: names.get(code) ?? '', score, official }] : []));
}

/** `names`: of groups and criteria by their codes, in the reader's language. */
export function OfficialPanel({ code, period, names }: { code: string; period: string; names: ReadonlyMap<string, string> }) {
  const w = useWords();
  const { data } = useGraph(OfficialBesideDocument, { code, period });
  const lines = data ? linesOf(data.scorecard, new Map([['', w('officialResults.parts.TOTAL')], ...names])) : [];
  if (lines.length === 0) return null;
  return (
    <Panel title={w('officialResults.title')} isFlush aside={<Typography variant="caption" color="text.secondary">{w('officialResults.panelHint')}</Typography>}>
      <ScrollRegion label={w('actions.tableOf', { name: w('officialResults.title') })}>
        <Table sx={{ minWidth: 720 }}>
          <TableHead>
            <TableRow>
              <TableCell>{w('officialResults.fields.part')}</TableCell>
              <TableCell align="right">{w('officialResults.official')}</TableCell>
              <TableCell align="right">{w('officialResults.ours')}</TableCell>
              <TableCell align="right">{w('officialResults.difference')}</TableCell>
              <TableCell>{w('terms.status')}</TableCell>
              <TableCell>{w('officialResults.fields.observedOn')}</TableCell>
              <TableCell align="right">{w('officialResults.oursThatDay')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>{lines.map((line) => <Line key={line.code} line={line} />)}</TableBody>
        </Table>
      </ScrollRegion>
    </Panel>
  );
}

function Line({ line: { code, name, score, official } }: { line: PartLine }) {
  const w = useWords();
  const format = useFormat();
  const { result, difference, onThatDay } = official;
  return (
    <TableRow data-official={code || 'TOTAL'}>
      <TableCell component="th" scope="row" sx={{ fontWeight: code ? 400 : 600 }}>{code && <strong>{code} </strong>}{name}</TableCell>
      <TableCell align="right" className="figures">{result.score === null ? format.percent(result.percent ?? '0') : format.number(result.score, 2)}</TableCell>
      <TableCell align="right" className="figures">{score === null ? '·' : format.number(score, 2)}</TableCell>
      <TableCell align="right" className="figures">{difference === null ? '–' : format.signed(difference)}</TableCell>
      <TableCell><OfficialVerdict official={official} /></TableCell>
      <TableCell><span title={result.source}>{formatDay(result.observedOn)}</span></TableCell>
      <TableCell align="right" className="figures">
        {onThatDay?.score ? <>{format.number(onThatDay.score, 2)}{onThatDay.difference !== null && <Box component="span" sx={{ color: 'text.secondary' }}> ({format.signed(onThatDay.difference)})</Box>}</> : <span title={w('officialResults.noSnapshot')}>–</span>}
      </TableCell>
    </TableRow>
  );
}
