// Dossiers (hồ sơ): what a figure is made of, part by part, page by page on the server, with every choice in the address.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import TablePagination from '@mui/material/TablePagination';
import Tabs from '@mui/material/Tabs';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useLocaleState } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { DossierStatus, FigurePart } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { daysOfPeriod, isPeriodKey, periodAt, periodFaultIn } from '../layout/period.ts';
import { PeriodField } from '../layout/PeriodField.tsx';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { provinceCodeAt, useViewer } from '../providers/use-viewer.ts';
import { criterionPath } from '../unit-card/addresses.ts';
import { UnitOnDayField } from '../units/UnitOnDayField.tsx';
import { CodeField } from './CodeField.tsx';
import { DossierFigureDocument, DossiersDocument } from './dossiers.queries.ts';
import { DossierTable } from './DossierTable.tsx';
import { NoDossiers } from './NoDossiers.tsx';

const PARTS = ['NUMERATOR', 'DENOMINATOR', 'MISSING'] as const;
const ORDERS = ['CODE', 'RECEIVED_AT', 'DUE_AT'] as const;
const SIZES = [25, 50, 100];
const NATIVE = { select: { native: true }, inputLabel: { shrink: true } } as const;
const UNLIKE = ['PROCEDURES', 'COMPONENTS', 'QUANTITY'] as const;

