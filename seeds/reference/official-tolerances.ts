// How far our figures may be from the published ones, keyed by part and measure. What an installation has changed stays.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { reader } from '../../api/database/tables.ts';
import { parseFraction } from '../../api/domain/fraction.ts';
import type { OfficialTolerance } from '../../api/official-results/official-result.entity.ts';
import { readReference } from './read-reference.ts';

interface ToleranceSource extends Pick<OfficialTolerance, 'part' | 'measure' | 'tolerance' | 'source'> {
  verified: boolean;
}

export async function seedOfficialTolerances(em: SqlEntityManager): Promise<void> {
  const { tolerances } = readReference<{ tolerances: ToleranceSource[] }>('official-tolerances.json');
  const broken = tolerances.find(({ tolerance }) => parseFraction(tolerance) === null);
  if (broken) throw new Error(`official-tolerances.json has a tolerance that is no decimal number: ${broken.tolerance}`);
  await reader(em)
    .insertInto('officialTolerances')
    .values(tolerances.map(({ part, measure, tolerance, source, verified }) => ({ part, measure, tolerance, source, isVerified: verified })))
    .onConflict((conflict) => conflict.columns(['part', 'measure']).doNothing())
    .execute();
}
