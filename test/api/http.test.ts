// GraphQL over HTTP as the specification says: media types, status codes, faults of the request, limits, languages; and the routes beside it.
import { readFileSync } from 'node:fs';
import { ErrorCode, ProtocolErrorCode } from '../../schema/error-codes.ts';
import { Readiness } from '../../api/health.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { codeOf, messageOf, post, PREFLIGHT, request, type HttpAnswer } from '../support/http.ts';

const VIEWER = '{ viewer { account { username } } }';
const many = (count: number, field: (index: number) => string): string => `{ ${Array.from({ length: count }, (_, index) => field(index)).join(' ')} }`;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe.each(['application/json', 'application/graphql-response+json'])('answers as %s', (accept) => {
  it.each([
    ['data', VIEWER, {}, 200, undefined],
    ['a refusal of the operation', '{ auditEntries { totalCount } }', {}, 200, 'UNAUTHENTICATED'],
    ['a refusal beside data', '{ viewer { account { username } } unit(code: "24", asOf: "2020-01-01") { code } }', {}, 200, 'INVALID_INPUT'],
    ['a syntax error', '{ viewer {', {}, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong kind', 'query($day: Date!) { unit(code: "24", asOf: $day) { code } }', { variables: { day: '2026-02-30' } }, 400, 'INVALID_INPUT'],
    ['a missing variable', 'query($code: String!) { unit(code: $code) { code } }', {}, 400, 'INVALID_INPUT'],
    ['an unknown operation name', 'query A { viewer { account { username } } }', { operationName: 'B' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['two operations without a name', 'query A { __typename } query B { __typename }', {}, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a query that is no text', 5, {}, 400, 'BAD_REQUEST'],
    ['variables that are no object', VIEWER, { variables: 'x' }, 400, 'BAD_REQUEST'],
  ])('%s', async (_name, query, more, status, code) => {
    const answer = await post(api, { query, ...more }, { accept });
    expect([answer.status, answer.type, codeOf(answer)]).toEqual([status, `${accept}; charset=utf-8`, code]);
    for (const error of answer.json.errors ?? []) {
      expect(Object.keys({ ...ErrorCode, ...ProtocolErrorCode })).toContain(error.extensions.code);
      expect(error.extensions).not.toHaveProperty('messages');
      expect(error.extensions).not.toHaveProperty('stacktrace');
    }
  });
});

describe('a request that is none', () => {
  it.each([
    ['malformed JSON', '{"query": ', 'application/json', 400, 'INVALID_INPUT'],
    ['an empty body', '', 'application/json', 400, 'INVALID_INPUT'],
    ['several operations in an array', `[{"query":"${VIEWER}"}]`, 'application/json', 400, 'BAD_REQUEST'],
    ['no query', '{}', 'application/json', 400, 'BAD_REQUEST'],
    ['a form', 'query=x', 'application/x-www-form-urlencoded', 415, 'INVALID_INPUT'],
    ['another media type', VIEWER, 'application/graphql', 415, 'INVALID_INPUT'],
  ])('%s is told in the shape of a GraphQL answer', async (_name, body, type, status, code) => {
    const answer = await request(api, 'POST', '/graphql', { headers: { 'content-type': type, ...PREFLIGHT, 'accept-language': 'en' }, body });
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(answer.type).toBe('application/json; charset=utf-8');
    expect(answer.json.errors?.[0]?.extensions).not.toHaveProperty('messages');
  });

  it('33 MB are refused with 413, and 31 MB are read', async () => {
    const sized = (megabytes: number): Promise<HttpAnswer> => post(api, { query: VIEWER, extensions: { filler: 'x'.repeat(megabytes * 1024 * 1024) } }, { 'accept-language': 'en' });
    const tooLarge = await sized(33);
    expect([tooLarge.status, codeOf(tooLarge), messageOf(tooLarge)]).toEqual([413, 'QUERY_TOO_COMPLEX', 'The body is too large; split the batch.']);
    expect((await sized(31)).status).toBe(200);
  });

  it('a mutation by GET is refused', async () => {
    const answer = await request(api, 'GET', `/graphql?query=${encodeURIComponent('mutation { signOut { ok } }')}`, { headers: PREFLIGHT });
    expect([answer.status, codeOf(answer)]).toEqual([405, 'BAD_REQUEST']);
  });

  it('queries by hash are not kept for anybody', async () => {
    const answer = await post(api, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } });
    expect(codeOf(answer)).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('limits of a document', () => {
  const nested = (depth: number): string => `{ unit(code: "24") { ${'parent { '.repeat(depth)} code ${'}'.repeat(depth)} } }`;
  it.each([
    ['depth', nested(20), {}],
    ['aliases', many(61, (index) => `a${index}: viewer { account { username } }`), {}],
    ['directives', `{ viewer { account { ${Array.from({ length: 60 }, (_, index) => `username @include(if: ${index % 2 === 0})`).join(' ')} } } }`, {}],
    ['tokens', many(3000, () => 'viewer { account { username } }'), {}],
    ['cost', '{ units(first: 200) { nodes { children(first: 200) { nodes { code } } } } }', {}],
    ['cost by a variable', 'query($n: Int) { units(first: $n) { nodes { children(first: $n) { nodes { code } } } } }', { n: 200 }],
    ['cost by the default of a variable', 'query($n: Int = 200) { units(first: $n) { nodes { children(first: $n) { nodes { code } } } } }', {}],
  ])('%s', async (_name, query, variables) => {
    const answer = await post(api, { query, variables }, { 'accept-language': 'en' });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(answer.json.data).toBeUndefined();
  });

  it('stay out of the way of a page of 200 with what belongs to it', async () => {
    const query = 'query($n: Int) { units(where: {withinCode: "24"}, first: $n) { totalCount nodes { id code name level parent { code } ancestors { code name } } } }';
    const answer = await post(api, { query, variables: { n: 200 } });
    expect([answer.status, codeOf(answer)]).toEqual([200, undefined]);
  });

  it('leave introspection to the demo', async () => {
    expect(codeOf(await post(api, { query: '{ __schema { types { name fields { name type { name ofType { name ofType { name } } } } } } }' }))).toBeUndefined();
  });
});

describe('languages', () => {
  it.each([
    [undefined, 'Cần đăng nhập để thực hiện thao tác này.'],
    ['fr', 'Cần đăng nhập để thực hiện thao tác này.'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'Cần đăng nhập để thực hiện thao tác này.'],
    ['en', 'Sign in to do this.'],
    ['en-GB,en;q=0.9', 'Sign in to do this.'],
    ['fr, vi;q=0.2, en;q=0.8', 'Sign in to do this.'],
    ['en;q=0, *', 'Cần đăng nhập để thực hiện thao tác này.'],
  ])('%s', async (wanted, message) => {
    expect(messageOf(await post(api, { query: '{ auditEntries { totalCount } }' }, wanted ? { 'accept-language': wanted } : {}))).toBe(message);
  });

  it('reach the faults that come before a context, too', async () => {
    const wrong = { authorization: 'Bearer wrong' };
    expect(messageOf(await post(api, { query: VIEWER }, { ...wrong, 'accept-language': 'en' }))).toBe('The token is wrong, expired or revoked.');
    expect(messageOf(await post(api, { query: VIEWER }, wrong))).toBe('Mã truy cập không đúng, đã hết hạn hoặc bị thu hồi.');
  });
});

describe('arguments', () => {
  it('given as null are as if left out', async () => {
    const both = '{ a: units(where: {withinCode: "24", level: COMMUNE}, first: 3) { totalCount nodes { code } } b: units(where: {withinCode: "24", level: COMMUNE, kind: null, search: null, measured: null}, asOf: null, first: 3, after: null, offset: null, orderBy: null) { totalCount nodes { code } } c: unit(code: "24", asOf: null) { code } d: units(where: null, first: null) { totalCount } e: units { totalCount } }';
    const { a, b, c, d, e } = await api.must<Record<string, unknown>>(null, both);
    expect(b).toEqual(a);
    expect(c).toEqual({ code: '24' });
    expect(d).toEqual(e);
  });

  it.each(['%%%', '', 'x', Buffer.from('Unit:1 ').toString('base64url'), Buffer.from('Nothing:1').toString('base64url'), Buffer.from('constructor:1').toString('base64url'), Buffer.from('Dossier:999999999999999').toString('base64url'), Buffer.from('Unit:99999999999999').toString('base64url'), 'VW5pdDox='])(
    'the malformed id "%s" is INVALID_INPUT or nobody, never a fault of ours', async (id) => {
      const answer = await post(api, { query: 'query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } digitizationList(id: $id) { id } }', variables: { id } });
      expect(answer.status).toBe(200);
      for (const error of answer.json.errors ?? []) expect(['INVALID_INPUT', 'NOT_FOUND']).toContain(error.extensions.code);
    });

  it.each(['first: 0', 'first: -1', 'first: 201', 'offset: -1', 'offset: 2147483647', 'after: "x"', 'after: ""', 'first: 5, after: "W10", offset: 3', 'orderBy: []'])(
    'a page of "%s" is answered or INVALID_INPUT', async (page) => {
      const answer = await post(api, { query: `{ units(${page}) { nodes { code } } procedures(${page}) { nodes { code } } documentComponents(${page.replace('orderBy: []', 'first: 1')}) { nodes { code } } }` });
      for (const error of answer.json.errors ?? []) expect(error.extensions.code).toBe('INVALID_INPUT');
    });

  it('a text with a NUL character is the fault of who sends it', async () => {
    expect(codeOf(await post(api, { query: 'query($c: String!) { unit(code: $c) { code } units(where: {search: $c}) { totalCount } }', variables: { c: 'a\u0000b' } }))).toBe('INVALID_INPUT');
  });
});

describe('routes beside GraphQL', () => {
  it('serve the SDL that is committed', async () => {
    const { status, text } = await request(api, 'GET', '/graphql/schema.graphql');
    expect(status).toBe(200);
    expect(text).toBe(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  });

  it('tell life and readiness, and metrics as text', async () => {
    expect((await request(api, 'GET', '/health/live')).json).toEqual({ status: 'ok' });
    expect((await request(api, 'GET', '/health/ready')).json).toEqual({ status: 'ok' });
    const { type, text } = await request(api, 'GET', '/metrics');
    expect(type).toMatch(/^text\/plain/);
    expect(text).toMatch(/process_cpu_seconds_total \d/);
  });

  it('say what is waited for until all of it is done', async () => {
    const readiness = new Readiness();
    const starting = await createTestApi({ on: api, readiness });
    try {
      const ready = async () => request(starting, 'GET', '/health/ready');
      const first = await ready();
      expect([first.status, first.json]).toEqual([503, { status: 'starting', waitingFor: ['migrations', 'reference data', 'demo data'] }]);
      readiness.done('migrations');
      readiness.done('reference data');
      expect((await ready()).json).toEqual({ status: 'starting', waitingFor: ['demo data'] });
      expect((await request(starting, 'GET', '/health/live')).status).toBe(200);
      readiness.done('demo data');
      expect((await ready()).status).toBe(200);
    } finally {
      await starting.app.close();
      await starting.orm.close(true);
    }
  });

  it.each([['GET', '/nope'], ['POST', '/nope'], ['GET', '/graphql/x'], ['GET', '/public/lists/DM-2026-999'], ['GET', '/public/lists/..%2f..%2fpackage.json'], ['GET', '/assets/../../package.json']] as const)('answer %s %s with 404 and JSON', async (method, url) => {
    const answer = await request(api, method, url);
    expect([answer.status, answer.type]).toEqual([404, 'application/json; charset=utf-8']);
    expect(answer.text).not.toContain('bacninh-service-quality');
  });

  it('let no other site read anything', async () => {
    const origin = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
    for (const answer of [await post(api, { query: VIEWER }, origin), await request(api, 'OPTIONS', '/graphql', { headers: origin }), await request(api, 'GET', '/graphql/schema.graphql', { headers: origin })]) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});
