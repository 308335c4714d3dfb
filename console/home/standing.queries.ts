// Where the province or one unit stands: its card, and the ranks of all units.
import { graphql } from '../../schema/generated/gql.ts';

export const ProvinceStandingDocument = graphql(`
  query ConsoleProvinceStanding($code: String!, $period: Period!, $day: Date!) {
    scorecard(unitCode: $code, period: $period) {
      score maxScore band observedAt
      groups { code name score maxScore percent }
      criteria { code name score maxScore status rate { numerator denominator percent } }
    }
    scoreboard(withinCode: $code, period: $period) {
      rows { rank score unit { code name } cells { criterionCode status } }
    }
    indicatorSet(asOf: $day) { bands { code name nameEn from } groups { code name nameEn criteria { code name nameEn } } }
  }
`);
