// Filters and order of procedures and of document components.
import { Field, InputType } from 'type-graphql';
import { ProcedureLevel } from '../../schema/enums.ts';
import { orderInput } from '../request/order.ts';

@InputType({ description: 'Filters of procedures; all of them must hold. A filter on a fact never finds procedures for which the fact is unknown.' })
export class ProcedureWhere {
  @Field(() => String, { nullable: true, description: 'Words of the name, code or field, without accents or case; a part of the code will do.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the field, exactly as in procedureFields.' })
  field?: string | null;

  @Field(() => ProcedureLevel, { nullable: true, description: 'A level that carries it out.' })
  level?: ProcedureLevel | null;

  @Field(() => String, { nullable: true, description: 'Code of a unit: the procedures of that body. A department has those that it is responsible for, a commune or district those of the commune level, the province those of both levels, a desk none.' })
  unitCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Known to cost a fee (true) or known to be free (false).' })
  hasFee?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is known if it costs a fee; false finds the unknown.' })
  hasFeeKnown?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Known to be available online (true) or known not to be (false).' })
  onlineAvailable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is known if it is available online; false finds the unknown.' })
  onlineAvailableKnown?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the time limit is known; false finds the unknown.' })
  statutoryDaysKnown?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Known to give a document (true) or known to give none (false).' })
  hasResults?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the catalogue holds components of it; those with catalogueOnly have none here because nobody read them yet.' })
  hasComponents?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the names of its components are fit to stand in a decision.' })
  clean?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the digitization list in force today has a component of it.' })
  listed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether only its row in the catalogue is known.' })
  catalogueOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the province itself laid it down.' })
  issuedByProvince?: boolean | null;
}

export const ProcedureOrderField = { CODE: 'CODE', NAME: 'NAME', FIELD: 'FIELD', MINISTRY: 'MINISTRY' } as const;
export type ProcedureOrderField = keyof typeof ProcedureOrderField;
export const ProcedureOrderBy = orderInput('Procedure', ProcedureOrderField);

@InputType({ description: 'Filters of document components; all of them must hold.' })
export class DocumentComponentWhere {
  @Field(() => String, { nullable: true, description: 'Words of the name, paper code, component code or procedure code, without accents or case; a part of a code will do.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the procedure.' })
  procedureCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the digitization list in force today has it.' })
  listed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its name is fit to stand in a decision.' })
  clean?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Name of the field of its procedure.' })
  field?: string | null;

  @Field(() => ProcedureLevel, { nullable: true, description: 'A level that carries its procedure out.' })
  level?: ProcedureLevel | null;

  @Field(() => String, { nullable: true, description: 'Code of a unit: components of the procedures of that body, as in ProcedureWhere.' })
  unitCode?: string | null;
}

export const DocumentComponentOrderField = { CODE: 'CODE', NAME: 'NAME', CLEAN: 'CLEAN' } as const;
export type DocumentComponentOrderField = keyof typeof DocumentComponentOrderField;
export const DocumentComponentOrderBy = orderInput('DocumentComponent', DocumentComponentOrderField);
