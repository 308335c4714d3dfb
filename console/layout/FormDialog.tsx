// A dialog that is a form: its title, its content and its acts; Enter sends it, Escape leaves it.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog, { type DialogProps } from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';

interface FormDialogProps {
  title: string;
  subtitle?: string;
  /** Label of the button that sends it. */
  act: string;
  isBlocked?: boolean;
  maxWidth?: DialogProps['maxWidth'];
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function FormDialog({ title, subtitle, act, isBlocked = false, maxWidth = 'sm', onSend, onClose, children }: FormDialogProps) {
  const w = useWords();
  const id = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth={maxWidth} aria-labelledby={id}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, overflow: 'hidden' }}
      >
        <DialogTitle id={id} component="h2" sx={{ pb: 1 }}>
          {title}
          {subtitle && <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>{subtitle}</Typography>}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>{children}</DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{w('actions.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBlocked}>{act}</Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
