// The WebSocket behind live pages: one connection, opened with the first live page and closed after the last, found again when it is lost.
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { localeNow } from './i18n-provider.ts';
import { onReconnect, setLiveState } from './live-state.ts';

const PING_MS = 15_000;
const PONG_MS = 5_000;
/** Going from one live page to the next keeps the connection. */
const LINGER_MS = 3_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/** The server has refused: asking again does not help until somebody signs in. */
const FORBIDDEN = 4403;
const NORMAL = 1000;
/** Too long a wait, and our own end of a connection that froze: tried again. The others of this range are refusals. */
const PASSING: readonly number[] = [4408, 4499];
const isRefusal = (code: number | null): boolean => code !== null && code >= 4400 && code <= 4500 && !PASSING.includes(code);
const codeOf = (event: unknown): number | null => (typeof event === 'object' && event !== null && 'code' in event && typeof event.code === 'number' ? event.code : null);

/** Longer each time; at once when the network is back. */
const wait = (retries: number): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(finish, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** retries) * (0.75 + Math.random() / 2));
    function finish(): void {
      clearTimeout(timer);
      window.removeEventListener('online', finish);
      done();
    }
    window.addEventListener('online', finish);
  });

let pongTimer = 0;

const client = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  connectionParams: () => ({ language: localeNow() }),
  lazyCloseTimeout: LINGER_MS,
  keepAlive: PING_MS,
  retryAttempts: Number.POSITIVE_INFINITY,
  retryWait: wait,
  shouldRetry: (event) => codeOf(event) !== FORBIDDEN,
  on: {
    connecting: (isRetry) => setLiveState(isRetry ? 'lost' : 'connecting'),
    connected: () => setLiveState('live'),
    closed: (event) => {
      window.clearTimeout(pongTimer);
      const code = codeOf(event);
      setLiveState(code === NORMAL ? 'idle' : isRefusal(code) ? 'ended' : 'lost');
    },
    ping: (isReceived) => {
      if (!isReceived) pongTimer = window.setTimeout(() => client.terminate(), PONG_MS);
    },
    pong: (isReceived) => {
      if (isReceived) window.clearTimeout(pongTimer);
    },
  },
});

onReconnect(() => client.terminate());

export const liveLink = new GraphQLWsLink(client);
