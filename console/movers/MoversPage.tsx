// Movers (biến động trong tuần): two observations of one period, units by the size of their change; prints as the weekly bulletin.
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import GlobalStyles from '@mui/material/GlobalStyles';
import Paper from '@mui/material/Paper';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { UnitLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { daysOfPeriod, isPeriodKey, periodAt, periodFaultIn } from '../layout/period.ts';
import { PeriodField } from '../layout/PeriodField.tsx';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { provinceCodeAt, useViewer } from '../providers/use-viewer.ts';
import { UnitOnDayField } from '../units/UnitOnDayField.tsx';
import { MoversDocument, ObservationsOfPeriodDocument } from './movers.queries.ts';
import { MoverTable } from './MoverTable.tsx';

const LEVELS: readonly UnitLevel[] = ['DEPARTMENT', 'COMMUNE'];
const NATIVE = { select: { native: true }, inputLabel: { shrink: true } } as const;
const FILTERS = { display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5, alignItems: 'flex-start' } as const;
/** Paper is white in either mode. */
const PAPER = { '@page': { size: 'A4 portrait', margin: '10mm' }, '@media print': { 'html, body, main, .MuiPaper-root': { background: 'white !important' }, '.MuiPaper-root': { border: '0 !important' }, 'main *': { color: 'black !important' } } };

const weekBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10);

export function MoversPage() {
  const w = useWords();
  const format = useFormat();
  const viewer = useViewer();
  const today = platformToday();
  const defaults = useMemo(() => ({ period: periodAt('YEAR', today), within: '', level: '', from: '', to: '', moved: '' }), [today]);
  const [address, setAddress] = useAddress(defaults);
  const { period, level } = address;
  const isKnown = isPeriodKey(period);
  const { lastDay } = daysOfPeriod(isKnown ? period : defaults.period);
  const treeDay = lastDay > today ? today : lastDay;
  const home = viewer?.isDistrict ? (viewer.ownUnit?.code ?? '') : provinceCodeAt(treeDay);
  const within = address.within || home;
  const lastWeek = weekBefore(today);
  const observations = useGraph(ObservationsOfPeriodDocument, { period }, { isEnabled: isKnown, keepsPrevious: true }).data?.scoreSnapshots.nodes ?? [];
  const answer = useGraph(
    MoversDocument,
    { within, period, level: (level || null) as UnitLevel | null, from: address.from || `${lastWeek}T23:59:59+07:00`, to: address.to || null, day: lastDay },
    { isEnabled: viewer !== null, keepsPrevious: true },
  );
  const found = answer.data?.scoreMovers;
  const faults = answer.error?.body.errors ?? {};
  const periodFault = periodFaultIn(faults);
  const momentFault = faults['from'] ?? faults['to'];
  const onlyMoved = address.moved === 'yes';
  const rows = found?.rows.filter((row) => !onlyMoved || row.change === null || row.change === undefined || Number(row.change) !== 0) ?? [];
  const changes = found?.rows.flatMap((row) => (row.change ? [Number(row.change)] : [])) ?? [];
  const count = (of: (change: number) => boolean): string => format.number(changes.filter(of).length);
  const oneSided = found?.rows.filter((row) => !row.scoreBefore || !row.scoreAfter).length ?? 0;
  const names = useMemo(() => new Map(answer.data?.indicatorSet?.groups.flatMap((group) => group.criteria.map((one) => [one.code, format.locale === 'en' ? one.nameEn : one.name] as const))), [answer.data, format.locale]);

  return (
    <>
      <GlobalStyles styles={PAPER} />
      <PageHeader
        title={w('movers.title')}
        subtitle={found && w('movers.subtitle', { period: format.period(period), from: format.moment(found.observedFrom), to: format.moment(found.observedTo) })}
        observedAt={found?.observedTo ?? null}
        source={w('movers.source')}
        acts={<Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>{w('movers.print')}</Button>}
      />
      <Box role="search" className="no-print" sx={FILTERS}>
        <PeriodField value={period} onChange={(next) => setAddress({ period: next, from: '', to: '' })} error={periodFault} />
        <UnitOnDayField width={206} label={w('movers.within')} value={within} asOf={treeDay} onChange={(code) => setAddress({ within: code === home ? '' : code })} error={faults['withinCode']} />
        <TextField select label={w('movers.level')} value={level} onChange={(event) => setAddress({ level: event.target.value })} slotProps={NATIVE} sx={{ width: 150 }} fullWidth={false}>
          <option value="">{w('movers.allLevels')}</option>
          {LEVELS.map((one) => <option key={one} value={one}>{w(`enums.UnitLevel.${one}`)}</option>)}
        </TextField>
        <TextField select label={w('movers.from')} value={address.from} onChange={(event) => setAddress({ from: event.target.value })} slotProps={NATIVE} sx={{ width: 236 }} fullWidth={false} error={Boolean(faults['from'])}>
          <option value="">{w('movers.weekAgo', { day: format.day(lastWeek) })}</option>
          {observations.map(({ takenAt }) => <option key={takenAt} value={takenAt}>{format.moment(takenAt)}</option>)}
        </TextField>
        <TextField select label={w('movers.to')} value={address.to} onChange={(event) => setAddress({ to: event.target.value })} slotProps={NATIVE} sx={{ width: 168 }} fullWidth={false} error={Boolean(faults['to'])}>
          <option value="">{w('movers.now')}</option>
          {observations.map(({ takenAt }) => <option key={takenAt} value={takenAt}>{format.moment(takenAt)}</option>)}
        </TextField>
        <FormControlLabel sx={{ ml: 0 }} control={<Switch size="small" checked={onlyMoved} onChange={(event) => setAddress({ moved: event.target.checked ? 'yes' : '' }, { replaces: true })} />} label={<Typography variant="body2">{w('movers.onlyMoved')}</Typography>} />
      </Box>
      {momentFault ? (
        <Paper><EmptyState reason="nothingYet" title={w('movers.noObservation')} hint={<>{momentFault}<br />{w('movers.noObservationHint')}</>} /></Paper>
      ) : answer.error ? (
        !periodFault && !faults['withinCode'] && <FailedPart error={answer.error} onRetry={() => void answer.refetch()} />
      ) : !found ? (
        <PageLoading />
      ) : (
        <>
          {found.break ? (
            <Alert severity="warning" sx={{ mb: 1.5 }}>{w('movers.broken', { before: found.break.ruleSetBefore ?? '', after: found.break.ruleSetAfter ?? '' })}</Alert>
          ) : (
            <Typography variant="body2" component="p" data-movers={found.count} sx={{ m: 0, mb: 1 }}>
              <strong>{w('movers.summary', { up: count((change) => change > 0), down: count((change) => change < 0), same: count((change) => change === 0) })}</strong>
              {oneSided > 0 && <>; {w('movers.onlyOne', { count: format.number(oneSided) })}</>}. <Box component="span" sx={{ color: 'text.secondary' }}>{w('movers.exact')}</Box>
            </Typography>
          )}
          <Paper sx={{ minWidth: 0 }}>
            {rows.length === 0 ? <EmptyState reason="filteredAway" title={w('movers.noMove')} hint={w('movers.noMoveHint')} onClearFilters={() => setAddress({ moved: '', level: '', within: '' })} /> : <MoverTable rows={rows} names={names} period={period} />}
          </Paper>
        </>
      )}
    </>
  );
}
