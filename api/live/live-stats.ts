// Figures of live subscriptions for /metrics: who listens, what is read for them, and how long a change takes to reach them.
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

export class LiveStats {
  connections = 0;
  subscriptions = 0;
  readonly #notices = new Counter({ name: 'live_notices_total', help: 'Changes heard from the database', registers: [] });
  readonly #reads = new Histogram({ name: 'live_read_seconds', help: 'Time of one shared read of a watched board, card or inbox', buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 1], registers: [] });
  readonly #events = new Counter({ name: 'live_events_total', help: 'Events handed to sockets', registers: [] });
  readonly #lag = new Histogram({ name: 'live_lag_seconds', help: 'From the announcement of a change to its event, by wall clocks', buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 5], registers: [] });
  readonly #gauges: Gauge[];

  constructor() {
    const gauge = (name: string, help: string, read: () => number): Gauge => new Gauge({ name, help, registers: [], collect() { this.set(read()); } });
    this.#gauges = [
      gauge('live_connections', 'Open WebSocket connections', () => this.connections),
      gauge('live_subscriptions', 'Open subscriptions', () => this.subscriptions),
    ];
  }

  notice(): void {
    this.#notices.inc();
  }

  read(durationMs: number): void {
    this.#reads.observe(durationMs / 1000);
  }

  event(lagMs: number | null): void {
    this.#events.inc();
    if (lagMs !== null && lagMs >= 0) this.#lag.observe(lagMs / 1000);
  }

  register(registry: Registry): void {
    for (const metric of [this.#notices, this.#reads, this.#events, this.#lag, ...this.#gauges]) registry.registerMetric(metric);
  }
}
