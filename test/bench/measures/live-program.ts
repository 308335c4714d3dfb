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
  /** The criterion of synchronised dossiers. */
  criterionCode: string;
  dossiers: ReportedDossier[];
}

interface BoardEvent {
  isWhole: boolean;
  rows: { unit: { code: string }; cells: { criterionCode: string; rate: { numerator: number } | null }[] }[];
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

interface Awaited {
  /** What the event would tell, for the one who reads that it never came. */
  what: string;
  fits: (event: BoardEvent) => boolean;
  patience?: number;
}

/** The moment at which each subscriber heard of what fits; fails when some never do. */
async function heardBy({ what, fits, patience = PATIENCE_MS }: Awaited, act: () => Promise<void>): Promise<number[]> {
  const heard = new Map<number, number>();
  const others: string[] = [];
  onEvent = (subscriber, event) => {
    if (fits(event)) heard.set(subscriber, heard.get(subscriber) ?? performance.now());
    else if (subscriber === 0) others.push(event.isWhole ? 'a whole board' : `rows of ${event.rows.map((row) => row.unit.code).join(', ') || 'no unit'}`);
  };
  await act();
  for (const deadline = performance.now() + patience; heard.size < job.subscribers; await sleep(2)) {
    if (failures.length > 0) throw new Error(failures[0]);
    if (performance.now() > deadline) throw new Error(`only ${heard.size} of ${job.subscribers} subscribers heard of ${what} in ${patience} ms; the first heard of ${others.join('; ') || 'nothing'}`);
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

function synchronised({ rows }: BoardEvent, unitCode: string): number | null {
  const cell = rows.find((row) => row.unit.code === unitCode)?.cells.find(({ criterionCode }) => criterionCode === job.criterionCode);
  return cell?.rate?.numerator ?? null;
}

async function main(): Promise<number[]> {
  let board: BoardEvent = { isWhole: false, rows: [] };
  const isBoard = (event: BoardEvent): boolean => {
    if (event.isWhole) board = event;
    return event.isWhole;
  };
  await heardBy({ what: 'the whole board', fits: isBoard, patience: 60_000 }, async () => {
    for (let index = 0; index < job.subscribers; index += 1) subscribe(index);
  });
  const counts = new Map(board.rows.map(({ unit: { code } }) => [code, synchronised(board, code)]));
  const delays: number[] = [];
  for (const [index, dossier] of job.dossiers.entries()) {
    await sleep(APART_MS);
    const { code, unitCode } = dossier as { code: string; unitCode: string };
    const before = counts.get(unitCode) ?? null;
    if (before === null) throw new Error(`${unitCode} has no figure of ${job.criterionCode} on the board`);
    counts.set(unitCode, before - 1);
    const changed = { ...dossier, sourceUpdatedAt: new Date().toISOString(), syncError: 'Cổng DVCQG từ chối' };
    const what = `${before - 1} instead of ${before} synchronised dossiers of ${unitCode} after ${code}, change ${index + 1} of ${job.dossiers.length},`;
    let sentAt = 0;
    const at = await heardBy({ what, fits: (event) => synchronised(event, unitCode) === before - 1 }, async () => {
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
