// How deep, wide and costly a GraphQL operation may be; beyond it the answer is QUERY_TOO_COMPLEX.
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  GraphQLError, Kind, validate, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type ValidationContext, type ValidationRule,
} from 'graphql';
import type { Env } from './env.ts';
import type { Actor } from './request/actor.ts';
import type { RequestContext } from './request/context.ts';
import { trustedDocuments, unknownDocument } from './trusted-documents.ts';

interface QueryLimits {
  validationRules: ValidationRule[];
  plugins: ApolloServerPlugin<RequestContext>[];
}

/** Tokens of one document; the parser stops there. */
export const MAX_TOKENS = 6000;

const tooComplex = (text: string): GraphQLError => new GraphQLError(text.replace(/^Syntax Error: /, ''), { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });

// Thrown from a rule it would be a fault of the server: reported, it is one of the document.
const onReject = { propagateOnRejection: false, onReject: [(rule: ValidationContext | null, error: GraphQLError): void => rule?.reportError(tooComplex(error.message))] };
const off = { enabled: false };
const COST = { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ignoreIntrospection: true, ...onReject };

const rulesOf = (config: ConstructorParameters<typeof ApolloArmor>[0]): ValidationRule[] => new ApolloArmor(config).protect().validationRules as ValidationRule[];

interface AskedDocument {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode | null | undefined;
  variables: Readonly<Record<string, unknown>> | null | undefined;
}

/** Documents come again and again; whether one has a page size in a variable is found once. */
const sizedByVariable = new WeakMap<DocumentNode, boolean>();

function isSizedByVariable(document: DocumentNode): boolean {
  const known = sizedByVariable.get(document);
  if (known !== undefined) return known;
  let isSized = false;
  visit(document, { Argument: ({ name, value }) => ((isSized ||= name.value === 'first' && value.kind === Kind.VARIABLE), false) });
  sizedByVariable.set(document, isSized);
  return isSized;
}

/** The rules see the text only: where `first` is a variable the cost is reckoned again with its value. Null: cheap enough. */
function costRefusal(): (asked: AskedDocument) => GraphQLError | null {
  const rules = rulesOf({ blockFieldSuggestion: off, costLimit: COST, maxAliases: off, maxDepth: off, maxDirectives: off, maxTokens: off });
  return ({ schema, document, operation, variables }) => {
    const values: Record<string, unknown> = { ...variables };
    for (const { variable, defaultValue } of operation?.variableDefinitions ?? []) {
      if (values[variable.name.value] === undefined && defaultValue?.kind === Kind.INT) values[variable.name.value] = Number(defaultValue.value);
    }
    let isChanged = false;
    const known = visit(document, {
      Argument(argument) {
        if (argument.name.value !== 'first' || argument.value.kind !== Kind.VARIABLE) return undefined;
        const value = values[argument.value.name.value];
        if (!Number.isInteger(value)) return undefined;
        isChanged = true;
        return { ...argument, value: { kind: Kind.INT as const, value: String(value) } };
      },
    });
    const [error] = isChanged ? validate(schema, known, rules) : [];
    return error ? tooComplex(error.message) : null;
  };
}

function costWithVariables(): ApolloServerPlugin<RequestContext> {
  const refusalOf = costRefusal();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, schema }) {
          if (!isSizedByVariable(document)) return;
          const refusal = refusalOf({ schema, document, operation, variables: request.variables });
          if (refusal) throw refusal;
        },
      };
    },
  };
}

const validationRules = (): ValidationRule[] =>
  rulesOf({
    blockFieldSuggestion: off,
    costLimit: COST,
    maxAliases: { n: 60, ...onReject },
    maxDepth: { n: 14, ignoreIntrospection: true, ...onReject },
    maxDirectives: { n: 50, ...onReject },
    maxTokens: off,
  });

export function queryLimits(env: Env): QueryLimits {
  return { validationRules: validationRules(), plugins: [costWithVariables(), ...(env.hasTrustedDocuments ? [trustedDocuments()] : [])] };
}

/** The same limits for documents that do not come to Apollo Server. */
export function documentLimits(env: Env): { validationRules: ValidationRule[]; refusalOf: (asked: AskedDocument, actor: Actor | null) => GraphQLError | null } {
  const tooCostly = costRefusal();
  const unknown = env.hasTrustedDocuments ? unknownDocument() : () => null;
  return { validationRules: validationRules(), refusalOf: (asked, actor) => unknown(asked.document, actor) ?? tooCostly(asked) };
}
