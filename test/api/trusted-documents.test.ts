// Trusted documents: people and anonymous callers run what the console was built with, programs with a token run their own.
import { buildSchema, GraphQLEnumType, isInputObjectType, isListType, isNonNullType, Kind, parse, print, typeFromAST, visit, type FieldNode, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { DEMO_PASSWORD, DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { codeOf, cookieOf, messageOf, post, request, PREFLIGHT } from '../support/http.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const documents = Object.values(JSON.parse(read('schema/generated/persisted-documents.json')) as Record<string, string>);
const schema: GraphQLSchema = buildSchema(read('schema/schema.graphql'));
const operationOf = (document: string): OperationDefinitionNode => parse(document).definitions.find((one) => one.kind === 'OperationDefinition') as OperationDefinitionNode;
const nameOf = (document: string): string => operationOf(document).name?.value ?? '';

/** Values that have the right type, so that what is refused is refused for what it is. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [];
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, sample(field.type)]));
  if (type instanceof GraphQLEnumType) return type.getValues()[0]?.name;
  return { Int: 200, Boolean: false, Date: '2026-09-30', DateTime: '2026-09-30T00:00:00Z', Period: '2026-09', Decimal: '1', URL: 'https://bacninh.example' }[String(type)] ?? '24';
}

const variablesOf = (document: string): Record<string, unknown> =>
  Object.fromEntries((operationOf(document).variableDefinitions ?? []).map((one) => [one.variable.name.value, sample(typeFromAST(schema, one.type as never) as GraphQLInputType)]));

/** As the console's client sends it: with __typename in each selection, and in its own layout. */
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const asSent = (document: string): string =>
  print(visit(parse(document), { Field: (field) => (field.selectionSet ? { ...field, selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, TYPENAME] } } : undefined) }));

const FREE = 'query Free { units(first: 1) { nodes { code } } }';
const bearer = { authorization: `Bearer ${DEMO_TOKENS['frontend']}` };

let api: TestApi;
let cookie: string;
beforeAll(async () => {
  api = await createTestApi({ env: { TRUSTED_DOCUMENTS: '1' }, clock: '2026-11-12T12:00:00+07:00' });
  const signIn = documents.find((document) => nameOf(document) === 'ConsoleSignIn') ?? '';
  cookie = cookieOf(await post(api, { query: signIn, variables: { input: { username: 'office', password: DEMO_PASSWORD } } }));
});
afterAll(() => api.close());

describe('documents of the console', () => {
  const queries = documents.filter((document) => operationOf(document).operation === 'query');
  it.each(queries.map((document) => [nameOf(document), document] as const))('%s runs for a signed-in person within the limits, as printed and as the client sends it', async (_name, document) => {
    for (const query of [document, asSent(document)]) {
      const answer = await post(api, { query, variables: variablesOf(document) }, { cookie, 'accept-language': 'en' });
      for (const error of answer.json.errors ?? []) expect([error.extensions.code, error.message]).not.toEqual(['FORBIDDEN', 'This server runs known documents only.']);
      expect(['QUERY_TOO_COMPLEX', 'INTERNAL', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).not.toContain(codeOf(answer));
    }
  });

  it('sign a visitor in', () => {
    expect(cookie).toMatch(/^bn_session=/);
  });
});

describe('documents of others', () => {
  const changed = (documents.find((document) => nameOf(document) === 'ConsoleViewer') ?? '').replace('fullName', 'full: fullName');
  it.each([['a free one', FREE], ['one of ours, changed', changed], ['introspection', '{ __schema { types { name } } }'], ['__typename alone', '{ __typename }']])('%s is refused to people and to nobody', async (_name, query) => {
    for (const headers of [{ cookie }, {}]) {
      const answer = await post(api, { query }, { ...(headers as Record<string, string>), 'accept-language': 'en' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.json.data).toBeUndefined();
    }
  });

  it('are FORBIDDEN with words that say why', async () => {
    const answer = await post(api, { query: FREE }, { cookie, 'accept-language': 'en' });
    expect([answer.status, codeOf(answer), messageOf(answer)]).toEqual([403, 'FORBIDDEN', 'This server runs known documents only.']);
    const byGet = await request(api, 'GET', `/graphql?query=${encodeURIComponent(FREE)}`, { headers: PREFLIGHT });
    expect(codeOf(byGet)).toBe('FORBIDDEN');
  });

  it('run for a program with a token, under the same limits', async () => {
    const answer = await post(api, { query: FREE }, bearer);
    expect([answer.status, codeOf(answer)]).toEqual([200, undefined]);
    const tooMuch = await post(api, { query: '{ units(first: 200) { nodes { children(first: 200) { nodes { code } } } } }' }, bearer);
    expect(codeOf(tooMuch)).toBe('QUERY_TOO_COMPLEX');
  });

  it('do not run as a second operation beside one of ours', async () => {
    const [document = ''] = documents;
    const answer = await post(api, { query: `${document} ${FREE}`, operationName: 'Free' }, { cookie });
    expect(codeOf(answer)).toBe('FORBIDDEN');
  });
});

it('the schema is not told to anybody but in the SDL', async () => {
  const answer = await post(api, { query: '{ __schema { types { name } } }' }, bearer);
  expect([answer.status, codeOf(answer)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  expect((await request(api, 'GET', '/graphql/schema.graphql')).status).toBe(200);
});
