// The servers of one database, started when first needed; one that does not start is named and left out.
import type { Connection } from '../../../api/database/embedded-attach.ts';
import type { WorkFacts } from '../works.ts';
import { startServer, type RunningServer, type ServerKind } from './start.ts';

export class ServerPool {
  readonly facts: WorkFacts;
  readonly #connection: Connection;
  readonly #started = new Map<ServerKind, RunningServer | null>();
  readonly #without: ReadonlySet<string>;
  readonly #log: (line: string) => void;

  constructor(connection: Connection, facts: WorkFacts, options: { without: readonly string[]; log: (line: string) => void }) {
    this.#connection = connection;
    this.facts = facts;
    this.#without = new Set(options.without);
    this.#log = options.log;
  }

  async get(kind: ServerKind): Promise<RunningServer | null> {
    if (this.#without.has(kind)) return null;
    if (!this.#started.has(kind)) this.#started.set(kind, await this.#start(kind));
    return this.#started.get(kind) ?? null;
  }

  /** Starts anew, for what is measured on a fresh process. */
  async renew(kind: ServerKind): Promise<RunningServer | null> {
    await this.#started.get(kind)?.stop();
    this.#started.delete(kind);
    return this.get(kind);
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#started.values()].map((server) => server?.stop()));
    this.#started.clear();
  }

  async #start(kind: ServerKind): Promise<RunningServer | null> {
    try {
      return await startServer(kind, this.#connection, this.facts.setting);
    } catch (error) {
      if (kind === 'ours' || kind === 'bare') throw error;
      this.#log(`  ${kind} is left out: ${(error as Error).message.slice(0, 2000)}`);
      return null;
    }
  }
}
