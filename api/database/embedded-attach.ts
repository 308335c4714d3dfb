// Lets a second command of the same user find the built-in PostgreSQL that a running server holds.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

export interface Connection {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

const factsFile = (base: string, cluster: string): string => join(base, `${cluster}.connection.json`);

export function publishConnection(base: string, cluster: string, connection: Connection): void {
  const file = factsFile(base, cluster);
  const draft = `${file}.tmp${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(connection)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

export function withdrawConnection(base: string, cluster: string): void {
  rmSync(factsFile(base, cluster), { force: true });
}

/** The connection of a running instance when its socket answers; facts left by a killed one do not count. */
export async function livingConnection(base: string, cluster: string): Promise<Connection | undefined> {
  try {
    const connection = JSON.parse(readFileSync(factsFile(base, cluster), 'utf8')) as Connection;
    await withClient(connection, (client) => client.query('SELECT 1'));
    return connection;
  } catch {
    return undefined;
  }
}

export async function withClient<T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5_000 });
  // Without a listener the end of the server would end this program too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function ensureDatabase(server: Connection, name: string): Promise<void> {
  await withClient({ ...server, database: 'postgres' }, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
  });
}
