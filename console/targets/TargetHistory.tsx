// The story of one cell: what stands, under which decision, and every value before it.
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Absent, RateCell } from '../layout/RateCell.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { TargetStatusChip } from '../layout/StatusChip.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { ForecastMark } from './ForecastMark.tsx';
import { isSamePeriod } from './period-days.ts';
import { gapOf, writtenPercent } from './percent.ts';
import type { Column, SheetRow } from './sheet.ts';
import { TargetForecastDocument, TargetHistoryDocument } from './targets.queries.ts';

interface TargetHistoryProps {
  row: SheetRow;
  column: Column;
  period: string;
  isClosed: boolean;
  onClose: () => void;
}

export function TargetHistory({ row, column, period, isClosed, onClose }: TargetHistoryProps) {
  const w = useWords();
  const format = useFormat();
  const { data, error, refetch } = useGraph(TargetHistoryDocument, { unitCode: row.code, criterionCode: column.code });
  const cards = useGraph(TargetForecastDocument, { unitCode: row.code, period }, { isEnabled: !isClosed && row.cells[column.code] !== undefined });
  const forecast = cards.data?.scorecard.criteria.find((one) => one.code === column.code)?.forecast;
  const cell = row.cells[column.code];
  const gap = cell?.result && cell.target !== null ? gapOf(cell.result.percent, cell.target) : null;
  return (
    <Drawer anchor="right" open onClose={onClose} slotProps={{ paper: { role: 'dialog', 'aria-labelledby': 'history-title', sx: { width: { xs: '100%', sm: 480 }, p: 2 } } }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography id="history-title" variant="h2">{w('targets.history.title')}</Typography>
          <Typography sx={{ fontWeight: 600 }}>{row.name}</Typography>
          <Typography variant="body2" color="text.secondary">{column.code} {column.name}</Typography>
        </Box>
        <IconButton autoFocus size="small" aria-label={w('actions.close')} onClick={onClose}><Close fontSize="small" /></IconButton>
      </Box>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5, my: 1.5, fontSize: '0.8125rem', '& dt': { color: 'text.secondary' }, '& dd': { m: 0 } }}>
        <dt>{w('targets.history.target')}</dt>
        <dd>
          {cell?.target == null ? <Absent word={w('enums.TargetStatus.NO_TARGET')} /> : <strong>{writtenPercent(cell.target, format.locale)}%</strong>}
          {cell?.targetPeriod && ` (${w('targets.inherited', { period: format.period(cell.targetPeriod) })})`}
        </dd>
        <dt>{w('targets.history.result')}</dt>
        <dd>{cell?.result ? <RateCell rate={cell.result} /> : <Absent word={w('states.noData')} />}{cell?.result && ` (${format.number(cell.result.numerator)} / ${format.number(cell.result.denominator)})`}</dd>
        {gap && <><dt>{w('targets.history.gap')}</dt><dd>{w('targets.history.points', { gap: format.signed(gap.text) })}</dd></>}
        <dt>{w('terms.status')}</dt>
        <dd>{cell && <TargetStatusChip status={cell.status} isClosed={isClosed} isBare />}</dd>
        {forecast && forecast.basis !== 'PERIOD_OVER' && forecast.basis !== 'AS_IT_STANDS' && <><dt>{w('cascades.forecast.label')}</dt><dd><ForecastMark forecast={forecast} /></dd></>}
      </Box>
      {error ? <FailedPart error={error} onRetry={() => void refetch()} /> : !data ? <PageLoading /> : data.targets.nodes.length === 0 ? (
        <EmptyState reason="nothingYet" title={w('targets.history.nothing')} hint={w('targets.history.nothingHint')} />
      ) : (
        <>
          {data.targets.nodes.map((target) => (
            <Box component="section" key={target.id} sx={{ mb: 2 }}>
              <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
                {format.period(target.period)}
                {cell?.targetPeriod && isSamePeriod(cell.targetPeriod, target.period) && <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}> · {w('targets.history.counts')}</Box>}
              </Typography>
              <ScrollRegion label={format.period(target.period)} sx={{ border: 1, borderColor: 'divider' }}>
                <Table size="small">
                  <TableHead><TableRow><TableCell align="right">{w('targets.history.value')}</TableCell><TableCell>{w('targets.history.decision')}</TableCell><TableCell>{w('targets.history.at')}</TableCell><TableCell>{w('targets.history.by')}</TableCell></TableRow></TableHead>
                  <TableBody>
                    <HistoryRow percent={target.percent} decision={target.decisionNumber} at={target.assignedAt} by={target.assignedBy ?? null} isPresent />
                    {target.history.toReversed().map((entry) => <HistoryRow key={entry.at} percent={entry.percent} decision={entry.decisionNumber} at={entry.at} by={entry.by ?? null} />)}
                  </TableBody>
                </Table>
              </ScrollRegion>
            </Box>
          ))}
          <Typography variant="caption" color="text.secondary" component="p">{w('targets.history.narrowest')}</Typography>
        </>
      )}
      <Link component={RouterLink} to={`/units?unit=${encodeURIComponent(row.code)}`} variant="body2" sx={{ mt: 1 }}>{w('targets.history.card')}</Link>
    </Drawer>
  );
}

function HistoryRow({ percent, decision, at, by, isPresent = false }: { percent: string; decision: string; at: string; by: string | null; isPresent?: boolean }) {
  const w = useWords();
  const format = useFormat();
  return (
    <TableRow>
      <TableCell align="right" sx={{ fontWeight: isPresent ? 600 : 400, whiteSpace: 'nowrap' }}>{writtenPercent(percent, format.locale)}%</TableCell>
      <TableCell>{decision}{isPresent && <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{w('targets.history.present')}</Box>}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.moment(at)}</TableCell>
      <TableCell>{by ?? w('states.unknown')}</TableCell>
    </TableRow>
  );
}
