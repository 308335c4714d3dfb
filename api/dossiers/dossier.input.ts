// What a source reports of a dossier, and the filters of dossiers.
import { Field, InputType, Int } from 'type-graphql';
import { Channel, ComponentForm, DossierStatus, FigurePart, Payment, ScoreView } from '../../schema/enums.ts';
import { orderInput } from '../request/order.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../request/scalars.ts';

@InputType({ description: 'One component of a dossier (thành phần hồ sơ đã nộp).' })
export class DossierComponentInput {
  @Field(() => Int, { nullable: true, description: 'Number of the component in its procedure.' })
  componentNo?: number | null;

  @Field(() => String, { nullable: true, description: 'Paper code, where the source knows no number.' })
  paperCode?: string | null;

  @Field(() => ComponentForm, { nullable: true, description: 'How it came in; null is unknown, and then L.1 does not count it.' })
  form?: ComponentForm | null;

  @Field(() => Boolean, { nullable: true, description: 'Digitized (DuocSoHoa).' })
  digitized?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Reused from digitized data (DuocTaiSuDung).' })
  reused?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Taken from the national store (DuocLayTuKhoDMQG).' })
  fromStore?: boolean | null;
}

@InputType({ description: 'A dossier as the source has it. Null is unknown, never zero or false. No data about the applicant (hồ sơ TTHC).' })
export class DossierInput {
  @Field(() => String, { description: 'Number of the dossier (MaHoSo); it never changes.' })
  code!: string;

  @Field(() => String, { description: 'National code of the procedure (MaTTHC).' })
  procedureCode!: string;

  @Field(() => String, { description: 'Code of the unit that resolves it; it must stand on the day of receipt. One that was never received may be of a unit of any day.' })
  unitCode!: string;

  @Field(() => DossierStatus, { description: 'State (TrangThaiHoSo).' })
  status!: DossierStatus;

  @Field(() => DateTimeScalar, { description: 'When the source last changed it; at most 5 minutes ahead of the clock.' })
  sourceUpdatedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The system that reports it.' })
  sourceSystem?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the desk that received it; it never counts for that desk.' })
  receivingUnitCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Division that handles it.' })
  handlingDivision?: string | null;

  @Field(() => Channel, { nullable: true, description: 'How it was filed (KenhThucHien).' })
  channel?: Channel | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Filed (NgayNopHoSo).' })
  submittedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Received (NgayTiepNhan); required unless NEW, REFUSED, or WITHDRAWN before receipt.' })
  receivedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Due (NgayHenTra).' })
  dueAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Finished (NgayKetThucXuLy); not before receipt.' })
  finishedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Result handed over (NgayTra).' })
  returnedAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Number of supplement requests; null is 0.' })
  supplementCount?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the supplement was asked for.' })
  supplementRequestedAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Working days that the applicant took for the supplement.' })
  supplementWorkingDays?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Fee in đồng; "0" is known to be free, null unknown.' })
  feeAmount?: string | null;

  @Field(() => Payment, { nullable: true, description: 'How the fee was paid.' })
  payment?: Payment | null;

  @Field(() => [DossierComponentInput], { nullable: true, description: 'Its components; the four counts are derived from them.' })
  components?: DossierComponentInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Components of every form; refused where it disagrees with `components`.' })
  componentsTotal?: number | null;

  @Field(() => Int, { nullable: true, description: 'Components digitized, at most the total.' })
  componentsDigitized?: number | null;

  @Field(() => Int, { nullable: true, description: 'Components reused, at most the total.' })
  componentsReused?: number | null;

  @Field(() => Int, { nullable: true, description: 'Components from the store, at most the total.' })
  componentsFromStore?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Has an electronic result.' })
  hasElectronicResult?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The result is in the data store of the person or organisation.' })
  resultSyncedToStore?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Uses data of the national population database.' })
  populationDataUsed?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Synchronised to the National Public Service Portal.' })
  syncedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The error of the last synchronisation that stands; null: none.' })
  syncError?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'There is a complaint about it.' })
  hasComplaint?: boolean | null;
}

@InputType({ description: 'A batch of dossiers.' })
export class IngestDossiersInput {
  @Field(() => String, { description: 'Your id of the batch. The same id with the same content gives the stored receipt; with other content CONFLICT.' })
  batchId!: string;

  @Field(() => [DossierInput], { description: 'At most 5,000.' })
  dossiers!: DossierInput[];

  @Field(() => Boolean, { nullable: true, description: 'Only tell what would happen.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Filters of dossiers; all of them must hold. With `criterionCode` and `period`: exactly the dossiers behind that figure.' })
export class DossierWhere {
  @Field(() => String, { nullable: true, description: 'Code of a unit: its dossiers and those of the units below.' })
  withinCode?: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'Received in this period.' })
  period?: string | null;

  @Field(() => String, { nullable: true, description: 'Criterion whose figure to open; needs `withinCode` and `period`.' })
  criterionCode?: string | null;

  @Field(() => FigurePart, { nullable: true, description: 'Which part of the figure; DENOMINATOR unless told.' })
  part?: FigurePart | null;

  @Field(() => ScoreView, { nullable: true, description: 'The units of that time (AS_WAS, unless told), or with what the unit took over whole (AS_NOW); it goes with `withinCode`. Of a split unit whose counts are shared out by weights no single dossier is one successor\'s: these are listed for the province only.' })
  view?: ScoreView | null;

  @Field(() => String, { nullable: true, description: 'Part of the dossier number.' })
  code?: string | null;

  @Field(() => DossierStatus, { nullable: true, description: 'State.' })
  status?: DossierStatus | null;

  @Field(() => String, { nullable: true, description: 'Code of the procedure.' })
  procedureCode?: string | null;
}

export const DossierOrderField = { RECEIVED_AT: 'RECEIVED_AT', DUE_AT: 'DUE_AT', CODE: 'CODE' } as const;
export type DossierOrderField = keyof typeof DossierOrderField;
export const DossierOrderBy = orderInput('Dossier', DossierOrderField);
