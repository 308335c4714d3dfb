// Official result (kết quả chính thức): a score of a unit as published elsewhere, with the day it was seen. Append-only.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ScoreMeasure, ScorePart } from '../../schema/enums.ts';

@Entity({ tableName: 'official_results' })
export class OfficialResultRecord {
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
  part!: ScorePart;

  /** Of the group or criterion; empty for the total. */
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  score!: string | null;

  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  maxScore!: string | null;

  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  percent!: string | null;

  @Property({ type: 'integer', nullable: true })
  rank!: number | null;

  @Property({ type: 'date' })
  observedOn!: string;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'text', nullable: true })
  sourceUrl!: string | null;

  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Property({ type: 'integer' })
  recordedById!: number;
}

/** How far ours may be from the published value and still agree. */
@Entity({ tableName: 'official_tolerances' })
export class OfficialTolerance {
  @PrimaryKey({ type: 'text' })
  part!: ScorePart;

  @PrimaryKey({ type: 'text' })
  measure!: ScoreMeasure;

  @Property({ type: 'string', columnType: 'numeric' })
  tolerance!: string;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'boolean' })
  isVerified!: boolean;
}

declare module '../database/tables.ts' {
  interface Tables {
    officialResults: OfficialResultRecord;
    officialTolerances: OfficialTolerance;
  }
}
