// Putting a draft in force: from which day, how sure its formulas are, and on what it rests.
import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DayField } from '../layout/DayField.tsx';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useAct } from '../providers/use-graph.ts';
import { PutRuleSetInForceDocument } from './indicator-set.queries.ts';
import type { ListedSet } from './SetsTab.tsx';

const STATES = ['OFFICIAL', 'RECONSTRUCTED'] as const;

export function ForceDialog({ set, onClose }: { set: ListedSet; onClose: () => void }) {
  const w = useWords();
  const [validFrom, setValidFrom] = useState(set.validFrom);
  const [state, setState] = useState<(typeof STATES)[number]>('OFFICIAL');
  const [source, setSource] = useState('');
  const [faults, setFaults] = useState<Record<string, string>>({});
  const put = useAct(PutRuleSetInForceDocument, {
    done: 'ruleSets.putDone', onDone: onClose,
    onFault: ({ body }) => {
      setFaults(body.errors);
      return Object.keys(body.errors).length > 0;
    },
  });
  return (
    <FormDialog
      title={w('ruleSets.forceTitle', { code: set.code })} act={w('ruleSets.confirmForce')} isBlocked={put.isPending || source.trim() === ''}
      onSend={() => put.mutate({ input: { code: set.code, state, validFrom, source, expectedVersion: set.version } })} onClose={onClose}
    >
      <Alert severity="warning">{w('ruleSets.forceHint')}</Alert>
      <DayField label={w('ruleSets.validFrom')} value={validFrom} isRequired onChange={setValidFrom} error={faults['validFrom']} />
      <TextField select label={w('ruleSets.stateField')} value={state} onChange={(event) => setState(event.target.value as (typeof STATES)[number])} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
        {STATES.map((one) => <option key={one} value={one}>{w(`enums.RuleState.${one}`)}</option>)}
      </TextField>
      <TextField required label={w('ruleSets.sourceField')} value={source} error={'source' in faults} helperText={faults['source']} onChange={(event) => setSource(event.target.value)} slotProps={{ htmlInput: { maxLength: 500 } }} />
    </FormDialog>
  );
}
