// Statements that come again are prepared once a connection, and neither a migration nor a pooler in front of the database can spoil an answer.
import pg from 'pg';
import { NamingClient } from '../../api/database/named-statements.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
const clients: pg.Client[] = [];
const open = async (): Promise<pg.Client> => {
  const client = new NamingClient(database.connection);
  await client.connect();
  clients.push(client);
  return client;
};
const rowsOf = async (client: pg.Client, text: string, values: unknown[]): Promise<unknown[]> => (await client.query(text, values)).rows as unknown[];
const preparedIn = async (client: pg.Client): Promise<string[]> =>
  (await client.query<{ statement: string }>({ text: 'select statement from pg_prepared_statements' })).rows.map((row) => row.statement);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  for (const client of clients) await client.end();
  await database.drop();
});

const COUNT = 'select count(*)::int as n from units where id > $1';

it('prepares a statement that comes again, on each connection that it comes to', async () => {
  const client = await open();
  const first = await rowsOf(client, COUNT, [0]);
  expect(await preparedIn(client)).toEqual([]);
  for (let time = 0; time < 5; time += 1) expect(await rowsOf(client, COUNT, [0])).toEqual(first);
  expect(await preparedIn(client)).toEqual([COUNT]);
  const other = await open();
  expect(await rowsOf(other, COUNT, [0])).toEqual(first);
  expect(await preparedIn(other)).toEqual([COUNT]);
});

it('leaves alone what is said once, what fails, and what is no statement over rows', async () => {
  const client = await open();
  for (let time = 0; time < 6; time += 1) {
    await client.query('begin', []);
    await client.query(`select ${time}::int as once`, []);
    await client.query('rollback', []);
    await expect(client.query('select nothing from nowhere where 1 = $1', [1])).rejects.toMatchObject({ code: '42P01' });
  }
  expect(await preparedIn(client)).toEqual([]);
});

it('answers after a migration has changed what a statement gives, also inside a transaction begun after it', async () => {
  const client = await open();
  const other = await open();
  await client.query('create table changing (id int)');
  await client.query('insert into changing values (7)');
  const text = 'select * from changing where id = $1';
  for (const one of [client, other]) for (let time = 0; time < 4; time += 1) await rowsOf(one, text, [7]);
  await client.query('alter table changing add name text default $$x$$');
  expect(await rowsOf(client, text, [7])).toEqual([{ id: 7, name: 'x' }]);
  await other.query('begin');
  expect(await rowsOf(other, text, [7])).toEqual([{ id: 7, name: 'x' }]);
  await other.query('commit');
  for (let time = 0; time < 5; time += 1) expect(await rowsOf(other, text, [7])).toEqual([{ id: 7, name: 'x' }]);
});

it('answers, and names no more, where a pooler gives it a connection that knows nothing', async () => {
  const client = await open();
  for (let time = 0; time < 4; time += 1) await rowsOf(client, COUNT, [1]);
  await client.query('deallocate all');
  const [row] = await rowsOf(client, COUNT, [1]);
  expect(row).toEqual({ n: expect.any(Number) });
  for (let time = 0; time < 5; time += 1) await rowsOf(client, COUNT, [2]);
  expect(await preparedIn(client)).toEqual([]);
});
