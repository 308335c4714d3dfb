// DigitizationList (danh mục thành phần hồ sơ phải số hóa), its entries and its history, as they are stored.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ComponentClass, DigitizationStage, Exemption, ListAct, ListStatus } from '../../schema/enums.ts';
import type { FrozenNames } from '../domain/canonical-list.ts';

/** SUPERSEDED is never stored: a published list becomes it by the clock. */
export type StoredListStatus = Exclude<ListStatus, 'SUPERSEDED'>;

@Entity({ tableName: 'digitization_lists' })
export class DigitizationListRecord {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  status!: StoredListStatus;

  /** Raised by hand: answers of consulted units leave it alone. */
  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'integer', nullable: true })
  basedOnId!: number | null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'integer' })
  createdById!: number;

  @Property({ type: 'text', nullable: true })
  submissionNumber!: string | null;

  @Property({ type: 'datetime', nullable: true })
  submittedAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  submittedById!: number | null;

  @Property({ type: 'text', nullable: true })
  decisionNumber!: string | null;

  @Property({ type: 'date', nullable: true })
  decisionSignedOn!: string | null;

  @Property({ type: 'text', nullable: true })
  decisionSignedBy!: string | null;

  @Property({ type: 'datetime', nullable: true })
  approvedAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  approvedById!: number | null;

  @Property({ type: 'datetime', nullable: true })
  publishedAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  publishedById!: number | null;

  @Property({ type: 'date', nullable: true })
  effectiveFrom!: string | null;

  /** The last day in force; before `effectiveFrom` where another list was published for the same day. */
  @Property({ type: 'date', nullable: true })
  effectiveTo!: string | null;

  @Property({ type: 'integer', nullable: true })
  supersededById!: number | null;

  @Property({ type: 'text', nullable: true })
  contentHash!: string | null;

  @Property({ type: 'text' })
  searchText!: string;

  /** Made by the database; empty while the list is not published. */
  @Property({ columnType: 'daterange', type: 'string', persist: false, nullable: true })
  inForce!: string | null;
}

@Entity({ tableName: 'digitization_list_entries' })
export class DigitizationListEntryRecord {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  listId!: number;

  @Property({ type: 'integer' })
  componentId!: number;

  @Property({ type: 'text' })
  class!: ComponentClass;

  @Property({ type: 'text' })
  stage!: DigitizationStage;

  @Property({ type: 'text', nullable: true })
  legalBasis!: string | null;

  @Property({ type: 'text', nullable: true })
  exemption!: Exemption | null;

  @Property({ type: 'text', nullable: true })
  replacedByData!: string | null;

  @Property({ type: 'integer', nullable: true })
  responsibleUnitId!: number | null;

  @Property({ type: 'text', nullable: true })
  note!: string | null;

  /** Names as they were on the day of publication. */
  @Property({ type: 'json', nullable: true })
  frozen!: FrozenNames | null;
}

/** One act on a list: who, when, why. Append-only in the database. */
@Entity({ tableName: 'digitization_list_history' })
export class DigitizationListHistoryRecord {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  listId!: number;

  @Property({ type: 'text' })
  act!: ListAct;

  @Property({ type: 'text', nullable: true })
  fromStatus!: ListStatus | null;

  @Property({ type: 'text' })
  toStatus!: ListStatus;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'integer', nullable: true })
  accountId!: number | null;

  /** Full name at that time. */
  @Property({ type: 'text' })
  actor!: string;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Property({ type: 'json', nullable: true })
  details!: unknown;
}

declare module '../database/tables.ts' {
  interface Tables {
    digitizationLists: DigitizationListRecord;
    digitizationListEntries: DigitizationListEntryRecord;
    digitizationListHistory: DigitizationListHistoryRecord;
  }
}
