// The catalogue: procedures, one procedure with its components and results, and components with their place in the list in force.
import { graphql } from '../../schema/generated/gql.ts';

export const ProceduresDocument = graphql(`
  query ConsoleProcedures($where: ProcedureWhere, $orderBy: [ProcedureOrderBy!], $first: Int, $offset: Int) {
    procedures(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { code name field ministry levels statutoryDays statutoryUnit hasFee onlineAvailable onlineLevel catalogueOnly cleanComponents components(first: 0) { totalCount } }
    }
  }
`);

export const ProcedureSearchDocument = graphql(`
  query ConsoleProcedureSearch($search: String!) {
    procedures(where: { search: $search }, first: 6) { nodes { code name } }
  }
`);

export const ProcedureDocument = graphql(`
  query ConsoleProcedure($code: String!) {
    procedure(code: $code) {
      code name field ministry issuedByProvince levels decisionNumber applicants statutoryDays statutoryUnit channels hasFee onlineAvailable onlineLevel catalogueOnly cleanComponents sourceUrl
      results { code name }
      responsibleUnits { code name }
      responsibleUnitsVerified
      components(first: 100) {
        totalCount
        nodes {
          code no name groupName paperCode originals copies required hasForm isClean nameShortened
          currentEntry { class stage exemption replacedByData list { number } }
        }
      }
    }
  }
`);

export const ComponentsDocument = graphql(`
  query ConsoleComponents($where: DocumentComponentWhere, $orderBy: [DocumentComponentOrderBy!], $first: Int, $offset: Int) {
    documentComponents(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { code name groupName paperCode originals copies isClean procedure { code name field } currentEntry { class stage exemption replacedByData list { number } } }
    }
  }
`);
