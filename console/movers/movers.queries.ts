// Movers between two observations, and the observations there are to choose from.
import { graphql } from '../../schema/generated/gql.ts';

export const MoversDocument = graphql(`
  query ConsoleMovers($within: String!, $period: Period!, $level: UnitLevel, $from: DateTime!, $to: DateTime, $day: Date!) {
    scoreMovers(withinCode: $within, period: $period, level: $level, from: $from, to: $to) {
      observedFrom observedTo count
      break { ruleSetBefore ruleSetAfter }
      rows {
        scoreBefore scoreAfter change rankBefore rankAfter rankChange
        unit { code name level }
        criteria { criterionCode change scoreAfter rateBefore { numerator denominator percent } rateAfter { numerator denominator percent } }
      }
    }
    indicatorSet(asOf: $day) { groups { criteria { code name nameEn } } }
  }
`);

export const ObservationsOfPeriodDocument = graphql(`
  query ConsoleObservationsOfPeriod($period: Period!) {
    scoreSnapshots(where: { period: $period }, first: 100) { nodes { takenAt } }
  }
`);
