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

/** Ours and the published values of one unit, part by part; ours of that day only where a snapshot has it. */
export const OfficialBesideDocument = graphql(`
  query ConsoleOfficialBeside($code: String!, $period: Period!) {
    scorecard(unitCode: $code, period: $period) {
      score maxScore observedAt
      official { ...OfficialValue }
      groups { code score maxScore official { ...OfficialValue } }
      criteria { code score maxScore official { ...OfficialValue } }
    }
  }

  fragment OfficialValue on OfficialComparison {
    difference tolerance withinTolerance
    result { score maxScore percent observedOn source }
    onThatDay { score difference withinTolerance observedAt }
  }
`);
