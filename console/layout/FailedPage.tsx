// What is shown instead of a page that failed: the message, the request id, and the way on.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';
import { ReadableError } from '../providers/errors.ts';
import { EmptyState } from './EmptyState.tsx';

const requestIdOf = (error: Error): string | null => (error instanceof ReadableError ? error.body.requestId : null);

export function FailedPage({ error }: { error: Error }) {
  const w = useWords();
  const requestId = requestIdOf(error);
  return (
    <Box sx={{ maxWidth: 640 }}>
      <Typography variant="h1" sx={{ mb: 1 }}>{w('errors.title')}</Typography>
      <Typography>{w('errors.body')}</Typography>
      {error instanceof ReadableError && <Alert severity="error" sx={{ my: 2 }}>{error.message}</Alert>}
      {requestId && <Typography variant="body2" sx={{ my: 1 }}>{w('errors.requestId')}: <code>{requestId}</code></Typography>}
      <Button variant="contained" onClick={() => window.location.reload()} sx={{ mt: 1 }}>{w('errors.reload')}</Button>
    </Box>
  );
}

/** A part of a page whose answer failed: no permission and not found have words of their own, the rest can be tried again. */
export function FailedPart({ error, onRetry }: { error: ReadableError; onRetry?: () => void }) {
  const w = useWords();
  if (error.code === 'FORBIDDEN') return <EmptyState reason="noPermission" hint={error.message} />;
  if (error.code === 'NOT_FOUND') return <EmptyState reason="notFound" />;
  return (
    <Alert severity="error" action={onRetry && <Button color="inherit" onClick={onRetry}>{w('errors.retry')}</Button>}>
      {w('errors.loadFailed')}. {error.message.startsWith('errors.') ? w(error.message as 'errors.unreachable') : error.message}
    </Alert>
  );
}
