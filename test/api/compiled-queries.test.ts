// Compiled queries answer what graphql-js answers: data, errors, their paths and their order, for every document that is known to be asked.
import {
  GraphQLError, GraphQLInt, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, parse, Kind, validate,
  type ExecutionResult, type GraphQLFieldConfig, type OperationDefinitionNode,
} from 'graphql';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import pino from 'pino';
import { actorsOfCredentials, credentialOf } from '../../api/accounts/session.service.ts';
import { buildSchema } from '../../api/build-schema.ts';
import { compile, runByGraphql, runCompiled } from '../../api/compiled-queries.ts';
import { reader } from '../../api/database/tables.ts';
import type { Actor } from '../../api/request/actor.ts';
import { AppError } from '../../api/request/app-error.ts';
import { Clock } from '../../api/request/clock.ts';
import { RequestContext } from '../../api/request/context.ts';
import { formatError } from '../../api/request/error-format.ts';
import { DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

const EXAMPLES = new URL('../../schema/examples/', import.meta.url);
const CONSOLE = new URL('../../schema/generated/persisted-documents.json', import.meta.url);

const operationIn = (text: string) => {
  const document = parse(text);
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error(text);
  return { document, operation, operationName: operation.name?.value ?? null };
};

/** As Apollo sends it. */
const bodyOf = (result: ExecutionResult): unknown =>
  JSON.parse(JSON.stringify({ data: result.data, errors: result.errors?.map((error) => formatError({ message: error.message, locations: error.locations, path: error.path, extensions: error.extensions }, error)) }));

async function bothBodies(schema: GraphQLSchema, text: string, variables: Record<string, unknown>, context: () => unknown): Promise<{ compiled: unknown; plain: unknown } | null> {
  const asked = { ...operationIn(text), variables };
  const compiled = compile(schema, asked);
  if (!compiled) return null;
  return {
    plain: bodyOf(await runByGraphql(schema, { ...asked, contextValue: context() })),
    compiled: bodyOf(await runCompiled(schema, compiled, { ...asked, contextValue: context() })),
  };
}

describe('of the platform', () => {
  let api: TestApi;
  let schema: GraphQLSchema;
  let frontend: Actor | null = null;
  const now = new Date('2026-11-24T08:00:00+07:00');
  const clock = Object.assign(new Clock(), { now: () => now, today: () => '2026-11-24' });
  const everybody: Actor = {
    accountId: 1, username: 'office', fullName: 'office', kind: 'PERSON',
    roles: (['PPC_OFFICE', 'SYSTEM_ADMIN', 'CENTER_ADMIN', 'INSPECTOR'] as const).map((role) => ({ role, unitId: 1, unitCode: '24', isUnitOpen: true })),
  };

  beforeAll(async () => {
    api = await createTestApi();
    schema = await buildSchema();
    [frontend = null] = await actorsOfCredentials(reader(api.orm.em.fork()), [credentialOf('TOKEN', DEMO_TOKENS['frontend'] ?? '')], now, '2026-11-24');
  });
  afterAll(() => api.close());

  const contextOf = (actor: Actor | null) => () =>
    new RequestContext({
      em: api.orm.em.fork(), clock, actor, language: 'vi', requestId: 'test', log: pino({ level: 'silent' }), setSessionCookie: () => {}, sessionSecret: null, clientAddress: '127.0.0.1',
    });

  const compare = async (text: string, variables: Record<string, unknown> = {}): Promise<number> => {
    let compared = 0;
    for (const actor of [null, frontend, everybody]) {
      const bodies = await bothBodies(schema, text, variables, contextOf(actor));
      if (!bodies) continue;
      expect(bodies.compiled).toEqual(bodies.plain);
      compared += 1;
    }
    return compared;
  };

  it('for every example', async () => {
    let compared = 0;
    for (const name of readdirSync(EXAMPLES)) compared += await compare(readFileSync(new URL(name, EXAMPLES), 'utf8'));
    expect(compared).toBeGreaterThan(20);
  });

  it('for every query of the console, with what it may ask and with nothing', async () => {
    const [list] = await api.sql<{ id: number }>('select id from digitization_lists order by id limit 1');
    const variables = {
      code: '24', offset: 0, period: '2026-09', first: 5, day: '2026-11-24', asOf: null, view: 'AS_WAS', search: 'hộ tịch', within: '24', round: 1,
      unitCode: '24', number: '1', criterion: '1.1', explains: false, criteria: ['1.1'], treeDay: '2026-11-24', criterionCodes: ['1.1'], withinCode: '24',
      criterionCode: '1.1', id: Buffer.from(`DigitizationList:${list?.id ?? 1}`).toString('base64url'), listId: Buffer.from(`DigitizationList:${list?.id ?? 1}`).toString('base64url'),
    };
    let compared = 0;
    for (const text of Object.values(JSON.parse(readFileSync(CONSOLE, 'utf8')) as Record<string, string>)) {
      if (!text.trimStart().startsWith('query')) continue;
      compared += await compare(text, variables);
      await compare(text, {});
    }
    expect(compared).toBeGreaterThan(60);
  });

  it('for one field under two names with other arguments, for fragments, interfaces and refused values', async () => {
    const id = Buffer.from('Procedure:1').toString('base64url');
    for (const text of [
      '{ a: procedures(first: 2) { nodes { code } totalCount } b: procedures(first: 3, orderBy: { field: NAME }) { nodes { code levels components { no } } pageInfo { hasNextPage } } }',
      `{ node(id: "${id}") { __typename id ... on Procedure { code components { ...c } } ... on Unit { code } } } fragment c on DocumentComponent { no name procedure { code } }`,
      `{ nodes(ids: ["${id}", "${Buffer.from('Unit:1').toString('base64url')}", "nothing"]) { __typename id ... on Unit { children(first: 2) { nodes { code } } } } }`,
      '{ scorecard(unitCode: "none", period: "2026-09") { score } unit(code: "24") { name } }',
      'query($p: Period!) { scorecard(unitCode: "24", period: $p) { score } }',
      '{ procedures(first: 201) { nodes { code } } units(first: 1) { nodes { code } } }',
      '{ auditEntries(first: 1) { nodes { id } } accounts(first: 1) { nodes { id } } }',
    ]) {
      expect(await compare(text, { p: 'no period' })).toBe(3);
    }
  });

  it('leaves to graphql-js what it does not do alike: conditions, mutations, the schema itself', () => {
    for (const text of ['query($a: Boolean!) { viewer @include(if: $a) { language } }', 'mutation { signOut { viewer { language } } }', '{ __schema { types { name } } }', '{ a_b: viewer { language } }', '{ __proto__: viewer { language } }']) {
      expect(compile(schema, operationIn(text))).toBeNull();
    }
  });
});

describe('where resolvers fail', () => {
  /** What a field gives: a value, null, an error at once, later, or as its value. */
  const outcomes = ['value', 'null', 'throws', 'rejects', 'refuses', 'wrong'] as const;
  type Outcomes = Record<string, (typeof outcomes)[number]>;

  const give = (name: string, value: unknown) => (_source: unknown, _args: unknown, context: Outcomes): unknown => {
    switch (context[name]) {
      case 'null': return null;
      case 'throws': throw new Error(`${name} is broken`);
      case 'rejects': return Promise.reject(new Error(`${name} is broken`));
      case 'refuses': throw new AppError('NOT_FOUND');
      case 'wrong': return name === 'count' || name === 'total' ? 'no number' : value;
      default: return value;
    }
  };
  const field = (type: GraphQLFieldConfig<unknown, Outcomes>['type'], name: string, value: unknown): GraphQLFieldConfig<unknown, Outcomes> => ({ type, resolve: give(name, value) });
  const named = new GraphQLInterfaceType({ name: 'Named', fields: { name: { type: GraphQLString } }, resolveType: () => 'Leaf' });
  const leaf = new GraphQLObjectType({
    name: 'Leaf', interfaces: [named],
    fields: { name: field(GraphQLString, 'name', 'a leaf'), count: field(new GraphQLNonNull(GraphQLInt), 'count', 3), plain: { type: new GraphQLNonNull(GraphQLString) } },
  });
  const branch: GraphQLObjectType = new GraphQLObjectType({
    name: 'Branch',
    fields: {
      total: field(GraphQLInt, 'total', 7),
      must: field(new GraphQLNonNull(leaf), 'must', { plain: 'x' }),
      may: field(leaf, 'may', { plain: 'y' }),
      all: field(new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(leaf))), 'all', [{ plain: '1' }, { plain: '2' }]),
      some: field(new GraphQLList(leaf), 'some', [{ plain: '1' }, null, { plain: null }]),
      either: field(new GraphQLList(named), 'either', [{ plain: '1' }, Promise.resolve({ plain: '2' })]),
    },
  });
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { branch: field(branch, 'branch', {}), firm: field(new GraphQLNonNull(branch), 'firm', {}) } }), types: [leaf] });

  const QUERIES = [
    '{ branch { total must { name count plain } all { count } } }',
    '{ branch { may { count plain } some { plain name } either { __typename name ... on Leaf { count } } } firm { total } }',
    '{ firm { must { count } all { plain count } } branch { total } }',
    '{ x: branch { a: total b: total must { name ...f } } } fragment f on Leaf { again: count name }',
  ];

  it('tells data and errors as graphql-js does', async () => {
    for (const text of QUERIES) expect(validate(schema, parse(text))).toEqual([]);
    const names = ['branch', 'firm', 'total', 'must', 'may', 'all', 'some', 'either', 'name', 'count'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...QUERIES), fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...outcomes), { maxKeys: 4 }), async (text, given) => {
        const bodies = await bothBodies(schema, text, {}, () => given);
        expect(bodies?.compiled).toEqual(bodies?.plain);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the class of a single refusal', async () => {
    const asked = { ...operationIn(QUERIES[0] ?? ''), variables: {} };
    const compiled = compile(schema, asked);
    const result = compiled && (await runCompiled(schema, compiled, { ...asked, contextValue: { total: 'refuses' } }));
    expect(result?.errors?.[0]).toBeInstanceOf(GraphQLError);
    expect(result?.errors?.[0]?.originalError).toBeInstanceOf(AppError);
    expect(result?.errors?.[0]?.path).toEqual(['branch', 'total']);
  });
});
