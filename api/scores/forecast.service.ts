// Forecasts for all cells of a card or board: the recent weeks are counted once for all of them, when the first is asked for.
import { UNSCORED_CRITERIA, type CriterionCounters } from '../domain/criterion-parts.ts';
import { flowOf, forecastOf, recentSpan, roundedUp, workingDaysOf, type Flow, type Forecast, type WholeCounts, type WorkingDays } from '../domain/forecast.ts';
import { fraction, mul, parseFraction, toDecimal, type Fraction } from '../domain/fraction.ts';
import { dayOf } from '../domain/local-day.ts';
import type { Period } from '../domain/period.ts';
import { shown, type ScoreStatus } from '../domain/score.ts';
import { isPeriodOver } from '../domain/target-progress.ts';
import { carriedPlaces } from '../dossiers/carried-places.ts';
import { figuresOf, placesOf, type FiguresOfUnit } from '../dossiers/figure-engine.ts';
import { calendarOf } from '../indicators/calendar.service.ts';
import type { RequestContext } from '../request/context.ts';
import type { TargetForecast } from './forecast.type.ts';
import type { CellSource, ScoreSource } from './score-source.ts';

type Figures = ReadonlyMap<number, FiguresOfUnit>;

/** What all cells of one kind on a card or board share. */
interface Recent {
  days: WorkingDays;
  /** Counts of the recent weeks that tell the rate of a criterion. */
  countsOf(unitId: number, criterion: CriterionCounters, flow: Flow): WholeCounts | null;
}

const daysBetween = (firstDay: string, lastDay: string): Period => ({ key: `${firstDay}/${lastDay}`, kind: 'RANGE', firstDay, lastDay });

const countsIn = (figures: Figures | null, unitId: number, criterion: CriterionCounters): WholeCounts => {
  const counts = figures?.get(unitId)?.(criterion);
  return { numerator: counts?.numerator ?? 0, denominator: counts?.denominator ?? 0 };
};

/**
 * Both spans end today, since open dossiers are judged at the end of what is asked for; the weeks before the last ones are the
 * difference of the two.
 */
async function countRecent(ctx: RequestContext, source: ScoreSource, criteria: readonly CriterionCounters[]): Promise<Recent> {
  const { period, moment, ruleSet, units, view } = source;
  const today = dayOf(moment);
  const days = workingDaysOf(period, today, await calendarOf(ctx));
  const young = recentSpan({ ripens: false }, period, today);
  const ripe = recentSpan({ ripens: true }, period, today);
  const places = view === 'AS_NOW' ? await carriedPlaces(ctx, units) : placesOf(units);
  const count = async (from: string | undefined, of: readonly CriterionCounters[]): Promise<Figures | null> =>
    from !== undefined && of.length > 0 ? figuresOf(ctx, places, { period: daysBetween(from, today), asOf: moment, parameters: ruleSet.parameters }, of) : null;
  const last = await count(young?.from, criteria);
  const longer = await count(ripe?.from, criteria.filter((criterion) => flowOf(criterion).ripens));
  return {
    days,
    countsOf(unitId, criterion, flow) {
      const inLast = countsIn(last, unitId, criterion);
      if (!flow.ripens) return inLast;
      if (longer === null) return null;
      const inLonger = countsIn(longer, unitId, criterion);
      return { numerator: inLonger.numerator - inLast.numerator, denominator: inLonger.denominator - inLast.denominator };
    },
  };
}

/** By criteria of the rule set and those outside it: the latter are counted only where they are asked for. */
const counted = new WeakMap<ScoreSource, Map<'SCORED' | 'UNSCORED', Promise<Recent>>>();

function recentOf(ctx: RequestContext, source: ScoreSource, criterion: CriterionCounters): Promise<Recent> {
  const kind = source.ruleSet.criteria.some((one) => one.code === criterion.code) ? 'SCORED' : 'UNSCORED';
  const known = counted.get(source) ?? new Map<typeof kind, Promise<Recent>>();
  counted.set(source, known);
  const criteria = kind === 'SCORED' ? source.ruleSet.criteria.filter((one) => flowOf(one).isCountable) : [criterion];
  const recent = known.get(kind) ?? countRecent(ctx, source, criteria);
  known.set(kind, recent);
  return recent;
}

interface Standing {
  criterion: CriterionCounters;
  status: ScoreStatus;
  counts: WholeCounts | null;
}

/** Null for what takes no targets. */
function standingOf({ source, scored }: CellSource, code: string): Standing | null {
  const index = source.ruleSet.criteria.findIndex((one) => one.code === code);
  const criterion = source.ruleSet.criteria[index];
  const score = scored.total.criteria[index];
  if (criterion && score) return { criterion, status: score.status, counts: score.numerator === null || score.denominator === null ? null : { numerator: score.numerator, denominator: score.denominator } };
  const unscored = UNSCORED_CRITERIA.find((one) => one.code === code);
  if (!unscored?.takesTargets) return null;
  const { numerator, denominator } = scored.figures(unscored);
  return { criterion: unscored, status: denominator ? 'VALUE' : 'NO_DATA', counts: { numerator: numerator ?? 0, denominator: denominator ?? 0 } };
}

const TENTHS = fraction(10);
/** Rounded up: nobody is told to do less than is needed. */
const shownNeed = (value: Fraction): string => toDecimal(fraction(roundedUp(mul(value, TENTHS)), 10), 1);

const viewOf = ({ numerator, denominator, percent, status, basis, pacePerWeek, neededPerWeek }: Forecast): TargetForecast => ({
  numerator, denominator, status, basis,
  percent: percent && shown(percent),
  pacePerWeek: pacePerWeek && toDecimal(pacePerWeek, 1),
  neededPerWeek: neededPerWeek && shownNeed(neededPerWeek),
});

const NOTHING_RECENT: Recent = { days: { elapsed: 0, left: 0 }, countsOf: () => null };

/** Null for criteria without targets, and where a running period is asked for as it stood in the past: the weeks before it are not kept. */
export async function forecastOfCell(ctx: RequestContext, cell: CellSource, code: string): Promise<TargetForecast | null> {
  const { source, scored } = cell;
  const standing = standingOf(cell, code);
  const isOver = isPeriodOver(source.period, source.moment);
  if (!standing || (!isOver && !source.isLive)) return null;
  const { criterion, status, counts } = standing;
  const flow = flowOf(criterion);
  const { days, countsOf } = isOver || !flow.isCountable ? NOTHING_RECENT : await recentOf(ctx, source, criterion);
  const target = source.targets(scored.unit.unitId, code);
  return viewOf(forecastOf({
    flow, status, counts, recent: countsOf(scored.unit.unitId, criterion, flow), days, isOver, target: target && parseFraction(target.percent),
  }));
}
