// The page of a one-time link: reads the secret after # in the address, which no server ever sees, and sets a password.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { write } from '../providers/apollo.ts';
import { toReadableError } from '../providers/errors.ts';
import { SignInByLinkDocument } from '../providers/session.queries.ts';
import { SignInFrame } from './SignInFrame.tsx';

const SHORTEST_PASSWORD = 12;

export function SignInLinkPage() {
  const w = useWords();
  // Kept in the address until it is used: a reload must not lose it, and no server sees what stands after #.
  const [secret] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  const [password, setPassword] = useState('');
  const [repeat, setRepeat] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isShort = password.length < SHORTEST_PASSWORD;
  const differs = password !== repeat;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isShort || differs) return;
    setBusy(true);
    try {
      await write(SignInByLinkDocument, { input: { secret, newPassword: password } });
      // A fresh page: nothing that was read as nobody stays.
      window.location.replace('/');
    } catch (error) {
      const { message } = toReadableError(error);
      setFault(message.startsWith('errors.') ? w(message as 'errors.unreachable') : message);
      setBusy(false);
    }
  };

  return (
    <SignInFrame title={w('signIn.linkTitle')}>
      {secret ? (
        <Box component="form" noValidate onSubmit={(event: FormEvent) => void submit(event)} sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <Typography variant="body2" color="text.secondary">{w('signIn.linkHint')}</Typography>
          {fault && <Alert severity="error" role="alert">{fault}</Alert>}
          <TextField label={w('signIn.newPassword')} type="password" name="new-password" autoComplete="new-password" autoFocus value={password} onChange={(event) => setPassword(event.target.value)} error={wasTried && isShort} helperText={wasTried && isShort ? w('signIn.tooShort') : undefined} />
          <TextField label={w('signIn.repeat')} type="password" name="repeat-password" autoComplete="new-password" value={repeat} onChange={(event) => setRepeat(event.target.value)} error={wasTried && differs} helperText={wasTried && differs ? w('signIn.differ') : undefined} />
          <Button type="submit" variant="contained" size="medium" disabled={isBusy}>{w('signIn.linkSubmit')}</Button>
        </Box>
      ) : (
        <Alert severity="warning">{w('signIn.noSecret')}</Alert>
      )}
      <Typography variant="body2" sx={{ mt: 2 }}><Link component={RouterLink} to="/login">{w('signIn.toSignIn')}</Link></Typography>
    </SignInFrame>
  );
}
