// Gives a test file a database of its own, cloned from the prepared template in some 30 milliseconds.
import { Client } from 'pg';
import type { TestConnection } from './template.ts';

export interface TestDatabase {
  connection: TestConnection;
  /** Ends whatever is still connected and removes the database. */
  drop(): Promise<void>;
}

let made = 0;

async function run(server: TestConnection, statement: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const facts = process.env['TEST_PG'];
  if (!facts) throw new Error('TEST_PG is not set: run the tests through npm test');
  const { template, broken, ...server } = JSON.parse(facts) as TestConnection & { template: string; broken?: string };
  if (broken) throw new Error(`The template database is not usable: ${broken}`);
  made += 1;
  const database = `t_${process.env['JEST_WORKER_ID'] ?? '0'}_${process.pid}_${made}`;
  await run(server, `CREATE DATABASE ${database} TEMPLATE ${template} STRATEGY wal_log`);
  return { connection: { ...server, database }, drop: () => run(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`) };
}
