// Rows of snapshots, and the counts and targets kept in them as the scores need them.
import { sql } from 'kysely';
import { criterionParts } from '../domain/criterion-parts.ts';
import type { Period } from '../domain/period.ts';
import type { Criterion, RuleSet } from '../domain/rule-set.ts';
import type { FiguresOfUnit } from '../dossiers/figure-engine.ts';
import { keptRuleSet } from '../indicators/rule-set.service.ts';
import type { RequestContext } from '../request/context.ts';
import type { TargetLookup } from '../targets/target-lookup.ts';
import { unitsOfIds } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { reaches } from './score-scope.ts';
import type { Counted } from './score-source.ts';
import type { ScoreSnapshotRecord, ScoreSnapshotUnit } from './snapshot.entity.ts';

export type SnapshotHead = Pick<ScoreSnapshotRecord, 'id' | 'takenAt' | 'ruleSetHash' | 'unscoredCodes'>;

const snapshotsOf = (ctx: RequestContext, period: Pick<Period, 'firstDay' | 'lastDay'>) =>
  ctx.db.selectFrom('scoreSnapshots').where('firstDay', '=', period.firstDay).where('lastDay', '=', period.lastDay);

/** The last snapshot of exactly these days at or before a moment. */
export async function lastSnapshot(ctx: RequestContext, period: Pick<Period, 'firstDay' | 'lastDay'>, at: Date): Promise<SnapshotHead | null> {
  const head = await snapshotsOf(ctx, period).select(['id', 'takenAt', 'ruleSetHash', 'unscoredCodes']).where('takenAt', '<=', at).orderBy('takenAt', 'desc').limit(1).executeTakeFirst();
  return head ?? null;
}

export async function earliestSnapshot(ctx: RequestContext, period: Pick<Period, 'firstDay' | 'lastDay'>): Promise<Date | null> {
  return (await snapshotsOf(ctx, period).select('takenAt').orderBy('takenAt').limit(1).executeTakeFirst())?.takenAt ?? null;
}

/** The criteria whose sets of procedures are kept beside their counts, in the order of the rule set. */
export const setCriteria = (ruleSet: RuleSet): Criterion[] => ruleSet.criteria.filter((criterion) => criterionParts(criterion).kind === 'PROCEDURES');

export const ruleSetOfSnapshot = (ctx: RequestContext, head: SnapshotHead): Promise<RuleSet> => keptRuleSet(ctx.db, head.ruleSetHash);

/** The row of one unit or of some, or those of a unit and all that was below it then. */
export async function snapshotRows(ctx: RequestContext, head: SnapshotHead, asked: { unitId: number } | { unitIds: readonly number[] } | { withinId: number }): Promise<ScoreSnapshotUnit[]> {
  const query = ctx.db.selectFrom('scoreSnapshotUnits').selectAll().select(sql<string>`path::text`.as('path')).where('snapshotId', '=', head.id);
  if ('unitIds' in asked) return query.where('unitId', '=', sql<number>`any(${[...asked.unitIds]}::int[])`).execute();
  return 'unitId' in asked
    ? query.where('unitId', '=', asked.unitId).execute()
    : query.where(sql<boolean>`path ~ ${`*.${asked.withinId}.*`}::lquery`).execute();
}

/** Units by their names of a day, at the place and level that they had in the snapshot. */
export async function unitsOfRows(ctx: RequestContext, rows: readonly ScoreSnapshotUnit[], day: string): Promise<Unit[]> {
  const kept = new Map(rows.map(({ unitId, path, level }) => [unitId, { path, level, isMeasured: true }]));
  return (await unitsOfIds(ctx, [...kept.keys()], day)).map((unit) => ({ ...unit, ...kept.get(unit.unitId) }));
}

export function figuresOfRow(row: Pick<ScoreSnapshotUnit, 'counts'>, codes: readonly string[]): FiguresOfUnit {
  return ({ code }) => {
    const at = codes.indexOf(code) * 2;
    return { numerator: row.counts[at] ?? null, denominator: row.counts[at + 1] ?? null };
  };
}

/** Targets as they held then, to whoever may read those of the unit. */
function targetsOfRows(ctx: RequestContext, rows: readonly ScoreSnapshotUnit[]): TargetLookup {
  const scope = ctx.access.scopeOf('target.read');
  const kept = new Map(rows.filter((row) => reaches(scope, row)).flatMap((row) =>
    (row.targets ?? []).map(([code, percent, period]) => [`${row.unitId} ${code}`, { percent, period }] as const)));
  return (unitId, code) => kept.get(`${unitId} ${code}`) ?? null;
}

/** The criteria whose counts a row holds, in their order. */
export const codesIn = (ruleSet: RuleSet, head: Pick<SnapshotHead, 'unscoredCodes'>): string[] => [...ruleSet.criteria.map((criterion) => criterion.code), ...head.unscoredCodes];

/** What a snapshot holds for these units, in the form of the live figures. */
export function countedIn(ctx: RequestContext, head: SnapshotHead, ruleSet: RuleSet, rows: readonly ScoreSnapshotUnit[], units: readonly Unit[]): Counted {
  const codes = codesIn(ruleSet, head);
  return { units, ruleSet, moment: head.takenAt, view: 'AS_WAS', isLive: false, targets: targetsOfRows(ctx, rows), figures: new Map(rows.map((row) => [row.unitId, figuresOfRow(row, codes)])) };
}