export function DossiersPage() {
  const w = useWords();
  const format = useFormat();
  const [locale] = useLocaleState();
  const viewer = useViewer();
  const today = platformToday();
  const defaults = useMemo(() => ({ within: '', period: periodAt('YEAR', today), view: '', criterion: '', part: 'DENOMINATOR', status: '', code: '', order: 'CODE', page: '1', size: '25' }), [today]);
  const [address, setAddress] = useAddress(defaults);
  const { period, criterion, status, code } = address;
  const isNow = address.view === 'AS_NOW';
  const part = (PARTS.find((one) => one === address.part) ?? 'DENOMINATOR') satisfies FigurePart;
  const order = ORDERS.find((one) => one === address.order) ?? 'CODE';
  const isKnown = isPeriodKey(period);
  const { lastDay } = daysOfPeriod(isKnown ? period : defaults.period);
  const treeDay = isNow || lastDay > today ? today : lastDay;
  const within = address.within || (viewer?.ownUnit?.code ?? provinceCodeAt(treeDay));
  const size = SIZES.find((one) => String(one) === address.size) ?? 25;
  const page = Math.max(1, Math.floor(Number(address.page)) || 1);
  const change = (next: Partial<typeof address>): void => setAddress({ page: '', ...next });

  const list = useGraph(
    DossiersDocument,
    {
      where: { withinCode: within, period, criterionCode: criterion || null, part: criterion ? part : null, view: isNow ? 'AS_NOW' : null, status: (status || null) as DossierStatus | null, code: code || null },
      first: size, offset: (page - 1) * size, orderBy: [{ field: order, direction: order === 'CODE' ? 'ASC' as const : 'DESC' as const }],
      criterion, period: isKnown ? period : defaults.period, explains: criterion !== '',
    },
    { isEnabled: viewer !== null, keepsPrevious: true },
  );
  const figureAnswer = useGraph(DossierFigureDocument, { code: within, period, view: isNow ? 'AS_NOW' as const : null, day: lastDay }, { isEnabled: viewer !== null && isKnown, keepsPrevious: true });
  const set = figureAnswer.data?.indicatorSet;
  const criteria = [...(set?.groups.flatMap((group) => group.criteria) ?? []), ...(set?.unscored ?? [])];
  const chosen = criteria.find((one) => one.code === criterion);
  const card = figureAnswer.data?.scorecard;
  const figure = card?.criteria.find((one) => one.code === criterion);
  const faults = list.error?.body.errors ?? {};
  const faultOf = (name: string): string | undefined => faults[`where.${name}`] ?? faults[name];
  const periodFault = periodFaultIn(list.error?.body.errors) ?? periodFaultIn(figureAnswer.error?.body.errors);
  const isFieldFault = periodFaultIn(list.error?.body.errors) !== undefined || ['withinCode', 'criterionCode', 'code'].some((name) => faultOf(name));
  const total = list.data?.dossiers.totalCount ?? 0;
  const unlike = UNLIKE.find((kind) => kind === chosen?.counts);
  const rate = figure?.rate ?? null;

  return (
    <>
      <PageHeader
        title={w('dossiers.title')}
        subtitle={chosen && card ? <>{w('dossiers.behind', { code: chosen.code, name: locale === 'en' ? chosen.nameEn : chosen.name })} · {card.unit.name} · {format.period(period)} · <Link underline="always" component={RouterLink} to={criterionPath(within, criterion, { period, view: isNow ? 'AS_NOW' : '' })}>{w('dossiers.toCriterion')}</Link></> : w('dossiers.subtitle')}
        observedAt={card?.observedAt ?? null}
        source={w('dossiers.source')}
      />
      <Box role="search" className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5, alignItems: 'flex-start' }}>
        <PeriodField value={period} onChange={(next) => change({ period: next })} error={periodFault} />
        <UnitOnDayField label={w('dossiers.within')} value={within} asOf={treeDay} onChange={(next) => change({ within: next })} error={faultOf('withinCode')} />
        <TextField select label={w('dossiers.criterion')} value={criterion} onChange={(event) => change({ criterion: event.target.value })} error={faultOf('criterionCode') !== undefined} helperText={faultOf('criterionCode')} slotProps={NATIVE} sx={{ width: { xs: '100%', sm: 260 } }} fullWidth={false}>
          <option value="">{w('dossiers.noCriterion')}</option>
          {criterion && !chosen && <option value={criterion}>{criterion}</option>}
          {criteria.map((one) => <option key={one.code} value={one.code}>{one.code} {locale === 'en' ? one.nameEn : one.name}</option>)}
        </TextField>
        <TextField select label={w('dossiers.status')} value={status} onChange={(event) => change({ status: event.target.value })} slotProps={NATIVE} sx={{ width: 190 }} fullWidth={false}>
          <option value="">{w('dossiers.anyStatus')}</option>
          {Object.values(DossierStatus).map((one) => <option key={one} value={one}>{w(`enums.DossierStatus.${one}`)}</option>)}
        </TextField>
        <CodeField value={code} onChange={(next) => change({ code: next })} error={faultOf('code')} />
        <TextField select label={w('dossiers.order')} value={order} onChange={(event) => change({ order: event.target.value })} slotProps={NATIVE} sx={{ width: 150 }} fullWidth={false}>
          {ORDERS.map((one) => <option key={one} value={one}>{w(`dossiers.orders.${one}`)}</option>)}
        </TextField>
      </Box>
      <Paper sx={{ minWidth: 0 }}>
        {criterion && (
          <Tabs value={part} onChange={(_event, next: string) => change({ part: next })} aria-label={w('dossiers.partsLabel')} variant="scrollable" sx={{ borderBottom: 1, borderColor: 'divider' }}>
            {PARTS.map((one) => <Tab key={one} value={one} label={w(`dossiers.parts.${one}`)} id={`part-${one}`} aria-controls="part-list" />)}
          </Tabs>
        )}
        <Box {...(criterion && { role: 'tabpanel', id: 'part-list', 'aria-labelledby': `part-${part}` })} aria-busy={list.isPlaceholderData} sx={{ minWidth: 0, opacity: list.isPlaceholderData ? 0.6 : 1 }}>
          {list.error ? (
            !isFieldFault && <Box sx={{ p: 2 }}><FailedPart error={list.error} onRetry={() => void list.refetch()} /></Box>
          ) : !list.data ? (
            <PageLoading />
          ) : (
            <>
              {unlike && rate && <Typography variant="body2" sx={{ px: 2, pt: 1.25, color: 'text.secondary' }}>{w(`dossiers.unlike.${unlike}`, { numerator: format.number(rate.numerator), denominator: format.number(rate.denominator) })}</Typography>}
              {isNow && <Typography variant="body2" sx={{ px: 2, pt: 1.25, color: 'text.secondary' }}>{w('dossiers.asNow')}</Typography>}
              {total > 0 ? (
                <>
                  <Typography role="status" variant="body2" sx={{ px: 2, py: 1 }} data-total={total}><strong>{w('dossiers.count', { count: format.number(total) })}</strong></Typography>
                  <DossierTable label={w('dossiers.title')} dossiers={list.data.dossiers.nodes} ofUnit={within} />
                </>
              ) : status || code ? (
                <EmptyState reason="filteredAway" onClearFilters={() => change({ status: '', code: '' })} />
              ) : criterion ? (
                <NoDossiers counts={chosen?.counts ?? 'DOSSIERS'} part={part} rate={rate} />
              ) : (
                <EmptyState reason="nothingYet" title={w('dossiers.nothing')} hint={w('dossiers.nothingInPeriod')} />
              )}
            </>
          )}
        </Box>
        {total > 0 && (
          <TablePagination
            component="div" count={total} page={Math.min(page - 1, Math.ceil(total / size) - 1)} rowsPerPage={size} rowsPerPageOptions={SIZES}
            onPageChange={(_event, next) => setAddress({ page: String(next + 1) })}
            onRowsPerPageChange={(event) => change({ size: event.target.value })}
            labelRowsPerPage={w('dossiers.perPage')}
            labelDisplayedRows={({ from, to, count }) => w('dossiers.shown', { from: format.number(from), to: format.number(to), count: format.number(count) })}
            getItemAriaLabel={(type) => w(type === 'next' ? 'dossiers.nextPage' : 'dossiers.previousPage')}
          />
        )}
      </Paper>
    </>
  );
}
