// Walks every role over every operation and input field of the API: what the policy table does not grant is refused, before anything else.
import {
  getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType, isObjectType, isInterfaceType,
  type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';
import { buildSchema } from '../../api/build-schema.ts';
import { grantsOf, operations, type Permission, type PolicyRole } from '../../schema/policy.ts';
import { Role } from '../../schema/enums.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { connect, disconnect, soon, subscribe } from '../support/live.ts';

const ACCOUNT_OF: Record<PolicyRole, string | null> = {
  ANONYMOUS: null, CENTER_ADMIN: 'center', CHAIRMAN_OFFICE: 'chairman', PPC_OFFICE: 'office', ICT_DEPARTMENT: 'ict', DEPARTMENT_OFFICER: 'department',
  DISTRICT_OFFICER: 'district', COMMUNE_OFFICER: 'commune', INSPECTOR: 'inspector', SYSTEM_ADMIN: 'admin', API_INGEST: 'connector', API_READ: 'frontend',
};

const SCALAR_VALUES: Record<string, unknown> = {
  String: 'x', JSON: {}, Int: 1, Float: 1, Boolean: true, ID: 'x', Date: '2026-01-01', DateTime: '2026-01-01T00:00:00Z', Decimal: '1', Period: '2026', URL: 'https://example.org',
};

/** The smallest value that the type takes. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType as GraphQLInputType);
  if (isListType(type)) return [sample(type.ofType as GraphQLInputType)];
  if (isScalarType(type)) return SCALAR_VALUES[type.name];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return null;
  return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, sample(field.type)]));
}

function selection(type: GraphQLNamedType): string {
  return isObjectType(type) || isInterfaceType(type) ? ' { __typename }' : '';
}

interface RootField {
  name: string;
  kind: 'Query' | 'Mutation' | 'Subscription';
  field: GraphQLField<unknown, unknown>;
}

const rootFieldsOf = (schema: GraphQLSchema): RootField[] =>
  ([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()] as (GraphQLObjectType | null)[]).flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ name: `${type?.name}.${field.name}`, kind: type?.name as RootField['kind'], field })));

function callOf({ field, kind }: RootField): { query: string; variables: Record<string, unknown> } {
  const required = field.args.filter((arg) => isNonNullType(arg.type));
  const declared = required.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return {
    query: `${kind.toLowerCase()}${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''}${selection(getNamedType(field.type))} }`,
    variables: Object.fromEntries(required.map((arg) => [arg.name, sample(arg.type)])),
  };
}

const schema = await buildSchema();
const rootFields = rootFieldsOf(schema);
const permissionOf = (name: string): Permission | undefined => (operations as Record<string, Permission>)[name];

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(async () => {
  await disconnect();
  await api.close();
});

it('has a permission for every root field, and none for a field that is gone', () => {
  expect(rootFields.map((one) => one.name).filter((name) => !permissionOf(name))).toEqual([]);
  const known = new Set(rootFields.map((one) => one.name));
  expect(Object.keys(operations).filter((name) => !known.has(name))).toEqual([]);
});

it('covers every role of the vocabulary', () => {
  expect(Object.keys(ACCOUNT_OF).toSorted()).toEqual([...Object.keys(Role), 'ANONYMOUS'].toSorted());
});

describe.each(Object.keys(ACCOUNT_OF) as PolicyRole[])('the role %s', (role) => {
  // Signing in and out changes who asks: those are tested where accounts are.
  const asked = rootFields.filter((one) => one.kind !== 'Subscription' && !['signIn', 'signOut', 'signInByLink'].includes(one.field.name));
  it.each(asked.map((one) => [one.name, one] as const))('is granted or refused %s by the table alone', async (name, one) => {
    const permission = permissionOf(name);
    const isGranted = permission !== undefined && grantsOf(permission)[role] !== undefined;
    const { query, variables } = callOf(one);
    const answer = await api.ask(ACCOUNT_OF[role], query, variables);
    const code = answer.errors[0]?.extensions.code;
    if (!isGranted) expect([name, code]).toEqual([name, role === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
    else expect([name, code]).not.toEqual([name, 'INTERNAL']);
  });
});

describe('subscriptions', () => {
  const watched = rootFields.filter((one) => one.kind === 'Subscription');
  let url = '';
  beforeAll(async () => {
    url = await api.app.listen({ port: 0, host: '127.0.0.1' });
  });
  it.each(watched.map((one) => [one.name, one] as const))('%s is granted or refused to every role by the table alone', async (name, one) => {
    const permission = permissionOf(name);
    const { query, variables } = callOf(one);
    for (const role of Object.keys(ACCOUNT_OF) as PolicyRole[]) {
      const isGranted = permission !== undefined && grantsOf(permission)[role] !== undefined;
      const { heard } = subscribe(connect({ url, headers: await api.headersOf(ACCOUNT_OF[role]) }), query, variables);
      await soon(() => heard.isDone || heard.errors.length + heard.data.length > 0);
      const code = heard.errors[0]?.extensions.code;
      if (!isGranted) expect([name, role, code, heard.data]).toEqual([name, role, role === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN', []]);
      else expect([name, role, code]).not.toEqual([name, role, 'INTERNAL']);
    }
  });
});

it('reaches every input type from a guarded operation, so that no input field goes unguarded', () => {
  const reached = new Set<string>();
  const visit = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (reached.has(named.name)) return;
    reached.add(named.name);
    if (isInputObjectType(named)) Object.values(named.getFields()).forEach((field) => visit(field.type));
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('__')) for (const field of Object.values(type.getFields())) field.args.forEach((arg) => visit(arg.type));
  }
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType).map((type) => type.name);
  expect(inputs.filter((name) => !reached.has(name))).toEqual([]);
});

it('describes every type, field, argument and value of the SDL', () => {
  const bare = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(type.name)).flatMap((type) => {
    const own = type.description ? [] : [type.name];
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      return [...own, ...Object.values(type.getFields()).filter((field) => !field.description).map((field) => `${type.name}.${field.name}`)];
    }
    return own;
  });
  const args = rootFields.flatMap((one) => [
    ...(one.field.description ? [] : [one.name]),
    ...one.field.args.filter((arg) => !arg.description && arg.name !== 'input').map((arg) => `${one.name}(${arg.name})`),
  ]);
  expect([...bare, ...args]).toEqual([]);
});
