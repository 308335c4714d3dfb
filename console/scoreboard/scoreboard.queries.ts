// The board of many units, and the words of its columns.
import { graphql } from '../../schema/generated/gql.ts';

export const ScoreboardDocument = graphql(`
  query ConsoleScoreboard($within: String!, $period: Period!, $level: UnitLevel, $criteria: [String!], $view: ScoreView) {
    scoreboard(withinCode: $within, period: $period, level: $level, criterionCodes: $criteria, view: $view) {
      ruleSetCode observedAt median
      quartiles { lower upper }
      rows {
        rank score percentile
        unit { code name level }
        cells { criterionCode score maxScore target status provisional rate { numerator denominator percent } }
      }
    }
  }
`);

/** What events of the board do not bring: it is read again after them. */
export const BoardMiddleDocument = graphql(`
  query ConsoleBoardMiddle($within: String!, $period: Period!, $level: UnitLevel, $view: ScoreView) {
    scoreboard(withinCode: $within, period: $period, level: $level, view: $view) {
      median
      quartiles { lower upper }
    }
  }
`);

/** Published values beside those of the board; asked only where they are shown. */
export const BoardOfficialDocument = graphql(`
  query ConsoleBoardOfficial($within: String!, $period: Period!, $level: UnitLevel, $criteria: [String!], $view: ScoreView) {
    scoreboard(withinCode: $within, period: $period, level: $level, criterionCodes: $criteria, view: $view) {
      rows {
        unit { code }
        official { difference tolerance withinTolerance result { score percent observedOn } }
        cells { criterionCode official { difference tolerance withinTolerance result { score percent observedOn } } }
      }
    }
  }
`);

export const BoardColumnsDocument = graphql(`
  query ConsoleBoardColumns($day: Date!) {
    indicatorSet(asOf: $day) {
      code name nameEn
      groups { code name nameEn maxScore criteria { code name nameEn maxScore } }
      unscored { code name nameEn reading }
    }
  }
`);
