// The GraphQL documents of the bench: one for ours and the peers that share its shape, one for PostGraphile's.
import { UNSCORED_CRITERIA } from '../../api/domain/criterion-parts.ts';
import type { RuleSet } from '../../api/domain/rule-set.ts';

/** Every criterion of the rule set and those outside the 100 points. */
export const allCodes = (ruleSet: RuleSet): string[] => [...ruleSet.criteria, ...UNSCORED_CRITERIA].map((criterion) => criterion.code);

const UNIT = 'code name level allowedActions';
const PROCEDURE = 'code name field levels statutoryDays statutoryUnit hasFee onlineAvailable';

export const NESTED_PAGE = `query NestedPage($offset: Int) {
  procedures(first: 20, offset: $offset, where: { listed: true }) {
    nodes {
      id ${PROCEDURE}
      components(first: 10) { nodes { id no code name isClean currentEntry { id class stage exemption responsibleUnit { ${UNIT} } } } }
      responsibleUnits { ${UNIT} }
    }
  }
}`;

export const HEAT_MAP = `query HeatMap($withinCode: String!, $period: Period!, $codes: [String!]) {
  scoreboard(withinCode: $withinCode, period: $period, criterionCodes: $codes) {
    rows { rank score unit { code name } cells { criterionCode score target status rate { numerator denominator percent } } }
  }
}`;

export const ONE_ENTITY = `query OneEntity($id: ID!) { node(id: $id) { ... on Procedure { id ${PROCEDURE} ministry decisionNumber } } }`;

export const POSTGRAPHILE_NESTED_PAGE = `query NestedPage {
  allListedProcedures(first: 20, offset: 0, orderBy: [CODE_ASC]) {
    nodes {
      rowId ${PROCEDURE}
      documentComponentsByProcedureId(first: 10, orderBy: [NO_ASC]) {
        nodes { rowId no code name isClean listedEntriesByComponentId { nodes { rowId class stage exemption unitsNowByResponsibleUnitId { ${UNIT} } } } }
      }
      procedureUnitsByProcedureId(orderBy: [UNIT_ID_ASC]) { nodes { ${UNIT} } }
    }
  }
}`;

export const POSTGRAPHILE_HEAT_MAP = `query HeatMap($within: String!, $first: Date!, $last: Date!, $moment: Datetime!, $day: Date!) {
  heatMap(within: $within, firstDay: $first, lastDay: $last, moment: $moment, treeDay: $day) {
    nodes { code name rank score cells { criterionCode score target status rate { numerator denominator percent } } }
  }
}`;

export const POSTGRAPHILE_ONE_ENTITY = `query OneEntity($id: Int!) { procedureByRowId(rowId: $id) { rowId ${PROCEDURE} ministry decisionNumber } }`;
