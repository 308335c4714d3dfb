// Two programs that ingest side by side are killed in the middle, then the server with its database: what stands verifies clean, and sent again it is complete.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { sweep, temporaryDirectory } from '../support/run-embedded.ts';
import { ask, freePort, run, stopAll } from '../support/run-server.ts';

const dir = temporaryDirectory();
const dataDir = join(dir, 'data');
afterAll(async () => {
  await stopAll();
  await sweep(dir);
});

const READY = /Sẵn sàng sau/;
const ROWS = 6_000;
const OVERLAP = 3_000;

/** The second file reports half of the dossiers of the first one again: later, of another month, and paid. */
function writeFiles(): [first: string, second: string] {
  const line = (number: number, isAgain: boolean): string => {
    const day = `2026-${isAgain ? '10' : '0' + String(7 + (number % 3))}-${String(1 + (number % 28)).padStart(2, '0')}`;
    return JSON.stringify({
      code: `K-${number}`, procedureCode: number % 2 ? '1.001193' : '1.003583', unitCode: number % 5 ? '24.09187' : '24.07210', status: 'RESOLVED', channel: 'ONLINE', receivedAt: `${day}T02:00:00Z`,
      finishedAt: `${day}T03:00:00Z`, dueAt: `${day}T04:00:00Z`, sourceUpdatedAt: isAgain ? '2026-11-02T00:00:00Z' : '2026-11-01T00:00:00Z', feeAmount: isAgain ? '10' : '0',
      components: [{ componentNo: 1, form: 'PAPER', digitized: number % 2 === 0 }],
    });
  };
  const files: [string, string] = [join(dir, 'first.ndjson'), join(dir, 'second.ndjson')];
  writeFileSync(files[0], Array.from({ length: ROWS }, (_, index) => line(index, false)).join('\n'));
  writeFileSync(files[1], Array.from({ length: ROWS }, (_, index) => line(ROWS - OVERLAP + index, true)).join('\n'));
  return files;
}

let port = 0;
const settings = (): Record<string, string> => ({ PORT: String(port), DATA_DIR: dataDir, DEMO_DOSSIERS: '200', CLOCK: '2026-11-20T12:00:00+07:00' });
const receipts = async (): Promise<number> => {
  const { json } = await ask(port, '{ dossierBatches { totalCount } }', { authorization: `Bearer ${DEMO_TOKENS['connector']}` });
  return (json.data?.['dossierBatches'] as { totalCount: number } | undefined)?.totalCount ?? 0;
};
async function untilReceipts(wanted: number): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(20)) if ((await receipts()) >= wanted) return;
  throw new Error(`there never were ${wanted} receipts`);
}
async function verified(): Promise<void> {
  const verify = run(['verify'], settings());
  expect([await verify.ended, verify.output()]).toEqual([0, expect.stringMatching(/0 sai lệch \/ differences/)]);
}

it('keeps whole batches only, and every sum with them', async () => {
  port = await freePort();
  const [first, second] = writeFiles();
  const server = run([], settings());
  await server.until(READY);
  const before = await receipts();

  const writers = [run(['ingest', first], settings()), run(['ingest', second], settings())];
  await untilReceipts(before + 3);
  await Promise.all(writers.map((writer) => writer.stop('SIGKILL')));
  await verified();

  const again = [run(['ingest', first], settings()), run(['ingest', second], settings())];
  await untilReceipts((await receipts()) + 2);
  await server.stop('SIGKILL');
  await Promise.all(again.map((writer) => writer.ended));
  await verified();

  const restarted = run([], settings());
  await restarted.until(READY);
  const last = [run(['ingest', first], settings()), run(['ingest', second], settings())];
  expect(await Promise.all(last.map((writer) => writer.ended))).toEqual([0, 0]);
  await verified();
  const months = await Promise.all(['2026-07', '2026-10'].map(async (period) => {
    const { json } = await ask(port, `{ scorecard(unitCode: "24", period: "${period}") { criteria { code rate { denominator } } } }`, { authorization: `Bearer ${DEMO_TOKENS['frontend']}` });
    return (json.data?.['scorecard'] as { criteria: { code: string; rate: { denominator: number } }[] } | undefined)?.criteria.find((one) => one.code === '2.1')?.rate.denominator;
  }));
  expect(months[0]).toBeGreaterThanOrEqual((ROWS - OVERLAP) / 3);
  expect(months[1]).toBeGreaterThanOrEqual(ROWS);

  // The months can be set aside by the command, too, and what is left verifies clean.
  const detach = run(['detach', '--before', '2026-08'], settings());
  expect([await detach.ended, detach.output()]).toEqual([0, expect.stringMatching(/2026-07: 10\d\d hồ sơ/)]);
  await verified();
  expect(await run(['detach', '--before', '2026-13'], settings()).ended).toBe(2);
  expect(await restarted.stop()).toBe(0);
}, 400_000);
