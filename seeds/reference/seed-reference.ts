// All reference data, in the order of their dependence; safe in production and safe to run again.
import type { MikroORM } from '@mikro-orm/postgresql';
import { seedUnits } from './units.ts';

export async function seedReference(orm: MikroORM): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await seedUnits(em);
  });
}
