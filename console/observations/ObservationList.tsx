// Every observation that one may see, filtered in the address, page by page.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Pagination from '@mui/material/Pagination';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { ObservationState } from '../../schema/enums.ts';
import type { ConsoleObservationsQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { periodAt } from '../layout/period.ts';
import { PeriodField } from '../layout/PeriodField.tsx';
import { Figure } from '../layout/RateCell.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { UnitField } from '../layout/UnitField.tsx';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { ObservationMetricsDocument, ObservationsDocument } from './observations.queries.ts';
import { ObservationStateChip } from './ObservationStateChip.tsx';

type Observation = ConsoleObservationsQuery['observations']['nodes'][number];
const PAGE = 50;
const NATIVE = { select: { native: true }, inputLabel: { shrink: true } } as const;
const isState = (text: string): text is ObservationState => Object.hasOwn(ObservationState, text);

export function ObservationList({ onHistory }: { onHistory: (id: string) => void }) {
  const w = useWords();
  const format = useFormat();
  const [address, setAddress] = useAddress(useMemo(() => ({ unit: '', period: '', metric: '', state: '', page: '1' }), []));
  const { unit, period, metric, state } = address;
  const number = Math.max(1, Number.parseInt(address.page, 10) || 1);
  const where = { unitCode: unit || null, period: period || null, metric: metric || null, state: isState(state) ? state : null };
  const { data, error, refetch } = useGraph(ObservationsDocument, { where, first: PAGE, offset: (number - 1) * PAGE }, { keepsPrevious: true });
  const metrics = useGraph(ObservationMetricsDocument, {}).data?.observationMetrics ?? [];
  const found = data?.observations;
  const isFiltered = Boolean(unit || period || metric || state);
  const clear = (): void => setAddress({ unit: '', period: '', metric: '', state: '', page: '1' });
  return (
    <Panel title={w('observations.list')} isFlush>
      <Box role="search" className="no-print" sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '240px 150px minmax(180px, 280px) 170px' }, gap: 1, p: 1.5, alignItems: 'start' }}>
        <UnitField label={w('terms.unit')} value={unit} onChange={(code) => setAddress({ unit: code, page: '1' })} />
        <TextField select label={w('observations.periods')} value={period ? 'one' : ''} onChange={(event) => setAddress({ period: event.target.value ? periodAt('MONTH', platformToday()) : '', page: '1' })} slotProps={NATIVE}>
          <option value="">{w('observations.allPeriods')}</option>
          <option value="one">{w('observations.byPeriod')}</option>
        </TextField>
        <TextField select label={w('observations.metric')} value={metric} onChange={(event) => setAddress({ metric: event.target.value, page: '1' })} slotProps={NATIVE}>
          <option value="">{w('observations.allMetrics')}</option>
          {metrics.map((one) => <option key={one.code} value={one.code}>{format.locale === 'en' ? one.labelEn : one.label}</option>)}
        </TextField>
        <TextField select label={w('observations.state')} value={state} onChange={(event) => setAddress({ state: event.target.value, page: '1' })} slotProps={NATIVE}>
          <option value="">{w('observations.allStates')}</option>
          {Object.values(ObservationState).map((one) => <option key={one} value={one}>{w(`observations.states.${one}`)}</option>)}
        </TextField>
        {period && <Box sx={{ gridColumn: '1 / -1' }}><PeriodField value={period} onChange={(next) => setAddress({ period: next, page: '1' })} error={error?.body.errors['where.period']} /></Box>}
      </Box>
      {error ? <FailedPart error={error} onRetry={() => void refetch()} /> : !found ? <PageLoading /> : found.nodes.length === 0 ? (
        isFiltered ? <EmptyState reason="filteredAway" onClearFilters={clear} /> : <EmptyState reason="nothingYet" title={w('observations.none')} hint={w('observations.noneHint')} />
      ) : (
        <ScrollRegion label={w('actions.tableOf', { name: w('observations.list') })}>
          <Table size="small" sx={{ minWidth: 900, '& td, & th': { verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow>
                <TableCell>{w('terms.unit')}</TableCell><TableCell>{w('terms.period')}</TableCell><TableCell>{w('observations.metric')}</TableCell>
                <TableCell align="right">{w('observations.value')}</TableCell><TableCell>{w('observations.state')}</TableCell><TableCell>{w('observations.source')}</TableCell><TableCell>{w('observations.recorded')}</TableCell>
                <TableCell><span className="visually-hidden">{w('observations.history')}</span></TableCell>
              </TableRow>
            </TableHead>
            <TableBody>{found.nodes.map((one) => <Line key={one.id} one={one} onHistory={onHistory} />)}</TableBody>
          </Table>
        </ScrollRegion>
      )}
      {found && found.totalCount > PAGE && (
        <Box sx={{ p: 1, display: 'flex', justifyContent: 'flex-end' }}>
          <Pagination size="small" aria-label={w('observations.page')} count={Math.ceil(found.totalCount / PAGE)} page={number} onChange={(_event, next) => setAddress({ page: String(next) })} />
        </Box>
      )}
    </Panel>
  );
}

function Line({ one, onHistory }: { one: Observation; onHistory: (id: string) => void }) {
  const w = useWords();
  const format = useFormat();
  const label = format.locale === 'en' ? one.labelEn : one.label;
  const [source, by, moment] = one.value === null ? [one.pendingSource, one.pendingBy, one.pendingAt] : [one.source, one.recordedBy, one.recordedAt];
  return (
    <TableRow hover data-observation={`${one.unit.code} ${one.period} ${one.metric}`} data-state={one.state}>
      <TableCell sx={{ minWidth: 180 }}>{one.unit.name}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.period(one.period)}</TableCell>
      <TableCell sx={{ minWidth: 200 }}>{label}</TableCell>
      <TableCell align="right"><Figure value={one.value} /></TableCell>
      <TableCell sx={{ minWidth: 150 }}>
        <ObservationStateChip state={one.state} />
        {one.state === 'PENDING' && <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{one.value === null ? `${format.number(one.pendingValue ?? 0)} · ${w('observations.first')}` : w('observations.waitsFor', { value: format.number(one.pendingValue ?? 0) })}</Box>}
        {one.confirmedBy && <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{w('observations.confirmedBy', { name: one.confirmedBy })}</Box>}
      </TableCell>
      <TableCell sx={{ minWidth: 160, overflowWrap: 'anywhere' }}>{one.sourceUrl ? <Link href={one.sourceUrl} target="_blank" rel="noreferrer">{source}</Link> : source}</TableCell>
      <TableCell sx={{ minWidth: 150 }}>{moment && format.moment(moment)}<Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{by ?? (moment ? w('observations.command') : '')}</Box></TableCell>
      <TableCell><Button size="small" sx={{ p: 0, minWidth: 0, whiteSpace: 'nowrap' }} aria-label={w('observations.historyOf', { label: `${one.unit.name}, ${format.period(one.period)}, ${label}` })} onClick={() => onHistory(one.id)}>{w('observations.history')}</Button></TableCell>
    </TableRow>
  );
}
