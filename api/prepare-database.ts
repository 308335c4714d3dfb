// Brings the database to where the platform can work: migrations, reference data, and in a demo its demo data.
import type { MikroORM } from '@mikro-orm/postgresql';
import { setTimeout as sleep } from 'node:timers/promises';
import { seedDemo } from '../seeds/demo/seed-demo.ts';
import { seedReference } from '../seeds/reference/seed-reference.ts';
import { Account } from './accounts/account.entity.ts';
import { reader } from './database/tables.ts';
import { backfillRollups } from './dossiers/rollup.service.ts';
import type { Env } from './env.ts';
import type { Readiness } from './health.ts';
import type { Clock } from './request/clock.ts';
import { toAppError } from './request/error-format.ts';

export class PreparationRefusal extends Error {}

interface Preparation {
  orm: MikroORM;
  env: Env;
  clock: Clock;
  readiness: Readiness;
  log: (line: string) => void;
}

const LOCK = 2788_766;
const RETRY_MS = 2000;

/** Several processes may start at once on one database: one prepares, the others wait and find it done. */
async function withLock(orm: MikroORM, work: () => Promise<void>): Promise<void> {
  const client = await (await orm.em.getConnection().getNativeClient()).connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await work();
  } finally {
    client.release(true);
  }
}

async function prepare({ orm, env, clock, readiness, log }: Preparation): Promise<void> {
  await orm.migrator.up();
  await orm.em.fork().transactional((em) => backfillRollups(reader(em)));
  readiness.done('migrations');
  await seedReference(orm, log);
  readiness.done('reference data');
  if (env.isDemo) await seedDemo(orm, clock, { dossiers: env.demoDossiers, log });
  else if (env.isProduction && (await orm.em.fork().count(Account, { isDemo: true })) > 0) {
    throw new PreparationRefusal(
      'Cơ sở dữ liệu còn tài khoản dùng thử: không khởi động ở chế độ production. Hãy dùng cơ sở dữ liệu khác. / The database holds demo accounts: a production start is refused. Use another database.',
    );
  }
  readiness.done('demo data');
}

/** A database that is down is waited for: the server answers 503 on /health/ready meanwhile. */
export async function prepareDatabase(preparation: Preparation): Promise<void> {
  let hasTold = false;
  for (;;) {
    try {
      await withLock(preparation.orm, () => prepare(preparation));
      return;
    } catch (error) {
      if (toAppError(error).code !== 'UNAVAILABLE') throw error;
      if (!hasTold) preparation.log('Chưa kết nối được cơ sở dữ liệu, sẽ thử lại … / The database cannot be reached, trying again …');
      hasTold = true;
      await sleep(RETRY_MS);
    }
  }
}
