// What is worked out from a cascade's kept counts when it is shown: its checks, and what each unit must do.
import { criterionParts } from '../domain/criterion-parts.ts';
import { flowOf, roundedUp, type WholeCounts } from '../domain/forecast.ts';
import { fraction, mul, parseFraction, toDecimal, ZERO, type Fraction } from '../domain/fraction.ts';
import { percentOf } from '../domain/score.ts';
import { cascadeChecks, cascadeWork, type CascadeWork } from '../domain/target-cascade.ts';
import { dayOf } from '../domain/local-day.ts';
import type { RequestContext } from '../request/context.ts';
import { rowsOfCascade } from './target-cascade-rows.ts';
import type { CascadeRow, TargetCascade, TargetCascadeChecks, TargetCascadeItem } from './target-cascade.type.ts';

const readPercent = (text: string): Fraction => parseFraction(text) ?? ZERO;

export const lastCountsOf = ({ lastNumerator, lastDenominator }: Pick<CascadeRow, 'lastNumerator' | 'lastDenominator'>): WholeCounts | null =>
  lastNumerator === null || lastDenominator === null ? null : { numerator: lastNumerator, denominator: lastDenominator };

const countersOf = ({ criterionCode, numeratorCode, denominatorCode }: TargetCascade) => ({ code: criterionCode, numerator: numeratorCode, denominator: denominatorCode });

/** What the criterion counts, as the indicator set says it. */
export const kindOf = (cascade: TargetCascade): string => criterionParts(countersOf(cascade)).kind;

function workOf(cascade: TargetCascade, row: CascadeRow): CascadeWork {
  return cascadeWork(readPercent(row.percent), {
    counts: row, volume: row.volume, flow: flowOf(countersOf(cascade)), days: { elapsed: 0, left: cascade.workingDaysLeft }, isOver: cascade.lastDay < dayOf(cascade.observedAt),
  });
}

export async function checksOf(ctx: RequestContext, cascade: TargetCascade): Promise<TargetCascadeChecks> {
  const rows = await rowsOfCascade(ctx, cascade.cascadeId);
  const items = rows.map((row) => {
    const lastCounts = lastCountsOf(row);
    return { code: row.unitCode, volume: row.volume, percent: readPercent(row.percent), lastCounts, last: lastCounts && percentOf(lastCounts.numerator, lastCounts.denominator) };
  });
  const { weightedMean, simpleMean, lastMean, ...counts } = cascadeChecks(items, readPercent(cascade.percent));
  const shown = (value: Fraction | null): string | null => value && toDecimal(value, 4);
  return { ...counts, weightedMean: shown(weightedMean), simpleMean: shown(simpleMean), lastMean: shown(lastMean), unreachable: rows.filter((row) => workOf(cascade, row).reach === 'UNREACHABLE').length };
}

/** Rounded up to a tenth: nobody is told to do less than is needed. */
const shownNeed = (value: Fraction): string => toDecimal(fraction(roundedUp(mul(value, fraction(10))), 10), 1);

export async function itemsOf(ctx: RequestContext, cascade: TargetCascade): Promise<TargetCascadeItem[]> {
  const rows = await rowsOfCascade(ctx, cascade.cascadeId);
  return rows.filter((row) => row.isVisible).map((row) => {
    const { needed, perWeek, reach } = workOf(cascade, row);
    return {
      cascade, row, expectedVolume: row.volume, expectedComing: row.volume - row.denominator, proposed: row.proposed, percent: row.percent, needed, perWeek: perWeek && shownNeed(perWeek), reach,
    };
  });
}
