// Digitization lists, as the API shows them.
import { Field, Int, ObjectType } from 'type-graphql';
import { ListAct, ListStatus } from '../../schema/enums.ts';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';
import { DateScalar, DateTimeScalar } from '../request/scalars.ts';
import { DocumentComponent } from '../procedures/document-component.entity.ts';
import { DigitizationListEntry } from './digitization-list-entry.type.ts';

@ObjectType({ description: 'The paper by which the Center laid a list before the Chairman (tờ trình).' })
export class ListSubmission {
  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => DateTimeScalar, { description: 'When the list was submitted.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Full name of who submitted it.' })
  by!: string | null;
}

@ObjectType({ description: 'The decision that approves a list (quyết định).' })
export class ListDecision {
  @Field(() => String, { description: 'Its number, unique in the year of signing.' })
  number!: string;

  @Field(() => DateScalar, { description: 'The day of signing.' })
  signedOn!: string;

  @Field(() => String, { description: 'Who signed it.' })
  signedBy!: string;
}

@ObjectType('DigitizationListHistoryEntry', { description: 'One act on a list (lịch sử).' })
export class ListHistoryEntry {
  @Field(() => ListAct, { description: 'The act; SUPERSEDE is done by the clock.' })
  act!: ListAct;

  @Field(() => ListStatus, { nullable: true, description: 'Status before; null for the making of the list.' })
  from!: ListStatus | null;

  @Field(() => ListStatus, { description: 'Status after.' })
  to!: ListStatus;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Full name of who did it, as it was then.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  reason!: string | null;

  @Field(() => Int, { description: 'Version of the list after the act.' })
  version!: number;
}

@ObjectType({
  implements: Node,
  description:
    'A list of document components to be digitized (danh mục thành phần hồ sơ phải số hóa). Published lists are public. Before that a list is seen by roles that read the '
    + 'whole province, and by consulted units from the opening of their consultation on; for others it does not exist. Only these see consultations, submission and history.',
})
export class DigitizationList {
  readonly nodeType = 'DigitizationList';

  listId!: number;
  basedOnId!: number | null;
  supersededById!: number | null;
  /** Whether the reader sees more than the public does. */
  isInsider!: boolean;
  submissionNumber!: string | null;
  submittedAt!: Date | null;
  submittedById!: number | null;
  decisionNumber!: string | null;
  decisionSignedOn!: string | null;
  decisionSignedBy!: string | null;

  @Field(() => String, { description: 'Our number, given at creation and fit for addresses, such as DM-2026-003.' })
  number!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => ListStatus, { description: 'Status today. A published list is SUPERSEDED from the effective date of the next one on.' })
  status!: ListStatus;

  @Field(() => Int, { description: 'Raised by every change but the answers of consulted units; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it is in force (ngày hiệu lực).' })
  effectiveFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true, description: 'The last day in force; null while no later list is published. The day before effectiveFrom: another list was published later for the same day, and this one never was in force.',
  })
  effectiveTo!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of what was published, over the canonical form of docs/published-list-hash.md; null before publication.' })
  contentHash!: string | null;
}

@ObjectType('DigitizationListField', { description: 'A field of procedures (lĩnh vực) as far as a list has entries of it.' })
export class ListedField {
  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Field(() => Int, { description: 'How many entries of the list belong to it.' })
  entryCount!: number;
}

@ObjectType({ description: 'One field that reads otherwise.' })
export class DigitizationListFieldChange {
  @Field(() => String, { description: 'Name of the field of DigitizationListEntry; units by their code.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'In the earlier list.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'In this list.' })
  after!: string | null;
}

@ObjectType({ description: 'An entry that both lists have and that reads otherwise.' })
export class DigitizationListEntryChange {
  @Field(() => DocumentComponent, { description: 'The component.' })
  component!: DocumentComponent;

  @Field(() => DigitizationListEntry, { description: 'The entry of the earlier list.' })
  before!: DigitizationListEntry;

  @Field(() => DigitizationListEntry, { description: 'The entry of this list.' })
  after!: DigitizationListEntry;

  @Field(() => [DigitizationListFieldChange], { description: 'What reads otherwise, field by field.' })
  fields!: DigitizationListFieldChange[];
}

@ObjectType({ description: 'The difference between an earlier list and this one (so sánh).' })
export class DigitizationListChanges {
  @Field(() => DigitizationList, { nullable: true, description: 'The earlier list; null: there is none, and every entry is added.' })
  since!: DigitizationList | null;

  @Field(() => [DigitizationListEntry], { description: 'Entries that only this list has.' })
  added!: DigitizationListEntry[];

  @Field(() => [DigitizationListEntry], { description: 'Entries that only the earlier list has.' })
  removed!: DigitizationListEntry[];

  @Field(() => [DigitizationListEntryChange], { description: 'Entries that both have and that read otherwise.' })
  changed!: DigitizationListEntryChange[];

  @Field(() => Int, { description: 'How many were added.' })
  addedCount!: number;

  @Field(() => Int, { description: 'How many were removed.' })
  removedCount!: number;

  @Field(() => Int, { description: 'How many read otherwise.' })
  changedCount!: number;
}

export const DigitizationListConnection = connectionType('DigitizationList', () => DigitizationList);
