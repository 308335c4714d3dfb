// The board as rows and columns: what a cell says, how it is marked without colour, and how rows are ordered.
import type { ProvisionalReason, TargetStatus } from '../../schema/enums.ts';
import type { ConsoleBoardColumnsQuery, ConsoleScoreboardQuery } from '../../schema/generated/graphql.ts';
import type { Words } from '../i18n/use-words.ts';
import { formatNumber, formatPercent, formatTarget } from '../layout/format.ts';
import { provisionalWords } from '../layout/ProvisionalMark.tsx';

export type BoardRow = ConsoleScoreboardQuery['scoreboard']['rows'][number];
export type BoardCell = BoardRow['cells'][number];
export type IndicatorSetOfBoard = NonNullable<ConsoleBoardColumnsQuery['indicatorSet']>;
/** What cells show; `official` is our score beside the published one. */
export type Shows = 'rate' | 'score' | 'official';

export const showsFrom = (text: string): Shows => (text === 'score' || text === 'official' ? text : 'rate');

export interface BoardColumn {
  code: string;
  name: string;
  maxScore: string | null;
  /** A plain average, such as working days, and no percent. */
  isAverage: boolean;
  group: string;
}

export interface BoardGroup {
  code: string;
  name: string;
  maxScore: string | null;
  columns: BoardColumn[];
}

/** Marks of a status that stay readable in grey and on paper. */
export const SIGNS: Record<TargetStatus | 'MET', string> = { ON_TRACK: '▲', MET: '✓', AT_RISK: '◆', MISSED: '▼', NO_TARGET: '·', NO_DATA: '–', NOT_APPLICABLE: '×' };
export const CELL_CLASSES: Record<TargetStatus, string> = { ON_TRACK: 'good', AT_RISK: 'warn', MISSED: 'bad', NO_TARGET: 'plain', NO_DATA: 'none', NOT_APPLICABLE: 'off' };

export const signOf = (status: TargetStatus, isClosed: boolean): string => SIGNS[status === 'ON_TRACK' && isClosed ? 'MET' : status];
export const statusWord = (status: TargetStatus, isClosed: boolean, w: Words): string => (status === 'ON_TRACK' && isClosed ? w('terms.met') : w(`enums.TargetStatus.${status}`));

/** Mark of a cell that is provisional for a reason of its own. */
export const PROVISIONAL_SIGN = '≈';

/** Reasons that all cells share, such as a running period: they are said once for the board. */
export function sharedReasons(rows: readonly BoardRow[]): ProvisionalReason[] {
  const cells = rows.flatMap((row) => row.cells.filter(({ status }) => status !== 'NOT_APPLICABLE'));
  return (cells[0]?.provisional ?? []).filter((reason) => cells.every(({ provisional }) => provisional.includes(reason)));
}

/** Why this cell, and not the whole board, is provisional. */
export const ownReasons = (cell: BoardCell, shared: readonly ProvisionalReason[]): ProvisionalReason[] => cell.provisional.filter((reason) => !shared.includes(reason));

/** Columns of the chosen criteria by group, in the order of the set; those outside the 100 points last. */
export function groupsOf(set: IndicatorSetOfBoard, chosen: readonly string[], locale: string, outsideName: string): BoardGroup[] {
  const named = (of: { name: string; nameEn: string }): string => (locale === 'en' ? of.nameEn : of.name);
  const isShown = (code: string): boolean => chosen.includes(code);
  const groups = set.groups.map((group): BoardGroup => ({
    code: group.code, name: named(group), maxScore: group.maxScore,
    columns: group.criteria.filter(({ code }) => chosen.length === 0 || isShown(code)).map((one) => ({ code: one.code, name: named(one), maxScore: one.maxScore, isAverage: false, group: group.code })),
  }));
  const outside = set.unscored.filter(({ code }) => isShown(code)).map((one) => ({ code: one.code, name: named(one), maxScore: null, isAverage: one.reading === 'AVERAGE', group: '' }));
  return [...groups, { code: '', name: outsideName, maxScore: null, columns: outside }].filter(({ columns }) => columns.length > 0);
}

