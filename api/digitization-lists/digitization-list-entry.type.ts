// Entries of a digitization list, with the positions of consulted units, as the API shows them.
import { Field, Int, ObjectType } from 'type-graphql';
import { ComponentClass, DigitizationStage, Exemption, Position } from '../../schema/enums.ts';
import type { FrozenNames } from '../domain/canonical-list.ts';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';
import { DateScalar, DateTimeScalar } from '../request/scalars.ts';

@ObjectType({
  implements: Node,
  description: 'One component in a list: why and when it is digitized. Names of a published list are those of the day of publication.',
})
export class DigitizationListEntry {
  readonly nodeType = 'DigitizationListEntry';

  entryId!: number;
  listId!: number;
  componentId!: number;
  responsibleUnitId!: number | null;
  frozen!: FrozenNames | null;
  isInsider!: boolean;
  /** The day for which units are shown: that of publication, else today. */
  unitDay!: string;
  /** The code of the responsible unit, so that two lists can be compared. */
  responsibleUnit!: string | null;

  @Field(() => String, { description: 'Code of the procedure.' })
  procedureCode!: string;

  @Field(() => String, { description: 'Name of the procedure.' })
  procedureName!: string;

  @Field(() => String, { description: 'Field of the procedure (lĩnh vực).' })
  field!: string;

  @Field(() => String, { description: 'Code of the component.' })
  componentCode!: string;

  @Field(() => String, { description: 'Name of the component.' })
  componentName!: string;

  @Field(() => ComponentClass, { description: 'Why it is digitized (Circular 01/2023/TT-VPCP).' })
  class!: ComponentClass;

  @Field(() => DigitizationStage, { description: 'When it is digitized; RECEIPT and RESULT require it.' })
  stage!: DigitizationStage;

  @Field(() => String, { nullable: true, description: 'Legal basis (căn cứ pháp lý).' })
  legalBasis!: string | null;

  @Field(() => Exemption, { nullable: true, description: 'Why digitization is not required (Circular 03/2025/TT-VPCP, article 5); with the stage PROCESSING only. Null: it is required.' })
  exemption!: Exemption | null;

  @Field(() => String, { nullable: true, description: 'Name of the database whose data stand in for the paper.' })
  replacedByData!: string | null;

  @Field(() => String, { nullable: true, description: 'Note; part of what is published (ghi chú).' })
  note!: string | null;
}

@ObjectType({ description: 'What a consulted unit says about one entry (ý kiến).' })
export class EntryPosition {
  listId!: number;
  componentId!: number;
  unitId!: number;
  unitCode!: string;
  unitDay!: string;

  @Field(() => Int, { description: 'Number of the round.' })
  round!: number;

  @Field(() => Position, { description: 'Agreement or objection.' })
  position!: Position;

  @Field(() => String, { nullable: true, description: 'The reason; always given with an objection.' })
  comment!: string | null;

  @Field(() => Boolean, { name: 'late', description: 'Whether it came after the due date.' })
  isLate!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was given or last amended.' })
  respondedAt!: Date;
}

@ObjectType({ description: 'A round of consultation (đợt lấy ý kiến).' })
export class Consultation {
  roundId!: number;
  listId!: number;

  @Field(() => Int, { description: 'Number, from 1.' })
  round!: number;

  @Field(() => DateScalar, { description: 'Answers are due by the end of this day.' })
  dueOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null: it is open.' })
  closedAt!: Date | null;
}

@ObjectType({ description: 'A unit asked in a round, and how far its answer goes.' })
export class ConsultedUnit {
  roundId!: number;
  unitId!: number;
  unitDay!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it answered last; null: not yet.' })
  respondedAt!: Date | null;

  @Field(() => Boolean, { name: 'late', description: 'Whether it answered after the due date, or the date has passed without an answer.' })
  isLate!: boolean;

  @Field(() => Int, { description: 'How many entries it agrees to.' })
  agreed!: number;

  @Field(() => Int, { description: 'How many entries it objects to.' })
  objected!: number;
}

export const DigitizationListEntryConnection = connectionType('DigitizationListEntry', () => DigitizationListEntry);
