// Fields that only read a property of their record lose the resolver that type-graphql wraps around them, so that compiled queries read them in place.
import { isInterfaceType, isObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { Node } from './request/node.type.ts';

interface FieldMetadata {
  target: unknown;
  name: string;
  schemaName: string;
  middlewares?: readonly unknown[];
}

/** What type-graphql has gathered from the decorators; it keeps this on the global object and exports no way to it. */
interface GatheredMetadata {
  objectTypes: readonly { name: string; fields?: readonly FieldMetadata[] }[];
  fieldResolvers: readonly { methodName: string; getObjectType?: () => unknown }[];
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

/** Compiled queries ask for a record's type and do not wait for the answer; type-graphql would promise it. */
export function resolveNodesAtOnce(schema: GraphQLSchema): void {
  const node = schema.getType(Node.name);
  if (!isInterfaceType(node)) throw new Error('The schema has no Node');
  node.resolveType = (source: { nodeType?: string }, _context: unknown, _info: GraphQLResolveInfo) => source.nodeType;
}
