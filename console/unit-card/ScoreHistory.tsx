// The unit's score in the months before, as a small line with its figures beside it; a month that has none is left out.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQueries } from '@tanstack/react-query';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { daysOfPeriod, isPeriodKey, neighbourOf, periodAt } from '../layout/period.ts';
import { read } from '../providers/apollo.ts';
import { platformToday } from '../providers/config.ts';
import { UnitScoreDocument } from './unit-card.queries.ts';

const MONTHS = 6;
const WIDTH = 168;
const HEIGHT = 36;

export function ScoreHistory({ code, period }: { code: string; period: string }) {
  const w = useWords();
  const format = useFormat();
  const today = platformToday();
  const { lastDay } = daysOfPeriod(isPeriodKey(period) ? period : periodAt('YEAR', today));
  const months: string[] = [];
  for (let month = periodAt('MONTH', lastDay > today ? today : lastDay); months.length < MONTHS; month = neighbourOf(month, -1)) months.unshift(month);
  // A month in which the unit did not stand is refused by the server; that is no fault of the page.
  const answers = useQueries({
    queries: months.map((month) => ({ queryKey: ['graph', 'ConsoleUnitScore', { code, month }], retry: false, queryFn: () => read(UnitScoreDocument, { code, period: month }) })),
  });
  const points = months.flatMap((month, index) => {
    const score = answers[index]?.data?.scorecard.score;
    return score === undefined ? [] : [{ month, score, x: (index / (MONTHS - 1)) * (WIDTH - 8) + 4 }];
  });
  if (points.length < 2) return null;
  const values = points.map(({ score }) => Number(score));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const yOf = (score: string): number => HEIGHT - 5 - ((Number(score) - low) / Math.max(high - low, 0.01)) * (HEIGHT - 10);
  const said = points.map(({ month, score }) => w('unitCard.historyRow', { period: format.period(month), score: format.number(score, 2) })).join('; ');
  const [first, last] = [points[0], points.at(-1)];
  return (
    <Box sx={{ mt: 1.5, pt: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>{w('unitCard.history')}</Typography>
      <Box component="svg" role="img" aria-label={`${w('unitCard.history')}: ${said}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} sx={{ width: WIDTH, height: HEIGHT, display: 'block', color: 'primary.main' }}>
        <title>{said}</title>
        <polyline fill="none" stroke="currentColor" strokeWidth="1.5" points={points.map(({ x, score }) => `${x},${yOf(score)}`).join(' ')} />
        {points.map(({ month, x, score }) => <circle key={month} cx={x} cy={yOf(score)} r="2.2" fill="currentColor" />)}
      </Box>
      {first && last && (
        <Typography variant="caption" component="p" className="figures" sx={{ m: 0, width: WIDTH, display: 'flex', justifyContent: 'space-between' }}>
          <span>{first.month.slice(5)}: {format.number(first.score, 2)}</span><span>{last.month.slice(5)}: {format.number(last.score, 2)}</span>
        </Typography>
      )}
    </Box>
  );
}
