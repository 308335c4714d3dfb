// Dossiers and receipts as the API shows them.
import { Field, Int, ObjectType } from 'type-graphql';
import { Channel, ComponentForm, DossierStatus, Payment } from '../../schema/enums.ts';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../request/scalars.ts';

@ObjectType({ description: 'One component of a dossier.' })
export class DossierComponent {
  @Field(() => Int, { nullable: true, name: 'componentNo', description: 'Number in the procedure.' })
  no!: number | null;

  @Field(() => String, { nullable: true, description: 'Paper code.' })
  paperCode!: string | null;

  @Field(() => ComponentForm, { nullable: true, description: 'How it came in; null is unknown.' })
  form!: ComponentForm | null;

  @Field(() => Boolean, { description: 'Digitized.' })
  digitized!: boolean;

  @Field(() => Boolean, { description: 'Reused from digitized data.' })
  reused!: boolean;

  @Field(() => Boolean, { description: 'Taken from the national store.' })
  fromStore!: boolean;
}

@ObjectType({ implements: Node, description: 'A dossier as last reported, without any data about the applicant (hồ sơ TTHC).' })
export class Dossier {
  readonly nodeType = 'Dossier';
  dossierId!: number;
  procedureId!: number;
  unitId!: number;
  receivingUnitId!: number | null;
  onTimeUntil!: Date | number;
  facts!: number;

  @Field(() => String, { description: 'Number of the dossier.' })
  code!: string;

  @Field(() => DossierStatus, { description: 'State.' })
  status!: DossierStatus;

  @Field(() => Channel, { nullable: true, description: 'How it was filed; null is unknown.' })
  channel!: Channel | null;

  @Field(() => String, { nullable: true, description: 'Division that handles it.' })
  handlingDivision!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Filed.' })
  submittedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Received.' })
  receivedAt!: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of receipt in Asia/Ho_Chi_Minh: it decides the period. Null: does not count as received.' })
  receivedOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Due, by the source.' })
  dueAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Finished.' })
  finishedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Result handed over.' })
  returnedAt!: Date | null;

  @Field(() => Int, { description: 'Supplement requests.' })
  supplementCount!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Fee in đồng; null is unknown.' })
  feeAmount!: string | null;

  @Field(() => Payment, { nullable: true, description: 'How the fee was paid.' })
  payment!: Payment | null;

  @Field(() => [DossierComponent], { nullable: true, description: 'Components; null: the source sent counts only, or nothing.' })
  components!: DossierComponent[] | null;

  @Field(() => Int, { nullable: true, description: 'Components of every form.' })
  componentsTotal!: number | null;

  @Field(() => Int, { nullable: true, description: 'Components digitized.' })
  componentsDigitized!: number | null;

  @Field(() => Int, { nullable: true, description: 'Components reused.' })
  componentsReused!: number | null;

  @Field(() => Int, { nullable: true, description: 'Components from the store.' })
  componentsFromStore!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Has an electronic result.' })
  hasElectronicResult!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The result is in the data store.' })
  resultSyncedToStore!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Uses population data.' })
  populationDataUsed!: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Synchronised to the National Portal.' })
  syncedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The synchronisation error that stands.' })
  syncError!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'There is a complaint.' })
  hasComplaint!: boolean | null;

  @Field(() => DateTimeScalar, { description: 'When the source last changed it.' })
  sourceUpdatedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The system that reported it.' })
  sourceSystem!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it can never be on time: TWO_REQUESTS or UNKNOWN_DUE_DATE.' })
  lateReason!: string | null;
}

@ObjectType({ description: 'One of the facts that decide whether a dossier counts.' })
export class DossierFact {
  @Field(() => String, { description: 'Name of the fact, for programs.' })
  name!: string;

  @Field(() => String, { description: "The fact as a statement, in the reader's language." })
  label!: string;

  @Field(() => Boolean, { description: 'Whether it is true of the dossier.' })
  holds!: boolean;
}

@ObjectType({ description: 'A record that was not taken.' })
export class RejectedDossier {
  @Field(() => Int, { description: 'Place in the batch, from 0.' })
  index!: number;

  @Field(() => String, { nullable: true, description: 'Number of the dossier.' })
  dossierCode!: string | null;

  @Field(() => String, { description: 'INVALID_INPUT or CONFLICT.' })
  code!: string;

  @Field(() => String, { description: 'The field at fault, such as finishedAt or components.2.form.' })
  path!: string;

  @Field(() => String, { description: 'The rule that was broken, for programs.' })
  reason!: string;

  @Field(() => String, { description: "What is wrong and the way out, in the reader's language." })
  message!: string;
}

@ObjectType({ description: 'Receipt of a batch: accepted + unchanged + rejected is the number of its records.' })
export class IngestDossiersPayload {
  @Field(() => String, { description: 'Your id of the batch.' })
  batchId!: string;

  @Field(() => Int, { description: 'Records written.' })
  accepted!: number;

  @Field(() => Int, { description: 'Records that are not newer than what is stored.' })
  unchanged!: number;

  @Field(() => [RejectedDossier], { description: 'Records not taken, in the order of the batch.' })
  rejected!: RejectedDossier[];
}

@ObjectType('DossierBatch', { implements: Node, description: 'A batch that was taken (đợt nhập dữ liệu).' })
export class DossierBatchView extends IngestDossiersPayload {
  readonly nodeType = 'DossierBatch';
  rowId!: number;

  @Field(() => Int, { description: 'Records in the batch.' })
  recordCount!: number;

  @Field(() => DateTimeScalar, { description: 'When it was taken.' })
  receivedAt!: Date;

  @Field(() => String, { description: 'Username of who sent it.' })
  sentBy!: string;

  @Field(() => String, { description: 'SHA-256 of its content.' })
  contentHash!: string;
}

export const DossierConnection = connectionType('Dossier', () => Dossier);
export const DossierBatchConnection = connectionType('DossierBatch', () => DossierBatchView);
