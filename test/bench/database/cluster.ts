// The PostgreSQL of the bench: the platform's own built-in one, with one database for each number of dossiers.
import { Client } from 'pg';
import { ensureDatabase, withClient, type Connection } from '../../../api/database/embedded-attach.ts';
import { startEmbeddedPostgres } from '../../../api/database/embedded.ts';

export interface Cluster {
  connectionTo(database: string): Connection;
  has(database: string): Promise<boolean>;
  create(database: string): Promise<void>;
  /** Copies a database; nobody may be connected to it. */
  clone(from: string, to: string): Promise<void>;
  drop(database: string): Promise<void>;
  stop(): Promise<void>;
}

/** The socket's directory stands where a host name would, percent-encoded, as libpq allows. */
export const urlOf = ({ host, port, user, password, database }: Connection): string =>
  `postgresql://${user}:${encodeURIComponent(password)}@${encodeURIComponent(host)}:${port}/${database}`;

export async function startCluster(dataDir: string, log: (line: string) => void): Promise<Cluster> {
  const embedded = await startEmbeddedPostgres({ dataDir, log });
  const connectionTo = (database: string): Connection => ({ ...embedded.connection, database });
  const run = (statement: string): Promise<unknown> => withClient(connectionTo('postgres'), (client) => client.query(statement));
  const drop = async (database: string): Promise<void> => void (await run(`drop database if exists "${database}" with (force)`));
  return {
    connectionTo,
    has: async (database) => (await query(connectionTo('postgres'), 'select from pg_database where datname = $1', [database])).length > 0,
    create: (database) => ensureDatabase(connectionTo('postgres'), database),
    drop,
    async clone(from, to) {
      await drop(to);
      await run(`create database "${to}" template "${from}" strategy file_copy`);
    },
    stop: () => embedded.stop(),
  };
}

export const query = async <T extends object>(connection: Connection, text: string, values: unknown[] = []): Promise<T[]> =>
  withClient(connection, async (client: Client) => (await client.query<T>(text, values)).rows);
