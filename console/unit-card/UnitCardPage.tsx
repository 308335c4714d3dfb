// Unit card (thông tin đơn vị): score, rank among peers, groups, criteria with their targets, what would help most, succession.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Link as RouterLink, useNavigate, useParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { LiveMark } from '../layout/LiveMark.tsx';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { PeriodField } from '../layout/PeriodField.tsx';
import { ProvisionalMark } from '../layout/ProvisionalMark.tsx';
import { OfficialPanel } from '../official-results/OfficialPanel.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { UnitDetailDocument } from '../units/units.queries.ts';
import { UnitSuccessions } from '../units/UnitSuccessions.tsx';
import { bandName, isCounted, pointsLost, type CriterionLine } from './card.ts';
import { criterionPath, dossiersPath } from './addresses.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import { GroupBars } from './GroupBars.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { NextActions } from './NextActions.tsx';
import { simulatorPath } from './simulated-changes.ts';
import { ScoreChanges } from './ScoreChanges.tsx';
import { Bands, StandingPanel } from './StandingPanel.tsx';
import { UnitStandingDocument } from './unit-standing.queries.ts';
import { useUnitCard } from './use-unit-card.ts';

const HELPS_SHOWN = 5;

export function UnitCardPage() {
  const w = useWords();
  const format = useFormat();
  const { code = '' } = useParams();
  const page = useUnitCard(code);
  const { card, set, period, view, groups, lines } = page;
  const address = { period, view };
  // Said once for the whole card.
  const running = lines.some(({ figure }) => figure.provisional.includes('PERIOD_RUNNING')) ? (['PERIOD_RUNNING'] as const) : [];
  const outside = lines.filter(({ unscored }) => unscored !== null);
  const names = new Map([...groups.map((group) => [group.code, group.name] as const), ...lines.map(({ figure, name }) => [figure.code, name] as const)]);
  const asked = view === 'AS_NOW' ? 'AS_NOW' as const : null;
  // After the card itself, which is what people came for.
  const placed = useGraph(UnitStandingDocument, { code, period, view: asked }, { isEnabled: card !== null }).data?.scorecard ?? null;
  const ranks = useMemo(() => new Map(placed?.criteria.flatMap((one) => (one.standing ? [[one.code, one.standing] as const] : []))), [placed]);
  return (
    <>
      <PageHeader
        title={card?.unit.name ?? w('unitCard.title')}
        subtitle={card && [card.unit.code, w(`enums.UnitLevel.${card.unit.level}`), card.unit.ancestors.at(-1)?.name, format.period(period)].filter(Boolean).join(' · ')}
        observedAt={card?.observedAt ?? null}
        source={w('unitCard.source')}
        mark={<><ProvisionalMark reasons={running} /><LiveMark /></>}
        acts={
          <>
            {view === '' && <Button component={RouterLink} to={simulatorPath(code, period)}>{w('simulator.open')}</Button>}
            <Button component={RouterLink} to={`/scoreboard?period=${encodeURIComponent(period)}${view ? '&view=AS_NOW' : ''}`}>{w('unitCard.inBoard')}</Button>
            <Button component={RouterLink} to={`/units?unit=${encodeURIComponent(code)}&asOf=${page.treeDay}`}>{w('unitCard.inTree')}</Button>
          </>
        }
      />
      <Box className="no-print" sx={{ mb: 1.5 }}><PeriodField value={period} onChange={(next) => page.setAddress({ period: next })} error={page.periodFault} /></Box>
      {page.answer.error ? (
        !page.periodFault && <FailedPart error={page.answer.error} onRetry={() => void page.answer.refetch()} />
      ) : !card || !set ? (
        <PageLoading />
      ) : (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1.2fr) minmax(0, 1.4fr)' }, gap: 2, alignItems: 'stretch', '& > section': { height: '100%' } }}>
            <Panel title={w('terms.score')}>
              <Typography component="p" className="figures" sx={{ fontSize: '2rem', fontWeight: 600, lineHeight: 1.2 }} data-score={card.score}>
                {format.number(card.score, 2)}<Box component="span" sx={{ fontSize: '0.875rem', fontWeight: 400, color: 'text.secondary' }}> / {format.number(Number(card.maxScore))}</Box>
              </Typography>
              {placed ? <Bands bands={placed.bands} /> : <Typography variant="body2">{w('unitCard.band')}: <strong>{bandName(set, card.band, page.locale)}</strong></Typography>}
              {placed?.standing && placed.standing.of > 1 && <Typography variant="body2"><strong>{w('unitCard.rankOf', { rank: format.number(placed.standing.rank), count: format.number(placed.standing.of) })}</strong> {w('unitCard.peers', { level: w(`enums.UnitLevel.${card.unit.level}`) })}</Typography>}
              <ScoreChanges code={code} period={period} view={asked} />
            </Panel>
            <Panel title={w('unitCard.groups')}><GroupBars groups={groups} /></Panel>
            <Panel title={w('unitCard.helps')}><Helps lines={lines} code={code} address={address} /></Panel>
          </Box>
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1.6fr)' }, gap: 2, alignItems: 'stretch', '& > section': { height: '100%' } }}>
            <StandingPanel card={placed} address={address} />
            <HistoryPanel code={code} period={period} view={asked} />
          </Box>
          {view === '' && <NextActions code={code} period={period} />}
          <Panel title={w('unitCard.criteria')} isFlush><CriteriaTable label={w('unitCard.criteria')} ranks={ranks} groups={groups} unitCode={code} address={address} isClosed={page.isClosed} /></Panel>
          <Panel title={w('unitCard.outside')} isFlush aside={<Typography variant="caption" color="text.secondary">{w('unitCard.outsideHint')}</Typography>}>
            <CriteriaTable label={w('unitCard.outside')} groups={[{ code: '', name: '', lines: outside }]} unitCode={code} address={address} isClosed={page.isClosed} />
          </Panel>
          {view === '' && <OfficialPanel code={code} period={period} names={names} />}
          <Succession code={code} asOf={page.treeDay} />
        </Box>
      )}
    </>
  );
}

