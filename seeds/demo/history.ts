// Weekly snapshots of the last eight weeks for the demo, taken while its dossiers come in day by day; and official results beside the last of them.
import type { MikroORM } from '@mikro-orm/postgresql';
import { commandContext } from '../../api/commands/command-context.ts';
import { addDays, dayOf, type LocalDay } from '../../api/domain/local-day.ts';
import { periodsHolding } from '../../api/domain/snapshot-periods.ts';
import { importOfficialResults } from '../../api/official-results/official-result.service.ts';
import type { OfficialResultInput } from '../../api/official-results/official-result.input.ts';
import { Clock } from '../../api/request/clock.ts';
import type { RequestContext } from '../../api/request/context.ts';
import type { Scored } from '../../api/scores/score-source.ts';
import { readScoreboard, readScorecard } from '../../api/scores/score.service.ts';
import { takeSnapshots } from '../../api/scores/snapshot.service.ts';
import { add, parseFraction, toDecimal, ZERO, type Fraction } from '../../api/domain/fraction.ts';
import { unitsAt } from '../../api/units/unit-rows.ts';
import { Random } from './dossiers/random.ts';

const WEEKS = 8;
/** The weekly note is written at the end of a working day. */
const HOUR = 'T17:00:00+07:00';
/** Those that a weekly note gives, with the one that a failing synchronisation moves. */
const PUBLISHED_CRITERIA = ['1.4', '2.1', '3.3', '4.2', '4.3', '5.4'];
const SOURCE = 'Số liệu mẫu: kết quả công bố hằng tuần / demo: weekly published results';

interface Moment {
  day: LocalDay;
  at: Date;
}

/** The same weekday as yesterday, oldest first; yesterday itself is among them. */
export const weeklyMoments = (now: Date): Moment[] =>
  Array.from({ length: WEEKS + 1 }, (_, index) => {
    const day = addDays(dayOf(now), -1 - 7 * (WEEKS - index));
    return { day, at: new Date(`${day}${HOUR}`) };
  });

export class DemoHistory {
  readonly #orm: MikroORM;
  readonly #waiting: Moment[];

  constructor(orm: MikroORM, clock: Clock) {
    this.#orm = orm;
    this.#waiting = weeklyMoments(clock.now());
  }

  /** Before a dossier of this day is added: whether a moment of history lies before it. */
  isDue(day: LocalDay | null): boolean {
    const [next] = this.#waiting;
    return next !== undefined && (day === null || day > next.day);
  }

  /** The figures of the moment that is due, with the dossiers taken in so far. Their later course is known already: it is a demo. */
  async take(): Promise<void> {
    const moment = this.#waiting.shift();
    if (!moment) return;
    const ctx = await commandContext(this.#orm, new Clock(moment.at), 'ict');
    const kept = await ctx.db.selectFrom('scoreSnapshots').select('id').where('takenAt', '>=', moment.at).limit(1).executeTakeFirst();
    if (!kept) await takeSnapshots(ctx, periodsHolding(moment.day).filter((period) => period.kind !== 'WEEK'));
  }
}

/** Ours as it would be printed, moved by hundredths where a synchronisation is made to fail. */
const printed = (value: Fraction, moved: string): string => {
  const sum = add(value, parseFraction(moved) ?? ZERO);
  return toDecimal(sum.n < 0n ? ZERO : sum, 2);
};

function itemsOf(unitCode: string, period: string, { total }: Pick<Scored, 'total'>, random: Random): OfficialResultInput[] {
  const drift = random.chance(0.15) ? `-${(0.03 + random.next() * 0.4).toFixed(2)}` : '0';
  const groups = total.groups.map((group, index) => ({ unitCode, period, groupCode: group.code, score: printed(group.score, index === 0 ? drift : '0'), maxScore: toDecimal(group.maxScore, 2) }));
  const criteria = total.criteria
    .filter((criterion) => PUBLISHED_CRITERIA.includes(criterion.code) && criterion.status === 'VALUE')
    .map((criterion) => ({ unitCode, period, criterionCode: criterion.code, score: printed(criterion.score, criterion.code === '1.4' ? drift : '0'), maxScore: toDecimal(criterion.maxScore, 2) }));
  return [{ unitCode, period, score: printed(total.score, drift), maxScore: toDecimal(total.maxScore, 2) }, ...groups, ...criteria];
}

/** Invented: each unit's result of the year as published on the last three weekly days, mostly ours, at times off by what was not synchronised. */
export async function seedDemoOfficialResults(orm: MikroORM, clock: Clock): Promise<void> {
  const reading: RequestContext = await commandContext(orm, clock, 'ict');
  if (await reading.db.selectFrom('officialResults').select('id').limit(1).executeTakeFirst()) return;
  const [root] = await unitsAt(reading, clock.today()).where('v.level', '=', 'PROVINCE').where('v.isMeasured', '=', true).limit(1).execute();
  if (!root) return;
  for (const { day, at } of weeklyMoments(clock.now()).slice(-3)) {
    const period = day.slice(0, 4);
    const ctx = await commandContext(orm, clock, 'ict');
    const kept = await ctx.db.selectFrom('scoreSnapshots').select('takenAt').where('period', '=', period).where('takenAt', '>=', at).orderBy('takenAt').limit(1).executeTakeFirst();
    if (!kept) continue;
    const asOf = kept.takenAt;
    const board = await readScoreboard(ctx, { withinCode: root.code, period, view: 'AS_WAS', asOf });
    const card = await readScorecard(ctx, { unitCode: root.code, period, view: 'AS_WAS', asOf });
    const items = [...board.source.scored, ...card.source.scored].flatMap((scored) => itemsOf(scored.unit.code, period, scored, new Random(`official/${day}/${scored.unit.code}`)));
    await importOfficialResults(ctx, { source: SOURCE, observedOn: day, items });
  }
}
