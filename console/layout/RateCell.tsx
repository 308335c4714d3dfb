// A rate in a cell: percent to see, numerator and denominator on hover and for screen readers; no data, not applicable and 0 differ.
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from './format.ts';

export interface Rate {
  numerator: number;
  denominator: number;
  percent?: string | null;
}

interface RateCellProps {
  rate: Rate | null | undefined;
  /** The criterion does not count for this unit or period. */
  isNotApplicable?: boolean;
  decimals?: number;
}

export function RateCell({ rate, isNotApplicable = false, decimals = 2 }: RateCellProps) {
  const w = useWords();
  const format = useFormat();
  if (isNotApplicable) return <Absent word={w('states.notApplicable')} sign="×" />;
  if (!rate || rate.percent === null || rate.percent === undefined) return <Absent word={w('states.noData')} sign="–" />;
  const percent = format.percent(rate.percent, decimals);
  const whole = w('states.rateOf', { percent, numerator: format.number(rate.numerator), denominator: format.number(rate.denominator) });
  return (
    <Tooltip title={whole} describeChild={false}>
      <Box component="span" className="figures" aria-label={whole} role="img">{percent}</Box>
    </Tooltip>
  );
}

/** Wide cells spell the word out; narrow ones show a sign and speak the word. */
export function Absent({ word, sign }: { word: string; sign?: string }) {
  if (!sign) return <Box component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>{word}</Box>;
  return (
    <Tooltip title={word}>
      <Box component="span" role="img" aria-label={word} sx={{ color: 'text.secondary' }}>{sign}</Box>
    </Tooltip>
  );
}

/** A count or score, right for tables: null is no data, 0 is 0. */
export function Figure({ value, decimals }: { value: number | string | null | undefined; decimals?: number }) {
  const w = useWords();
  const format = useFormat();
  if (value === null || value === undefined) return <Absent word={w('states.noData')} sign="–" />;
  return <span className="figures">{format.number(value, decimals)}</span>;
}
