// GraphQL subscriptions over WebSocket (graphql-transport-ws) at /graphql: who may connect, how many, how much, and how it ends.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Context } from 'graphql-ws';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { credentialOf, type Credential } from './accounts/session.service.ts';
import { languageOf, SESSION_COOKIE } from './caller.ts';
import type { Env } from './env.ts';
import { LiveOperations, type ReadySubscription } from './live-operations.ts';
import { LiveContext } from './live/live-context.ts';
import { LiveHub } from './live/live-hub.ts';
import { LiveStats } from './live/live-stats.ts';
import { SeatLimit } from './live/seat-limit.ts';
import { AppError, type Language } from './request/app-error.ts';
import type { Clock } from './request/clock.ts';
import { toAppError } from './request/error-format.ts';

export interface LiveParts {
  orm: MikroORM;
  env: Env;
  clock: Clock;
  log: Logger;
  schema: GraphQLSchema;
}

const MAX_MESSAGE_BYTES = 64 * 1024;
/** What may wait for a connection that asks and does not read: more than all its subscriptions' whole boards. */
const MAX_WAITING_BYTES = 16 * 1024 * 1024;
const MAX_SUBSCRIPTIONS = 20;
/** Connections of one account on one process: windows of a person, or the servers of a program. */
const SEATS = { PERSON: 20, CLIENT: 1000, NOBODY: 50 } as const;
/** Subscriptions of one account on one process, whatever its connections: each may be a board of its own to read. */
const SUBSCRIPTIONS = { PERSON: 60, CLIENT: 5000, NOBODY: 50 } as const;
const KEEP_ALIVE_MS = 20_000;
const GOODBYE_MS = 2000;
/** Small events go as they are; a whole board is worth the time. */
const COMPRESSION = { threshold: 16 * 1024, zlibDeflateOptions: { level: 1, memLevel: 7 }, serverNoContextTakeover: true, clientNoContextTakeover: true, concurrencyLimit: 4 };

interface Extra {
  socket: WebSocket;
  request: IncomingMessage;
  language: Language;
  requestId: string;
  credential: Credential | null;
  leaveSeat: () => void;
  /** By the id of the subscription. */
  subscriptions: Map<string, () => void>;
}
type Connection = Context<{ authorization?: unknown; language?: unknown }, Extra>;

/** Browsers say which page opened the socket, and sign it with their cookie whoever that was: other sites are refused. */
function isOfThisSite({ headers }: IncomingMessage, isBehindProxy: boolean): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  const forwarded = isBehindProxy ? String(headers['x-forwarded-host'] ?? '').split(',')[0]?.trim() : '';
  return URL.canParse(origin) && new URL(origin).host === (forwarded || headers.host);
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

const bearerIn = (text: unknown): string | null => (typeof text === 'string' ? (/^Bearer (.+)$/i.exec(text)?.[1]?.trim() ?? null) : null);

