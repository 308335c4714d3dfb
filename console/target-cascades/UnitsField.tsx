// Chooses several units by name or code, from those that are given.
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { UnitLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { foldText } from '../layout/fold-text.ts';

interface Choice {
  code: string;
  name: string;
  level: UnitLevel;
}

interface UnitsFieldProps {
  units: readonly Choice[];
  value: readonly string[];
  onChange: (codes: readonly string[]) => void;
  error?: string | undefined;
}

export function UnitsField({ units, value, onChange, error }: UnitsFieldProps) {
  const w = useWords();
  return (
    <Autocomplete
      multiple
      fullWidth
      disableCloseOnSelect
      options={units}
      value={units.filter((unit) => value.includes(unit.code))}
      onChange={(_event, chosen) => onChange(chosen.map((unit) => unit.code))}
      groupBy={(unit) => w(`enums.UnitLevel.${unit.level}`)}
      getOptionKey={(unit) => unit.code}
      getOptionLabel={(unit) => unit.name}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      filterOptions={(options, { inputValue }) => options.filter((unit) => foldText(`${unit.name} ${unit.code}`).includes(foldText(inputValue)))}
      openText={w('actions.open')}
      closeText={w('actions.close')}
      clearText={w('actions.clear')}
      noOptionsText={w('empty.notFound')}
      renderOption={({ key, ...props }, unit) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important', fontSize: '0.8125rem' }}>
          {unit.name}
          <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>{unit.code}</Box>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} required label={w('cascades.draft.units')} placeholder={value.length === 0 ? w('cascades.draft.unitsHint') : ''} error={error !== undefined} helperText={error} />}
    />
  );
}
