// Where the unit stands: rank, percentile, median, the distance up and down, and among units of similar volume.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ConsoleUnitStandingQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { unitCardPath } from './addresses.ts';

export type CardStanding = ConsoleUnitStandingQuery['scorecard'];
type Standing = NonNullable<CardStanding['standing']>;

interface StandingPanelProps {
  card: CardStanding | null;
  address: { period: string; view: string };
}

export function StandingPanel({ card, address }: StandingPanelProps) {
  const w = useWords();
  const format = useFormat();
  const standing = card?.standing ?? null;
  return (
    <Panel title={w('unitStanding.title')} aside={standing && standing.of > 1 ? <Typography variant="caption" color="text.secondary">{w('unitStanding.field', { level: w(`enums.UnitLevel.${card?.unit.level ?? 'COMMUNE'}`), count: format.number(standing.of) })}</Typography> : null}>
      {!card ? <PageLoading /> : !standing ? <EmptyState reason="noPermission" title={w('unitStanding.none')} hint={w('unitStanding.noneHint')} /> : standing.of < 2 ? (
        <Typography variant="body2" color="text.secondary">{w('unitStanding.alone')}</Typography>
      ) : <Places standing={standing} address={address} />}
    </Panel>
  );
}

function Places({ standing, address }: { standing: Standing; address: StandingPanelProps['address'] }) {
  const w = useWords();
  const format = useFormat();
  const points = (value: string): string => w('unitStanding.points', { points: format.number(value, 2) });
  const gap = (found: Standing['lead'], absent: string): ReactNode =>
    found ? <><strong className="figures">{points(found.points)}</strong> · <Link component={RouterLink} to={unitCardPath(found.unit.code, address)}>{found.unit.name}</Link></> : absent;
  return (
    <>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(118px, auto) minmax(0, 1fr)', columnGap: 2, rowGap: 0.5, fontSize: '0.8125rem', '& dt': { color: 'text.secondary' }, '& dd': { m: 0 } }}>
        <Fact label={w('unitStanding.rank')}><strong className="figures" data-rank={standing.rank}>{w('unitStanding.rankOf', { rank: format.number(standing.rank), count: format.number(standing.of) })}</strong></Fact>
        {standing.percentile && <Fact label={w('unitStanding.percentile')}><strong className="figures">{format.percent(standing.percentile, 1)}</strong> <Quiet>{w('unitStanding.percentileHint')}</Quiet></Fact>}
        <Fact label={w('unitStanding.median')}><span className="figures">{points(standing.median)}</span></Fact>
        <Fact label={w('unitStanding.best')}><span className="figures">{points(standing.best)}</span>{standing.gapToNext && <Quiet> · {w('unitStanding.gapToBest')} {points(standing.gapToBest)}</Quiet>}</Fact>
        <Fact label={w('unitStanding.gapToNext')}>{gap(standing.gapToNext, w('unitStanding.first'))}</Fact>
        <Fact label={w('unitStanding.lead')}>{gap(standing.lead, w('unitStanding.last'))}</Fact>
      </Box>
      <Box sx={{ mt: 1.5, pt: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.8125rem' }}>
        <Typography variant="h3" component="h3">{w('unitStanding.peers')}</Typography>
        {!standing.peers ? <Quiet>{w('unitStanding.noPeers')}</Quiet> : (
          <>
            <Box className="figures">{w('unitStanding.peersRank', { rank: format.number(standing.peers.rank), count: format.number(standing.peers.of), median: format.number(standing.peers.median, 2) })}</Box>
            <Box component="details" sx={{ '& summary': { cursor: 'pointer', color: 'text.secondary', py: '2px', minHeight: 24 } }}>
              <summary>{w('unitStanding.peersHint')}</summary>
              {standing.peers.units.map((unit, index) => <span key={unit.code}>{index > 0 && ', '}<Link component={RouterLink} to={unitCardPath(unit.code, address)}>{unit.name}</Link></span>)}
            </Box>
          </>
        )}
      </Box>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return <><dt>{label}</dt><dd>{children}</dd></>;
}

function Quiet({ children }: { children: ReactNode }) {
  return <Box component="span" sx={{ color: 'text.secondary' }}>{children}</Box>;
}

/** The bands of all schemes, each by its scheme; the national one of the rule set stands among them. */
export function Bands({ bands }: { bands: CardStanding['bands'] }) {
  const w = useWords();
  const format = useFormat();
  return (
    <>
      {bands.map((band) => (
        <Typography key={band.scheme} variant="body2" component="p" sx={{ m: 0 }}>
          {w(`unitStanding.bands.${band.scheme}`)}: <strong>{format.locale === 'en' ? band.labelEn : band.label}</strong>
          {!band.verified && <Box component="span" sx={{ color: 'text.secondary' }}> ({w('unitStanding.bands.unverified')})</Box>}
        </Typography>
      ))}
    </>
  );
}