/** Takes the upgrades of the server; `stats` goes to /metrics. */
export function serveLive(app: FastifyInstance, parts: LiveParts): LiveStats {
  const { orm, env, clock, log, schema } = parts;
  const stats = new LiveStats();
  const hub = new LiveHub({ orm, clock, log, stats });
  const operations = new LiveOperations(schema, env);
  const seats = new SeatLimit();
  const sockets = new WebSocketServer({ noServer: true, clientTracking: true, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: COMPRESSION, handleProtocols: (protocols) => handleProtocols(protocols) });

  /** A token wins over a cookie, as over HTTP. */
  function credentialIn({ connectionParams, extra: { request } }: Connection): Credential | null {
    const bearer = bearerIn(connectionParams?.authorization) ?? bearerIn(request.headers.authorization);
    if (bearer) return credentialOf('TOKEN', bearer);
    const signed = app.parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE];
    const cookie = signed ? app.unsignCookie(signed) : null;
    return cookie?.valid && cookie.value ? credentialOf('SESSION', cookie.value) : null;
  }

  async function contextOf({ extra }: Connection): Promise<LiveContext> {
    const { credential, language, request, requestId } = extra;
    const actor = credential ? await hub.actorOf(credential) : null;
    const renew = async () => hub.contextFor({ actor: credential ? await hub.actorOf(credential) : null, language, clientAddress: request.socket.remoteAddress ?? '' });
    return new LiveContext({
      em: orm.em, isShared: true, clock, actor, language, requestId, log, setSessionCookie: () => {}, sessionSecret: null, clientAddress: request.socket.remoteAddress ?? '',
    }, { hub, renew });
  }

  const ready = new WeakMap<object, { subscription: ReadySubscription; ctx: LiveContext }>();

  const server = makeServer<{ authorization?: unknown; language?: unknown }, Extra>({
    connectionInitWaitTimeout: 10_000,
    async onConnect(connection) {
      const { extra } = connection;
      const credential = credentialIn(connection);
      const actor = credential ? await hub.findActor(credential) : null;
      if (connection.connectionParams?.language === 'en' || connection.connectionParams?.language === 'vi') extra.language = connection.connectionParams.language;
      // A cookie that has ended is nobody's, as over HTTP; a token that has is a mistake to be told.
      if (credential?.kind === 'TOKEN' && !actor) return false;
      extra.credential = actor ? credential : null;
      const leave = seats.take(actor ? `account ${actor.accountId}` : 'nobody', SEATS[actor?.kind ?? 'NOBODY']);
      if (!leave) throw new AppError('RATE_LIMITED');
      extra.leaveSeat = leave;
      if (extra.socket.readyState !== extra.socket.OPEN) leave();
      return true;
    },
    async onSubscribe(connection, id, payload) {
      try {
        if (Object.keys(connection.subscriptions).length > MAX_SUBSCRIPTIONS) {
          throw new AppError('RATE_LIMITED', { message: { vi: `Tối đa ${MAX_SUBSCRIPTIONS} đăng ký theo dõi một kết nối.`, en: `At most ${MAX_SUBSCRIPTIONS} subscriptions a connection.` } });
        }
        const ctx = await contextOf(connection);
        const subscription = operations.prepare(payload as never, ctx);
        if ('length' in subscription) return [...subscription];
        const leave = seats.take(`subscriptions ${ctx.actor?.accountId ?? 'nobody'}`, SUBSCRIPTIONS[ctx.actor?.kind ?? 'NOBODY']);
        if (!leave) throw new AppError('RATE_LIMITED');
        connection.extra.subscriptions.set(id, leave);
        const args = { schema, document: subscription.document, operationName: payload.operationName, variableValues: payload.variables, contextValue: ctx };
        ready.set(args, { subscription, ctx });
        return args;
      } catch (error) {
        return [new GraphQLError(String(error), { originalError: error as Error })];
      }
    },
    async subscribe(args) {
      const found = ready.get(args);
      if (!found) throw new Error('A subscription came past its checks');
      return operations.start(found.subscription, found.ctx);
    },
    onNext: (_connection, _id, _payload, _args, result: ExecutionResult) => result as never,
    onError({ extra }, _id, _payload, errors) {
      const told = operations.tell(errors, { ...extra, log });
      // Nobody is behind the connection any more, or nobody ever was: the refusal goes first, then the connection.
      if (told.some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED')) setImmediate(() => extra.socket.close(CloseCode.Forbidden, 'Forbidden'));
      return told;
    },
    onOperation: () => void (stats.subscriptions += 1),
    onComplete({ extra }, id) {
      stats.subscriptions -= 1;
      extra.subscriptions.get(id)?.();
      extra.subscriptions.delete(id);
    },
  });

  function open(socket: WebSocket, request: IncomingMessage): void {
    stats.connections += 1;
    const extra: Extra = { socket, request, language: languageOf(request), requestId: randomUUID(), credential: null, leaveSeat: () => {}, subscriptions: new Map() };
    let isAlive = true;
    const beat = setInterval(() => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
    }, KEEP_ALIVE_MS).unref();
    /** Each subscription has one event on its way at most; answers to what the other side sends have no such bound. */
    const isRead = (): boolean => {
      if (socket.bufferedAmount <= MAX_WAITING_BYTES) return true;
      socket.terminate();
      return false;
    };
    socket.on('ping', isRead);
    socket.on('pong', () => (isAlive = true));
    socket.on('error', (error) => log.debug({ err: error }, 'live: a connection failed'));
    const closed = server.opened({
      protocol: socket.protocol,
      // Resolves when the message has left: who reads slowly is asked again only then, and gets the newest.
      send: (text) => new Promise((sent) => (socket.readyState === socket.OPEN ? socket.send(text, () => sent()) : sent())),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => socket.on('message', (text) => {
        if (!isRead()) return;
        isAlive = true;
        void take(String(text)).catch((error: unknown) => end(extra, error));
      }),
    }, extra);
    socket.once('close', (code, reason) => {
      stats.connections -= 1;
      clearInterval(beat);
      extra.leaveSeat();
      for (const leave of extra.subscriptions.values()) leave();
      void closed(code, String(reason));
    });
  }

  function end({ socket, requestId }: Extra, error: unknown): void {
    const { code } = toAppError(error);
    if (code === 'RATE_LIMITED') return socket.close(CloseCode.Forbidden, 'Too many connections');
    if (code === 'UNAVAILABLE') return socket.close(1013, 'Try again later');
    const isOfMessage = error instanceof Error && error.message.startsWith('Unexpected message of type');
    if (isOfMessage) return socket.close(CloseCode.BadRequest, 'Invalid message');
    log.error({ err: error, operation: 'subscription', requestId }, 'internal error');
    return socket.close(CloseCode.InternalServerError, 'Internal server error');
  }

  let isClosing = false;
  app.server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const path = (request.url ?? '').split('?')[0];
    if (path !== '/graphql') return refuse(socket, '404 Not Found');
    if (isClosing) return refuse(socket, '503 Service Unavailable');
    if (!isOfThisSite(request, env.isProduction)) return refuse(socket, '403 Forbidden');
    return sockets.handleUpgrade(request, socket, head, open);
  });

  app.addHook('preClose', async () => {
    isClosing = true;
    const goodbye = [...sockets.clients].map((client) => new Promise<void>((done) => {
      const patience = setTimeout(() => client.terminate(), GOODBYE_MS);
      client.once('close', () => {
        clearTimeout(patience);
        done();
      });
      client.close(1001, 'Going away');
    }));
    await Promise.all(goodbye);
    await hub.stop();
  });
  return stats;
}
