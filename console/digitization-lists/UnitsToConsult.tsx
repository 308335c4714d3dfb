// Chooses the units of a round: departments and measured districts and communes of the province that stand today.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { isFoundIn } from '../layout/fold-text.ts';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { provinceCodeAt } from '../providers/use-viewer.ts';
import { ConsultableUnitsDocument } from './lists.queries.ts';

interface UnitsToConsultProps {
  label: string;
  chosen: readonly string[];
  error: string | undefined;
  onChange: (codes: string[]) => void;
}

export function UnitsToConsult({ label, chosen, error, onChange }: UnitsToConsultProps) {
  const w = useWords();
  const format = useFormat();
  const id = useId();
  const [search, setSearch] = useState('');
  const { data } = useGraph(ConsultableUnitsDocument, { within: provinceCodeAt(platformToday()) });
  if (!data) return <PageLoading />;
  // There are no districts since the merger.
  const groups = ([['departments', data.departments.nodes], ['districts', data.districts.nodes], ['communes', data.communes.nodes]] as const).filter(([, all]) => all.length > 0);
  return (
    <Box role="group" aria-labelledby={id} aria-describedby={error ? `${id}-error` : undefined}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography id={id} variant="h3" component="h3" sx={{ mr: 'auto' }}>{label}: {w('listActs.units.chosen', { count: format.number(chosen.length) })}</Typography>
        <TextField type="search" label={w('listActs.units.find')} value={search} onChange={(event) => setSearch(event.target.value)} sx={{ width: { xs: '100%', sm: 240 } }} />
      </Box>
      {error && <FormHelperText id={`${id}-error`} error sx={{ mb: 0.5 }}>{error}</FormHelperText>}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, gap: 1 }}>
        {groups.map(([group, all]) => {
          const units = all.filter((unit) => isFoundIn(`${unit.name} ${unit.code}`, search));
          const codes = units.map(({ code }) => code);
          const isAll = codes.length > 0 && codes.every((code) => chosen.includes(code));
          const name = w(`listActs.units.${group}`);
          return (
            <Box key={group} sx={{ border: 1, borderColor: error ? 'error.main' : 'divider', borderRadius: 1, minWidth: 0 }}>
              <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', px: 1.25, py: 0.25, bgcolor: 'background.default', borderBottom: 1, borderColor: 'divider' }}>
                <Typography variant="body2" sx={{ fontWeight: 600 }}>{name} ({format.number(codes.filter((code) => chosen.includes(code)).length)}/{format.number(units.length)})</Typography>
                <Button aria-label={`${w(isAll ? 'listActs.units.none' : 'listActs.units.all')}: ${name}`} onClick={() => onChange(isAll ? chosen.filter((code) => !codes.includes(code)) : [...new Set([...chosen, ...codes])])}>
                  {w(isAll ? 'listActs.units.none' : 'listActs.units.all')}
                </Button>
              </Box>
              <Box sx={{ maxHeight: 220, overflowY: 'auto', px: 1.25, py: 0.5 }} tabIndex={0} role="region" aria-label={name}>
                {units.map((unit) => (
                  <FormControlLabel
                    key={unit.code}
                    sx={{ display: 'flex', m: 0, alignItems: 'flex-start', '& .MuiFormControlLabel-label': { fontSize: '0.8125rem', py: 0.375 } }}
                    control={<Checkbox size="small" sx={{ p: 0.375, mr: 0.5 }} checked={chosen.includes(unit.code)} onChange={(_event, isOn) => onChange(isOn ? [...chosen, unit.code] : chosen.filter((code) => code !== unit.code))} />}
                    label={unit.name}
                  />
                ))}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
