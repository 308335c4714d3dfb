// Observation (số liệu ngoài hồ sơ): a number that another system reports for one unit and period, what waits to replace it, and its history.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ObservationAct } from '../../schema/enums.ts';

@Entity({ tableName: 'observations' })
export class Observation {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  unitId!: number;

  /** As it was written; the days below are what counts. */
  @Property({ type: 'text' })
  period!: string;

  @Property({ type: 'date' })
  firstDay!: string;

  @Property({ type: 'date' })
  lastDay!: string;

  @Property({ type: 'text' })
  metric!: string;

  /** What counts; null until the first value is confirmed. */
  @Property({ type: 'integer', nullable: true })
  value!: number | null;

  @Property({ type: 'text', nullable: true })
  source!: string | null;

  @Property({ type: 'text', nullable: true })
  sourceUrl!: string | null;

  @Property({ type: 'datetime', nullable: true })
  recordedAt!: Date | null;

  /** Null where a command loaded it. */
  @Property({ type: 'integer', nullable: true })
  recordedById!: number | null;

  /** Null where no second officer was needed. */
  @Property({ type: 'datetime', nullable: true })
  confirmedAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  confirmedById!: number | null;

  @Property({ type: 'integer', nullable: true })
  pendingValue!: number | null;

  @Property({ type: 'text', nullable: true })
  pendingSource!: string | null;

  @Property({ type: 'text', nullable: true })
  pendingSourceUrl!: string | null;

  @Property({ type: 'datetime', nullable: true })
  pendingAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  pendingById!: number | null;

  @Property({ type: 'integer' })
  version!: number;
}

/** One act on an observation: never changed. */
@Entity({ tableName: 'observation_history' })
export class ObservationHistory {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  observationId!: number;

  @Property({ type: 'text' })
  act!: ObservationAct;

  @Property({ type: 'integer' })
  value!: number;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'text', nullable: true })
  sourceUrl!: string | null;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'integer', nullable: true })
  byId!: number | null;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;
}

declare module '../database/tables.ts' {
  interface Tables {
    observations: Observation;
    observationHistory: ObservationHistory;
  }
}
