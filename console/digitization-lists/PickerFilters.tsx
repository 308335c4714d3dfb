// Filters of the picker: words, procedure, field, level, place in the list in force, and whether names are reviewed.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { ProcedureLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { FieldOfProcedures } from '../layout/FieldOfProcedures.tsx';
import { SearchBox } from '../layout/SearchBox.tsx';
import type { EntriesAddress } from './entries-address.ts';

interface PickerFiltersProps {
  address: EntriesAddress;
  onAddress: (change: Partial<EntriesAddress>, options?: { replaces?: boolean }) => void;
}

export function PickerFilters({ address, onAddress }: PickerFiltersProps) {
  const w = useWords();
  const set = (change: Partial<EntriesAddress>): void => onAddress({ ...change, ppage: '1' }, { replaces: true });
  return (
    <Box role="search" aria-label={w('lists.picker.search')} sx={{ p: 1.25, display: 'grid', gap: 1, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', borderBottom: 1, borderColor: 'divider' }}>
      <SearchBox label={w('lists.picker.search')} value={address.pq} onChange={(pq) => set({ pq })} />
      <SearchBox label={w('lists.picker.procedureCode')} value={address.pprocedure} onChange={(pprocedure) => set({ pprocedure })} />
      <FieldOfProcedures label={w('lists.entry.field')} value={address.pfield} onChange={(pfield) => set({ pfield })} />
      <TextField select label={w('lists.picker.level')} value={address.plevel} onChange={(event) => set({ plevel: event.target.value })} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
        <MenuItem value="">{w('lists.picker.anyLevel')}</MenuItem>
        {Object.values(ProcedureLevel).map((level) => <MenuItem key={level} value={level}>{w(`enums.ProcedureLevel.${level}`)}</MenuItem>)}
      </TextField>
      <TextField select label={w('lists.picker.listed')} value={address.plisted} onChange={(event) => set({ plisted: event.target.value })}>
        <MenuItem value="any">{w('lists.picker.any')}</MenuItem>
        <MenuItem value="yes">{w('lists.picker.listedYes')}</MenuItem>
        <MenuItem value="no">{w('lists.picker.listedNo')}</MenuItem>
      </TextField>
      <FormControlLabel sx={{ m: 0, '& .MuiFormControlLabel-label': { fontSize: '0.8125rem' } }} control={<Checkbox size="small" sx={{ p: 0.25, mr: 0.5 }} checked={address.pclean === 'yes'} onChange={(_event, isOn) => set({ pclean: isOn ? 'yes' : '' })} />} label={w('lists.picker.onlyClean')} />
    </Box>
  );
}
