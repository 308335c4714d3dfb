// Indicator sets (bộ chỉ số): the one in force with its formulas, all of them side by side, and a draft previewed beside it.
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { Fragment, useMemo, type ReactNode } from 'react';
import { useLocaleState } from 'react-admin';
import type { ConsoleIndicatorSetQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { DayField } from '../layout/DayField.tsx';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { useViewer } from '../providers/use-viewer.ts';
import { IndicatorSetDocument } from './indicator-set.queries.ts';
import { PreviewTab } from './PreviewTab.tsx';
import { RuleStateChip } from './RuleStateChip.tsx';
import { SetsTab } from './SetsTab.tsx';

type IndicatorSet = NonNullable<ConsoleIndicatorSetQuery['indicatorSet']>;
type Criterion = IndicatorSet['groups'][number]['criteria'][number];
const MEASURED_LEVELS = 4;
const TABS = ['inForce', 'sets', 'preview'] as const;

export function IndicatorSetPage() {
  const w = useWords();
  const viewer = useViewer();
  const [{ part }, setAddress] = useAddress(useMemo(() => ({ part: '' }), []));
  const tabs = TABS.filter((one) => one !== 'preview' || viewer?.readsAll);
  const tab = tabs.find((one) => one === part) ?? 'inForce';
  const chooser = (
    <ToggleButtonGroup exclusive size="small" value={tab} aria-label={w('ruleSets.views')} onChange={(_event, next: string | null) => next && setAddress({ part: next === 'inForce' ? '' : next })} sx={{ '& button': { px: 1.25, py: 0.5, textTransform: 'none', color: 'text.primary' }, '& button.Mui-selected': { color: 'primary.dark', fontWeight: 600 } }}>
      {tabs.map((one) => <ToggleButton key={one} value={one}>{w(`ruleSets.tabs.${one}`)}</ToggleButton>)}
    </ToggleButtonGroup>
  );
  if (tab === 'sets') return <><PageHeader title={w('ruleSets.tabs.sets')} acts={chooser} /><SetsTab /></>;
  if (tab === 'preview') return <><PageHeader title={w('ruleSets.tabs.preview')} acts={chooser} /><PreviewTab /></>;
  return <InForce chooser={chooser} />;
}

function InForce({ chooser }: { chooser: ReactNode }) {
  const w = useWords();
  const format = useFormat();
  const [locale] = useLocaleState();
  const today = platformToday();
  const defaults = useMemo(() => ({ asOf: today }), [today]);
  const [{ asOf }, setAddress] = useAddress(defaults);
  const { data, error, refetch } = useGraph(IndicatorSetDocument, { asOf }, { keepsPrevious: true });
  const set = data?.indicatorSet;
  return (
    <>
      <PageHeader
        title={set ? (locale === 'en' ? set.nameEn : set.name) : w('indicatorSet.title')}
        subtitle={set && `${set.code} · ${set.validTo ? w('indicatorSet.until', { from: format.day(set.validFrom), to: format.day(set.validTo) }) : w('indicatorSet.since', { from: format.day(set.validFrom) })}`}
        mark={set && <RuleStateChip state={set.state} />}
        acts={<>{chooser}<DayField label={w('indicatorSet.asOf')} value={asOf} isRequired onChange={(day) => setAddress({ asOf: day })} error={error?.body.errors['asOf']} /></>}
      />
      {error ? (
        <FailedPart error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <PageLoading />
      ) : !set ? (
        <Panel title={w('indicatorSet.title')} isFlush><EmptyState reason="nothingYet" title={w('indicatorSet.none', { day: format.day(asOf) })} hint={w('indicatorSet.noneHint')} /></Panel>
      ) : (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Facts set={set} />
          <Panel title={w('indicatorSet.groups')} isFlush><Criteria set={set} /></Panel>
          <Panel title={w('indicatorSet.outside')} isFlush aside={<Typography variant="caption" color="text.secondary">{w('indicatorSet.outsideHint')}</Typography>}><Unscored set={set} /></Panel>
        </Box>
      )}
    </>
  );
}

function Facts({ set }: { set: IndicatorSet }) {
  const w = useWords();
  const format = useFormat();
  const isEnglish = format.locale === 'en';
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 2fr)' }, gap: 2, alignItems: 'start' }}>
      <Panel title={w('indicatorSet.bands')}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.8125rem' }}>
          {set.bands.map((band) => (
            <Box component="li" key={band.code} sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, py: 0.25 }}>
              <span>{(isEnglish ? band.nameEn : null) ?? band.name}</span><span className="figures">{w('indicatorSet.bandFrom', { from: format.number(Number(band.from)) })}</span>
            </Box>
          ))}
        </Box>
      </Panel>
      <Panel title={w('indicatorSet.basis')}>
        <Typography variant="body2">{set.source ?? w('states.unknown')}</Typography>
        {set.note && <><Typography variant="h3" component="h3" sx={{ mt: 1 }}>{w('indicatorSet.note')}</Typography><Typography variant="body2">{set.note}</Typography></>}
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>{w('indicatorSet.legend')}</Typography>
      </Panel>
    </Box>
  );
}

