// What stands behind a card, a board and each of their cells: exact counts and scores, for features that explain or compare them.
import type { ScoreView } from '../../schema/enums.ts';
import type { Period } from '../domain/period.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import type { TotalScore } from '../domain/score.ts';
import type { FiguresOfUnit } from '../dossiers/figure-engine.ts';
import type { TargetLookup } from '../targets/target-lookup.ts';
import type { Unit } from '../units/unit.type.ts';

/** What was counted for some units, when, and by what it is judged. */
export interface Counted {
  units: readonly Unit[];
  figures: ReadonlyMap<number, FiguresOfUnit>;
  ruleSet: RuleSet;
  moment: Date;
  targets: TargetLookup;
  /** By the units of that time, or carried to those of today. */
  view: ScoreView;
  /** Counted now, not kept by a snapshot. */
  isLive: boolean;
}

export interface Scored {
  unit: Unit;
  total: TotalScore;
  figures: FiguresOfUnit;
}

/** One for a whole card or board. */
export interface ScoreSource extends Counted {
  period: Period;
  /** All units counted, in the order of `units`. */
  scored: readonly Scored[];
}

/** What a cell belongs to; never a field of the API. */
export interface CellSource {
  source: ScoreSource;
  scored: Scored;
}
