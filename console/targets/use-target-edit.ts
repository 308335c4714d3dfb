// The values being entered: put, dropped, undone; refused cells keep their message until they change.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { countOf, withoutCells, withValues, type CellValue, type Drafts, type Faults, type SheetRow } from './sheet.ts';

type CellPlace = Omit<CellValue, 'percent'>;

export interface TargetEdit {
  drafts: Drafts;
  faults: Faults;
  count: number;
  canUndo: boolean;
  put: (values: readonly CellValue[]) => void;
  drop: (cells: readonly CellPlace[]) => void;
  undo: () => void;
  clear: () => void;
  /** What the server has taken: no longer being entered, and not to be undone. */
  settle: (cells: readonly CellPlace[]) => void;
  refuse: (faults: readonly (CellPlace & { message: string })[]) => void;
}

const MOST_STEPS = 100;
const NOTHING: Drafts = {};

export function useTargetEdit(rows: readonly SheetRow[]): TargetEdit {
  const [{ drafts, past }, setState] = useState<{ drafts: Drafts; past: readonly Drafts[] }>({ drafts: NOTHING, past: [] });
  const [faults, setFaults] = useState<Faults>(NOTHING);
  const byCode = useMemo(() => new Map(rows.map((row) => [row.code, row])), [rows]);
  const count = useMemo(() => countOf(drafts), [drafts]);

  // Closing the page would lose what is being entered.
  useEffect(() => {
    if (count === 0) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [count]);

  const change = useCallback((to: (drafts: Drafts) => Drafts) => {
    setState((before) => {
      const next = to(before.drafts);
      return next === before.drafts ? before : { drafts: next, past: [...before.past.slice(-MOST_STEPS), before.drafts] };
    });
  }, []);
  const forget = useCallback((cells: readonly CellPlace[]) => setFaults((before) => withoutCells(before, cells)), []);

  const put = useCallback((values: readonly CellValue[]) => {
    if (values.length === 0) return;
    change((before) => withValues(before, values, byCode));
    forget(values);
  }, [byCode, change, forget]);
  const drop = useCallback((cells: readonly CellPlace[]) => {
    change((before) => withoutCells(before, cells));
    forget(cells);
  }, [change, forget]);
  const undo = useCallback(() => setState(({ drafts: present, past: steps }) => ({ drafts: steps.at(-1) ?? present, past: steps.slice(0, -1) })), []);
  const clear = useCallback(() => {
    setState({ drafts: NOTHING, past: [] });
    setFaults(NOTHING);
  }, []);
  const settle = useCallback((cells: readonly CellPlace[]) => {
    setState((before) => ({ drafts: withoutCells(before.drafts, cells), past: [] }));
    forget(cells);
  }, [forget]);
  const refuse = useCallback((found: readonly (CellPlace & { message: string })[]) => {
    const next: Record<string, Record<string, string>> = {};
    for (const { unitCode, criterionCode, message } of found) (next[unitCode] ??= {})[criterionCode] = message;
    setFaults(next);
  }, []);

  return { drafts, faults, count, canUndo: past.length > 0, put, drop, undo, clear, settle, refuse };
}
