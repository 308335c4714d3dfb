// The five steps from draft to publication: done, present and ahead differ by sign, weight and word.
import CheckOutlined from '@mui/icons-material/CheckOutlined';
import FiberManualRecord from '@mui/icons-material/FiberManualRecord';
import RadioButtonUncheckedOutlined from '@mui/icons-material/RadioButtonUncheckedOutlined';
import Box from '@mui/material/Box';
import type { ListStatus } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';

const STEPS = ['DRAFT', 'CONSULTATION', 'SUBMITTED', 'APPROVED', 'PUBLISHED'] as const satisfies readonly ListStatus[];

interface StatusStepsProps {
  status: ListStatus;
  /** Whether some round was held: a list may be submitted without one. */
  hasConsulted?: boolean;
  /** Signs alone, for a cell beside the word. */
  isSmall?: boolean;
}

export function StatusSteps({ status, hasConsulted = true, isSmall = false }: StatusStepsProps) {
  const w = useWords();
  const at = status === 'SUPERSEDED' ? STEPS.length : status === 'WITHDRAWN' ? -1 : STEPS.indexOf(status);
  const standing = (index: number): 'done' | 'now' | 'ahead' => {
    if (index === at) return 'now';
    if (STEPS[index] === 'CONSULTATION' && at !== 1) return hasConsulted && at !== 1 ? 'done' : 'ahead';
    return index < at ? 'done' : 'ahead';
  };
  if (isSmall) {
    return (
      <Box aria-hidden sx={{ display: 'flex', gap: '3px', mt: 0.5 }}>
        {STEPS.map((step, index) => <Box key={step} sx={{ width: 22, height: 4, borderRadius: 1, bgcolor: standing(index) === 'ahead' ? 'divider' : standing(index) === 'now' ? 'primary.main' : 'text.secondary' }} />)}
      </Box>
    );
  }
  return (
    <Box component="ol" aria-label={w('lists.steps')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', rowGap: 0.5, fontSize: '0.8125rem' }}>
      {STEPS.map((step, index) => {
        const now = standing(index);
        const Icon = now === 'done' ? CheckOutlined : now === 'now' ? FiberManualRecord : RadioButtonUncheckedOutlined;
        return (
          <Box component="li" key={step} aria-current={now === 'now' ? 'step' : undefined} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: now === 'now' ? 'primary.dark' : now === 'done' ? 'text.primary' : 'text.secondary', fontWeight: now === 'now' ? 600 : 400 }}>
            <Icon aria-hidden sx={{ fontSize: now === 'now' ? '0.75rem' : '0.9rem' }} />
            {w(`enums.ListStatus.${step}`)}
            <span className="visually-hidden"> ({w(now === 'now' ? 'lists.stepNow' : now === 'done' ? 'lists.stepDone' : 'lists.stepAhead')})</span>
            {index < STEPS.length - 1 && <Box aria-hidden component="span" sx={{ width: { xs: 10, sm: 20 }, borderTop: 1, borderColor: 'text.secondary', mx: 0.75 }} />}
          </Box>
        );
      })}
    </Box>
  );
}
