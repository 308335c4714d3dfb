// The built-in PostgreSQL: finds a place and a user for it, makes it, starts it, and never leaves it behind.
import { setTimeout as sleep } from 'node:timers/promises';
import { join, resolve } from 'node:path';
import { ensureDatabase, livingConnection, publishConnection, withdrawConnection, type Connection } from './embedded-attach.ts';
import { findShipped, preparePrograms } from './embedded-binaries.ts';
import { prepareCluster, superuser } from './embedded-cluster.ts';
import { chooseIdentity, isRoot, type Watchdog } from './embedded-identity.ts';
import { stopLeftOvers } from './embedded-left-overs.ts';
import { clusterName, defaultRelocationRoot, isUsable, moveBase, refuseOtherMajor, relocatedBase, rememberedBase } from './embedded-location.ts';
import { lockDirectory, type DirectoryLock } from './embedded-lock.ts';
import { refusalOfFileError, refusals, StartRefusal } from './embedded-refusal.ts';
import { chooseWatchdog, runServer, type Exit, type RunningServer } from './embedded-server.ts';
import { existsSync } from 'node:fs';

export { StartRefusal } from './embedded-refusal.ts';

export interface EmbeddedPostgres {
  connection: Connection;
  /** Where the data really lies: DATA_DIR, or the directory chosen instead of it. */
  dataDir: string;
  stop(): Promise<void>;
  exited: Promise<Exit>;
}

export interface EmbeddedOptions {
  dataDir: string;
  /** For tests only: a crash may lose everything. */
  fast?: boolean;
  log(line: string): void;
  /** Where root puts what the database user cannot reach otherwise. */
  relocationRoot?: string;
  /** How PostgreSQL learns that we died; found out when absent. */
  watchdog?: Watchdog;
}

const applicationDatabase = 'bacninh';

/** Must run in the main thread: the kernel's death signal is tied to the thread that starts the child. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const locks: DirectoryLock[] = [];
  const release = async (): Promise<void> => {
    await Promise.all(locks.splice(0).map((lock) => lock.release()));
  };
  try {
    return await start(options, locks, release);
  } catch (error) {
    await release();
    throw refusalOfFileError(error, resolve(options.dataDir));
  }
}

async function start(options: EmbeddedOptions, locks: DirectoryLock[], release: () => Promise<void>): Promise<EmbeddedPostgres> {
  const { log, fast = false, relocationRoot = defaultRelocationRoot } = options;
  const wanted = resolve(options.dataDir);
  locks.push(await lockDirectory(wanted));
  const shipped = await findShipped();
  const name = clusterName(shipped.major);

  let base = rememberedBase(wanted);
  if (base !== wanted) locks.push(await lockDirectory(base));
  const identity = chooseIdentity(join(base, name));
  if (!(await isUsable(base, identity, existsSync(join(base, name))))) {
    const moved = relocatedBase(wanted, relocationRoot);
    if (!isRoot() || moved === base) throw refusals.unwritable(base, 'EACCES');
    locks.push(await lockDirectory(moved));
    await moveBase(wanted, base, moved, name);
    base = moved;
  }
  if (base !== wanted) log(`The data is in ${base}: the database user may not enter ${wanted}`);
  const programs = await preparePrograms(shipped, identity, { relocationRoot, log });
  refuseOtherMajor(base, shipped.major);

  const leftOvers = await stopLeftOvers(join(base, name));
  if (leftOvers > 0) log('Stopped the PostgreSQL that an earlier run left behind');
  withdrawConnection(base, name);
  const watchdog = options.watchdog ?? (await chooseWatchdog(programs, identity));
  const cluster = await prepareCluster(base, name, { programs, identity, watchdog, fast });
  const server = await runServer({ base, cluster, programs, identity, watchdog, fast, log });
  const connection = { host: server.host, port: server.port, user: superuser, password: cluster.password, database: applicationDatabase };
  try {
    await ensureDatabase(connection, applicationDatabase);
    publishConnection(base, name, connection);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { connection, dataDir: base, exited: server.exited, stop: stopOnce(server, base, name, release) };
}

function stopOnce(server: RunningServer, base: string, name: string, release: () => Promise<void>): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    withdrawConnection(base, name);
    await server.stop();
    await release();
  };
  return () => (stopped ??= stop());
}

/**
 * For commands beside a server: uses the instance that holds the directory, else starts its own.
 * `stop` ends only what was started here.
 */
export async function connectOrStartEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      return await startEmbeddedPostgres(options);
    } catch (error) {
      const isHeld = error instanceof StartRefusal && error.code === 'ALREADY_RUNNING';
      if (!isHeld) throw error;
      const base = rememberedBase(resolve(options.dataDir));
      const connection = await livingConnection(base, clusterName((await findShipped()).major));
      if (connection) return { connection, dataDir: base, stop: () => Promise.resolve(), exited: new Promise(() => undefined) };
      // The holder is still starting, or just stopping.
      if (Date.now() > deadline) throw error;
      await sleep(200);
    }
  }
}
