// Says whether the figures update themselves (trực tiếp), and aloud when the connection is lost and found.
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import SensorsOutlined from '@mui/icons-material/SensorsOutlined';
import SyncOutlined from '@mui/icons-material/SyncOutlined';
import Box from '@mui/material/Box';
import type SvgIcon from '@mui/material/SvgIcon';
import { useWords } from '../i18n/use-words.ts';
import type { LiveState } from '../providers/live-state.ts';
import { useLiveState } from '../providers/use-live.ts';
import { StatusChip, type Tone } from './StatusChip.tsx';

const LOOKS: Record<Exclude<LiveState, 'idle'>, [Tone, typeof SvgIcon]> = {
  connecting: ['quiet', SyncOutlined], live: ['good', SensorsOutlined], lost: ['warn', CloudOffOutlined], ended: ['quiet', CloudOffOutlined],
};

export function LiveMark() {
  const w = useWords();
  const state = useLiveState();
  const look = state === 'idle' ? null : LOOKS[state];
  return (
    <Box component="span" role="status" className="no-print" data-live={state} sx={{ display: 'inline-flex' }}>
      {look && state !== 'idle' && <StatusChip tone={look[0]} icon={look[1]} label={w(`live.${state}`)} isBare />}
    </Box>
  );
}
