// What live subscriptions send (cập nhật trực tiếp).
import { Field, ID, ObjectType } from 'type-graphql';
import { DigitizationList } from '../digitization-lists/digitization-list.type.ts';
import { ObservationView } from '../indicators/observation.type.ts';
import { DateTimeScalar, PeriodScalar } from '../request/scalars.ts';
import { ScoreboardRow } from '../scores/score.type.ts';

@ObjectType({ description: 'What has changed on a scoreboard since the event before (thay đổi trên bảng theo dõi chỉ số). The first event is the whole board.' })
export class ScoreboardChange {
  @Field(() => PeriodScalar, { description: 'The period.' })
  period!: string;

  @Field(() => String, { description: 'The rule set in force on the last day of the period.' })
  ruleSetCode!: string;

  @Field(() => [ScoreboardRow], { description: 'The rows whose rank, score or cells have changed, best first; all rows when `isWhole`. Empty: nothing has changed, and the figures still hold at `observedAt`.' })
  rows!: ScoreboardRow[];

  @Field(() => [String], { description: 'Units that are no longer on the board.' })
  removedUnitCodes!: string[];

  @Field(() => Boolean, { description: 'True when `rows` is the whole board: the first event, and when the rule set has changed.' })
  isWhole!: boolean;

  @Field(() => DateTimeScalar, { description: 'The moment for which the whole board holds (thời điểm số liệu).' })
  observedAt!: Date;
}

@ObjectType({ description: 'What has changed in what waits for the account (việc chờ xử lý). The first event is all of it.' })
export class InboxChange {
  @Field(() => [DigitizationList], { description: 'Lists on which the account may act now, as far as they are new or have changed; all of them when `isWhole`.' })
  digitizationLists!: DigitizationList[];

  @Field(() => [ObservationView], { description: 'Observations that the account may confirm, as far as they are new or have changed; all of them when `isWhole`.' })
  observations!: ObservationView[];

  @Field(() => [ID], { description: 'Ids of what no longer waits for the account.' })
  removedIds!: string[];

  @Field(() => Boolean, { description: 'True for the first event.' })
  isWhole!: boolean;

  @Field(() => DateTimeScalar, { description: 'The moment for which it holds.' })
  observedAt!: Date;
}
