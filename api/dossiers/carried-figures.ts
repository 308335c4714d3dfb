// AS_NOW: figures of the past carried to the units of today, from the dossiers or from what a snapshot kept of the units of then.
import { apportionCounts, type SharedCounts } from '../domain/apportionment.ts';
import { criterionParts, type CriterionCounters } from '../domain/criterion-parts.ts';
import { withNationalReport, type Counts } from '../domain/score.ts';
import type { RequestContext } from '../request/context.ts';
import { pathIds, unitsOfIds } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { carriedPlaces, type CarriedPlaces, type SharedSource } from './carried-places.ts';
import { figuresOfFrames, type Counting, type FiguresOfUnit, type ProcedureSets } from './figure-engine.ts';

/** What a unit of today takes over. */
export interface Inheritance {
  /** What is counted for the unit itself; null where nothing was. */
  own: FiguresOfUnit | null;
  /** Taken over whole. */
  wholes: readonly FiguresOfUnit[];
  /** A share of what was split. */
  parts: readonly { figures: FiguresOfUnit; shares: SharedSource['shares']; unitId: number }[];
}

const UNKNOWN: Counts = { numerator: null, denominator: null };

/** The count of received dossiers, without what the national report makes of it. */
const receivedIn = (criteria: readonly CriterionCounters[]): CriterionCounters | null => criteria.find((criterion) => criterion.denominator === 'RECEIVED') ?? null;

function union(sets: readonly (ProcedureSets | null)[]): Counts {
  const known = sets.filter((set) => set !== null);
  const sizeOf = (side: keyof ProcedureSets): number => known.reduce((all, set) => all.union(set[side]), new Set<number>()).size;
  return { numerator: sizeOf('numerator'), denominator: sizeOf('denominator') };
}

/**
 * Counts add up; of what was split each successor has the part that its weight gives by largest remainder, so that the parts add up to
 * what was split and a numerator stays within its denominator. Sets of distinct procedures are united, and go to each successor whole.
 * Observations are not carried: they are of exactly one unit.
 */
export function inherit({ own, wholes, parts }: Inheritance, criteria: readonly CriterionCounters[]): FiguresOfUnit {
  if (own && wholes.length === 0 && parts.length === 0) return own;
  const received = receivedIn(criteria);
  const plain = (figures: FiguresOfUnit, criterion: CriterionCounters): SharedCounts => {
    const { denominator } = criterionParts(criterion);
    const isRaised = denominator.kind === 'DOSSIERS' && denominator.atLeastObservation !== null && received !== null;
    const counts = figures(criterion);
    return { numerator: counts.numerator ?? 0, denominator: (isRaised ? figures(received).denominator : counts.denominator) ?? 0 };
  };
  const partOf = ({ figures, shares, unitId }: Inheritance['parts'][number], criterion: CriterionCounters): SharedCounts =>
    apportionCounts(plain(figures, criterion), shares.map((one) => one.share))[shares.findIndex((one) => one.unitId === unitId)] ?? { numerator: 0, denominator: 0 };
  const all = [...(own ? [own] : []), ...wholes, ...parts.map((part) => part.figures)];
  const setsOf = (criterion: CriterionCounters): (ProcedureSets | null)[] | null =>
    all.some((figures) => !figures.procedures) ? null : all.map((figures) => figures.procedures?.(criterion) ?? null);

  const countsOf = (criterion: CriterionCounters): Counts => {
    const { kind } = criterionParts(criterion);
    if (kind === 'OBSERVATION') return own?.(criterion) ?? UNKNOWN;
    if (kind === 'PROCEDURES') {
      const sets = setsOf(criterion);
      return sets ? union(sets) : UNKNOWN;
    }
    const ofOwn = own && plain(own, criterion);
    const counted = [...(ofOwn ? [ofOwn] : []), ...wholes.map((figures) => plain(figures, criterion)), ...parts.map((part) => partOf(part, criterion))];
    const total = (side: keyof SharedCounts): number => counted.reduce((sum, one) => sum + one[side], 0);
    const shown = own?.(criterion).denominator ?? 0;
    return { numerator: total('numerator'), denominator: withNationalReport(total('denominator'), ofOwn && shown > ofOwn.denominator ? shown : null) };
  };
  return countsOf;
}

/** The shares of split units that a unit of today takes, except of those that already count for it as a part of a unit above them. */
export const partsFor = (carried: CarriedPlaces, unitId: number, figuresOfSource: (source: SharedSource) => FiguresOfUnit | null): Inheritance['parts'] =>
  carried.shared.flatMap((source) => {
    const isBelowOwn = source.paths.some((path) => pathIds(path).some((id) => carried.todayOf.get(id) === unitId));
    const figures = isBelowOwn || !source.shares.some((one) => one.unitId === unitId) ? null : figuresOfSource(source);
    return figures ? [{ figures, shares: source.shares, unitId }] : [];
  });

/** From the dossiers, for each frame: what was split is counted for itself and shared out, everything else counts where its successor stands. */
export async function carriedFigures(ctx: RequestContext, units: readonly Unit[], asked: readonly Omit<Counting, 'places'>[]): Promise<Map<number, FiguresOfUnit>[]> {
  const carried = await carriedPlaces(ctx, units);
  const figures = await figuresOfFrames(ctx, asked.map((one) => ({ ...one, places: carried })));
  if (carried.shared.length === 0) return figures;
  const split = await unitsOfIds(ctx, carried.shared.map((source) => source.unitId), ctx.today);
  const paths = carried.shared.flatMap((source) => [...source.paths]);
  const ofSplit = await figuresOfFrames(ctx, asked.map((one) => ({ ...one, places: { units: split, paths, countsFor: (unitId) => unitId } })));
  return asked.map(({ criteria }, index) => {
    const ofSource = (source: SharedSource): FiguresOfUnit | null => ofSplit[index]?.get(source.unitId) ?? null;
    return new Map(units.map(({ unitId }) => [unitId, inherit({ own: figures[index]?.get(unitId) ?? null, wholes: [], parts: partsFor(carried, unitId, ofSource) }, criteria)]));
  });
}
