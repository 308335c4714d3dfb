// The list of shortcuts, opened by `?`.
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useWords } from '../i18n/use-words.ts';

const SHORTCUTS = [['Ctrl K · ⌘ K', 'palette'], ['?', 'help'], ['Tab · Shift Tab', 'skip'], ['↑ ↓ ← →', 'tree'], ['Esc', 'close']] as const;

export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const w = useWords();
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby="shortcuts-title" maxWidth="sm" fullWidth>
      <DialogTitle id="shortcuts-title">{w('shortcuts.title')}</DialogTitle>
      <DialogContent>
        <Table size="small">
          <TableHead><TableRow><TableCell>{w('shortcuts.theKey')}</TableCell><TableCell>{w('shortcuts.theAct')}</TableCell></TableRow></TableHead>
          <TableBody>
            {SHORTCUTS.map(([keys, act]) => (
              <TableRow key={act}>
                <TableCell sx={{ whiteSpace: 'nowrap', width: 160 }}><kbd style={{ fontFamily: 'inherit', fontWeight: 600 }}>{keys}</kbd></TableCell>
                <TableCell>{w(`shortcuts.${act}`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{w('actions.close')}</Button></DialogActions>
    </Dialog>
  );
}
