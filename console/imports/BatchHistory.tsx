// Every batch that was taken, from files and over the API, with its rejected rows.
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Pagination from '@mui/material/Pagination';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { ConsoleDossierBatchesQuery, ConsoleDossierBatchQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { DossierBatchDocument, DossierBatchesDocument } from './imports.queries.ts';
import { RejectedRows } from './RejectedRows.tsx';

type Batch = ConsoleDossierBatchesQuery['dossierBatches']['nodes'][number];
type Receipt = Extract<NonNullable<ConsoleDossierBatchQuery['node']>, { batchId: string }>;

const PAGE = 20;

const rejectedOf = (batch: Pick<Batch, 'recordCount' | 'accepted' | 'unchanged'>): number => batch.recordCount - batch.accepted - batch.unchanged;

export function BatchHistory() {
  const w = useWords();
  const format = useFormat();
  const [{ page, batch }, setAddress] = useAddress(useMemo(() => ({ page: '1', batch: '' }), []));
  const number = Math.max(1, Number.parseInt(page, 10) || 1);
  const { data, error, refetch } = useGraph(DossierBatchesDocument, { first: PAGE, offset: (number - 1) * PAGE }, { keepsPrevious: true });
  const batches = data?.dossierBatches;
  return (
    <Panel title={w('imports.history')} isFlush>
      {error ? <FailedPart error={error} onRetry={() => void refetch()} /> : !batches ? <PageLoading /> : batches.nodes.length === 0 ? (
        <EmptyState reason="nothingYet" title={w('imports.noHistory')} hint={w('imports.noHistoryHint')} />
      ) : (
        <>
          <ScrollRegion label={w('imports.history')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{w('imports.receivedAt')}</TableCell><TableCell>{w('imports.batch')}</TableCell><TableCell>{w('imports.sentBy')}</TableCell>
                  <TableCell align="right">{w('imports.records')}</TableCell><TableCell align="right">{w('imports.accepted')}</TableCell><TableCell align="right">{w('imports.unchanged')}</TableCell><TableCell align="right">{w('imports.rejected')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {batches.nodes.map((one) => (
                  <TableRow key={one.id} hover>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.moment(one.receivedAt)}</TableCell>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}><Button size="small" sx={{ p: 0, minWidth: 0, justifyContent: 'flex-start' }} onClick={() => setAddress({ batch: one.id })}>{one.batchId}</Button></TableCell>
                    <TableCell>{one.sentBy}</TableCell>
                    <TableCell align="right">{format.number(one.recordCount)}</TableCell>
                    <TableCell align="right">{format.number(one.accepted)}</TableCell>
                    <TableCell align="right">{format.number(one.unchanged)}</TableCell>
                    <TableCell align="right" sx={{ ...(rejectedOf(one) > 0 && { color: 'error.main', fontWeight: 600 }) }}>{format.number(rejectedOf(one))}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </ScrollRegion>
          {batches.totalCount > PAGE && (
            <Box sx={{ p: 1, display: 'flex', justifyContent: 'flex-end' }}>
              <Pagination size="small" aria-label={w('imports.page')} count={Math.ceil(batches.totalCount / PAGE)} page={number} onChange={(_event, next) => setAddress({ page: String(next) })} />
            </Box>
          )}
        </>
      )}
      {batch && <BatchReceipt id={batch} onClose={() => setAddress({ batch: '' })} />}
    </Panel>
  );
}

function BatchReceipt({ id, onClose }: { id: string; onClose: () => void }) {
  const w = useWords();
  const format = useFormat();
  const { data, error, refetch } = useGraph(DossierBatchDocument, { id });
  const receipt = data?.node && 'batchId' in data.node ? (data.node as Receipt) : null;
  return (
    <Drawer anchor="right" open onClose={onClose} slotProps={{ paper: { role: 'dialog', 'aria-labelledby': 'receipt-title', sx: { width: { xs: '100%', sm: 640 }, p: 2 } } }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Typography id="receipt-title" variant="h2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>{w('imports.details', { batch: receipt?.batchId ?? '' })}</Typography>
        <IconButton autoFocus size="small" aria-label={w('actions.close')} onClick={onClose}><Close fontSize="small" /></IconButton>
      </Box>
      {error ? <FailedPart error={error} onRetry={() => void refetch()} /> : !data ? <PageLoading /> : !receipt ? <EmptyState reason="notFound" /> : (
        <>
          <Typography variant="body2">{format.moment(receipt.receivedAt)} · {receipt.sentBy}</Typography>
          <Typography variant="body2">
            {w('imports.records')}: {format.number(receipt.recordCount)} · {w('imports.accepted')}: {format.number(receipt.accepted)} · {w('imports.unchanged')}: {format.number(receipt.unchanged)} · {w('imports.rejected')}: {format.number(rejectedOf(receipt))}
          </Typography>
          <Typography variant="caption" color="text.secondary" component="p" sx={{ overflowWrap: 'anywhere' }}>{w('imports.contentHash')}: {receipt.contentHash}</Typography>
          {receipt.rejected.length === 0
            ? <Typography variant="body2" sx={{ mt: 1 }}>{w('imports.noRejected')}</Typography>
            : <RejectedRows rows={receipt.rejected.map((one) => ({ ...one, dossierCode: one.dossierCode ?? null, row: one.index + 1 }))} rowTitle={w('imports.position')} fileName={`${w('imports.downloadName')}-${receipt.batchId}`} />}
        </>
      )}
    </Drawer>
  );
}
