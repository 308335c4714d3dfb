// How the versions of the list are read.
import { ListStatus } from '../../schema/enums.ts';
import { listOf, orderOf, textOf, type ResourceRecords } from '../providers/data-provider.ts';
import { ListsDocument } from './lists.queries.ts';

export const listRecords: ResourceRecords = {
  list: listOf(
    ListsDocument,
    ({ first, offset, filter, sort }) => {
      const status = textOf(filter, 'status');
      return {
        first,
        offset,
        orderBy: orderOf({ first, offset, filter, sort }, ['NUMBER', 'TITLE', 'CREATED_AT', 'EFFECTIVE_FROM']),
        where: { search: textOf(filter, 'search'), status: status && status in ListStatus ? [status as ListStatus] : null },
      };
    },
    ({ digitizationLists }) => ({ records: digitizationLists.nodes.map((node) => ({ ...node, id: node.number })), total: digitizationLists.totalCount }),
  ),
};
