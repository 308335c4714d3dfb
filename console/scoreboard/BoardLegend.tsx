// What the marks of the cells mean: sign, tint and word together.
import Box from '@mui/material/Box';
import type { TargetStatus } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { marksStyle } from './board-style.ts';
import { CELL_CLASSES, PROVISIONAL_SIGN, signOf, statusWord } from './board.ts';

const STATUSES: readonly TargetStatus[] = ['ON_TRACK', 'AT_RISK', 'MISSED', 'NO_TARGET', 'NO_DATA', 'NOT_APPLICABLE'];

export function BoardLegend({ isClosed }: { isClosed: boolean }) {
  const w = useWords();
  const shown = STATUSES.filter((status) => (isClosed ? status !== 'AT_RISK' : status !== 'MISSED'));
  return (
    <Box component="ul" aria-label={w('scoreboard.legend')} sx={[marksStyle, { listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: '2px 14px', fontSize: '0.75rem', color: 'text.secondary', '@media print': { printColorAdjust: 'exact' } }]}>
      {shown.map((status) => (
        <Box component="li" key={status} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <span aria-hidden="true" className={`mark ${CELL_CLASSES[status]}`}><i>{signOf(status, isClosed)}</i></span>
          {statusWord(status, isClosed, w)}
        </Box>
      ))}
      <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}><span aria-hidden="true" className="mark plain"><i>{PROVISIONAL_SIGN}</i></span>{w('scoreboard.provisional')}</Box>
    </Box>
  );
}
