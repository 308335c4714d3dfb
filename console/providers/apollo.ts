// The one GraphQL client: our own origin, the session cookie, the reader's language, nothing kept between reads.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable, type DocumentNode, type TypedDocumentNode } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { toReadableError, type ReadableError } from './errors.ts';
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

/** Brings the WebSocket only when the first subscription is made. */
const liveLink = new ApolloLink((operation) =>
  new Observable((observer) => {
    let isOver = false;
    let stop = (): void => {};
    import('./live-link.ts').then(({ liveLink: link }) => {
      if (isOver) return;
      const subscription = link.request(operation).subscribe(observer);
      stop = () => subscription.unsubscribe();
    }, (error: unknown) => observer.error(error));
    return () => {
      isOver = true;
      stop();
    };
  }));

const client = new ApolloClient({
  link: requestLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, liveLink, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })),
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

interface LiveReader<T> {
  onEvent: (event: T) => void;
  /** The server ends it: signed out, not allowed, no such record. A connection that is lost is found again and is no fault. */
  onFault: (error: ReadableError) => void;
}

/** Hears of changes until the returned function is called. After a lost connection the first event is again the whole. */
export function listen<T, V>(document: TypedDocumentNode<T, V>, variables: V, { onEvent, onFault }: LiveReader<T>): () => void {
  const subscription = client
    .subscribe({ query: document as TypedDocumentNode<T, Variables>, variables: variables as Variables, fetchPolicy: 'no-cache' })
    .subscribe({
      next: ({ data, error }) => {
        if (error) onFault(toReadableError(error));
        else if (data) onEvent(data as T);
      },
      error: (error: unknown) => onFault(toReadableError(error)),
    });
  return () => subscription.unsubscribe();
}
