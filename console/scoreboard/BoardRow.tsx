// One unit of the board: plain cells with plain links, drawn again only when its figures or the columns change.
import { memo } from 'react';
import type { ProvisionalReason } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { formatNumber } from '../layout/format.ts';
import { criterionPath, unitCardPath } from '../unit-card/addresses.ts';
import { differenceMark, officialSaid, TOTAL, type OfficialRow } from './official-cells.ts';
import { CELL_CLASSES, describeCell, ownReasons, percentileSaid, PROVISIONAL_SIGN, signOf, textOf, type BoardColumn, type BoardRow as Row, type Shows } from './board.ts';

interface BoardRowProps {
  row: Row;
  columns: readonly BoardColumn[];
  /** Said once for the whole board. */
  shared: readonly ProvisionalReason[];
  shows: Shows;
  period: string;
  view: string;
  isClosed: boolean;
  locale: string;
  /** What a live change has just brought: codes of criteria, "score". */
  changed?: ReadonlySet<string> | undefined;
  /** Published values by the code of the criterion; the total has none. */
  official?: OfficialRow | undefined;
}

export const BoardRow = memo(function BoardRow({ row, columns, shared, shows, period, view, isClosed, locale, changed, official }: BoardRowProps) {
  const w = useWords();
  const byCode = new Map(row.cells.map((cell) => [cell.criterionCode, cell]));
  const score = formatNumber(row.score, locale, 2);
  const percentile = percentileSaid(row, locale, w);
  const total = [w('scoreboard.ofTotal', { score }), percentile, officialSaid(official?.get(TOTAL), locale, w)].filter(Boolean).join(' · ');
  return (
    <tr data-unit={row.unit.code}>
      <td className="rank" data-tip={[w('scoreboard.place', { rank: row.rank }), percentile, percentile && w('scoreboard.percentileHint')].filter(Boolean).join(' · ')}>{row.rank}</td>
      <th scope="row" className="unit">
        <a href={unitCardPath(row.unit.code, { period, view })} tabIndex={-1} data-tip={row.unit.name}>{row.unit.name}</a>
      </th>
      <td className={changed?.has('score') ? 'score changed' : 'score'}>
        <a href={unitCardPath(row.unit.code, { period, view })} tabIndex={-1} aria-label={total} data-tip={total}>{score}{differenceMark(official?.get(TOTAL), locale)}</a>
      </td>
      {columns.map((column) => {
        const cell = byCode.get(column.code);
        if (!cell) return <td key={column.code} className="cell none" />;
        const isChanged = changed?.has(column.code) ?? false;
        const beside = official?.get(column.code);
        const described = [describeCell(cell, column, shows, isClosed, locale, w, shared), officialSaid(beside, locale, w)].filter(Boolean).join(' · ');
        const said = isChanged ? `${described} · ${w('live.cellChanged')}` : described;
        const sign = signOf(cell.status, isClosed);
        if (cell.status === 'NOT_APPLICABLE') {
          return <td key={column.code} className="cell off" data-status={cell.status}><span role="img" aria-label={said} data-tip={said}>{sign}</span></td>;
        }
        const text = textOf(cell, column, shows, locale);
        const own = ownReasons(cell, shared);
        return (
          <td key={column.code} className={`cell ${CELL_CLASSES[cell.status]}${isChanged ? ' changed' : ''}`} data-status={cell.status} {...(own.length > 0 && { 'data-provisional': own.join(' ') })}>
            <a href={criterionPath(row.unit.code, column.code, { period, view })} tabIndex={-1} aria-label={said} data-tip={said}>{own.length > 0 && <b aria-hidden="true">{PROVISIONAL_SIGN}</b>}{text}{beside ? differenceMark(beside, locale) : <i aria-hidden="true">{sign}</i>}</a>
          </td>
        );
      })}
    </tr>
  );
});
