// Carries out the changes, one call a criterion, and knows of each whether it was assigned, refused, or not tried.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { write } from '../providers/apollo.ts';
import { toReadableError, type ReadableError } from '../providers/errors.ts';
import type { CriterionChange } from './sheet.ts';
import { AssignTargetsDocument } from './targets.queries.ts';

export interface CellFault {
  unitCode: string;
  criterionCode: string;
  message: string;
}

export type CallState = { kind: 'waiting' } | { kind: 'doing' } | { kind: 'done'; count: number } | { kind: 'failed'; error: ReadableError; faults: CellFault[]; isUnclear: boolean };

export interface Assignment {
  states: Readonly<Record<string, CallState>>;
  isDoing: boolean;
  /** Before a new preview: what was done earlier says nothing about it. */
  reset: () => void;
  run: (changes: readonly CriterionChange[], period: string, decisionNumber: string) => Promise<boolean>;
}

/** The cells at fault, by the rows of the call. */
function faultsOf(change: CriterionChange, error: ReadableError): CellFault[] {
  return error.body.fields.flatMap(({ path, message }) => {
    const item = change.items[Number(/items\.(\d+)\./.exec(path)?.[1] ?? -1)];
    return item ? [{ unitCode: item.row.code, criterionCode: change.column.code, message }] : [];
  });
}

interface AssignmentOptions {
  onAssigned: (change: CriterionChange) => void;
  onRefused: (faults: CellFault[]) => void;
}

export function useAssignment({ onAssigned, onRefused }: AssignmentOptions): Assignment {
  const client = useQueryClient();
  const [states, setStates] = useState<Readonly<Record<string, CallState>>>({});
  const [isDoing, setDoing] = useState(false);
  // The same content again carries the same key: an answer that got lost does not assign twice.
  const keys = useRef(new Map<string, string>());

  const keyOf = (content: string): string => {
    const known = keys.current.get(content) ?? crypto.randomUUID();
    keys.current.set(content, known);
    return known;
  };

  const run = useCallback(async (changes: readonly CriterionChange[], period: string, decisionNumber: string): Promise<boolean> => {
    const say = (change: CriterionChange, state: CallState): void => setStates((before) => ({ ...before, [change.column.code]: state }));
    setDoing(true);
    let isWhole = true;
    for (const change of changes) {
      const criterionCode = change.column.code;
      const items = change.items.map(({ row, percent }) => ({ unitCode: row.code, percent }));
      say(change, { kind: 'doing' });
      try {
        await write(AssignTargetsDocument, { input: { decisionNumber, criterionCode, period, items, idempotencyKey: keyOf(JSON.stringify([decisionNumber, criterionCode, period, items])) } });
        say(change, { kind: 'done', count: items.length });
        onAssigned(change);
      } catch (thrown) {
        const error = toReadableError(thrown);
        const faults = faultsOf(change, error);
        say(change, { kind: 'failed', error, faults, isUnclear: error.code === 'UNAVAILABLE' || error.code === 'INTERNAL' });
        onRefused(faults);
        isWhole = false;
        break;
      }
    }
    await client.invalidateQueries();
    setDoing(false);
    return isWhole;
  }, [client, onAssigned, onRefused]);

  return { states, isDoing, reset: useCallback(() => setStates({}), []), run };
}
