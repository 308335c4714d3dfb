// Two servers over one database, one that is written to and one that is listened to, with boards and cards to watch.
import { DEMO_PASSWORD, DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from './api.ts';
import { connect, subscribe, type Subscriber } from './live.ts';

export const LIVE_CLOCK = '2026-11-24T11:00:00+07:00';
export const WARD = '24.09187';
export const OTHER = '24.07210';
export const PERIOD = '2026-11';
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted rejected { code } } }';
const CELL = 'score status rate { numerator denominator percent }';
export const BOARD = `subscription($within: String!, $period: Period!, $codes: [String!]) { scoreboardChanged(withinCode: $within, period: $period, criterionCodes: $codes) {
  isWhole ruleSetCode removedUnitCodes observedAt rows { rank score unit { code } cells { criterionCode ${CELL} } } } }`;
export const CARD = `subscription($unit: String!, $period: Period!) { scorecardChanged(unitCode: $unit, period: $period) { score observedAt unit { code } criteria { code ${CELL} } } }`;
const CARD_NOW = `query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period) { score unit { code } criteria { code ${CELL} } } }`;

interface Row { rank: number; score: string; unit: { code: string }; cells: unknown[] }
export interface Change { isWhole: boolean; ruleSetCode: string; removedUnitCodes: string[]; observedAt: string; rows: Row[] }
export interface Card { score: string; observedAt: string; unit: { code: string }; criteria: { code: string; rate: { numerator: number; denominator: number } | null }[] }

export interface LivePair {
  writer: TestApi;
  server: TestApi;
  /** Of the server that is listened to. */
  url: string;
  /** Dossiers of a unit through the writer, finished in time unless told. */
  ingest(unitCode: string, count?: number, fields?: object): Promise<unknown>;
  cardNow(unit: string): Promise<Card>;
  metric(name: string): Promise<number>;
  close(): Promise<void>;
}

export async function startLivePair(): Promise<LivePair> {
  const writer = await createTestApi({ clock: LIVE_CLOCK });
  const server = await createTestApi({ clock: LIVE_CLOCK, on: writer });
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  let made = 0;
  return {
    writer, server, url,
    ingest(unitCode, count = 1, fields = {}) {
      made += 1;
      const dossiers = Array.from({ length: count }, (_, index) => ({
        code: `live-${made}-${index}`, procedureCode: '1.001193', unitCode, status: 'RESOLVED', sourceUpdatedAt: '2026-11-14T04:00:00Z', receivedAt: '2026-11-10T02:00:00Z', dueAt: '2026-11-20T10:00:00Z', finishedAt: '2026-11-12T03:00:00Z', ...fields,
      }));
      return writer.must('connector', INGEST, { input: { batchId: `live-${made}`, dossiers } });
    },
    cardNow: async (unit) => (await writer.must<{ scorecard: Card }>('office', CARD_NOW, { unit, period: PERIOD })).scorecard,
    metric: async (name) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(await (await fetch(`${url}/metrics`)).text())?.[1]),
    async close() {
      await server.close();
      await writer.close();
    },
  };
}

/** A session of its own each time. */
export async function signedIn(url: string, username: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({ query: 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }', variables: { input: { username, password: DEMO_PASSWORD } } }),
  });
  return { cookie: answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') };
}

export const asProgram = (url: string) => connect({ url, token: DEMO_TOKENS['frontend'] ?? '' });

export const board = (client: ReturnType<typeof connect>, within = '24'): Subscriber<Change> => subscribe<Change>(client, BOARD, { within, period: PERIOD, codes: ['2.1', '4.1'] });
