// A streaming standby (máy chủ dự phòng) of a built-in PostgreSQL, made from its own programs by a base backup, for the fault tests.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Connection } from '../../api/database/embedded-attach.ts';
import { findShipped, preparePrograms } from '../../api/database/embedded-binaries.ts';
import { chooseIdentity } from '../../api/database/embedded-identity.ts';
import { clusterName } from '../../api/database/embedded-location.ts';
import { chownTree } from '../../api/database/embedded-location.ts';
import { chooseWatchdog, runServer, type RunningServer } from '../../api/database/embedded-server.ts';
import type { EmbeddedPostgres } from '../../api/database/embedded.ts';

export interface Standby {
  server: RunningServer;
  connection: Connection;
  /** Runs one statement on it and gives the rows. */
  sql<T = Record<string, unknown>>(text: string): Promise<T[]>;
  /** It becomes a primary of its own. */
  promote(): Promise<void>;
}

export async function sqlOn<T = Record<string, unknown>>(connection: Connection, text: string): Promise<T[]> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as T[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The backup mode belongs to its session, so both ends of it are one client. */
async function copyCluster(from: Connection, cluster: string, to: string): Promise<string> {
  const client = new Client(from);
  await client.connect();
  try {
    await client.query("select pg_backup_start('standby', true)");
    mkdirSync(to, { mode: 0o700, recursive: true });
    // Files that go away meanwhile are no fault: recovery makes the copy whole.
    execFileSync('/bin/sh', ['-c', 'cd "$1" && tar cf - --exclude=./postmaster.pid --exclude="./pg_wal/*" --exclude="./pg_replslot/*" . 2>/dev/null | tar xf - -C "$2"; mkdir -p "$2/pg_wal/archive_status"', 'sh', cluster, to]);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    return rows[0]?.labelfile ?? '';
  } finally {
    await client.end();
  }
}

/** `base` is a directory of its own; the standby streams over the primary's socket. */
export async function startStandby(primary: EmbeddedPostgres, base: string): Promise<Standby> {
  const shipped = await findShipped();
  const name = clusterName(shipped.major);
  const from = primary.connection;
  mkdirSync(base, { recursive: true });
  chmodSync(base, 0o755);
  const dir = join(base, name);
  const label = await copyCluster({ ...from, database: 'postgres' }, join(primary.dataDir, name), dir);
  writeFileSync(join(dir, 'backup_label'), label);
  writeFileSync(join(dir, 'standby.signal'), '');
  const target = `host=${from.host} port=${from.port} user=${from.user} password=${from.password} application_name=standby`;
  writeFileSync(join(dir, 'postgresql.auto.conf'), `primary_conninfo = '${target}'\nhot_standby = on\n`);
  const identity = chooseIdentity(join(primary.dataDir, name));
  chownTree(base, identity);
  chmodSync(dir, 0o700);
  const programs = await preparePrograms(shipped, identity, { relocationRoot: `${base}-programs`, log: () => {} });
  const watchdog = await chooseWatchdog(programs, identity);
  const server = await runServer({ base, cluster: { dir, password: from.password }, programs, identity, watchdog, fast: false, log: () => {} });
  const connection = { ...from, host: server.host, port: server.port };
  const sql = <T>(text: string): Promise<T[]> => sqlOn<T>(connection, text);
  return {
    server,
    connection,
    sql,
    async promote() {
      await sql('select pg_promote(true, 60)');
      while ((await sql<{ waits: boolean }>('select pg_is_in_recovery() as waits'))[0]?.waits) await sleep(20);
    },
  };
}

export const removeBase = (base: string): void => {
  for (const dir of [base, `${base}-programs`]) rmSync(dir, { recursive: true, force: true });
};
