// Writes entries of a draft against the version that is on screen.
import type { UseMutationResult } from '@tanstack/react-query';
import type { ConsoleSetEntriesMutation, ConsoleSetEntriesMutationVariables, DigitizationListEntryInput } from '../../schema/generated/graphql.ts';
import type { ReadableError } from '../providers/errors.ts';
import { useAct } from '../providers/use-graph.ts';
import { SetEntriesDocument } from './acts.queries.ts';
import type { WorkedList } from './WorkspacePage.tsx';

interface SetEntries {
  set: (change: { upsert?: DigitizationListEntryInput[]; removeComponentIds?: string[] }) => void;
  act: UseMutationResult<ConsoleSetEntriesMutation, ReadableError, ConsoleSetEntriesMutationVariables>;
  /** Somebody else changed the list first. */
  isOvertaken: boolean;
}

export function useSetEntries(list: WorkedList, done: string, onDone: () => void): SetEntries {
  const act = useAct(SetEntriesDocument, { done, onDone, onFault: () => true });
  return {
    set: (change) => act.mutate({ input: { listId: list.id, expectedVersion: list.version, ...change } }),
    act,
    isOvertaken: act.error?.code === 'CONFLICT' || act.error?.code === 'NOT_ALLOWED_IN_STATUS',
  };
}
