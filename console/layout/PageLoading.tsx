// Shown while a page's code or its first answer is on the way.
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';

export function PageLoading() {
  const w = useWords();
  return (
    <div role="status">
      <LinearProgress aria-label={w('states.loading')} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>{w('states.loading')}</Typography>
    </div>
  );
}
