// A pg client that names the statements that come again, so that PostgreSQL parses and plans them once a connection.
import { createHash } from 'node:crypto';
import pg from 'pg';

/** Texts are few as long as lists travel as one array parameter; what comes with a text of its own each time is never named. */
const MAX_NAMED = 250;
const MAX_COUNTED = 1000;
const MAX_TEXT = 12_000;
const NAME_AFTER = 2;

const STATEMENT = /^\s*(select|with|insert|update|delete)\b/i;

const UNKNOWN_STATEMENT = '26000';
const DUPLICATE_STATEMENT = '42P05';
const ABORTED_TRANSACTION = '25P02';

interface DatabaseFault {
  code?: string;
  routine?: string;
}

/** The names of one process: a hash of the text, so that two processes behind one pooler never mean two texts by one name. */
class StatementNames {
  readonly #successes = new Map<string, number>();
  readonly #names = new Map<string, string>();
  #generation = 0;
  #isNaming = true;

  nameOf(text: string): string | null {
    return this.#isNaming ? (this.#names.get(text) ?? null) : null;
  }

  /** Only what has run well is named: a text that cannot be parsed would stay half known to the connection. */
  succeeded(text: string): void {
    if (!this.#isNaming || text.length > MAX_TEXT || this.#names.size >= MAX_NAMED || !STATEMENT.test(text)) return;
    const successes = (this.#successes.get(text) ?? 0) + 1;
    this.#successes.delete(text);
    if (successes > NAME_AFTER) this.#names.set(text, `n${this.#generation}_${createHash('sha256').update(text).digest('hex').slice(0, 40)}`);
    else this.#successes.set(text, successes);
    if (this.#successes.size > MAX_COUNTED) this.#successes.delete(this.#successes.keys().next().value ?? text);
  }

  /** A migration has changed what a planned statement gives: all are planned anew under new names. */
  startOver(): void {
    this.#generation += 1;
    this.#names.clear();
  }

  /** A pooler in front hands each statement to another connection, and does not follow names. */
  stop(): void {
    this.#isNaming = false;
    this.#names.clear();
  }
}

const names = new StatementNames();

/** Both faults arise before anything was done, so the statement can simply be sent again without a name. */
function isFaultOfName(fault: DatabaseFault): boolean {
  if (fault.routine === 'RevalidateCachedQuery') {
    names.startOver();
    return true;
  }
  if (fault.code !== UNKNOWN_STATEMENT && fault.code !== DUPLICATE_STATEMENT) return false;
  names.stop();
  return true;
}

type Query = (text: unknown, ...more: unknown[]) => Promise<unknown>;

export class NamingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as unknown as Query;
    // Only a text with its values, as Kysely sends it, is looked at; cursors and the like pass.
    const query: Query = (text, ...more) => {
      const [values] = more;
      if (more.length !== 1 || typeof text !== 'string' || !Array.isArray(values)) return send(text, ...more);
      const name = names.nameOf(text);
      return name === null ? sendCounted(send, text, values) : sendNamed(send, name, text, values);
    };
    this.query = query as unknown as pg.Client['query'];
  }
}

async function sendCounted(send: Query, text: string, values: unknown[]): Promise<unknown> {
  const result = await send(text, values);
  names.succeeded(text);
  return result;
}

async function sendNamed(send: Query, name: string, text: string, values: unknown[]): Promise<unknown> {
  try {
    return await send({ name, text, values });
  } catch (error) {
    if (!isFaultOfName(error as DatabaseFault)) throw error;
    return await send(text, values).catch((again: DatabaseFault) => {
      throw again.code === ABORTED_TRANSACTION ? error : again;
    });
  }
}
