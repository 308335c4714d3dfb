// Snapshot of scores (ảnh chụp số liệu): what was counted at a moment for one period, and for each measured unit. Append-only.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { UnitLevel } from '../../schema/enums.ts';

@Entity({ tableName: 'score_snapshots' })
export class ScoreSnapshotRecord {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'datetime' })
  takenAt!: Date;

  /** Taken by the schedule, not by a person. */
  @Property({ type: 'boolean' })
  isDaily!: boolean;

  /** As it was written; the days below are what counts. */
  @Property({ type: 'text' })
  period!: string;

  @Property({ type: 'date' })
  firstDay!: string;

  @Property({ type: 'date' })
  lastDay!: string;

  @Property({ type: 'text' })
  ruleSetHash!: string;

  /** The criteria outside the 100 points whose counts follow those of the rule set. */
  @Property({ type: 'text[]' })
  unscoredCodes!: string[];

  @Property({ type: 'integer' })
  unitCount!: number;
}

/** A target as it held: criterion, percent, and the period of the target. */
export type KeptTarget = [criterionCode: string, percent: string, period: string];

@Entity({ tableName: 'score_snapshot_units' })
export class ScoreSnapshotUnit {
  @PrimaryKey({ type: 'integer' })
  snapshotId!: number;

  @PrimaryKey({ type: 'integer' })
  unitId!: number;

  /** Place, level and days of the unit as they were known then. */
  @Property({ columnType: 'ltree', type: 'string' })
  path!: string;

  @Property({ type: 'text' })
  level!: UnitLevel;

  @Property({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  /** Numerator and denominator of each criterion in turn; null where unknown or not applicable. */
  @Property({ type: 'int[]' })
  counts!: (number | null)[];

  @Property({ type: 'json', nullable: true })
  targets!: KeptTarget[] | null;

  /** Rows of `snapshot_procedure_sets`; null in snapshots taken before sets were kept. */
  @Property({ type: 'int[]', nullable: true })
  setIds!: (number | null)[] | null;
}

/** The procedures behind a distinct-procedure count, kept once for all snapshots that found the same. */
@Entity({ tableName: 'snapshot_procedure_sets' })
export class SnapshotProcedureSet {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  hash!: string;

  @Property({ type: 'int[]' })
  procedureIds!: number[];
}

declare module '../database/tables.ts' {
  interface Tables {
    scoreSnapshots: ScoreSnapshotRecord;
    scoreSnapshotUnits: ScoreSnapshotUnit;
    snapshotProcedureSets: SnapshotProcedureSet;
  }
}
