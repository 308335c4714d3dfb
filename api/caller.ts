// Who calls over HTTP: the actor behind a bearer token or a session cookie, and the proof that no other site sent the request.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ActorLookup } from './accounts/actor-lookup.ts';
import type { Replicas } from './database/replicas.ts';
import type { Env } from './env.ts';
import { AppError, type Language } from './request/app-error.ts';
import type { Clock } from './request/clock.ts';
import { RequestContext } from './request/context.ts';

interface CallerParts {
  orm: MikroORM;
  env: Env;
  clock: Clock;
  log: Logger;
  /** Left out: all reads go to the primary. */
  replicas?: Replicas;
}

export const SESSION_COOKIE = 'bn_session';
export const PREFLIGHT_HEADER = 'apollo-require-preflight';

/** The language that the reader likes best of the two; Vietnamese unless told. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const wanted = String(request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => ({ tag: part.trim().toLowerCase().slice(0, 2), weight: Number(/;\s*q=([\d.]+)/.exec(part)?.[1] ?? 1) }))
    .filter(({ tag, weight }) => (tag === 'vi' || tag === 'en') && weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return wanted[0]?.tag === 'en' ? 'en' : 'vi';
}

const bearerOf = (request: FastifyRequest): string | null => /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]?.trim() ?? null;

/** The secret in a session cookie that this platform signed (SESSION_SECRET); anything else is nobody. */
function sessionOf(request: FastifyRequest): string | null {
  const signed = request.cookies[SESSION_COOKIE];
  const cookie = signed ? request.unsignCookie(signed) : null;
  return cookie?.valid ? cookie.value : null;
}

/** One for each server of this process. */
const lookups = new WeakMap<CallerParts, ActorLookup>();

function lookupOf(parts: CallerParts): ActorLookup {
  const lookup = lookups.get(parts) ?? new ActorLookup(parts);
  lookups.set(parts, lookup);
  return lookup;
}

export async function contextOf(parts: CallerParts, request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
  const { em } = parts.orm;
  const bearer = bearerOf(request);
  const cookie = bearer ? null : sessionOf(request);
  const now = parts.clock.now();
  const actor = bearer ? await lookupOf(parts).find('TOKEN', bearer) : cookie ? await lookupOf(parts).find('SESSION', cookie) : null;
  if (bearer && !actor) {
    throw new AppError('UNAUTHENTICATED', { message: { vi: 'Mã truy cập không đúng, đã hết hạn hoặc bị thu hồi.', en: 'The token is wrong, expired or revoked.' } });
  }
  return new RequestContext({
    em, isShared: true, replica: await parts.replicas?.readsOf(em), clock: parts.clock, actor, language: languageOf(request), requestId: request.id, log: parts.log, sessionSecret: cookie,
    clientAddress: request.ip,
    setSessionCookie: (secret, expires) => {
      const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: parts.env.isProduction, signed: true } as const;
      // A browser drops a cookie by its own time, wherever the platform's clock stands.
      if (secret) void reply.setCookie(SESSION_COOKIE, secret, { ...options, expires: expires && new Date(Date.now() + expires.getTime() - now.getTime()) });
      else void reply.clearCookie(SESSION_COOKIE, options);
    },
  });
}

/** A GET, or a request that a browser signs with its cookie, must show that no other site sent it. */
export function refuseForgery(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const isBrowsers = !bearerOf(request) && request.cookies[SESSION_COOKIE] !== undefined;
  if ((request.method === 'GET' || isBrowsers) && !request.headers[PREFLIGHT_HEADER]) {
    const message = languageOf(request) === 'en' ? `The header ${PREFLIGHT_HEADER} is required.` : `Thiếu tiêu đề ${PREFLIGHT_HEADER}.`;
    void reply.code(403).send({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
    return;
  }
  done();
}
