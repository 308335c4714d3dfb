// A unit's place among others, how its score moved, and its course over time.
import { graphql } from '../../schema/generated/gql.ts';

export const UnitStandingDocument = graphql(`
  query ConsoleUnitStanding($code: String!, $period: Period!, $view: ScoreView) {
    scorecard(unitCode: $code, period: $period, view: $view) {
      observedAt
      unit { level }
      bands { scheme code label labelEn from verified }
      standing {
        rank of percentile median best gapToBest
        gapToNext { points unit { code name } }
        lead { points unit { code name } }
        peers { rank of median units { code name } }
      }
      criteria { code standing { rank of median best } }
    }
  }
`);

export const ScoreChangesDocument = graphql(`
  query ConsoleScoreChanges($code: String!, $period: Period!, $view: ScoreView) {
    scorecard(unitCode: $code, period: $period, view: $view) {
      week: change(since: PREVIOUS_WEEK) { since period observedAt change rankChange break { ruleSetBefore ruleSetAfter } }
      before: change(since: PREVIOUS_PERIOD) { since period observedAt change rankChange break { ruleSetBefore ruleSetAfter } }
    }
  }
`);

export const ScoreHistoryDocument = graphql(`
  query ConsoleScoreHistory($code: String!, $period: Period!) {
    scoreHistory(unitCode: $code, period: $period) {
      points { observedAt score ruleSetCode live }
      breaks { reason from to on ruleSetBefore ruleSetAfter title }
    }
  }
`);

export const ScoreSeriesDocument = graphql(`
  query ConsoleScoreSeries($code: String!, $granularity: SeriesGranularity!, $last: Int!, $until: Period!, $view: ScoreView) {
    scoreSeries(unitCode: $code, granularity: $granularity, last: $last, until: $until, view: $view) {
      observedAt
      points { period score ruleSetCode running }
      breaks { reason from to on ruleSetBefore ruleSetAfter title }
    }
  }
`);
