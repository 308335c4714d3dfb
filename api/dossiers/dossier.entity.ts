// Dossier (hồ sơ thủ tục hành chính) as the provincial system reports it, and the receipt of each batch. No data about applicants.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Channel, DossierStatus, Payment } from '../../schema/enums.ts';

@Entity({ tableName: 'dossiers' })
export class DossierEntity {
  @PrimaryKey({ type: 'bigint' })
  id!: number;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'integer' })
  procedureId!: number;

  @Property({ type: 'integer' })
  unitId!: number;

  @Property({ type: 'integer', nullable: true })
  receivingUnitId!: number | null;

  @Property({ type: 'text', nullable: true })
  handlingDivision!: string | null;

  @Property({ type: 'text' })
  status!: DossierStatus;

  @Property({ type: 'text', nullable: true })
  channel!: Channel | null;

  @Property({ type: 'datetime', nullable: true })
  submittedAt!: Date | null;

  @Property({ type: 'datetime', nullable: true })
  receivedAt!: Date | null;

  @Property({ type: 'datetime', nullable: true })
  dueAt!: Date | null;

  @Property({ type: 'datetime', nullable: true })
  finishedAt!: Date | null;

  @Property({ type: 'datetime', nullable: true })
  returnedAt!: Date | null;

  @Property({ type: 'integer' })
  supplementCount!: number;

  @Property({ type: 'datetime', nullable: true })
  supplementRequestedAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  supplementWorkingDays!: number | null;

  @Property({ type: 'decimal', nullable: true })
  feeAmount!: string | null;

  @Property({ type: 'text', nullable: true })
  payment!: Payment | null;

  /** See api/domain/component-rows.ts. */
  @Property({ type: 'text', nullable: true })
  components!: string | null;

  @Property({ type: 'integer', nullable: true })
  componentsTotal!: number | null;

  @Property({ type: 'integer', nullable: true })
  componentsDigitized!: number | null;

  @Property({ type: 'integer', nullable: true })
  componentsReused!: number | null;

  @Property({ type: 'integer', nullable: true })
  componentsFromStore!: number | null;

  @Property({ type: 'boolean', nullable: true })
  hasElectronicResult!: boolean | null;

  @Property({ type: 'boolean', nullable: true })
  resultSyncedToStore!: boolean | null;

  @Property({ type: 'boolean', nullable: true })
  populationDataUsed!: boolean | null;

  @Property({ type: 'datetime', nullable: true })
  syncedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  syncError!: string | null;

  @Property({ type: 'boolean', nullable: true })
  hasComplaint!: boolean | null;

  @Property({ type: 'text', nullable: true })
  sourceSystem!: string | null;

  @Property({ type: 'datetime' })
  sourceUpdatedAt!: Date;

  @Property({ type: 'blob' })
  contentHash!: Buffer;

  @Property({ type: 'integer' })
  batchId!: number;

  @Property({ type: 'date', nullable: true })
  receivedOn!: string | null;

  /** 'infinity': always on time, '-infinity': never. */
  @Property({ columnType: 'timestamptz', type: 'string' })
  onTimeUntil!: string;

  @Property({ type: 'text', nullable: true })
  lateReason!: string | null;

  @Property({ type: 'integer', nullable: true })
  workingDaysTaken!: number | null;

  @Property({ type: 'integer' })
  facts!: number;
}

/** Why a record of a batch was not taken, kept in both languages. */
export interface RejectedRecord {
  index: number;
  dossierCode: string | null;
  code: 'INVALID_INPUT' | 'CONFLICT';
  path: string;
  reason: string;
  vi: string;
  en: string;
}

@Entity({ tableName: 'dossier_batches' })
export class DossierBatch {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  accountId!: number;

  @Property({ type: 'text' })
  batchId!: string;

  @Property({ type: 'text' })
  contentHash!: string;

  @Property({ type: 'integer' })
  recordCount!: number;

  @Property({ type: 'integer' })
  accepted!: number;

  @Property({ type: 'integer' })
  unchanged!: number;

  @Property({ type: 'json' })
  rejected!: RejectedRecord[];

  @Property({ type: 'datetime' })
  receivedAt!: Date;
}

declare module '../database/tables.ts' {
  interface Tables {
    dossiers: DossierEntity;
    dossierBatches: DossierBatch;
  }
}
