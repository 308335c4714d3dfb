// The dossiers behind one act, those that bring most first, page by page on the server.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import TablePagination from '@mui/material/TablePagination';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { NextActionKind } from '../../schema/enums.ts';
import { DossierTable } from '../dossiers/DossierTable.tsx';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { periodAt } from '../layout/period.ts';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { unitCardPath } from './addresses.ts';
import { simulatorPath } from './simulated-changes.ts';
import { ActionDossiersDocument } from './simulator.queries.ts';

const SIZE = 25;

export function ActionDossiersPage() {
  const w = useWords();
  const format = useFormat();
  const { code = '', kind: asked = '' } = useParams();
  const kind = Object.values(NextActionKind).find((one) => one === asked) ?? null;
  const today = platformToday();
  const [{ period, page: pageText }, setAddress] = useAddress(useMemo(() => ({ period: periodAt('YEAR', today), page: '1' }), [today]));
  const page = Math.max(1, Math.floor(Number(pageText)) || 1);
  const { data, error, refetch, isPlaceholderData } = useGraph(ActionDossiersDocument, { code, period, kind: kind ?? 'DIGITIZE', first: SIZE, offset: (page - 1) * SIZE }, { isEnabled: kind !== null, keepsPrevious: true });
  const plan = data?.nextBestActions;
  const action = plan?.actions.find((one) => one.kind === kind);
  const total = action?.dossiers?.totalCount ?? 0;
  if (kind === null) return <><PageHeader title={w('simulator.unknownKind')} /><Paper><EmptyState reason="notFound" title={w('simulator.unknownKind')} /></Paper></>;
  return (
    <>
      <PageHeader
        title={action?.label ?? w('simulator.behind')}
        subtitle={plan && <><Link underline="always" component={RouterLink} to={unitCardPath(code, { period, view: '' })}>{plan.unit.name}</Link> · {format.period(period)}{action && <> · {action.reason}</>}</>}
        observedAt={plan?.observedAt ?? null}
        source={w('dossiers.source')}
        acts={action?.points && Number(action.points) > 0 && <Button variant="outlined" component={RouterLink} to={simulatorPath(code, period, [{ kind, dossiers: action.dossiersToSaturation ?? null }])}>{w('simulator.tryIt')}</Button>}
      />
      <Paper sx={{ minWidth: 0 }} aria-busy={isPlaceholderData}>
        {error ? (
          <Box sx={{ p: 2 }}><FailedPart error={error} onRetry={() => void refetch()} /></Box>
        ) : !data ? (
          <PageLoading />
        ) : !action || action.dossierCount === 0 ? (
          <EmptyState reason="nothingYet" title={w('simulator.gone')} />
        ) : total === 0 ? (
          <EmptyState reason="noPermission" title={w('simulator.countsOnly')} hint={w('simulator.countsOnlyHint')} />
        ) : (
          <>
            <Typography role="status" variant="body2" sx={{ px: 2, py: 1 }} data-total={total}><strong>{w('dossiers.count', { count: format.number(total) })}</strong> · {w(action.pointsAtStake ? 'simulator.dueOrder' : 'simulator.order')}</Typography>
            <DossierTable label={action.label} dossiers={action.dossiers?.nodes ?? []} ofUnit={code} />
            <TablePagination
              component="div" count={total} page={Math.min(page - 1, Math.ceil(total / SIZE) - 1)} rowsPerPage={SIZE} rowsPerPageOptions={[SIZE]}
              onPageChange={(_event, next) => setAddress({ page: String(next + 1) })} labelRowsPerPage={w('simulator.perPage')}
              labelDisplayedRows={({ from, to, count }) => w('simulator.shown', { from: format.number(from), to: format.number(to), count: format.number(count) })}
              getItemAriaLabel={(type) => w(type === 'next' ? 'simulator.nextPage' : 'simulator.previousPage')}
            />
          </>
        )}
      </Paper>
    </>
  );
}
