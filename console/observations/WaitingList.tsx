// What waits for a second officer: chosen, then confirmed or rejected with a reason; never by who recorded it.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import type { ConsoleWaitingObservationsQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { FailedPart } from '../layout/FailedPage.tsx';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useFormat } from '../layout/format.ts';
import { Panel } from '../layout/Panel.tsx';
import { Figure } from '../layout/RateCell.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { useAct, useGraph } from '../providers/use-graph.ts';
import { ConfirmObservationsDocument, RejectObservationsDocument, WaitingObservationsDocument } from './observations.queries.ts';

type Waiting = ConsoleWaitingObservationsQuery['observations']['nodes'][number];

const mayDecide = ({ allowedActions }: Waiting): boolean => allowedActions.includes('CONFIRM');

export function WaitingList({ isAlwaysShown, onHistory }: { isAlwaysShown: boolean; onHistory: (id: string) => void }) {
  const w = useWords();
  const format = useFormat();
  const { data, error, refetch } = useGraph(WaitingObservationsDocument, {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asks, setAsks] = useState<'confirm' | 'reject' | null>(null);
  const close = (): void => {
    setAsks(null);
    setChosen(new Set());
  };
  const confirm = useAct(ConfirmObservationsDocument, { done: 'observations.confirmed', onDone: close });
  if (error) return <Panel title={w('observations.waiting')}><FailedPart error={error} onRetry={() => void refetch()} /></Panel>;
  const waiting = data?.observations.nodes ?? [];
  if (waiting.length === 0) return isAlwaysShown && data ? <Panel title={w('observations.waiting')}><Typography variant="body2" color="text.secondary">{w('observations.nothingWaiting')}</Typography></Panel> : null;
  const decidable = waiting.filter(mayDecide);
  const picked = decidable.filter(({ id }) => chosen.has(id));
  const inputOf = (): { ids: string[]; expectedVersions: number[] } => ({ ids: picked.map(({ id }) => id), expectedVersions: picked.map(({ version }) => version) });
  const toggle = (ids: readonly string[], isOn: boolean): void => setChosen((before) => (isOn ? before.union(new Set(ids)) : before.difference(new Set(ids))));
  return (
    <Panel
      title={w('observations.waiting')}
      isFlush
      aside={decidable.length > 0 && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button variant="outlined" disabled={picked.length === 0} onClick={() => setAsks('reject')}>{picked.length === 0 ? w('observations.reject') : w('observations.rejectCount', { count: picked.length })}</Button>
          <Button variant="contained" disabled={picked.length === 0} onClick={() => setAsks('confirm')}>{picked.length === 0 ? w('observations.confirm') : w('observations.confirmCount', { count: picked.length })}</Button>
        </Box>
      )}
    >
      <Typography variant="body2" color="text.secondary" sx={{ px: 2, py: 1 }}>{w('observations.waitingHint')}</Typography>
      <ScrollRegion label={w('actions.tableOf', { name: w('observations.waiting') })}>
        <Table size="small" sx={{ minWidth: 860, '& td, & th': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              {decidable.length > 0 && <TableCell padding="checkbox"><Checkbox size="small" checked={picked.length === decidable.length} indeterminate={picked.length > 0 && picked.length < decidable.length} onChange={(_event, isOn) => toggle(decidable.map(({ id }) => id), isOn)} slotProps={{ input: { 'aria-label': w('observations.chooseAll') } }} /></TableCell>}
              <TableCell>{w('terms.unit')}</TableCell><TableCell>{w('terms.period')}</TableCell><TableCell>{w('observations.metric')}</TableCell>
              <TableCell align="right">{w('observations.now')}</TableCell><TableCell align="right">{w('observations.proposed')}</TableCell><TableCell>{w('observations.source')}</TableCell><TableCell>{w('observations.by')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {waiting.map((one) => {
              const label = format.locale === 'en' ? one.labelEn : one.label;
              return (
                <TableRow key={one.id} hover data-waiting={`${one.unit.code} ${one.period} ${one.metric}`}>
                  {decidable.length > 0 && <TableCell padding="checkbox">{mayDecide(one) && <Checkbox size="small" checked={chosen.has(one.id)} onChange={(_event, isOn) => toggle([one.id], isOn)} slotProps={{ input: { 'aria-label': w('observations.choose', { name: `${one.unit.name}, ${label}` }) } }} />}</TableCell>}
                  <TableCell sx={{ minWidth: 170 }}>{one.unit.name}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.period(one.period)}</TableCell>
                  <TableCell sx={{ minWidth: 190 }}><Link component="button" type="button" sx={{ textAlign: 'left', font: 'inherit' }} onClick={() => onHistory(one.id)}>{label}</Link></TableCell>
                  <TableCell align="right"><Figure value={one.value} /></TableCell>
                  <TableCell align="right"><strong className="figures">{format.number(one.pendingValue ?? 0)}</strong></TableCell>
                  <TableCell sx={{ minWidth: 150, overflowWrap: 'anywhere' }}>{one.pendingSourceUrl ? <Link href={one.pendingSourceUrl} target="_blank" rel="noreferrer">{one.pendingSource}</Link> : one.pendingSource}</TableCell>
                  <TableCell sx={{ minWidth: 150 }}>{one.pendingBy}<Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{one.pendingAt && format.moment(one.pendingAt)}{isAlwaysShown && !mayDecide(one) && <> · {w('observations.own')}</>}</Box></TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </ScrollRegion>
      <Confirm
        isOpen={asks === 'confirm'} loading={confirm.isPending} title={w('observations.confirmTitle', { count: picked.length })} content={w('observations.confirmBody')}
        confirm={w('observations.confirm')} cancel={w('actions.cancel')} onConfirm={() => confirm.mutate({ input: inputOf() })} onClose={() => setAsks(null)}
      />
      {asks === 'reject' && <RejectDialog input={inputOf()} onClose={() => setAsks(null)} onDone={close} />}
    </Panel>
  );
}

function RejectDialog({ input, onClose, onDone }: { input: { ids: string[]; expectedVersions: number[] }; onClose: () => void; onDone: () => void }) {
  const w = useWords();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const reject = useAct(RejectObservationsDocument, {
    done: 'observations.rejected', onDone,
    onFault: ({ body }) => {
      setFault(body.errors['reason']);
      return body.errors['reason'] !== undefined;
    },
  });
  return (
    <FormDialog title={w('observations.rejectTitle', { count: input.ids.length })} subtitle={w('observations.rejectBody')} act={w('observations.reject')} isBlocked={reject.isPending} onSend={() => reject.mutate({ input: { ...input, reason } })} onClose={onClose}>
      <TextField autoFocus required multiline minRows={2} label={w('terms.reason')} value={reason} error={fault !== undefined} helperText={fault} onChange={(event) => setReason(event.target.value)} sx={{ mt: 1 }} />
    </FormDialog>
  );
}
