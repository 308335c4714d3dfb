// Watches scoreboards and scorecards: read once for all who see as far, compared row by row with what was sent before.
import { endOfPeriod, type Period } from '../domain/period.ts';
import type { RequestContext } from '../request/context.ts';
import { periodOf } from '../request/period-of.ts';
import { readScoreboard, readScorecard } from '../scores/score.service.ts';
import type { Scoreboard, ScoreboardRow, Scorecard } from '../scores/score.type.ts';
import { unitIdOf } from '../units/unit-rows.ts';
import { SharedAccess, sharedScopes } from './live-context.ts';
import type { LiveHub } from './live-hub.ts';
import type { WatchedBoard, WatchedCard } from './live.input.ts';
import type { ScoreboardChange } from './live.type.ts';
import { pairwise } from './pairwise.ts';
import type { Touched, Watchable } from './watch.ts';

/** An event that only says that the figures still hold comes at most this often. */
const STILL_HOLDS_MS = 25_000;

const overlaps = (period: Period, { firstDay, lastDay }: Touched): boolean => (firstDay === null || firstDay <= period.lastDay) && (lastDay === null || lastDay >= period.firstDay);

/** What is behind the shown figures, and what changes with every read, is no difference. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['source', 'scored', 'asOf', 'observedAt']);
const printOf = (shown: object): string => JSON.stringify(shown, (key, value: unknown) => (NOT_SHOWN.has(key) ? undefined : value));

interface ScoreWatch<R> {
  kind: string;
  asked: { period: string; view?: string | null };
  unitCode: string;
  read: (ctx: RequestContext) => Promise<R>;
}

function scoreWatchable<R, S>(hub: LiveHub, ctx: RequestContext, { kind, asked, unitCode, read }: ScoreWatch<R>, stateOf: (read: R) => S): Watchable<S> {
  const period = periodOf(asked.period);
  const scopes = sharedScopes(ctx.access);
  let unitId: number | null = null;
  let readAt = hub.now();
  return {
    key: JSON.stringify([kind, asked, scopes]),
    async read() {
      const shared = hub.contextFor({ actor: null, access: new SharedAccess(scopes) });
      readAt = shared.now;
      unitId = await unitIdOf(shared, unitCode);
      return stateOf(await read(shared));
    },
    isTouchedBy: (touched) =>
      touched.topic === 'FIGURES' && overlaps(period, touched)
      // Carried to the units of today, a unit also has the figures of those before it.
      && (touched.unitIds === null || unitId === null || asked.view === 'AS_NOW' || touched.unitIds.has(unitId)),
    // Once more after its end, when what is below target is missed.
    movesWithClock: () => readAt <= endOfPeriod(period),
  };
}

export interface BoardState {
  board: Scoreboard;
  prints: Map<string, string>;
}

const boardState = (board: Scoreboard): BoardState => ({ board, prints: new Map(board.rows.map((row) => [row.unit.code, printOf(row)])) });

export const watchedBoard = (hub: LiveHub, ctx: RequestContext, { withinCode, period, level = null, criterionCodes = null, view = null }: WatchedBoard): Watchable<BoardState> => {
  const asked = { withinCode, period, level, criterionCodes, view };
  return scoreWatchable(hub, ctx, { kind: 'board', asked, unitCode: withinCode, read: (shared) => readScoreboard(shared, asked) }, boardState);
};

const whole = ({ period, ruleSetCode, rows, observedAt }: Scoreboard): ScoreboardChange => ({ period, ruleSetCode, rows, removedUnitCodes: [], isWhole: true, observedAt });

/** Null: nothing has changed, and that was said not long ago. */
export const boardChange = pairwise((last: BoardState | null, { board, prints }: BoardState): ScoreboardChange | null => {
  if (!last || last.board.ruleSetCode !== board.ruleSetCode) return whole(board);
  const rows = board.rows.filter(({ unit: { code } }: ScoreboardRow) => last.prints.get(code) !== prints.get(code));
  const removedUnitCodes = [...last.prints.keys()].filter((code) => !prints.has(code));
  if (rows.length === 0 && removedUnitCodes.length === 0 && board.observedAt.getTime() - last.board.observedAt.getTime() < STILL_HOLDS_MS) return null;
  return { ...whole(board), rows, removedUnitCodes, isWhole: false };
});

export interface CardState {
  card: Scorecard;
  print: string;
}

export const watchedCard = (hub: LiveHub, ctx: RequestContext, { unitCode, period, view = null }: WatchedCard): Watchable<CardState> => {
  const asked = { unitCode, period, view };
  return scoreWatchable(hub, ctx, { kind: 'card', asked, unitCode, read: (shared) => readScorecard(shared, asked) }, (card) => ({ card, print: printOf(card) }));
};

export const cardChange = pairwise((last: CardState | null, newest: CardState): Scorecard | null => {
  const hasMoved = newest.card.observedAt.getTime() - (last?.card.observedAt.getTime() ?? 0) >= STILL_HOLDS_MS;
  return !last || last.print !== newest.print || hasMoved ? newest.card : null;
});
