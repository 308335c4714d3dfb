// A rate as a bar with a tick where its target stands; the figures beside it say the same.
import Box from '@mui/material/Box';
import type { TargetStatus } from '../../schema/enums.ts';

const COLOURS: Record<TargetStatus, string> = { ON_TRACK: 'success.main', AT_RISK: 'warning.main', MISSED: 'error.main', NO_TARGET: 'text.secondary', NO_DATA: 'divider', NOT_APPLICABLE: 'divider' };

interface TargetBarProps {
  percent: number | string | null | undefined;
  target?: string | null | undefined;
  status?: TargetStatus;
  height?: number;
}

export function TargetBar({ percent, target, status = 'NO_TARGET', height = 6 }: TargetBarProps) {
  const width = Math.max(0, Math.min(100, Number(percent ?? 0)));
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', height, bgcolor: 'divider', minWidth: 60, printColorAdjust: 'exact' }}>
      <Box sx={{ position: 'absolute', inset: 0, right: 'auto', bgcolor: COLOURS[status] }} style={{ width: `${width}%` }} />
      {target && <Box sx={{ position: 'absolute', top: -3, bottom: -3, width: '2px', bgcolor: 'text.primary' }} style={{ left: `calc(${Math.min(100, Number(target))}% - 1px)` }} />}
    </Box>
  );
}
