// Which units and criteria are shown; on phones one criterion at a time.
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { UnitLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Column } from './sheet.ts';

interface SheetFiltersProps {
  columns: readonly Column[];
  levels: readonly UnitLevel[];
  level: string;
  /** Codes; none is all. */
  chosen: readonly string[];
  isNarrow: boolean;
  onLevel: (level: string) => void;
  onChosen: (codes: readonly string[]) => void;
}

export function SheetFilters({ columns, levels, level, chosen, isNarrow, onLevel, onChosen }: SheetFiltersProps) {
  const w = useWords();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mb: 1.5 }} role="search">
      <TextField select label={w('targets.level')} value={levels.includes(level as UnitLevel) ? level : ''} onChange={(event) => onLevel(event.target.value)} sx={{ width: 180 }} fullWidth={false} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
        <MenuItem value="">{w('targets.allLevels')}</MenuItem>
        {levels.map((one) => <MenuItem key={one} value={one}>{w(`enums.UnitLevel.${one}`)}</MenuItem>)}
      </TextField>
      {isNarrow ? (
        <TextField select label={w('targets.criterion')} value={chosen[0] ?? columns[0]?.code ?? ''} onChange={(event) => onChosen([event.target.value])} sx={{ flex: '1 1 160px', minWidth: 0 }} fullWidth={false}>
          {columns.map((column) => <MenuItem key={column.code} value={column.code} sx={{ whiteSpace: 'normal' }}>{column.code} {column.name}</MenuItem>)}
        </TextField>
      ) : (
        <Autocomplete
          multiple
          disableCloseOnSelect
          limitTags={6}
          options={columns}
          value={columns.filter((column) => chosen.includes(column.code))}
          onChange={(_event, next) => onChosen(columns.filter((column) => next.includes(column)).map((column) => column.code))}
          groupBy={(column) => column.groupName}
          getOptionLabel={(column) => `${column.code} ${column.name}`}
          isOptionEqualToValue={(one, other) => one.code === other.code}
          renderValue={(values, getItemProps) => values.map((column, index) => {
            const { key, onDelete: _onDelete, ...item } = getItemProps({ index });
            return <Box key={key} component="span" {...item} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 0.75, fontSize: '0.8125rem', m: '2px' }}>{column.code}</Box>;
          })}
          renderInput={(params) => <TextField {...params} label={w('targets.criteria')} placeholder={chosen.length === 0 ? w('targets.allCriteria') : ''} InputLabelProps={{ ...params.InputLabelProps, shrink: true }} />}
          sx={{ flex: '1 1 320px', minWidth: 0, maxWidth: 640 }}
        />
      )}
    </Box>
  );
}
