// Where figures are counted and in which frame: the places of units in the tree, the period, the moment and the parameters of the rule set.
import type { RuleParameters } from '../domain/metric-conditions.ts';
import { endOfPeriod, type Period } from '../domain/period.ts';
import { pathIds } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';

/** Which dossiers, judged at which moment. */
export interface FigureFrame {
  period: Period;
  asOf: Date;
  parameters: RuleParameters;
}

/** The end time of an open dossier: the moment asked for, or the end of the period if that came first. */
export const endOf = (frame: Pick<FigureFrame, 'period' | 'asOf'>): Date => {
  const end = endOfPeriod(frame.period);
  return frame.asOf < end ? frame.asOf : end;
};

/** Where the figures of the units come from: their own subtrees, and for AS_NOW those of the units that they took over from. */
export interface Places {
  units: readonly Unit[];
  paths: string[];
  /** The unit asked for that a unit of a path counts for. */
  countsFor: (unitId: number) => number;
}

export const placesOf = (units: readonly Unit[]): Places => ({ units, paths: units.map((unit) => unit.path), countsFor: (unitId) => unitId });

export const unitsAbove = (places: Places, path: string): Set<number> => new Set(pathIds(path).map(places.countsFor));
