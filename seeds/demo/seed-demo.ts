// All demo data, each part once: accounts, lists, targets, observations, dossiers. Never in production.
import type { MikroORM } from '@mikro-orm/postgresql';
import { reader } from '../../api/database/tables.ts';
import { loadObservations } from '../../api/indicators/observation.service.ts';
import type { Clock } from '../../api/request/clock.ts';
import { readReference } from '../reference/read-reference.ts';
import { seedDemoAccounts } from './accounts.ts';
import { seedDemoLists } from './lists.ts';
import { seedDemoOfficialResults } from './history.ts';
import { loadDemoDossiers } from './load-dossiers.ts';
import { seedDraftRuleSet, seedWaitingObservations } from './observation-cases.ts';
import { demoObservations } from './observations.ts';
import { seedDemoTargets } from './targets.ts';

export async function seedDemo(orm: MikroORM, clock: Clock, options: { dossiers: number; log: (line: string) => void }): Promise<void> {
  await orm.em.fork().transactional((em) => seedDemoAccounts(em, clock.now()));
  await seedDemoLists(orm, clock);
  await seedDemoTargets(orm, clock);
  const db = reader(orm.em.fork());
  if (!(await db.selectFrom('observations').select('id').limit(1).executeTakeFirst())) {
    const { units } = readReference<{ units: never[] }>('units.json');
    const { procedures } = readReference<{ procedures: never[] }>('procedures.json');
    await orm.em.fork().transactional((em) => loadObservations(em, demoObservations({ now: clock.now(), units, procedures }), 'demo', clock.now()));
    await seedWaitingObservations(orm, clock);
    await seedDraftRuleSet(orm, clock);
  }
  // A load that was cut short goes on where it stopped: the receipts of its first batches are there.
  const marker = await db.selectFrom('auditEntries').select('id').where('operation', '=', 'seedDemoDossiers').executeTakeFirst();
  if (options.dossiers === 0) return;
  if (marker) return seedDemoOfficialResults(orm, clock);
  options.log('Đang nạp hồ sơ mẫu (chỉ lần đầu) … / loading demo dossiers (first start only) …');
  await loadDemoDossiers(orm, clock, options.dossiers, options.log);
  await seedDemoOfficialResults(orm, clock);
}
