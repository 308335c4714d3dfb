// Consultation (lấy ý kiến): numbered rounds of a list, the units asked in each, and their positions on entries.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Position } from '../../schema/enums.ts';

@Entity({ tableName: 'consultation_rounds' })
export class ConsultationRound {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  listId!: number;

  @Property({ type: 'integer' })
  round!: number;

  @Property({ type: 'date' })
  dueOn!: string;

  @Property({ type: 'datetime' })
  openedAt!: Date;

  @Property({ type: 'integer' })
  openedById!: number;

  @Property({ type: 'datetime', nullable: true })
  closedAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  closedById!: number | null;
}

@Entity({ tableName: 'consultation_invitations' })
export class ConsultationInvitation {
  @PrimaryKey({ type: 'integer' })
  roundId!: number;

  @PrimaryKey({ type: 'integer' })
  unitId!: number;

  /** The latest answer. */
  @Property({ type: 'datetime', nullable: true })
  respondedAt!: Date | null;

  /** Whether some position came after the due date. */
  @Property({ type: 'boolean' })
  isLate!: boolean;
}

@Entity({ tableName: 'consultation_positions' })
export class ConsultationPosition {
  @PrimaryKey({ type: 'integer' })
  roundId!: number;

  @PrimaryKey({ type: 'integer' })
  unitId!: number;

  @PrimaryKey({ type: 'integer' })
  componentId!: number;

  @Property({ type: 'text' })
  position!: Position;

  @Property({ type: 'text', nullable: true })
  comment!: string | null;

  @Property({ type: 'boolean' })
  isLate!: boolean;

  @Property({ type: 'datetime' })
  respondedAt!: Date;

  @Property({ type: 'integer' })
  respondedById!: number;
}

declare module '../database/tables.ts' {
  interface Tables {
    consultationRounds: ConsultationRound;
    consultationInvitations: ConsultationInvitation;
    consultationPositions: ConsultationPosition;
  }
}
