// How a change goes into the board that is shown, what of it is new to the reader, and how rows keep their places meanwhile.
import type { ConsoleScoreboardChangedSubscription, ConsoleScoreboardQuery } from '../../schema/generated/graphql.ts';
import type { BoardRow } from './board.ts';

export type Board = ConsoleScoreboardQuery['scoreboard'];
export type BoardChange = ConsoleScoreboardChangedSubscription['scoreboardChanged'];

/** unit code -> what has changed of its row: codes of criteria, "score". */
export type Changed = ReadonlyMap<string, ReadonlySet<string>>;

/** The board after a change; the same board when the change is older than what is shown. */
export function withChange(board: Board | undefined, change: BoardChange): Board | undefined {
  if (!board) return change.isWhole ? { ruleSetCode: change.ruleSetCode, observedAt: change.observedAt, median: null, quartiles: null, rows: change.rows } : undefined;
  if (change.observedAt < board.observedAt) return board;
  const known = new Map(board.rows.map((row) => [row.unit.code, row]));
  // A row that is as it was stays the same object: it is not drawn again.
  const next = change.rows.map((row) => {
    const before = known.get(row.unit.code);
    return before && JSON.stringify(before) === JSON.stringify(row) ? before : row;
  });
  const replaced = new Set(change.rows.map((row) => row.unit.code));
  const gone = new Set(change.removedUnitCodes);
  const kept = change.isWhole ? [] : board.rows.filter(({ unit }) => !replaced.has(unit.code) && !gone.has(unit.code));
  const rows = [...kept, ...next].toSorted((a, b) => a.rank - b.rank || a.unit.code.localeCompare(b.unit.code));
  return { ...board, ruleSetCode: change.ruleSetCode, observedAt: change.observedAt, rows };
}

/** Whether units have come or gone, so that percentiles of rows that no event names are others too. */
export const hasOtherUnits = (before: Board, after: Board): boolean => {
  const known = new Set(before.rows.map(({ unit }) => unit.code));
  return after.rows.length !== known.size || after.rows.some(({ unit }) => !known.has(unit.code));
};

function changedOf(before: BoardRow, after: BoardRow): Set<string> {
  const cells = new Map(before.cells.map((cell) => [cell.criterionCode, JSON.stringify(cell)]));
  const codes = after.cells.filter((cell) => cells.has(cell.criterionCode) && cells.get(cell.criterionCode) !== JSON.stringify(cell)).map((cell) => cell.criterionCode);
  return new Set(before.score === after.score ? codes : [...codes, 'score']);
}

/** Ranks that shift because of others are no news of a unit. */
export function changedBetween(before: Board | undefined, after: Board | undefined): Changed {
  const known = new Map(before?.rows.map((row) => [row.unit.code, row]));
  const rows = (after?.rows ?? []).flatMap((row): [string, Set<string>][] => {
    const earlier = known.get(row.unit.code);
    const changed = earlier && earlier !== row ? changedOf(earlier, row) : new Set<string>();
    return changed.size > 0 ? [[row.unit.code, changed]] : [];
  });
  return new Map(rows);
}

/** The rows in the places that they had; units that are new come last. */
export function inPlaces(rows: readonly BoardRow[], places: readonly string[]): BoardRow[] {
  const placeOf = new Map(places.map((code, index) => [code, index]));
  return rows.toSorted((a, b) => (placeOf.get(a.unit.code) ?? places.length) - (placeOf.get(b.unit.code) ?? places.length));
}
