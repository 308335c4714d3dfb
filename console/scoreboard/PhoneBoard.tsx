// The board on a phone: one column at a time, chosen above, each unit a line with its value and status in words.
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useLocaleState } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { formatNumber } from '../layout/format.ts';
import { criterionPath, unitCardPath } from '../unit-card/addresses.ts';
import { CELL_CLASSES, percentileSaid, signOf, statusWord, textOf, type BoardGroup, type BoardOrder, type BoardRow, type Shows } from './board.ts';
import { marksStyle } from './board-style.ts';

interface PhoneBoardProps {
  rows: readonly BoardRow[];
  groups: readonly BoardGroup[];
  order: BoardOrder;
  onOrder: (order: BoardOrder) => void;
  shows: Shows;
  period: string;
  view: string;
  isClosed: boolean;
}

const QUIET = { display: 'block', fontSize: '0.75rem', color: 'text.secondary' } as const;

export function PhoneBoard({ rows, groups, order, onOrder, shows, period, view, isClosed }: PhoneBoardProps) {
  const w = useWords();
  const [locale] = useLocaleState();
  const column = groups.flatMap((group) => group.columns).find(({ code }) => code === order.column);
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 132px', gap: 1, p: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        <TextField select label={w('scoreboard.pickColumn')} value={column?.code ?? 'score'} onChange={(event) => onOrder({ column: event.target.value, isDescending: true })} slotProps={{ select: { native: true } }}>
          <option value="score">{w('scoreboard.total')}</option>
          {groups.map((group) => (
            <optgroup key={group.code} label={group.name}>
              {group.columns.map((one) => <option key={one.code} value={one.code}>{one.code} {one.name}</option>)}
            </optgroup>
          ))}
        </TextField>
        <TextField select label={w('scoreboard.order')} value={order.isDescending ? 'high' : 'low'} onChange={(event) => onOrder({ column: column?.code ?? 'score', isDescending: event.target.value === 'high' })} slotProps={{ select: { native: true } }}>
          <option value="high">{w('scoreboard.highFirst')}</option>
          <option value="low">{w('scoreboard.lowFirst')}</option>
        </TextField>
      </Box>
      <Box component="ol" sx={[marksStyle, { listStyle: 'none', m: 0, p: 0 }]}>
        {rows.map((row) => {
          const cell = column && row.cells.find(({ criterionCode }) => criterionCode === column.code);
          const value = column ? cell && textOf(cell, column, shows, locale) : formatNumber(row.score, locale, 2);
          const to = column ? criterionPath(row.unit.code, column.code, { period, view }) : unitCardPath(row.unit.code, { period, view });
          return (
            <Box component="li" key={row.unit.code} data-unit={row.unit.code} sx={{ borderBottom: 1, borderColor: 'divider', '& a': { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr) auto', gap: 1, px: 1.5, py: 1, color: 'text.primary', textDecoration: 'none', alignItems: 'baseline' } }}>
              <Link to={to}>
                <Box component="span" className="figures" sx={{ color: 'text.secondary', textAlign: 'right' }}>{row.rank}</Box>
                <span>{row.unit.name}</span>
                <Box component="span" className="figures" sx={{ textAlign: 'right' }}>
                  <strong>{value ?? ''}{value && column && shows === 'rate' && !column.isAverage ? '%' : ''}</strong>
                  {!column && <Box component="span" sx={QUIET}>{percentileSaid(row, locale, w)}</Box>}
                  {cell && <Box component="span" sx={QUIET}>{cell.provisional.length > 0 && `${w('states.provisional')} · `}<span aria-hidden="true" className={`mark ${CELL_CLASSES[cell.status]}`}><i>{signOf(cell.status, isClosed)}</i></span> {statusWord(cell.status, isClosed, w)}</Box>}
                </Box>
              </Link>
            </Box>
          );
        })}
      </Box>
    </>
  );
}
