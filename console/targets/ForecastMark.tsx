// Where a figure will stand at the end of its period, beside how it stands now; why, and what is needed a week, on hover.
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { ForecastBasis, TargetStatus } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';

export interface ShownForecast {
  percent?: string | null;
  status: TargetStatus;
  basis: ForecastBasis;
  pacePerWeek?: string | null;
  neededPerWeek?: string | null;
}

const COLOURS: Record<TargetStatus, string> = { ON_TRACK: 'success.main', AT_RISK: 'warning.main', MISSED: 'error.main', NO_TARGET: 'text.secondary', NO_DATA: 'text.secondary', NOT_APPLICABLE: 'text.secondary' };

/** Nothing where there is no forecast: the period is over, or counts do not come in one by one. */
export function ForecastMark({ forecast }: { forecast: ShownForecast | null | undefined }) {
  const w = useWords();
  const format = useFormat();
  if (!forecast || forecast.percent == null || forecast.basis === 'PERIOD_OVER' || forecast.basis === 'AS_IT_STANDS') return null;
  const { percent, status, basis, pacePerWeek, neededPerWeek } = forecast;
  const isJudged = status === 'ON_TRACK' || status === 'AT_RISK' || status === 'MISSED';
  const short = [w('cascades.forecast.short', { percent: format.percent(percent) }), isJudged ? w(`enums.TargetStatus.${status}`).toLocaleLowerCase(format.locale) : ''].filter(Boolean).join(': ');
  const needs = neededPerWeek != null && pacePerWeek != null ? w('cascades.forecast.needs', { needed: format.number(neededPerWeek, 1), pace: format.number(pacePerWeek, 1) }) : '';
  return (
    <Tooltip title={[w(`cascades.forecast.basis.${basis}`), needs].filter(Boolean).join('; ')} describeChild>
      <Box component="span" className="figures" tabIndex={0} sx={{ display: 'block', fontSize: '0.75rem', color: COLOURS[status] }}>{short}</Box>
    </Tooltip>
  );
}
