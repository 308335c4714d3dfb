// One criterion of one unit: how it is counted, the figure, and the dossiers that are missing and that count.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { FigurePart } from '../../schema/enums.ts';
import { FigureDossiers } from '../dossiers/FigureDossiers.tsx';
import { useWords } from '../i18n/use-words.ts';
import { RuleStateChip } from '../indicator-set/RuleStateChip.tsx';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { PeriodField } from '../layout/PeriodField.tsx';
import { ProvisionalMark } from '../layout/ProvisionalMark.tsx';
import { Absent } from '../layout/RateCell.tsx';
import { TargetStatusChip } from '../layout/StatusChip.tsx';
import { dossiersPath, unitCardPath } from './addresses.ts';
import { averageOf, gapOf, isCounted, type CriterionLine } from './card.ts';
import { CriterionPlace } from './CriterionPlace.tsx';
import { TargetBar } from './TargetBar.tsx';
import { useUnitCard } from './use-unit-card.ts';

const SHOWN = 10;

export function CriterionPage() {
  const w = useWords();
  const format = useFormat();
  const { code = '', criterion = '' } = useParams();
  const page = useUnitCard(code);
  const { card, set, period, view } = page;
  const address = { period, view };
  const line = page.lines.find(({ figure }) => figure.code === criterion);
  return (
    <>
      <PageHeader
        title={line ? `${criterion} ${line.name}` : criterion}
        subtitle={card && <><Link underline="always" component={RouterLink} to={unitCardPath(code, address)}>{card.unit.name}</Link> · {format.period(period)}</>}
        observedAt={card?.observedAt ?? null}
        source={line?.definition ? w(`unitCard.sources.${line.definition.source as 'DOSSIERS'}`) : w('unitCard.sources.DOSSIERS')}
        mark={line?.definition && <RuleStateChip state={line.definition.state} />}
      />
      <Box className="no-print" sx={{ mb: 1.5 }}><PeriodField value={period} onChange={(next) => page.setAddress({ period: next })} error={page.periodFault} /></Box>
      {page.answer.error ? (
        !page.periodFault && <FailedPart error={page.answer.error} onRetry={() => void page.answer.refetch()} />
      ) : !card || !set ? (
        <PageLoading />
      ) : !line ? (
        <Panel title={criterion} isFlush><EmptyState reason="notFound" title={w('unitCard.unknown', { code: criterion })} /></Panel>
      ) : (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' }, gap: 2, alignItems: 'stretch', '& > section': { height: '100%' } }}>
            <Panel title={w('unitCard.figure')} aside={<Box component="span" sx={{ display: 'inline-flex', gap: 1 }}><ProvisionalMark reasons={line.figure.provisional} /><TargetStatusChip status={line.figure.status} isClosed={page.isClosed} isBare /></Box>}><FigureOf line={line} level={w(`enums.UnitLevel.${card.unit.level}`)} /><CriterionPlace code={code} criterion={criterion} address={address} /></Panel>
            <Panel title={w('unitCard.definition')}><DefinitionOf line={line} locale={page.locale} /></Panel>
          </Box>
          {line.counts === 'OBSERVATION' ? (
            <Panel title={w('unitCard.dossiers')} isFlush><EmptyState reason="nothingYet" title={w('unitCard.noDossiers')} hint={w('unitCard.noDossiersHint')} /></Panel>
          ) : line.figure.status === 'NOT_APPLICABLE' ? (
            <Panel title={w('unitCard.dossiers')} isFlush><EmptyState reason="notApplicable" hint={w('unitCard.notForLevel', { level: w(`enums.UnitLevel.${card.unit.level}`) })} /></Panel>
          ) : (
            (line.isAverage ? (['DENOMINATOR'] as const) : (['MISSING', 'NUMERATOR'] as const)).map((part: FigurePart) => (
              <FigureDossiers key={part} part={part} within={code} criterion={criterion} period={period} view={view} counts={line.counts} rate={line.figure.rate ?? null} first={SHOWN} to={dossiersPath(code, criterion, part, address)} />
            ))
          )}
        </Box>
      )}
    </>
  );
}

