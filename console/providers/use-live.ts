// Live pages: hears of changes while the page is open, and tells in which state the connection is.
import type { TypedDocumentNode } from '@apollo/client';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { listen } from './apollo.ts';
import { liveStateNow, onLiveState, type LiveState } from './live-state.ts';

interface LiveOptions {
  isEnabled?: boolean;
}

/** `useLive(ScoreboardChangedDocument, { period }, (change) => ...)`: begins anew when the variables change. */
export function useLive<T, V>(document: TypedDocumentNode<T, V>, variables: V, onEvent: (event: T) => void, { isEnabled = true }: LiveOptions = {}): void {
  const logoutIfDenied = useLogoutIfAccessDenied();
  const latest = useRef(onEvent);
  useEffect(() => {
    latest.current = onEvent;
  });
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (!isEnabled) return undefined;
    return listen(document, JSON.parse(key) as V, {
      onEvent: (event) => latest.current(event),
      onFault: (error) => {
        if (error.code === 'UNAUTHENTICATED') void logoutIfDenied(error);
      },
    });
  }, [document, key, isEnabled, logoutIfDenied]);
}

export const useLiveState = (): LiveState => useSyncExternalStore(onLiveState, liveStateNow);
