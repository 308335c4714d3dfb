// A rule set previewed beside the one in force: all units by their scores, or one unit by its criteria, on the same live counts.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { UnitLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { AsOf } from '../layout/PageHeader.tsx';
import { Panel } from '../layout/Panel.tsx';
import { daysOfPeriod, isPeriodKey, periodAt } from '../layout/period.ts';
import { PeriodField } from '../layout/PeriodField.tsx';
import { UnitField } from '../layout/UnitField.tsx';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { provinceCodeAt } from '../providers/use-viewer.ts';
import { IndicatorSetsDocument, PreviewBoardDocument, PreviewCardDocument } from './indicator-set.queries.ts';
import { PreviewTable, type PreviewLine } from './PreviewTable.tsx';
import { isInForceOn } from './SetsTab.tsx';

const NATIVE = { select: { native: true }, inputLabel: { shrink: true } } as const;
const LEVELS: readonly UnitLevel[] = ['COMMUNE', 'DEPARTMENT'];

export function PreviewTab() {
  const w = useWords();
  const format = useFormat();
  const today = platformToday();
  const [address, setAddress] = useAddress(useMemo(() => ({ set: '', period: periodAt('YEAR', today), unit: '', level: 'COMMUNE' }), [today]));
  const sets = useGraph(IndicatorSetsDocument, {});
  const lastDay = isPeriodKey(address.period) ? daysOfPeriod(address.period).lastDay : today;
  const others = (sets.data?.indicatorSets ?? []).filter((one) => !isInForceOn(one, lastDay));
  const chosen = others.find(({ code }) => code === address.set) ?? others[0];
  if (sets.error) return <FailedPart error={sets.error} onRetry={() => void sets.refetch()} />;
  if (!sets.data) return <PageLoading />;
  if (!chosen) return <Panel title={w('ruleSets.preview')} isFlush><EmptyState reason="nothingYet" title={w('ruleSets.noSet')} hint={w('ruleSets.noSetHint')} /></Panel>;
  const level = LEVELS.find((one) => one === address.level) ?? 'COMMUNE';
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box role="search" className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <TextField select label={w('ruleSets.set')} value={chosen.code} onChange={(event) => setAddress({ set: event.target.value })} slotProps={NATIVE} sx={{ width: { xs: '100%', sm: 320 } }} fullWidth={false}>
          {others.map((set) => <option key={set.code} value={set.code}>{set.code} · {format.locale === 'en' ? set.nameEn : set.name}</option>)}
        </TextField>
        <PeriodField value={address.period} onChange={(next) => setAddress({ period: next })} />
        <Box sx={{ width: { xs: '100%', sm: 280 } }}><UnitField label={w('ruleSets.unit')} value={address.unit} onChange={(code) => setAddress({ unit: code })} /></Box>
        {address.unit === '' && (
          <TextField select label={w('terms.level')} value={level} onChange={(event) => setAddress({ level: event.target.value })} slotProps={NATIVE} sx={{ width: 150 }} fullWidth={false}>
            {LEVELS.map((one) => <option key={one} value={one}>{w(`enums.UnitLevel.${one}`)}</option>)}
          </TextField>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">{w('ruleSets.previewHint')}</Typography>
      {address.unit === ''
        ? <AllUnits code={chosen.code} period={address.period} within={provinceCodeAt(lastDay > today ? today : lastDay)} level={level} onUnit={(unit) => setAddress({ unit })} />
        : <OneUnit code={chosen.code} period={address.period} unit={address.unit} onAll={() => setAddress({ unit: '' })} />}
    </Box>
  );
}

function AllUnits({ code, period, within, level, onUnit }: { code: string; period: string; within: string; level: UnitLevel; onUnit: (code: string) => void }) {
  const w = useWords();
  const { data, error, refetch } = useGraph(PreviewBoardDocument, { code, period, within, level }, { keepsPrevious: true });
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const tried = new Map(data.tried.rows.map((row) => [row.unit.code, row]));
  const lines = data.now.rows.map((row): PreviewLine => ({ code: row.unit.code, name: row.unit.name, now: row.score, tried: tried.get(row.unit.code)?.score ?? null, rankNow: row.rank, rankThen: tried.get(row.unit.code)?.rank ?? null }));
  return (
    <Panel title={w('ruleSets.preview')} isFlush aside={<Box sx={{ textAlign: 'right' }}><Typography variant="caption">{w('ruleSets.inForceName', { now: data.now.ruleSetCode, tried: data.tried.ruleSetCode })}</Typography><AsOf moment={data.now.observedAt} /></Box>}>
      <PreviewTable lines={lines} head={w('terms.unit')} label={w('ruleSets.preview')} onOpen={onUnit} />
    </Panel>
  );
}

function OneUnit({ code, period, unit, onAll }: { code: string; period: string; unit: string; onAll: () => void }) {
  const w = useWords();
  const { locale } = useFormat();
  const { data, error, refetch } = useGraph(PreviewCardDocument, { code, period, unit }, { keepsPrevious: true });
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const now = new Map(data.now.criteria.map((one) => [one.code, one]));
  const tried = new Map(data.tried.criteria.map((one) => [one.code, one]));
  const english = new Map(data.set?.groups.flatMap((group) => group.criteria.map((one) => [one.code, one.nameEn])));
  const codes = [...new Set([...now.keys(), ...tried.keys()])].filter((one) => now.get(one)?.maxScore ?? tried.get(one)?.maxScore);
  const lines = codes.map((one): PreviewLine => {
    const [old, next] = [now.get(one), tried.get(one)];
    return { code: one, name: (locale === 'en' ? english.get(one) : null) ?? (next ?? old)?.name ?? one, now: old?.score ?? null, tried: next?.score ?? null, maxNow: old?.maxScore ?? null, maxThen: next?.maxScore ?? null };
  });
  return (
    <Panel title={data.now.unit.name} isFlush aside={<Button size="small" onClick={onAll}>{w('ruleSets.all')}</Button>}>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ px: 2, py: 1 }}>{w('ruleSets.inForceName', { now: data.now.ruleSetCode, tried: data.tried.ruleSetCode })}</Typography>
      <PreviewTable lines={[{ code: '', name: w('ruleSets.total'), now: data.now.score, tried: data.tried.score }, ...lines]} head={w('terms.criterion')} label={w('ruleSets.preview')} />
    </Panel>
  );
}
