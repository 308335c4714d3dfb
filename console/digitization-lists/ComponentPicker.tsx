// Finds components for the draft, clean names first, and adds those that are ticked in one write.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import type { ProcedureLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { Overtaken } from './ActDialog.tsx';
import type { EntriesAddress } from './entries-address.ts';
import { EntryFields } from './EntryFields.tsx';
import { faultsOf, inputOf, NO_VALUES, type EntryValues } from './entry-values.ts';
import { PickerDocument } from './lists.queries.ts';
import { pageNumber, Pager } from './Pager.tsx';
import { PickerFilters } from './PickerFilters.tsx';
import { PickerLines } from './PickerLines.tsx';
import { useSetEntries } from './set-entries.ts';
import type { WorkedList } from './WorkspacePage.tsx';

const PAGE_SIZE = 50;

interface ComponentPickerProps {
  list: WorkedList;
  address: EntriesAddress;
  onAddress: (change: Partial<EntriesAddress>, options?: { replaces?: boolean }) => void;
}

const yesNo = (value: string): boolean | null => (value === 'yes' ? true : value === 'no' ? false : null);

export function ComponentPicker({ list, address, onAddress }: ComponentPickerProps) {
  const w = useWords();
  const format = useFormat();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [values, setValues] = useState<EntryValues>({ ...NO_VALUES, class: 'PRIOR_RESULT', stage: 'RECEIPT' });
  const add = useSetEntries(list, 'lists.picker.added', () => setChosen(new Set()));
  const page = pageNumber(address.ppage);
  const where = {
    search: address.pq || null, field: address.pfield || null, level: (address.plevel || null) as ProcedureLevel | null, procedureCode: address.pprocedure || null,
    listed: yesNo(address.plisted), clean: address.pclean === 'yes' ? true : null,
  };
  const { data, error, refetch } = useGraph(PickerDocument, { listId: list.id, where, first: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }, { keepsPrevious: true });
  const found = data?.documentComponents;
  const faults = faultsOf(add.act.error?.body.errors ?? {});
  const send = (event: FormEvent): void => {
    event.preventDefault();
    add.set({ upsert: [...chosen].map((componentId) => inputOf(componentId, values)) });
  };
  return (
    <Panel title={w('lists.picker.title')} isFlush aside={found && <Pager page={page} size={PAGE_SIZE} total={found.totalCount} onPage={(next) => onAddress({ ppage: String(next) })} />}>
      <PickerFilters address={address} onAddress={onAddress} />
      {chosen.size > 0 && <Box component="form" noValidate onSubmit={send} sx={{ p: 1.25, display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)', borderBottom: 1, borderColor: 'divider', bgcolor: 'action.selected' }}>
        {add.act.error && (add.isOvertaken ? <Overtaken error={add.act.error} onReload={() => add.act.reset()} /> : Object.keys(faults).length === 0 && <Alert severity="error">{add.act.error.message}</Alert>)}
        <EntryFields of="new" values={values} faults={faults} onChange={(change) => setValues((before) => ({ ...before, ...change }))} />
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
          <Button onClick={() => setChosen(new Set())}>{w('lists.entry.clearSelection')}</Button>
          <Button type="submit" variant="outlined" disabled={add.act.isPending}>{w('lists.picker.add', { count: format.number(chosen.size) })}</Button>
        </Box>
      </Box>}
      {chosen.size === 0 && <Typography variant="caption" color="text.secondary" component="p" sx={{ px: 1.25, py: 0.75, m: 0, borderBottom: 1, borderColor: 'divider' }}>{w('lists.picker.addHint')}</Typography>}
      {error ? <Box sx={{ p: 2 }}><FailedPart error={error} onRetry={() => void refetch()} /></Box> : !found ? <PageLoading /> : found.totalCount === 0 ? (
        <EmptyState reason="filteredAway" title={w('lists.picker.empty')} onClearFilters={() => onAddress({ pq: '', pfield: '', plevel: '', pprocedure: '', plisted: 'any', pclean: '', ppage: '1' })} />
      ) : <PickerLines rows={found.nodes} chosen={chosen} onChoose={setChosen} />}
    </Panel>
  );
}
