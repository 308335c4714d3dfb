// Runs the postmaster as a child that cannot outlive us, and tells when it is ready and when it is gone.
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Programs } from './embedded-binaries.ts';
import type { Cluster } from './embedded-cluster.ts';
import { cleanEnvironment, runAs, type Identity, type Watchdog } from './embedded-identity.ts';
import { postmasterFile, processesIn } from './embedded-left-overs.ts';
import { shortHash } from './embedded-lock.ts';
import { refusalOfFileError, refusalOfOutput, refusals } from './embedded-refusal.ts';

export interface Exit {
  code: number | null;
  signal: string | null;
}

export interface RunningServer {
  host: string;
  port: number;
  exited: Promise<Exit>;
  stop(): Promise<void>;
}

const isWindows = process.platform === 'win32';
const socketName = '.s.PGSQL.5432';
const longestSocketPath = 103; // 107 bytes on Linux, 103 on macOS.
const startPatience = 120_000;

const common = [
  'shared_buffers=64MB', 'io_method=sync', 'huge_pages=off', 'logging_collector=off', 'log_checkpoints=off',
  // Statements and details can hold personal data; the application reports its own errors.
  'log_min_messages=error', 'log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_line_prefix=',
  'lc_messages=C', 'timezone=UTC', 'unix_socket_permissions=0700',
];
const durable = ['max_connections=60', 'fsync=on', 'full_page_writes=on', 'synchronous_commit=on', 'wal_keep_size=256MB'];
const forTests = ['max_connections=100', 'fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off'];

// With the shell as parent of the postmaster: descriptor 3 is a pipe from Node, its end means that Node is
// gone. It cannot be descriptor 0, which a shell replaces by /dev/null for background jobs.
const shellWatchdog =
  'trap "" INT TERM HUP; "$@" 3<&- & p=$!; (read x <&3; kill -INT $p) 2>/dev/null & w=$!; wait $p; c=$?; kill -9 $w 2>/dev/null; exit $c';

/** setpriv lets the kernel send SIGINT (fast shutdown) to the postmaster when our thread dies by any means. */
export async function chooseWatchdog(programs: Programs, identity: Identity): Promise<Watchdog> {
  if (isWindows) return 'none';
  const probe = await runAs(identity, ['setpriv', '--pdeathsig', 'INT', '--', programs.postgres, '--version'], { env: programs.env });
  return probe.ok ? 'setpriv' : 'shell';
}

/** The socket's own lock file goes stale like postmaster.pid does, so the directory is made anew each time. */
function makeSocketDirectory(base: string, identity: Identity): string {
  const near = join(base, 'run');
  const isLong = Buffer.byteLength(join(near, socketName)) > longestSocketPath;
  const dir = isLong ? join(tmpdir(), `bacninh-${shortHash(base)}`) : near;
  try {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { mode: 0o700 });
    chmodSync(dir, 0o700);
    if (identity.uid !== undefined && identity.gid !== undefined) chownSync(dir, identity.uid, identity.gid);
    return dir;
  } catch (error) {
    throw refusalOfFileError(error, dir);
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

function launch(command: string[], watchdog: Watchdog, identity: Identity, env: Record<string, string>): ChildProcess {
  const guarded =
    watchdog === 'setpriv' ? ['setpriv', '--pdeathsig', 'INT', '--', ...command]
    : watchdog === 'shell' ? ['/bin/sh', '-c', shellWatchdog, 'sh', ...command]
    : command;
  const [file = '', ...args] = guarded;
  const stdio: StdioOptions = watchdog === 'shell' ? ['ignore', 'ignore', 'pipe', 'pipe'] : ['ignore', 'ignore', 'pipe'];
  // Detached: Ctrl-C in the terminal reaches Node alone, which finishes its requests before the database.
  return spawn(file, args, { ...identity, stdio, cwd: isWindows ? undefined : '/', detached: !isWindows, windowsHide: true, env: { ...cleanEnvironment, ...env } });
}

export async function runServer(options: {
  base: string;
  cluster: Cluster;
  programs: Programs;
  identity: Identity;
  watchdog: Watchdog;
  fast: boolean;
  log(line: string): void;
}): Promise<RunningServer> {
  const { base, cluster, programs, identity, log } = options;
  const host = isWindows ? '127.0.0.1' : makeSocketDirectory(base, identity);
  const port = isWindows ? await freePort() : 5432;
  const where = isWindows ? [`listen_addresses=${host}`] : ['listen_addresses=', `unix_socket_directories=${host}`, 'dynamic_shared_memory_type=mmap'];
  const settings = [...common, ...(options.fast ? forTests : durable), ...where, `port=${port}`].flatMap((setting) => ['-c', setting]);
  const child = launch([programs.postgres, '-D', cluster.dir, ...settings], options.watchdog, identity, programs.env);

  const tail: string[] = [];
  let isStopping = false;
  let isGone = false;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n').filter(Boolean)) {
      tail.push(line);
      if (tail.length > 40) tail.shift();
      if (!isStopping && /FATAL|PANIC|was interrupted|not properly shut down/.test(line)) log(`PostgreSQL: ${line}`);
    }
  });
  const exited = new Promise<Exit>((done) => {
    child.once('error', (error) => {
      tail.push(`FATAL: ${error.message}`);
      isGone = true;
      done({ code: null, signal: null });
    });
    child.once('exit', (code, signal) => {
      const finish = (): void => {
        clearTimeout(latest);
        isGone = true;
        done({ code, signal });
      };
      // 'close' comes after the last line of stderr, which tells why; a surviving backend may delay it.
      const latest = setTimeout(finish, 500);
      child.once('close', finish);
    });
  });

  const postmaster = (): number | undefined => (options.watchdog === 'shell' ? postmasterFile(cluster.dir)?.pid : child.pid);
  const send = (signal: NodeJS.Signals): void => {
    const pid = postmaster();
    if (isGone || pid === undefined) return;
    try {
      process.kill(pid, signal);
    } catch {
      // It ended in this very moment.
    }
  };
  const hold = (held: boolean): void => {
    const pipes = [child.stderr, child.stdio[3]] as unknown as (Socket | null | undefined)[];
    for (const part of [child, ...pipes]) {
      if (held) part?.ref();
      else part?.unref();
    }
  };
  const stop = async (): Promise<void> => {
    isStopping = true;
    hold(true);
    if (!isGone && isWindows) await runAs({}, [programs.pgCtl, 'stop', '-D', cluster.dir, '-m', 'fast', '-w']);
    else send('SIGINT');
    const stages: [number, NodeJS.Signals][] = [[8_000, 'SIGQUIT'], [16_000, 'SIGKILL']];
    const timers = stages.map(([delay, signal]) => setTimeout(() => send(signal), delay));
    await exited;
    timers.forEach(clearTimeout);
    if (!isWindows) rmSync(host, { recursive: true, force: true });
    if (programs.temporary) rmSync(programs.temporary, { recursive: true, force: true });
  };

  const began = Date.now();
  const isReady = (): boolean => {
    const file = postmasterFile(cluster.dir);
    return file?.status === 'ready' && (isWindows || processesIn(cluster.dir).includes(file.pid));
  };
  while (!isReady()) {
    if (isGone) throw refusalOfOutput('postgres', tail.join('\n'), cluster.dir);
    if (Date.now() - began > startPatience) {
      await stop();
      throw refusals.postgresFailed('postgres', `not ready after ${startPatience / 1000} s`);
    }
    await sleep(10);
  }
  hold(false);
  let stopped: Promise<void> | undefined;
  return { host, port, exited, stop: () => (stopped ??= stop()) };
}
