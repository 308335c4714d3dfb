// How deep, wide and costly a GraphQL operation may be; beyond it the answer is QUERY_TOO_COMPLEX.
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationRule } from 'graphql';
import type { Env } from './env.ts';
import type { RequestContext } from './request/context.ts';
import { trustedDocuments } from './trusted-documents.ts';

interface QueryLimits {
  validationRules: ValidationRule[];
  plugins: ApolloServerPlugin<RequestContext>[];
}

const tooComplex = (_ctx: unknown, error: GraphQLError): never => {
  throw new GraphQLError(error.message, { extensions: { code: 'QUERY_TOO_COMPLEX' } });
};

export function queryLimits(env: Env): QueryLimits {
  const onReject = { propagateOnRejection: false, onReject: [tooComplex] };
  const armor = new ApolloArmor({
    blockFieldSuggestion: { enabled: false },
    costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ignoreIntrospection: true, ...onReject },
    maxAliases: { n: 60, ...onReject },
    maxDepth: { n: 14, ignoreIntrospection: true, ...onReject },
    maxDirectives: { n: 50, ...onReject },
    maxTokens: { n: 6000, ...onReject },
  });
  const { validationRules, plugins } = armor.protect();
  return {
    validationRules: validationRules as ValidationRule[],
    plugins: [...(plugins as unknown as ApolloServerPlugin<RequestContext>[]), ...(env.hasTrustedDocuments ? [trustedDocuments()] : [])],
  };
}
