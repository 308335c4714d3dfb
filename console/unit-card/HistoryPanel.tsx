// The course of a score: within the period as it was observed, or by month or week; as a chart or as a table, with its breaks in words.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { Absent } from '../layout/RateCell.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { breaksOf, momentOfPeriod, type HistoryBreak, type HistoryPoint } from './history.ts';
import { ScoreHistoryDocument, ScoreSeriesDocument } from './unit-standing.queries.ts';

const HistoryChart = lazy(async () => ({ default: (await import('./HistoryChart.tsx')).HistoryChart }));

const KINDS = ['DAYS', 'MONTH', 'WEEK'] as const;
type Kind = (typeof KINDS)[number];
const LAST = 12;

interface HistoryPanelProps {
  code: string;
  period: string;
  view: 'AS_NOW' | null;
}

export function HistoryPanel({ code, period, view }: HistoryPanelProps) {
  const w = useWords();
  const format = useFormat();
  const [chosen, setKind] = useState<Kind>('MONTH');
  const kind = view === 'AS_NOW' && chosen === 'DAYS' ? 'MONTH' : chosen;
  const [isTable, setIsTable] = useState(false);
  const history = useGraph(ScoreHistoryDocument, { code, period }, { isEnabled: kind === 'DAYS', keepsPrevious: true });
  const series = useGraph(ScoreSeriesDocument, { code, granularity: kind === 'WEEK' ? 'WEEK' as const : 'MONTH' as const, last: LAST, until: period, view }, { isEnabled: kind !== 'DAYS', keepsPrevious: true });
  const asked = kind === 'DAYS' ? history : series;
  const points = useMemo((): HistoryPoint[] => {
    const pointOf = (point: Omit<HistoryPoint, 'said'>): HistoryPoint => ({ ...point, said: point.mark ? `${point.label} (${w(`unitStanding.history.${point.mark}`)})` : point.label });
    if (kind === 'DAYS') return (history.data?.scoreHistory.points ?? []).map((one) => pointOf({ key: one.observedAt, at: new Date(one.observedAt), label: format.moment(one.observedAt).slice(6), short: format.moment(one.observedAt).slice(6, 11), score: one.score, ruleSet: one.ruleSetCode, mark: one.live ? 'live' : null }));
    return (series.data?.scoreSeries.points ?? []).map((one) => pointOf({ key: one.period, at: momentOfPeriod(one.period), label: format.period(one.period), short: shortOf(one.period), score: one.score ?? null, ruleSet: one.ruleSetCode ?? null, mark: one.running ? 'running' : null }));
    // `format` and `w` are new at each drawing; their language is what they depend on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kind, history.data, series.data, format.locale]);
  const breaks = useMemo(() => breaksOf((kind === 'DAYS' ? history.data?.scoreHistory.breaks : series.data?.scoreSeries.breaks) ?? []), [kind, history.data, series.data]);
  const known = points.filter((point) => point.score !== null);
  const [first, last] = [known[0], known.at(-1)];
  const title = kind === 'DAYS' ? w('unitStanding.history.days', { period: format.period(period) }) : w(`unitStanding.history.${kind}`, { count: format.number(points.length), period: points.at(-1)?.label ?? '' });
  return (
    <Panel
      title={w('unitStanding.history.title')}
      aside={
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <ToggleButtonGroup exclusive size="small" value={kind} aria-label={w('unitStanding.history.choose')} onChange={(_event, next: Kind | null) => next && setKind(next)} sx={{ '& button': { px: 1, py: 0.25, textTransform: 'none', color: 'text.secondary' }, '& button.Mui-selected': { color: 'primary.dark', fontWeight: 600 } }}>
            {/* Observations are of the units of that time. */}
            {KINDS.filter((one) => one !== 'DAYS' || view === null).map((one) => <ToggleButton key={one} value={one}>{w(`unitStanding.history.kinds.${one}`)}</ToggleButton>)}
          </ToggleButtonGroup>
          <Button aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>{w(isTable ? 'unitStanding.history.asChart' : 'unitStanding.history.asTable')}</Button>
        </Box>
      }
    >
      {asked.error ? <FailedPart error={asked.error} onRetry={() => void asked.refetch()} /> : !asked.data ? <PageLoading /> : !first || !last || first === last ? (
        <EmptyState reason="nothingYet" title={w('unitStanding.history.nothing')} hint={w('unitStanding.history.nothingHint')} />
      ) : (
        <>
          <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>{title}</Typography>
          {isTable ? <PointTable points={points} /> : (
            <Suspense fallback={<PageLoading />}>
              <HistoryChart points={points} breaks={breaks} said={w('unitStanding.history.said', { title, first: format.number(first.score ?? 0, 2), from: first.label, last: format.number(last.score ?? 0, 2), to: last.said })} />
            </Suspense>
          )}
          {!isTable && known.some(({ mark }) => mark === 'running') && <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>{w('unitStanding.history.unfinished')}</Typography>}
          <BreakList breaks={breaks} />
          {known.length < points.length && <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>{w('unitStanding.history.gaps')}</Typography>}
          {view === 'AS_NOW' && kind !== 'DAYS' && breaks.some(({ reason }) => reason === 'REORGANISATION') && <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>{w('unitStanding.history.carried')}</Typography>}
        </>
      )}
    </Panel>
  );
}

/** 11/2026, or W48 of a week. */
const shortOf = (period: string): string => {
  const [year = '', part = ''] = period.split('-');
  return part.startsWith('W') ? part : `${part}/${year}`;
};

function BreakList({ breaks }: { breaks: readonly HistoryBreak[] }) {
  const w = useWords();
  const format = useFormat();
  if (breaks.length === 0) return null;
  const textOf = ({ reason, day, title, before, after }: HistoryBreak): string =>
    reason === 'RULE_SET' && before === after ? w('unitStanding.history.RULE_SET_SAME', { after: after ?? '' }) : w(`unitStanding.history.${reason}`, { day: format.day(day), title: title ?? '', before: before ?? '', after: after ?? '' });
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2, fontSize: '0.75rem', color: 'warning.main' }}>
      {breaks.map((one) => <li key={`${one.reason}${one.at.getTime()}`} data-break={one.reason}>{textOf(one)}</li>)}
    </Box>
  );
}

function PointTable({ points }: { points: readonly HistoryPoint[] }) {
  const w = useWords();
  const format = useFormat();
  return (
    <ScrollRegion label={w('actions.tableOf', { name: w('unitStanding.history.title') })} maxHeight={236}>
      <Table stickyHeader>
        <TableHead><TableRow><TableCell>{w('unitStanding.history.moment')}</TableCell><TableCell align="right">{w('unitStanding.history.score')}</TableCell><TableCell>{w('unitStanding.history.ruleSet')}</TableCell></TableRow></TableHead>
        <TableBody>
          {points.toReversed().map((point) => (
            <TableRow key={point.key}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>{point.said}</TableCell>
              <TableCell align="right" className="figures">{point.score === null ? <Absent word={w('states.noData')} /> : format.number(point.score, 2)}</TableCell>
              <TableCell>{point.ruleSet ?? '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
