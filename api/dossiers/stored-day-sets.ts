// The sets of days of a unit, procedure and year as they are stored, and how they are asked: text that is ours alone.
import type { Condition } from '../domain/metric-conditions.ts';
import { daySetOf } from '../domain/rollup-counters.ts';

/** In the order of their months in the stored column `months`, twelve bits each: a new set is a migration that reckons them. */
export const STORED_SETS = ['received_and_online_days', 'received_and_fee_positive_days', 'received_and_paid_online_days', 'received_days', 'received_and_population_data_days'];

/** A procedure and the sets that have a day for it, a bit each, stand in one number. */
export const SET_BITS = 8;

export function setBitOf(condition: Condition): number {
  const place = STORED_SETS.indexOf(daySetOf(condition).column);
  if (place < 0) throw new RangeError('a set of days without a bit');
  return 1 << place;
}

/** The sets that have one of the days of a mask. */
export const bitsOfDays = (alias: string, days: string): string => STORED_SETS.map((column, index) => `((${alias}.${column} & ${days} <> no_days())::int << ${index})`).join(' | ');

export const MONTHS = 12;
const ALL_MONTHS = 2n ** BigInt(MONTHS) - 1n;

/** Whether one set has a day in the masked months. */
export const inMonths = (column: string): string => `(s.months & m.months & ${ALL_MONTHS << BigInt(MONTHS * STORED_SETS.indexOf(column))}) <> 0`;

/** Times the months of one set: those of all sets. */
export const IN_EACH_SET = STORED_SETS.reduce((sum, _, index) => sum + (1n << BigInt(MONTHS * index)), 0n);

/** The months of two days of one year and those between them, in each set. */
export const monthsBetween = (first: string, last: string): string =>
  `((1::bigint << (extract(month from ${last})::int - extract(month from ${first})::int + 1)) - 1 << (extract(month from ${first})::int - 1)) * ${IN_EACH_SET}`;

/** Whether two days of one year begin and end months. */
export const areWholeMonths = (first: string, last: string): string => `extract(day from ${first}) = 1 and extract(day from ${last} + 1) = 1`;

/**
 * As `bitsOfDays`, of whole months, for all sets at once. Adding all ones below a set's highest bit carries into that bit
 * unless its months are empty; 2 ^ 12 leaves 2 when divided by 2047, so the remainder moves the bits together.
 */
export function bitsOfMonths(met: string): string {
  const [highest, lower] = [IN_EACH_SET << BigInt(MONTHS - 1), IN_EACH_SET * (2n ** BigInt(MONTHS - 1) - 1n)];
  return `((((((${met} & ${lower}) + ${lower}) | ${met}) & ${highest}) >> ${MONTHS - 1}) % 2047)::int`;
}

/** The stored months, of the days of a mask alone. */
export const monthsOfDays = (alias: string, days: string): string =>
  STORED_SETS.map((column, index) => `(months_with_days(${alias}.year, ${alias}.${column} & ${days}) << ${MONTHS * index})`).join(' | ');
