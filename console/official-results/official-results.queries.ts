// Published results, the last seen first.
import { graphql } from '../../schema/generated/gql.ts';

export const OfficialResultsDocument = graphql(`
  query ConsoleOfficialResults($where: OfficialResultWhere, $orderBy: [OfficialResultOrderBy!], $first: Int, $offset: Int) {
    officialResults(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id unit { code name } period part code score maxScore percent rank observedOn source sourceUrl recordedAt recordedBy }
    }
  }
`);
