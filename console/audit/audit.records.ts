// How audit entries are read.
import { listOf, textOf, type ResourceRecords } from '../providers/data-provider.ts';
import { AuditEntriesDocument } from './audit.queries.ts';

export const auditRecords: ResourceRecords = {
  list: listOf(
    AuditEntriesDocument,
    ({ first, offset, filter }) => ({
      first,
      offset,
      where: {
        actor: textOf(filter, 'actor'), operation: textOf(filter, 'operation'), resource: textOf(filter, 'resource'), recordKey: textOf(filter, 'recordKey'),
        from: textOf(filter, 'from'), to: textOf(filter, 'to'),
      },
    }),
    ({ auditEntries }) => ({ records: auditEntries.nodes, total: auditEntries.totalCount }),
  ),
};
