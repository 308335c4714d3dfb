// Digitization lists: versions, one list with what its head and acts need, its entries, consultation, differences and history.
import { graphql } from '../../schema/generated/gql.ts';

export const ListsDocument = graphql(`
  query ConsoleLists($where: DigitizationListWhere, $orderBy: [DigitizationListOrderBy!], $first: Int, $offset: Int) {
    digitizationLists(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id number title status entryCount effectiveFrom effectiveTo decision { number signedOn } createdAt consultations { round } }
    }
  }
`);

export const ListInForceDocument = graphql(`
  query ConsoleListInForce { publishedDigitizationList { id number title entryCount effectiveFrom } }
`);

export const ListDocument = graphql(`
  query ConsoleList($number: String!) {
    digitizationLists(where: { number: $number }, first: 1) {
      nodes {
        id number title status version entryCount effectiveFrom effectiveTo contentHash publishedAt createdAt allowedActions
        submission { number at by }
        decision { number signedOn signedBy }
        basedOn { number title }
        supersedes { number }
        supersededBy { number effectiveFrom }
        fields { name entryCount }
        consultations { round dueOn openedAt closedAt units { respondedAt late agreed objected unit { code name level ancestors { code } } } }
        history { act from to at by reason version }
      }
    }
    publishedDigitizationList { id number title effectiveFrom }
  }
`);

export const ListEntriesDocument = graphql(`
  query ConsoleListEntries($id: ID!, $where: DigitizationListEntryWhere, $first: Int!, $offset: Int) {
    digitizationList(id: $id) {
      id
      entries(where: $where, byField: true, first: $first, offset: $offset) {
        totalCount
        nodes {
          id class stage legalBasis exemption replacedByData note procedureCode procedureName field componentCode componentName
          component { id isClean }
          responsibleUnit { code name }
          objections: positions(position: OBJECT) { round }
        }
      }
    }
  }
`);

export const ListEntryDocument = graphql(`
  query ConsoleListEntry($id: ID!, $search: String!) {
    digitizationList(id: $id) {
      id
      entries(where: { search: $search }, first: 20) {
        nodes {
          id class stage legalBasis exemption replacedByData note procedureCode procedureName field componentCode componentName
          component { id isClean paperCode originals copies groupName }
          responsibleUnit { code name }
          positions { round position comment late respondedAt unit { code name } }
        }
      }
    }
  }
`);

export const PickerDocument = graphql(`
  query ConsoleComponentPicker($listId: ID!, $where: DocumentComponentWhere, $first: Int!, $offset: Int) {
    documentComponents(where: $where, orderBy: [{ field: CLEAN, direction: DESC }, { field: CODE, direction: ASC }], first: $first, offset: $offset) {
      totalCount
      nodes { id code name groupName isClean procedure { code name field } currentEntry { class stage list { number } } entryIn(listId: $listId) { id } }
    }
  }
`);

export const ObjectedEntriesDocument = graphql(`
  query ConsoleObjectedEntries($id: ID!, $round: Int!) {
    digitizationList(id: $id) {
      id
      entries(where: { objected: true }, first: 100) {
        totalCount
        nodes { id componentCode componentName procedureName positions(position: OBJECT, round: $round) { comment late unit { code name } } }
      }
    }
  }
`);

export const AnswersDocument = graphql(`
  query ConsoleAnswers($id: ID!, $round: Int!, $unitCode: String!, $where: DigitizationListEntryWhere, $first: Int!, $offset: Int) {
    digitizationList(id: $id) {
      id
      entries(where: $where, byField: true, first: $first, offset: $offset) {
        totalCount
        nodes {
          id class stage legalBasis exemption replacedByData note procedureCode procedureName field componentCode componentName
          component { id }
          responsibleUnit { code name }
          positions(round: $round, unitCode: $unitCode) { position comment late respondedAt }
        }
      }
    }
  }
`);

export const ListChangesDocument = graphql(`
  query ConsoleListChanges($id: ID!) {
    digitizationList(id: $id) {
      id
      changes {
        since { number title }
        addedCount removedCount changedCount
        added { ...ComparedEntry }
        removed { ...ComparedEntry }
        changed { before { ...ComparedEntry } after { ...ComparedEntry } fields { field before after } }
      }
    }
  }
  fragment ComparedEntry on DigitizationListEntry {
    id componentCode componentName procedureCode procedureName class stage legalBasis exemption replacedByData note responsibleUnit { code name }
  }
`);

/** How much a list changes, for what a confirmation says. */
export const ListChangeCountsDocument = graphql(`
  query ConsoleListChangeCounts($id: ID!) {
    digitizationList(id: $id) { id changes { since { number } addedCount removedCount changedCount } }
  }
`);

export const ConsultableUnitsDocument = graphql(`
  query ConsoleConsultableUnits($within: String!) {
    departments: units(where: { withinCode: $within, level: DEPARTMENT }, first: 100) { nodes { code name measured } }
    districts: units(where: { withinCode: $within, level: DISTRICT, measured: true }, first: 50) { nodes { code name measured } }
    communes: units(where: { withinCode: $within, level: COMMUNE, measured: true }, first: 200) { nodes { code name measured } }
  }
`);
