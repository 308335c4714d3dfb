// A criterion's two counters, and the condition under which a dossier stands in the list behind each part of its figure.
import type { FigurePart, UnitLevel } from '../../schema/enums.ts';
import { appliesTo } from './body.ts';
import type { Condition } from './metric-conditions.ts';
import { all, fact, not } from './metric-conditions.ts';
import type {
  ComponentMetric, DossierMetric, Metric, ObservationMetric, ProcedureMetric, QuantityMetric,
} from './metrics.ts';
import { isWithin, metricOf } from './metrics.ts';
import type { Words } from './refusal.ts';

interface PairOf<M extends Metric> {
  readonly kind: M['kind'];
  readonly numerator: M;
  readonly denominator: M;
}
export type CriterionParts =
  | (PairOf<DossierMetric> & { readonly kind: 'DOSSIERS' })
  | (PairOf<ProcedureMetric> & { readonly kind: 'PROCEDURES' })
  | (PairOf<ObservationMetric> & { readonly kind: 'OBSERVATION' })
  | (PairOf<QuantityMetric> & { readonly kind: 'QUANTITY' })
  | (PairOf<ComponentMetric> & { readonly kind: 'COMPONENTS' });

/** Null when the two cannot be divided: different kinds, an unknown code, or a numerator that is no part of the denominator. */
export const pairOf = (numerator: Metric | null, denominator: Metric | null): CriterionParts | null => {
  if (numerator === null || denominator === null || !isWithin(numerator, denominator)) return null;
  if (numerator.kind === 'DOSSIERS' && denominator.kind === 'DOSSIERS') return { kind: 'DOSSIERS', numerator, denominator };
  if (numerator.kind === 'PROCEDURES' && denominator.kind === 'PROCEDURES') return { kind: 'PROCEDURES', numerator, denominator };
  if (numerator.kind === 'OBSERVATION' && denominator.kind === 'OBSERVATION') return { kind: 'OBSERVATION', numerator, denominator };
  if (numerator.kind === 'QUANTITY' && denominator.kind === 'QUANTITY') return { kind: 'QUANTITY', numerator, denominator };
  if (numerator.kind === 'COMPONENTS' && denominator.kind === 'COMPONENTS') return { kind: 'COMPONENTS', numerator, denominator };
  return null;
};

export interface CriterionCounters {
  readonly code: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** Throws on a pair that `validateRuleSet` would have refused. */
export const criterionParts = (criterion: CriterionCounters): CriterionParts => {
  const parts = pairOf(metricOf(criterion.numerator), metricOf(criterion.denominator));
  if (parts === null) throw new RangeError(`criterion ${criterion.code} divides counters that do not belong together`);
  return parts;
};

/** Shown and, for L.1, open to targets, but outside the 100 points and in no rule set. */
export interface UnscoredCriterion extends CriterionCounters {
  readonly name: Words;
  /** How the two counts are read: as a share in percent, or as an average. */
  readonly reading: 'PERCENT' | 'AVERAGE';
  readonly takesTargets: boolean;
}

export const UNSCORED_CRITERIA: readonly UnscoredCriterion[] = [
  { code: '2.2', numerator: 'WORKING_DAYS_TAKEN', denominator: 'FINISHED', reading: 'AVERAGE', takesTargets: false,
    name: { vi: 'Thời gian giải quyết trung bình (ngày làm việc)', en: 'Average processing time (working days)' } },
  { code: 'L.1', numerator: 'LISTED_COMPONENTS_DIGITIZED', denominator: 'LISTED_COMPONENTS_RECEIVED', reading: 'PERCENT', takesTargets: true,
    name: { vi: 'Tỷ lệ thành phần hồ sơ thuộc danh mục đã số hóa', en: 'Components of the digitization list that were digitized' } },
];

/** Which dossiers stand behind a part of a figure. */
export type DrillDown =
  /** Each dossier by its own facts. */
  | { readonly kind: 'DOSSIERS'; readonly condition: Condition }
  /** The received dossiers of procedures that are in every set of `inAll` and in none of `inNone`. */
  | {
      readonly kind: 'PROCEDURES';
      readonly condition: Condition;
      readonly inAll: readonly ProcedureMetric[];
      readonly inNone: readonly ProcedureMetric[];
    }
  /** Dossiers with at least one component row that counts in `rows` and, for MISSING, not in `exceptRows`. */
  | {
      readonly kind: 'COMPONENTS';
      readonly condition: Condition;
      readonly rows: ComponentMetric;
      readonly exceptRows: ComponentMetric | null;
    };

const received = fact('received');

const dossierCondition = (numerator: Condition, denominator: Condition, part: FigurePart): Condition => {
  if (part === 'DENOMINATOR') return denominator;
  return part === 'NUMERATOR' ? all(denominator, numerator) : all(denominator, not(numerator));
};

/** Null where no dossier stands behind the figure (observations). The one list of 2.2 is that of its finished dossiers. */
export const drillDown = (parts: CriterionParts, part: FigurePart): DrillDown | null => {
  switch (parts.kind) {
    case 'OBSERVATION':
      return null;
    case 'DOSSIERS':
    case 'QUANTITY':
      return { kind: 'DOSSIERS', condition: dossierCondition(parts.numerator.condition, parts.denominator.condition, part) };
    case 'PROCEDURES':
      return {
        kind: 'PROCEDURES',
        condition: received,
        inAll: part === 'NUMERATOR' ? [parts.denominator, parts.numerator] : [parts.denominator],
        inNone: part === 'MISSING' ? [parts.numerator] : [],
      };
    case 'COMPONENTS':
      return {
        kind: 'COMPONENTS',
        condition: received,
        rows: part === 'NUMERATOR' ? parts.numerator : parts.denominator,
        exceptRows: part === 'MISSING' ? parts.numerator : null,
      };
  }
};

/** The list behind a part of one unit's figure; null, an empty list, also where the criterion is not for its level. */
export const listBehind = (
  criterion: CriterionCounters & { readonly appliesTo?: readonly UnitLevel[] },
  level: UnitLevel,
  part: FigurePart,
): DrillDown | null => {
  const levels = criterion.appliesTo;
  return levels !== undefined && !appliesTo({ appliesTo: levels }, level) ? null : drillDown(criterionParts(criterion), part);
};
