// Accounts with the roles they hold, and tokens for programs.
import { graphql } from '../../schema/generated/gql.ts';

export const AccountsDocument = graphql(`
  query ConsoleAccounts($where: AccountWhere, $first: Int, $offset: Int) {
    accounts(where: $where, first: $first, offset: $offset) {
      totalCount
      nodes { id username fullName kind disabledAt roles { role validFrom validTo unit { code name } } }
    }
  }
`);

export const CreateApiTokenDocument = graphql(`
  mutation ConsoleCreateApiToken($input: CreateApiTokenInput!) { createApiToken(input: $input) { token expiresOn } }
`);
