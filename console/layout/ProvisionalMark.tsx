// A figure that may still change (tạm tính), and why; apart from no data, not applicable and 0.
import HourglassTopOutlined from '@mui/icons-material/HourglassTopOutlined';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { ProvisionalReason } from '../../schema/enums.ts';
import { useWords, type Words } from '../i18n/use-words.ts';

/** "tạm tính: kỳ chưa kết thúc, công thức dự thảo"; empty where the figure is settled. */
export const provisionalWords = (reasons: readonly ProvisionalReason[], w: Words): string =>
  reasons.length === 0 ? '' : w('states.provisionalBecause', { reasons: reasons.map((reason) => w(`enums.ProvisionalReason.${reason}`)).join(', ') });

export function ProvisionalMark({ reasons }: { reasons: readonly ProvisionalReason[] }) {
  const w = useWords();
  if (reasons.length === 0) return null;
  const said = provisionalWords(reasons, w);
  return (
    <Tooltip title={said} describeChild={false}>
      <Box component="span" data-provisional={reasons.join(' ')} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.25, color: 'text.secondary', fontSize: '0.75rem', whiteSpace: 'nowrap' }}>
        <HourglassTopOutlined sx={{ fontSize: '0.875rem' }} aria-hidden />{w('states.provisional')}<span className="visually-hidden">{said}</span>
      </Box>
    </Tooltip>
  );
}
