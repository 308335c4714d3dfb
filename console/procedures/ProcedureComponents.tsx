// The components of one procedure by number; what the source does not tell is unknown.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { useFormat } from '../layout/format.ts';
import { Panel } from '../layout/Panel.tsx';
import { Absent } from '../layout/RateCell.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { CleanMark, PlaceInList } from './CatalogueFacts.tsx';
import type { ProcedureDetail } from './ProcedurePage.tsx';

export function ProcedureComponents({ procedure }: { procedure: ProcedureDetail }) {
  const w = useWords();
  const format = useFormat();
  const { nodes, totalCount } = procedure.components;
  const title = w('procedures.components');
  if (totalCount === 0) {
    return (
      <Panel title={title} isFlush>
        {procedure.catalogueOnly
          ? <EmptyState reason="notSynchronised" title={w('procedures.catalogueOnly')} hint={w('procedures.catalogueOnlyHint')} />
          : <EmptyState reason="nothingYet" title={w('procedures.noComponents')} />}
      </Panel>
    );
  }
  const filter = encodeURIComponent(JSON.stringify({ procedureCode: procedure.code }));
  return (
    <Panel title={`${title}: ${w('procedures.count', { count: format.number(totalCount) })}`} isFlush aside={<Link component={RouterLink} variant="body2" to={`/components?filter=${filter}`}>{w('procedures.seeAll')}</Link>}>
      <ScrollRegion label={w('actions.tableOf', { name: title })}>
        <Table size="small" sx={{ '& td': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{w('procedures.componentFields.code')}</TableCell>
              <TableCell>{w('procedures.componentFields.name')}</TableCell>
              <TableCell align="right">{w('procedures.originals')}</TableCell>
              <TableCell align="right">{w('procedures.copies')}</TableCell>
              <TableCell>{w('procedures.place')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {nodes.map((component) => (
              <TableRow key={component.code}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{component.code}</TableCell>
                <TableCell sx={{ minWidth: 220 }}>
                  {component.name}
                  <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
                    {[component.groupName, component.hasForm ? w('procedures.form') : null, component.paperCode, component.nameShortened ? w('procedures.shortened') : null].filter(Boolean).join(' · ')}
                  </Box>
                  {!component.isClean && <CleanMark isClean={false} />}
                </TableCell>
                <TableCell align="right"><Copies count={component.originals} /></TableCell>
                <TableCell align="right"><Copies count={component.copies} /></TableCell>
                <TableCell><PlaceInList entry={component.currentEntry} /></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Panel>
  );
}

function Copies({ count }: { count: number | null | undefined }) {
  const w = useWords();
  const format = useFormat();
  return count === null || count === undefined ? <Absent word={w('states.unknown')} sign="–" /> : <>{format.number(count)}</>;
}
