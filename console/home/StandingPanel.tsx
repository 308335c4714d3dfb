// Where we stand: the province for those who read it all, the own unit for its officers; the period stands in the address.
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useMemo } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { periodAt } from '../layout/period.ts';
import { platformToday } from '../providers/config.ts';
import { provinceCodeAt, useViewer } from '../providers/use-viewer.ts';
import { useLiveCard } from '../unit-card/use-live-card.ts';
import { ProvinceStanding } from './ProvinceStanding.tsx';
import { UnitStanding } from './UnitStanding.tsx';

const KINDS = ['YEAR', 'QUARTER', 'MONTH', 'WEEK'] as const;

export function StandingPanel() {
  const w = useWords();
  const format = useFormat();
  const viewer = useViewer();
  const today = platformToday();
  const [{ standing }, setAddress] = useAddress(useMemo(() => ({ standing: 'YEAR' }), []));
  const kind = KINDS.find((one) => one === standing) ?? 'YEAR';
  const period = periodAt(kind, today);
  const measured = viewer?.readsAll ? provinceCodeAt(today) : (viewer?.ownUnit?.code ?? '');
  useLiveCard(measured, period, null, measured !== '');
  return (
    <Panel
      title={w('standing.title')}
      isFlush
      aside={
        <ToggleButtonGroup exclusive size="small" value={kind} aria-label={w('standing.period')} onChange={(_event, next: string | null) => next && setAddress({ standing: next }, { replaces: true })} sx={{ '& button': { px: 1, py: 0.25, textTransform: 'none', color: 'text.secondary' }, '& button.Mui-selected': { color: 'primary.dark', fontWeight: 600 } }}>
          {KINDS.map((one) => <ToggleButton key={one} value={one} title={format.period(periodAt(one, today))}>{w(`periods.kinds.${one}`)}</ToggleButton>)}
        </ToggleButtonGroup>
      }
    >
      <Box sx={{ p: 2 }}>
        {!viewer ? <PageLoading /> : viewer.readsAll ? <ProvinceStanding code={provinceCodeAt(today)} period={period} /> : viewer.ownUnit ? <UnitStanding unit={viewer.ownUnit} period={period} /> : <EmptyState reason="noPermission" title={w('standing.none')} hint={w('standing.noneHint')} />}
      </Box>
    </Panel>
  );
}
