// Chooses a period: its kind, then the period itself, with the one before and after one click away; a range by its two days.
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { platformToday } from '../providers/config.ts';
import { DayField } from './DayField.tsx';
import { formatDay, useFormat } from './format.ts';
import { COVERED_FROM, daysOfPeriod, isPeriodKey, kindOfPeriod, neighbourOf, PERIOD_KINDS, periodAt, periodsBackFrom, type PeriodKind } from './period.ts';

interface PeriodFieldProps {
  /** A key of the API: 2026, 2026-Q3, 2026-09, 2026-W36, 2026-08-15/2026-09-14. */
  value: string;
  onChange: (period: string) => void;
  error?: string | undefined;
}

const NATIVE = { select: { native: true }, inputLabel: { shrink: true } } as const;

export function PeriodField({ value, onChange, error }: PeriodFieldProps) {
  const w = useWords();
  const today = platformToday();
  const kind = isPeriodKey(value) ? kindOfPeriod(value) : 'YEAR';

  const changeKind = (next: PeriodKind): void => {
    const { firstDay, lastDay } = isPeriodKey(value) ? daysOfPeriod(value) : { firstDay: today, lastDay: today };
    const day = lastDay > today ? today : lastDay;
    onChange(next === 'RANGE' ? `${firstDay > day ? day : firstDay}/${day}` : periodAt(next, day));
  };

  return (
    <Box role="group" aria-label={w('terms.period')} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: { xs: kind === 'RANGE' ? 'wrap' : 'nowrap', sm: 'wrap' }, columnGap: 0.5, rowGap: 1, alignItems: 'flex-start' }}>
        <TextField select label={w('terms.period')} value={kind} onChange={(event) => changeKind(event.target.value as PeriodKind)} slotProps={NATIVE} sx={{ width: { xs: 'calc(42% - 8px)', sm: kind === 'RANGE' ? 134 : 104 } }} fullWidth={false}>
          {PERIOD_KINDS.map((one) => <option key={one} value={one}>{w(`periods.kinds.${one}`)}</option>)}
        </TextField>
        {kind === 'RANGE' ? <RangeFields value={value} onChange={onChange} /> : <OneOf kind={kind} value={value} onChange={onChange} hasError={error !== undefined} />}
      </Box>
      {error && <FormHelperText error role="alert">{error}</FormHelperText>}
    </Box>
  );
}

function OneOf({ kind, value, onChange, hasError }: { kind: Exclude<PeriodKind, 'RANGE'>; value: string; onChange: (period: string) => void; hasError: boolean }) {
  const w = useWords();
  const format = useFormat();
  const today = platformToday();
  const listed = useMemo(() => periodsBackFrom(kind, today), [kind, today]);
  // What the address names stands in the list even when it lies outside.
  const keys = listed.includes(value) ? listed : [value, ...listed];
  const labelOf = (key: string): string => {
    if (!isPeriodKey(key)) return key;
    if (kind !== 'WEEK') return format.period(key);
    const { firstDay, lastDay } = daysOfPeriod(key);
    return `${format.period(key)} (${formatDay(firstDay).slice(0, 5)}–${formatDay(lastDay).slice(0, 5)})`;
  };
  const step = (by: -1 | 1) => {
    const next = isPeriodKey(value) ? neighbourOf(value, by) : '';
    return (
      <IconButton size="small" disabled={!listed.includes(next)} onClick={() => onChange(next)} aria-label={w(by === -1 ? 'periods.previous' : 'periods.next')} sx={{ mt: 0.5 }}>
        {by === -1 ? <ChevronLeft fontSize="small" /> : <ChevronRight fontSize="small" />}
      </IconButton>
    );
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', width: { xs: '58%', sm: 'auto' } }}>
      {step(-1)}
      <TextField select label={w(`periods.kinds.${kind}`)} value={value} error={hasError} onChange={(event) => onChange(event.target.value)} slotProps={NATIVE} sx={{ width: { xs: '100%', sm: kind === 'WEEK' ? 214 : 138 }, minWidth: 0 }} fullWidth={false}>
        {keys.map((key) => <option key={key} value={key}>{labelOf(key)}</option>)}
      </TextField>
      {step(1)}
    </Box>
  );
}

/** Both days stand before the page reads again: a range in the wrong order is said here and not asked for. */
function RangeFields({ value, onChange }: { value: string; onChange: (period: string) => void }) {
  const w = useWords();
  const [from = '', to = ''] = value.split('/');
  const [days, setDays] = useState({ from, to });
  useEffect(() => setDays({ from, to }), [from, to]);
  const change = (next: { from: string; to: string }): void => {
    setDays(next);
    if (next.from <= next.to) onChange(`${next.from}/${next.to}`);
  };
  return (
    <>
      <DayField label={w('terms.from')} value={days.from} min={COVERED_FROM} isRequired onChange={(day) => change({ ...days, from: day })} />
      <DayField label={w('terms.to')} value={days.to} min={COVERED_FROM} isRequired onChange={(day) => change({ ...days, to: day })} error={days.from > days.to ? w('periods.wrongOrder') : undefined} />
    </>
  );
}
