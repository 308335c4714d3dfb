// How much a database grows with each million dossiers: everything in it, between the smaller and the larger one.
import type { Bench } from '../bench.ts';
import { query } from '../database/cluster.ts';

const bytesOf = async (bench: Bench, dossiers: number): Promise<number> =>
  Number((await query<{ bytes: string }>(await bench.connection(dossiers), 'select pg_database_size(current_database())::text as bytes'))[0]?.bytes);

export async function measureDisk(bench: Bench): Promise<{ perMillion: number; few: number; many: number }> {
  const { dossiers, manyDossiers } = bench.options;
  const few = (await bytesOf(bench, dossiers)) / 1024 / 1024;
  const many = (await bytesOf(bench, manyDossiers)) / 1024 / 1024;
  return { perMillion: (many - few) / ((manyDossiers - dossiers) / 1_000_000), few, many };
}
