// Reads and acts for pages that are not plain lists of records: one cache with react-admin, one way to meet errors.
import type { TypedDocumentNode } from '@apollo/client';
import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { read, write } from './apollo.ts';
import { ReadableError } from './errors.ts';

const nameOf = (document: TypedDocumentNode<unknown, never>): string => {
  const [definition] = document.definitions;
  return definition?.kind === 'OperationDefinition' ? (definition.name?.value ?? '') : '';
};

/** Where an answer is kept. */
export const graphKey = <T, V>(document: TypedDocumentNode<T, V>, variables: V): readonly unknown[] => ['graph', nameOf(document as TypedDocumentNode<unknown, never>), variables];

interface ReadOptions {
  isEnabled?: boolean;
  /** Shows the last answer while the next one is read: filters and periods do not flicker. */
  keepsPrevious?: boolean;
  refetchEveryMs?: number;
}

/** `useGraph(ScoreboardDocument, { period })`: reads again when the variables change and after every act. */
export function useGraph<T, V>(document: TypedDocumentNode<T, V>, variables: V, options: ReadOptions = {}): UseQueryResult<T, ReadableError> {
  const logoutIfDenied = useLogoutIfAccessDenied();
  const query = useQuery<T, ReadableError>({
    queryKey: graphKey(document, variables),
    queryFn: ({ signal }) => read(document, variables, signal),
    enabled: options.isEnabled ?? true,
    retry: false,
    ...(options.keepsPrevious && { placeholderData: keepPreviousData as never }),
    ...(options.refetchEveryMs && { refetchInterval: options.refetchEveryMs }),
  });
  useEffect(() => {
    if (query.error?.code === 'UNAUTHENTICATED') void logoutIfDenied(query.error);
  }, [query.error, logoutIfDenied]);
  return query;
}

/** Reads once on demand, through the same cache: for trees that grow as they are opened. */
export function useGraphReader(): <T, V>(document: TypedDocumentNode<T, V>, variables: V) => Promise<T> {
  const client = useQueryClient();
  return (document, variables) =>
    client.fetchQuery({
      queryKey: graphKey(document, variables),
      queryFn: ({ signal }) => read(document, variables, signal),
      staleTime: 60_000,
    });
}

interface ActOptions<T> {
  /** Word to show when it is done. */
  done?: string;
  onDone?: (answer: T) => void;
  /** true when the form shows the fault itself. */
  onFault?: (error: ReadableError) => boolean;
}

/** `const publish = useAct(PublishDocument, { done: 'lists.published' }); publish.mutate({ input })`. Nothing is shown as done before the server says so. */
export function useAct<T, V>(document: TypedDocumentNode<T, V>, options: ActOptions<T> = {}): UseMutationResult<T, ReadableError, V> {
  const client = useQueryClient();
  const notify = useNotify();
  const logoutIfDenied = useLogoutIfAccessDenied();
  return useMutation<T, ReadableError, V>({
    mutationFn: (variables) => write(document, variables),
    onSuccess: async (answer) => {
      await client.invalidateQueries();
      if (options.done) notify(options.done, { type: 'success' });
      options.onDone?.(answer);
    },
    onError: async (error) => {
      if (await logoutIfDenied(error)) return;
      if (error.code === 'CONFLICT') await client.invalidateQueries();
      if (!options.onFault?.(error)) notify(error.message, { type: 'error', autoHideDuration: 10_000 });
    },
  });
}
