// Units: the roots and branches of the tree on a day, search, and one unit with its succession.
import { graphql } from '../../schema/generated/gql.ts';

export const UnitRootsDocument = graphql(`
  query ConsoleUnitRoots($asOf: Date) {
    units(where: { level: PROVINCE }, asOf: $asOf, first: 10) {
      nodes { code name level measured children(first: 0) { totalCount } }
    }
  }
`);

export const UnitBranchDocument = graphql(`
  query ConsoleUnitBranch($code: String!, $asOf: Date) {
    unit(code: $code, asOf: $asOf) { code children(first: 200) { nodes { code name level measured children(first: 0) { totalCount } } } }
  }
`);

export const UnitSearchDocument = graphql(`
  query ConsoleUnitSearch($search: String!, $asOf: Date, $first: Int!) {
    units(where: { search: $search }, asOf: $asOf, first: $first) {
      totalCount
      nodes { code name level ancestors { code name } predecessors { code name } }
    }
  }
`);

export const UnitDetailDocument = graphql(`
  query ConsoleUnitDetail($code: String!, $asOf: Date) {
    unit(code: $code, asOf: $asOf) {
      code name nameEn kind level measured validFrom validTo unverifiedFields
      ancestors { code name }
      children(first: 0) { totalCount }
      predecessors { code name validFrom validTo }
      successors { code name validFrom validTo }
      successions {
        takesEffectOn kind title legalDocument verified
        predecessors { code name }
        successors { code name }
      }
    }
  }
`);

export const UnitOnDayDocument = graphql(`
  query ConsoleUnitOnDay($code: String!, $asOf: Date) { unit(code: $code, asOf: $asOf) { code name } }
`);
