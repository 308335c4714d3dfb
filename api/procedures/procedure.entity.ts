// Procedure (thủ tục hành chính) of the national catalogue and who is responsible for it; what no source tells is null.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Channel, OnlineLevel, ProcedureLevel, StatutoryUnit } from '../../schema/enums.ts';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';
import { UrlScalar } from '../request/scalars.ts';

@ObjectType({ description: 'A document that a procedure gives as its result (kết quả thủ tục hành chính).' })
export class ProcedureResult {
  @Field(() => String, { nullable: true, description: 'Code of the result in the national catalogue.' })
  code!: string | null;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;
}

@Entity({ tableName: 'procedures' })
@ObjectType({ implements: Node, description: 'An administrative procedure of the national catalogue (thủ tục hành chính). Null is always unknown, never "no".' })
export class Procedure {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'National code, such as 1.001193 (mã thủ tục).' })
  code!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Field in Vietnamese (lĩnh vực); see procedureFields.' })
  field!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The ministry in charge, or the province for its own procedures (bộ, ngành).' })
  ministry!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { name: 'issuedByProvince', description: 'Whether the province itself laid the procedure down.' })
  isIssuedByProvince!: boolean;

  @Property({ type: 'text[]' })
  @Field(() => [ProcedureLevel], { description: 'Levels of government that carry it out (cấp thực hiện); the catalogue of 2026 knows no district.' })
  levels!: ProcedureLevel[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The decision that announced it (số quyết định công bố).' })
  decisionNumber!: string | null;

  @Property({ type: 'text[]', nullable: true })
  @Field(() => [String], { nullable: true, description: 'Who may apply, in Vietnamese (đối tượng thực hiện); null: unknown.' })
  applicants!: string[] | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The time limit as a number of statutoryUnit (thời hạn giải quyết); null: unknown.' })
  statutoryDays!: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => StatutoryUnit, { nullable: true, description: 'What the time limit is counted in; UNSTATED: the source gives a number only.' })
  statutoryUnit!: StatutoryUnit | null;

  @Property({ type: 'text[]', nullable: true })
  @Field(() => [Channel], { nullable: true, description: 'How one may apply (cách thức thực hiện); null: unknown.' })
  channels!: Channel[] | null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether it costs a fee (phí, lệ phí); null: unknown.' })
  hasFee!: boolean | null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether one may apply online (dịch vụ công trực tuyến); null: unknown.' })
  onlineAvailable!: boolean | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => OnlineLevel, { nullable: true, description: 'How much of it can be done online, where a source tells; null: unknown.' })
  onlineLevel!: OnlineLevel | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => [ProcedureResult], { nullable: true, description: 'The documents it gives; an empty list: known to give none; null: unknown.' })
  results!: ProcedureResult[] | null;

  /** Whether natural persons may apply (thủ tục dành cho cá nhân), by the domain's rule: unknown counts as open. */
  @Property({ type: 'boolean' })
  isOpenToPersons!: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { name: 'catalogueOnly', description: 'Whether only its row in the catalogue is known: no components, and most of the rest is null.' })
  isCatalogueOnly!: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { name: 'cleanComponents', description: 'Whether the names of its components are fit to stand in a decision.' })
  hasCleanComponents!: boolean;

  @Property({ type: 'text' })
  @Field(() => UrlScalar, { description: 'Where the facts were read.' })
  sourceUrl!: string;

  @Property({ type: 'text' })
  searchText!: string;
}

/** Which unit is responsible for a procedure while that unit stands, or from a day on; not verified: a suggestion that nobody confirmed. */
@Entity({ tableName: 'procedure_responsibilities' })
export class ProcedureResponsibility {
  @PrimaryKey({ type: 'integer' })
  procedureId!: number;

  @PrimaryKey({ type: 'integer' })
  unitId!: number;

  @Property({ type: 'boolean' })
  isVerified!: boolean;

  /** The day on which a unit that stood before took over from another; null: as long as it stands. */
  @Property({ type: 'date', nullable: true })
  heldFrom!: string | null;
}

@ObjectType({ description: 'A field of the catalogue (lĩnh vực), for pickers.' })
export class ProcedureField {
  @Field(() => String, { description: 'Name in Vietnamese, as procedures carry it.' })
  name!: string;

  @Field(() => Int, { description: 'How many procedures it has.' })
  procedureCount!: number;
}

export const ProcedureConnection = connectionType('Procedure', () => Procedure);

declare module '../database/tables.ts' {
  interface Tables {
    procedures: Procedure;
    procedureResponsibilities: ProcedureResponsibility;
  }
}
