// Target (chỉ tiêu): the least rate of a criterion that a unit must reach in a period, under a decision; and its former values.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'targets' })
export class TargetRecord {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  unitId!: number;

  @Property({ type: 'text' })
  criterionCode!: string;

  /** As it was first written; one target stands for all spellings of the same days. */
  @Property({ type: 'text' })
  period!: string;

  @Property({ type: 'date' })
  firstDay!: string;

  @Property({ type: 'date' })
  lastDay!: string;

  @Property({ type: 'string', columnType: 'numeric' })
  percent!: string;

  @Property({ type: 'text' })
  decisionNumber!: string;

  @Property({ type: 'datetime' })
  assignedAt!: Date;

  @Property({ type: 'integer' })
  assignedById!: number;
}

/** A value that was replaced, with when and by whom it had been assigned. */
@Entity({ tableName: 'target_history' })
export class TargetHistory {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  targetId!: number;

  @Property({ type: 'string', columnType: 'numeric' })
  percent!: string;

  @Property({ type: 'text' })
  decisionNumber!: string;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'integer' })
  byId!: number;
}

declare module '../database/tables.ts' {
  interface Tables {
    targets: TargetRecord;
    targetHistory: TargetHistory;
  }
}
