// Cascades: the list, one with its units, what a draft is made from, and the acts.
import { graphql } from '../../schema/generated/gql.ts';

export const CascadesDocument = graphql(`
  query ConsoleCascades($where: TargetCascadeWhere, $orderBy: [TargetCascadeOrderBy!], $first: Int, $offset: Int) {
    targetCascades(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id title status criterionCode period percent method within { name } level decisionNumber assignedAt changedAt changedBy checks { isMet } }
    }
  }
`);

export const CascadeDocument = graphql(`
  query ConsoleCascade($id: ID!) {
    targetCascade(id: $id) {
      id title status version criterionCode counts period within { code name } level assignsGroup percent method step basePeriod observedAt workingDaysLeft
      createdAt createdBy decisionNumber assignedAt assignedBy replacing allowedActions
      checks { weightedMean simpleMean lastMean atFull belowLast withoutData unreachable isMet }
      items {
        unit { code name level }
        lastResult { numerator denominator percent }
        soFar { numerator denominator percent }
        expectedVolume expectedComing proposed percent needed perWeek reach
      }
    }
  }
`);

export const CascadeUnitsDocument = graphql(`
  query ConsoleCascadeUnits($withinCode: String!, $day: Date!) {
    units(where: { withinCode: $withinCode, measured: true }, asOf: $day, first: 200, orderBy: [{ field: LEVEL }, { field: NAME }]) { nodes { code name level } }
  }
`);

export const DraftCascadeDocument = graphql(`
  mutation ConsoleDraftCascade($input: DraftTargetCascadeInput!) { draftTargetCascade(input: $input) { targetCascade { id } } }
`);

export const UpdateCascadeDocument = graphql(`
  mutation ConsoleUpdateCascade($input: UpdateTargetCascadeInput!) { updateTargetCascade(input: $input) { targetCascade { id version } } }
`);

export const AssignCascadeDocument = graphql(`
  mutation ConsoleAssignCascade($input: AssignTargetCascadeInput!) { assignTargetCascade(input: $input) { targetCascade { id status version } } }
`);

export const DiscardCascadeDocument = graphql(`
  mutation ConsoleDiscardCascade($input: DiscardTargetCascadeInput!) { discardTargetCascade(input: $input) { targetCascade { id status version } } }
`);
