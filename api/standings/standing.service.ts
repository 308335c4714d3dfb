// Finds the field in which a unit is compared, live or of a snapshot, and where the unit stands in it.
import { compare, fraction, sub, type Fraction } from '../domain/fraction.ts';
import { shown, type CriterionScore } from '../domain/score.ts';
import { medianOf, nearest, peersOf, percentileOf, quantileOf, rankAmong } from '../domain/standing.ts';
import { AppError } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { readScoreboard } from '../scores/score.service.ts';
import type { CellSource, Scored, ScoreSource } from '../scores/score-source.ts';
import { shownRate } from '../scores/score-view.ts';
import { pathIds, unitAt } from '../units/unit-rows.ts';
import type { CriterionStanding, PeerStanding, ScoreGap, ScoreQuartiles, Standing } from './standing.type.ts';

const scoreOf = (scored: Scored): Fraction => scored.total.score;

const byCode = (a: Scored, b: Scored): number => a.unit.code.localeCompare(b.unit.code);

const isOutOfReach = (error: unknown): boolean => error instanceof AppError && ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(error.code);

/** The board of the unit's level under its root, as the card itself was asked for; null to whoever may not see it. */
async function readField(ctx: RequestContext, { source, scored }: CellSource): Promise<readonly Scored[] | null> {
  const { unit } = scored;
  const root = await unitAt(ctx, pathIds(unit.path)[0] ?? unit.unitId, unit.asOf);
  if (!root) return null;
  try {
    const board = await readScoreboard(ctx, {
      withinCode: root.code, period: source.period.key, level: unit.level, criterionCodes: [], view: source.view,
      asOf: source.isLive && source.moment.getTime() === ctx.now.getTime() ? null : source.moment,
      ruleSetCode: source.isLive ? source.ruleSet.code : null,
    });
    const others = board.source.scored.filter((one) => one.unit.unitId !== unit.unitId);
    return [...others, scored].sort(byCode);
  } catch (error) {
    if (isOutOfReach(error)) return null;
    throw error;
  }
}

/** Read once for a card and all its criteria. */
const fields = new WeakMap<Scored, Promise<readonly Scored[] | null>>();

export function fieldOf(ctx: RequestContext, cell: CellSource): Promise<readonly Scored[] | null> {
  let field = fields.get(cell.scored);
  if (!field) fields.set(cell.scored, (field = readField(ctx, cell)));
  return field;
}

const medianShown = (values: readonly Fraction[]): string => shown(medianOf(values) ?? fraction(0));

function gapBetween(own: Scored, other: Scored | null): ScoreGap | null {
  if (!other) return null;
  const [low, high] = compare(scoreOf(own), scoreOf(other)) < 0 ? [own, other] : [other, own];
  return { unit: other.unit, points: shown(sub(scoreOf(high), scoreOf(low))) };
}

/** Where one of a field stands in it. */
export function standingIn(source: ScoreSource, own: Scored, field: readonly Scored[]): Standing {
  const scores = field.map(scoreOf);
  const best = scores.reduce((one, other) => (compare(other, one) > 0 ? other : one));
  const rank = rankAmong(scoreOf(own), scores);
  const percentile = percentileOf(rank, field.length);
  return {
    source, own, field, rank, of: field.length,
    percentile: percentile && shown(percentile),
    median: medianShown(scores),
    best: shown(best),
    gapToNext: gapBetween(own, nearest(scoreOf(own), field, scoreOf, 'ABOVE')),
    gapToBest: shown(sub(best, scoreOf(own))),
    lead: gapBetween(own, nearest(scoreOf(own), field, scoreOf, 'BELOW')),
  };
}

export async function standingOf(ctx: RequestContext, card: CellSource): Promise<Standing | null> {
  const field = await fieldOf(ctx, card);
  return field && standingIn(card.source, card.scored, field);
}

/** Received dossiers of the period; null where no criterion of the rule set counts them. */
function volumeIn(source: ScoreSource): ((scored: Scored) => number) | null {
  const counter = source.ruleSet.criteria.find((criterion) => criterion.denominator === 'RECEIVED');
  return counter ? (scored) => scored.figures(counter).denominator ?? 0 : null;
}

export function peersIn({ source, own, field }: Standing): PeerStanding | null {
  const volumeOf = volumeIn(source);
  const peers = volumeOf ? peersOf(volumeOf(own), field.filter((one) => one !== own), volumeOf) : [];
  if (peers.length === 0) return null;
  const scores = [...peers, own].map(scoreOf);
  return { units: peers.map((one) => one.unit), rank: rankAmong(scoreOf(own), scores), of: scores.length, median: medianShown(scores) };
}

const criterionOf = (scored: Scored, code: string): CriterionScore | undefined => scored.total.criteria.find((one) => one.code === code);

/** Null where the unit itself is not ranked in the criterion. */
export async function criterionStanding(ctx: RequestContext, cell: CellSource & { code: string }): Promise<CriterionStanding | null> {
  const percentOf = (scored: Scored): Fraction | null => {
    const score = criterionOf(scored, cell.code);
    return score && !shownRate(ctx, score).suppressed ? score.percent : null;
  };
  const own = percentOf(cell.scored);
  const field = own && (await fieldOf(ctx, cell));
  if (!own || !field) return null;
  const percents = field.map(percentOf).filter((percent) => percent !== null);
  const best = percents.reduce((one, other) => (compare(other, one) > 0 ? other : one));
  return { rank: rankAmong(own, percents), of: percents.length, median: medianShown(percents), best: shown(best) };
}

/** Of the rows of a board; null of an empty one. */
export function quartilesOf(source: ScoreSource): ScoreQuartiles | null {
  const scores = source.scored.map(scoreOf);
  const [lower, upper] = [quantileOf(scores, fraction(1, 4)), quantileOf(scores, fraction(3, 4))];
  return lower && upper ? { lower: shown(lower), upper: shown(upper) } : null;
}

export function medianIn(source: ScoreSource): string | null {
  const median = medianOf(source.scored.map(scoreOf));
  return median && shown(median);
}

export function percentileIn(source: ScoreSource, rank: number): string | null {
  const percentile = percentileOf(rank, source.scored.length);
  return percentile && shown(percentile);
}
