// One unit's figures, with the definitions of the set in force.
import { graphql } from '../../schema/generated/gql.ts';

export const UnitCardDocument = graphql(`
  query ConsoleUnitCard($code: String!, $period: Period!, $view: ScoreView, $day: Date!) {
    scorecard(unitCode: $code, period: $period, view: $view) {
      ruleSetCode score maxScore band observedAt
      unit { code name level validFrom validTo ancestors { code name level } }
      groups { code name score maxScore percent }
      criteria { code name score maxScore target status provisional rate { numerator denominator percent } forecast { percent status basis pacePerWeek neededPerWeek } }
    }
    indicatorSet(asOf: $day) {
      code name nameEn state
      bands { code name nameEn from }
      groups {
        code name nameEn
        criteria { code name nameEn maxScore state source counts numeratorLabel numeratorLabelEn denominatorLabel denominatorLabelEn fullAtPercent whenEmpty appliesTo }
      }
      unscored { code name nameEn reading counts numeratorLabel numeratorLabelEn denominatorLabel denominatorLabelEn }
    }
  }
`);
