// The audit trail over GraphQL, for inspectors and system admins.
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import { connectionType, PageArgs, type Connection } from '../request/paging.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { AuditEntryWhere } from './audit.input.ts';
import { findAuditEntries } from './audit.service.ts';

const AuditEntryConnection = connectionType('AuditEntry', () => AuditEntry);

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: 'The audit trail, newest first. Inspectors and system admins only.' })
  auditEntries(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => AuditEntryWhere, { nullable: true, description: 'Filters.' }) where?: AuditEntryWhere | null,
  ): Promise<Connection<AuditEntry>> {
    return findAuditEntries(ctx, where, page);
  }

  @FieldResolver(() => ID, { description: 'Id of the entry.' })
  id(@Root() entry: AuditEntry): string {
    return toGlobalId('AuditEntry', entry.id);
  }
}
