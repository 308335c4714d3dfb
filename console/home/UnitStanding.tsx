// An officer's own unit: score, rank among its peers, groups, and the criteria below target with one click to each cause.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLocaleState } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { daysOfPeriod } from '../layout/period.ts';
import { useGraph } from '../providers/use-graph.ts';
import { criterionPath, dossiersPath, unitCardPath } from '../unit-card/addresses.ts';
import { bandName, gapOf, groupLines, linesOf } from '../unit-card/card.ts';
import { GroupBars } from '../unit-card/GroupBars.tsx';
import { TargetBar } from '../unit-card/TargetBar.tsx';
import { UnitCardDocument } from '../unit-card/unit-card.queries.ts';
import { UnitStandingDocument } from '../unit-card/unit-standing.queries.ts';
import { ScoreHead } from './ScoreHead.tsx';

export function UnitStanding({ unit, period }: { unit: { code: string; name: string }; period: string }) {
  const w = useWords();
  const format = useFormat();
  const [locale] = useLocaleState();
  const { data, error, refetch } = useGraph(UnitCardDocument, { code: unit.code, period, view: null, day: daysOfPeriod(period).lastDay }, { keepsPrevious: true });
  const card = data?.scorecard;
  const standing = useGraph(UnitStandingDocument, { code: unit.code, period, view: null }, { isEnabled: card !== undefined }).data?.scorecard.standing;
  // Not measured, or closed before this period: the server says why.
  if (error?.code === 'INVALID_INPUT') return <EmptyState reason="notApplicable" title={w('standing.notMeasured', { unit: unit.name })} hint={Object.values(error.body.errors)[0] ?? error.message} />;
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  if (!card || !data.indicatorSet) return <PageLoading />;
  const lines = linesOf(card, data.indicatorSet, locale);
  const address = { period, view: '' };
  const hasTargets = lines.some(({ figure }) => Boolean(figure.target));
  const below = lines.map((line) => ({ line, gap: gapOf(line.figure) })).filter((one): one is { line: (typeof lines)[number]; gap: number } => one.gap !== null).toSorted((a, b) => b.gap - a.gap);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, columnGap: 3, rowGap: 2 }}>
      <ScoreHead code={unit.code} period={period} score={card.score} maxScore={card.maxScore} band={bandName(data.indicatorSet, card.band, locale)} observedAt={card.observedAt}>
        {standing && standing.of > 1 && <Typography variant="body2"><strong>{w('standing.rank', { rank: format.number(standing.rank), count: format.number(standing.of), level: w(`enums.UnitLevel.${card.unit.level}`) })}</strong></Typography>}
        <Typography variant="body2"><Link component={RouterLink} to={unitCardPath(unit.code, address)}>{unit.name}</Link></Typography>
      </ScoreHead>
      <GroupBars groups={groupLines(card, data.indicatorSet, lines, locale)} />
      <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
        <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>{w('standing.belowTarget')}</Typography>
        {below.length === 0 && <Typography variant="body2" color="text.secondary">{w(hasTargets ? 'standing.reached' : 'standing.noTargets')}</Typography>}
        {below.map(({ line: { figure, name }, gap }) => (
          <Box key={figure.code} data-criterion={figure.code} sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: 'minmax(0, 1fr) 132px 140px auto' }, columnGap: 1.5, rowGap: 0.25, py: 0.5, borderTop: 1, borderColor: 'divider', fontSize: '0.8125rem', alignItems: 'center' }}>
            <Link component={RouterLink} to={criterionPath(unit.code, figure.code, address)}>{figure.code} {name}</Link>
            <Box component="span" className="figures" sx={{ textAlign: 'right', whiteSpace: 'nowrap' }}>{w('standing.gap', { points: format.number(gap, 2) })}</Box>
            <Box>
              <TargetBar percent={figure.rate?.percent} target={figure.target} status={figure.status} />
              <Box component="span" className="figures" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{w('standing.rateToTarget', { rate: format.percent(figure.rate?.percent ?? 0), target: format.target(figure.target ?? '0') })}</Box>
            </Box>
            <Link component={RouterLink} to={dossiersPath(unit.code, figure.code, 'MISSING', address)} aria-label={w('standing.missing', { code: figure.code })}>{w('standing.missingShort')} →</Link>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
