// Chooses one unit by its name, former name or code, as they stood on a day.
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useGraph } from '../providers/use-graph.ts';
import { UnitOnDayDocument, UnitSearchDocument } from './units.queries.ts';

interface UnitOnDayFieldProps {
  label: string;
  /** Code of the unit. */
  value: string;
  onChange: (code: string) => void;
  asOf?: string | null;
  error?: string | undefined;
  width?: number;
}

interface Choice {
  code: string;
  name: string;
  above: string;
}

const SEARCH_DELAY_MS = 250;

export function UnitOnDayField({ label, value, onChange, asOf = null, error, width = 260 }: UnitOnDayFieldProps) {
  const w = useWords();
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(text.trim()), SEARCH_DELAY_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const chosen = useGraph(UnitOnDayDocument, { code: value, asOf }, { isEnabled: value !== '', keepsPrevious: true });
  const found = useGraph(UnitSearchDocument, { search, asOf, first: 12 }, { isEnabled: search.length > 1, keepsPrevious: true });
  const unit = value !== '' && chosen.data?.unit?.code === value ? chosen.data.unit : null;
  const current: Choice | null = value === '' ? null : { code: value, name: unit?.name ?? value, above: '' };
  const choices: Choice[] = search.length > 1 ? (found.data?.units.nodes ?? []).map((one) => ({ code: one.code, name: one.name, above: one.ancestors.at(-1)?.name ?? '' })) : [];
  return (
    <Autocomplete
      options={choices}
      value={current}
      filterOptions={(all) => all}
      getOptionLabel={(one) => one.name}
      getOptionKey={(one) => one.code}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      onChange={(_event, next) => onChange(next?.code ?? '')}
      onInputChange={(_event, next, reason) => setText(reason === 'input' ? next : '')}
      loading={found.isFetching}
      loadingText={w('states.loading')}
      noOptionsText={search.length > 1 ? w('empty.notFound') : w('units.searchHint')}
      size="small"
      forcePopupIcon={false}
      clearText={w('actions.clear')}
      sx={{ width: { xs: '100%', sm: width } }}
      renderOption={(props, one) => (
        <li {...props} key={one.code}>
          <span>{one.name}<Typography variant="caption" component="span" color="text.secondary" sx={{ display: 'block' }}>{[one.code, one.above].filter(Boolean).join(' · ')}</Typography></span>
        </li>
      )}
      renderInput={(params) => <TextField {...params} label={label} error={error !== undefined} helperText={error} />}
    />
  );
}
