// Digitization lists over GraphQL: reading.
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ListAct } from '../../schema/enums.ts';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import type { OrderBy } from '../request/order.ts';
import { PageArgs, type Connection } from '../request/paging.ts';
import { DateScalar } from '../request/scalars.ts';
import { DigitizationListEntryWhere, DigitizationListOrderBy, DigitizationListWhere, type DigitizationListOrderField } from './digitization-list.input.ts';
import { Consultation, DigitizationListEntryConnection, type DigitizationListEntry } from './digitization-list-entry.type.ts';
import {
  DigitizationList, DigitizationListChanges, DigitizationListConnection, ListDecision, ListedField, ListHistoryEntry, ListSubmission,
} from './digitization-list.type.ts';
import * as entries from './entry-reading.service.ts';
import * as lists from './list-reading.service.ts';
import { listBefore, listOfId } from './list-rows.ts';

@Resolver(() => DigitizationList)
export class DigitizationListResolver {
  @Query(() => DigitizationList, { nullable: true, description: 'One list (danh mục); NOT_FOUND when there is none or one may not see it.' })
  digitizationList(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Id of the list.' }) id: string): Promise<DigitizationList> {
    return lists.findList(ctx, id);
  }

  @Query(() => DigitizationListConnection, { description: 'The lists that one may see, newest first unless told (các danh mục).' })
  digitizationLists(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => DigitizationListWhere, { nullable: true, description: 'Filters.' }) where?: DigitizationListWhere | null,
    @Arg('orderBy', () => [DigitizationListOrderBy], { nullable: true, description: 'Order; by rank of the search, then newest first unless told.' })
    orderBy?: OrderBy<DigitizationListOrderField>[] | null,
  ): Promise<Connection<DigitizationList>> {
    return lists.findLists(ctx, where, orderBy, page);
  }

  @Query(() => DigitizationList, { nullable: true, description: 'The list in force on a day (danh mục đang có hiệu lực); null when none was.' })
  publishedDigitizationList(
    @Ctx() ctx: RequestContext,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today unless told.' }) asOf?: string | null,
  ): Promise<DigitizationList | null> {
    return lists.findPublishedList(ctx, asOf);
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the list.' })
  id(@Root() list: DigitizationList): string {
    return toGlobalId('DigitizationList', list.listId);
  }

  @FieldResolver(() => DigitizationListEntryConnection, { description: 'Its entries by procedure code, then component number (thành phần hồ sơ trong danh mục).' })
  entries(
    @Ctx() ctx: RequestContext,
    @Root() list: DigitizationList,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => DigitizationListEntryWhere, { nullable: true, description: 'Filters.' }) where?: DigitizationListEntryWhere | null,
    @Arg('byField', () => Boolean, { nullable: true, description: 'Entries of one field stand together, fields by name.' }) isByField?: boolean | null,
  ): Promise<Connection<DigitizationListEntry>> {
    return entries.findEntries(ctx, list, where, page, isByField === true);
  }

  @FieldResolver(() => [ListedField], { description: 'The fields that its entries belong to, by name (lĩnh vực).' })
  fields(@Ctx() ctx: RequestContext, @Root() list: DigitizationList): Promise<ListedField[]> {
    return entries.fieldsOf(ctx, list);
  }

  @FieldResolver(() => Int, { description: 'How many entries it has.' })
  entryCount(@Ctx() ctx: RequestContext, @Root() list: DigitizationList): Promise<number> {
    return entries.entryCountOf(ctx, list);
  }

  @FieldResolver(() => [Consultation], { description: 'Rounds of consultation by number; empty for the public.' })
  consultations(@Ctx() ctx: RequestContext, @Root() list: DigitizationList): Promise<Consultation[]> {
    return lists.consultationsOf(ctx, list);
  }

  @FieldResolver(() => ListSubmission, { nullable: true, description: 'The submission that stands; null before it, after a return, and for the public.' })
  submission(@Ctx() ctx: RequestContext, @Root() list: DigitizationList): Promise<ListSubmission | null> {
    return lists.submissionOf(ctx, list);
  }

  @FieldResolver(() => ListDecision, { nullable: true, description: 'The decision that approves it; null before it.' })
  decision(@Root() list: DigitizationList): ListDecision | null {
    const { decisionNumber: number, decisionSignedOn: signedOn, decisionSignedBy: signedBy } = list;
    return number !== null && signedOn !== null && signedBy !== null ? { number, signedOn, signedBy } : null;
  }

  @FieldResolver(() => DigitizationList, { nullable: true, description: 'The list that it was started from; null: from scratch, or not to be seen.' })
  basedOn(@Ctx() ctx: RequestContext, @Root() list: DigitizationList): Promise<DigitizationList | null> | null {
    return list.basedOnId === null ? null : listOfId(ctx, list.basedOnId);
  }

  @FieldResolver(() => DigitizationList, { nullable: true, description: 'The published list before it, by effective date and then by publication.' })
  supersedes(@Ctx() ctx: RequestContext, @Root() list: DigitizationList): Promise<DigitizationList | null> | null {
    return list.effectiveFrom === null ? null : listBefore(ctx, list.listId);
  }

  @FieldResolver(() => DigitizationList, { nullable: true, description: 'The published list after it, which ends it on the day before its own effective date.' })
  supersededBy(@Ctx() ctx: RequestContext, @Root() list: DigitizationList): Promise<DigitizationList | null> | null {
    return list.supersededById === null ? null : listOfId(ctx, list.supersededById);
  }

  @FieldResolver(() => DigitizationListChanges, {
    description: 'What it changes, entry by entry and field by field. Compared with the list in force at reading; a published list with the one in force before it.',
  })
  changes(
    @Ctx() ctx: RequestContext,
    @Root() list: DigitizationList,
    @Arg('sinceId', () => ID, { nullable: true, description: 'Compare with this list instead.' }) sinceId?: string | null,
  ): Promise<DigitizationListChanges> {
    return entries.findChanges(ctx, list, sinceId);
  }

  @FieldResolver(() => [ListAct], { description: 'What this account may do with the list now.' })
  allowedActions(@Ctx() ctx: RequestContext, @Root() list: DigitizationList): Promise<ListAct[]> {
    return lists.allowedActionsOf(ctx, list);
  }

  @FieldResolver(() => [ListHistoryEntry], { description: 'Every act with who, when and why, oldest first; empty for the public.' })
  history(@Ctx() ctx: RequestContext, @Root() list: DigitizationList): Promise<ListHistoryEntry[]> {
    return lists.historyOf(ctx, list);
  }
}
