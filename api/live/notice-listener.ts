// The one LISTEN connection of a process: hears notices, finds its way back after a loss, and says when some may have been missed.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { NOTICE_CHANNEL, readNotice, type HeardNotice } from '../request/announce.ts';

export interface ListenerParts {
  /** How to reach the primary: a standby cannot listen. */
  connection: () => Promise<pg.ClientConfig>;
  log: Logger;
  onNotice: (notice: HeardNotice) => void;
  /** After each connection, the first too: whatever was announced before was not heard. */
  onListening: () => void;
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5000;
/** A network that swallows packets is noticed within this time. */
const HEARTBEAT_MS = 10_000;
const ANSWER_MS = 5000;
const GOODBYE_MS = 1000;

/** Visible in pg_stat_activity. */
export const LISTENER_NAME = 'bacninh-live';

export class NoticeListener {
  readonly #parts: ListenerParts;
  readonly #end = new AbortController();
  #running: Promise<void> | null = null;
  isListening = false;

  constructor(parts: ListenerParts) {
    this.#parts = parts;
  }

  /** Once is enough; it never throws: a database that cannot be reached is tried again. */
  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#end.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    let failures = 0;
    while (!this.#end.signal.aborted) {
      try {
        await this.#listen(() => (failures = 0));
        this.#parts.log.warn('live: the connection that listens was lost');
      } catch (error) {
        if (failures === 0) this.#parts.log.warn({ err: error }, 'live: cannot listen, trying again');
      }
      this.isListening = false;
      await this.#pause(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * (0.75 + Math.random() / 2));
      failures += 1;
    }
  }

  /** Until the connection is lost or `stop`. */
  async #listen(onListening: () => void): Promise<void> {
    const config = await this.#parts.connection();
    // A pool hides the password from copies of its options.
    const client = new pg.Client({ ...config, password: config.password, application_name: LISTENER_NAME, keepAlive: true, connectionTimeoutMillis: ANSWER_MS, query_timeout: ANSWER_MS });
    let lose = (): void => {};
    const lost = new Promise<void>((done) => (lose = done));
    client.on('error', () => lose());
    client.on('end', () => lose());
    this.#end.signal.addEventListener('abort', () => lose(), { once: true });
    let heartbeat: NodeJS.Timeout | null = null;
    try {
      await client.connect();
      client.on('notification', ({ payload }) => {
        const notice = readNotice(payload);
        if (notice) this.#parts.onNotice(notice);
      });
      await client.query(`listen ${NOTICE_CHANNEL}`);
      onListening();
      this.isListening = true;
      this.#parts.onListening();
      heartbeat = setInterval(() => void client.query('select 1').catch(lose), HEARTBEAT_MS).unref();
      await lost;
    } finally {
      if (heartbeat) clearInterval(heartbeat);
      await endOf(client);
    }
  }

  #pause(ms: number): Promise<void> {
    return sleep(ms, undefined, { signal: this.#end.signal, ref: false }).catch(() => {});
  }
}

/** A connection whose other side is gone never says goodbye. */
async function endOf(client: pg.Client): Promise<void> {
  const patience = setTimeout(() => (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy(), GOODBYE_MS);
  await client.end().catch(() => {});
  clearTimeout(patience);
}
