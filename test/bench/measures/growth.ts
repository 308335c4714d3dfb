// The heat map on ten times as many dossiers: the time of one request after another on both databases, in turns.
import type { Bench } from '../bench.ts';
import { spreadOf, type Spread } from '../statistics.ts';
import { heatMap } from '../works.ts';
import { answersOf } from './compare.ts';

export interface Growth {
  ratio: Spread;
  few: Spread;
  many: Spread;
}

export async function measureGrowth(bench: Bench): Promise<Growth> {
  const { rounds, seconds, dossiers, manyDossiers } = bench.options;
  await bench.close();
  const runners = [];
  for (const count of [dossiers, manyDossiers]) {
    const pool = await bench.pool(count);
    const server = await pool.get('ours');
    if (!server) throw new Error('ours does not run');
    const requests = heatMap.requests('ours', pool.facts);
    await answersOf(server, heatMap, requests);
    runners.push({ port: server.port, requests, medians: [] as number[] });
  }
  for (const { port, requests } of runners) await bench.loader.run({ port, requests, seconds, connections: 1 });
  for (let round = 0; round < rounds; round += 1) {
    for (const runner of round % 2 === 0 ? runners : runners.toReversed()) {
      runner.medians.push((await bench.loader.run({ ...runner, seconds, connections: 1 })).median);
    }
  }
  await bench.close();
  const [few, many] = runners.map((runner) => runner.medians) as [number[], number[]];
  return { ratio: spreadOf(many.map((value, round) => value / (few[round] ?? Number.NaN))), few: spreadOf(few), many: spreadOf(many) };
}
