// TargetCascade (bản phân bổ chỉ tiêu): the target of a group broken down to its units, as a draft and once it is assigned.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CascadeMethod, TargetCascadeStatus, UnitLevel } from '../../schema/enums.ts';

@Entity({ tableName: 'target_cascades' })
export class TargetCascadeRecord {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  status!: TargetCascadeStatus;

  /** Raised by hand with every change. */
  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'text' })
  criterionCode!: string;

  @Property({ type: 'text' })
  numeratorCode!: string;

  @Property({ type: 'text' })
  denominatorCode!: string;

  @Property({ type: 'text' })
  period!: string;

  @Property({ type: 'date' })
  firstDay!: string;

  @Property({ type: 'date' })
  lastDay!: string;

  /** The unit of the group. */
  @Property({ type: 'integer' })
  withinId!: number;

  @Property({ type: 'text', nullable: true })
  level!: UnitLevel | null;

  @Property({ type: 'boolean' })
  assignsGroup!: boolean;

  @Property({ type: 'string', columnType: 'numeric' })
  percent!: string;

  @Property({ type: 'text' })
  method!: CascadeMethod;

  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  step!: string | null;

  @Property({ type: 'text' })
  basePeriod!: string;

  @Property({ type: 'date' })
  baseFirstDay!: string;

  @Property({ type: 'date' })
  baseLastDay!: string;

  @Property({ type: 'datetime' })
  observedAt!: Date;

  @Property({ type: 'integer' })
  workingDaysLeft!: number;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'integer' })
  createdById!: number;

  @Property({ type: 'datetime' })
  changedAt!: Date;

  @Property({ type: 'integer' })
  changedById!: number;

  @Property({ type: 'text', nullable: true })
  decisionNumber!: string | null;

  @Property({ type: 'datetime', nullable: true })
  assignedAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  assignedById!: number | null;
}

/** One unit: what it had, has and is expected to have when the draft was made, what was proposed and what it is to reach. */
@Entity({ tableName: 'target_cascade_items' })
export class TargetCascadeItemRecord {
  @PrimaryKey({ type: 'integer' })
  cascadeId!: number;

  @PrimaryKey({ type: 'integer' })
  unitId!: number;

  @Property({ type: 'integer', nullable: true })
  lastNumerator!: number | null;

  @Property({ type: 'integer', nullable: true })
  lastDenominator!: number | null;

  @Property({ type: 'integer' })
  numerator!: number;

  @Property({ type: 'integer' })
  denominator!: number;

  @Property({ type: 'integer' })
  volume!: number;

  @Property({ type: 'string', columnType: 'numeric' })
  proposed!: string;

  @Property({ type: 'string', columnType: 'numeric' })
  percent!: string;
}

declare module '../database/tables.ts' {
  interface Tables {
    targetCascades: TargetCascadeRecord;
    targetCascadeItems: TargetCascadeItemRecord;
  }
}
