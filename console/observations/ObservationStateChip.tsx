// Whether an observation counts, waits or was rejected: icon, word and colour.
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import type SvgIcon from '@mui/material/SvgIcon';
import type { ObservationState } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { StatusChip, type Tone } from '../layout/StatusChip.tsx';

const LOOKS: Record<ObservationState, [Tone, typeof SvgIcon]> = { CONFIRMED: ['good', CheckCircleOutlined], PENDING: ['warn', HourglassEmptyOutlined], REJECTED: ['quiet', BlockOutlined] };

export function ObservationStateChip({ state }: { state: ObservationState }) {
  const w = useWords();
  const [tone, icon] = LOOKS[state];
  return <StatusChip tone={tone} icon={icon} label={w(`observations.states.${state}`)} isBare />;
}
