// A token for a program: made under a name with a last day, shown once, copied, gone.
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import KeyOutlined from '@mui/icons-material/KeyOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { DayField } from '../layout/DayField.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { platformToday } from '../providers/config.ts';
import { useAct, useGraph } from '../providers/use-graph.ts';
import { AccountsDocument, CreateApiTokenDocument } from './accounts.queries.ts';

export function TokenButton() {
  const w = useWords();
  const [{ token }, setAddress] = useAddress(useMemo(() => ({ token: '' }), []));
  return (
    <>
      <Button variant="contained" startIcon={<KeyOutlined />} onClick={() => setAddress({ token: '1' })}>{w('accounts.token.act')}</Button>
      {token === '1' && <TokenDialog onClose={() => setAddress({ token: '' })} />}
    </>
  );
}

interface MadeToken {
  token: string;
  expiresOn: string;
}

function TokenDialog({ onClose }: { onClose: () => void }) {
  const w = useWords();
  const [made, setMade] = useState<MadeToken | null>(null);
  // The token must not be lost to a stray Escape or a click beside the dialog.
  return (
    <Dialog open onClose={made ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="token-title">
      <DialogTitle id="token-title">{w('accounts.token.title')}</DialogTitle>
      {made ? <MadeView made={made} onClose={onClose} /> : <TokenForm onMade={setMade} onClose={onClose} />}
    </Dialog>
  );
}

function TokenForm({ onMade, onClose }: { onMade: (made: MadeToken) => void; onClose: () => void }) {
  const w = useWords();
  const { data, error, refetch } = useGraph(AccountsDocument, { first: 200 });
  const clients = (data?.accounts.nodes ?? []).filter((account) => account.kind === 'CLIENT' && !account.disabledAt);
  const [username, setUsername] = useState('');
  const [name, setName] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [faults, setFaults] = useState<Record<string, string>>({});
  const create = useAct(CreateApiTokenDocument, {
    onDone: ({ createApiToken }) => onMade(createApiToken),
    onFault: ({ body }) => {
      setFaults(body.errors);
      return Object.keys(body.errors).length > 0;
    },
  });
  const chosen = username || (clients[0]?.username ?? '');
  const submit = (): void => {
    setFaults({});
    create.mutate({ input: { accountUsername: chosen, name, ...(expiresOn && { expiresOn }) } });
  };
  if (error) return <DialogContent><FailedPart error={error} onRetry={() => void refetch()} /></DialogContent>;
  if (!data) return <DialogContent><PageLoading /></DialogContent>;
  return (
    <>
      <DialogContent>
        {clients.length === 0 ? <Typography>{w('accounts.token.noClients')}</Typography> : (
          <Stack spacing={2} sx={{ mt: 1 }} component="form" id="token-form" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
            <TextField select label={w('accounts.token.account')} value={chosen} error={'accountUsername' in faults} helperText={faults['accountUsername']} onChange={(event) => setUsername(event.target.value)}>
              {clients.map((account) => <MenuItem key={account.username} value={account.username}>{account.username} · {account.fullName}</MenuItem>)}
            </TextField>
            <TextField autoFocus required label={w('accounts.token.name')} value={name} error={'name' in faults} helperText={faults['name'] ?? w('accounts.token.nameHint')} onChange={(event) => setName(event.target.value)} slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }} />
            <div>
              <DayField label={w('accounts.token.expiresOn')} value={expiresOn} min={platformToday()} onChange={setExpiresOn} error={faults['expiresOn']} />
              <Typography variant="caption" color="text.secondary" component="p">{w('accounts.token.expiresHint')}</Typography>
            </div>
          </Stack>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{w('actions.cancel')}</Button>
        <Button variant="contained" type="submit" form="token-form" disabled={clients.length === 0 || create.isPending}>{w('accounts.token.create')}</Button>
      </DialogActions>
    </>
  );
}

function MadeView({ made, onClose }: { made: MadeToken; onClose: () => void }) {
  const w = useWords();
  const format = useFormat();
  const notify = useNotify();
  const copy = (): void => {
    navigator.clipboard.writeText(made.token).then(
      () => notify('accounts.token.copied', { type: 'success' }),
      () => notify('accounts.token.copyFailed', { type: 'warning' }),
    );
  };
  return (
    <>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>{w('accounts.token.once')}</Alert>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start', mt: 1 }}>
          <TextField label={w('accounts.token.value')} value={made.token} fullWidth onFocus={(event) => event.target.select()} slotProps={{ htmlInput: { readOnly: true, spellCheck: false, style: { fontFamily: 'monospace' } } }} />
          <Button variant="outlined" startIcon={<ContentCopyOutlined />} onClick={copy} sx={{ height: 38, flexShrink: 0 }}>{w('actions.copy')}</Button>
        </Stack>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>{w('accounts.token.use', { day: format.day(made.expiresOn) })}</Typography>
      </DialogContent>
      <DialogActions><Button variant="contained" onClick={onClose}>{w('accounts.token.close')}</Button></DialogActions>
    </>
  );
}
