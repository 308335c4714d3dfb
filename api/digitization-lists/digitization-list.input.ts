// Inputs, filters and order of digitization lists.
import { Field, ID, InputType, Int } from 'type-graphql';
import { ComponentClass, DigitizationStage, Exemption, ListStatus, Position } from '../../schema/enums.ts';
import { orderInput } from '../request/order.ts';
import { DateScalar } from '../request/scalars.ts';

@InputType({ description: 'Filters of digitization lists; all of them must hold.' })
export class DigitizationListWhere {
  @Field(() => [ListStatus], { nullable: true, description: 'One of these statuses, as they are today.' })
  status?: ListStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Words of the title, or a number of the list, its submission or its decision.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'The list of exactly this number, such as DM-2026-003.' })
  number?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'In force on this day.' })
  inForceOn?: string | null;
}

export const DigitizationListOrderField = { NUMBER: 'NUMBER', TITLE: 'TITLE', CREATED_AT: 'CREATED_AT', EFFECTIVE_FROM: 'EFFECTIVE_FROM' } as const;
export type DigitizationListOrderField = keyof typeof DigitizationListOrderField;
export const DigitizationListOrderBy = orderInput('DigitizationList', DigitizationListOrderField);

@InputType({ description: 'Filters of the entries of a list; all of them must hold.' })
export class DigitizationListEntryWhere {
  @Field(() => String, { nullable: true, description: 'Words of the names and codes of the component and its procedure, without accents or case.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Field of the procedure (lĩnh vực).' })
  field?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the procedure.' })
  procedureCode?: string | null;

  @Field(() => ComponentClass, { nullable: true, description: 'Class.' })
  class?: ComponentClass | null;

  @Field(() => DigitizationStage, { nullable: true, description: 'Stage.' })
  stage?: DigitizationStage | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has an exemption.' })
  exempted?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether some consulted unit objects to it in the latest round; for those who see positions.' })
  objected?: boolean | null;
}

@InputType({ description: 'A new list.' })
export class CreateDigitizationListInput {
  @Field(() => String, { description: 'Title, at most 500 characters.' })
  title!: string;

  @Field(() => ID, { nullable: true, description: 'The list whose entries it starts from; from scratch unless given.' })
  basedOnId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key and input again give the same list; the same key with other input is CONFLICT.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What every act on an existing list names.' })
class ListActInput {
  @Field(() => ID, { description: 'Id of the list.' })
  listId!: string;

  @Field(() => Int, { description: 'The version that was read; an older one is CONFLICT.' })
  expectedVersion!: number;
}

@InputType({ description: 'An entry as it is to stand; what is left out is empty.' })
export class DigitizationListEntryInput {
  @Field(() => ID, { description: 'Id of the component.' })
  componentId!: string;

  @Field(() => ComponentClass, { description: 'Why it is digitized.' })
  class!: ComponentClass;

  @Field(() => DigitizationStage, { description: 'When it is digitized.' })
  stage!: DigitizationStage;

  @Field(() => String, { nullable: true, description: 'Legal basis, at most 2,000 characters.' })
  legalBasis?: string | null;

  @Field(() => Exemption, { nullable: true, description: 'Why digitization is not required. Only with the stage PROCESSING: RECEIPT and RESULT require digitization, and the two together are INVALID_INPUT.' })
  exemption?: Exemption | null;

  @Field(() => String, { nullable: true, description: 'Name of the database whose data stand in for the paper, at most 500 characters.' })
  replacedByData?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the responsible unit; it must stand today.' })
  responsibleUnitCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Note, at most 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Entries to put into a draft and to take out of it; all or nothing.' })
export class SetDigitizationListEntriesInput extends ListActInput {
  @Field(() => [DigitizationListEntryInput], { nullable: true, description: 'Entries to add or to replace, each component once.' })
  upsert?: DigitizationListEntryInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Components to take out.' })
  removeComponentIds?: string[] | null;
}

@InputType({ description: 'A new round of consultation.' })
export class OpenConsultationInput extends ListActInput {
  @Field(() => [String], { description: 'Codes of the units to ask: departments and measured bodies that stand today.' })
  unitCodes!: string[];

  @Field(() => DateScalar, { description: 'The last day for answers; not in the past.' })
  dueOn!: string;
}

@InputType({ description: 'The list whose open round is to be closed.' })
export class CloseConsultationInput extends ListActInput {}

@InputType({ description: 'Position on one entry.' })
export class PositionInput {
  @Field(() => ID, { description: 'Id of the component of the entry.' })
  componentId!: string;

  @Field(() => Position, { description: 'Agreement or objection.' })
  position!: Position;

  @Field(() => String, { nullable: true, description: 'The reason, at most 2,000 characters; an objection wants one.' })
  comment?: string | null;
}

@InputType({ description: 'The answer of one consulted unit; again to amend it.' })
export class RespondToConsultationInput {
  @Field(() => ID, { description: 'Id of the list.' })
  listId!: string;

  @Field(() => String, { description: 'Code of the unit that answers.' })
  unitCode!: string;

  @Field(() => [PositionInput], { description: 'Its positions; entries that are not named keep theirs.' })
  positions!: PositionInput[];
}

@InputType({ description: 'The list to lay before the Chairman.' })
export class SubmitDigitizationListInput extends ListActInput {
  @Field(() => String, { description: 'Number of the submission (số tờ trình), at most 100 characters.' })
  submissionNumber!: string;
}

@InputType({ description: 'The list to send back to the Center.' })
export class ReturnDigitizationListInput extends ListActInput {
  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'The list to give up.' })
export class WithdrawDigitizationListInput extends ListActInput {
  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'The decision that approves a list.' })
export class ApproveDigitizationListInput extends ListActInput {
  @Field(() => String, { description: 'Number of the decision, unique in its year, at most 100 characters.' })
  decisionNumber!: string;

  @Field(() => DateScalar, { description: 'Day of signing: neither before the submission nor in the future.' })
  signedOn!: string;

  @Field(() => String, { description: 'Who signed, at most 200 characters.' })
  signedBy!: string;
}

@InputType({ description: 'The list to publish.' })
export class PublishDigitizationListInput extends ListActInput {
  @Field(() => DateScalar, { description: 'The day from which it is in force: neither before the decision nor before today.' })
  effectiveFrom!: string;
}
