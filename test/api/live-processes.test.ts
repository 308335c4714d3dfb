// Two real processes over one database: a dossier taken by the one is on the boards of the other, for 200 subscribers at once.
import { DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { connect, disconnect, subscribe, type Subscriber } from '../support/live.ts';
import { Cable, freePort, run, stopAll, untilStatus } from '../support/run-server.ts';

const CLOCK = '2026-11-24T11:00:00+07:00';
const WARD = '24.09187';
const PERIOD = '2026-11';
const BOARD = `subscription { scoreboardChanged(withinCode: "24", period: "${PERIOD}") { isWhole observedAt rows { rank score unit { code } cells { criterionCode score status rate { numerator denominator } } } } }`;
const SCORECARD = `query { scorecard(unitCode: "${WARD}", period: "${PERIOD}") { score criteria { code rate { numerator denominator } } } }`;
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted } }';

interface Change { isWhole: boolean; rows: { score: string; unit: { code: string }; cells: { criterionCode: string; rate: { numerator: number; denominator: number } | null }[] }[] }

let database: TestDatabase;
let cable: Cable;
const ports: number[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  cable = new Cable(await freePort(), database.connection);
  await cable.plug();
  const { user, password, database: name } = database.connection;
  for (let index = 0; index < 2; index += 1) {
    const port = await freePort();
    ports.push(port);
    run([], { PORT: String(port), DATABASE_URL: `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${cable.port}/${name}`, DEMO: '1', DEMO_DOSSIERS: process.env['LIVE_DOSSIERS'] ?? '2000', CLOCK, SESSION_SECRET: 'the same secret for both of the processes' });
    await untilStatus(port, '/health/ready', 200, 180_000);
  }
});
afterAll(async () => {
  await disconnect();
  await stopAll();
  await cable.pull();
  await database.drop();
});

async function ask<T>(port: number, as: string, query: string, variables: object = {}): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${DEMO_TOKENS[as]}` }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const rowOf = ({ rows }: Change) => rows.find(({ unit }) => unit.code === WARD);
const received = (change: Change): number => rowOf(change)?.cells.find(({ criterionCode }) => criterionCode === '2.1')?.rate?.denominator ?? -1;
const count = Number(process.env['LIVE_SUBSCRIBERS'] ?? 200);
const rounds = Number(process.env['LIVE_ROUNDS'] ?? 10);

it('a dossier taken by one process reaches 200 subscribers of the other, with the score that both answer', async () => {
  const [first = 0, second = 0] = ports;
  const url = `http://127.0.0.1:${second}`;
  const all: Subscriber<Change>[] = Array.from({ length: count }, () => subscribe<Change>(connect({ url, token: DEMO_TOKENS['frontend'] ?? '' }), BOARD));
  const starts = await Promise.all(all.map((one) => one.until(({ isWhole }) => isWhole, 60_000)));
  let known = received(starts[0] as Change);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const dossier = { code: `process-${round}`, procedureCode: '1.001193', unitCode: WARD, status: 'RESOLVED', sourceUpdatedAt: '2026-11-14T04:00:00Z', receivedAt: '2026-11-10T02:00:00Z', finishedAt: '2026-11-12T03:00:00Z' };
    await ask(first, 'connector', INGEST, { input: { batchId: `process-${round}`, dossiers: [dossier] } });
    const from = performance.now();
    known += 1;
    const events = await Promise.all(all.map(async (one) => {
      const event = await one.until((change) => received(change) >= known, 30_000);
      times.push(performance.now() - from);
      return event;
    }));
    const { scorecard } = await ask<{ scorecard: { score: string } }>(round % 2 === 0 ? first : second, 'frontend', SCORECARD);
    expect(new Set(events.map((event) => rowOf(event)?.score))).toEqual(new Set([scorecard.score]));
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.ceil(times.length * share) - 1] ?? Number.NaN);
  if (process.env['SHOW_TIMES']) console.log({ median: at(0.5), p95: at(0.95), worst: at(1) });
  // The bench holds it to 500 ms on a machine of its own.
  expect(at(0.95)).toBeLessThan(3000);
}, 240_000);
