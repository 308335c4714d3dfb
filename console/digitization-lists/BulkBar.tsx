// What can be done with the entries that are ticked: edit them all, or take them out of the draft.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useFormat } from '../layout/format.ts';
import { Overtaken } from './ActDialog.tsx';
import { EntryFields } from './EntryFields.tsx';
import { faultsOf, inputOf, NO_VALUES, withFilled, type EntryRow, type EntryValues } from './entry-values.ts';
import { useSetEntries } from './set-entries.ts';
import type { WorkedList } from './WorkspacePage.tsx';

interface BulkBarProps {
  list: WorkedList;
  chosen: ReadonlyMap<string, EntryRow>;
  onDone: () => void;
}

export function BulkBar({ list, chosen, onDone }: BulkBarProps) {
  const w = useWords();
  const format = useFormat();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const close = (): void => setOpen(null);
  const remove = useSetEntries(list, 'lists.entry.removed', () => {
    close();
    onDone();
  });
  const count = format.number(chosen.size);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 1.25, py: 0.75, bgcolor: 'action.selected', borderBottom: 1, borderColor: 'divider' }}>
      <Typography role="status" variant="body2" sx={{ fontWeight: 600, mr: 'auto' }}>{w('lists.entry.selected', { count })}</Typography>
      <Button variant="outlined" onClick={() => setOpen('edit')}>{w('lists.entry.bulkEdit')}</Button>
      <Button variant="outlined" onClick={() => setOpen('remove')}>{w('lists.entry.remove')}</Button>
      <Button onClick={onDone}>{w('lists.entry.clearSelection')}</Button>
      {remove.act.error && (
        <Box sx={{ flexBasis: '100%' }}>
          {remove.isOvertaken ? <Overtaken error={remove.act.error} onReload={() => remove.act.reset()} /> : <Alert severity="error">{remove.act.error.message}</Alert>}
        </Box>
      )}
      {open === 'edit' && <BulkEdit list={list} chosen={chosen} onClose={close} onDone={onDone} />}
      <Confirm
        isOpen={open === 'remove'}
        title={w('lists.entry.removeTitle', { count })}
        content={w('lists.entry.removeHint')}
        confirm={w('lists.entry.remove')}
        loading={remove.act.isPending}
        onConfirm={() => {
          remove.set({ removeComponentIds: [...chosen.keys()] });
          close();
        }}
        onClose={close}
      />
    </Box>
  );
}

function BulkEdit({ list, chosen, onClose, onDone }: BulkBarProps & { onClose: () => void }) {
  const w = useWords();
  const format = useFormat();
  const [values, setValues] = useState<EntryValues>(NO_VALUES);
  const edit = useSetEntries(list, 'lists.entry.saved', () => {
    onClose();
    onDone();
  });
  const faults = faultsOf(edit.act.error?.body.errors ?? {});
  const send = (): void => {
    edit.set({ upsert: [...chosen].map(([componentId, entry]) => inputOf(componentId, withFilled(entry, values))) });
  };
  return (
    <FormDialog title={w('lists.entry.bulkEditTitle', { count: format.number(chosen.size) })} act={w('lists.entry.bulkEdit')} isBlocked={edit.act.isPending || Object.values(values).every((value) => value === '')} onSend={send} onClose={onClose}>
      {edit.act.error && (edit.isOvertaken ? <Overtaken error={edit.act.error} onReload={() => edit.act.reset()} /> : Object.keys(faults).length === 0 && <Alert severity="error">{edit.act.error.message}</Alert>)}
      <Typography variant="body2" color="text.secondary">{w('lists.entry.bulkEditHint')}</Typography>
      <EntryFields of="many" values={values} faults={faults} onChange={(change) => setValues((before) => ({ ...before, ...change }))} />
    </FormDialog>
  );
}
