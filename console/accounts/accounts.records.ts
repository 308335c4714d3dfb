// How accounts are read.
import type { Role } from '../../schema/enums.ts';
import { listOf, textOf, type ResourceRecords } from '../providers/data-provider.ts';
import { AccountsDocument } from './accounts.queries.ts';

export const accountRecords: ResourceRecords = {
  list: listOf(
    AccountsDocument,
    ({ first, offset, filter }) => ({ first, offset, where: { search: textOf(filter, 'search'), role: textOf(filter, 'role') as Role | null } }),
    ({ accounts }) => ({ records: accounts.nodes, total: accounts.totalCount }),
  ),
};
