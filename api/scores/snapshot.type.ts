// Snapshots of scores as the API lists them, and what taking one asks and answers.
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../request/paging.ts';
import { DateTimeScalar, PeriodScalar } from '../request/scalars.ts';

@ObjectType({ description: 'A snapshot of the scores of one period: `scorecard` and `scoreboard` with `asOf` answer from it, the same for ever (ảnh chụp số liệu).' })
export class ScoreSnapshot {
  @Field(() => DateTimeScalar, { description: 'When it was taken; the `observedAt` of figures that come from it.' })
  takenAt!: Date;

  @Field(() => PeriodScalar, { description: 'The period.' })
  period!: string;

  @Field(() => Boolean, { name: 'daily', description: 'Taken by the daily schedule, not by a person.' })
  isDaily!: boolean;

  @Field(() => Int, { description: 'How many measured units are in it.' })
  unitCount!: number;
}

export const ScoreSnapshotConnection = connectionType('ScoreSnapshot', () => ScoreSnapshot);

@InputType({ description: 'Filters of snapshots; all of them must hold.' })
export class ScoreSnapshotWhere {
  @Field(() => PeriodScalar, { nullable: true, description: 'Exactly these days, however they are written.' })
  period?: string | null;
}

@InputType({ description: 'Which scores are kept as they are now.' })
export class TakeScoreSnapshotInput {
  @Field(() => PeriodScalar, { description: 'A period that has begun: all its measured units are kept.' })
  period!: string;
}

@ObjectType({ description: 'The snapshot that was taken.' })
export class TakeScoreSnapshotPayload {
  @Field(() => DateTimeScalar, { description: 'When it was taken: pass it as `asOf`.' })
  takenAt!: Date;
}
