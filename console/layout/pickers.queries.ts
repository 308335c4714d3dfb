// What pickers offer: units by their names of today, and the fields of the catalogue.
import { graphql } from '../../schema/generated/gql.ts';

export const UnitChoicesDocument = graphql(`
  query ConsoleUnitChoices($search: String, $level: UnitLevel) {
    units(where: { search: $search, level: $level }, first: 30) { nodes { code name level } }
  }
`);

export const UnitNameDocument = graphql(`
  query ConsoleUnitName($code: String!) { unit(code: $code) { code name level } }
`);

export const ProcedureFieldsDocument = graphql(`
  query ConsoleProcedureFields { procedureFields { name procedureCount } }
`);
