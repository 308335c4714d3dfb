// A process of its own: 200 subscribers of the board on one API process, and changes of single dossiers sent to another; tells when each subscriber heard of each.
import { createClient } from 'graphql-ws';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { ReportedDossier } from '../../../api/domain/dossier-check.ts';

export interface LiveJob {
  /** Where is written, and where is listened. */
  writePort: number;
  listenPort: number;
  writeToken: string;
  listenToken: string;
  subscribers: number;
  withinCode: string;
  period: string;
  dossiers: ReportedDossier[];
}

interface BoardEvent {
  isWhole: boolean;
  rows: { score: string; unit: { code: string } }[];
}

const BOARD = `subscription Board($withinCode: String!, $period: Period!) {
  scoreboardChanged(withinCode: $withinCode, period: $period) {
    isWhole rows { rank score unit { code } cells { criterionCode score status target rate { numerator denominator percent } } }
  }
}`;
const INGEST = 'mutation Ingest($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted rejected { reason } } }';
const PATIENCE_MS = 10_000;
const APART_MS = 250;

const job = JSON.parse(process.argv[2] ?? '') as LiveJob;
let onEvent: (subscriber: number, event: BoardEvent) => void = () => {};
const failures: string[] = [];

function subscribe(index: number): void {
  const client = createClient({
    url: `ws://127.0.0.1:${job.listenPort}/graphql`, webSocketImpl: WebSocket, lazy: false, retryAttempts: 0, connectionParams: { authorization: `Bearer ${job.listenToken}` },
    onNonLazyError: (error) => failures.push(String(error)),
  });
  client.subscribe<{ scoreboardChanged: BoardEvent }>({ query: BOARD, variables: { withinCode: job.withinCode, period: job.period } }, {
    next: (result) => {
      if (result.errors) failures.push(JSON.stringify(result.errors));
      if (result.data) onEvent(index, result.data.scoreboardChanged);
    },
    error: (error) => failures.push(JSON.stringify(error)),
    complete: () => {},
  });
}

/** The moment at which each subscriber heard of what fits; fails when some never do. */
async function heardBy(fits: (event: BoardEvent) => boolean, act: () => Promise<void>, patience = PATIENCE_MS): Promise<number[]> {
  const heard = new Map<number, number>();
  onEvent = (subscriber, event) => {
    if (!heard.has(subscriber) && fits(event)) heard.set(subscriber, performance.now());
  };
  await act();
  for (const deadline = performance.now() + patience; heard.size < job.subscribers; await sleep(2)) {
    if (failures.length > 0) throw new Error(failures[0]);
    if (performance.now() > deadline) throw new Error(`only ${heard.size} of ${job.subscribers} subscribers heard of it in ${patience} ms`);
  }
  return [...heard.values()];
}

async function send(dossier: ReportedDossier, batchId: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${job.writePort}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${job.writeToken}` }, body: JSON.stringify({ query: INGEST, variables: { input: { batchId, dossiers: [dossier] } } }),
  });
  const { data, errors } = (await answer.json()) as { data?: { ingestDossiers: { accepted: number } }; errors?: unknown };
  if (data?.ingestDossiers.accepted !== 1) throw new Error(`the change was not taken: ${JSON.stringify(errors ?? data)}`);
}

async function main(): Promise<number[]> {
  await heardBy((event) => event.isWhole, async () => Array.from({ length: job.subscribers }, (_, index) => subscribe(index)) as never, 60_000);
  const delays: number[] = [];
  for (const [index, dossier] of job.dossiers.entries()) {
    await sleep(APART_MS);
    const changed = { ...dossier, sourceUpdatedAt: new Date().toISOString(), syncError: 'Cổng DVCQG từ chối' };
    let sentAt = 0;
    const at = await heardBy((event) => event.rows.some((row) => row.unit.code === dossier['unitCode']), async () => {
      sentAt = performance.now();
      await send(changed, `live-${Date.now()}-${index}`);
    });
    // The first changes find nothing compiled.
    if (index >= 2) delays.push(...at.map((moment) => moment - sentAt));
  }
  return delays;
}

main().then(
  (delays) => process.send?.({ delays }, () => process.exit(0)),
  (error: Error) => process.send?.({ error: error.message }, () => process.exit(0)),
);
