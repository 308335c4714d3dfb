// Live subscriptions on two processes over one database: what changes reaches who may see it, once, and nobody else.
import { announceFigures } from '../../api/request/announce.ts';
import { reader } from '../../api/database/tables.ts';
import { DEMO_PASSWORD, DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { connect, disconnect, soon, subscribe, type Subscriber } from '../support/live.ts';

const CLOCK = '2026-11-24T11:00:00+07:00';
const WARD = '24.09187';
const OTHER = '24.07210';
const PERIOD = '2026-11';
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted rejected { code } } }';
const CELL = 'score status rate { numerator denominator percent }';
const BOARD = `subscription($within: String!, $period: Period!, $codes: [String!]) { scoreboardChanged(withinCode: $within, period: $period, criterionCodes: $codes) {
  isWhole ruleSetCode removedUnitCodes observedAt rows { rank score unit { code } cells { criterionCode ${CELL} } } } }`;
const CARD = `subscription($unit: String!, $period: Period!) { scorecardChanged(unitCode: $unit, period: $period) { score observedAt unit { code } criteria { code ${CELL} } } }`;
const CARD_NOW = `query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period) { score unit { code } criteria { code ${CELL} } } }`;

interface Row { rank: number; score: string; unit: { code: string }; cells: unknown[] }
interface Change { isWhole: boolean; ruleSetCode: string; removedUnitCodes: string[]; observedAt: string; rows: Row[] }
interface Card { score: string; observedAt: string; unit: { code: string }; criteria: { code: string; rate: { numerator: number; denominator: number } | null }[] }

