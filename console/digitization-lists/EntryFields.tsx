// The inputs of an entry, for one entry, for many at once, and for those to be added.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { ComponentClass, DigitizationStage, Exemption } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { UnitField } from '../layout/UnitField.tsx';
import type { EntryValues } from './entry-values.ts';

const WHOLE_ROW = { gridColumn: '1 / -1' } as const;

interface EntryFieldsProps {
  values: EntryValues;
  faults: Partial<Record<keyof EntryValues, string>>;
  onChange: (change: Partial<EntryValues>) => void;
  /** many: an empty input leaves what is there. */
  of: 'one' | 'many' | 'new';
  isReadOnly?: boolean;
}

export function EntryFields({ values, faults, onChange, of, isReadOnly = false }: EntryFieldsProps) {
  const w = useWords();
  const select = (name: 'class' | 'stage' | 'exemption', choices: readonly (readonly [string, string])[], hint?: string): ReactNode => (
    <TextField
      select fullWidth required={of !== 'many' && name !== 'exemption'} label={w(`lists.entry.${name}`)} value={values[name]} disabled={isReadOnly}
      error={Boolean(faults[name])} helperText={faults[name] ?? hint} onChange={(event) => onChange({ [name]: event.target.value })}
      {...((of === 'many' || name === 'exemption') && { slotProps: { select: { displayEmpty: true }, inputLabel: { shrink: true } } })}
    >
      {of === 'many' && <MenuItem value=""><em>{w('lists.entry.unchanged')}</em></MenuItem>}
      {name === 'exemption' && <MenuItem value={of === 'many' ? 'NONE' : ''}>{w('lists.entry.none')}</MenuItem>}
      {choices.map(([value, label]) => <MenuItem key={value} value={value}>{label}</MenuItem>)}
    </TextField>
  );
  const text = (name: 'legalBasis' | 'replacedByData' | 'note', isLong = false): ReactNode => (
    <TextField
      fullWidth label={w(`lists.entry.${name}`)} value={values[name]} disabled={isReadOnly} error={Boolean(faults[name])} helperText={faults[name]} multiline={isLong}
      placeholder={of === 'many' ? w('lists.entry.unchanged') : undefined} onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
      {select('class', Object.values(ComponentClass).map((value) => [value, w(`enums.ComponentClass.${value}`)]))}
      {select('stage', Object.values(DigitizationStage).map((value) => [value, w(`enums.DigitizationStage.${value}`)]))}
      <Box sx={of === 'new' ? {} : WHOLE_ROW}>{text('legalBasis')}</Box>
      <Box sx={of === 'new' ? {} : WHOLE_ROW}><UnitField label={w('lists.entry.responsibleUnit')} value={values.responsibleUnitCode} isDisabled={isReadOnly} error={faults.responsibleUnitCode} onChange={(responsibleUnitCode) => onChange({ responsibleUnitCode })} /></Box>
      {of !== 'new' && select('exemption', Object.values(Exemption).map((value) => [value, w(`enums.Exemption.${value}`)]), w('lists.entry.exemptionHint'))}
      {of !== 'new' && text('replacedByData')}
      {of !== 'new' && <Box sx={WHOLE_ROW}>{text('note', true)}</Box>}
    </Box>
  );
}
