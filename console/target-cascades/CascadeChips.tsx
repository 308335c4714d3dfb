// The status of a cascade, and whether a unit can reach its target: by icon, word and colour.
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import HorizontalRuleOutlined from '@mui/icons-material/HorizontalRuleOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import TrendingUpOutlined from '@mui/icons-material/TrendingUpOutlined';
import Box from '@mui/material/Box';
import type SvgIcon from '@mui/material/SvgIcon';
import Tooltip from '@mui/material/Tooltip';
import type { TargetCascadeStatus, TargetReach } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { StatusChip, type Tone } from '../layout/StatusChip.tsx';

const STATUS: Record<TargetCascadeStatus, [Tone, typeof SvgIcon]> = { DRAFT: ['quiet', EditNoteOutlined], ASSIGNED: ['good', TaskAltOutlined], DISCARDED: ['quiet', BlockOutlined] };

export function CascadeStatusChip({ status, isBare = false }: { status: TargetCascadeStatus; isBare?: boolean }) {
  const w = useWords();
  const [tone, icon] = STATUS[status];
  return <StatusChip tone={tone} icon={icon} label={w(`cascades.statuses.${status}`)} isBare={isBare} />;
}

const REACH: Record<TargetReach, [Tone, typeof SvgIcon]> = {
  SECURED: ['good', CheckCircleOutlined], REACHABLE: ['info', TrendingUpOutlined], UNREACHABLE: ['bad', ErrorOutlineOutlined], UNKNOWN: ['quiet', HorizontalRuleOutlined],
};

export function ReachChip({ reach }: { reach: TargetReach }) {
  const w = useWords();
  const [tone, icon] = REACH[reach];
  return (
    <Tooltip title={w(`cascades.reachHints.${reach}`)}>
      <Box component="span"><StatusChip tone={tone} icon={icon} label={w(`cascades.reach.${reach}`)} isBare /></Box>
    </Tooltip>
  );
}
