// Below the board, where nothing moves when it comes: what the last live change was, seen and heard; and the offer to sort again when the order has changed.
import SwapVertOutlined from '@mui/icons-material/SwapVertOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWords } from '../i18n/use-words.ts';

const NAMED = 3;

export function BoardNews({ units, isMoved, onSortAgain }: { units: readonly string[]; isMoved: boolean; onSortAgain: () => void }) {
  const w = useWords();
  const named = units.slice(0, NAMED).join(', ');
  const more = units.length - NAMED;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, ml: 'auto', fontSize: '0.75rem', color: 'text.secondary' }}>
      <span role="status" data-news={units.length}>{units.length > 0 && (more > 0 ? w('live.changedMore', { units: named, count: more }) : w('live.changed', { units: named }))}</span>
      {isMoved && <Button size="small" startIcon={<SwapVertOutlined />} onClick={onSortAgain} sx={{ py: 0 }}>{w('live.orderChanged')}</Button>}
    </Box>
  );
}
