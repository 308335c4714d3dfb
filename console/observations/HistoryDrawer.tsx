// Every act on one observation, newest first: the value, its source, who and when, and why it was rejected.
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ConsoleObservationHistoryQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { ObservationHistoryDocument } from './observations.queries.ts';
import { ObservationStateChip } from './ObservationStateChip.tsx';

type Observation = Extract<NonNullable<ConsoleObservationHistoryQuery['node']>, { history: unknown }>;

export function HistoryDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const w = useWords();
  const format = useFormat();
  const { data, error, refetch } = useGraph(ObservationHistoryDocument, { id });
  const one = data?.node && 'history' in data.node ? (data.node as Observation) : null;
  const label = one ? (format.locale === 'en' ? one.labelEn : one.label) : '';
  return (
    <Drawer anchor="right" open onClose={onClose} slotProps={{ paper: { role: 'dialog', 'aria-labelledby': 'observation-title', sx: { width: { xs: '100%', sm: 520 }, p: 2 } } }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Typography id="observation-title" variant="h2" sx={{ flex: 1 }}>{one ? label : w('observations.history')}</Typography>
        <IconButton autoFocus size="small" aria-label={w('actions.close')} onClick={onClose}><Close fontSize="small" /></IconButton>
      </Box>
      {error ? <FailedPart error={error} onRetry={() => void refetch()} /> : !data ? <PageLoading /> : !one ? <EmptyState reason="notFound" /> : (
        <>
          <Typography variant="body2" color="text.secondary">{one.unit.name} · {format.period(one.period)}</Typography>
          <Box sx={{ my: 1 }}><ObservationStateChip state={one.state} /></Box>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {one.history.toReversed().map((step, index) => (
              <Box component="li" key={index} data-act={step.act} sx={{ py: 1, borderTop: 1, borderColor: 'divider', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 2, fontSize: '0.8125rem' }}>
                <strong>{w(`observations.acts.${step.act}`)}</strong><strong className="figures">{format.number(step.value)}</strong>
                <span>{step.sourceUrl ? <Link href={step.sourceUrl} target="_blank" rel="noreferrer">{step.source}</Link> : step.source}</span><span />
                <Box component="span" sx={{ gridColumn: '1 / -1', color: 'text.secondary' }}>{format.moment(step.at)} · {step.by ?? w('observations.command')}</Box>
                {step.reason && <Box component="span" sx={{ gridColumn: '1 / -1' }}>{w('observations.reason', { reason: step.reason })}</Box>}
              </Box>
            ))}
          </Box>
        </>
      )}
    </Drawer>
  );
}