function FigureOf({ line, level }: { line: CriterionLine; level: string }) {
  const w = useWords();
  const format = useFormat();
  const { rate, status, score, maxScore, target } = line.figure;
  if (status === 'NOT_APPLICABLE') return <><Absent word={w('states.notApplicable')} /><Typography variant="body2">{w('unitCard.notForLevel', { level })}</Typography>{maxScore && <Typography variant="body2">{w('unitCard.fullScoreFor', { max: format.number(Number(maxScore)) })}</Typography>}</>;
  const gap = gapOf(line.figure);
  return (
    <>
      <Typography component="p" className="figures" sx={{ fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.2 }}>
        {rate && isCounted(status) ? (line.isAverage ? w('unitCard.average', { value: averageOf(rate, format.locale) }) : format.percent(rate.percent ?? 0)) : <Absent word={w('states.noData')} />}
      </Typography>
      {rate && isCounted(status) && !line.isAverage && <Box sx={{ my: 1 }}><TargetBar percent={rate.percent} target={target} status={status} height={8} /></Box>}
      {rate && <Typography variant="body2" className="figures" data-figure={`${rate.numerator}/${rate.denominator}`}>{w('terms.numerator')}: <strong>{format.number(rate.numerator)}</strong> · {w('terms.denominator')}: <strong>{format.number(rate.denominator)}</strong></Typography>}
      {score && maxScore && <Typography variant="body2" className="figures">{w('unitCard.scoreOf', { score: format.number(score, 2), max: format.number(Number(maxScore)) })}</Typography>}
      {target && isCounted(status) && <Typography variant="body2" className="figures">{w('unitCard.targetLine', { target: format.target(target) })}: {gap === null ? w('unitCard.reached') : w('unitCard.gap', { points: format.number(gap, 2) })}</Typography>}
    </>
  );
}

function DefinitionOf({ line, locale }: { line: CriterionLine; locale: string }) {
  const w = useWords();
  const format = useFormat();
  const labels = line.definition ?? line.unscored;
  const { definition } = line;
  if (!labels) return null;
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '150px minmax(0, 1fr)' }, columnGap: 2, rowGap: 0.5, fontSize: '0.8125rem', '& dt': { color: 'text.secondary' }, '& dd': { m: 0 } }}>
      <Fact label={w('terms.numerator')}>{locale === 'en' ? labels.numeratorLabelEn : labels.numeratorLabel}</Fact>
      <Fact label={w('terms.denominator')}>{locale === 'en' ? labels.denominatorLabelEn : labels.denominatorLabel}</Fact>
      {definition ? (
        <>
          <Fact label={w('terms.maximum')}>{format.number(Number(definition.maxScore))}</Fact>
          <Fact label={w('unitCard.fullAt')}>{format.percent(Number(definition.fullAtPercent), 0)}</Fact>
          <Fact label={w('unitCard.whenEmpty')}>{w(`unitCard.empty.${definition.whenEmpty as 'FULL'}`)}</Fact>
          <Fact label={w('unitCard.applies')}>{definition.appliesTo.map((level) => w(`enums.UnitLevel.${level}`)).join('; ')}</Fact>
          <Fact label={w('unitCard.sourceLabel')}>{w(`unitCard.sources.${definition.source as 'DOSSIERS'}`)}</Fact>
          <Fact label={w('unitCard.stateLabel')}>{w(`enums.RuleState.${definition.state}`)}</Fact>
        </>
      ) : <Fact label={w('terms.maximum')}>{w('unitCard.outside')}: {w('unitCard.outsideHint')}</Fact>}
      {line.counts === 'PROCEDURES' && <Fact label={w('terms.note')}>{w('unitCard.procedures')}</Fact>}
      {line.counts === 'COMPONENTS' && <Fact label={w('terms.note')}>{w('unitCard.components')}</Fact>}
      {line.counts === 'QUANTITY' && <Fact label={w('terms.note')}>{w('unitCard.quantity')}</Fact>}
    </Box>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return <><dt>{label}</dt><dd>{children}</dd></>;
}
