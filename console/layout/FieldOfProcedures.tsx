// Chooses a field of the catalogue (lĩnh vực), or one of the fields that it is given.
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useWords } from '../i18n/use-words.ts';
import { useGraph } from '../providers/use-graph.ts';
import { isFoundIn } from './fold-text.ts';
import { useFormat } from './format.ts';
import { ProcedureFieldsDocument } from './pickers.queries.ts';

interface FieldOfProceduresProps {
  label: string;
  value: string;
  onChange: (name: string) => void;
  /** Instead of all fields of the catalogue. */
  choices?: readonly { name: string; count: number }[];
}

export function FieldOfProcedures({ label, value, onChange, choices }: FieldOfProceduresProps) {
  const w = useWords();
  const format = useFormat();
  const all = useGraph(ProcedureFieldsDocument, {}, { isEnabled: choices === undefined });
  const offered = choices ?? (all.data?.procedureFields ?? []).map(({ name, procedureCount }) => ({ name, count: procedureCount }));
  const counts = new Map(offered.map(({ name, count }) => [name, count]));
  return (
    <Autocomplete<string>
      fullWidth
      value={value === '' ? null : value}
      options={[...new Set([...counts.keys(), ...(value ? [value] : [])])]}
      loading={choices === undefined && all.isPending}
      loadingText={w('states.loading')}
      noOptionsText={w('empty.notFound')}
      openText={w('actions.open')}
      closeText={w('actions.close')}
      clearText={w('actions.clear')}
      filterOptions={(options, { inputValue }) => (inputValue === value ? options : options.filter((option) => isFoundIn(option, inputValue)))}
      onChange={(_event, choice) => onChange(choice ?? '')}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} sx={{ justifyContent: 'space-between !important', gap: 1, fontSize: '0.8125rem' }}>
          <span>{option}</span>
          <Box component="span" className="figures" sx={{ color: 'text.secondary' }}>{format.number(counts.get(option) ?? 0)}</Box>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
