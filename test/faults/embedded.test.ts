// The built-in PostgreSQL under crashes: what was acknowledged stays, and no process stays behind.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postmasterFile, processesIn } from '../../api/database/embedded-left-overs.ts';
import type { Watchdog } from '../../api/database/embedded-identity.ts';
import { isReady, query, refusal, runProgram, sweep, temporaryDirectory, untilNobodyIn, type Program } from '../support/run-embedded.ts';

let dataDir = '';
let cluster = '';

beforeEach(() => {
  dataDir = temporaryDirectory();
  cluster = join(dataDir, 'pg18');
});

afterEach(() => sweep(dataDir));

const lastAcknowledged = (program: Program): number => program.lines.findLast((line) => line.acknowledged)?.acknowledged ?? 0;

async function runUnderLoad(watchdog?: Watchdog): Promise<Program> {
  const program = runProgram({ dataDir, watchdog, load: true });
  await program.until((line) => (line.acknowledged ?? 0) >= 100);
  return program;
}

async function expectEveryAcknowledgedRow(last: number): Promise<Program> {
  expect(last).toBeGreaterThanOrEqual(100);
  const { rows, program } = await query({ dataDir }, `SELECT count(*)::int AS kept FROM acknowledged WHERE id <= ${last}`);
  expect(rows).toEqual([{ kept: last }]);
  expect(processesIn(cluster)).toEqual([]);
  return program;
}

