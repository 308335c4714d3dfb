// Targets: the frame of the grid, its figures, the history of one cell, and the act.
import { graphql } from '../../schema/generated/gql.ts';

export const TargetFrameDocument = graphql(`
  query ConsoleTargetFrame($day: Date!, $treeDay: Date!) {
    indicatorSet(asOf: $day) {
      code name
      groups { code name criteria { code name appliesTo } }
      unscored { code name takesTargets }
    }
    units(where: { level: PROVINCE }, asOf: $treeDay, first: 10, orderBy: [{ field: CODE, direction: DESC }]) { nodes { code name } }
  }
`);

export const TargetBoardDocument = graphql(`
  query ConsoleTargetBoard($withinCode: String!, $period: Period!, $criterionCodes: [String!]!) {
    scoreboard(withinCode: $withinCode, period: $period, criterionCodes: $criterionCodes) {
      observedAt
      rows {
        unit { code name level allowedActions }
        cells { criterionCode rate { numerator denominator percent } target targetPeriod status }
      }
    }
  }
`);

export const TargetHistoryDocument = graphql(`
  query ConsoleTargetHistory($unitCode: String!, $criterionCode: String!) {
    targets(where: { unitCode: $unitCode, criterionCode: $criterionCode }, first: 30) {
      totalCount
      nodes { id period firstDay lastDay percent decisionNumber assignedBy assignedAt history { percent decisionNumber at by } }
    }
  }
`);

export const TargetForecastDocument = graphql(`
  query ConsoleTargetForecast($unitCode: String!, $period: Period!) {
    scorecard(unitCode: $unitCode, period: $period) { criteria { code forecast { percent status basis pacePerWeek neededPerWeek } } }
  }
`);

export const AssignTargetsDocument = graphql(`
  mutation ConsoleAssignTargets($input: AssignTargetsInput!) {
    assignTargets(input: $input) { targets { id percent } }
  }
`);
