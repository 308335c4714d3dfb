// The period of the sheet: its kind, one back, one on, also into the future; a range by its two days.
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';
import { DayField } from '../layout/DayField.tsx';
import { useFormat } from '../layout/format.ts';
import { daysOfPeriod, kindOfPeriod, neighbourOf, PERIOD_KINDS, periodAt, type PeriodKind } from '../layout/period.ts';
import { platformToday } from '../providers/config.ts';

interface PeriodFieldProps {
  value: string;
  onChange: (period: string) => void;
  /** Why it cannot be changed now. */
  heldBecause?: string | undefined;
}

export function PeriodField({ value, onChange, heldBecause }: PeriodFieldProps) {
  const w = useWords();
  const format = useFormat();
  const kind = kindOfPeriod(value);
  const isHeld = heldBecause !== undefined;
  const { firstDay, lastDay } = daysOfPeriod(value);
  const changeKind = (next: PeriodKind): void => {
    const today = platformToday();
    onChange(next === 'RANGE' ? `${firstDay}/${lastDay}` : periodAt(next, lastDay < today ? lastDay : firstDay > today ? firstDay : today));
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }} title={heldBecause}>
      <TextField select label={w('targets.period.kind')} value={kind} disabled={isHeld} onChange={(event) => changeKind(event.target.value as PeriodKind)} sx={{ width: 132 }} fullWidth={false}>
        {PERIOD_KINDS.map((one) => <MenuItem key={one} value={one}>{w(`targets.period.kinds.${one}`)}</MenuItem>)}
      </TextField>
      {kind === 'RANGE' ? (
        <>
          <DayField label={w('terms.from')} value={firstDay} isRequired onChange={(day) => onChange(`${day}/${day > lastDay ? day : lastDay}`)} />
          <DayField label={w('terms.to')} value={lastDay} isRequired onChange={(day) => onChange(`${day < firstDay ? day : firstDay}/${day}`)} />
        </>
      ) : (
        <Box role="group" aria-label={w('targets.period.label')} sx={{ display: 'inline-flex', alignItems: 'center', border: 1, borderColor: 'divider', borderRadius: 1, height: 38 }}>
          <IconButton size="small" aria-label={w('targets.period.before')} disabled={isHeld} onClick={() => onChange(neighbourOf(value, -1))}><ChevronLeft fontSize="small" /></IconButton>
          <Typography component="span" aria-live="polite" sx={{ minWidth: 96, textAlign: 'center', fontWeight: 600, fontSize: '0.8125rem' }}>{format.period(value)}</Typography>
          <IconButton size="small" aria-label={w('targets.period.after')} disabled={isHeld} onClick={() => onChange(neighbourOf(value, 1))}><ChevronRight fontSize="small" /></IconButton>
        </Box>
      )}
    </Box>
  );
}
