// The heat map as one plain table: sortable head, arrow keys between cells, links followed inside the app.
import Box from '@mui/material/Box';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { ProvisionalReason } from '../../schema/enums.ts';
import { useLocaleState } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { formatNumber } from '../layout/format.ts';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { boardStyle } from './board-style.ts';
import type { BoardGroup, BoardOrder, BoardRow as Row, Shows } from './board.ts';
import { BoardRow } from './BoardRow.tsx';
import type { Changed } from './live-board.ts';
import type { Officials } from './official-cells.ts';
import { BoardTip } from './BoardTip.tsx';

interface BoardTableProps {
  rows: readonly Row[];
  groups: readonly BoardGroup[];
  order: BoardOrder;
  onOrder: (order: BoardOrder) => void;
  shows: Shows;
  period: string;
  view: string;
  isClosed: boolean;
  isStale: boolean;
  changed: Changed;
  /** Null: published values are not shown. */
  officials: Officials | null;
  /** Why the whole board is provisional. */
  shared: readonly ProvisionalReason[];
}

const STEPS: Record<string, [number, number]> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/** The next link in a direction; cells without one (not applicable) are passed over. */
function nextLink(from: HTMLElement, [down, right]: [number, number]): HTMLElement | null {
  let row = from.closest('tr');
  let index = (from.closest('td, th') as HTMLTableCellElement | null)?.cellIndex ?? 0;
  for (;;) {
    index += right;
    if (down !== 0) row = (down > 0 ? row?.nextElementSibling : row?.previousElementSibling) as HTMLTableRowElement | null;
    const cell = row?.cells[index];
    if (!cell) return null;
    const link = cell.querySelector('a');
    if (link) return link;
  }
}

export function BoardTable({ rows, groups, order, onOrder, shows, period, view, isClosed, isStale, shared, changed, officials }: BoardTableProps) {
  const w = useWords();
  const navigate = useNavigate();
  const [locale] = useLocaleState();
  const body = useRef<HTMLTableSectionElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const columns = groups.flatMap((group) => group.columns);

  // One link of the table is reached by Tab, the others by arrows: 2.352 stops would be none.
  useEffect(() => {
    const links = body.current;
    if (links && !links.querySelector('a[tabindex="0"]')) links.querySelector('a')?.setAttribute('tabindex', '0');
  }, [rows, columns]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key];
    const from = event.target as HTMLElement;
    if (!step || from.tagName !== 'A') return;
    event.preventDefault();
    const next = nextLink(from, step);
    if (!next) return;
    from.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const link = (event.target as HTMLElement).closest('a');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate(`${link.pathname}${link.search}`);
  };

  const sortable = (column: string, label: string, spoken: string, className: string, startsHigh: boolean) => {
    const isActive = order.column === column;
    return (
      <th key={column} scope="col" className={className} {...(isActive && { 'aria-sort': order.isDescending ? 'descending' as const : 'ascending' as const })}>
        <button type="button" aria-label={`${label}, ${w('scoreboard.sortBy', { name: spoken })}`} data-tip={spoken} onClick={() => onOrder({ column, isDescending: isActive ? !order.isDescending : startsHigh })}>
          {label}{isActive && <span aria-hidden="true">{order.isDescending ? ' ↓' : ' ↑'}</span>}
        </button>
      </th>
    );
  };

  return (
    <>
      <ScrollRegion label={w('scoreboard.title')} maxHeight="max(320px, calc(100vh - 250px))" sx={{ '@media print': { maxHeight: 'none', overflow: 'visible' } }}>
        <Box component="table" ref={table} aria-busy={isStale} onClick={onClick} onKeyDown={onKeyDown} sx={[boardStyle, isStale && { opacity: 0.55 }]}>
          <caption className="visually-hidden">{w('scoreboard.title')}. {w('scoreboard.hint')}</caption>
          <thead>
            <tr>
              <td className="rank" /><td className="unit" /><td />
              {groups.map((group) => {
                const name = group.maxScore ? w('scoreboard.group', { code: group.code, name: group.name, max: formatNumber(group.maxScore, locale) }) : group.name;
                return <th key={group.code} scope="colgroup" colSpan={group.columns.length} data-tip={name} title={name}>{group.columns.length > 1 || !group.code ? name : group.code}</th>;
              })}
            </tr>
            <tr>
              {sortable('rank', '#', w('terms.rank'), 'rank', false)}
              {sortable('unit', w('terms.unit'), w('scoreboard.unitName'), 'unit', false)}
              {sortable('score', w('terms.score'), w('scoreboard.total'), 'score', true)}
              {groups.flatMap((group) => group.columns.map((column) => sortable(column.code, column.code, [`${column.code} ${column.name}`, column.maxScore ? w('scoreboard.maximum', { max: formatNumber(column.maxScore, locale) }) : group.name].join(' · '), 'criterion', true)))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => <BoardRow key={row.unit.code} row={row} columns={columns} shared={shared} shows={shows} period={period} view={view} isClosed={isClosed} locale={locale} changed={changed.get(row.unit.code)} official={officials?.get(row.unit.code)} />)}
          </tbody>
        </Box>
      </ScrollRegion>
      <BoardTip within={table} />
    </>
  );
}
