// A snapshot by the units of today (AS_NOW): what it kept of the units of then, carried to their successors.
import { sql } from 'kysely';
import { UNSCORED_CRITERIA } from '../domain/criterion-parts.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { inherit, partsFor, type Inheritance } from '../dossiers/carried-figures.ts';
import { carriedPlaces } from '../dossiers/carried-places.ts';
import type { FiguresOfUnit } from '../dossiers/figure-engine.ts';
import { invalidField } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { pathIds } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import type { Counted } from './score-source.ts';
import type { ScoreSnapshotUnit } from './snapshot.entity.ts';
import { countedIn, setCriteria, snapshotRows, type SnapshotHead } from './snapshot-rows.ts';

/** The procedures of the sets that these rows name. */
async function keptSets(ctx: RequestContext, rows: readonly ScoreSnapshotUnit[]): Promise<Map<number, ReadonlySet<number>>> {
  const ids = [...new Set(rows.flatMap((row) => row.setIds ?? []))].filter((id) => id !== null);
  const found = await ctx.db.selectFrom('snapshotProcedureSets').select(['id', 'procedureIds']).where('id', '=', sql<number>`any(${ids}::int[])`).execute();
  return new Map(found.map((set) => [set.id, new Set(set.procedureIds)]));
}

const noSetsKept = () =>
  invalidField('view', 'Ảnh chụp này chưa giữ các thủ tục phía sau con số nên chỉ xem được theo đơn vị của thời điểm chụp (AS_WAS).',
    'This snapshot was taken before the procedures behind its counts were kept: it answers for the units of its time only (AS_WAS).', 'NO_SNAPSHOT_FOR_VIEW');

export async function carriedIn(ctx: RequestContext, head: SnapshotHead, ruleSet: RuleSet, units: readonly Unit[]): Promise<Counted> {
  const carried = await carriedPlaces(ctx, units);
  const rows = await snapshotRows(ctx, head, { unitIds: [...carried.sourceIds, ...carried.shared.map((source) => source.unitId)] });
  const counted = countedIn(ctx, head, ruleSet, rows, units);
  const sets = await keptSets(ctx, rows);
  const setCodes = setCriteria(ruleSet).map((criterion) => criterion.code);
  const rowOf = new Map(rows.map((row) => [row.unitId, row]));
  const figuresOf = (unitId: number): FiguresOfUnit | null => {
    const [row, figures] = [rowOf.get(unitId), counted.figures.get(unitId)];
    if (!row || !figures) return null;
    const setAt = (index: number): ReadonlySet<number> => sets.get(row.setIds?.[index] ?? 0) ?? new Set();
    const procedures: FiguresOfUnit['procedures'] = ({ code }) => {
      const at = setCodes.indexOf(code) * 2;
      return at < 0 ? null : { numerator: setAt(at), denominator: setAt(at + 1) };
    };
    return Object.assign((criterion: Parameters<FiguresOfUnit>[0]) => figures(criterion), row.setIds ? { procedures } : {});
  };
  /** What stands below another unit that is taken over whole is in the counts of that one. */
  const isTaken = (row: ScoreSnapshotUnit, unitId: number): boolean =>
    row.unitId !== unitId && carried.todayOf.get(row.unitId) === unitId && !pathIds(row.path).slice(0, -1).some((id) => rowOf.has(id) && carried.todayOf.get(id) === unitId);
  const inheritanceOf = ({ unitId }: Unit): Inheritance => ({
    own: figuresOf(unitId),
    wholes: rows.filter((row) => isTaken(row, unitId)).map((row) => figuresOf(row.unitId)).filter((figures) => figures !== null),
    parts: partsFor(carried, unitId, (source) => figuresOf(source.unitId)),
  });
  const criteria = [...ruleSet.criteria, ...UNSCORED_CRITERIA.filter((criterion) => head.unscoredCodes.includes(criterion.code))];
  const carriedTo = (unit: Unit): FiguresOfUnit => {
    const { own, wholes, parts } = inheritanceOf(unit);
    const all = [...(own ? [own] : []), ...wholes, ...parts.map((part) => part.figures)];
    if (setCodes.length > 0 && all.length > 1 && all.some((figures) => !figures.procedures)) throw noSetsKept();
    return inherit({ own, wholes, parts }, criteria);
  };
  return { ...counted, view: 'AS_NOW', figures: new Map(units.map((unit) => [unit.unitId, carriedTo(unit)])) };
}
