// The entries of a list by field and procedure, a page at a time, with filters, and acts on those that are ticked.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { ComponentClass, DigitizationStage } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { FieldOfProcedures } from '../layout/FieldOfProcedures.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { SearchBox } from '../layout/SearchBox.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { BulkBar } from './BulkBar.tsx';
import { entryWhere, isFiltered, type EntriesAddress } from './entries-address.ts';
import { EntryLines } from './EntryLines.tsx';
import type { EntryRow } from './entry-values.ts';
import { ListEntriesDocument } from './lists.queries.ts';
import { pageNumber, Pager } from './Pager.tsx';
import type { WorkedList } from './WorkspacePage.tsx';

const PAGE_SIZE = 100;
const NO_FILTERS = { q: '', field: '', class: '', stage: '', exempted: '', objected: '', page: '1' };

interface EntryLedgerProps {
  list: WorkedList;
  address: EntriesAddress;
  onAddress: (change: Partial<EntriesAddress>, options?: { replaces?: boolean }) => void;
  isEditable: boolean;
  chosen: ReadonlyMap<string, EntryRow>;
  onChoose: (chosen: ReadonlyMap<string, EntryRow>) => void;
}

export function EntryLedger({ list, address, onAddress, isEditable, chosen, onChoose }: EntryLedgerProps) {
  const w = useWords();
  const page = pageNumber(address.page);
  const { data, error, refetch } = useGraph(ListEntriesDocument, { id: list.id, where: entryWhere(address), first: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }, { keepsPrevious: true });
  const entries = data?.digitizationList?.entries;
  const rows = entries?.nodes ?? [];
  const isWholePage = rows.length > 0 && rows.every((row) => chosen.has(row.component.id));
  const toggle = (changed: readonly EntryRow[], isOn: boolean): void => {
    const next = new Map(chosen);
    for (const row of changed) {
      if (isOn) next.set(row.component.id, row);
      else next.delete(row.component.id);
    }
    onChoose(next);
  };
  return (
    <Panel title={w('lists.entries')} isFlush aside={entries && <Pager page={page} size={PAGE_SIZE} total={entries.totalCount} onPage={(next) => onAddress({ page: String(next) })} />}>
      <Filters list={list} address={address} onAddress={onAddress} />
      {isEditable && chosen.size > 0 && <BulkBar list={list} chosen={chosen} onDone={() => onChoose(new Map())} />}
      {error ? (
        <Box sx={{ p: 2 }}><FailedPart error={error} onRetry={() => void refetch()} /></Box>
      ) : !entries ? (
        <PageLoading />
      ) : entries.totalCount === 0 ? (
        isFiltered(address)
          ? <EmptyState reason="filteredAway" onClearFilters={() => onAddress(NO_FILTERS)} />
          : <EmptyState reason="nothingYet" title={w('lists.entry.empty')} hint={isEditable ? w('lists.entry.emptyDraft') : undefined} />
      ) : (
        <ScrollRegion label={w('actions.tableOf', { name: w('lists.entries') })} maxHeight={{ md: 'max(320px, calc(100vh - 150px))' } as never}>
          <Table size="small" stickyHeader sx={{ '& td': { verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow>
                {isEditable && (
                  <TableCell padding="none" sx={{ width: 36, textAlign: 'center' }}>
                    <Checkbox size="small" sx={{ p: 0.25 }} checked={isWholePage} onChange={(_event, isOn) => toggle(rows, isOn)} slotProps={{ input: { 'aria-label': w('lists.entry.selectPage') } }} />
                  </TableCell>
                )}
                <TableCell>{w('terms.component')}</TableCell>
                <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>{w('lists.entry.class')}</TableCell>
                <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>{w('lists.entry.stage')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              <EntryLines rows={rows} open={address.entry} isEditable={isEditable} chosen={chosen} onToggle={(row, isOn) => toggle([row], isOn)} onOpen={(code) => onAddress({ entry: code })} />
            </TableBody>
          </Table>
        </ScrollRegion>
      )}
    </Panel>
  );
}

function Filters({ list, address, onAddress }: Pick<EntryLedgerProps, 'list' | 'address' | 'onAddress'>) {
  const w = useWords();
  const set = (change: Partial<EntriesAddress>): void => onAddress({ ...change, page: '1' }, { replaces: true });
  const select = (name: 'class' | 'stage', choices: readonly (readonly [string, string])[]) => (
    <TextField select label={w(`lists.entry.${name}`)} value={address[name]} onChange={(event) => set({ [name]: event.target.value })} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
      <MenuItem value="">{w('lists.entry.any')}</MenuItem>
      {choices.map(([value, label]) => <MenuItem key={value} value={value}>{label}</MenuItem>)}
    </TextField>
  );
  return (
    <Box role="search" aria-label={w('lists.entry.search')} className="no-print" sx={{ p: 1.25, display: 'grid', gap: 1, gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(4, minmax(0, 1fr))' }, borderBottom: 1, borderColor: 'divider' }}>
      <SearchBox label={w('lists.entry.search')} value={address.q} onChange={(q) => set({ q })} />
      <FieldOfProcedures label={w('lists.entry.field')} value={address.field} choices={list.fields.map(({ name, entryCount }) => ({ name, count: entryCount }))} onChange={(field) => set({ field })} />
      {select('class', Object.values(ComponentClass).map((value) => [value, w(`enums.ComponentClass.${value}`)]))}
      {select('stage', Object.values(DigitizationStage).map((value) => [value, w(`enums.DigitizationStage.${value}`)]))}
      {list.consultations.length > 0 && (
        <FormControlLabel sx={{ gridColumn: '1 / -1', m: 0, '& .MuiFormControlLabel-label': { fontSize: '0.8125rem' } }} control={<Checkbox size="small" sx={{ p: 0.25, mr: 0.5 }} checked={address.objected === 'yes'} onChange={(_event, isOn) => set({ objected: isOn ? 'yes' : '' })} />} label={w('lists.entry.onlyObjected')} />
      )}
    </Box>
  );
}
