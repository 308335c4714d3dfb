// Reference bands of the total score, keyed by scheme, code and first day. A stored one is never overwritten.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { reader } from '../../api/database/tables.ts';
import type { BandScheme } from '../../schema/enums.ts';
import '../../api/standings/score-band.entity.ts';
import { readReference } from './read-reference.ts';

interface BandSource {
  scheme: BandScheme;
  code: string;
  nameVi: string;
  nameEn: string;
  minimum: string;
  minimumIncluded: boolean;
  validFrom: string;
  validTo: string | null;
  verified: boolean;
  source: string;
}

export async function seedScoreBands(em: SqlEntityManager): Promise<void> {
  const { bands } = readReference<{ bands: BandSource[] }>('bands.json');
  await reader(em)
    .insertInto('scoreBands')
    .values(
      bands.map(({ scheme, code, nameVi, nameEn, minimum, minimumIncluded, validFrom, validTo, verified, source }) => ({
        scheme, code, name: nameVi, nameEn, minimum, isMinimumIncluded: minimumIncluded, source, isVerified: verified, validFrom, validTo,
      })) as never,
    )
    .onConflict((conflict) => conflict.columns(['scheme', 'code', 'validFrom']).doNothing())
    .execute();
}
