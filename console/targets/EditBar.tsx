// The acts of edit mode over the sheet, and what could not be pasted or was refused.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import type { Pasted } from './paste.ts';
import type { TargetEdit } from './use-target-edit.ts';

interface EditBarProps {
  edit: TargetEdit;
  /** Cells being entered that the filters hide. */
  hidden: number;
  onFillDown: () => void;
  onPaste: () => void;
  onGroup: () => void;
  onHistory: () => void;
  onPreview: () => void;
}

export function EditBar({ edit, hidden, onFillDown, onPaste, onGroup, onHistory, onPreview }: EditBarProps) {
  const w = useWords();
  const format = useFormat();
  return (
    <Box sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box role="toolbar" aria-label={w('terms.assignTargets')} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Button variant="outlined" onClick={onFillDown}>{w('targets.edit.fill')}</Button>
        <Button variant="outlined" onClick={onPaste}>{w('targets.edit.paste')}</Button>
        <Button variant="outlined" onClick={onGroup}>{w('targets.edit.group')}</Button>
        <Button variant="outlined" onClick={onHistory}>{w('targets.history.open')}</Button>
        <Button disabled={!edit.canUndo} onClick={edit.undo}>{w('targets.edit.undo')}</Button>
        <Typography role="status" variant="body2" sx={{ ml: 'auto', fontWeight: 600 }}>
          {edit.count === 0 ? w('targets.edit.none') : w('targets.edit.count', { count: format.number(edit.count) })}
          {hidden > 0 && `, ${w('targets.edit.hidden', { count: format.number(hidden) })}`}
        </Typography>
        <Button variant="contained" disabled={edit.count === 0} onClick={onPreview}>{w('targets.edit.preview')}</Button>
      </Box>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 0.5, display: { xs: 'none', md: 'block' } }}>{w('targets.edit.keys')}</Typography>
    </Box>
  );
}

/** Every place of the block that could not be used: which, why, and the way out. */
export function PasteReport({ pasted, onClose }: { pasted: Pasted; onClose: () => void }) {
  const w = useWords();
  const format = useFormat();
  if (pasted.faults.length === 0) return <Alert severity="success" onClose={onClose}>{w('targets.edit.filled', { count: format.number(pasted.values.length) })}</Alert>;
  return (
    <Alert severity="warning" onClose={onClose}>
      <Box sx={{ fontWeight: 600 }}>{w('targets.faults.title', { done: format.number(pasted.values.length), count: format.number(pasted.faults.length) })}</Box>
      <Box component="ul" aria-label={w('targets.faults.list')} tabIndex={0} sx={{ m: 0, mt: 0.5, pl: 2.5, maxHeight: 160, overflow: 'auto' }}>
        {pasted.faults.map((fault, index) => (
          <li key={index}>
            {w('targets.faults.line', { line: fault.line })}{fault.text && <>: <strong>{fault.text}</strong></>}
            {fault.unit && ` (${fault.unit}${fault.criterion ? `, ${fault.criterion}` : ''})`} — {w(`targets.faults.${fault.kind}`)}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

interface RefusalsProps {
  edit: TargetEdit;
  nameOf: (unitCode: string) => string;
}

/** The cells that the server refused. */
export function Refusals({ edit, nameOf }: RefusalsProps) {
  const w = useWords();
  const format = useFormat();
  const refused = Object.entries(edit.faults).flatMap(([unit, of]) => Object.entries(of).map(([criterion, message]) => ({ unit, criterion, message })));
  if (refused.length === 0) return null;
  return (
    <Alert severity="error">
      <Box sx={{ fontWeight: 600 }}>{w('targets.faults.serverTitle', { count: format.number(refused.length) })}</Box>
      <Box component="ul" tabIndex={0} aria-label={w('targets.faults.list')} sx={{ m: 0, mt: 0.5, pl: 2.5, maxHeight: 160, overflow: 'auto' }}>
        {refused.map(({ unit, criterion, message }) => <li key={`${unit} ${criterion}`}><strong>{nameOf(unit)}</strong>, {criterion}: {message}</li>)}
      </Box>
    </Alert>
  );
}
