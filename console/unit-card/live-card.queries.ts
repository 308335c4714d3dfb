// One unit's card as it changes: enough to know that it did.
import { graphql } from '../../schema/generated/gql.ts';

export const ScorecardChangedDocument = graphql(`
  subscription ConsoleScorecardChanged($code: String!, $period: Period!, $view: ScoreView) {
    scorecardChanged(unitCode: $code, period: $period, view: $view) { score observedAt criteria { code score target status rate { numerator denominator } } }
  }
`);
