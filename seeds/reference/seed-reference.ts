// All reference data, in the order of their dependence; safe in production and safe to run again.
import type { MikroORM } from '@mikro-orm/postgresql';
import { seedCalendar } from './calendar.ts';
import { seedOfficialTolerances } from './official-tolerances.ts';
import { seedProcedures } from './procedures.ts';
import { seedRuleSets } from './rule-sets.ts';
import { seedScoreBands } from './score-bands.ts';
import { seedUnits } from './units.ts';

export async function seedReference(orm: MikroORM, log: (line: string) => void = console.warn): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await seedUnits(em);
    await seedCalendar(em);
    await seedRuleSets(em, log);
    await seedOfficialTolerances(em);
    await seedScoreBands(em);
    if ((await seedProcedures(em)) === 'DIFFERS') {
      log('seeds/data/procedures.json is not the file that this database was filled from; the stored catalogue stays as it is.');
    }
  });
}
