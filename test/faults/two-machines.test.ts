// Two API processes, a primary and a streaming standby: reads are spread and never older than a write; a promotion loses nothing acknowledged.
import { mkdtempSync, chmodSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../api/database/embedded.ts';
import { postmasterFile } from '../../api/database/embedded-left-overs.ts';
import { clusterName } from '../../api/database/embedded-location.ts';
import { findShipped } from '../../api/database/embedded-binaries.ts';
import { DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { Cable, freePort, run, stopAll, untilStatus, type Run } from '../support/run-server.ts';
import { removeBase, sqlOn, startStandby, type Standby } from '../support/standby.ts';

const UNIT = '24.09187';
const dir = realpathSync(mkdtempSync(join(tmpdir(), 'bacninh-two-')));
chmodSync(dir, 0o755);
let primary: EmbeddedPostgres;
let standby: Standby;
let cable: Cable;
let replicaCable: Cable;
const ports: number[] = [];
const processes: Run[] = [];

interface Answer { data?: Record<string, never> | null; errors?: { extensions: { code: string } }[] }

async function ask(port: number, as: 'connector' | 'frontend', query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST', signal: AbortSignal.timeout(30_000), body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${DEMO_TOKENS[as]}` },
  });
  return (await response.json()) as Answer;
}

let made = 0;
const dossier = (): object => {
  made += 1;
  return {
    code: `H05.26.91-260901-${String(made).padStart(6, '0')}`, procedureCode: '1.001193', unitCode: UNIT, status: 'RECEIVED',
    sourceUpdatedAt: '2026-09-01T09:00:00+07:00', receivedAt: '2026-09-01T08:00:00+07:00', dueAt: '2026-12-31T08:00:00+07:00',
  };
};
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted unchanged } }';
const ingest = (port: number, batchId: string, dossiers = [dossier()]): Promise<Answer> => ask(port, 'connector', INGEST, { input: { batchId, dossiers } });
async function received(port: number): Promise<number> {
  const { data } = await ask(port, 'frontend', `{ scorecard(unitCode: "${UNIT}", period: "2026-09") { criteria { code rate { denominator } } } }`);
  const { criteria } = (data as unknown as { scorecard: { criteria: { code: string; rate: { denominator: number } }[] } }).scorecard;
  return criteria.find((one) => one.code === '2.1')?.rate.denominator ?? Number.NaN;
}

