// What waits for the account, as it changes: enough to know that it did.
import { graphql } from '../../schema/generated/gql.ts';

export const InboxChangedDocument = graphql(`
  subscription ConsoleInboxChanged { inboxChanged { isWhole observedAt removedIds digitizationLists { id version } observations { id version } } }
`);
