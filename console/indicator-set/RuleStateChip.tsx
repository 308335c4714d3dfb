// How sure a formula is: official, reconstructed from documents, or a draft.
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import HandymanOutlined from '@mui/icons-material/HandymanOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import type SvgIcon from '@mui/material/SvgIcon';
import type { RuleState } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { StatusChip, type Tone } from '../layout/StatusChip.tsx';

const STATES: Record<RuleState, [Tone, typeof SvgIcon]> = { OFFICIAL: ['good', FactCheckOutlined], RECONSTRUCTED: ['info', HandymanOutlined], DRAFT: ['warn', EditNoteOutlined] };

export function RuleStateChip({ state, isBare = false }: { state: RuleState; isBare?: boolean }) {
  const w = useWords();
  const [tone, icon] = STATES[state];
  return <StatusChip tone={tone} icon={icon} label={w(`enums.RuleState.${state}`)} isBare={isBare} />;
}
