// The security headers of every answer: helmet is asked once what they are, since they are the same each time.
import fastifyHelmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';

const OF_EVERY_ANSWER = new Set(['content-type', 'content-length', 'date', 'connection', 'keep-alive']);

async function headersOf(options: FastifyHelmetOptions): Promise<Record<string, string>> {
  const app = Fastify();
  await app.register(fastifyHelmet, options);
  app.get('/', () => '');
  const { headers } = await app.inject('/');
  await app.close();
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (OF_EVERY_ANSWER.has(name) || value === undefined ? [] : [[name, String(value)]])));
}

/** Gives them back, for answers that are written past the hooks. */
export async function sendSecurityHeaders(app: FastifyInstance, { isProduction }: { isProduction: boolean }): Promise<Readonly<Record<string, string>>> {
  const headers = await headersOf({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"],
        connectSrc: ["'self'", 'ws:', 'wss:'], scriptSrc: ["'self'"], frameAncestors: ["'none'"], upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: isProduction,
  });
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  return headers;
}
