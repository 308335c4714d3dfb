// Rule sets (bộ chỉ số), the working calendar (lịch làm việc) and observations (số liệu ngoài hồ sơ), as they are stored.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { RuleState } from '../../schema/enums.ts';

@Entity({ tableName: 'rule_sets' })
export class RuleSetRecord {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  state!: RuleState;

  @Property({ type: 'date' })
  validFrom!: string;

  /** The last day in force; null: still in force. */
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  /** Read it through rule-set.service.ts, which validates it. */
  @Property({ type: 'json' })
  definition!: unknown;
}

/** A definition as it was when scores were kept by it: never changed, found by the MD5 of its text. */
@Entity({ tableName: 'rule_set_definitions' })
export class RuleSetDefinition {
  @PrimaryKey({ type: 'text' })
  hash!: string;

  @Property({ type: 'json' })
  definition!: unknown;
}

@Entity({ tableName: 'calendar_days' })
export class CalendarDay {
  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: 'text' })
  kind!: 'HOLIDAY' | 'MAKE_UP_DAY';

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'boolean' })
  isVerified!: boolean;
}

/** A number that another system reports, for exactly one unit and period. */
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

  @Property({ type: 'integer' })
  value!: number;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'datetime' })
  recordedAt!: Date;
}

declare module '../database/tables.ts' {
  interface Tables {
    ruleSets: RuleSetRecord;
    ruleSetDefinitions: RuleSetDefinition;
    calendarDays: CalendarDay;
    observations: Observation;
  }
}
