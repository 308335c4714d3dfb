// Targets: period, level and criteria in the address; the figures of one board, or of two while the period has not begun.
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { daysOfPeriod, isPeriodKey, periodAt } from '../layout/period.ts';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { isSamePeriod, resultPeriodOf } from './period-days.ts';
import { PeriodField } from './PeriodField.tsx';
import { columnsOf, rowsOf } from './sheet.ts';
import { TargetBoardDocument, TargetFrameDocument } from './targets.queries.ts';
import { TargetSheet } from './TargetSheet.tsx';

export function TargetsPage() {
  const w = useWords();
  const today = platformToday();
  const defaults = useMemo(() => ({ period: periodAt('YEAR', today), within: '', level: '', criteria: '', cell: '', edit: '' }), [today]);
  const [address, setAddress] = useAddress(defaults);
  if (!isPeriodKey(address.period)) {
    return (
      <>
        <PageHeader title={w('targets.title')} />
        <Paper>
          <EmptyState reason="notFound" title={w('targets.badPeriod')} hint={w('targets.badPeriodHint')} acts={<Button variant="outlined" onClick={() => setAddress({ period: defaults.period })}>{w('targets.toThisYear')}</Button>} />
        </Paper>
      </>
    );
  }
  return <TargetsOfPeriod address={address} setAddress={setAddress} lastDay={daysOfPeriod(address.period).lastDay} />;
}

export type TargetAddress = Record<'period' | 'within' | 'level' | 'criteria' | 'cell' | 'edit', string>;
export type SetTargetAddress = (change: Partial<TargetAddress>, options?: { replaces?: boolean }) => void;

function TargetsOfPeriod({ address, setAddress, lastDay }: { address: TargetAddress; setAddress: SetTargetAddress; lastDay: string }) {
  const w = useWords();
  const format = useFormat();
  const today = platformToday();
  const { period } = address;
  const frame = useGraph(TargetFrameDocument, { day: lastDay, treeDay: lastDay < today ? lastDay : today }, { keepsPrevious: true });
  const unscored = w('targets.unscored');
  const columns = useMemo(() => (frame.data ? columnsOf(frame.data, unscored) : []), [frame.data, unscored]);
  const roots = frame.data?.units.nodes ?? [];
  const withinCode = address.within || (roots[0]?.code ?? '');
  const criterionCodes = columns.map((column) => column.code);
  const isReady = withinCode !== '' && columns.length > 0 && !frame.isPlaceholderData;
  const board = useGraph(TargetBoardDocument, { withinCode, period, criterionCodes }, { isEnabled: isReady });
  const resultPeriod = resultPeriodOf(period, today);
  const isAhead = !isSamePeriod(resultPeriod, period);
  const results = useGraph(TargetBoardDocument, { withinCode, period: resultPeriod, criterionCodes }, { isEnabled: isReady && isAhead });
  const resultBoard = isAhead ? results.data : board.data;
  const rows = useMemo(() => (board.data && resultBoard ? rowsOf(board.data.scoreboard, resultBoard.scoreboard, period) : null), [board.data, resultBoard, period]);
  const error = frame.error ?? board.error ?? (isAhead ? results.error : null);
  const observedAt = resultBoard?.scoreboard.observedAt ?? null;

  const periodField = (heldBecause?: string) => (
    <>
      {roots.length > 1 && (
        <TextField select label={w('targets.within')} value={withinCode} disabled={heldBecause !== undefined} onChange={(event) => setAddress({ within: event.target.value })} sx={{ width: 200 }} fullWidth={false}>
          {roots.map((root) => <MenuItem key={root.code} value={root.code}>{root.name}</MenuItem>)}
        </TextField>
      )}
      <PeriodField value={period} heldBecause={heldBecause} onChange={(next) => setAddress({ period: next, cell: '' })} />
    </>
  );
  if (rows && rows.length > 0 && !error) {
    return (
      <TargetSheet
        rows={rows} columns={columns} address={address} setAddress={setAddress} isClosed={lastDay < today} observedAt={observedAt ?? ''}
        resultsOf={isAhead ? w('targets.resultsOf', { period: format.period(resultPeriod) }) : ''} periodField={periodField}
      />
    );
  }
  const isWithoutSet = frame.data !== undefined && !frame.isPlaceholderData && columns.length === 0;
  return (
    <>
      <PageHeader title={w('targets.title')} acts={periodField()} />
      {error ? <FailedPart error={error} onRetry={() => void Promise.all([frame.refetch(), board.refetch()])} />
        : isWithoutSet ? <Paper><EmptyState reason="notApplicable" title={w('targets.noSet')} hint={w('targets.noSetHint')} acts={<Button variant="outlined" onClick={() => setAddress({ period: '' })}>{w('targets.toThisYear')}</Button>} /></Paper>
          : rows ? <Paper><EmptyState reason="nothingYet" title={w('targets.noRows')} /></Paper>
            : <PageLoading />}
    </>
  );
}
