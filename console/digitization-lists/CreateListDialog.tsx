// Makes a new draft: from scratch, or from the entries of the list in force.
import Alert from '@mui/material/Alert';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useFormat } from '../layout/format.ts';
import { useAct, useGraph } from '../providers/use-graph.ts';
import { CreateListDocument } from './acts.queries.ts';
import { ListInForceDocument } from './lists.queries.ts';

export function CreateListDialog({ onClose }: { onClose: () => void }) {
  const w = useWords();
  const format = useFormat();
  const navigate = useNavigate();
  const titleId = useId();
  const inForce = useGraph(ListInForceDocument, {}).data?.publishedDigitizationList;
  const [title, setTitle] = useState('');
  const [start, setStart] = useState<'inForce' | 'scratch'>('inForce');
  // One key for this dialog: a repeated click or a lost answer makes no second list.
  const key = useRef(crypto.randomUUID());
  const create = useAct(CreateListDocument, {
    done: 'lists.created',
    onDone: ({ createDigitizationList: { digitizationList } }) => void navigate(`/digitization-lists/${digitizationList.number}`),
    onFault: () => true,
  });
  const faults = create.error?.body.errors ?? {};
  const hasBase = Boolean(inForce) && start === 'inForce';
  const send = (): void => {
    create.mutate({ input: { title, basedOnId: hasBase ? (inForce?.id ?? null) : null, idempotencyKey: key.current } });
  };
  return (
    <FormDialog title={w('lists.createTitle')} act={w('lists.create')} isBlocked={create.isPending} onSend={send} onClose={onClose}>
      {create.error && !faults['title'] && <Alert severity="error">{create.error.message}</Alert>}
      <TextField
        autoFocus required fullWidth multiline sx={{ mt: 1 }} label={w('lists.listTitle')} value={title}
        error={Boolean(faults['title'])} helperText={faults['title']}
        onChange={(event) => {
          setTitle(event.target.value);
          key.current = crypto.randomUUID();
        }}
      />
      {inForce && (
        <FormControl>
          <FormLabel id={`${titleId}-start`}>{w('lists.start')}</FormLabel>
          <RadioGroup
            aria-labelledby={`${titleId}-start`}
            value={start}
            onChange={(_event, value) => {
              setStart(value as 'inForce' | 'scratch');
              key.current = crypto.randomUUID();
            }}
          >
            <FormControlLabel value="inForce" control={<Radio size="small" />} label={w('lists.fromInForce', { number: inForce.number, count: format.number(inForce.entryCount) })} />
            <FormControlLabel value="scratch" control={<Radio size="small" />} label={w('lists.scratch')} />
          </RadioGroup>
        </FormControl>
      )}
      <Typography variant="body2" color="text.secondary">{w('lists.createConsequence')}</Typography>
    </FormDialog>
  );
}