/** The share of other rows at or below; empty where there are none. */
export const percentileSaid = ({ percentile }: BoardRow, locale: string, w: Words): string => (percentile ? w('scoreboard.percentile', { percent: formatPercent(percentile, locale, 1) }) : '');

/** null: nothing to show or compare. */
export function valueOf(cell: BoardCell | undefined, column: BoardColumn, shows: Shows): number | null {
  if (!cell || cell.status === 'NOT_APPLICABLE' || cell.status === 'NO_DATA') return null;
  if (shows !== 'rate' && cell.score !== null && cell.score !== undefined) return Number(cell.score);
  if (!cell.rate || cell.rate.denominator === 0) return null;
  return (cell.rate.numerator / cell.rate.denominator) * (column.isAverage ? 1 : 100);
}

/** What stands in the cell: the API's exact decimals, in the reader's notation. */
export function textOf(cell: BoardCell, column: BoardColumn, shows: Shows, locale: string): string | null {
  const value = valueOf(cell, column, shows);
  if (value === null) return null;
  const exact = column.isAverage ? value : shows !== 'rate' && cell.score ? cell.score : (cell.rate?.percent ?? value);
  return formatNumber(exact, locale, 2);
}

/** The whole cell in words, parts divided by " · ": the tooltip shows it, screen readers speak it. `shared` is said once for the board. */
export function describeCell(cell: BoardCell, column: BoardColumn, shows: Shows, isClosed: boolean, locale: string, w: Words, shared: readonly ProvisionalReason[] = []): string {
  const status = statusWord(cell.status, isClosed, w);
  const text = textOf(cell, column, shows, locale);
  const provisional = provisionalWords(ownReasons(cell, shared), w);
  if (cell.status === 'NOT_APPLICABLE' && cell.maxScore) return `${column.code}: ${status} · ${w('states.fullForNotApplicable', { max: formatNumber(cell.maxScore, locale) })}`;
  if (text === null) return [`${column.code}: ${status}`, provisional].filter(Boolean).join(' · ');
  const { rate } = cell;
  const parts = [w('scoreboard.cell', { code: column.code, value: shows === 'rate' && !column.isAverage ? `${text}%` : text })];
  if (rate && shows !== 'rate') parts.push(formatPercent(rate.percent ?? 0, locale));
  if (column.isAverage) parts[0] = `${column.code}: ${w('scoreboard.average', { value: text })}`;
  if (rate) parts.push(w('scoreboard.counts', { numerator: formatNumber(rate.numerator, locale), denominator: formatNumber(rate.denominator, locale) }));
  if (cell.score !== null && cell.score !== undefined && cell.maxScore) parts.push(w('scoreboard.points', { score: formatNumber(cell.score, locale, 2), max: formatNumber(cell.maxScore, locale) }));
  if (provisional) parts.push(provisional);
  if (cell.target) parts.push(w('scoreboard.target', { percent: formatTarget(cell.target, locale) }));
  parts.push(status);
  return parts.join(' · ');
}

/** "score", "-2.1": a column, with a minus for the highest first. */
export interface BoardOrder {
  column: string;
  isDescending: boolean;
}

export const orderFrom = (text: string): BoardOrder => (text.startsWith('-') ? { column: text.slice(1), isDescending: true } : { column: text, isDescending: false });
export const orderText = ({ column, isDescending }: BoardOrder): string => `${isDescending ? '-' : ''}${column}`;

/** Rows without a value come last in either direction; the rank breaks ties. */
export function inOrder(rows: readonly BoardRow[], order: BoardOrder, columns: readonly BoardColumn[], shows: Shows): BoardRow[] {
  const sign = order.isDescending ? -1 : 1;
  if (order.column === 'unit') return rows.toSorted((a, b) => sign * a.unit.name.localeCompare(b.unit.name, 'vi'));
  const column = columns.find(({ code }) => code === order.column);
  const keyOf = (row: BoardRow): number | null => {
    if (order.column === 'rank') return row.rank;
    if (!column) return Number(row.score);
    return valueOf(row.cells.find(({ criterionCode }) => criterionCode === column.code), column, shows);
  };
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.row.rank - b.row.rank;
    return sign * (a.key - b.key) || a.row.rank - b.row.rank;
  });
  return keyed.map(({ row }) => row);
}
