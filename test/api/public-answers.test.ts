// Answers for nobody in particular come from memory and by ETag, are right from the next write on in every process, and are nobody else's.
import { createTestApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let other: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  other = await createTestApi({ on: api });
});
afterAll(async () => {
  await other.close();
  await api.close();
});

const PAGE = 'query Page($first: Int!) { procedures(first: $first) { nodes { code name components(first: 2) { nodes { no name currentEntry { class } } } } } }';

interface Got {
  status: number;
  body: string;
  etag: string | undefined;
  headers: Record<string, unknown>;
}

async function get(server: TestApi, query: string, variables: object, headers: Record<string, string> = {}): Promise<Got> {
  const url = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  const response = await server.app.inject({ method: 'GET', url, headers: { 'apollo-require-preflight': '1', ...headers } });
  return { status: response.statusCode, body: response.body, etag: response.headers.etag as string | undefined, headers: response.headers };
}

async function post(server: TestApi, query: string, variables: object, headers: Record<string, string> = {}): Promise<Got> {
  const response = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers });
  return { status: response.statusCode, body: response.body, etag: response.headers.etag as string | undefined, headers: response.headers };
}

const nameIn = (body: string): string => (JSON.parse(body) as { data: { procedures: { nodes: { name: string }[] } } }).data.procedures.nodes[0]?.name ?? '';

it('come without the database\'s help but for the versions, and as 304 to who has them', async () => {
  const first = await get(api, PAGE, { first: 3 });
  expect(first.status).toBe(200);
  expect(first.headers['content-security-policy']).toContain("default-src 'self'");
  let again: Got | null = null;
  expect(await api.countStatements(async () => (again = await get(api, PAGE, { first: 3 })))).toBeLessThanOrEqual(1);
  expect(again).toMatchObject({ body: first.body, etag: first.etag });
  expect(await get(api, PAGE, { first: 3 }, { 'if-none-match': first.etag ?? '' })).toMatchObject({ status: 304, body: '' });
  expect((await post(api, PAGE, { first: 3 })).body).toBe(first.body);
});

it('are never old: two processes, two hundred writes, asked at once after each', async () => {
  let stale = 0;
  let isOver = false;
  const load = (async () => {
    while (!isOver) await Promise.all([get(api, PAGE, { first: 1 }), post(other, PAGE, { first: 1 })]);
  })();
  const [{ id }] = (await api.sql<{ id: number }>('select id from procedures order by code limit 1')) as [{ id: number }];
  for (let turn = 1; turn <= 200; turn += 1) {
    const name = `Thủ tục lần ${turn}`;
    await (turn % 2 ? api : other).sql('update procedures set name = $1 where id = $2', [name, id]);
    const answers = await Promise.all([get(api, PAGE, { first: 1 }), get(other, PAGE, { first: 1 }), post(api, PAGE, { first: 1 })]);
    stale += answers.filter((answer) => nameIn(answer.body) !== name).length;
  }
  isOver = true;
  await load;
  expect(stale).toBe(0);
});

it('of an open transaction are not told before it commits, and are after', async () => {
  const [{ id, name }] = (await api.sql<{ id: number; name: string }>('select id, name from procedures order by code limit 1')) as [{ id: number; name: string }];
  const client = await (await api.orm.em.getConnection().getNativeClient()).connect();
  await client.query('begin');
  await client.query('update procedures set name = $1 where id = $2', ['Chưa xong', id]);
  expect(nameIn((await get(api, PAGE, { first: 1 })).body)).toBe(name);
  await client.query('commit');
  client.release();
  expect(nameIn((await get(api, PAGE, { first: 1 })).body)).toBe('Chưa xong');
});

it('are figures of periods that are over, and change with them', async () => {
  const BOARD = '{ scoreboard(withinCode: "24", period: "2025-08") { rows { unit { code } score cells { criterionCode score suppressed } } } }';
  const first = await get(api, BOARD, {});
  expect(JSON.parse(first.body)).not.toHaveProperty('errors');
  expect((await get(api, BOARD, {})).etag).toBe(first.etag);
  await api.sql(`insert into observations (unit_id, period, first_day, last_day, metric, value, source, recorded_at)
    select u.id, '2025-08', '2025-08-01', '2025-08-31', m, n, 'test', now() from units u, (values ('FEEDBACK', 100), ('FEEDBACK_SATISFIED', 50)) as v(m, n) where u.code = '24.09187'
    on conflict (unit_id, first_day, last_day, metric) do update set value = excluded.value`);
  const after = await get(other, BOARD, {});
  expect(after.body).not.toBe(first.body);
  expect((await get(api, BOARD, {})).body).toBe(after.body);
});

it('are nobody\'s who shows who they are, and not what the public may not read', async () => {
  const token = { authorization: 'Bearer bn_demo_frontend_0123456789abcdef0123456789abcdef' };
  expect((await get(api, PAGE, { first: 3 }, token)).etag).toBeUndefined();
  expect((await get(api, PAGE, { first: 3 }, { ...token, authorization: 'Bearer wrong' })).status).toBe(401);
  for (const query of ['{ viewer { language } }', '{ indicatorSet { code savedBy } }', '{ scoreboard(withinCode: "24", period: "2026") { rows { score } } }', '{ targets(first: 1) { nodes { percent } } }', '{ nothing }', '{ procedures(first: 999) { nodes { code } } }']) {
    expect((await get(api, query, {})).etag).toBeUndefined();
  }
  const vietnamese = await get(api, PAGE, { first: 2 }, { 'accept-language': 'vi' });
  const english = await get(api, PAGE, { first: 2 }, { 'accept-language': 'en' });
  expect(english.etag).not.toBe(vietnamese.etag);
});
