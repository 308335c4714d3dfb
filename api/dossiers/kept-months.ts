// The months of a unit's procedures in a year as they were last read: read again only where their stamp has moved.
import type { RequestContext } from '../request/context.ts';
import { MONTHS, SET_BITS, STORED_SETS } from './stored-day-sets.ts';

/** Enough for the boards of some years; at about ten kilobytes each. */
const MAX_KEPT = 2_000;
const ROW_BYTES = 12;

/** A number of 64 bits in two halves: numbers of the language hold 53. */
interface Halves {
  high: number;
  low: number;
}

const halvesOf = (value: bigint): Halves => ({ high: Number(BigInt.asIntN(32, value >> 32n)), low: Number(BigInt.asIntN(32, value)) });

/** For each set the months from one to another, where they stand among those of all sets. */
const masksOf = (firstMonth: number, lastMonth: number): Halves[] => {
  const months = (1n << BigInt(lastMonth - firstMonth + 1)) - 1n << BigInt(firstMonth - 1);
  return STORED_SETS.map((_, place) => halvesOf(months << BigInt(MONTHS * place)));
};

export class MonthsOfUnit {
  readonly unitId: number;
  readonly year: number;
  readonly stamp: string;
  readonly #ids: Int32Array;
  readonly #high: Int32Array;
  readonly #low: Int32Array;

  /** Of each procedure its id in four bytes and its months in eight, the highest first. */
  constructor(unitId: number, year: number, stamp: string, bytes: Buffer) {
    const count = bytes.length / ROW_BYTES;
    [this.unitId, this.year, this.stamp] = [unitId, year, stamp];
    [this.#ids, this.#high, this.#low] = [0, 4, 8].map((offset) => Int32Array.from({ length: count }, (_, row) => bytes.readInt32BE(row * ROW_BYTES + offset))) as [Int32Array, Int32Array, Int32Array];
  }

  /** The procedures with a day in the months, each with the sets that have one. */
  codesIn(firstMonth: number, lastMonth: number): number[] {
    const masks = masksOf(firstMonth, lastMonth);
    const codes: number[] = [];
    for (let row = 0; row < this.#ids.length; row += 1) {
      const [id = 0, high = 0, low = 0] = [this.#ids[row], this.#high[row], this.#low[row]];
      let bits = 0;
      for (let place = 0; place < masks.length; place += 1) {
        const mask = masks[place] as Halves;
        if (((high & mask.high) | (low & mask.low)) !== 0) bits |= 1 << place;
      }
      if (bits !== 0) codes.push((id << SET_BITS) | bits);
    }
    return codes;
  }
}

/** By the door that they were read through: what an open transaction has changed is nobody else's to know. */
const kept = new WeakMap<object, Map<string, MonthsOfUnit>>();

const keyOf = (unitId: number, year: number): string => `${unitId} ${year}`;

export class KeptMonths {
  readonly #kept: Map<string, MonthsOfUnit>;

  constructor({ db }: RequestContext) {
    this.#kept = kept.get(db) ?? new Map<string, MonthsOfUnit>();
    kept.set(db, this.#kept);
  }

  of = (unitId: number, year: number): MonthsOfUnit | undefined => this.#kept.get(keyOf(unitId, year));

  /** The one kept for longest makes room. */
  keep(months: MonthsOfUnit): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= MAX_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(keyOf(months.unitId, months.year), months);
  }
}
