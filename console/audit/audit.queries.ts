// The audit trail, newest first.
import { graphql } from '../../schema/generated/gql.ts';

export const AuditEntriesDocument = graphql(`
  query ConsoleAuditEntries($where: AuditEntryWhere, $first: Int, $offset: Int) {
    auditEntries(where: $where, first: $first, offset: $offset) {
      totalCount
      nodes { id at actor operation resource recordKey before after reason requestId hash }
    }
  }
`);
