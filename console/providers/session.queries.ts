// Who is signed in, and signing in and out.
import { graphql } from '../../schema/generated/gql.ts';

export const ViewerDocument = graphql(`
  query ConsoleViewer {
    viewer { account { username fullName } roles { role validFrom validTo unit { code name level } } }
  }
`);

export const SignInDocument = graphql(`
  mutation ConsoleSignIn($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }
`);

export const SignInByLinkDocument = graphql(`
  mutation ConsoleSignInByLink($input: SignInByLinkInput!) { signInByLink(input: $input) { viewer { account { username } } } }
`);

export const SignOutDocument = graphql(`
  mutation ConsoleSignOut { signOut { ok } }
`);
