// Chooses one unit of today by its name or code, searched on the server; its code is the value.
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { UnitLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useGraph } from '../providers/use-graph.ts';
import { UnitChoicesDocument, UnitNameDocument } from './pickers.queries.ts';

interface Choice {
  code: string;
  name: string;
  level: UnitLevel;
}

interface UnitFieldProps {
  label: string;
  /** Code of the unit, or empty. */
  value: string;
  onChange: (code: string) => void;
  level?: UnitLevel;
  error?: string | undefined;
  isDisabled?: boolean;
}

export function UnitField({ label, value, onChange, level, error, isDisabled = false }: UnitFieldProps) {
  const w = useWords();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const named = useGraph(UnitNameDocument, { code: value }, { isEnabled: value !== '' });
  const chosen: Choice | null = value === '' ? null : (named.data?.unit ?? { code: value, name: value, level: level ?? 'COMMUNE' });
  const isSearching = text !== '' && text !== chosen?.name;
  const found = useGraph(UnitChoicesDocument, { search: isSearching ? text : null, level: level ?? null }, { isEnabled: isOpen, keepsPrevious: true });
  return (
    <Autocomplete<Choice>
      fullWidth
      disabled={isDisabled}
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      value={chosen}
      options={found.data?.units.nodes ?? []}
      loading={found.isPending}
      loadingText={w('states.loading')}
      noOptionsText={w('empty.notFound')}
      openText={w('actions.open')}
      closeText={w('actions.close')}
      clearText={w('actions.clear')}
      filterOptions={(options) => options}
      getOptionKey={(option) => option.code}
      getOptionLabel={(option) => option.name}
      isOptionEqualToValue={(option, current) => option.code === current.code}
      onChange={(_event, choice) => onChange(choice?.code ?? '')}
      onInputChange={(_event, typed) => setText(typed)}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important', fontSize: '0.8125rem' }}>
          {option.name}
          <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>{option.code} · {w(`enums.UnitLevel.${option.level}`)}</Box>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={label} error={error !== undefined} helperText={error} />}
    />
  );
}
