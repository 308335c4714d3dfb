// How published results are read.
import type { OfficialResultOrderField } from '../../schema/generated/graphql.ts';
import type { ScorePart } from '../../schema/enums.ts';
import { listOf, textOf, type PageRequest, type ResourceRecords } from '../providers/data-provider.ts';
import { OfficialResultsDocument } from './official-results.queries.ts';

/** Columns by which the API can order. */
const ORDER: Record<string, OfficialResultOrderField> = { observedOn: 'OBSERVED_ON', unit: 'UNIT', part: 'CODE', score: 'SCORE', recordedAt: 'RECORDED_AT' };

function orderBy(sort: PageRequest['sort']) {
  const field = sort && ORDER[sort.field];
  return field ? [{ field, direction: sort.direction }] : null;
}

export const officialResultRecords: ResourceRecords = {
  list: listOf(
    OfficialResultsDocument,
    ({ first, offset, filter, sort }) => ({
      first,
      offset,
      orderBy: orderBy(sort),
      where: {
        withinCode: textOf(filter, 'unitCode'), code: textOf(filter, 'code'), part: textOf(filter, 'part') as ScorePart | null,
        observedFrom: textOf(filter, 'observedFrom'), observedTo: textOf(filter, 'observedTo'),
      },
    }),
    ({ officialResults }) => ({ records: officialResults.nodes, total: officialResults.totalCount }),
  ),
};