let writer: TestApi;
let server: TestApi;
let url = '';
beforeAll(async () => {
  writer = await createTestApi({ clock: CLOCK });
  server = await createTestApi({ clock: CLOCK, on: writer });
  url = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(disconnect);
afterAll(async () => {
  await server.close();
  await writer.close();
});

let made = 0;
const ingest = (unitCode: string, count = 1, fields: object = {}): Promise<unknown> => {
  made += 1;
  const dossiers = Array.from({ length: count }, (_, index) => ({
    code: `live-${made}-${index}`, procedureCode: '1.001193', unitCode, status: 'RESOLVED', sourceUpdatedAt: '2026-11-14T04:00:00Z', receivedAt: '2026-11-10T02:00:00Z', dueAt: '2026-11-20T10:00:00Z', finishedAt: '2026-11-12T03:00:00Z', ...fields,
  }));
  return writer.must('connector', INGEST, { input: { batchId: `live-${made}`, dossiers } });
};
const cardNow = async (unit: string): Promise<Card> => (await writer.must<{ scorecard: Card }>('office', CARD_NOW, { unit, period: PERIOD })).scorecard;
const withoutTime = ({ observedAt: _at, ...card }: Card): object => card;

async function signIn(username: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({ query: 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }', variables: { input: { username, password: DEMO_PASSWORD } } }),
  });
  return { cookie: answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') };
}
const asProgram = () => connect({ url, token: DEMO_TOKENS['frontend'] ?? '' });
const board = (client: ReturnType<typeof connect>, within = '24'): Subscriber<Change> => subscribe<Change>(client, BOARD, { within, period: PERIOD, codes: ['2.1', '4.1'] });

const metric = async (name: string): Promise<number> => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(await (await fetch(`${url}/metrics`)).text())?.[1]);
const reads = (): Promise<number> => metric('live_read_seconds_count');

describe('a scoreboard', () => {
  it('comes whole at first, then only the rows that change, with the score that `scorecard` answers', async () => {
    const client = asProgram();
    const watched = board(client);
    const first = await watched.until(() => true);
    expect([first.isWhole, first.rows.length, first.rows[0]?.cells.length]).toEqual([true, 112, 2]);
    await ingest(WARD, 3, { hasElectronicResult: true });
    const change = await watched.until(({ rows }) => rows.some((row) => row.unit.code === WARD));
    expect([change.isWhole, change.removedUnitCodes]).toEqual([false, []]);
    const row = change.rows.find(({ unit }) => unit.code === WARD);
    expect(row?.score).toBe((await cardNow(WARD)).score);
    expect(row?.cells).toMatchObject([{ criterionCode: '2.1', rate: { numerator: 3, denominator: 3 } }, { criterionCode: '4.1', rate: { numerator: 3, denominator: 3 } }]);
    expect(Date.parse(change.observedAt)).toBeGreaterThan(Date.parse(first.observedAt));
  });

  it('leaves out rows that stayed as they were', async () => {
    const client = asProgram();
    const watched = board(client);
    await watched.until(() => true);
    // It has dossiers already, and stays the first: no other rank moves.
    await ingest(WARD, 1, { hasElectronicResult: true });
    const change = await watched.until(() => true);
    expect(change.rows.map(({ unit }) => unit.code)).toEqual([WARD]);
  });

  it('shows a target when it is assigned, and an observation when it is loaded', async () => {
    const client = asProgram();
    const watched = subscribe<{ rows: { unit: { code: string }; cells: { target: string | null }[] }[] }>(client, `subscription { scoreboardChanged(withinCode: "24", period: "${PERIOD}", criterionCodes: ["2.1"]) { rows { unit { code } cells { target } } } }`);
    await watched.until(() => true);
    const input = { decisionNumber: '20/QĐ-UBND', criterionCode: '2.1', period: PERIOD, items: [{ unitCode: OTHER, percent: '97' }] };
    await writer.must('center', 'mutation($input: AssignTargetsInput!) { assignTargets(input: $input) { targets { percent } } }', { input });
    const change = await watched.until(({ rows }) => rows.length > 0);
    expect(change.rows).toEqual([{ unit: { code: OTHER }, cells: [{ target: '97' }] }]);
  });

  it('hears of an open dossier that becomes late by the clock alone', async () => {
    await ingest('24.07246', 1, { status: 'PROCESSING', receivedAt: '2026-11-18T02:00:00Z', dueAt: '2026-11-24T04:00:04Z', finishedAt: null, sourceUpdatedAt: '2026-11-18T03:00:00Z' });
    // Its clock starts at 11:00 again.
    const later = await createTestApi({ clock: CLOCK, on: writer });
    const client = connect({ url: await later.app.listen({ port: 0, host: '127.0.0.1' }), token: DEMO_TOKENS['frontend'] ?? '' });
    const watched = subscribe<Card>(client, CARD, { unit: '24.07246', period: PERIOD });
    const onTime = (card: Card): number | undefined => card.criteria.find(({ code }) => code === '2.1')?.rate?.numerator;
    expect(onTime(await watched.until(() => true))).toBe(1);
    const late = await watched.until((card) => onTime(card) === 0);
    expect(Date.parse(late.observedAt) - Date.parse('2026-11-24T04:00:04Z')).toBeLessThan(1000);
    await later.close();
  });
});

describe('a scorecard', () => {
  it('is the answer of `scorecard` at first and after each change', async () => {
    const client = asProgram();
    const watched = subscribe<Card>(client, CARD, { unit: WARD, period: PERIOD });
    expect(withoutTime(await watched.until(() => true))).toEqual(await cardNow(WARD));
    await ingest(WARD, 2, { dueAt: '2026-11-11T00:00:00Z' });
    expect(withoutTime(await watched.until(() => true))).toEqual(await cardNow(WARD));
  });

  it('is not sent for changes of other units, other periods, or a transaction that is rolled back', async () => {
    const client = asProgram();
    const watched = subscribe<Card>(client, CARD, { unit: WARD, period: PERIOD });
    await watched.quiet();
    const before = await reads();
    await ingest(OTHER);
    await ingest(WARD, 1, { receivedAt: '2026-10-02T02:00:00Z', finishedAt: '2026-10-02T03:00:00Z', dueAt: null });
    await writer.orm.em.fork().transactional(async (em) => {
      await em.execute("update dossiers set status = 'RETURNED' where code like 'live-%'");
      await announceFigures(reader(em as never), [{ unitId: 1, receivedOn: '2026-11-02' }]);
      throw new Error('not today');
    }).catch(() => {});
    expect([await watched.quiet(), await reads()]).toEqual([1, before]);
  });
});

describe('many subscribers and many changes', () => {
  it('200 subscribers of one board cost a change the statements that one costs', async () => {
    const readsFor = async (count: number): Promise<[statements: number, reads: number]> => {
      const clients = Array.from({ length: count / Math.min(count, 10) }, asProgram);
      const all = clients.flatMap((client) => Array.from({ length: Math.min(count, 10) }, () => board(client)));
      await Promise.all(all.map((one) => one.until(() => true)));
      await all[0]?.quiet(100);
      const before = await reads();
      const statements = await server.countStatements(async () => {
        await ingest(WARD);
        await Promise.all(all.map((one) => one.until(({ rows }) => rows.some(({ unit }) => unit.code === WARD))));
      });
      const cost: [number, number] = [statements, (await reads()) - before];
      await disconnect();
      return cost;
    };
    const one = await readsFor(1);
    expect(one[1]).toBe(1);
    expect(await readsFor(200)).toEqual(one);
  });

  it('takes a burst of changes together and ends with the newest', async () => {
    const client = asProgram();
    const watched = board(client);
    await watched.until(() => true);
    const before = await reads();
    const numbers = Array.from({ length: 60 }, (_, index) => index);
    await writer.orm.em.fork().transactional(async (em) => {
      for (const index of numbers) await announceFigures(reader(em as never), [{ unitId: index + 1, receivedOn: '2026-11-02' }]);
    });
    await Promise.all(numbers.slice(0, 20).map(() => ingest(WARD)));
    const { score } = await cardNow(WARD);
    await watched.quiet();
    expect(watched.heard.data.flatMap(({ rows }) => rows).findLast(({ unit }) => unit.code === WARD)?.score).toBe(score);
    expect((await reads()) - before).toBeLessThanOrEqual(15);
  });

  it('a connection that listens and is killed comes back, and what was missed is sent', async () => {
    const client = asProgram();
    const watched = board(client);
    await watched.until(() => true);
    const killed = await writer.sql('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = current_database()', ['bacninh-live']);
    expect(killed.length).toBeGreaterThanOrEqual(1);
    await ingest(WARD);
    const { score } = await cardNow(WARD);
    expect((await watched.until(({ rows }) => rows.some(({ unit }) => unit.code === WARD))).rows.find(({ unit }) => unit.code === WARD)?.score).toBe(score);
    await soon(async () => (await writer.sql("select from pg_stat_activity where application_name = 'bacninh-live' and datname = current_database()")).length >= 1);
    await ingest(OTHER);
    await watched.until(({ rows }) => rows.some(({ unit }) => unit.code === OTHER));
  });
});

describe('who is told', () => {
  const refused = async (watched: Subscriber<unknown>): Promise<string | undefined> => {
    await soon(() => watched.heard.isDone || watched.heard.errors.length > 0);
    return watched.heard.errors[0]?.extensions.code;
  };

  it('nobody who has not signed in, and the connection ends', async () => {
    const client = connect({ url });
    expect(await refused(board(client))).toBe('UNAUTHENTICATED');
    await soon(() => client.closeCode() === 4403);
  });

  it('nobody with a token that is wrong', async () => {
    const watched = board(connect({ url, token: 'bn_wrong' }));
    await soon(() => watched.heard.isDone);
    expect(watched.heard).toMatchObject({ data: [], closeCode: 4403 });
  });

  it('no account without a role for it, by the table', async () => {
    expect(await refused(board(connect({ url, token: DEMO_TOKENS['connector'] ?? '' })))).toBe('FORBIDDEN');
    expect(await refused(board(connect({ url, headers: await signIn('admin') })))).toBe('FORBIDDEN');
    expect(await refused(subscribe(asProgram(), 'subscription { inboxChanged { removedIds } }'))).toBe('FORBIDDEN');
  });

  it('no officer of a district about another one', async () => {
    const then = await createTestApi({ clock: '2024-10-15T11:00:00+07:00', on: writer });
    const at = url;
    url = await then.app.listen({ port: 0, host: '127.0.0.1' });
    const [then2024, headers] = [url, await signIn('district')];
    const of = (within: string) => subscribe<Change>(connect({ url: then2024, headers }), BOARD, { within, period: '2024-10', codes: ['2.1'] });
    url = at;
    const own = of('27.263');
    await own.until(() => true);
    expect(await refused(of('H05'))).toBe('NOT_FOUND');
    expect(await refused(of('27.256'))).toBe('NOT_FOUND');
    const sent = { status: 'RESOLVED', sourceUpdatedAt: '2024-10-10T04:00:00Z', receivedAt: '2024-10-02T02:00:00Z', finishedAt: '2024-10-02T03:00:00Z', dueAt: null };
    await ingest('27.256.09187', 1, sent);
    await ingest('H05', 1, sent);
    expect(await own.quiet()).toBe(1);
    await then.close();
    await soon(() => own.heard.isDone);
    expect(own.heard.closeCode).toBe(1001);
  });

  it('no account whose role has ended since the last event; its connection stays for what it may still do', async () => {
    const client = connect({ url, headers: await signIn('commune') });
    const watched = board(client);
    await watched.until(() => true);
    const inbox = subscribe(client, 'subscription { inboxChanged { isWhole } }');
    await inbox.until(() => true);
    await writer.sql("update account_roles set valid_to = '2026-11-23' where account_id = (select id from accounts where username = 'commune') and valid_to is null");
    await ingest(WARD);
    expect(await refused(watched)).toBe('FORBIDDEN');
    expect([watched.heard.data.length, client.closeCode()]).toEqual([1, null]);
    await writer.sql("update account_roles set valid_to = null where account_id = (select id from accounts where username = 'commune') and valid_to = '2026-11-23'");
  });

  it.each([
    ['session has ended', 'delete from sessions where account_id = (select id from accounts where username = $1)'],
    ['account is disabled', 'update accounts set disabled_at = now() where username = $1'],
  ])('nobody whose %s: it is said, and the connection ends', async (_what, change) => {
    const client = connect({ url, headers: await signIn('office2') });
    const watched = board(client);
    await watched.until(() => true);
    await writer.sql(change, ['office2']);
    await ingest(WARD);
    expect(await refused(watched)).toBe('UNAUTHENTICATED');
    expect(watched.heard.data).toHaveLength(1);
    await soon(() => client.closeCode() === 4403);
    await writer.sql("update accounts set disabled_at = null where username = 'office2'");
  });
});

describe('the inbox', () => {
  interface Inbox { isWhole: boolean; removedIds: string[]; digitizationLists: { id: string; number: string; status: string; allowedActions: string[] }[] }
  const INBOX = 'subscription { inboxChanged { isWhole removedIds digitizationLists { id number status allowedActions } } }';
  const act = <T>(as: string, name: string, input: object): Promise<T> =>
    writer.must<Record<string, { digitizationList: { id: string; number: string; version: number } }>>(as, `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { digitizationList { id number version } } }`, { input }).then((answer) => answer[name]?.digitizationList as T);

  it('tells each account what waits for it, and what no longer does', async () => {
    const open = async (as: string): Promise<Subscriber<Inbox>> => {
      const watched = subscribe<Inbox>(connect({ url, headers: await signIn(as) }), INBOX);
      expect((await watched.until(() => true)).isWhole).toBe(true);
      return watched;
    };
    const [center, chairman, department, commune] = [await open('center'), await open('chairman'), await open('department'), await open('commune')];
    interface List { id: string; number: string; version: number }
    let list = await act<List>('center', 'createDigitizationList', { title: 'Danh mục trực tiếp' });
    const isIn = (event: Inbox): boolean => event.digitizationLists.some(({ id }) => id === list.id);
    const isGone = (event: Inbox): boolean => event.removedIds.includes(list.id);
    await center.until(isIn);
    const { documentComponents } = await writer.must<{ documentComponents: { nodes: { id: string }[] } }>('center', '{ documentComponents(first: 1) { nodes { id } } }');
    const componentId = documentComponents.nodes[0]?.id ?? '';
    list = await act<List>('center', 'setDigitizationListEntries', { listId: list.id, expectedVersion: list.version, upsert: [{ componentId, class: 'PRIOR_RESULT', stage: 'RECEIPT', legalBasis: 'Nghị định 118/2025/NĐ-CP' }] });
    list = await act<List>('center', 'openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['BN25.STP'], dueOn: '2026-12-01' });
    const asked = await department.until(isIn);
    expect(asked.digitizationLists[0]).toMatchObject({ number: list.number, status: 'CONSULTATION', allowedActions: ['RESPOND'] });
    await center.quiet();
    await act('department', 'respondToConsultation', { listId: list.id, unitCode: 'BN25.STP', positions: [{ componentId, position: 'AGREE' }] });
    await center.until(isIn);
    list = await act<List>('center', 'closeConsultation', { listId: list.id, expectedVersion: list.version });
    await department.until(isGone);
    list = await act<List>('center', 'submitDigitizationList', { listId: list.id, expectedVersion: list.version, submissionNumber: '9/TTr-PVHCC' });
    expect((await chairman.until(isIn)).digitizationLists[0]?.allowedActions).toEqual(expect.arrayContaining(['APPROVE', 'RETURN']));
    await act('chairman', 'returnDigitizationList', { listId: list.id, expectedVersion: list.version, reason: 'Bổ sung căn cứ' });
    await chairman.until(isGone);
    await center.until(isIn);
    expect(await commune.quiet()).toBe(1);
  });
});

describe('limits', () => {
  const refusalOf = async (query: string, variables: Record<string, unknown> = {}): Promise<string | undefined> => {
    const client = asProgram();
    const watched = subscribe(client, query, variables);
    await soon(() => watched.heard.isDone);
    return watched.heard.errors[0]?.extensions.code;
  };
  const wide = (fields: string): string => `subscription { scorecardChanged(unitCode: "${WARD}", period: "${PERIOD}") { unit { ${fields} } } }`;

  it.each([
    ['a query', '{ viewer { account { username } } }', 'INVALID_INPUT'],
    ['a mutation', 'mutation { signOut { ok } }', 'INVALID_INPUT'],
    ['a text that is none', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two root fields', 'subscription { inboxChanged { isWhole } again: inboxChanged { isWhole } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['too deep', wide(`${'parent { '.repeat(20)} code ${'}'.repeat(20)}`), 'QUERY_TOO_COMPLEX'],
    ['too many aliases', wide(Array.from({ length: 70 }, (_, index) => `a${index}: code`).join(' ')), 'QUERY_TOO_COMPLEX'],
    ['too many tokens', wide('code '.repeat(7000)), 'QUERY_TOO_COMPLEX'],
    ['no such unit', 'subscription { scorecardChanged(unitCode: "NOWHERE", period: "2026") { score } }', 'NOT_FOUND'],
    ['no such criterion', `subscription { scoreboardChanged(withinCode: "24", period: "2026", criterionCodes: ["9.9"]) { isWhole } }`, 'INVALID_INPUT'],
    ['no period', 'subscription { scorecardChanged(unitCode: "24", period: "2026-13") { score } }', 'INVALID_INPUT'],
  ])('%s is refused as over HTTP', async (_name, query, code) => {
    expect(await refusalOf(query)).toBe(code);
  });

  it('21 subscriptions on one connection are one too many', async () => {
    const client = asProgram();
    const all = Array.from({ length: 21 }, () => board(client));
    await Promise.all(all.slice(0, 20).map((one) => one.until(() => true)));
    await soon(() => all.some((one) => one.heard.isDone));
    expect(all.filter((one) => one.heard.isDone).map((one) => one.heard.errors[0]?.extensions.code)).toEqual(['RATE_LIMITED']);
  });

  it('21 windows of one person are one too many', async () => {
    const headers = await signIn('inspector');
    const clients = Array.from({ length: 20 }, () => connect({ url, headers }));
    await Promise.all(clients.map((client) => board(client).until(() => true)));
    const more = connect({ url, headers });
    const watched = board(more);
    await soon(() => watched.heard.isDone);
    expect(watched.heard.closeCode).toBe(4403);
    await clients[0]?.dispose();
    await soon(async () => (await metric('live_connections')) < 20);
    await board(connect({ url, headers })).until(() => true);
  });

  it('a message over 64 KB ends the connection', async () => {
    const client = asProgram();
    const watched = subscribe(client, wide('code'), { filler: 'x'.repeat(70_000) });
    await soon(() => watched.heard.isDone);
    expect(watched.heard.closeCode).toBe(1009);
  });

  it.each([
    ['another site', { origin: 'https://example.org' }, false],
    ['no site at all', { origin: 'null' }, false],
    ['a program', {}, true],
  ])('a socket of %s', async (_name, headers, isTaken) => {
    const watched = board(connect({ url, headers: { ...(await signIn('center')), ...headers } }));
    await soon(() => watched.heard.isDone || watched.heard.data.length > 0);
    expect(watched.heard.data.length > 0).toBe(isTaken);
  });

  it('a socket of this site, and none at another address', async () => {
    const headers = { ...(await signIn('center')), origin: url };
    await board(connect({ url, headers })).until(() => true);
    const elsewhere = board(connect({ url: `${url}/elsewhere`, headers }));
    await soon(() => elsewhere.heard.isDone);
    expect(elsewhere.heard.data).toEqual([]);
  });

  it('people run known documents only where the server says so, programs their own', async () => {
    const strict = await createTestApi({ clock: CLOCK, on: writer, env: { TRUSTED_DOCUMENTS: '1' } });
    const at = url;
    url = await strict.app.listen({ port: 0, host: '127.0.0.1' });
    const person = board(connect({ url, headers: await signIn('center') }));
    await soon(() => person.heard.isDone);
    expect(person.heard.errors[0]?.extensions.code).toBe('FORBIDDEN');
    await board(asProgram()).until(() => true);
    url = at;
    await strict.close();
  });
});