/** Where most points are missing, each with one click to its cause. */
function Helps({ lines, code, address }: { lines: readonly CriterionLine[]; code: string; address: { period: string; view: string } }) {
  const w = useWords();
  const format = useFormat();
  const most = lines.filter((line) => pointsLost(line) > 0.005).toSorted((a, b) => pointsLost(b) - pointsLost(a)).slice(0, HELPS_SHOWN);
  if (most.length === 0) return <Typography variant="body2">{w('unitCard.fullScore')}</Typography>;
  return (
    <>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0, mb: 0.5 }}>{w('unitCard.helpsHint')}</Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', fontSize: '0.8125rem' }}>
        {most.map((line) => (
          <Box component="li" key={line.figure.code} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 1.5, py: 0.25, borderTop: 1, borderColor: 'divider', '& > *': { py: '3px', minHeight: 24 } }}>
            <Link component={RouterLink} to={criterionPath(code, line.figure.code, address)}>{line.figure.code} {line.name}</Link>
            <span className="figures">{w('unitCard.lost', { points: format.number(pointsLost(line), 2) })}</span>
            {line.counts !== 'OBSERVATION' && isCounted(line.figure.status) && (
              <Link component={RouterLink} to={dossiersPath(code, line.figure.code, 'MISSING', address)} variant="caption" aria-label={w('unitCard.dossiersOf', { part: w('unitCard.missingLink'), code: line.figure.code })}>{w('unitCard.missingLink')} →</Link>
            )}
          </Box>
        ))}
      </Box>
    </>
  );
}

function Succession({ code, asOf }: { code: string; asOf: string }) {
  const w = useWords();
  const navigate = useNavigate();
  const { data } = useGraph(UnitDetailDocument, { code, asOf });
  if (!data?.unit) return null;
  return (
    <Panel title={w('unitCard.succession')}>
      <UnitSuccessions unit={data.unit} asOf={asOf} onChoose={(other) => void navigate(`/units?unit=${encodeURIComponent(other)}&asOf=${asOf}`)} />
    </Panel>
  );
}
