// Pasting through a field, for those who do not paste into the grid itself.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Column, SheetRow } from './sheet.ts';

interface PasteDialogProps {
  row: SheetRow | undefined;
  column: Column | undefined;
  onPaste: (text: string) => void;
  onClose: () => void;
}

export function PasteDialog({ row, column, onPaste, onClose }: PasteDialogProps) {
  const w = useWords();
  const [text, setText] = useState('');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="paste-title">
      <DialogTitle id="paste-title">{w('targets.paste.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ mb: 0.5 }}>{w('targets.paste.hint')}</Typography>
        {row && column && <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>{w('targets.paste.from', { unit: row.name, criterion: column.code })}</Typography>}
        <TextField
          autoFocus fullWidth multiline minRows={8} maxRows={16} label={w('targets.paste.label')} value={text} onChange={(event) => setText(event.target.value)}
          sx={{ mt: 1 }} slotProps={{ htmlInput: { spellCheck: false, style: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'pre' } } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{w('actions.cancel')}</Button>
        <Button variant="contained" disabled={text.trim() === ''} onClick={() => { onPaste(text); onClose(); }}>{w('targets.paste.act')}</Button>
      </DialogActions>
    </Dialog>
  );
}
