// Whether changes reach this page by themselves: the state of its one live connection.

/** idle: no page asks for it. lost: was there or is being tried again. ended: the server will not have it. */
export type LiveState = 'idle' | 'connecting' | 'live' | 'lost' | 'ended';

let state: LiveState = 'idle';
const listeners = new Set<() => void>();

export const liveStateNow = (): LiveState => state;

export function setLiveState(next: LiveState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

export function onLiveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let reconnect: (() => void) | null = null;

/** The connection tells how it is made anew. */
export const onReconnect = (how: () => void): void => {
  reconnect = how;
};

/** Who is signed in has changed: the connection was of somebody else. */
export const reconnectLive = (): void => reconnect?.();
