// The simulator, the acts that would help a score, and the dossiers behind one of them.
import { graphql } from '../../schema/generated/gql.ts';

export const SimulationDocument = graphql(`
  query ConsoleSimulation($code: String!, $period: Period!, $changes: [ScoreChangeInput!]!, $actions: [ScoreActionInput!]) {
    simulateScore(unitCode: $code, period: $period, changes: $changes, actions: $actions) {
      change observedAt
      unit { code name level ancestors { code name } }
      before { score maxScore rank of gapToNext gapToBest band }
      after { score maxScore rank of gapToNext gapToBest band }
      groups { code name maxScore before after change }
      criteria {
        code name groupCode counts maxScore fullAtPercent state isApplicable isSaturated change
        before { score percent rate { numerator denominator } }
        after { score percent rate { numerator denominator } }
      }
      ancestors { unit { code name } before after change unknownCriteria }
    }
  }
`);

export const NextActionsDocument = graphql(`
  query ConsoleNextActions($code: String!, $period: Period!) {
    nextBestActions(unitCode: $code, period: $period) {
      observedAt score maxScore
      actions {
        kind label reason state dossierCount procedureCount points pointsAtMost pointsAtStake dossiersToSaturation pointsPerDossier
        criteria { code name points change state }
      }
    }
  }
`);

export const ActionDossiersDocument = graphql(`
  query ConsoleActionDossiers($code: String!, $period: Period!, $kind: NextActionKind!, $first: Int!, $offset: Int!) {
    nextBestActions(unitCode: $code, period: $period, kinds: [$kind]) {
      observedAt unit { code name }
      actions {
        kind label reason state dossierCount points pointsAtStake dossiersToSaturation
        dossiers(first: $first, offset: $offset) {
          totalCount
          nodes { id code status channel receivedAt dueAt finishedAt onTime lateReason syncedAt syncError procedure { code name } unit { code name } }
        }
      }
    }
  }
`);
