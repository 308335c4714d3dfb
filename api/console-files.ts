// Serves the built console: one page for every address of the app, hashed assets for ever.
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const CONSOLE_DIST = fileURLToPath(new URL('../dist/console', import.meta.url));

export async function serveConsole(app: FastifyInstance): Promise<void> {
  if (!existsSync(`${CONSOLE_DIST}/index.html`)) return;
  await app.register(fastifyStatic, {
    root: CONSOLE_DIST,
    wildcard: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Addresses of the app are paths without an ending; anything else that is missing is a 404.
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !/\.\w+$/.test(request.url.split('?')[0] ?? '') && String(request.headers.accept ?? '').includes('text/html');
    if (wantsPage) return reply.sendFile('index.html');
    return reply.code(404).send({ error: 'Not found' });
  });
}
