// A platform on a database of its own installation: down at the start, cut off in the middle, back again, without a restart.
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { ask, Cable, freePort, get, run, stopAll, untilStatus, type Run } from '../support/run-server.ts';

let database: TestDatabase;
let cable: Cable;
let server: Run;
let port = 0;
beforeAll(async () => {
  database = await createTestDatabase();
  cable = new Cable(await freePort(), database.connection);
  port = await freePort();
  const { user, password, database: name } = database.connection;
  server = run([], { PORT: String(port), DATABASE_URL: `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${cable.port}/${name}` });
});
afterAll(async () => {
  await server.stop();
  await stopAll();
  await cable.pull();
  await database.drop();
});

const UNITS = '{ unit(code: "24") { code } }';
const EN = { 'accept-language': 'en' };

describe('a database that cannot be reached', () => {
  it('at the start is told in one line; the platform lives, is not ready, and says so to who asks', async () => {
    await server.until(/The database cannot be reached, trying again/);
    expect((await untilStatus(port, '/health/live', 200)).json).toEqual({ status: 'ok' });
    const ready = await get(port, '/health/ready');
    expect([ready.status, ready.json.status, ready.json.waitingFor]).toEqual([503, 'starting', ['migrations', 'reference data', 'demo data']]);
    const answer = await ask(port, UNITS, EN);
    expect(answer.json.errors?.[0]).toMatchObject({ message: expect.stringContaining('The database cannot be reached now'), extensions: { code: 'UNAVAILABLE' } });
    expect((await ask(port, UNITS, { authorization: 'Bearer x' }))).toMatchObject({ status: 503, json: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } });
    expect(server.output()).not.toContain(database.connection.password);
  }, 120_000);

  it('is found when it comes, without a restart', async () => {
    await cable.plug();
    await untilStatus(port, '/health/ready', 200);
    expect((await ask(port, UNITS)).json).toEqual({ data: { unit: { code: '24' } } });
  }, 120_000);

  it('in the middle of work makes UNAVAILABLE and 503, and is found again', async () => {
    for (let time = 0; time < 2; time += 1) {
      const underWay = Array.from({ length: 6 }, () => ask(port, UNITS));
      await cable.pull();
      for (const answer of await Promise.all(underWay)) {
        if (answer.json.errors) expect(answer.json.errors[0]?.extensions.code).toBe('UNAVAILABLE');
        else expect(answer.json.data).toEqual({ unit: { code: '24' } });
      }
      const ready = await get(port, '/health/ready');
      expect([ready.status, ready.json.waitingFor]).toEqual([503, ['database']]);
      expect((await ask(port, UNITS)).json.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
      expect((await get(port, '/public/lists/DM-2026-001')).status).toBe(503);
      expect((await get(port, '/health/live')).status).toBe(200);
      await cable.plug();
      await untilStatus(port, '/health/ready', 200);
      expect((await ask(port, UNITS)).json).toEqual({ data: { unit: { code: '24' } } });
    }
    expect(server.output()).not.toMatch(/Unhandled|uncaught|at .*node_modules/);
  }, 120_000);

  it('ends with the platform on a signal', async () => {
    expect(await server.stop('SIGTERM')).toBe(0);
  });
});
