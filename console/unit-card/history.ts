// Points and breaks of a score over time, as chart and table show them: lines end at a break and begin anew behind it.
import type { BreakReason } from '../../schema/enums.ts';
import { daysOfPeriod } from '../layout/period.ts';

export interface HistoryPoint {
  key: string;
  at: Date;
  label: string;
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

/** The points between two breaks, each run as long as all points, with gaps elsewhere. */
export function runsOf(points: readonly HistoryPoint[], breaks: readonly HistoryBreak[]): (number | null)[][] {
  const cuts = [...new Set(breaks.map(({ at }) => at.getTime()))].toSorted((a, b) => a - b);
  const runOf = (at: Date): number => cuts.filter((cut) => cut <= at.getTime()).length;
  return Array.from({ length: cuts.length + 1 }, (_, run) => points.map((point) => (point.score !== null && runOf(point.at) === run ? Number(point.score) : null)));
}
