// Which rows of how many are shown, and the way to the next and the former ones.
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';

export function Pager({ page, size, total, onPage }: { page: number; size: number; total: number; onPage: (page: number) => void }) {
  const w = useWords();
  const format = useFormat();
  const from = (page - 1) * size + 1;
  const to = Math.min(total, page * size);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 0.5, px: 1, fontSize: '0.8125rem' }}>
      <span role="status">{total > size ? w('lists.entry.of', { from: format.number(from), to: format.number(to), total: format.number(total) }) : w('lists.entry.count', { count: format.number(total) })}</span>
      {total > size && (
        <>
          <IconButton size="small" disabled={page <= 1} aria-label={w('lists.entry.prev')} onClick={() => onPage(page - 1)}><ChevronLeft fontSize="small" /></IconButton>
          <IconButton size="small" disabled={to >= total} aria-label={w('lists.entry.next')} onClick={() => onPage(page + 1)}><ChevronRight fontSize="small" /></IconButton>
        </>
      )}
    </Box>
  );
}

export const pageNumber = (text: string): number => Math.max(1, Math.trunc(Number(text)) || 1);