async function startProcess(): Promise<void> {
  const { user, password, database } = primary.connection;
  const url = (port: number): string => `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const port = await freePort();
  processes.push(run([], { PORT: String(port), DEMO: '1', DEMO_DOSSIERS: '0', CLOCK: '2026-11-24T08:00:00+07:00', DATABASE_URL: url(cable.port), REPLICA_URLS: url(replicaCable.port) }));
  ports.push(port);
  await untilStatus(port, '/health/ready', 200, 120_000);
}

beforeAll(async () => {
  primary = await startEmbeddedPostgres({ dataDir: join(dir, 'primary'), log: () => {} });
  cable = new Cable(await freePort(), primary.connection);
  replicaCable = new Cable(await freePort(), primary.connection);
  await cable.plug();
  await startProcess();
}, 180_000);
afterAll(async () => {
  await stopAll();
  await Promise.all([cable.pull(), replicaCable.pull()]);
  await standby?.server.stop();
  await primary.stop();
  removeBase(dir);
}, 60_000);

describe('two processes on a primary and its standby', () => {
  it('serve from the primary while no replica is there', async () => {
    const [one = 0] = ports;
    expect((await ingest(one, 'first')).errors).toBeUndefined();
    expect(await received(one)).toBe(made);
  });

  it('read from the replica as soon as it is as far as the primary', async () => {
    standby = await startStandby(primary, join(dir, 'standby'));
    replicaCable.lead(standby.connection);
    await replicaCable.plug();
    await sqlOn(primary.connection, "alter system set synchronous_standby_names = 'standby'");
    await sqlOn(primary.connection, 'select pg_reload_conf()');
    await startProcess();
    const scans = async (): Promise<number> =>
      (await standby.sql<{ n: number }>("select (coalesce(seq_scan, 0) + coalesce(idx_scan, 0))::int as n from pg_stat_user_tables where relname = 'unit_day_counts'"))[0]?.n ?? 0;
    for (let time = 0; time < 60 && (await scans()) === 0; time += 1) {
      for (const port of ports) expect(await received(port)).toBe(made);
      await sleep(50);
    }
    expect(await scans()).toBeGreaterThan(0);
  }, 120_000);

  it('never answer with less than what was acknowledged, on either process', async () => {
    for (let time = 0; time < 30; time += 1) {
      const writer = ports[time % 2] ?? 0;
      const other = ports[(time + 1) % 2] ?? 0;
      expect((await ingest(writer, `own-${time}`)).errors).toBeUndefined();
      expect(await Promise.all([received(writer), received(other)])).toEqual([made, made]);
    }
  }, 60_000);

  it('turn to the primary while the replica lags, and back when it has caught up', async () => {
    await standby.sql('select pg_wal_replay_pause()');
    const [one = 0, two = 0] = ports;
    expect((await ingest(one, 'lagging')).errors).toBeUndefined();
    expect(await received(two)).toBe(made);
    expect((await standby.sql<{ n: number }>('select count(*)::int as n from dossiers'))[0]?.n).toBe(made - 1);
    await standby.sql('select pg_wal_replay_resume()');
    for (let time = 0; time < 100 && (await standby.sql<{ n: number }>('select count(*)::int as n from dossiers'))[0]?.n !== made; time += 1) await sleep(50);
    expect(await received(two)).toBe(made);
  }, 60_000);

  it('lose nothing acknowledged when the primary dies in the middle of ingestion and the standby is promoted', async () => {
    const acknowledged: { batchId: string; dossiers: object[]; answer: Answer }[] = [];
    let isOver = false;
    const writers = ports.map(async (port, index) => {
      for (let number = 0; !isOver; number += 1) {
        const batchId = `under-fire-${index}-${number}`;
        const dossiers = Array.from({ length: 20 }, dossier);
        const answer = await ingest(port, batchId, dossiers).catch((): Answer => ({ errors: [{ extensions: { code: 'GONE' } }] }));
        if (!answer.errors) acknowledged.push({ batchId, dossiers, answer });
        else await sleep(50);
      }
    });
    while (acknowledged.length < 12) await sleep(20);
    const { major } = await findShipped();
    const pid = postmasterFile(join(primary.dataDir, clusterName(major)))?.pid ?? 0;
    process.kill(pid, 'SIGKILL');
    await primary.exited;
    await standby.promote();
    // Nobody stands by for the new primary yet: it must not wait for one.
    await standby.sql("alter system set synchronous_standby_names = ''");
    await standby.sql('select pg_reload_conf()');
    await cable.pull();
    cable.lead(standby.connection);
    await cable.plug();
    const before = acknowledged.length;
    for (let time = 0; time < 400 && acknowledged.length < before + 6; time += 1) await sleep(50);
    isOver = true;
    await Promise.all(writers);
    expect(acknowledged.length).toBeGreaterThanOrEqual(before + 6);
    for (const { batchId, dossiers, answer } of acknowledged) {
      // The receipt is there: the same batch again gives the same answer, from either process.
      const again = await Promise.all(ports.map((port) => ingest(port, batchId, dossiers)));
      // Receipts belong to the account, so both processes find it.
      for (const receipt of again) expect(receipt).toEqual(answer);
    }
    const verify = run(['verify'], { DATABASE_URL: `postgresql://${primary.connection.user}:${encodeURIComponent(primary.connection.password)}@127.0.0.1:${cable.port}/${primary.connection.database}` });
    expect([await verify.ended, verify.refusals()]).toEqual([0, []]);
  }, 180_000);
});
