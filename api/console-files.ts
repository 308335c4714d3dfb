// Serves the built console: its settings, one page for every address of the app, hashed assets for ever.
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Env } from './env.ts';
import type { Clock } from './request/clock.ts';

export const CONSOLE_DIST = fileURLToPath(new URL('../dist/console', import.meta.url));

export async function serveConsole(app: FastifyInstance, parts: { env: Env; clock: Clock }): Promise<void> {
  app.get('/console-config.json', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ isDemo: parts.env.isDemo, now: parts.clock.now().toISOString() }),
  );
  // The first start listens before the console is built: files are looked up when they are asked for.
  mkdirSync(CONSOLE_DIST, { recursive: true });
  await app.register(fastifyStatic, {
    root: CONSOLE_DIST,
    wildcard: true,
    index: 'index.html',
    dotfiles: 'ignore',
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Addresses of the app have no file ending, or are asked for as a page; anything else that is missing is a 404.
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const wantsPage = request.method === 'GET' && !path.startsWith('/assets/') && String(request.headers.accept ?? '').includes('text/html');
    if (!wantsPage) return reply.code(404).send({ error: 'Not found' });
    if (existsSync(`${CONSOLE_DIST}/index.html`)) return reply.sendFile('index.html');
    return reply.code(503).header('retry-after', '5').type('text/html; charset=utf-8').send(STARTING_PAGE);
  });
}

const STARTING_PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>Đang khởi động</title>
<body style="font-family:sans-serif;margin:3rem"><p>Giao diện đang được dựng, trang sẽ tự tải lại.</p><p lang="en">The console is being built; this page loads again by itself.</p></body></html>`;
