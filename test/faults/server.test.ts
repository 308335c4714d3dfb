// The platform as a process: refused settings, first and later starts, what happens beside it, and what it survives.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findClusters, sweep, temporaryDirectory, untilNobodyIn } from '../support/run-embedded.ts';
import { ask, freePort, get, run, stopAll, untilStatus } from '../support/run-server.ts';

const dir = temporaryDirectory();
const dataDir = join(dir, 'data');
afterAll(async () => {
  await stopAll();
  await sweep(dir);
});

const READY = /Sẵn sàng sau ([\d.]+) giây/;
let port = 0;
const settings = (more: Record<string, string> = {}): Record<string, string> => ({ PORT: String(port), DATA_DIR: dataDir, DEMO_DOSSIERS: '200', ...more });
const DOSSIERS = '{ dossiers { totalCount } }';

async function signedIn(): Promise<Record<string, string>> {
  const body = { query: 'mutation { signIn(input: {username: "office", password: "bacninh-demo"}) { viewer { account { username } } } }' };
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { cookie: String(answer.headers.get('set-cookie')).split(';')[0] ?? '', 'apollo-require-preflight': '1' };
}
const countDossiers = async (): Promise<unknown> => ((await ask(port, DOSSIERS, await signedIn())).json.data?.['dossiers'] as { totalCount: number } | undefined)?.totalCount;

describe('a setting that cannot be', () => {
  it.each([
    ['PORT', { PORT: 'abc' }], ['PORT', { PORT: '70000' }], ['CLOCK', { CLOCK: 'nonsense' }], ['CLOCK', { CLOCK: '2026-02-30T00:00:00Z' }], ['LOG_LEVEL', { LOG_LEVEL: 'x' }], ['DEMO', { DEMO: 'maybe' }],
    ['TRUSTED_DOCUMENTS', { TRUSTED_DOCUMENTS: 'yes' }], ['DATABASE_URL', { DATABASE_URL: 'foo' }], ['DATABASE_URL', { DATABASE_URL: 'mysql://app:hidden@x/y' }], ['NODE_ENV', { NODE_ENV: 'prod' }],
    ['SESSION_SECRET', { NODE_ENV: 'production' }], ['SESSION_SECRET', { SESSION_SECRET: 'short' }], ['CLOCK', { NODE_ENV: 'production', CLOCK: '2026-09-01T00:00:00+07:00' }],
    ['DEMO_DOSSIERS', { DEMO_DOSSIERS: '-1' }], ['HOST', { HOST: 'a b' }],
  ])('%s stops the start with one line that names it: %j', async (name, env) => {
    const started = run([], { DATA_DIR: join(dir, 'never'), ...(env as unknown as Record<string, string>) });
    expect(await started.ended).toBe(1);
    expect(started.refusals()).toEqual([expect.stringMatching(new RegExp(`^${name}: .+ / .+`))]);
    expect(started.output()).not.toContain('hidden');
  });
});

describe('on a directory of its own', () => {
  let seconds = 0;
  let dossiers = 0;
  it('the first start becomes ready, answers while it works, and prints how to try it', async () => {
    port = await freePort();
    const server = run([], settings());
    expect((await untilStatus(port, '/health/live', 200)).json).toEqual({ status: 'ok' });
    const [, took] = READY.exec(await server.until(READY)) ?? [];
    seconds = Number(took);
    expect((await get(port, '/health/ready')).status).toBe(200);
    for (const line of [`http://localhost:${port}/graphql`, dataDir, 'bacninh-demo', 'center · chairman', 'bn_demo_connector']) expect(server.output()).toContain(line);
    dossiers = Number(await countDossiers());
    expect(dossiers).toBeGreaterThanOrEqual(200);
    expect(await server.stop('SIGINT')).toBe(0);
    for (const cluster of findClusters(dir)) await untilNobodyIn(cluster);
  }, 180_000);

  it('the second start finds all of it, sooner', async () => {
    const server = run([], settings());
    const [, took] = READY.exec(await server.until(READY)) ?? [];
    expect(Number(took)).toBeLessThan(Math.max(seconds, 15));
    expect(await countDossiers()).toBe(dossiers);
    expect(await server.stop('SIGTERM')).toBe(0);
  }, 120_000);

  it('what it is told beside: a second server no, commands yes', async () => {
    const server = run([], settings());
    await server.until(READY);
    const second = run([], settings({ PORT: String(await freePort()) }));
    expect(await second.ended).toBe(1);
    expect(second.refusals()).toEqual([expect.stringContaining(' / ')]);

    const verify = run(['verify'], settings());
    expect([await verify.ended, verify.output()]).toEqual([0, expect.stringMatching(/0 sai lệch \/ differences/)]);
    expect(verify.output()).not.toMatch(/[1-9]\d* sai lệch/);

    const file = join(dir, 'two.ndjson');
    const dossier = { code: 'F-1', procedureCode: '1.001193', unitCode: '24.09187', status: 'RECEIVED', receivedAt: '2026-09-10T02:00:00Z', sourceUpdatedAt: '2026-09-10T02:00:00Z' };
    writeFileSync(file, [dossier, { ...dossier, code: 'F-2', procedureCode: '9.9' }].map((one) => JSON.stringify(one)).join('\n'));
    const dry = run(['ingest', file, '--dry-run'], settings());
    expect([await dry.ended, dry.output()]).toEqual([1, expect.stringMatching(/dry run, nothing written: 1 .* 1 bị từ chối/)]);
    expect(dry.output()).toMatch(/row 2 · procedureCode/);
    expect(await countDossiers()).toBe(dossiers);
    const taken = run(['ingest', file], settings());
    expect(await taken.ended).toBe(1);
    expect(await countDossiers()).toBe(dossiers + 1);
    const missing = run(['ingest', join(dir, 'none.csv')], settings());
    expect([await missing.ended, missing.refusals().length]).toEqual([1, 1]);

    const account = run(['account', 'create', 'Le.Van', '--role', 'SYSTEM_ADMIN'], settings());
    expect([await account.ended, account.output()]).toEqual([0, expect.stringMatching(new RegExp(`http://localhost:${port}/sign-in-link#link_`))]);
    const again = run(['account', 'create', 'le.van', '--role', 'SYSTEM_ADMIN'], settings());
    expect([await again.ended, again.refusals().length]).toEqual([1, 1]);
    expect(await run(['account', 'create', 'x y', '--role', 'KING'], settings()).ended).toBe(2);
    expect((await get(port, '/health/ready')).status).toBe(200);

    expect(await server.stop('SIGKILL')).toBeNull();
  }, 180_000);

  it('a start after a kill finds what was acknowledged, and commands run without a server', async () => {
    const alone = run(['verify'], settings());
    expect([await alone.ended, alone.output()]).toEqual([0, expect.stringMatching(/0 sai lệch/)]);
    const server = run([], settings());
    await server.until(READY);
    expect(await countDossiers()).toBe(dossiers + 1);
    expect(await server.stop()).toBe(0);
  }, 120_000);

  it('a busy port is told in one line, and nothing stays behind', async () => {
    const busy = createServer();
    await new Promise<void>((done, fail) => busy.once('error', fail).listen(port, '127.0.0.1', done));
    const server = run([], settings());
    expect(await server.ended.finally(() => busy.close())).toBe(1);
    expect(server.refusals()).toEqual([`Cổng ${port} đang được dùng; đặt PORT khác. / Port ${port} is in use; set another PORT.`]);
    for (const cluster of findClusters(dir)) await untilNobodyIn(cluster);
  }, 60_000);
});
