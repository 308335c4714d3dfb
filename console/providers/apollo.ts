// The one GraphQL client: our own origin, the session cookie, the reader's language, nothing kept between reads.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type DocumentNode, type TypedDocumentNode } from '@apollo/client';
import { toReadableError } from './errors.ts';
import { localeNow } from './i18n-provider.ts';

const requestLink = new ApolloLink((operation, forward) => {
  operation.setContext({ headers: { 'accept-language': localeNow(), 'apollo-require-preflight': '1' }, http: { includeExtensions: true } });
  // The id of the document in schema/generated/persisted-documents.json, for a server that runs known documents only.
  const { __meta__: meta } = operation.query as { __meta__?: { hash?: string } };
  if (meta?.hash) operation.extensions['documentId'] = meta.hash;
  return forward(operation);
});

/** Sends documents as they are written: answers are not cached here, so no __typename is put in. */
class PlainCache extends InMemoryCache {
  override transformDocument(document: DocumentNode): DocumentNode {
    return document;
  }
}

const client = new ApolloClient({
  link: requestLink.concat(new HttpLink({ uri: '/graphql', credentials: 'same-origin' })),
  cache: new PlainCache(),
  devtools: { enabled: false },
});

type Variables = Record<string, unknown>;

/** Reads from the server, always; every failure is a ReadableError. */
export async function read<T, V>(document: TypedDocumentNode<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  try {
    const result = await client.query({
      query: document as TypedDocumentNode<T, Variables>,
      variables: variables as Variables,
      fetchPolicy: 'no-cache',
      ...(signal && { context: { fetchOptions: { signal } } }),
    });
    return result.data as T;
  } catch (error) {
    throw toReadableError(error);
  }
}

/** Carries out a mutation; every failure is a ReadableError. */
export async function write<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<T> {
  try {
    const result = await client.mutate({ mutation: document as TypedDocumentNode<T, Variables>, variables: variables as Variables });
    return result.data as T;
  } catch (error) {
    throw toReadableError(error);
  }
}
