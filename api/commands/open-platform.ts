// What each command needs of the platform: settings, clock, and the database, beside a running server or alone.
import type { MikroORM } from '@mikro-orm/postgresql';
import { connectOrStartEmbedded, StartRefusal } from '../database/embedded.ts';
import { EnvRefusal, readEnv, type Env } from '../env.ts';
import { connectOrm } from '../orm.config.ts';
import { Clock } from '../request/clock.ts';

export interface Platform {
  env: Env;
  clock: Clock;
  orm: MikroORM;
}

/** Runs a command with the platform open and closes it again; a refusal is one line and exit code 1. */
export async function withPlatform(work: (platform: Platform) => Promise<number>): Promise<void> {
  try {
    const env = readEnv();
    const embedded = env.databaseUrl ? null : await connectOrStartEmbedded({ dataDir: env.dataDir, log: (line) => console.error(line) });
    const orm = await connectOrm(env.databaseUrl ? { url: env.databaseUrl } : (embedded?.connection ?? { url: '' }), { poolSize: 4 });
    try {
      process.exitCode = await work({ env, clock: new Clock(env.clockStartsAt), orm });
    } finally {
      await orm.close(true);
      await embedded?.stop();
    }
  } catch (error) {
    if (!(error instanceof EnvRefusal || error instanceof StartRefusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
