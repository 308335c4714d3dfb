// Points and breaks of a score over time, as chart and table show them: lines end at a break and begin anew behind it.
import type { BreakReason } from '../../schema/enums.ts';
import { daysOfPeriod } from '../layout/period.ts';

export interface HistoryPoint {
  key: string;
  at: Date;
  label: string;
  /** The label with what sets the point apart: live, or still running. */
  said: string;
  /** For the axis, where there is little room. */
  short: string;
  /** Exact decimal text; null is a gap. */
  score: string | null;
  ruleSet: string | null;
  mark: 'live' | 'running' | null;
}

export interface HistoryBreak {
  reason: BreakReason;
  /** Where the line is cut. */
  at: Date;
  day: string;
  title: string | null;
  before: string | null;
  after: string | null;
}

interface FoundBreak {
  reason: BreakReason;
  from: string;
  to: string;
  on: string;
  ruleSetBefore?: string | null | undefined;
  ruleSetAfter?: string | null | undefined;
  title?: string | null | undefined;
}

/** Halfway between the two moments that are not comparable. */
export const breaksOf = (found: readonly FoundBreak[]): HistoryBreak[] =>
  found.map(({ reason, from, to, on, ruleSetBefore = null, ruleSetAfter = null, title = null }) => ({
    reason, at: new Date((Date.parse(from) + Date.parse(to)) / 2), day: on, title, before: ruleSetBefore, after: ruleSetAfter,
  }));

/** A period stands at its last day. */
export const momentOfPeriod = (period: string): Date => new Date(`${daysOfPeriod(period).lastDay}T16:59:59Z`);

export interface HistoryRun {
  /** As long as all points, with gaps elsewhere. */
  scores: (number | null)[];
  /** Leads from the last finished period to those that are not over. */
  isUnfinished: boolean;
}

/** The points between two breaks, each a run; what is not over yet is a run of its own, since nothing may be read from it like from the others. */
export function runsOf(points: readonly HistoryPoint[], breaks: readonly HistoryBreak[]): HistoryRun[] {
  const cuts = [...new Set(breaks.map(({ at }) => at.getTime()))].toSorted((a, b) => a - b);
  const runOf = (at: Date): number => cuts.filter((cut) => cut <= at.getTime()).length;
  const firstUnfinished = points.findIndex(({ mark }) => mark === 'running');
  const isIn = (index: number, isUnfinished: boolean): boolean => firstUnfinished < 0 || (isUnfinished ? index >= firstUnfinished - 1 : index < firstUnfinished);
  const scoresOf = (run: number, isUnfinished: boolean): HistoryRun['scores'] =>
    points.map(({ at, score }, index) => (score !== null && runOf(at) === run && isIn(index, isUnfinished) ? Number(score) : null));
  const kinds = firstUnfinished < 0 ? [false] : [false, true];
  const runs = Array.from({ length: cuts.length + 1 }, (_, run) => kinds.map((isUnfinished) => ({ scores: scoresOf(run, isUnfinished), isUnfinished }))).flat();
  return runs.filter(({ scores }) => scores.some((score) => score !== null));
}
