// Lists on which somebody still has to act.
import { graphql } from '../../schema/generated/gql.ts';

export const WaitingListsDocument = graphql(`
  query ConsoleWaitingLists {
    digitizationLists(where: { status: [DRAFT, CONSULTATION, SUBMITTED, APPROVED] }, first: 20) {
      nodes {
        number title status entryCount allowedActions
        submission { number at }
        decision { number signedOn }
        consultations { dueOn closedAt units { respondedAt late agreed objected unit { code name ancestors { code } } } }
        history { act reason }
      }
    }
  }
`);
