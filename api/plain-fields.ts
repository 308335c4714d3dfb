// Takes away what type-graphql wraps around fields that need none of it: plain ones are read in place, resolvers are called at once.
import { getNamedType, isInterfaceType, isLeafType, isObjectType, type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { Node } from './request/node.type.ts';

interface FieldMetadata {
  target: unknown;
  name: string;
  schemaName: string;
  middlewares?: readonly unknown[];
}

interface ParamMetadata {
  kind: string;
  index: number;
  name?: string;
  propertyName?: string;
  getType?: () => unknown;
}

interface ResolverMetadata {
  kind: string;
  target: unknown;
  methodName: string;
  schemaName: string;
  params?: readonly ParamMetadata[];
  middlewares?: readonly unknown[];
  roles?: readonly unknown[];
  getObjectType?: () => unknown;
}

/** What type-graphql has gathered from the decorators; it keeps this on the global object and exports no way to it. */
interface GatheredMetadata {
  objectTypes: readonly { name: string; target: unknown; fields?: readonly FieldMetadata[] }[];
  fieldResolvers: readonly ResolverMetadata[];
}

const gathered = (): GatheredMetadata => {
  const { TypeGraphQLMetadataStorage: storage } = globalThis as { TypeGraphQLMetadataStorage?: GatheredMetadata };
  if (!storage) throw new Error('type-graphql keeps its metadata elsewhere than expected');
  return storage;
};

type Source = Readonly<Record<string, unknown>>;

/** How many fields became plain. Fields with a method, a resolver or a middleware of their own stay as they are. */
export function readPlainFieldsInPlace(schema: GraphQLSchema): number {
  const { objectTypes, fieldResolvers } = gathered();
  const hasResolver = (field: FieldMetadata): boolean => fieldResolvers.some((one) => one.methodName === field.name && one.getObjectType?.() === field.target);
  let count = 0;
  for (const { name, fields } of objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const metadata of fields ?? []) {
      const field = type.getFields()[metadata.schemaName];
      if (!field || hasResolver(metadata) || (metadata.middlewares?.length ?? 0) > 0) continue;
      const property = metadata.name;
      if (property === metadata.schemaName) delete field.resolve;
      else field.resolve = (source: Source) => source[property];
      count += 1;
    }
  }
  return count;
}

type Param = (source: unknown, args: Source, context: unknown) => unknown;

/** How a parameter is taken from what a field is called with; null where type-graphql makes something of it first. */
function paramOf({ kind, name, propertyName, getType }: ParamMetadata, field: GraphQLField<unknown, unknown>): Param | null {
  if (propertyName !== undefined) return null;
  if (kind === 'root') return getType ? null : (source) => source;
  if (kind === 'context') return (_, __, context) => context;
  const arg = kind === 'arg' && name !== undefined ? field.args.find((one) => one.name === name) : undefined;
  return arg && isLeafType(getNamedType(arg.type)) ? (_, args) => args[arg.name] : null;
}

/** How many resolvers of fields are called at once: type-graphql looks up their object and makes a promise of every argument. */
export function callResolversAtOnce(schema: GraphQLSchema): number {
  const { objectTypes, fieldResolvers } = gathered();
  const objects = new Map<unknown, object>();
  let count = 0;
  for (const { kind, target, methodName, schemaName, params = [], middlewares = [], roles, getObjectType } of fieldResolvers) {
    const owner = objectTypes.find((one) => one.target === getObjectType?.());
    const type = owner && schema.getType(owner.name);
    const field = isObjectType(type) ? type.getFields()[schemaName] : undefined;
    if (!field || kind !== 'external' || middlewares.length > 0 || roles) continue;
    const found = params.toSorted((a, b) => a.index - b.index).map((param) => paramOf(param, field));
    const taken = found.filter((one) => one !== null);
    if (taken.length < found.length) continue;
    const object = objects.get(target) ?? new (target as new () => object)();
    objects.set(target, object);
    const method = (object as Record<string, (...values: unknown[]) => unknown>)[methodName];
    if (!method) continue;
    const [first, second, ...more] = taken;
    if (more.length > 0 || !first) field.resolve = (source, args: Source, context) => method.apply(object, taken.map((take) => take(source, args, context)));
    else if (second) field.resolve = (source, args: Source, context) => method.call(object, first(source, args, context), second(source, args, context));
    else field.resolve = (source, args: Source, context) => method.call(object, first(source, args, context));
    count += 1;
  }
  return count;
}

/** Compiled queries ask for a record's type and do not wait for the answer; type-graphql would promise it. */
export function resolveNodesAtOnce(schema: GraphQLSchema): void {
  const node = schema.getType(Node.name);
  if (!isInterfaceType(node)) throw new Error('The schema has no Node');
  node.resolveType = (source: { nodeType?: string }, _context: unknown, _info: GraphQLResolveInfo) => source.nodeType;
}
