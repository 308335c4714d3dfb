// The set of indicators in force on a day, all sets side by side, what differs, and figures judged by a draft.
import { graphql } from '../../schema/generated/gql.ts';

export const IndicatorSetDocument = graphql(`
  query ConsoleIndicatorSet($asOf: Date!) {
    indicatorSet(asOf: $asOf) {
      code name nameEn state validFrom validTo source note
      bands { code name nameEn from }
      groups {
        code name nameEn maxScore
        criteria { code name nameEn maxScore state source counts whenEmpty appliesTo numeratorLabel numeratorLabelEn denominatorLabel denominatorLabelEn fullAtPercent }
      }
      unscored { code name nameEn reading takesTargets numeratorLabel numeratorLabelEn denominatorLabel denominatorLabelEn }
    }
  }
`);

export const IndicatorSetsDocument = graphql(`
  query ConsoleIndicatorSets { indicatorSets { code name nameEn state inForce version validFrom validTo source savedAt savedBy putInForceAt putInForceBy allowedActions } }
`);

export const RuleSetDefinitionDocument = graphql(`
  query ConsoleRuleSetDefinition($code: String!) { indicatorSet(code: $code) { code version definition } }
`);

export const RuleSetChangesDocument = graphql(`
  query ConsoleRuleSetChanges($code: String!, $from: String!) {
    indicatorSet(code: $code) {
      changesFrom(code: $from) {
        judgesAlike
        added { code name nameEn maxScore fullAtPercent }
        removed { code name nameEn maxScore fullAtPercent }
        changed {
          code fields { field before after }
          before { name nameEn numeratorLabel numeratorLabelEn denominatorLabel denominatorLabelEn }
          after { name nameEn numeratorLabel numeratorLabelEn denominatorLabel denominatorLabelEn }
        }
        others { field before after }
      }
    }
  }
`);

/** The same live counts judged twice. */
export const PreviewBoardDocument = graphql(`
  query ConsolePreviewBoard($within: String!, $period: Period!, $level: UnitLevel, $code: String!) {
    now: scoreboard(withinCode: $within, period: $period, level: $level, criterionCodes: []) { ruleSetCode observedAt rows { rank score unit { code name } } }
    tried: scoreboard(withinCode: $within, period: $period, level: $level, criterionCodes: [], ruleSetCode: $code) { ruleSetCode rows { rank score unit { code name } } }
  }
`);

export const PreviewCardDocument = graphql(`
  query ConsolePreviewCard($unit: String!, $period: Period!, $code: String!) {
    now: scorecard(unitCode: $unit, period: $period) { ruleSetCode score observedAt unit { code name } criteria { code name score maxScore status } }
    tried: scorecard(unitCode: $unit, period: $period, ruleSetCode: $code) { ruleSetCode score criteria { code name score maxScore status } }
    set: indicatorSet(code: $code) { groups { criteria { code nameEn } } }
  }
`);

export const SaveRuleSetDocument = graphql(`
  mutation ConsoleSaveRuleSet($input: SaveRuleSetInput!) { saveRuleSet(input: $input) { indicatorSet { code version } } }
`);

export const PutRuleSetInForceDocument = graphql(`
  mutation ConsolePutRuleSetInForce($input: PutRuleSetInForceInput!) { putRuleSetInForce(input: $input) { indicatorSet { code validFrom } } }
`);
