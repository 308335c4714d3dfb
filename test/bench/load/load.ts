// The process that puts load on one server at a time: 20 keep-alive connections, each asking again as soon as it is answered.
import { HttpConnection } from './http-connection.ts';

export interface LoadOrder {
  port: number;
  /** Whole requests in base64, taken in turn. */
  requests: string[];
  connections: number;
  ms: number;
  /** What counts as answered. */
  statuses: number[];
}

export interface LoadResult {
  perSecond: number;
  count: number;
  /** Milliseconds. */
  median: number;
  p95: number;
  failures: number;
  firstFailure: string | null;
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

async function run({ port, requests, connections, ms, statuses }: LoadOrder): Promise<LoadResult> {
  const bytes = requests.map((text) => Buffer.from(text, 'base64'));
  const latencies: number[] = [];
  let failures = 0;
  let firstFailure: string | null = null;
  let turn = 0;
  const open = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(port)));
  const startedAt = performance.now();
  const until = startedAt + ms;
  await Promise.all(open.map(async (connection) => {
    while (performance.now() < until) {
      const sentAt = performance.now();
      const { status, headers } = await connection.send(bytes[turn++ % bytes.length] as Buffer);
      if (statuses.includes(status)) latencies.push(performance.now() - sentAt);
      else {
        failures += 1;
        firstFailure ??= headers.slice(0, 200);
      }
    }
  }));
  const seconds = (performance.now() - startedAt) / 1000;
  for (const connection of open) connection.close();
  latencies.sort((a, b) => a - b);
  return { perSecond: latencies.length / seconds, count: latencies.length, median: at(latencies, 0.5), p95: at(latencies, 0.95), failures, firstFailure };
}

process.on('message', (order: LoadOrder) => {
  run(order).then((result) => process.send?.({ result }), (error: Error) => process.send?.({ error: error.message }));
});
