// One unit's figures, its rank among its peers, its months before, and the dossiers behind one criterion.
import { graphql } from '../../schema/generated/gql.ts';

export const UnitCardDocument = graphql(`
  query ConsoleUnitCard($code: String!, $period: Period!, $view: ScoreView, $day: Date!) {
    scorecard(unitCode: $code, period: $period, view: $view) {
      ruleSetCode score maxScore band observedAt
      unit { code name level validFrom validTo ancestors { code name level } }
      groups { code name score maxScore percent }
      criteria { code name score maxScore target status rate { numerator denominator percent } }
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

export const PeerRanksDocument = graphql(`
  query ConsolePeerRanks($within: String!, $period: Period!, $level: UnitLevel, $view: ScoreView) {
    scoreboard(withinCode: $within, period: $period, level: $level, criterionCodes: [], view: $view) { observedAt rows { rank score unit { code name level } } }
  }
`);

export const UnitScoreDocument = graphql(`
  query ConsoleUnitScore($code: String!, $period: Period!) { scorecard(unitCode: $code, period: $period) { score } }
`);
