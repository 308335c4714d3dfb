// The board as it changes.
import { graphql } from '../../schema/generated/gql.ts';

export const ScoreboardChangedDocument = graphql(`
  subscription ConsoleScoreboardChanged($within: String!, $period: Period!, $level: UnitLevel, $criteria: [String!], $view: ScoreView) {
    scoreboardChanged(withinCode: $within, period: $period, level: $level, criterionCodes: $criteria, view: $view) {
      isWhole ruleSetCode observedAt removedUnitCodes
      rows {
        rank score percentile
        unit { code name level }
        cells { criterionCode score maxScore target status provisional rate { numerator denominator percent } }
      }
    }
  }
`);
