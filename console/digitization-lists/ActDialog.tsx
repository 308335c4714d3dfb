// Confirms one act: its consequences, its fields with errors beside them, and what to do when somebody else was faster.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { ListStatus } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useFormat } from '../layout/format.ts';
import { platformToday } from '../providers/config.ts';
import type { ReadableError } from '../providers/errors.ts';
import { useAct } from '../providers/use-graph.ts';
import { ActFields, type ActValues } from './ActFields.tsx';
import { ACT_SPECS, type BarAct } from './act-specs.ts';
import { useConsequences } from './consequences.ts';
import type { InForce, WorkedList } from './WorkspacePage.tsx';

interface ActDialogProps {
  act: BarAct;
  list: WorkedList;
  inForce: InForce;
  onReload: () => void;
  onClose: () => void;
}

const startingValues = (list: WorkedList): ActValues => {
  const today = platformToday();
  const signedOn = list.decision?.signedOn ?? today;
  return { unitCodes: [], dueOn: '', submissionNumber: '', reason: '', decisionNumber: '', signedOn: today, signedBy: '', effectiveFrom: signedOn > today ? signedOn : today };
};

export function ActDialog({ act, list, inForce, onReload, onClose }: ActDialogProps) {
  const w = useWords();
  const notify = useNotify();
  const { document, fields } = ACT_SPECS[act];
  const [values, setValues] = useState<ActValues>(() => startingValues(list));
  // The version that was on screen when the dialog opened, whatever is read meanwhile.
  const [version, setVersion] = useState(list.version);
  const consequences = useConsequences(act, list, inForce, values);
  const carryOut = useAct(document, {
    done: `listActs.${act}.done`,
    onDone: (answer) => {
      const warnings = Object.values(answer).flatMap((payload) => payload.warnings ?? []);
      if (warnings.length > 0) notify(w('listActs.warnings', { text: warnings.map(({ message }) => message).join(' ') }), { type: 'warning', autoHideDuration: 15_000 });
      onClose();
    },
    onFault: () => true,
  });
  const faults = carryOut.error?.body.errors ?? {};
  const isStale = carryOut.error?.code === 'CONFLICT' && 'expectedVersion' in faults;
  const isOvertaken = isStale || carryOut.error?.code === 'NOT_ALLOWED_IN_STATUS';
  const isBesideField = fields.some((field) => Object.keys(faults).some((path) => path.split('.')[0] === field));
  const send = (): void => {
    carryOut.mutate({ input: { listId: list.id, expectedVersion: version, ...Object.fromEntries(fields.map((field) => [field, values[field]])) } });
  };
  const reload = (): void => {
    onReload();
    carryOut.reset();
    if (list.allowedActions.includes(act)) setVersion(list.version);
    else onClose();
  };
  return (
    <FormDialog
      title={w(`enums.ListAct.${act}`)}
      subtitle={`${list.number} · ${list.title}`}
      act={w(`enums.ListAct.${act}`)}
      isBlocked={carryOut.isPending || isOvertaken}
      maxWidth={fields.includes('unitCodes') ? 'md' : 'sm'}
      onSend={send}
      onClose={onClose}
    >
      {carryOut.error && (isOvertaken ? <Overtaken error={carryOut.error} onReload={reload} /> : !isBesideField && <Alert severity="error">{carryOut.error.message}</Alert>)}
      <Box component="section" aria-label={w('listActs.consequences')}>
        <Typography variant="h3" component="h3">{w('listActs.consequences')}</Typography>
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: '0.875rem', '& li': { mb: 0.5 } }}>
          {consequences.map((text) => <li key={text}>{text}</li>)}
        </Box>
      </Box>
      {fields.length > 0 && <ActFields fields={fields} values={values} faults={faults} sent={carryOut.variables?.input} onChange={(change) => setValues((before) => ({ ...before, ...change }))} />}
    </FormDialog>
  );
}

/** Somebody else acted first: who, when, and how the list stands now. */
export function Overtaken({ error, onReload }: { error: ReadableError; onReload: () => void }) {
  const w = useWords();
  const format = useFormat();
  const { changedBy, changedAt, currentVersion, status } = error.body.extensions as { changedBy?: string | null; changedAt?: string | null; currentVersion?: number; status?: ListStatus };
  return (
    <Alert severity="warning" action={<Button color="inherit" onClick={onReload}>{w('listActs.reload')}</Button>}>
      {changedBy && changedAt && status
        ? w('listActs.newer', { by: changedBy, at: format.moment(changedAt), version: currentVersion ?? '', status: w(`enums.ListStatus.${status}`) })
        : `${w('listActs.newerUnknown')} ${error.message}`}
    </Alert>
  );
}
