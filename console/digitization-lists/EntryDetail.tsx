// One entry: its form while the list is a draft, and what the consulted units say about it.
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ConsoleListEntryQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { PositionChip } from '../layout/StatusChip.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { Overtaken } from './ActDialog.tsx';
import { EntryFields } from './EntryFields.tsx';
import { faultsOf, inputOf, valuesOf, type EntryValues } from './entry-values.ts';
import { ListEntryDocument } from './lists.queries.ts';
import { useSetEntries } from './set-entries.ts';
import type { WorkedList } from './WorkspacePage.tsx';

type OpenEntry = NonNullable<ConsoleListEntryQuery['digitizationList']>['entries']['nodes'][number];

interface EntryDetailProps {
  list: WorkedList;
  code: string;
  isEditable: boolean;
  onClose: () => void;
}

export function EntryDetail({ list, code, isEditable, onClose }: EntryDetailProps) {
  const w = useWords();
  const { data, error, refetch } = useGraph(ListEntryDocument, { id: list.id, search: code });
  const entry = data?.digitizationList?.entries.nodes.find((one) => one.componentCode === code);
  const close = <IconButton size="small" aria-label={w(isEditable ? 'lists.entry.closeDetail' : 'lists.entry.closeOnly')} onClick={onClose}><CloseOutlined fontSize="small" /></IconButton>;
  return (
    <Panel title={w('lists.entry.detail')} aside={close}>
      {error ? <FailedPart error={error} onRetry={() => void refetch()} /> : !data ? <PageLoading /> : !entry ? <EmptyState reason="notFound" title={w('lists.entry.gone')} hint={code} /> : (
        <>
          <Typography sx={{ fontWeight: 600 }}>{entry.componentName}</Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
            {entry.componentCode} · <Link component={RouterLink} to={`/procedures/${encodeURIComponent(entry.procedureCode)}`}>{entry.procedureName}</Link>
          </Typography>
          <EntryForm key={JSON.stringify(valuesOf(entry))} list={list} entry={entry} isEditable={isEditable} onRemoved={onClose} />
          <Positions entry={entry} hasRounds={list.consultations.length > 0} />
        </>
      )}
    </Panel>
  );
}

function EntryForm({ list, entry, isEditable, onRemoved }: { list: WorkedList; entry: OpenEntry; isEditable: boolean; onRemoved: () => void }) {
  const w = useWords();
  const [values, setValues] = useState<EntryValues>(() => valuesOf(entry));
  const save = useSetEntries(list, 'lists.entry.saved', () => undefined);
  const remove = useSetEntries(list, 'lists.entry.removed', onRemoved);
  const failed = save.act.error ?? remove.act.error;
  const faults = faultsOf(save.act.error?.body.errors ?? {});
  const isSame = JSON.stringify(values) === JSON.stringify(valuesOf(entry));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    save.set({ upsert: [inputOf(entry.component.id, values)] });
  };
  const reset = (): void => {
    save.act.reset();
    remove.act.reset();
  };
  return (
    <Box component="form" noValidate onSubmit={send} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {failed && (save.isOvertaken || remove.isOvertaken ? <Overtaken error={failed} onReload={reset} /> : Object.keys(faults).length === 0 && <Alert severity="error">{failed.message}</Alert>)}
      <EntryFields of="one" values={values} faults={faults} isReadOnly={!isEditable} onChange={(change) => setValues((before) => ({ ...before, ...change }))} />
      {isEditable ? (
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', flexWrap: 'wrap' }}>
          <Button color="inherit" variant="outlined" disabled={remove.act.isPending} onClick={() => remove.set({ removeComponentIds: [entry.component.id] })}>{w('lists.entry.removeOne')}</Button>
          <Button type="submit" variant="outlined" disabled={isSame || save.act.isPending}>{w('lists.entry.save')}</Button>
        </Box>
      ) : <Typography variant="caption" color="text.secondary">{w('lists.entry.readOnly')}</Typography>}
    </Box>
  );
}

function Positions({ entry, hasRounds }: { entry: OpenEntry; hasRounds: boolean }) {
  const w = useWords();
  const format = useFormat();
  if (!hasRounds) return null;
  // Objections first: they are what the draft has to answer.
  const positions = entry.positions.toSorted((a, b) => b.round - a.round || Number(b.position === 'OBJECT') - Number(a.position === 'OBJECT'));
  return (
    <Box sx={{ mt: 2, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>{w('lists.entry.positions')}</Typography>
      {positions.length === 0 && <Typography variant="body2" color="text.secondary">{w('lists.entry.noPositions')}</Typography>}
      <Box component="ul" tabIndex={0} aria-label={w('lists.entry.positions')} sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 240, overflowY: 'auto', fontSize: '0.8125rem' }}>
        {positions.map((one) => (
          <Box component="li" key={`${one.round}${one.unit.code}`} sx={{ py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
            <PositionChip position={one.position} /> <strong>{one.unit.name}</strong>
            <Box component="span" sx={{ color: 'text.secondary' }}> · {w('lists.entry.round', { round: one.round })} · {format.moment(one.respondedAt)}{one.late && ` · ${w('lists.entry.late')}`}</Box>
            {one.comment && <Box>{one.comment}</Box>}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
