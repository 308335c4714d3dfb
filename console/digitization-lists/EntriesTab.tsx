// Entries at the left; at the right the picker of components, or the entry that is open.
import Box from '@mui/material/Box';
import { useState } from 'react';
import { ComponentPicker } from './ComponentPicker.tsx';
import { EntryDetail } from './EntryDetail.tsx';
import { EntryLedger } from './EntryLedger.tsx';
import { useEntriesAddress } from './entries-address.ts';
import type { EntryRow } from './entry-values.ts';
import type { WorkedList } from './WorkspacePage.tsx';

export function EntriesTab({ list }: { list: WorkedList }) {
  const [address, setAddress] = useEntriesAddress();
  // Chosen over all pages, with what each says: an edit of many sends each entry whole.
  const [chosen, setChosen] = useState<ReadonlyMap<string, EntryRow>>(new Map());
  const isEditable = list.allowedActions.includes('EDIT_ENTRIES');
  const hasSide = isEditable || address.entry !== '';
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: hasSide ? 'minmax(0, 7fr) minmax(0, 5fr)' : 'minmax(0, 1fr)' }, gap: 2, alignItems: 'start' }}>
      <EntryLedger list={list} address={address} onAddress={setAddress} isEditable={isEditable} chosen={chosen} onChoose={setChosen} />
      {hasSide && (
        <Box sx={{ minWidth: 0, position: { md: 'sticky' }, top: 60, order: { xs: address.entry ? -1 : 1, md: 0 } }}>
          {address.entry
            ? <EntryDetail key={address.entry} list={list} code={address.entry} isEditable={isEditable} onClose={() => setAddress({ entry: '' })} />
            : <ComponentPicker list={list} address={address} onAddress={setAddress} />}
        </Box>
      )}
    </Box>
  );
}
