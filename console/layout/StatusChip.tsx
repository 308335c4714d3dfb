// A state by icon, word and colour together; it stays readable without colour.
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined';
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import HorizontalRuleOutlined from '@mui/icons-material/HorizontalRuleOutlined';
import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import PublicOutlined from '@mui/icons-material/PublicOutlined';
import TrendingUpOutlined from '@mui/icons-material/TrendingUpOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import type SvgIcon from '@mui/material/SvgIcon';
import type { ListStatus, Position, TargetStatus } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'quiet';
const COLOURS: Record<Tone, string> = { good: 'success.main', warn: 'warning.main', bad: 'error.main', info: 'info.main', quiet: 'text.secondary' };

interface StatusChipProps {
  tone: Tone;
  icon: typeof SvgIcon;
  label: string;
  /** Without the frame, for cells of a table. */
  isBare?: boolean;
}

export function StatusChip({ tone, icon: Icon, label, isBare = false }: StatusChipProps) {
  const frame = isBare ? {} : { border: 1, borderColor: 'currentColor', borderRadius: 1, px: 0.75, py: 0.125 };
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: COLOURS[tone], fontSize: '0.75rem', fontWeight: 600, whiteSpace: 'nowrap', ...frame }}>
      <Icon sx={{ fontSize: '0.95rem' }} aria-hidden />{label}
    </Box>
  );
}

const LIST_STATUS: Record<ListStatus, [Tone, typeof SvgIcon]> = {
  DRAFT: ['quiet', EditNoteOutlined], CONSULTATION: ['info', ForumOutlined], SUBMITTED: ['warn', ArrowUpwardOutlined], APPROVED: ['good', HowToRegOutlined],
  PUBLISHED: ['good', PublicOutlined], SUPERSEDED: ['quiet', HistoryOutlined], WITHDRAWN: ['quiet', BlockOutlined],
};

export function ListStatusChip({ status, isBare }: { status: ListStatus; isBare?: boolean }) {
  const w = useWords();
  const [tone, icon] = LIST_STATUS[status];
  return <StatusChip tone={tone} icon={icon} label={w(`enums.ListStatus.${status}`)} isBare={isBare ?? false} />;
}

const TARGET_STATUS: Record<TargetStatus, [Tone, typeof SvgIcon]> = {
  ON_TRACK: ['good', TrendingUpOutlined], AT_RISK: ['warn', WarningAmberOutlined], MISSED: ['bad', ErrorOutlineOutlined], NO_TARGET: ['quiet', HorizontalRuleOutlined],
  NO_DATA: ['quiet', HorizontalRuleOutlined], NOT_APPLICABLE: ['quiet', BlockOutlined],
};

/** `isClosed`: the period has ended, so that on track has become met. */
export function TargetStatusChip({ status, isClosed = false, isBare }: { status: TargetStatus; isClosed?: boolean; isBare?: boolean }) {
  const w = useWords();
  const [tone, icon] = TARGET_STATUS[status];
  const isMet = status === 'ON_TRACK' && isClosed;
  return <StatusChip tone={tone} icon={isMet ? CheckCircleOutlined : icon} label={isMet ? w('terms.met') : w(`enums.TargetStatus.${status}`)} isBare={isBare ?? false} />;
}

export function PositionChip({ position }: { position: Position }) {
  const w = useWords();
  return <StatusChip tone={position === 'AGREE' ? 'good' : 'bad'} icon={position === 'AGREE' ? CheckCircleOutlined : ErrorOutlineOutlined} label={w(`enums.Position.${position}`)} isBare />;
}
