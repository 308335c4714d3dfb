// What will be assigned, old beside new, under which decision; then, criterion by criterion, what was and what was not.
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { StatusChip } from '../layout/StatusChip.tsx';
import { ChangeList } from './ChangeList.tsx';
import type { CriterionChange } from './sheet.ts';
import type { Assignment, CallState } from './use-assignment.ts';

interface PreviewDialogProps {
  /** As they were when the preview was opened: they stay in view while they are carried out. */
  changes: readonly CriterionChange[];
  period: string;
  observedAt: string;
  assignment: Assignment;
  onDone: (count: number) => void;
  onClose: () => void;
}

export function PreviewDialog({ changes, period, observedAt, assignment, onDone, onClose }: PreviewDialogProps) {
  const w = useWords();
  const format = useFormat();
  const [decision, setDecision] = useState('');
  const [isTried, setTried] = useState(false);
  const { states, isDoing, run } = assignment;
  const stateOf = (change: CriterionChange): CallState => states[change.column.code] ?? { kind: 'waiting' };
  const left = changes.filter((change) => stateOf(change).kind !== 'done');
  const done = changes.filter((change) => stateOf(change).kind === 'done');
  const failed = changes.map(stateOf).find((state) => state.kind === 'failed');
  const count = changes.reduce((sum, { items }) => sum + items.length, 0);
  const decisionFault = failed?.error.body.errors['decisionNumber'] ?? (isTried && decision.trim() === '' ? w('targets.preview.decisionMissing') : undefined);
  const namesOf = (some: readonly CriterionChange[]): string => some.map(({ column }) => column.code).join(', ');

  const assign = async (): Promise<void> => {
    setTried(true);
    if (decision.trim() === '') return;
    if (await run(left, period, decision.trim())) onDone(count);
  };

  return (
    <Dialog open onClose={isDoing ? undefined : onClose} fullWidth maxWidth="md" aria-labelledby="preview-title">
      <DialogTitle id="preview-title">{w('targets.preview.title')}</DialogTitle>
      <DialogContent dividers>
        <Typography variant="body2">{w('targets.preview.period', { period: format.period(period) })}. {w('targets.preview.calls', { count: format.number(count), calls: changes.length })}</Typography>
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1.5 }}>{w('targets.preview.oldNow', { time: format.moment(observedAt) })}</Typography>
        {failed && (
          <Alert severity="error" sx={{ mb: 1.5 }}>
            <Box>{failed.error.message.startsWith('errors.') ? w('errors.unreachable') : failed.error.message}</Box>
            <Box sx={{ fontWeight: 600 }}>{done.length > 0 ? w('targets.preview.half', { done: namesOf(done), left: namesOf(left) }) : w('targets.preview.nothing')}</Box>
            {failed.isUnclear && <Box>{w('targets.preview.unclear')}</Box>}
          </Alert>
        )}
        <TextField
          autoFocus required label={w('targets.preview.decision')} value={decision} error={decisionFault !== undefined} helperText={decisionFault ?? w('targets.preview.decisionHint')}
          onChange={(event) => setDecision(event.target.value)} slotProps={{ htmlInput: { maxLength: 100, autoComplete: 'off', readOnly: isDoing || done.length > 0 } }} sx={{ mb: 2, maxWidth: 420 }} fullWidth
        />
        {changes.map((change) => (
          <Box key={change.column.code} sx={{ mb: 2 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', gap: 1, mb: 0.5 }}>
              <Typography variant="h3" component="h3">{change.column.code} {change.column.name}</Typography>
              <CallMark state={stateOf(change)} />
            </Box>
            <ChangeList change={change} state={stateOf(change)} />
          </Box>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isDoing}>{w('targets.preview.close')}</Button>
        <Button variant="contained" disabled={isDoing || left.length === 0} onClick={() => void assign()}>
          {isDoing ? w('targets.preview.doing') : done.length > 0 ? w('targets.preview.retry') : w('targets.preview.act', { calls: left.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function CallMark({ state }: { state: CallState }) {
  const w = useWords();
  if (state.kind === 'done') return <StatusChip tone="good" icon={CheckCircleOutlined} label={w('targets.preview.done')} isBare />;
  if (state.kind === 'failed') return <StatusChip tone="bad" icon={ErrorOutlineOutlined} label={w('targets.preview.failed')} isBare />;
  return <StatusChip tone="quiet" icon={HourglassEmptyOutlined} label={w(state.kind === 'doing' ? 'targets.preview.doing' : 'targets.preview.waiting')} isBare />;
}
