// The lines of a score over time; a page of its own to load, since the chart library is heavy. The table beside it says the same.
import { useTheme } from '@mui/material/styles';
import { ChartsReferenceLine } from '@mui/x-charts/ChartsReferenceLine';
import { LineChart } from '@mui/x-charts/LineChart';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { runsOf, type HistoryBreak, type HistoryPoint } from './history.ts';

interface HistoryChartProps {
  points: readonly HistoryPoint[];
  breaks: readonly HistoryBreak[];
  /** What the chart shows, for those who do not see it. */
  said: string;
}

const HEIGHT = 236;
const MOST_TICKS = 7;
const UNFINISHED = 'unfinished';

export function HistoryChart({ points, breaks, said }: HistoryChartProps) {
  const w = useWords();
  const format = useFormat();
  const { palette } = useTheme();
  const values = points.flatMap(({ score }) => (score === null ? [] : [Number(score)]));
  const [low, high] = [Math.max(0, Math.floor(Math.min(...values) - 2)), Math.min(100, Math.ceil(Math.max(...values) + 2))];
  const step = Math.ceil(points.length / MOST_TICKS);
  const ticks = points.filter((_, index) => (points.length - 1 - index) % step === 0).map(({ at }) => at);
  const pointAt = (at: Date): HistoryPoint | undefined => points.find((point) => point.at.getTime() === at.getTime());
  const runs = runsOf(points, breaks);
  const cuts = [...Map.groupBy(breaks, ({ at }) => at.getTime())];
  return (
    <div role="img" aria-label={said}>
      <div aria-hidden="true">
        <LineChart
          height={HEIGHT}
          hideLegend
          skipAnimation
          margin={{ left: 4, right: 24, top: 18, bottom: 4 }}
          grid={{ horizontal: true }}
          xAxis={[{ data: points.map(({ at }) => at), scaleType: 'time', tickInterval: ticks, valueFormatter: (at: Date, { location }) => pointAt(at)?.[location === 'tick' ? 'short' : 'said'] ?? format.moment(at), tickLabelStyle: { fontSize: 11 } }]}
          yAxis={[{ min: low, max: high, width: 40, tickNumber: 4, valueFormatter: (value: number) => format.number(value), tickLabelStyle: { fontSize: 11 } }]}
          series={runs.map(({ scores, isUnfinished }, index) => {
            // The last finished point stands in both runs; it is marked and told of once.
            const isShown = (at: number): boolean => !isUnfinished || points[at]?.mark === 'running';
            return {
              id: `${isUnfinished ? UNFINISHED : 'run'}-${index}`, data: scores, curve: 'linear' as const, connectNulls: false, showMark: ({ index: at }) => isShown(at), color: palette.primary.main,
              valueFormatter: (value: number | null, { dataIndex }) => (value === null || !isShown(dataIndex) ? null : w('unitStanding.points', { points: format.number(value, 2) })),
            };
          })}
          sx={{
            '& .MuiLineElement-root': { strokeWidth: 1.75 }, '& .MuiMarkElement-root': { r: 2.5, fill: palette.primary.main },
            [`& [class*="series-${UNFINISHED}"]`]: { strokeDasharray: '3 3' }, [`& .MuiMarkElement-root[data-series-id^="${UNFINISHED}"]`]: { fill: palette.background.paper, strokeDasharray: 'none' },
          }}
        >
          {cuts.map(([at, found]) => (
            <ChartsReferenceLine
              key={at}
              x={new Date(at)}
              label={found.map(({ reason }) => w(`unitStanding.history.breakShort.${reason}`)).join(' · ')}
              labelAlign="start"
              lineStyle={{ stroke: palette.warning.main, strokeDasharray: '4 3' }}
              labelStyle={{ fontSize: 11, fill: palette.warning.main }}
            />
          ))}
        </LineChart>
      </div>
    </div>
  );
}
