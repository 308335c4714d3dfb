// The official values beside the figures of a card or board: one statement for all its cells, however many ask.
import type { ScoreMeasure, ScorePart } from '../../schema/enums.ts';
import { differenceOf, shareOf, type OurFigure } from '../domain/official-comparison.ts';
import { dayOf, endInstant } from '../domain/local-day.ts';
import { scoreUnit, shown, type TotalScore } from '../domain/score.ts';
import type { RequestContext } from '../request/context.ts';
import type { CellSource, ScoreSource } from '../scores/score-source.ts';
import { countedIn, lastSnapshot, ruleSetOfSnapshot, snapshotRows, type SnapshotHead } from '../scores/snapshot-rows.ts';
import { pathIds } from '../units/unit-rows.ts';
import { lastSeen } from './official-result-rows.ts';
import type { OfficialComparison, OfficialResult, OursThen } from './official-result.type.ts';

const placeOf = (unitId: number, part: ScorePart, code: string): string => `${unitId} ${part} ${code}`;

type Seen = ReadonlyMap<string, OfficialResult>;

const makeSeen = (): Map<ScoreSource, Promise<Seen>> => new Map();

/** A whole board is asked at once, by whichever cell comes first. */
function seenFor(ctx: RequestContext, source: ScoreSource): Promise<Seen> {
  const known = ctx.once(makeSeen);
  const reading = known.get(source) ?? readSeen(ctx, source);
  known.set(source, reading);
  return reading;
}

async function readSeen(ctx: RequestContext, source: ScoreSource): Promise<Seen> {
  const rows = await lastSeen(ctx, source.units.map((unit) => unit.unitId), source.period, { moment: source.moment, day: dayOf(source.moment) });
  return new Map(rows.map((row) => [placeOf(row.unitId, row.part, row.code ?? ''), row]));
}

type ToleranceOf = (part: ScorePart, measure: ScoreMeasure) => string;

async function loadTolerances(ctx: RequestContext): Promise<ToleranceOf> {
  const rows = await ctx.db.selectFrom('officialTolerances').select(['part', 'measure', 'tolerance']).execute();
  const known = new Map(rows.map((row) => [`${row.part} ${row.measure}`, row.tolerance]));
  return (part, measure) => known.get(`${part} ${measure}`) ?? '0';
}

/** Our figure of a part, as exact as it was counted; null where the rule set has no such part. */
function oursOf(total: TotalScore, part: ScorePart, code: string): OurFigure | null {
  if (part === 'TOTAL') return { score: total.score, maxScore: total.maxScore, percent: shareOf(total.score, total.maxScore) };
  if (part === 'GROUP') return total.groups.find((group) => group.code === code) ?? null;
  const criterion = total.criteria.find((one) => one.code === code);
  // What does not apply has its full maximum by rule: nothing was measured that could agree or differ.
  return criterion && criterion.status !== 'NOT_APPLICABLE' ? criterion : null;
}

/** What is kept for `onThatDay`; never a field of the API. */
export interface ComparisonSource {
  cell: CellSource;
  part: ScorePart;
  code: string;
}

export async function officialBeside(ctx: RequestContext, cell: CellSource, part: ScorePart, code: string): Promise<(OfficialComparison & ComparisonSource) | null> {
  const seen = await seenFor(ctx, cell.source);
  const result = seen.get(placeOf(cell.scored.unit.unitId, part, code));
  if (!result) return null;
  const ours = oursOf(cell.scored.total, part, code);
  const toleranceOf = await ctx.once(loadTolerances);
  const difference = ours && differenceOf(ours, result, (measure) => toleranceOf(part, measure));
  return {
    cell, part, code, result,
    measure: difference?.measure ?? null,
    difference: difference?.shown ?? null,
    tolerance: difference?.tolerance ?? null,
    withinTolerance: difference?.isWithinTolerance ?? null,
  };
}

interface Kept {
  head: SnapshotHead;
  totals: ReadonlyMap<number, TotalScore>;
}

/** All units of a board from one snapshot, judged once. */
async function keptBy(ctx: RequestContext, source: ScoreSource, day: string): Promise<Kept | null> {
  const head = await lastSnapshot(ctx, source.period, endInstant(day));
  const [first] = source.units;
  if (!head || !first) return null;
  const root = pathIds(first.path)[0] ?? first.unitId;
  const rows = await snapshotRows(ctx, head, source.units.length === 1 ? { unitId: first.unitId } : { withinId: root });
  const ruleSet = await ruleSetOfSnapshot(ctx, head);
  const { figures } = countedIn(ctx, head, ruleSet, rows, []);
  return {
    head,
    totals: new Map(rows.map((row) => [row.unitId, scoreUnit(ruleSet, row.level, (criterion) => figures.get(row.unitId)?.(criterion) ?? { numerator: null, denominator: null })])),
  };
}

const makeKept = (): Map<ScoreSource, Map<string, Promise<Kept | null>>> => new Map();

/** Ours at the end of the day on which the official value was seen; null without a snapshot by then. */
export async function oursThen(ctx: RequestContext, { cell, part, code, result }: OfficialComparison & ComparisonSource): Promise<OursThen | null> {
  const known = ctx.once(makeKept);
  const bySource = known.get(cell.source) ?? new Map<string, Promise<Kept | null>>();
  known.set(cell.source, bySource);
  const reading = bySource.get(result.observedOn) ?? keptBy(ctx, cell.source, result.observedOn);
  bySource.set(result.observedOn, reading);
  const kept = await reading;
  const total = kept?.totals.get(cell.scored.unit.unitId);
  const ours = total && oursOf(total, part, code);
  if (!kept || !ours) return null;
  const toleranceOf = await ctx.once(loadTolerances);
  const difference = differenceOf(ours, result, (measure) => toleranceOf(part, measure));
  return { score: ours.score && shown(ours.score), difference: difference?.shown ?? null, withinTolerance: difference?.isWithinTolerance ?? null, observedAt: kept.head.takenAt };
}
