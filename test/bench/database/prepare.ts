// Makes a bench database once: migrations, reference data, lists, targets, observations, then dossiers by COPY and their sums anew.
import { sql } from 'kysely';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { Account, AccountRole, ApiToken } from '../../../api/accounts/account.entity.ts';
import { hashOfSecret } from '../../../api/accounts/secrets.ts';
import { reader } from '../../../api/database/tables.ts';
import { appliesTo } from '../../../api/domain/body.ts';
import { UNSCORED_CRITERIA } from '../../../api/domain/criterion-parts.ts';
import { addDays, dayOf } from '../../../api/domain/local-day.ts';
import { parsePeriod } from '../../../api/domain/period.ts';
import { rebuildDossierCodes } from '../../../api/dossiers/dossier-codes.ts';
import { rebuildRollups } from '../../../api/dossiers/rollup.service.ts';
import { readRuleSets } from '../../../api/indicators/rule-set.service.ts';
import { connectOrm } from '../../../api/orm.config.ts';
import { Clock } from '../../../api/request/clock.ts';
import { writeTargets } from '../../../api/targets/target-assignment.service.ts';
import type { Role, UnitLevel } from '../../../schema/enums.ts';
import { seedDemo } from '../../../seeds/demo/seed-demo.ts';
import { seedReference } from '../../../seeds/reference/seed-reference.ts';
import { ended, forkProgram } from '../children.ts';
import { query, type Cluster } from './cluster.ts';
import { BATCH, FIRST_DAY, type Plan } from './dossiers.ts';
import type { FillJob } from './fill.ts';

/** Raised when the dossiers or what stands around them are made differently: kept databases are then made anew. */
const VERSION = 3;
const FILLERS = 2;

interface BenchAccount {
  roles: readonly { role: Role; unitCode: string | null }[];
}

export const OFFICER_UNIT = 'BN25.STP';

/** Programs with a token each: a department's officer has a scope that is not the whole province; the others do what the measurements need. */
const ACCOUNTS = {
  officer: { roles: [{ role: 'DEPARTMENT_OFFICER', unitCode: OFFICER_UNIT }] },
  connector: { roles: [{ role: 'API_INGEST', unitCode: null }] },
  center: { roles: [{ role: 'CENTER_ADMIN', unitCode: 'BN25.PVHCC' }] },
  chairman: { roles: [{ role: 'CHAIRMAN_OFFICE', unitCode: 'BN25.CT' }] },
  inspector: { roles: [{ role: 'INSPECTOR', unitCode: 'BN25.TTR' }, { role: 'PPC_OFFICE', unitCode: 'BN25.VP' }, { role: 'ICT_DEPARTMENT', unitCode: 'BN25.SKHCN' }] },
  admin: { roles: [{ role: 'SYSTEM_ADMIN', unitCode: null }] },
} as const satisfies Record<string, BenchAccount>;

export type BenchName = keyof typeof ACCOUNTS;
const names = Object.keys(ACCOUNTS) as BenchName[];
export const TOKENS = Object.fromEntries(names.map((name) => [name, `bn_bench_${name}_${'0'.repeat(32)}`])) as Record<BenchName, string>;

export interface BenchDatabase {
  name: string;
  plan: Plan;
}

const nameOf = (count: number): string => `bench_${count % 1_000_000 === 0 ? `${count / 1_000_000}m` : `${count / 1000}k`}`;

async function made(cluster: Cluster, name: string): Promise<Plan | null> {
  if (!(await cluster.has(name))) return null;
  const connection = cluster.connectionTo(name);
  const [table] = await query<{ isThere: boolean }>(connection, `select to_regclass('bench.made') is not null as "isThere"`);
  if (!table?.isThere) return null;
  const [row] = await query<Plan & { version: number }>(connection, 'select version, count, last_day::text as "lastDay" from bench.made');
  return row?.version === VERSION ? { count: row.count, lastDay: row.lastDay } : null;
}

/** A production start refuses demo accounts: here they become ordinary ones, beside programs that act in their roles. */
async function makeAccounts(em: SqlEntityManager, now: Date): Promise<void> {
  const units = new Map((await reader(em).selectFrom('units').select(['id', 'code']).execute()).map((unit) => [unit.code, unit.id]));
  await sql`update accounts set is_demo = false`.execute(reader(em));
  for (const name of names) {
    const account = em.create(Account, { username: `bench-${name}`, fullName: `Bench ${name}`, kind: 'CLIENT', isDemo: false, disabledAt: null, createdAt: now, version: 1, passwordHash: null });
    await em.flush();
    for (const { role, unitCode } of ACCOUNTS[name].roles) {
      em.create(AccountRole, { accountId: account.id, role, unitId: unitCode === null ? null : (units.get(unitCode) ?? null), validFrom: dayOf(now), validTo: null });
    }
    em.create(ApiToken, { accountId: account.id, name: 'bench', secretHash: hashOfSecret(TOKENS[name]), createdAt: now, createdById: null, expiresOn: '2099-12-31', revokedAt: null });
    await em.flush();
  }
}

