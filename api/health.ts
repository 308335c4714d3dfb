// Health: alive while the process answers; ready only when migrated, seeded and the database can be reached.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** What must be done before the platform is ready; main reports, /health/ready tells. */
export class Readiness {
  readonly #waiting = new Set<string>(['migrations', 'reference data', 'demo data']);

  done(step: string): void {
    this.#waiting.delete(step);
  }

  get waitingFor(): string[] {
    return [...this.#waiting];
  }
}

/** Figures of a part of the platform, shown beside those of the process. */
export interface Metrics {
  register: (registry: Registry) => void;
}

export function serveHealth(app: FastifyInstance, parts: { orm: MikroORM; readiness: Readiness; metrics?: readonly Metrics[] }): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const metrics of parts.metrics ?? []) metrics.register(registry);
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const waitingFor = parts.readiness.waitingFor;
    if (waitingFor.length > 0) return reply.code(503).send({ status: 'starting', waitingFor });
    const check = await parts.orm.checkConnection();
    return check.ok ? { status: 'ok' } : reply.code(503).send({ status: 'unavailable', waitingFor: ['database'] });
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
