// From one changed dossier to 200 subscribers on another API process, both on a copy of the database.
import type { ReportedDossier } from '../../../api/domain/dossier-check.ts';
import type { Bench } from '../bench.ts';
import { ended, forkProgram } from '../children.ts';
import { urlOf } from '../database/cluster.ts';
import { reportedDossiers, type Plan } from '../database/dossiers.ts';
import { TOKENS } from '../database/prepare.ts';
import { quarterOf, readFacts, WITHIN } from '../facts.ts';
import { startOurs } from '../servers/start.ts';
import { percentile } from '../statistics.ts';
import type { LiveJob } from './live-program.ts';

const SUBSCRIBERS = 200;

/** Dossiers of communes that were received in the quarter and synchronised: one that loses that is one less in its unit's numerator. */
function changeable(plan: Plan, count: number): ReportedDossier[] {
  const firstDay = `${plan.lastDay.slice(0, 4)}-${String(Math.floor((Number(plan.lastDay.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  const found: ReportedDossier[] = [];
  for (const { reported } of reportedDossiers(plan, { from: firstDay })) {
    const { receivedAt, syncedAt, syncError, unitCode } = reported;
    // What is new or was refused was never received: no figure counts it.
    const isCounted = typeof receivedAt === 'string' && receivedAt > firstDay;
    if (isCounted && syncedAt && !syncError && String(unitCode).startsWith(`${WITHIN}.`)) found.push(reported);
    if (found.length === count) return found;
  }
  throw new Error(`only ${found.length} of ${count} dossiers since ${firstDay} can be changed`);
}

export interface LiveResult {
  p95: number;
  median: number;
  max: number;
  changes: number;
}

export async function measureLive(bench: Bench): Promise<LiveResult> {
  const connection = await bench.workCopy();
  const database = await bench.database();
  const { plan } = database;
  const { ruleSet } = (await readFacts(connection, database)).setting;
  const criterion = ruleSet.criteria.find(({ numerator }) => numerator === 'SYNCED');
  if (!criterion) throw new Error(`${ruleSet.code} has no criterion of synchronised dossiers`);
  const servers = await Promise.all([startOurs(connection, urlOf(connection)), startOurs(connection, urlOf(connection))]);
  try {
    const changes = bench.options.isQuick ? 10 : 42;
    const job: LiveJob = {
      writePort: servers[0].port, listenPort: servers[1].port, writeToken: TOKENS.connector, listenToken: TOKENS.officer, subscribers: SUBSCRIBERS, withinCode: WITHIN,
      period: quarterOf(plan.lastDay), criterionCode: criterion.code, dossiers: changeable(plan, changes),
    };
    const child = forkProgram('./measures/live-program.ts', [JSON.stringify(job)]);
    const told: { delays?: number[]; error?: string }[] = [];
    child.on('message', (message: { delays?: number[]; error?: string }) => told.push(message));
    await ended(child, 'the subscribers');
    const delays = told[0]?.delays;
    if (!delays) throw new Error(told[0]?.error ?? 'the subscribers told nothing');
    return { p95: percentile(delays, 0.95), median: percentile(delays, 0.5), max: Math.max(...delays), changes: changes - 2 };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
