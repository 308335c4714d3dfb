// The board updates itself: changes go into the answer that is shown, and what changed is marked for a while.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ConsoleScoreboardChangedSubscriptionVariables, ConsoleScoreboardQuery } from '../../schema/generated/graphql.ts';
import { read } from '../providers/apollo.ts';
import { graphKey } from '../providers/use-graph.ts';
import { useLive } from '../providers/use-live.ts';
import type { BoardRow } from './board.ts';
import { changedBetween, hasOtherUnits, inPlaces, withChange, type Changed } from './live-board.ts';
import { ScoreboardChangedDocument } from './live-board.queries.ts';
import { BoardMiddleDocument, ScoreboardDocument } from './scoreboard.queries.ts';

const MARKED_MS = 8_000;
/** A burst of changes makes every open board ask about once. */
const MIDDLE_AFTER_MS = 3_000;
const NOTHING: Changed = new Map();

export interface News {
  changed: Changed;
  /** Names of the units of the last change, for who reads and who listens; they stay until the next. */
  units: readonly string[];
}

/** Median and quartiles, which no event brings, some time after a change. */
function useMiddleAfter(variables: ConsoleScoreboardChangedSubscriptionVariables): () => void {
  const client = useQueryClient();
  const timer = useRef(0);
  const keyText = JSON.stringify(graphKey(ScoreboardDocument, variables));
  useEffect(() => () => {
    window.clearTimeout(timer.current);
    timer.current = 0;
  }, [keyText]);
  return () => {
    if (timer.current !== 0) return;
    timer.current = window.setTimeout(() => {
      timer.current = 0;
      const { within, period, level = null, view = null } = variables;
      // What fails is read after the next change.
      read(BoardMiddleDocument, { within, period, level, view }).then(({ scoreboard: { median, quartiles } }) => {
        client.setQueryData<ConsoleScoreboardQuery>(graphKey(ScoreboardDocument, variables), (kept) => kept && { scoreboard: { ...kept.scoreboard, median, quartiles } });
      }, () => undefined);
    }, MIDDLE_AFTER_MS);
  };
}

export function useLiveBoard(variables: ConsoleScoreboardChangedSubscriptionVariables, isEnabled: boolean): News {
  const client = useQueryClient();
  const [news, setNews] = useState<News>({ changed: NOTHING, units: [] });
  const timer = useRef(0);
  const key = graphKey(ScoreboardDocument, variables);
  const readMiddle = useMiddleAfter(variables);
  const keyText = JSON.stringify(key);
  useEffect(() => {
    setNews({ changed: NOTHING, units: [] });
    return () => window.clearTimeout(timer.current);
  }, [keyText]);
  useLive(ScoreboardChangedDocument, variables, ({ scoreboardChanged: change }) => {
    const before = client.getQueryData<ConsoleScoreboardQuery>(key)?.scoreboard;
    const after = withChange(before, change);
    if (!after || after === before) return;
    client.setQueryData<ConsoleScoreboardQuery>(key, { scoreboard: after });
    const changed = changedBetween(before, after);
    if (before && hasOtherUnits(before, after)) void client.invalidateQueries({ queryKey: key });
    else if (changed.size > 0) readMiddle();
    if (changed.size === 0) return;
    const names = new Map(after.rows.map((row) => [row.unit.code, row.unit.name]));
    // A second change soon after the first marks both.
    setNews((earlier) => ({ changed: new Map([...earlier.changed, ...changed]), units: [...changed.keys()].map((code) => names.get(code) ?? code) }));
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setNews((earlier) => ({ ...earlier, changed: NOTHING })), MARKED_MS);
  }, { isEnabled });
  return news;
}

/** Rows stay where they are while they change, until the reader sorts again or asks for something else. */
export function useHeldPlaces(sorted: readonly BoardRow[], asked: string): { rows: readonly BoardRow[]; isMoved: boolean; sortAgain: () => void } {
  const held = useRef<{ asked: string; places: string[] } | null>(null);
  const [, setTurn] = useState(0);
  if (sorted.length > 0 && held.current?.asked !== asked) held.current = { asked, places: sorted.map((row) => row.unit.code) };
  const rows = held.current ? inPlaces(sorted, held.current.places) : sorted;
  return {
    rows,
    isMoved: rows.some((row, index) => row !== sorted[index]),
    sortAgain: () => {
      held.current = null;
      setTurn((turn) => turn + 1);
    },
  };
}
