// How cascades are read as a list.
import { TargetCascadeStatus } from '../../schema/enums.ts';
import { listOf, orderOf, textOf, type ResourceRecords } from '../providers/data-provider.ts';
import { CascadesDocument } from './cascades.queries.ts';

export const cascadeRecords: ResourceRecords = {
  list: listOf(
    CascadesDocument,
    (page) => {
      const status = textOf(page.filter, 'status');
      const criterionCode = textOf(page.filter, 'criterionCode');
      return {
        first: page.first,
        offset: page.offset,
        orderBy: orderOf(page, ['CHANGED_AT', 'PERIOD', 'CRITERION']),
        where: { status: status && status in TargetCascadeStatus ? [status as TargetCascadeStatus] : null, criterionCode: criterionCode ?? null },
      };
    },
    ({ targetCascades }) => ({ records: targetCascades.nodes.map((node) => ({ ...node })), total: targetCascades.totalCount }),
  ),
};
