// Scoreboard (bảng theo dõi chỉ số): units by criteria in one period, every choice in the address, down to the dossiers by links.
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import SwapVertOutlined from '@mui/icons-material/SwapVertOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo } from 'react';
import { useLocaleState } from 'react-admin';
import type { ProvisionalReason, UnitLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { LiveMark } from '../layout/LiveMark.tsx';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { daysOfPeriod, isPeriodClosed, isPeriodKey, periodAt, periodFaultIn } from '../layout/period.ts';
import { PeriodField } from '../layout/PeriodField.tsx';
import { ProvisionalMark } from '../layout/ProvisionalMark.tsx';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { provinceCodeAt, useViewer } from '../providers/use-viewer.ts';
import { UnitOnDayField } from '../units/UnitOnDayField.tsx';
import { groupsOf, inOrder, orderFrom, orderText, sharedReasons, showsFrom, type BoardOrder } from './board.ts';
import { BoardLegend } from './BoardLegend.tsx';
import { BoardMiddle } from './BoardMiddle.tsx';
import { BoardNews } from './BoardNews.tsx';
import { BoardTable } from './BoardTable.tsx';
import { officialsOf } from './official-cells.ts';
import { CriteriaField } from './CriteriaField.tsx';
import { PhoneBoard } from './PhoneBoard.tsx';
import { BoardColumnsDocument, BoardOfficialDocument, ScoreboardDocument } from './scoreboard.queries.ts';
import { useHeldPlaces, useLiveBoard } from './use-live-board.ts';

const LEVELS: readonly UnitLevel[] = ['DEPARTMENT', 'COMMUNE'];
const NATIVE = { select: { native: true }, inputLabel: { shrink: true } } as const;
const FILTERS = { display: { xs: 'grid', sm: 'flex' }, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', flexWrap: 'wrap', gap: 1, mb: 1.5, alignItems: 'flex-start', '& > :nth-of-type(-n+2)': { gridColumn: '1 / -1' } } as const;
/** Paper is white in either mode. */
const PAPER = { '@page': { size: 'A4 landscape', margin: '8mm' }, '@media print': { 'html, body, main, .MuiPaper-root': { background: 'white !important' }, '.MuiPaper-root': { border: '0 !important' }, 'main *': { color: 'black !important' } } };

export function ScoreboardPage() {
  const w = useWords();
  const format = useFormat();
  const [locale] = useLocaleState();
  const viewer = useViewer();
  const today = platformToday();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const defaults = useMemo(() => ({ period: periodAt('YEAR', today), within: '', level: '', criteria: '', view: '', shows: 'rate', sort: '-score' }), [today]);
  const [address, setAddress] = useAddress(defaults);
  const { period, level, view } = address;
  const shows = showsFrom(address.shows);
  const isKnown = isPeriodKey(period);
  const { lastDay } = daysOfPeriod(isKnown ? period : defaults.period);
  const isNow = view === 'AS_NOW';
  const treeDay = isNow || lastDay > today ? today : lastDay;
  const home = viewer?.isDistrict ? (viewer.ownUnit?.code ?? '') : provinceCodeAt(treeDay);
  const within = address.within || home;
  const chosen = useMemo(() => address.criteria.split(',').filter(Boolean), [address.criteria]);

  const asked = { within, period, level: (level || null) as UnitLevel | null, criteria: chosen.length > 0 ? chosen : null, view: isNow ? 'AS_NOW' as const : null };
  const board = useGraph(ScoreboardDocument, asked, { isEnabled: viewer !== null, keepsPrevious: true });
  const news = useLiveBoard(asked, viewer !== null && isKnown && !board.error);
  const published = useGraph(BoardOfficialDocument, asked, { isEnabled: viewer !== null && shows === 'official' });
  const officials = useMemo(() => officialsOf(shows === 'official' ? (published.data ?? null) : null), [shows, published.data]);
  const columnsAnswer = useGraph(BoardColumnsDocument, { day: lastDay }, { keepsPrevious: true, isEnabled: isKnown });
  const set = columnsAnswer.data?.indicatorSet ?? null;
  const outside = w('scoreboard.outside');
  const groups = useMemo(() => (set ? groupsOf(set, chosen, locale, outside) : []), [set, chosen, locale, outside]);
  const allGroups = useMemo(() => (set ? groupsOf(set, [...set.groups.flatMap((group) => group.criteria), ...set.unscored].map(({ code }) => code), locale, outside) : []), [set, locale, outside]);
  const order = useMemo(() => orderFrom(address.sort), [address.sort]);
  const found = board.data?.scoreboard;
  const sorted = useMemo(() => (found ? inOrder(found.rows, order, groups.flatMap((group) => group.columns), shows) : []), [found, order, groups, shows]);
  const { rows, isMoved, sortAgain } = useHeldPlaces(sorted, JSON.stringify([asked, order, shows, groups.length, board.isPlaceholderData]));
  // The same list as long as it says the same: rows are drawn again only when they change.
  const saidReasons = useMemo(() => sharedReasons(found?.rows ?? []).join(' '), [found]);
  const reasons = useMemo(() => saidReasons.split(' ').filter(Boolean) as ProvisionalReason[], [saidReasons]);
  const onOrder = (next: BoardOrder): void => setAddress({ sort: orderText(next) }, { replaces: true });

  const faults = board.error?.body.errors ?? {};
  const periodFault = periodFaultIn(faults);
  const isFieldFault = Boolean(periodFault ?? faults['withinCode']);
  const shared = { rows, groups, order, onOrder, shows, period, view: isNow ? view : '', isClosed: isPeriodClosed(isKnown ? period : defaults.period, today) };

  return (
    <>
      <GlobalStyles styles={PAPER} />
      <PageHeader
        title={w('scoreboard.title')}
        subtitle={found && set && <>{w('scoreboard.subtitle', { set: locale === 'en' ? set.nameEn : set.name, count: format.number(found.rows.length), period: format.period(period) })}<BoardMiddle board={found} /></>}
        observedAt={found?.observedAt ?? null}
        source={w('scoreboard.source')}
        mark={<><ProvisionalMark reasons={reasons} /><LiveMark /><BoardNews units={news.units} /></>}
        acts={
          <>
            {isMoved && <Button startIcon={<SwapVertOutlined />} onClick={sortAgain}>{w('live.orderChanged')}</Button>}
            <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>{w('scoreboard.print')}</Button>
          </>
        }
      />
      <Box role="search" className="no-print" sx={FILTERS}>
        <PeriodField value={period} onChange={(next) => setAddress({ period: next })} error={periodFault} />
        <UnitOnDayField width={206} label={w('scoreboard.within')} value={within} asOf={treeDay} onChange={(code) => setAddress({ within: code === home ? '' : code })} error={faults['withinCode']} />
        <TextField select label={w('scoreboard.level')} value={level} onChange={(event) => setAddress({ level: event.target.value })} slotProps={NATIVE} sx={{ width: { sm: 122 } }} fullWidth={false}>
          <option value="">{w('scoreboard.allLevels')}</option>
          {[...LEVELS, ...(treeDay < '2025-07-01' ? ['DISTRICT' as const] : [])].map((one) => <option key={one} value={one}>{w(`enums.UnitLevel.${one}`)}</option>)}
        </TextField>
        <TextField select label={w('scoreboard.view')} value={view} onChange={(event) => setAddress({ view: event.target.value })} slotProps={NATIVE} sx={{ width: { sm: 158 } }} fullWidth={false}>
          <option value="">{w('scoreboard.asWas')}</option>
          <option value="AS_NOW">{w('scoreboard.asNow')}</option>
        </TextField>
        <TextField select label={w('scoreboard.shows')} value={shows} onChange={(event) => setAddress({ shows: event.target.value })} slotProps={NATIVE} sx={{ width: { sm: 100 } }} fullWidth={false}>
          <option value="rate">{w('scoreboard.rate')}</option>
          <option value="score">{w('scoreboard.score')}</option>
          <option value="official">{w('officialResults.show')}</option>
        </TextField>
        <CriteriaField groups={allGroups} chosen={chosen} onChange={(codes) => setAddress({ criteria: codes.join() })} />
      </Box>
      {board.error && !isFieldFault ? (
        <FailedPart error={board.error} onRetry={() => void board.refetch()} />
      ) : isFieldFault ? null : !found || !set ? (
        <PageLoading />
      ) : rows.length === 0 ? (
        <Paper><EmptyState reason="filteredAway" title={w('scoreboard.noUnits')} hint={w('scoreboard.noUnitsHint')} onClearFilters={() => setAddress({ within: '', level: '', criteria: '', view: '' })} /></Paper>
      ) : (
        <Paper sx={{ minWidth: 0 }}>
          {isNarrow ? <PhoneBoard {...shared} /> : <BoardTable {...shared} shared={reasons} changed={news.changed} officials={officials} isStale={board.isPlaceholderData} />}
          <Box sx={{ px: 1.5, py: 0.75, borderTop: 1, borderColor: 'divider' }}><BoardLegend isClosed={shared.isClosed} /></Box>
        </Paper>
      )}
      <div role="status" className="visually-hidden">{board.isPlaceholderData ? w('scoreboard.refreshing') : ''}</div>
    </>
  );
}
