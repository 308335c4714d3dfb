// The set of indicators in force on a day, with its formulas.
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
