// One PostgreSQL server for a whole test run: our own built-in one, or the one TEST_DATABASE_URL names.
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../api/database/embedded.ts';
import { prepareTemplate, type TestConnection } from './template.ts';

export interface TestServer {
  connection: TestConnection;
  template: string;
  /** Why the template could not be prepared: then tests of pure rules still run, those on a database fail. */
  broken?: string;
  stop(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const url = process.env['TEST_DATABASE_URL'];
  const server = url ? foreignServer(url) : await ownServer();
  try {
    await makeTemplate(server);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A killed run takes its server along, but not its directory. */
function removeForsakenDirectories(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^bacninh-test-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function ownServer(): Promise<TestServer> {
  removeForsakenDirectories();
  const dataDir = mkdtempSync(join(tmpdir(), `bacninh-test-${process.pid}-`));
  chmodSync(dataDir, 0o755); // As root the database user must be able to enter it.
  const remove = (): void => rmSync(dataDir, { recursive: true, force: true });
  try {
    const embedded = await startEmbeddedPostgres({ dataDir, fast: true, log: (line) => console.warn(line) });
    const stop = async (): Promise<void> => {
      await embedded.stop();
      remove();
    };
    return { connection: { ...embedded.connection, database: 'postgres' }, template: 'tpl', stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Several runs may share a foreign server, so the template carries the process id and is removed at the end. */
function foreignServer(text: string): TestServer {
  const url = new URL(text);
  const connection = {
    // A socket directory comes as postgres://user@localhost/postgres?host=/var/run/postgresql&port=5432.
    host: url.searchParams.get('host') ?? url.hostname,
    port: Number(url.searchParams.get('port') ?? (url.port || '5432')),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1) || 'postgres',
  };
  const template = `tpl_${process.pid}`;
  const stop = (): Promise<void> =>
    onServer(connection, async (client) => {
      const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
      if (found.rowCount === 0) return;
      await client.query(`ALTER DATABASE ${template} IS_TEMPLATE false`);
      await client.query(`DROP DATABASE ${template} WITH (FORCE)`);
    });
  return { connection, template, stop };
}

async function makeTemplate(server: TestServer): Promise<void> {
  const { connection, template } = server;
  // On a foreign server the province's collation and encoding must not depend on that server's defaults.
  await onServer(connection, (client) =>
    client.query(`CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'vi-VN' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`),
  );
  try {
    await prepareTemplate({ ...connection, database: template });
  } catch (error) {
    server.broken = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`The template database is not usable: ${server.broken}`);
    return;
  }
  // A template that somebody is connected to cannot be cloned.
  await onServer(connection, (client) => client.query(`ALTER DATABASE ${template} IS_TEMPLATE true ALLOW_CONNECTIONS false`));
}

export async function onServer<T>(connection: TestConnection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
