// Reads the bands in use on a day, and puts exact scores into them.
import { toDecimal, parseFraction, type Fraction } from '../domain/fraction.ts';
import { bandsOfScore, bestFirst, type ScoreBandRule } from '../domain/score-bands.ts';
import type { RequestContext } from '../request/context.ts';
import type { ScoreSource } from '../scores/score-source.ts';
import type { ScoreBand } from './score-band.type.ts';
import './score-band.entity.ts';

type KnownBand = ScoreBand & ScoreBandRule;

async function readBands(ctx: RequestContext): Promise<KnownBand[]> {
  const rows = await ctx.db.selectFrom('scoreBands').selectAll().execute();
  const known = rows.map(({ name, nameEn, ...band }) => {
    const minimum = parseFraction(band.minimum);
    return { ...band, label: name, labelEn: nameEn, from: minimum?.d === 1n ? `${minimum.n}` : minimum ? toDecimal(minimum, 2) : band.minimum };
  });
  return known.sort((a, b) => a.scheme.localeCompare(b.scheme) || bestFirst(a, b));
}

/** In use on a day: national ones first, the best of each scheme first. */
export async function bandsAt(ctx: RequestContext, day: string): Promise<KnownBand[]> {
  return (await ctx.once(readBands)).filter((band) => band.validFrom <= day && (band.validTo === null || band.validTo >= day));
}

/** The band of each scheme in use on the last day of the period, as the rule set is. */
export const bandsOf = async (ctx: RequestContext, source: ScoreSource, score: Fraction): Promise<ScoreBand[]> =>
  bandsOfScore(await bandsAt(ctx, source.period.lastDay), score);
