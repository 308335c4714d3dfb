// Requests a second of every server on one work, in interleaved rounds: each round has its own ratios, so that a slow minute hurts all alike.
import type { Loader } from '../load/loader.ts';
import type { PreparedRequest } from '../load/http-connection.ts';
import type { ServerPool } from '../servers/pool.ts';
import { SERVER_KINDS, type RunningServer, type ServerKind } from '../servers/start.ts';
import { spreadOf, type Spread } from '../statistics.ts';
import type { Work } from '../works.ts';
import { answersOf, compareWith } from './compare.ts';

export interface SpeedResult {
  /** Requests a second. */
  perSecond: Partial<Record<ServerKind, Spread>>;
  /** Milliseconds while all of them ask. */
  median: Partial<Record<ServerKind, Spread>>;
  /** Ours against another, round by round. */
  ratios: Partial<Record<ServerKind, Spread>>;
  /** The others against the floor, for the table. */
  ofBare: Partial<Record<ServerKind, Spread>>;
}

/** Long enough that every server runs compiled code: shorter, the first rounds time the compiler. */
const WARM_UP_SECONDS = 2;

interface Runner {
  server: RunningServer;
  requests: PreparedRequest[];
}

export interface SpeedOptions {
  rounds: number;
  seconds: number;
  /** All unless told. */
  kinds?: readonly ServerKind[];
  /** How many ask at once, unless as always. */
  connections?: number | undefined;
  log: (line: string) => void;
}

async function prepared(pool: ServerPool, work: Work, { kinds = SERVER_KINDS, log }: SpeedOptions): Promise<Runner[]> {
  await Promise.all(kinds.map((kind) => pool.get(kind)));
  const runners: Runner[] = [];
  let ours: Awaited<ReturnType<typeof answersOf>> = [];
  for (const kind of kinds) {
    const server = await pool.get(kind);
    if (!server) continue;
    const requests = work.requests(kind, pool.facts);
    try {
      if (kind === 'ours') ours = await answersOf(server, work, requests);
      else await compareWith(ours, server, work, requests);
      runners.push({ server, requests });
    } catch (error) {
      if (kind === 'ours' || kind === 'bare') throw error;
      log(`  ${kind} is left out: ${(error as Error).message}`);
    }
  }
  return runners;
}

const spreads = <T extends string>(values: Map<T, number[]>): Partial<Record<T, Spread>> => Object.fromEntries([...values].map(([kind, all]) => [kind, spreadOf(all)])) as Partial<Record<T, Spread>>;

export async function measureSpeed(pool: ServerPool, loader: Loader, work: Work, options: SpeedOptions): Promise<SpeedResult> {
  const { rounds, seconds, connections } = options;
  const runners = await prepared(pool, work, options);
  for (const { server, requests } of runners) await loader.run({ port: server.port, requests, seconds: WARM_UP_SECONDS, connections });
  const perSecond = new Map<ServerKind, number[]>(runners.map(({ server }) => [server.kind, []]));
  const median = new Map<ServerKind, number[]>(runners.map(({ server }) => [server.kind, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Each round begins with another server.
    const turn = [...runners.slice(round % runners.length), ...runners.slice(0, round % runners.length)];
    for (const { server, requests } of turn) {
      const result = await loader.run({ port: server.port, requests, seconds, connections });
      perSecond.get(server.kind)?.push(result.perSecond);
      median.get(server.kind)?.push(result.median);
    }
  }
  const against = (one: ServerKind, other: ServerKind): number[] => (perSecond.get(one) ?? []).map((value, round) => value / (perSecond.get(other)?.[round] ?? Number.NaN));
  const others = runners.map(({ server }) => server.kind).filter((kind) => kind !== 'ours');
  return {
    perSecond: spreads(perSecond),
    median: spreads(median),
    ratios: Object.fromEntries(others.map((kind) => [kind, spreadOf(against('ours', kind))])),
    ofBare: Object.fromEntries(others.filter((kind) => kind !== 'bare').map((kind) => [kind, spreadOf(against(kind, 'bare'))])),
  };
}
