// Starts the platform: database, migrations, reference and demo data, the server; ends all of it in the right order.
import pino from 'pino';
import { buildConsole } from './console-build.ts';
import { buildSchema } from './build-schema.ts';
import { startEmbeddedPostgres, StartRefusal, type EmbeddedPostgres } from './database/embedded.ts';
import { onShutdown, watchParent } from './database/lifecycle.ts';
import { EnvRefusal, readEnv, type Env } from './env.ts';
import { Readiness } from './health.ts';
import { connectOrm, type DatabaseAddress } from './orm.config.ts';
import { PreparationRefusal, prepareDatabase } from './prepare-database.ts';
import { Clock } from './request/clock.ts';
import { startSnapshotSchedule } from './scores/snapshot-schedule.ts';
import { createServer } from './server.ts';
import { tellReady } from './start-report.ts';

const startedAt = Date.now();

function refuse(line: string): never {
  console.error(line);
  process.exit(1);
}

async function openDatabase(env: Env): Promise<{ address: DatabaseAddress; embedded: EmbeddedPostgres | null }> {
  if (env.databaseUrl) return { address: { url: env.databaseUrl }, embedded: null };
  const embedded = await startEmbeddedPostgres({ dataDir: env.dataDir, log: (line) => console.log(line) });
  return { address: embedded.connection, embedded };
}

async function main(): Promise<void> {
  const env = readEnv();
  const log = pino({
    level: env.logLevel,
    base: undefined,
    redact: { paths: ['*.password', '*.newPassword', '*.secret', '*.token', 'req.headers.authorization', 'req.headers.cookie'], censor: '***' },
  });
  const clock = new Clock(env.clockStartsAt);
  const { address, embedded } = await openDatabase(env);
  const orm = await connectOrm(address, { replicaUrls: env.replicaUrls });
  const readiness = new Readiness();
  const app = await createServer({ orm, env, clock, log, schema: await buildSchema(), readiness });

  let isStopping = false;
  const closeDatabase = async (): Promise<void> => {
    isStopping = true;
    await orm.close(true);
    await embedded?.stop();
  };
  let schedule: ReturnType<typeof startSnapshotSchedule> | null = null;
  const shutdown = onShutdown(async () => {
    await app.close();
    await schedule?.stop();
    await closeDatabase();
  });
  if (env.isChildOfNpm) watchParent(() => void shutdown.begin('PARENT_GONE'));
  void embedded?.exited.then(() => {
    if (isStopping) return;
    log.fatal('the built-in PostgreSQL has ended');
    process.exit(1);
  });

  await app.listen({ port: env.port, host: env.host }).catch(async (error: NodeJS.ErrnoException) => {
    await closeDatabase();
    refuse(
      error.code === 'EADDRINUSE'
        ? `Cổng ${env.port} đang được dùng; đặt PORT khác. / Port ${env.port} is in use; set another PORT.`
        : `Không mở được ${env.host}:${env.port}: ${error.message} / Cannot listen on ${env.host}:${env.port}: ${error.message}`,
    );
  });
  await buildConsole((line) => console.log(line));
  await prepareDatabase({ orm, env, clock, readiness, log: (line) => console.log(line) });
  schedule = startSnapshotSchedule({ orm, clock, log });
  tellReady({ env, app, startedAt, dataDir: embedded?.dataDir ?? null });
}

main().catch((error: unknown) => {
  if (error instanceof EnvRefusal || error instanceof StartRefusal || error instanceof PreparationRefusal) refuse(error.message);
  console.error(error);
  process.exit(1);
});
