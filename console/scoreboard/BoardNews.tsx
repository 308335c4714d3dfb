// Beside the title, where no row moves when it comes: which units the last live change was about, seen and heard.
import Box from '@mui/material/Box';
import { useWords } from '../i18n/use-words.ts';

const NAMED = 2;

export function BoardNews({ units }: { units: readonly string[] }) {
  const w = useWords();
  const named = units.slice(0, NAMED).join(', ');
  const more = units.length - NAMED;
  return (
    <Box component="span" role="status" className="no-print" data-news={units.length} sx={{ fontSize: '0.75rem', color: 'text.secondary', minWidth: 0 }}>
      {units.length > 0 && (more > 0 ? w('live.changedMore', { units: named, count: more }) : w('live.changed', { units: named }))}
    </Box>
  );
}
