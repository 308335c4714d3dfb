// Procedures and document components over GraphQL.
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import type { OrderBy } from '../request/order.ts';
import { PageArgs, pageOfRows, type Connection } from '../request/paging.ts';
import { DateScalar } from '../request/scalars.ts';
import { Unit } from '../units/unit.type.ts';
import { DocumentComponent, DocumentComponentConnection } from './document-component.entity.ts';
import * as components from './document-component.service.ts';
import { Procedure, ProcedureConnection, ProcedureField } from './procedure.entity.ts';
import {
  DocumentComponentOrderBy, DocumentComponentWhere, ProcedureOrderBy, ProcedureWhere, type DocumentComponentOrderField,
  type ProcedureOrderField,
} from './procedure.input.ts';
import * as procedures from './procedure.service.ts';
import type { AheadOfProcedure } from './read-ahead.ts';

const AS_OF = 'The day to look at; today unless told. Before 10/04/2023 is INVALID_INPUT: not covered.';
const ORDER = 'Order; by rank of the search, then code unless told.';

@Resolver(() => Procedure)
export class ProcedureResolver {
  @Query(() => Procedure, { nullable: true, description: 'One procedure by its national code (thủ tục hành chính); null when there is none.' })
  procedure(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String, { description: 'National code, such as 1.001193.' }) code: string,
  ): Promise<procedures.CatalogueRow | null> {
    return procedures.findProcedure(ctx, code);
  }

  @Query(() => ProcedureConnection, { description: 'Procedures of the catalogue (các thủ tục hành chính).' })
  procedures(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => ProcedureWhere, { nullable: true, description: 'Filters.' }) where?: ProcedureWhere | null,
    @Arg('orderBy', () => [ProcedureOrderBy], { nullable: true, description: ORDER }) orderBy?: OrderBy<ProcedureOrderField>[] | null,
  ): Promise<Connection<procedures.CatalogueRow>> {
    return procedures.findProcedures(ctx, where, orderBy, page, info);
  }

  @Query(() => [ProcedureField], { description: 'All fields of the catalogue by name, with how many procedures each has (các lĩnh vực).' })
  procedureFields(@Ctx() ctx: RequestContext): Promise<ProcedureField[]> {
    return procedures.findProcedureFields(ctx);
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the procedure.' })
  id(@Root() procedure: Procedure): string {
    return toGlobalId('Procedure', procedure.id);
  }

  @FieldResolver(() => DocumentComponentConnection, { description: 'Its components by number (thành phần hồ sơ); none are known for a procedure with catalogueOnly.' })
  async components(@Ctx() ctx: RequestContext, @Root() procedure: Procedure & AheadOfProcedure, @Args(() => PageArgs) page: PageArgs): Promise<Connection<components.ComponentRow>> {
    return pageOfRows(procedure.componentsAhead ?? (await components.componentsOf(ctx, procedure.id)), page);
  }

  @FieldResolver(() => [Unit], { nullable: true, description: 'The units of province level responsible for it at a day (cơ quan chủ trì); null: unknown, or carried out by communes alone.' })
  responsibleUnits(
    @Ctx() ctx: RequestContext,
    @Root() procedure: Procedure,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<Unit[] | null> {
    return procedures.findResponsibleUnits(ctx, procedure, asOf);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether somebody confirmed responsibleUnits; false: they are suggested from the field; null: none are known.' })
  responsibleUnitsVerified(
    @Ctx() ctx: RequestContext,
    @Root() procedure: Procedure,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<boolean | null> {
    return procedures.areResponsibleUnitsVerified(ctx, procedure, asOf);
  }
}

@Resolver(() => DocumentComponent)
export class DocumentComponentResolver {
  @Query(() => DocumentComponentConnection, { description: 'Document components of all procedures (các thành phần hồ sơ).' })
  documentComponents(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => DocumentComponentWhere, { nullable: true, description: 'Filters.' }) where?: DocumentComponentWhere | null,
    @Arg('orderBy', () => [DocumentComponentOrderBy], { nullable: true, description: ORDER }) orderBy?: OrderBy<DocumentComponentOrderField>[] | null,
  ): Promise<Connection<components.ComponentRow>> {
    return components.findDocumentComponents(ctx, where, orderBy, page);
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the component.' })
  id(@Root() component: DocumentComponent): string {
    return toGlobalId('DocumentComponent', component.id);
  }

  @FieldResolver(() => Procedure, { description: 'The procedure that asks for it.' })
  procedure(@Ctx() ctx: RequestContext, @Root() component: DocumentComponent): Promise<procedures.CatalogueRow | null> {
    return procedures.procedureOfId(ctx, component.procedureId);
  }
}
