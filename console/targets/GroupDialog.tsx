// One value for a whole group of units; it only fills the sheet, nothing is assigned yet.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { GROUPS, rowsOfGroup, type Group } from './fill.ts';
import { readPercent } from './percent.ts';
import { isEditable, type CellValue, type Column, type SheetRow } from './sheet.ts';

interface GroupDialogProps {
  columns: readonly Column[];
  column: Column | undefined;
  allRows: readonly SheetRow[];
  shownRows: readonly SheetRow[];
  selected: ReadonlySet<string>;
  onFill: (values: CellValue[]) => void;
  onClose: () => void;
}

export function GroupDialog({ columns, column, allRows, shownRows, selected, onFill, onClose }: GroupDialogProps) {
  const w = useWords();
  const format = useFormat();
  const [code, setCode] = useState(column?.code ?? columns[0]?.code ?? '');
  const [group, setGroup] = useState<Group>(selected.size > 0 ? 'selected' : 'shown');
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const chosen = columns.find((one) => one.code === code);
  const sized = GROUPS.map((name) => ({ name, rows: chosen ? rowsOfGroup(name, allRows, shownRows, selected).filter((row) => isEditable(chosen, row)) : [] }));
  const rows = sized.find(({ name }) => name === group)?.rows ?? [];
  const read = readPercent(text);
  const fault = isTried && 'fault' in read ? w(`targets.faults.${read.fault}`) : undefined;
  const fill = (): void => {
    setTried(true);
    if ('fault' in read || rows.length === 0) return;
    onFill(rows.map((row) => ({ unitCode: row.code, criterionCode: code, percent: read.percent })));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="group-title">
      <DialogTitle id="group-title">{w('targets.group.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ mt: 1 }}>
          <TextField select label={w('targets.criterion')} value={code} onChange={(event) => setCode(event.target.value)}>
            {columns.map((one) => <MenuItem key={one.code} value={one.code} sx={{ whiteSpace: 'normal' }}>{one.code} {one.name}</MenuItem>)}
          </TextField>
          <TextField select label={w('targets.group.group')} value={group} onChange={(event) => setGroup(event.target.value as Group)}>
            {sized.filter(({ name, rows: of }) => of.length > 0 || name === group).map(({ name, rows: of }) => (
              <MenuItem key={name} value={name}>{w(`targets.group.${name}`)} ({format.number(of.length)})</MenuItem>
            ))}
          </TextField>
          <TextField label={w('targets.group.percent')} value={text} error={fault !== undefined} helperText={fault} onChange={(event) => setText(event.target.value)} onBlur={() => text !== '' && setTried(true)} slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }} />
          <Typography variant="body2" color="text.secondary" aria-live="polite">{rows.length === 0 ? w('targets.group.none') : w('targets.group.count', { count: format.number(rows.length) })}</Typography>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{w('actions.cancel')}</Button>
        <Button variant="contained" disabled={rows.length === 0} onClick={fill}>{w('targets.group.act')}</Button>
      </DialogActions>
    </Dialog>
  );
}