/** Targets of the year of the last dossiers for every measured body below the province and every criterion that takes one. */
async function makeTargets(em: SqlEntityManager, now: Date, { lastDay }: Plan): Promise<void> {
  const db = reader(em);
  const today = dayOf(now);
  const parsed = parsePeriod(lastDay.slice(0, 4));
  if (!parsed.ok) throw new Error(parsed.refusal.message.en);
  const { rows: bodies } = await sql<{ unitId: number; level: UnitLevel }>`
    select unit_id, level from unit_versions where is_measured and level <> 'PROVINCE' and validity @> ${today}::date order by unit_id`.execute(db);
  const ruleSet = (await readRuleSets(db)).find((set) => set.validFrom <= today && (set.validTo === null || set.validTo >= today));
  const center = await db.selectFrom('accounts').select('id').where('username', '=', 'center').executeTakeFirstOrThrow();
  const everywhere = UNSCORED_CRITERIA.filter((criterion) => criterion.takesTargets).map((criterion) => ({ code: criterion.code, appliesTo: ['DEPARTMENT', 'COMMUNE'] as UnitLevel[] }));
  for (const criterion of [...(ruleSet?.criteria ?? []), ...everywhere]) {
    const values = bodies.filter((body) => appliesTo(criterion, body.level)).map(({ unitId }) => ({ unitId, percent: String(70 + ((unitId * 7) % 29)) }));
    if (values.length > 0) await writeTargets(em, { criterionCode: criterion.code, period: parsed.period, decisionNumber: '99/QĐ-UBND (bench)', values, at: now, byId: center.id });
  }
}

async function makeReceipts(em: SqlEntityManager, count: number, now: Date): Promise<void> {
  await sql`
    insert into dossier_batches (account_id, batch_id, content_hash, record_count, accepted, unchanged, rejected, received_at)
    select a.id, 'bench-' || n, encode(sha256(n::text::bytea), 'hex'), ${BATCH}, ${BATCH}, 0, '[]', ${now}
    from generate_series(1, ${Math.ceil(count / BATCH)}::int) n join accounts a on a.username = 'bench-connector' order by n`.execute(reader(em));
}

async function fill(cluster: Cluster, name: string, plan: Plan, now: Date, log: (line: string) => void): Promise<void> {
  let done = 0;
  const step = Math.max(100_000, plan.count / 10);
  await Promise.all(Array.from({ length: FILLERS }, async (_, share) => {
    const job: FillJob = { connection: cluster.connectionTo(name), plan, now: now.toISOString(), share, shares: FILLERS };
    const child = forkProgram('./database/fill.ts', [JSON.stringify(job)]);
    child.on('message', ({ count }: { count: number }) => {
      const before = done;
      done += count;
      if (Math.floor(done / step) > Math.floor(before / step)) log(`  ${Math.round(done / 1000)}k of ${Math.round(plan.count / 1000)}k dossiers`);
    });
    await ended(child, 'a filler');
  }));
}

async function make(cluster: Cluster, name: string, plan: Plan, log: (line: string) => void): Promise<void> {
  const now = new Date();
  await cluster.drop(name);
  await cluster.create(name);
  const orm: MikroORM = await connectOrm(cluster.connectionTo(name), { poolSize: 2 });
  try {
    await orm.migrator.up();
    await seedReference(orm);
    await seedDemo(orm, new Clock(null), { dossiers: 0, log: () => {} });
    await orm.em.fork().transactional(async (em) => {
      await makeAccounts(em, now);
      await makeTargets(em, now, plan);
      await makeReceipts(em, plan.count, now);
    });
    await sql`select open_dossier_months(array(select day::date from generate_series(${FIRST_DAY}::date, ${dayOf(now)}::date, '1 day') as day))`.execute(reader(orm.em.fork()));
    await fill(cluster, name, plan, now, log);
    log('  codes and sums of all dossiers …');
    await orm.em.fork().transactional(async (em) => {
      await rebuildDossierCodes(reader(em));
      await rebuildRollups(reader(em));
    });
    await sql`vacuum (analyze)`.execute(reader(orm.em.fork()));
    await sql`create schema if not exists bench`.execute(reader(orm.em.fork()));
    await sql`create table bench.made as select ${sql.lit(VERSION)}::int as version, ${sql.lit(plan.count)}::int as count, ${sql.lit(plan.lastDay)}::date as last_day`.execute(reader(orm.em.fork()));
  } finally {
    await orm.close(true);
  }
}

/** A kept database may be older than the newest tables and columns; what a migration rewrote is then swept, as autovacuum would have done long ago. */
async function migrate(cluster: Cluster, name: string): Promise<void> {
  const orm = await connectOrm(cluster.connectionTo(name), { poolSize: 2 });
  try {
    if ((await orm.migrator.up()).length > 0) await sql`vacuum (analyze)`.execute(reader(orm.em.fork()));
  } finally {
    await orm.close(true);
  }
}

/** The kept database where it fits, else a new one. */
export async function prepareDatabase(cluster: Cluster, count: number, log: (line: string) => void): Promise<BenchDatabase> {
  const name = nameOf(count);
  const kept = await made(cluster, name);
  if (kept) {
    await migrate(cluster, name);
    return { name, plan: kept };
  }
  const plan: Plan = { count, lastDay: addDays(dayOf(new Date()), -1) };
  const startedAt = Date.now();
  log(`making ${name}, ${count.toLocaleString('en')} dossiers up to ${plan.lastDay} …`);
  await make(cluster, name, plan, log);
  log(`  made in ${Math.round((Date.now() - startedAt) / 1000)} s`);
  return { name, plan };
}
