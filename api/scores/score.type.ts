// Scorecards (phiếu điểm) and the scoreboard (bảng theo dõi chỉ số) as the API shows them.
import { Field, Int, ObjectType } from 'type-graphql';
import { TargetStatus } from '../../schema/enums.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../request/scalars.ts';
import { Unit } from '../units/unit.type.ts';
import type { CellSource, ScoreSource } from './score-source.ts';

@ObjectType({ description: 'A rate from exact counts (tỷ lệ); of 2.2 an average: working days / dossiers.' })
export class Rate {
  reading!: 'PERCENT' | 'AVERAGE';

  /** False where one of the two was never told (it is shown as 0): then there is no percent, whatever the other is. */
  isKnown!: boolean;

  @Field(() => Int, { description: 'Numerator (tử số).' })
  numerator!: number;

  @Field(() => Int, { description: 'Denominator (mẫu số).' })
  denominator!: number;
}

@ObjectType({ description: 'A group of criteria (nhóm chỉ số).' })
export class GroupScoreView implements CellSource {
  source!: ScoreSource;

  scored!: CellSource['scored'];

  @Field(() => String, { description: 'Code, G1 to G6.' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Field(() => DecimalScalar, { description: 'Score, half up to 2 decimals of the exact sum.' })
  score!: string;

  @Field(() => DecimalScalar, { description: 'Maximum.' })
  maxScore!: string;

  @Field(() => DecimalScalar, { description: 'Score in percent of the maximum.' })
  percent!: string;
}

@ObjectType({ description: 'One criterion of a scorecard (tiêu chí).' })
export class CriterionScoreView implements CellSource {
  source!: ScoreSource;

  scored!: CellSource['scored'];

  @Field(() => String, { description: 'Code of the criterion.' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Field(() => Rate, { nullable: true, description: 'The counts; null where not applicable, or suppressed for the public (counts under 5).' })
  rate!: Rate | null;

  @Field(() => Boolean, { description: 'True where the counts are under 5 and the reader is the public.' })
  suppressed!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'Score, half up to 2 decimals; null for criteria outside the 100 points.' })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Maximum; null for criteria outside the 100 points.' })
  maxScore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The target that holds for the period, in percent: the narrowest period wins.' })
  target!: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'The period of that target, which may be longer than the one asked for.' })
  targetPeriod!: string | null;

  @Field(() => TargetStatus, { description: 'Where it stands: on track (met, in a closed period), at risk, missed, no target, no data, not applicable.' })
  status!: TargetStatus;
}

@ObjectType({ description: 'Score of one unit in one period (phiếu điểm). Every figure opens by `dossiers`.' })
export class Scorecard implements CellSource {
  source!: ScoreSource;

  scored!: CellSource['scored'];

  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => PeriodScalar, { description: 'The period.' })
  period!: string;

  @Field(() => String, { description: 'The rule set that judged: the one in force on the last day of the period, or the one asked for.' })
  ruleSetCode!: string;

  @Field(() => DecimalScalar, { description: 'Total, half up to 2 decimals of the exact sum.' })
  score!: string;

  @Field(() => DecimalScalar, { description: 'Maximum, 100.' })
  maxScore!: string;

  @Field(() => String, { description: 'Code of the band, by the exact score.' })
  band!: string;

  @Field(() => [GroupScoreView], { description: 'The groups in order.' })
  groups!: GroupScoreView[];

  @Field(() => [CriterionScoreView], { description: 'The criteria in order; then those outside the 100 points: 2.2 (average working days) and L.1 (the digitization list).' })
  criteria!: CriterionScoreView[];

  @Field(() => DateTimeScalar, { description: 'The moment for which the figures hold (thời điểm số liệu).' })
  observedAt!: Date;
}

@ObjectType({ description: 'One cell of the board.' })
export class ScoreboardCell implements CellSource {
  source!: ScoreSource;

  scored!: CellSource['scored'];

  @Field(() => String, { description: 'Code of the criterion.' })
  criterionCode!: string;

  @Field(() => Rate, { nullable: true, description: 'The counts; null where not applicable, or suppressed for the public.' })
  rate!: Rate | null;

  @Field(() => Boolean, { description: 'True where the counts are under 5 and the reader is the public.' })
  suppressed!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'Score, half up to 2 decimals.' })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Maximum.' })
  maxScore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Target in percent.' })
  target!: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'The period of that target, which may be longer than the one asked for.' })
  targetPeriod!: string | null;

  @Field(() => TargetStatus, { description: 'Where it stands against its target.' })
  status!: TargetStatus;
}

@ObjectType({ description: 'One unit of the board.' })
export class ScoreboardRow implements CellSource {
  source!: ScoreSource;

  scored!: CellSource['scored'];

  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => Int, { description: 'Rank among the rows by exact score: 1 is best, equal scores share a rank.' })
  rank!: number;

  @Field(() => DecimalScalar, { description: 'Total score over all criteria, also when only some are asked for.' })
  score!: string;

  @Field(() => [ScoreboardCell], { description: 'A cell for each criterion asked for, in the order of the rule set.' })
  cells!: ScoreboardCell[];
}

@ObjectType({ description: 'The heat map: units by criteria, in one request (bảng theo dõi chỉ số).' })
export class Scoreboard {
  source!: ScoreSource;

  @Field(() => PeriodScalar, { description: 'The period.' })
  period!: string;

  @Field(() => String, { description: 'The rule set that judged: the one in force on the last day of the period, or the one asked for.' })
  ruleSetCode!: string;

  @Field(() => [ScoreboardRow], { description: 'The measured units below that stand on the last day of the period, or today while it runs, best first; a unit with none below stands alone. Who ended within the period has a scorecard, and its dossiers count for the units above it.' })
  rows!: ScoreboardRow[];

  @Field(() => DateTimeScalar, { description: 'The moment for which the figures hold.' })
  observedAt!: Date;
}