/** A backend may end by itself between being counted and being killed. */
function kill(pids: number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

describe('a clean life', () => {
  it('keeps rows from the first start to the second and stops without a trace', async () => {
    await query({ dataDir }, "CREATE TABLE words AS SELECT 'Gia Bình' AS word");
    const { rows, program } = await query({ dataDir }, 'SELECT word FROM words');
    expect(rows).toEqual([{ word: 'Gia Bình' }]);
    expect(program.lines.find(isReady)?.ready).toBeLessThan(5_000);
    expect(program.lines.find((line) => line.exited)?.exited).toEqual({ code: 0, signal: null });
    expect(processesIn(cluster)).toEqual([]);
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(dataDir, 'pg18.connection.json'))).toBe(false);
  });

  it('has whole Vietnamese trigrams, a Vietnamese order and the four extensions', async () => {
    const extensions = ['ltree', 'unaccent', 'pg_trgm', 'btree_gist'].map((name) => `CREATE EXTENSION ${name};`).join(' ');
    await query({ dataDir }, extensions);
    const { rows } = await query(
      { dataDir },
      `SELECT array_length(show_trgm('ĐẶNG'), 1) AS upper, show_trgm('ĐẶNG') = show_trgm('đặng') AS same,
        (SELECT string_agg(w, ' ' ORDER BY w) FROM unnest(ARRAY['đá', 'e', 'dê', 'ba']) w) AS sorted,
        current_setting('fsync') AS fsync, current_setting('data_checksums') AS checksums, current_setting('listen_addresses') AS tcp`,
    );
    expect(rows).toEqual([{ upper: 5, same: true, sorted: 'ba dê đá e', fsync: 'on', checksums: 'on', tcp: '' }]);
  });

  it('lets only its user read the secrets and enter the socket directory', async () => {
    const program = runProgram({ dataDir });
    const { host = '' } = await program.until(isReady);
    expect(statSync(host).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'pg18.password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'pg18.connection.json')).mode & 0o777).toBe(0o600);
    expect(await program.end('SIGHUP')).toBe(0);
    expect(processesIn(cluster)).toEqual([]);
  });

  it('sets a new password when the password file was lost', async () => {
    await query({ dataDir }, 'CREATE TABLE kept AS SELECT 1 AS one');
    rmSync(join(dataDir, 'pg18.password'));
    expect((await query({ dataDir }, 'SELECT one FROM kept')).rows).toEqual([{ one: 1 }]);
  });

  it('starts in a directory whose path is too long for a socket', async () => {
    const deep = join(dataDir, 'x'.repeat(120));
    mkdirSync(deep);
    expect((await query({ dataDir: deep }, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});

describe('a killed server', () => {
  it.each<Watchdog>(['setpriv', 'shell'])('takes PostgreSQL along and loses no acknowledged row (%s)', async (watchdog) => {
    const program = await runUnderLoad(watchdog);
    await program.end('SIGKILL');
    await untilNobodyIn(cluster);
    await expectEveryAcknowledgedRow(lastAcknowledged(program));
  });

  it('without any watchdog leaves a PostgreSQL that the next start stops first', async () => {
    const program = await runUnderLoad('none');
    await program.end('SIGKILL');
    expect(processesIn(cluster)).not.toEqual([]);
    const next = await expectEveryAcknowledgedRow(lastAcknowledged(program));
    expect(next.lines).toContainEqual({ log: expect.stringContaining('left behind') as unknown as string });
  });

  it('recovers when Node and every PostgreSQL process are killed at once', async () => {
    const program = await runUnderLoad();
    program.child.kill('SIGKILL');
    kill(processesIn(cluster));
    await program.ended;
    await untilNobodyIn(cluster);
    await expectEveryAcknowledgedRow(lastAcknowledged(program));
  });

  it('starts after its postmaster died while a stopped backend still lives', async () => {
    const program = await runUnderLoad();
    const postmaster = postmasterFile(cluster)?.pid ?? 0;
    const backend = processesIn(cluster).find((pid) => pid !== postmaster && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('bacninh'));
    process.kill(backend ?? 0, 'SIGSTOP');
    process.kill(postmaster, 'SIGKILL');
    await program.end('SIGKILL');
    expect(processesIn(cluster)).toContain(backend);
    await expectEveryAcknowledgedRow(lastAcknowledged(program));
  });

  it('tells its program when PostgreSQL alone was killed', async () => {
    const program = runProgram({ dataDir });
    await program.until(isReady);
    kill([postmasterFile(cluster)?.pid ?? 0]);
    expect((await program.until((line) => line.exited !== undefined)).exited).toEqual({ code: null, signal: 'SIGKILL' });
    await program.end();
  });
});

describe('stale marks', () => {
  it('are removed when the process id now belongs to a stranger of the same user', async () => {
    await query({ dataDir }, 'CREATE TABLE kept AS SELECT 1 AS one');
    const { uid, gid } = statSync(cluster);
    const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/', stdio: 'ignore' });
    try {
      writeFileSync(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n1\n5432\n${dataDir}/run\n\n\nready\n`);
      mkdirSync(join(dataDir, 'run'));
      writeFileSync(join(dataDir, 'run', '.s.PGSQL.5432.lock'), `${stranger.pid}\n`);
      expect((await query({ dataDir }, 'SELECT one FROM kept')).rows).toEqual([{ one: 1 }]);
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill('SIGKILL');
    }
  });

  it('of a first start that was killed half way are removed by the next one', async () => {
    const killed = runProgram({ dataDir });
    const drafts = (): string[] => readdirSync(dataDir).filter((name) => name.startsWith('pg18.init-'));
    while (!drafts().some((name) => existsSync(join(dataDir, name, 'PG_VERSION')))) await sleep(5);
    await killed.end('SIGKILL');
    expect(existsSync(cluster)).toBe(false);
    await query({ dataDir }, 'SELECT 1');
    expect(drafts()).toEqual([]);
  });
});

describe('a second start on the same directory', () => {
  it('is refused with one line while the first runs on', async () => {
    const first = runProgram({ dataDir });
    await first.until(isReady);
    const second = await refusal({ dataDir });
    expect(second.code).toBe(1);
    expect(second.lines).toEqual([expect.stringMatching(/^ALREADY_RUNNING .+ \/ .+already running/)]);
    expect(await first.end('SIGINT')).toBe(0);
  });

  it('lets exactly one of two simultaneous first starts win', async () => {
    const both = [runProgram({ dataDir }), runProgram({ dataDir })];
    const first = await Promise.any(both.map((program) => program.until(isReady).then(() => program)));
    const other = both.find((program) => program !== first);
    expect(await other?.ended).toBe(1);
    expect(other?.stderr()).toMatch(/ALREADY_RUNNING/);
    expect(await first.end()).toBe(0);
  });

  it('joins the running instance when it is a command beside the server, and leaves it running', async () => {
    const server = runProgram({ dataDir });
    await server.until(isReady);
    const beside = await query({ dataDir, shared: true }, 'SELECT current_database() AS name');
    expect(beside.rows).toEqual([{ name: 'bacninh' }]);
    expect(server.lines.some((line) => line.exited)).toBe(false);
    expect(await server.end()).toBe(0);
    expect((await query({ dataDir, shared: true }, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    expect(processesIn(cluster)).toEqual([]);
  });
});

describe('the terminal', () => {
  it('sends Ctrl-C to npm, the shell and Node at once, and PostgreSQL still ends after Node let go of it', async () => {
    const program = runProgram({ dataDir, load: true }, { ownGroup: true, shell: '"$@"; echo "{\\"failed\\":\\"code $?\\"}"' });
    await program.until((line) => (line.acknowledged ?? 0) >= 10);
    process.kill(-(program.child.pid ?? 0), 'SIGINT');
    await program.ended;
    expect(program.lines.find((line) => line.exited)?.exited).toEqual({ code: 0, signal: null });
    expect(processesIn(cluster)).toEqual([]);
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });
});

describe('a killed npm', () => {
  it('ends the server it started, PostgreSQL too', async () => {
    const program = runProgram({ dataDir, watchesParent: true }, { shell: '"$@" & echo "{\\"dataDir\\":\\"$!\\"}"; wait' });
    await program.until(isReady);
    program.child.kill('SIGKILL');
    await untilNobodyIn(cluster);
    expect(await program.ended).toBeNull();
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });
});
