// Where a unit stands among others (vị trí trong nhóm so sánh), as the API shows it.
import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../request/scalars.ts';
import type { Scored, ScoreSource } from '../scores/score-source.ts';
import { Unit } from '../units/unit.type.ts';

@ObjectType({ description: 'A distance in points to another unit.' })
export class ScoreGap {
  @Field(() => Unit, { description: 'The other unit; of several with the same score, the first by code.' })
  unit!: Unit;

  @Field(() => DecimalScalar, { description: 'Points between the two, from the exact scores, then rounded half up to 2 decimals; above 0 even where it is shown as 0.00.' })
  points!: string;
}

@ObjectType({ description: 'The units that are comparable by volume: of the same field, with half to twice as many received dossiers in the period; where these are fewer than four, the four nearest by volume (đơn vị có quy mô tương đương). How many dossiers they have is not told.' })
export class PeerStanding {
  @Field(() => [Unit], { description: 'The comparable units, without the unit itself, by code.' })
  units!: Unit[];

  @Field(() => Int, { description: 'Rank among them: 1 is best, equal scores share a rank.' })
  rank!: number;

  @Field(() => Int, { description: 'How many are ranked, the unit itself included.' })
  of!: number;

  @Field(() => DecimalScalar, { description: 'Median score, the unit itself included; exact, then rounded half up to 2 decimals.' })
  median!: string;
}

@ObjectType({ description: 'Where a unit stands among the measured units of its level under the same root, in the same period, at the same moment and by the same view: those on the board of its level, and the unit itself where it closed before. By exact scores (xếp hạng trong khối).' })
export class Standing {
  source!: ScoreSource;

  own!: Scored;

  field!: readonly Scored[];

  @Field(() => Int, { description: 'Rank: 1 is best, equal exact scores share a rank and the next rank is left out.' })
  rank!: number;

  @Field(() => Int, { description: 'How many units are ranked.' })
  of!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent of the OTHER units that score at or below: 100 where nobody is better, 0 where everybody is; half up to 2 decimals. Null without other units.' })
  percentile!: string | null;

  @Field(() => DecimalScalar, { description: 'Median score of the field, the unit itself included; exact, then rounded half up to 2 decimals.' })
  median!: string;

  @Field(() => DecimalScalar, { description: 'The best score of the field.' })
  best!: string;

  @Field(() => ScoreGap, { nullable: true, description: 'To the nearest unit that scores more; null where nobody does (khoảng cách đến đơn vị xếp trên).' })
  gapToNext!: ScoreGap | null;

  @Field(() => DecimalScalar, { description: 'Points to the best score; 0.00 for the best.' })
  gapToBest!: string;

  @Field(() => ScoreGap, { nullable: true, description: 'Over the nearest unit that scores less; null where nobody does (khoảng cách với đơn vị xếp dưới).' })
  lead!: ScoreGap | null;
}

@ObjectType({ description: 'Where a unit stands in one criterion, by exact percent, among those of the field that have one: units without data, units that it does not apply to, and for the public units with suppressed counts are not ranked.' })
export class CriterionStanding {
  @Field(() => Int, { description: 'Rank: 1 is best, equal percents share a rank.' })
  rank!: number;

  @Field(() => Int, { description: 'How many units are ranked.' })
  of!: number;

  @Field(() => DecimalScalar, { description: 'Median percent; exact, then rounded half up to 2 decimals.' })
  median!: string;

  @Field(() => DecimalScalar, { description: 'The best percent.' })
  best!: string;
}

@ObjectType({ description: 'The middle half of the scores of a board, by linear interpolation (as QUARTILE.INC of spreadsheets); exact, then rounded half up to 2 decimals (tứ phân vị).' })
export class ScoreQuartiles {
  @Field(() => DecimalScalar, { description: 'A quarter of the units score at most this.' })
  lower!: string;

  @Field(() => DecimalScalar, { description: 'A quarter of the units score at least this.' })
  upper!: string;
}
