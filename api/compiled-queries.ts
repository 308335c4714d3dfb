// Runs queries compiled once a document (graphql-jit) behind Apollo's pipeline; whatever the compiler does not do as graphql-js does goes to graphql-js.
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  execute, getVariableValues, GraphQLBoolean, GraphQLInt, GraphQLString, OperationTypeNode, visit, BREAK,
  type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Documents kept compiled; the console and the known programs have far fewer. */
const MAX_COMPILED = 500;

/** A document is worth compiling when it comes again. */
const COMPILE_AT = 2;

/** The values of almost every leaf need no conversion; the others are serialised as graphql-js does. */
const serializers = {
  String: (value: unknown): unknown => (typeof value === 'string' ? value : GraphQLString.serialize(value)),
  Int: (value: unknown): unknown => (typeof value === 'number' && (value | 0) === value ? value : GraphQLInt.serialize(value)),
  Boolean: (value: unknown): unknown => (typeof value === 'boolean' ? value : GraphQLBoolean.serialize(value)),
};

/** The compiler writes conditions into the document, joins aliases by "_", and puts "__proto__" into an object literal. */
export function isCompilable(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  let isFit = true;
  visit(document, {
    Directive: () => ((isFit = false), BREAK),
    Field: ({ name, alias }) => {
      if (!alias?.value.includes('_') && (name.value === '__typename' || !name.value.includes('_'))) return undefined;
      isFit = false;
      return BREAK;
    },
  });
  return isFit;
}

interface Known {
  uses: number;
  /** Null: to be run by graphql-js. */
  compiled: CompiledQuery | null;
}

/** The least recently used goes first. */
class KnownDocuments {
  readonly #known = new Map<string, Known>();

  use(key: string): Known {
    const known = this.#known.get(key) ?? { uses: 0, compiled: null };
    known.uses += 1;
    this.#known.delete(key);
    this.#known.set(key, known);
    if (this.#known.size > MAX_COMPILED) this.#known.delete(this.#known.keys().next().value ?? key);
    return known;
  }
}

interface Asked {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
  contextValue: unknown;
}

export const runByGraphql = (schema: GraphQLSchema, asked: Asked): Promise<ExecutionResult> | ExecutionResult =>
  execute({ schema, document: asked.document, contextValue: asked.contextValue, variableValues: asked.variables, operationName: asked.operationName });

export function compile(schema: GraphQLSchema, { document, operation, operationName }: Pick<Asked, 'document' | 'operation' | 'operationName'>): CompiledQuery | null {
  if (!isCompilable(document, operation)) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined, { customSerializers: serializers, disablingCapturingStackErrors: true });
  return isCompiledQuery(compiled) ? compiled : null;
}

/** The bodies are those of graphql-js: a query reads only, so where the compiled one ends in errors, which the compiler may tell otherwise, it is asked again. */
export async function runCompiled(schema: GraphQLSchema, compiled: CompiledQuery, asked: Asked): Promise<ExecutionResult> {
  const definitions = asked.operation.variableDefinitions ?? [];
  if (definitions.length > 0 && getVariableValues(schema, definitions, asked.variables, { maxErrors: 1 }).errors) return runByGraphql(schema, asked);
  const result = (await compiled.query(undefined, asked.contextValue, asked.variables)) as ExecutionResult;
  return result.errors ? runByGraphql(schema, asked) : result;
}

/** Apollo hands execution to a gateway and keeps everything else: parsing, validation, plugins, errors. */
export function compiledQueries(schema: GraphQLSchema): ApolloServerOptionsWithGateway<BaseContext>['gateway'] {
  const known = new KnownDocuments();
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: () =>
      Promise.resolve({
        async executor({ document, operation, queryHash, request, context }) {
          const asked: Asked = { document, operation, operationName: request.operationName, variables: request.variables ?? {}, contextValue: context };
          const one = known.use(`${queryHash} ${request.operationName ?? ''}`);
          // Apollo asks also where no operation bears the name, to be told so.
          if (one.uses === COMPILE_AT) one.compiled = (operation as OperationDefinitionNode | undefined) ? compile(schema, asked) : null;
          return one.compiled ? runCompiled(schema, one.compiled, asked) : runByGraphql(schema, asked);
        },
      }),
    stop: () => Promise.resolve(),
  };
}
