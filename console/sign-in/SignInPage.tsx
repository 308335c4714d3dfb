// Signing in with username and password; in the demo it names the accounts to try.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef, useState, type FormEvent } from 'react';
import { useLogin } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import { isDemo } from '../providers/config.ts';
import { toReadableError } from '../providers/errors.ts';
import { SignInFrame } from './SignInFrame.tsx';

// What the start of the demo prints; the server has these accounts in the demo only.
const DEMO_PASSWORD = 'bacninh-demo';
const DEMO_ACCOUNTS = [
  ['center', 'CENTER_ADMIN'], ['chairman', 'CHAIRMAN_OFFICE'], ['office', 'PPC_OFFICE'], ['ict', 'ICT_DEPARTMENT'], ['department', 'DEPARTMENT_OFFICER'],
  ['district', 'DISTRICT_OFFICER'], ['commune', 'COMMUNE_OFFICER'], ['inspector', 'INSPECTOR'], ['admin', 'SYSTEM_ADMIN'],
] as const;

export function SignInPage() {
  const w = useWords();
  const signIn = useLogin();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const passwordInput = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!username.trim() || !password) {
      setFault(w('signIn.needBoth'));
      return;
    }
    setFault(null);
    setBusy(true);
    try {
      await signIn({ username: username.trim(), password });
    } catch (error) {
      const { message } = toReadableError(error);
      setFault(message.startsWith('errors.') ? w(message as 'errors.unreachable') : message);
      passwordInput.current?.select();
    } finally {
      setBusy(false);
    }
  };

  return (
    <SignInFrame title={w('signIn.title')} aside={isDemo() && <DemoAccounts onChoose={(name) => { setUsername(name); setPassword(DEMO_PASSWORD); }} />}>
      <Box component="form" noValidate onSubmit={(event: FormEvent) => void submit(event)} sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        {fault && <Alert severity="error" role="alert">{fault}</Alert>}
        <TextField label={w('signIn.username')} name="username" autoComplete="username" autoFocus value={username} onChange={(event) => setUsername(event.target.value)} slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }} />
        <TextField label={w('signIn.password')} name="password" type="password" autoComplete="current-password" inputRef={passwordInput} value={password} onChange={(event) => setPassword(event.target.value)} />
        <Button type="submit" variant="contained" size="medium" disabled={isBusy}>{w(isBusy ? 'signIn.submitting' : 'signIn.submit')}</Button>
        <Typography variant="caption" color="text.secondary">{w('signIn.contact')}</Typography>
      </Box>
    </SignInFrame>
  );
}

function DemoAccounts({ onChoose }: { onChoose: (username: string) => void }) {
  const w = useWords();
  return (
    <Box component="section" aria-labelledby="demo-accounts" sx={{ pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography id="demo-accounts" variant="h2">{w('signIn.demoTitle')}</Typography>
      <Typography variant="body2" color="text.secondary">{w('signIn.demoHint')} <code style={{ whiteSpace: 'nowrap' }}>{DEMO_PASSWORD}</code></Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {DEMO_ACCOUNTS.map(([name, role]) => (
          <li key={name}><Button variant="outlined" color="inherit" onClick={() => onChoose(name)} title={w(`enums.Role.${role}`)} sx={{ minWidth: 0, py: 0.125, px: 1, borderColor: 'divider' }}>{name}</Button></li>
        ))}
      </Box>
    </Box>
  );
}
