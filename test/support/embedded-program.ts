// A small program around the built-in PostgreSQL, run as a process of its own by the fault tests.
// Arguments: one JSON object. Prints one JSON object a line; a refusal goes to stderr with exit code 1.
import { connectOrStartEmbedded, startEmbeddedPostgres, StartRefusal } from '../../api/database/embedded.ts';
import { withClient } from '../../api/database/embedded-attach.ts';
import { onShutdown, watchParent } from '../../api/database/lifecycle.ts';
import type { Watchdog } from '../../api/database/embedded-identity.ts';

export interface ProgramOrder {
  dataDir: string;
  relocationRoot?: string;
  watchdog?: Watchdog;
  /** Attach to a running instance instead of refusing. */
  shared?: boolean;
  /** Insert numbered rows without end, telling each acknowledged one. */
  load?: boolean;
  /** Run statements, print the rows of the last, stop. */
  query?: string;
  /** Give up root once everything is imported. */
  uid?: number;
  gid?: number;
  watchesParent?: boolean;
}

const tell = (event: Record<string, unknown>): void => void process.stdout.write(`${JSON.stringify(event)}\n`);

async function main(order: ProgramOrder): Promise<void> {
  if (order.uid !== undefined && order.gid !== undefined) {
    process.setgroups?.([]);
    process.setgid?.(order.gid);
    process.setuid?.(order.uid);
  }
  const began = performance.now();
  const log = (line: string): void => tell({ log: line });
  const start = order.shared ? connectOrStartEmbedded : startEmbeddedPostgres;
  const postgres = await start({ dataDir: order.dataDir, relocationRoot: order.relocationRoot, watchdog: order.watchdog, log });
  const shutdown = onShutdown(() => postgres.stop());
  if (order.watchesParent) watchParent(() => void shutdown.begin('PARENT_GONE'), 100);
  void postgres.exited.then((exit) => tell({ exited: exit }));
  tell({ ready: Math.round(performance.now() - began), dataDir: postgres.dataDir, host: postgres.connection.host });
  const { query, load } = order;
  if (query !== undefined) {
    const rows = await withClient(postgres.connection, async (client) => [await client.query(query)].flat().at(-1)?.rows as unknown[]);
    tell({ rows });
    await postgres.stop();
    shutdown.dispose();
    return;
  }
  if (load) {
    await withClient(postgres.connection, async (client) => {
      await client.query('CREATE TABLE IF NOT EXISTS acknowledged (id integer PRIMARY KEY)');
      for (let id = 1; ; id += 1) {
        await client.query('INSERT INTO acknowledged VALUES ($1)', [id]);
        tell({ acknowledged: id });
      }
    }).catch((error: unknown) => tell({ failed: String(error) }));
  }
  setInterval(() => undefined, 60_000);
}

try {
  await main(JSON.parse(process.argv[2] ?? '{}') as ProgramOrder);
} catch (error) {
  process.stderr.write(`${error instanceof StartRefusal ? `${error.code} ${error.message}` : String(error)}\n`);
  process.exitCode = 1;
}
