// Errors before and around GraphQL: a caller that cannot be known, a body that cannot be read; in one language and the shape of a GraphQL answer.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { languageOf } from './caller.ts';
import { AppError, type Bilingual } from './request/app-error.ts';
import type { RequestContext } from './request/context.ts';
import { localise, toAppError } from './request/error-format.ts';
import type { ErrorCode } from '../schema/error-codes.ts';

const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, INVALID_INPUT: 400, QUERY_TOO_COMPLEX: 413, RATE_LIMITED: 429, UNAVAILABLE: 503 };

const TOO_LARGE: Bilingual = { vi: 'Nội dung gửi lên quá lớn; hãy chia nhỏ đợt.', en: 'The body is too large; split the batch.' };
const UNREADABLE: Bilingual = { vi: 'Không đọc được nội dung gửi lên; cần JSON với content-type application/json.', en: 'The body cannot be read: JSON with the content type application/json is needed.' };

function readingFault(error: FastifyError): AppError {
  const status = error.statusCode ?? 500;
  if (status === 413) return new AppError('QUERY_TOO_COMPLEX', { message: TOO_LARGE });
  if (status >= 400 && status < 500) return new AppError('INVALID_INPUT', { message: UNREADABLE });
  return toAppError(error);
}

/** What Fastify itself refuses, and what a route other than GraphQL throws: never the text of an internal error. */
export function answerErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = readingFault(error);
    if (known.code === 'INTERNAL') log.error({ err: error, route: request.routeOptions.url, requestId: request.id }, 'internal error');
    const answer = localise({ message: known.message, extensions: { code: known.code, messages: known.bilingual } }, languageOf(request), request.id);
    const status = known.code === 'INVALID_INPUT' && error.statusCode ? error.statusCode : (STATUS[known.code] ?? 500);
    return reply.code(status).type('application/json; charset=utf-8').send({ errors: [answer] });
  });
  // What Apollo refuses before there is a context still has both languages.
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode < 400 || request.routeOptions.url !== '/graphql' || typeof payload !== 'string' || !payload.includes('"messages":{')) return payload;
    const { errors, ...answer } = JSON.parse(payload) as { errors: GraphQLFormattedError[] };
    const text = JSON.stringify({ errors: errors.map((error) => localise(error, languageOf(request), request.id)), ...answer });
    if (reply.hasHeader('content-length')) void reply.header('content-length', Buffer.byteLength(text));
    return text;
  });
}

/** A context, or the refusal with the status that HTTP has for it. */
export const orRefusal =
  (contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>, log: Logger) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    try {
      return await contextOf(request, reply);
    } catch (error) {
      const known = toAppError(error);
      if (known.code === 'INTERNAL') log.error({ err: error, requestId: request.id }, 'internal error');
      if (known.code === 'UNAVAILABLE') log.warn({ requestId: request.id }, 'the database is not reachable');
      throw new GraphQLError(known.message, { originalError: known, extensions: { code: known.code, http: { status: STATUS[known.code] ?? 500 } } });
    }
  };
