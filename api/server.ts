// The server as a function: main calls it with the real settings, tests with a database of their own.
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { contextOf, PREFLIGHT_HEADER, refuseForgery } from './caller.ts';
import { compiledQueries } from './compiled-queries.ts';
import { servePublicList } from './digitization-lists/public-list.route.ts';
import { serveImports } from './dossiers/import.route.ts';
import { Replicas } from './database/replicas.ts';
import type { Env } from './env.ts';
import { officialResultFiles } from './official-results/official-file-import.ts';
import { serveConsole } from './console-files.ts';
import { serveHealth, type Readiness } from './health.ts';
import { answerErrors, orRefusal } from './http-errors.ts';
import { serveLive } from './live-socket.ts';
import { PublicAnswers } from './public-answers.ts';
import { MAX_TOKENS, queryLimits } from './query-limits.ts';
import type { Clock } from './request/clock.ts';
import type { RequestContext } from './request/context.ts';
import { formatError, localise } from './request/error-format.ts';
import { sendSecurityHeaders } from './security-headers.ts';

export interface ServerParts {
  orm: MikroORM;
  env: Env;
  clock: Clock;
  log: Logger;
  schema: GraphQLSchema;
  readiness: Readiness;
}

/** 5,000 dossiers with their components in one call, and not much more. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** Every answer in one language, and every internal error in the log with the id that the client sees. */
const answers: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      // What a mutation checks before its transaction must be as new as what it changes.
      async didResolveOperation({ operation, contextValue }) {
        if (operation?.operation === 'mutation') contextValue.readFromPrimary();
      },
      async didEncounterErrors({ errors, contextValue, request }) {
        for (const error of errors) {
          const code = formatError(error.toJSON(), error).extensions.code;
          if (code === 'INTERNAL') contextValue.log.error({ err: error.originalError ?? error, operation: request.operationName, requestId: contextValue.requestId }, 'internal error');
          if (code === 'UNAVAILABLE') contextValue.log.warn({ requestId: contextValue.requestId }, 'the database is not reachable');
        }
      },
      async willSendResponse({ response, contextValue }) {
        const { body } = response;
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map((error) => localise(error, contextValue.language, contextValue.requestId));
      },
    };
  },
};

export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: MAX_BODY_BYTES,
    genReqId: () => randomUUID(),
    trustProxy: parts.env.isProduction,
    logger: false,
    routerOptions: { maxParamLength: 200 },
  });
  const limits = queryLimits(parts.env);
  const apollo = new ApolloServer<RequestContext>({
    gateway: compiledQueries(parts.schema),
    formatError,
    introspection: !parts.env.hasTrustedDocuments,
    parseOptions: { maxTokens: MAX_TOKENS },
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: { requestHeaders: [PREFLIGHT_HEADER] },
    stopOnTerminationSignals: false,
    validationRules: limits.validationRules,
    plugins: [
      fastifyApolloDrainPlugin(app), ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), answers, ...limits.plugins,
    ],
    logger: { debug: () => {}, info: () => {}, warn: (text) => parts.log.warn(text), error: (text) => parts.log.error(text) },
  });
  await apollo.start();

  const replicas = new Replicas(parts.orm, parts.log);
  answerErrors(app, parts.log);
  // Without a secret of the installation's own, sessions end with the process.
  await app.register(fastifyCookie, { secret: parts.env.sessionSecret ?? randomBytes(32).toString('hex') });
  await app.register(fastifyCompress, { threshold: 2048 });
  const headers = await sendSecurityHeaders(app, parts.env);
  const callers = { ...parts, replicas };
  const publicAnswers = new PublicAnswers(parts, headers);
  const contextFor = async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const context = await contextOf(callers, request, reply);
    if (publicAnswers.mustReadPrimary(request)) context.readFromPrimary();
    return context;
  };
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: refuseForgery,
    handler: publicAnswers.around(fastifyApolloHandler(apollo, { context: orRefusal(contextFor, parts.log) })),
  });
  const sdl = `${printSchemaWithDirectives(parts.schema)}\n`;
  app.get('/graphql/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  servePublicList(app, parts);
  serveImports(app, { kinds: { 'official-results': officialResultFiles }, contextOf: (request, reply) => contextOf(parts, request, reply), refuseForgery });
  const live = serveLive(app, parts);
  serveHealth(app, { ...parts, metrics: [live] });
  await serveConsole(app, parts);
  return app;
}
