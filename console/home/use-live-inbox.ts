// Reads what waits for the account again whenever it has changed.
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLive } from '../providers/use-live.ts';
import { InboxChangedDocument } from './live-inbox.queries.ts';

export function useLiveInbox(): void {
  const client = useQueryClient();
  const isFirst = useRef(true);
  useLive(InboxChangedDocument, {}, () => {
    // The first only repeats what the page has just read; one after a lost connection may bring news.
    if (!isFirst.current) void client.invalidateQueries({ queryKey: ['graph'] });
    isFirst.current = false;
  });
}
