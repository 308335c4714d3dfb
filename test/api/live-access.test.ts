// Who is told of changes, asked anew for each event, and how much one caller may ask for over a socket.
import { DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { asProgram, board, BOARD, LIVE_CLOCK, PERIOD, signedIn, startLivePair, WARD, type Change, type LivePair } from '../support/live-pair.ts';
import { connect, disconnect, soon, subscribe, type Subscriber } from '../support/live.ts';

let pair: LivePair;
let writer: TestApi;
let url = '';
const ingest: LivePair['ingest'] = (...asked) => pair.ingest(...asked);
beforeAll(async () => {
  pair = await startLivePair();
  ({ writer, url } = pair);
});
afterEach(disconnect);
afterAll(() => pair.close());

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
    expect(await refused(board(connect({ url, headers: await signedIn(url, 'admin') })))).toBe('FORBIDDEN');
    expect(await refused(subscribe(asProgram(url), 'subscription { inboxChanged { removedIds } }'))).toBe('FORBIDDEN');
  });

  it('no officer of a district about another one', async () => {
    const then = await createTestApi({ clock: '2024-10-15T11:00:00+07:00', on: writer });
    const at = url;
    url = await then.app.listen({ port: 0, host: '127.0.0.1' });
    const [then2024, headers] = [url, await signedIn(url, 'district')];
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
    const client = connect({ url, headers: await signedIn(url, 'commune') });
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
    const client = connect({ url, headers: await signedIn(url, 'office2') });
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

describe('limits', () => {
  const refusalOf = async (query: string, variables: Record<string, unknown> = {}): Promise<string | undefined> => {
    const client = asProgram(url);
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
    const client = asProgram(url);
    const all = Array.from({ length: 21 }, () => board(client));
    await Promise.all(all.slice(0, 20).map((one) => one.until(() => true)));
    await soon(() => all.some((one) => one.heard.isDone));
    expect(all.filter((one) => one.heard.isDone).map((one) => one.heard.errors[0]?.extensions.code)).toEqual(['RATE_LIMITED']);
  });

  it('21 windows of one person are one too many', async () => {
    const headers = await signedIn(url, 'inspector');
    const clients = Array.from({ length: 20 }, () => connect({ url, headers }));
    await Promise.all(clients.map((client) => board(client).until(() => true)));
    const more = connect({ url, headers });
    const watched = board(more);
    await soon(() => watched.heard.isDone);
    expect(watched.heard.closeCode).toBe(4403);
    await clients[0]?.dispose();
    await soon(async () => (await pair.metric('live_connections')) < 20);
    await board(connect({ url, headers })).until(() => true);
  });

  it('61 subscriptions of one person are one too many, over however many connections', async () => {
    const headers = await signedIn(url, 'chairman');
    const clients = Array.from({ length: 4 }, () => connect({ url, headers }));
    const all = clients.flatMap((client, index) => Array.from({ length: index < 3 ? 20 : 1 }, () => board(client)));
    await soon(() => all.every((one) => one.heard.isDone || one.heard.data.length > 0));
    expect(all.filter((one) => one.heard.isDone).map((one) => one.heard.errors[0]?.extensions.code)).toEqual(['RATE_LIMITED']);
    all.find((one) => !one.heard.isDone)?.stop();
    await soon(async () => (await pair.metric('live_subscriptions')) < 60);
    await board(connect({ url, headers })).until(() => true);
  });

  it('a message over 64 KB ends the connection', async () => {
    const client = asProgram(url);
    const watched = subscribe(client, wide('code'), { filler: 'x'.repeat(70_000) });
    await soon(() => watched.heard.isDone);
    expect(watched.heard.closeCode).toBe(1009);
  });

  it.each([
    ['another site', { origin: 'https://example.org' }, false],
    ['no site at all', { origin: 'null' }, false],
    ['a program', {}, true],
  ])('a socket of %s', async (_name, headers, isTaken) => {
    const watched = board(connect({ url, headers: { ...(await signedIn(url, 'center')), ...headers } }));
    await soon(() => watched.heard.isDone || watched.heard.data.length > 0);
    expect(watched.heard.data.length > 0).toBe(isTaken);
  });

  it('a socket of this site, and none at another address', async () => {
    const headers = { ...(await signedIn(url, 'center')), origin: url };
    await board(connect({ url, headers })).until(() => true);
    const elsewhere = board(connect({ url: `${url}/elsewhere`, headers }));
    await soon(() => elsewhere.heard.isDone);
    expect(elsewhere.heard.data).toEqual([]);
  });

  it('people run known documents only where the server says so, programs their own', async () => {
    const strict = await createTestApi({ clock: LIVE_CLOCK, on: writer, env: { TRUSTED_DOCUMENTS: '1' } });
    const at = url;
    url = await strict.app.listen({ port: 0, host: '127.0.0.1' });
    const person = board(connect({ url, headers: await signedIn(url, 'center') }));
    await soon(() => person.heard.isDone);
    expect(person.heard.errors[0]?.extensions.code).toBe('FORBIDDEN');
    await board(asProgram(url)).until(() => true);
    url = at;
    await strict.close();
  });
});
