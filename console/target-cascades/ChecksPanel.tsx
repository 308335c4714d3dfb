// What the percentages of a cascade come to, against the target of the group.
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { Panel } from '../layout/Panel.tsx';
import { Absent } from '../layout/RateCell.tsx';
import { StatusChip } from '../layout/StatusChip.tsx';
import type { Cascade } from './cascade.ts';

interface ChecksPanelProps {
  cascade: Cascade;
  /** Values that are typed and not saved. */
  unsaved: number;
}

export function ChecksPanel({ cascade, unsaved }: ChecksPanelProps) {
  const w = useWords();
  const format = useFormat();
  const { checks } = cascade;
  const percent = (value: string | null | undefined): ReactNode => (value == null ? <Absent word={w('states.noData')} sign="–" /> : format.percent(value));
  const count = (value: number, isWarning = false): ReactNode => <Box component="span" sx={isWarning && value > 0 ? { color: 'error.main', fontWeight: 600 } : {}}>{format.number(value)}</Box>;
  const isOpen = cascade.status === 'DRAFT';
  return (
    <Panel
      title={w('cascades.checks.title')}
      aside={checks.isMet
        ? <StatusChip tone="good" icon={CheckCircleOutlined} label={w('cascades.checks.met')} />
        : <StatusChip tone="warn" icon={WarningAmberOutlined} label={w('cascades.checks.notMet')} />}
    >
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr auto', md: 'repeat(4, auto 1fr)' }, columnGap: 2, rowGap: 0.75, m: 0, fontSize: '0.8125rem', '& dt': { color: 'text.secondary' }, '& dd': { m: 0, fontVariantNumeric: 'tabular-nums', textAlign: { xs: 'right', md: 'left' } } }}>
        <dt>{w('cascades.checks.group')}</dt><dd><strong>{format.target(cascade.percent)}</strong></dd>
        <dt>{w('cascades.checks.weighted')}</dt><dd><strong>{percent(checks.weightedMean)}</strong></dd>
        <dt>{w('cascades.checks.simple')}</dt><dd>{percent(checks.simpleMean)}</dd>
        <dt>{w('cascades.checks.last')}</dt><dd>{percent(checks.lastMean)}</dd>
        <dt>{w('cascades.checks.unreachable')}</dt><dd>{count(checks.unreachable, true)}</dd>
        <dt>{w('cascades.checks.belowLast')}</dt><dd>{count(checks.belowLast, true)}</dd>
        <dt>{w('cascades.checks.atFull')}</dt><dd>{count(checks.atFull)}</dd>
        <dt>{w('cascades.checks.withoutData')}</dt><dd>{count(checks.withoutData)}</dd>
      </Box>
      <Typography variant="caption" color="text.secondary" component="p" role="status" sx={{ mt: 1 }}>
        {isOpen && unsaved > 0 ? w('cascades.checks.stale', { count: format.number(unsaved) }) : w('cascades.checks.days', { days: format.number(cascade.workingDaysLeft) })}
      </Typography>
    </Panel>
  );
}
