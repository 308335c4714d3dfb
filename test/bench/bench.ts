// What every measurement has at hand: the databases, the servers on them, and the process that puts load on them.
import type { Connection } from '../../api/database/embedded-attach.ts';
import type { Cluster } from './database/cluster.ts';
import { prepareDatabase, type BenchDatabase } from './database/prepare.ts';
import { readFacts } from './facts.ts';
import { Loader } from './load/loader.ts';
import type { BenchOptions } from './options.ts';
import { ServerPool } from './servers/pool.ts';

const WORK = 'bench_work';

export class Bench {
  readonly cluster: Cluster;
  readonly options: BenchOptions;
  readonly log: (line: string) => void;
  #loader: Loader | null = null;
  #workCopy: Promise<Connection> | null = null;
  readonly #databases = new Map<number, Promise<BenchDatabase>>();
  readonly #pools = new Map<number, Promise<ServerPool>>();

  constructor(cluster: Cluster, options: BenchOptions, log: (line: string) => void) {
    this.cluster = cluster;
    this.options = options;
    this.log = log;
  }

  get loader(): Loader {
    return (this.#loader ??= new Loader());
  }

  database(dossiers = this.options.dossiers): Promise<BenchDatabase> {
    let database = this.#databases.get(dossiers);
    if (!database) this.#databases.set(dossiers, (database = prepareDatabase(this.cluster, dossiers, this.log)));
    return database;
  }

  async connection(dossiers = this.options.dossiers): Promise<Connection> {
    return this.cluster.connectionTo((await this.database(dossiers)).name);
  }

  pool(dossiers = this.options.dossiers): Promise<ServerPool> {
    let pool = this.#pools.get(dossiers);
    if (!pool) this.#pools.set(dossiers, (pool = this.#openPool(dossiers)));
    return pool;
  }

  /** A copy that may be written to, one for the whole run; the servers of the original are stopped for it. */
  workCopy(): Promise<Connection> {
    return (this.#workCopy ??= this.#copy());
  }

  async #copy(): Promise<Connection> {
    const { name } = await this.database();
    await this.close();
    await this.cluster.clone(name, WORK);
    return this.cluster.connectionTo(WORK);
  }

  /** At the end of a run. */
  async dropWorkCopy(): Promise<void> {
    if (this.#workCopy) await this.cluster.drop(WORK);
  }

  /** Stops the servers; they start again when asked for. */
  async close(): Promise<void> {
    const pools = [...this.#pools.values()];
    this.#pools.clear();
    await Promise.all(pools.map(async (pool) => (await pool).stopAll()));
  }

  async #openPool(dossiers: number): Promise<ServerPool> {
    const database = await this.database(dossiers);
    const connection = this.cluster.connectionTo(database.name);
    return new ServerPool(connection, await readFacts(connection, database), { without: this.options.without, log: this.log });
  }
}
