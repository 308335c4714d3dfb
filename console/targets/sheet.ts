// The sheet of targets: units by criteria, what stands in each cell, and the values that are being entered.
import type { TargetStatus, UnitLevel } from '../../schema/enums.ts';
import type { ConsoleTargetBoardQuery, ConsoleTargetFrameQuery } from '../../schema/generated/graphql.ts';
import { isSamePeriod } from './period-days.ts';
import { isSamePercent } from './percent.ts';

export interface Column {
  code: string;
  name: string;
  groupCode: string;
  groupName: string;
  appliesTo: readonly UnitLevel[] | 'ALL';
}

export interface SheetCell {
  result: { percent: string; numerator: number; denominator: number } | null;
  target: string | null;
  /** Of the target; longer than the period of the sheet when it is taken from there. */
  targetPeriod: string | null;
  isOfThisPeriod: boolean;
  status: TargetStatus;
}

export interface SheetRow {
  code: string;
  name: string;
  level: UnitLevel;
  mayAssign: boolean;
  cells: Readonly<Record<string, SheetCell>>;
}

/** unit code -> criterion code -> percent. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** The same of messages. */
export type Faults = Drafts;

const LEVEL_ORDER: UnitLevel[] = ['PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE', 'DESK'];

export function columnsOf(frame: ConsoleTargetFrameQuery, unscoredName: string): Column[] {
  const scored = (frame.indicatorSet?.groups ?? []).flatMap((group) =>
    group.criteria.map((criterion): Column => ({ code: criterion.code, name: criterion.name, groupCode: group.code, groupName: group.name, appliesTo: criterion.appliesTo })),
  );
  const unscored = (frame.indicatorSet?.unscored ?? []).filter((one) => one.takesTargets);
  return [...scored, ...unscored.map((one): Column => ({ code: one.code, name: one.name, groupCode: 'X', groupName: unscoredName, appliesTo: 'ALL' }))];
}

type Board = ConsoleTargetBoardQuery['scoreboard'];

/** Results from one board, targets from the other: they differ while the period has not begun. */
export function rowsOf(targets: Board, results: Board, period: string): SheetRow[] {
  const resultOf = new Map(results.rows.map((row) => [row.unit.code, new Map(row.cells.map((cell) => [cell.criterionCode, cell]))]));
  const rows = targets.rows.map((row): SheetRow => ({
    code: row.unit.code,
    name: row.unit.name,
    level: row.unit.level,
    mayAssign: row.unit.allowedActions.includes('ASSIGN_TARGET'),
    cells: Object.fromEntries(row.cells.map((cell) => {
      const found = resultOf.get(row.unit.code)?.get(cell.criterionCode);
      const rate = found?.rate;
      return [cell.criterionCode, {
        result: rate && rate.percent != null ? { percent: rate.percent, numerator: rate.numerator, denominator: rate.denominator } : null,
        target: cell.target ?? null, targetPeriod: cell.targetPeriod ?? null,
        isOfThisPeriod: cell.targetPeriod != null && isSamePeriod(cell.targetPeriod, period), status: cell.status,
      } satisfies SheetCell];
    })),
  }));
  return rows.sort((a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || a.code.localeCompare(b.code));
}

export const appliesTo = (column: Column, row: Pick<SheetRow, 'level'>): boolean => column.appliesTo === 'ALL' || column.appliesTo.includes(row.level);

export const isEditable = (column: Column, row: SheetRow): boolean => row.mayAssign && appliesTo(column, row);

export interface CellValue {
  unitCode: string;
  criterionCode: string;
  percent: string;
}

/** The value that stands already, in this very period, is no change. */
export function withValues(drafts: Drafts, values: readonly CellValue[], rows: ReadonlyMap<string, SheetRow>): Drafts {
  const next: Record<string, Record<string, string>> = {};
  const of = (unit: string): Record<string, string> => (next[unit] ??= { ...drafts[unit] });
  for (const { unitCode, criterionCode, percent } of values) {
    const cell = rows.get(unitCode)?.cells[criterionCode];
    if (cell?.isOfThisPeriod && isSamePercent(cell.target, percent)) delete of(unitCode)[criterionCode];
    else of(unitCode)[criterionCode] = percent;
  }
  return withoutEmpty({ ...drafts, ...next });
}

export function withoutCells(drafts: Drafts, cells: readonly Omit<CellValue, 'percent'>[]): Drafts {
  const next: Record<string, Record<string, string>> = {};
  for (const { unitCode, criterionCode } of cells) {
    if (drafts[unitCode]?.[criterionCode] === undefined && next[unitCode] === undefined) continue;
    delete (next[unitCode] ??= { ...drafts[unitCode] })[criterionCode];
  }
  return withoutEmpty({ ...drafts, ...next });
}

const withoutEmpty = (drafts: Drafts): Drafts => Object.fromEntries(Object.entries(drafts).filter(([, values]) => Object.keys(values).length > 0));

export const countOf = (drafts: Drafts): number => Object.values(drafts).reduce((sum, values) => sum + Object.keys(values).length, 0);

/** One call of the API: a criterion and its units, in the order of the sheet. */
export interface CriterionChange {
  column: Column;
  items: { row: SheetRow; percent: string }[];
}

export function changesOf(drafts: Drafts, columns: readonly Column[], rows: readonly SheetRow[]): CriterionChange[] {
  return columns
    .map((column) => ({
      column,
      items: rows.flatMap((row) => {
        const percent = drafts[row.code]?.[column.code];
        return percent === undefined ? [] : [{ row, percent }];
      }),
    }))
    .filter(({ items }) => items.length > 0);
}
