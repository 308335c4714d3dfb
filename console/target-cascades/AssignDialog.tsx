// Confirms the act: what will follow, and the decision under which it is done.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useFormat } from '../layout/format.ts';
import { useAct } from '../providers/use-graph.ts';
import type { Cascade } from './cascade.ts';
import { AssignCascadeDocument } from './cascades.queries.ts';

export function AssignDialog({ cascade, onClose }: { cascade: Cascade; onClose: () => void }) {
  const w = useWords();
  const format = useFormat();
  const [decision, setDecision] = useState('');
  const [isTried, setTried] = useState(false);
  // The version that was on screen when the dialog opened, whatever is read meanwhile.
  const [version] = useState(cascade.version);
  const assign = useAct(AssignCascadeDocument, { done: 'cascades.acts.assigned', onDone: onClose, onFault: () => true });
  const fault = assign.error?.body.errors['decisionNumber'] ?? (isTried && decision.trim() === '' ? w('cascades.assign.decisionMissing') : undefined);
  const { checks } = cascade;
  const consequences = [
    w('cascades.assign.units', { count: format.number(cascade.items.length), criterion: cascade.criterionCode, period: format.period(cascade.period) }),
    ...(cascade.assignsGroup ? [w('cascades.assign.group', { unit: cascade.within.name, percent: format.target(cascade.percent) })] : []),
    cascade.replacing > 0 ? w('cascades.assign.replaces', { count: format.number(cascade.replacing) }) : w('cascades.assign.replacesNone'),
    w('cascades.assign.final'),
  ];
  const warnings = [
    ...(checks.isMet ? [] : [w('cascades.assign.notMet')]),
    ...(checks.unreachable > 0 ? [w('cascades.assign.unreachable', { count: format.number(checks.unreachable) })] : []),
    ...(checks.belowLast > 0 ? [w('cascades.assign.belowLast', { count: format.number(checks.belowLast) })] : []),
  ];
  const send = (): void => {
    setTried(true);
    if (decision.trim() !== '') assign.mutate({ input: { id: cascade.id, expectedVersion: version, decisionNumber: decision.trim() } });
  };
  return (
    <FormDialog title={w('cascades.assign.title')} subtitle={cascade.title} act={w('cascades.acts.assign')} isBlocked={assign.isPending} onSend={send} onClose={onClose}>
      {assign.error && !assign.error.body.errors['decisionNumber'] && <Alert severity="error">{assign.error.message}</Alert>}
      <Box component="section" aria-label={w('cascades.assign.consequences')}>
        <Typography variant="h3" component="h3">{w('cascades.assign.consequences')}</Typography>
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: '0.875rem', '& li': { mb: 0.5 } }}>{consequences.map((text) => <li key={text}>{text}</li>)}</Box>
      </Box>
      {warnings.length > 0 && <Alert severity="warning"><Box component="ul" sx={{ m: 0, pl: 2 }}>{warnings.map((text) => <li key={text}>{text}</li>)}</Box></Alert>}
      <TextField
        autoFocus required fullWidth label={w('cascades.assign.decision')} value={decision} error={fault !== undefined} helperText={fault ?? w('cascades.assign.decisionHint')}
        onChange={(event) => setDecision(event.target.value)} slotProps={{ htmlInput: { maxLength: 100, autoComplete: 'off' } }}
      />
    </FormDialog>
  );
}
