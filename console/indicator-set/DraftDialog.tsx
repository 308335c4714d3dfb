// Writing a draft of a rule set as its whole document; every fault is named by its place.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { platformToday } from '../providers/config.ts';
import type { FieldFault } from '../providers/errors.ts';
import { useAct, useGraph } from '../providers/use-graph.ts';
import { RuleSetDefinitionDocument, SaveRuleSetDocument } from './indicator-set.queries.ts';

interface DraftDialogProps {
  /** The draft that is changed, or the set that a new one begins from. */
  from: string;
  isNew: boolean;
  onClose: () => void;
}

export function DraftDialog(props: DraftDialogProps) {
  const { data } = useGraph(RuleSetDefinitionDocument, { code: props.from });
  const set = data?.indicatorSet;
  return set ? <Editor {...props} version={set.version} definition={set.definition as Record<string, unknown>} /> : <PageLoading />;
}

function startingText({ isNew, definition }: { isNew: boolean; definition: Record<string, unknown> }): string {
  const year = Number(platformToday().slice(0, 4)) + 1;
  const fresh = { ...definition, code: `du-thao-${year}-2`, state: 'DRAFT', validFrom: `${year}-01-01`, validTo: null, legalBasis: null, note: null };
  return JSON.stringify(isNew ? fresh : definition, null, 1);
}

function Editor({ isNew, version, definition, onClose }: DraftDialogProps & { version: number; definition: Record<string, unknown> }) {
  const w = useWords();
  const [text, setText] = useState(() => startingText({ isNew, definition }));
  const [notJson, setNotJson] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const save = useAct(SaveRuleSetDocument, {
    done: 'ruleSets.saved', onDone: onClose,
    onFault: ({ body }) => {
      setFaults(body.fields);
      return body.fields.length > 0;
    },
  });
  const send = (): void => {
    setFaults([]);
    try {
      const parsed: unknown = JSON.parse(text);
      setNotJson(null);
      save.mutate({ input: { definition: parsed, ...(!isNew && { expectedVersion: version }) } });
    } catch (error) {
      setNotJson(w('ruleSets.notJson', { message: (error as Error).message }));
    }
  };
  return (
    <FormDialog title={w('ruleSets.editTitle')} act={w('ruleSets.save')} maxWidth="lg" isBlocked={save.isPending} onSend={send} onClose={onClose}>
      <Typography variant="body2" color="text.secondary">{w('ruleSets.editHint')}</Typography>
      {faults.length > 0 && (
        <Alert severity="error">
          <strong>{w('ruleSets.faults', { count: faults.length })}</strong>
          <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 160, overflow: 'auto' }}>{faults.map((fault) => <li key={`${fault.path} ${fault.code}`}><code>{fault.path.replace(/^input\.(definition\.)?/, '')}</code>: {fault.message}</li>)}</Box>
        </Alert>
      )}
      <TextField
        label={w('ruleSets.json')} multiline minRows={14} maxRows={24} value={text} error={notJson !== null} helperText={notJson} onChange={(event) => setText(event.target.value)} sx={{ mt: 1 }}
        slotProps={{ htmlInput: { spellCheck: false, style: { fontFamily: 'monospace', fontSize: '0.75rem' } } }}
      />
    </FormDialog>
  );
}
