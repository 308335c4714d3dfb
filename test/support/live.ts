// A subscriber as a client would be one: over a real WebSocket, with what it has heard.
import { createClient, type Client } from 'graphql-ws';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket, type ClientOptions } from 'ws';

export interface Heard<T> {
  data: T[];
  errors: { message: string; extensions: { code: string } }[];
  /** Code of the close that ended the connection. */
  closeCode: number | null;
  isDone: boolean;
}

export interface Subscriber<T> {
  heard: Heard<T>;
  /** The first event that fits among those from `from` on; fails the test when none comes in time. */
  until(fits: (event: T) => boolean, within?: number): Promise<T>;
  /** How many events have come when nothing new came for a while. */
  quiet(ms?: number): Promise<number>;
  stop(): void;
}

export interface ConnectionOptions {
  url: string;
  token?: string;
  headers?: Record<string, string>;
  retryAttempts?: number;
  language?: string;
}

const opened = new Set<Client>();

/** Ends the connections of a test. */
export async function disconnect(): Promise<void> {
  await Promise.all([...opened].map((client) => client.dispose()));
  opened.clear();
}

/** `url` is that of HTTP. */
export function connect({ url, token, headers = {}, retryAttempts = 0, language = 'en' }: ConnectionOptions): Client & { closeCode: () => number | null } {
  let closeCode: number | null = null;
  class Socket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers } satisfies ClientOptions);
    }
  }
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`, webSocketImpl: Socket, retryAttempts, retryWait: () => sleep(50), shouldRetry: () => retryAttempts > 0, lazy: true,
    connectionParams: { language, ...(token && { authorization: `Bearer ${token}` }) },
    on: { closed: (event) => (closeCode = (event as { code: number }).code) },
  });
  opened.add(client);
  return Object.assign(client, { closeCode: () => closeCode });
}

export function subscribe<T>(client: Client, query: string, variables: Record<string, unknown> = {}): Subscriber<T> {
  const heard: Heard<T> = { data: [], errors: [], closeCode: null, isDone: false };
  let wake = (): void => {};
  const stop = client.subscribe<Record<string, T>>({ query, variables }, {
    next: (result) => {
      if (result.errors) heard.errors.push(...(result.errors as unknown as Heard<T>['errors']));
      if (result.data) heard.data.push(Object.values(result.data)[0] as T);
      wake();
    },
    error: (error) => {
      if (Array.isArray(error)) heard.errors.push(...(error as Heard<T>['errors']));
      else heard.closeCode = (error as { code?: number }).code ?? -1;
      heard.isDone = true;
      wake();
    },
    complete: () => {
      heard.isDone = true;
      wake();
    },
  });
  let seen = 0;
  return {
    heard,
    stop,
    async until(fits, within = 10_000) {
      const isLate = AbortSignal.timeout(within);
      isLate.addEventListener('abort', () => wake());
      while (!isLate.aborted) {
        const event = heard.data[seen];
        if (event !== undefined) {
          seen += 1;
          if (fits(event)) return event;
        } else if (heard.isDone) break;
        else await new Promise<void>((woken) => (wake = woken));
      }
      throw new Error(`no such event: ${JSON.stringify(heard).slice(0, 2000)}`);
    },
    async quiet(ms = 400) {
      for (let count = -1; count !== heard.data.length; await sleep(ms)) count = heard.data.length;
      seen = heard.data.length;
      return heard.data.length;
    },
  };
}

/** Waits for what must come true soon. */
export async function soon(isTrue: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  for (const deadline = Date.now() + within; Date.now() < deadline; await sleep(10)) if (await isTrue()) return;
  throw new Error(`never true: ${String(isTrue)}`);
}
