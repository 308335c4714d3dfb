// The province: score and groups, which targets most units miss, where points are lacking, the best and the worst units.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ConsoleProvinceStandingQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { daysOfPeriod } from '../layout/period.ts';
import { useGraph } from '../providers/use-graph.ts';
import { criterionPath, unitCardPath } from '../unit-card/addresses.ts';
import { GroupBars } from '../unit-card/GroupBars.tsx';
import { ScoreHead } from './ScoreHead.tsx';
import { ProvinceStandingDocument } from './standing.queries.ts';

const SHOWN = 5;
const ENDS = 3;

interface BelowTarget {
  code: string;
  below: number;
  all: number;
}

/** How many units with a target for a criterion are not reaching it. */
function unitsBelowTarget(rows: ConsoleProvinceStandingQuery['scoreboard']['rows']): BelowTarget[] {
  const counts = new Map<string, BelowTarget>();
  for (const { cells } of rows) {
    for (const { criterionCode: code, status } of cells) {
      if (status !== 'ON_TRACK' && status !== 'AT_RISK' && status !== 'MISSED') continue;
      const count = counts.get(code) ?? { code, below: 0, all: 0 };
      counts.set(code, { code, below: count.below + (status === 'ON_TRACK' ? 0 : 1), all: count.all + 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.below - a.below);
}

export function ProvinceStanding({ code, period }: { code: string; period: string }) {
  const w = useWords();
  const format = useFormat();
  const { data, error, refetch } = useGraph(ProvinceStandingDocument, { code, period, day: daysOfPeriod(period).lastDay }, { keepsPrevious: true });
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { scorecard: card, scoreboard: { rows }, indicatorSet: set } = data;
  const isEnglish = format.locale === 'en';
  const criteria = new Map(set?.groups.flatMap((group) => group.criteria.map((one) => [one.code, isEnglish ? one.nameEn : one.name])));
  const band = set?.bands.find((one) => one.code === card.band);
  const targets = unitsBelowTarget(rows);
  const below = targets.filter((one) => one.below > 0).slice(0, SHOWN);
  const lacking = card.criteria.map((one) => ({ code: one.code, points: Number(one.maxScore ?? 0) - Number(one.score ?? 0) })).filter(({ points }) => points > 0.005).toSorted((a, b) => b.points - a.points).slice(0, SHOWN);
  const boardBy = (sort: string): string => `/scoreboard?period=${encodeURIComponent(period)}&sort=${encodeURIComponent(sort)}`;
  const groupsShown = card.groups.map((group) => ({ ...group, name: (isEnglish ? set?.groups.find((one) => one.code === group.code)?.nameEn : null) ?? group.name }));
  const line = (key: string, to: string, name: string, figure: string) => <Line key={key} to={to} name={name} figure={figure} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, columnGap: 3, rowGap: 2 }}>
      <ScoreHead code={code} period={period} score={card.score} maxScore={card.maxScore} band={(isEnglish ? band?.nameEn : null) ?? band?.name ?? card.band} observedAt={card.observedAt}>
        <Typography variant="body2"><Link underline="always" component={RouterLink} to={unitCardPath(code, { period, view: '' })}>{w('standing.card')}</Link> · <Link underline="always" component={RouterLink} to={boardBy('-score')}>{w('standing.board')}</Link> · <Link underline="always" component={RouterLink} to="/movers">{w('movers.title')}</Link></Typography>
      </ScoreHead>
      <GroupBars groups={groupsShown} />
      <Part title={w('standing.belowTarget')}>
        {below.length > 0 ? below.map((one) => line(one.code, boardBy(one.code), `${one.code} ${criteria.get(one.code) ?? ''}`, w('standing.unitsBelow', { count: format.number(one.below), all: format.number(one.all) }))) : <Typography variant="body2" color="text.secondary">{w(targets.length > 0 ? 'standing.allReached' : 'standing.noTargets')}</Typography>}
      </Part>
      <Part title={w('standing.lacking')}>
        {lacking.map((one) => line(one.code, criterionPath(code, one.code, { period, view: '' }), `${one.code} ${criteria.get(one.code) ?? ''}`, w('standing.points', { points: format.number(one.points, 2) })))}
      </Part>
      <Part title={w('standing.best')}>{rows.slice(0, ENDS).map((row) => line(row.unit.code, unitCardPath(row.unit.code, { period, view: '' }), row.unit.name, format.number(row.score, 2)))}</Part>
      <Part title={w('standing.worst')}>{rows.slice(-ENDS).toReversed().map((row) => line(row.unit.code, unitCardPath(row.unit.code, { period, view: '' }), row.unit.name, format.number(row.score, 2)))}</Part>
    </Box>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <Box sx={{ minWidth: 0 }}><Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>{title}</Typography>{children}</Box>;
}

function Line({ to, name, figure }: { to: string; name: string; figure: string }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: 1.5, py: 0.375, borderTop: 1, borderColor: 'divider', fontSize: '0.8125rem' }}>
      <Link component={RouterLink} to={to}>{name}</Link>
      <Box component="span" className="figures" sx={{ whiteSpace: 'nowrap' }}>{figure}</Box>
    </Box>
  );
}