function Criteria({ set }: { set: IndicatorSet }) {
  const w = useWords();
  const format = useFormat();
  const isEnglish = format.locale === 'en';
  return (
    <ScrollRegion label={w('actions.tableOf', { name: w('indicatorSet.groups') })}>
      <Table sx={{ minWidth: 860, '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{w('terms.criterion')}</TableCell>
            <TableCell>{w('indicatorSet.formula')}</TableCell>
            <TableCell align="right">{w('terms.maximum')}</TableCell>
            <TableCell align="right">{w('indicatorSet.fullAt')}</TableCell>
            <TableCell>{w('indicatorSet.source')}</TableCell>
            <TableCell>{w('indicatorSet.state')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {set.groups.map((group) => (
            <Fragment key={group.code}>
              <TableRow><TableCell component="th" scope="colgroup" colSpan={6} sx={{ bgcolor: 'background.default', fontWeight: 600 }}>{w('indicatorSet.group', { code: group.code, name: isEnglish ? group.nameEn : group.name, max: format.number(Number(group.maxScore)) })}</TableCell></TableRow>
              {group.criteria.map((one) => (
                <TableRow key={one.code} data-criterion={one.code}>
                  <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: 240 }}><strong>{one.code}</strong> {isEnglish ? one.nameEn : one.name}<Remarks criterion={one} /></TableCell>
                  <TableCell sx={{ minWidth: 260 }}><Formula above={isEnglish ? one.numeratorLabelEn : one.numeratorLabel} below={isEnglish ? one.denominatorLabelEn : one.denominatorLabel} /></TableCell>
                  <TableCell align="right" className="figures">{format.number(Number(one.maxScore))}</TableCell>
                  <TableCell align="right" className="figures">{format.percent(Number(one.fullAtPercent), 0)}</TableCell>
                  <TableCell>{w(`indicatorSet.sources.${one.source as 'DOSSIERS'}`)}</TableCell>
                  <TableCell><RuleStateChip state={one.state} isBare /></TableCell>
                </TableRow>
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

function Remarks({ criterion }: { criterion: Criterion }) {
  const w = useWords();
  const isForSome = criterion.appliesTo.length < MEASURED_LEVELS;
  const remarks = [isForSome && w('indicatorSet.only', { levels: criterion.appliesTo.map((level) => w(`enums.UnitLevel.${level}`)).join(', ') }), criterion.whenEmpty !== 'NO_DATA' && w(`indicatorSet.empty.${criterion.whenEmpty as 'FULL'}`)].filter(Boolean);
  return remarks.length > 0 ? <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>{remarks.join(' · ')}</Box> : null;
}

function Formula({ above, below }: { above: ReactNode; below: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'inline-grid' }}>
      <span>{above}</span>
      <Box component="span" sx={{ borderTop: 1, borderColor: 'text.secondary', pt: '1px', mt: '1px' }}>{below}</Box>
    </Box>
  );
}

function Unscored({ set }: { set: IndicatorSet }) {
  const w = useWords();
  const format = useFormat();
  const isEnglish = format.locale === 'en';
  return (
    <ScrollRegion label={w('actions.tableOf', { name: w('indicatorSet.outside') })}>
      <Table sx={{ minWidth: 640, '& td, & th': { verticalAlign: 'top' } }}>
        <TableBody>
          {set.unscored.map((one) => (
            <TableRow key={one.code}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: 240 }}><strong>{one.code}</strong> {isEnglish ? one.nameEn : one.name}</TableCell>
              <TableCell><Formula above={isEnglish ? one.numeratorLabelEn : one.numeratorLabel} below={isEnglish ? one.denominatorLabelEn : one.denominatorLabel} /></TableCell>
              <TableCell>{[w(one.reading === 'AVERAGE' ? 'indicatorSet.average' : 'indicatorSet.percent'), one.takesTargets && w('indicatorSet.targets')].filter(Boolean).join(', ')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
