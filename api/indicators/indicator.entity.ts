// Rule sets (bộ chỉ số) and the working calendar (lịch làm việc), as they are stored.
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

  /** A draft judges nothing until it is put in force. */
  @Property({ type: 'boolean' })
  isInForce!: boolean;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'datetime', nullable: true })
  savedAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  savedById!: number | null;

  @Property({ type: 'datetime', nullable: true })
  putInForceAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  putInForceById!: number | null;
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

declare module '../database/tables.ts' {
  interface Tables {
    ruleSets: RuleSetRecord;
    ruleSetDefinitions: RuleSetDefinition;
    calendarDays: CalendarDay;
  }
}
