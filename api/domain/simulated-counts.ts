// Counts as they would be: changes asked for by criterion become changes of counters, and what cannot be is named.
import type { UnitLevel } from '../../schema/enums.ts';
import { appliesTo } from './body.ts';
import { UNSCORED_CRITERIA } from './criterion-parts.ts';
import { compare, div, HUNDRED, mul, parseFraction, fraction, ZERO, type Fraction } from './fraction.ts';
import { findMetric, metricOf, NATIONAL_REPORT_RECEIVED } from './metrics.ts';
import type { Refusal, Words } from './refusal.ts';
import type { Criterion, RuleSet } from './rule-set.ts';
import { withNationalReport, type Counts } from './score.ts';

/** One of three forms: counts to be, counts to add (below 0 to take away), or a rate to be. Null is not asked for. */
export interface ScoreChange {
  readonly criterionCode: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly addNumerator: number | null;
  readonly addDenominator: number | null;
  readonly percent: string | null;
}

/** The present value of a counter of the rule set; null is not known. */
export type CounterOf = (code: string) => number | null;

export interface SimulatedCounts {
  /** By which the score is computed; for a rate to be, numbers of exactly that rate. */
  readonly countsOf: (criterion: Criterion) => Counts;
  /** For people: of a rate to be the fewest whole count that reaches it; null where nothing is counted. */
  readonly shownCountsOf: (criterion: Criterion) => Counts | null;
  /** Rates to be, in percent, by criterion. */
  readonly rates: ReadonlyMap<string, Fraction>;
  /** Counters as they would be, of those that change. */
  readonly counters: ReadonlyMap<string, number>;
}

export type SimulationResult = { readonly ok: true; readonly counts: SimulatedCounts } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Counter -> how many more. */
export type Deltas = ReadonlyMap<string, number>;

const RAISED = 'RECEIVED_OR_NATIONAL_REPORT';

export const countsBy = (counter: CounterOf) => ({ numerator, denominator }: Pick<Criterion, 'numerator' | 'denominator'>): Counts => ({
  numerator: counter(numerator), denominator: counter(denominator),
});

/** A counter is one number: whoever reads it sees the change. The national report only ever raises what was received. */
const raisedTo = (received: number, present: CounterOf): number => withNationalReport(received, present(NATIONAL_REPORT_RECEIVED));

export const withDeltas = (present: CounterOf, deltas: Deltas): CounterOf => (code) => {
  const value = present(code);
  if (code === RAISED && deltas.has('RECEIVED')) return raisedTo((present('RECEIVED') ?? 0) + (deltas.get('RECEIVED') ?? 0), present);
  return value === null ? null : value + (deltas.get(code) ?? 0);
};

/** The largest number that the API can say. */
const MAX_COUNT = 2_147_483_647;

const say = (path: string, code: string, vi: string, en: string): Refusal => ({ path, code, message: { vi, en } });
const labelOf = (code: string): Words => findMetric(code)?.label ?? { vi: code, en: code };

type Side = 'numerator' | 'denominator';

interface Asked {
  readonly criterion: Criterion;
  readonly side: Side;
  readonly value: number;
  readonly path: string;
}

class Simulation {
  readonly refusals: Refusal[] = [];
  readonly rates = new Map<string, Fraction>();
  /** Counter -> what it would be, and the field that says so. */
  readonly asked = new Map<string, Asked>();
  readonly #ruleSet: RuleSet;
  readonly #level: UnitLevel;
  readonly #present: CounterOf;

  constructor(ruleSet: RuleSet, level: UnitLevel, present: CounterOf) {
    this.#ruleSet = ruleSet;
    this.#level = level;
    this.#present = present;
  }

  readonly counter = (code: string): number | null => {
    const asked = this.asked.get(code);
    if (asked) return asked.value;
    const received = code === RAISED ? this.asked.get('RECEIVED') : undefined;
    return received ? raisedTo(received.value, this.#present) : this.#present(code);
  };

  read(changes: readonly ScoreChange[]): void {
    const seen = new Set<string>();
    for (const [index, change] of changes.entries()) {
      const path = `changes.${index}`;
      const criterion = this.#criterionOf(change.criterionCode, `${path}.criterionCode`);
      if (seen.has(change.criterionCode)) this.refusals.push(say(`${path}.criterionCode`, 'DUPLICATE', 'Tiêu chí này bị lặp.', 'This criterion is changed twice.'));
      seen.add(change.criterionCode);
      if (criterion) this.#readOne(criterion, change, path);
    }
    if (this.refusals.length === 0) this.#checkParts();
  }

  #criterionOf(code: string, path: string): Criterion | null {
    const criterion = this.#ruleSet.criteria.find((one) => one.code === code);
    if (criterion && appliesTo(criterion, this.#level)) return criterion;
    if (criterion) {
      this.refusals.push(say(path, 'NOT_APPLICABLE', `Tiêu chí ${code} không áp dụng cho đơn vị này, đã tính đủ điểm tối đa.`, `The criterion ${code} does not apply to this unit: it has its full maximum already.`));
    } else if (UNSCORED_CRITERIA.some((one) => one.code === code)) {
      this.refusals.push(say(path, 'NOT_SCORED', `Tiêu chí ${code} nằm ngoài 100 điểm.`, `The criterion ${code} is outside the 100 points.`));
    } else {
      this.refusals.push(say(path, 'UNKNOWN_CRITERION', `Bộ chỉ số ${this.#ruleSet.code} không có tiêu chí ${code}.`, `The rule set ${this.#ruleSet.code} has no criterion ${code}.`));
    }
    return null;
  }

  #readOne(criterion: Criterion, change: ScoreChange, path: string): void {
    const isToBe = change.numerator !== null || change.denominator !== null;
    const isToAdd = change.addNumerator !== null || change.addDenominator !== null;
    if (Number(isToBe) + Number(isToAdd) + Number(change.percent !== null) !== 1) {
      this.refusals.push(say(path, 'ONE_FORM', 'Chỉ nêu một dạng: số sẽ là, số thêm vào, hoặc tỷ lệ sẽ là.', 'Give exactly one form: counts to be, counts to add, or a rate to be.'));
      return;
    }
    if (change.percent !== null) {
      const percent = parseFraction(change.percent);
      if (percent === null || compare(percent, ZERO) < 0 || compare(percent, HUNDRED) > 0) this.refusals.push(say(`${path}.percent`, 'OUT_OF_RANGE', 'Tỷ lệ từ 0 đến 100.', 'A rate is from 0 to 100.'));
      else this.rates.set(criterion.code, percent);
      return;
    }
    const add = (code: string, more: number): number => (this.#present(code) ?? 0) + more;
    if (change.denominator !== null) this.#ask({ criterion, side: 'denominator', value: change.denominator, path: `${path}.denominator` });
    if (change.numerator !== null) this.#ask({ criterion, side: 'numerator', value: change.numerator, path: `${path}.numerator` });
    if (change.addDenominator !== null) this.#ask({ criterion, side: 'denominator', value: add(criterion.denominator, change.addDenominator), path: `${path}.addDenominator` });
    if (change.addNumerator !== null) this.#ask({ criterion, side: 'numerator', value: add(criterion.numerator, change.addNumerator), path: `${path}.addNumerator` });
  }

  #ask(asked: Asked): void {
    const code = asked.criterion[asked.side];
    const known = this.asked.get(code);
    if (asked.value < 0) this.refusals.push(say(asked.path, 'NEGATIVE', 'Số đếm không được âm.', 'A count is not below 0.'));
    else if (asked.value > MAX_COUNT) this.refusals.push(say(asked.path, 'OUT_OF_RANGE', `Số đếm không quá ${MAX_COUNT}.`, `A count is at most ${MAX_COUNT}.`));
    else if (known && known.value !== asked.value) {
      const { vi, en } = labelOf(code);
      this.refusals.push(say(asked.path, 'CONFLICTING_CHANGES', `"${vi}" là một số dùng chung, nhưng ${known.path} cho ${known.value}.`, `"${en}" is one number that criteria share, and ${known.path} makes it ${known.value}.`));
    } else if (!known) this.asked.set(code, asked);
  }

  /** No real dossiers could give a part that is larger than its whole. Only what was changed is held to it. */
  #checkParts(): void {
    const pairs = new Map<string, [part: string, whole: string]>();
    const used = new Set(this.#ruleSet.criteria.flatMap(({ numerator, denominator }) => [numerator, denominator]));
    for (const { numerator, denominator } of this.#ruleSet.criteria) pairs.set(`${numerator} ${denominator}`, [numerator, denominator]);
    for (const code of used) {
      for (let whole = metricOf(code).within; whole !== null; whole = metricOf(whole).within) if (used.has(whole)) pairs.set(`${code} ${whole}`, [code, whole]);
    }
    const raised: [string, string] = ['RECEIVED', RAISED];
    for (const [part, whole] of [...pairs.values(), ...(used.has(RAISED) && used.has('RECEIVED') ? [raised] : [])]) {
      const asked = this.asked.get(part) ?? this.asked.get(whole);
      const [inner, outer] = [this.counter(part), this.counter(whole)];
      if (!asked || inner === null || outer === null || inner <= outer || this.refusals.some(({ path }) => path === asked.path)) continue;
      const [of, to] = [labelOf(part), labelOf(whole)];
      this.refusals.push(say(asked.path, 'PART_ABOVE_WHOLE', `"${of.vi}" (${inner}) không thể lớn hơn "${to.vi}" (${outer}).`, `"${of.en}" (${inner}) cannot be more than "${to.en}" (${outer}).`));
    }
  }
}

/** The fewest whole numerator that reaches a rate. */
const reaching = (percent: Fraction, denominator: number): number => {
  const { n, d } = div(mul(percent, fraction(denominator)), HUNDRED);
  return Number((n + d - 1n) / d);
};

/**
 * A rate to be is a wish about one criterion, not a count: no other criterion moves with it. Counts are those of the unit, so
 * a counter that several criteria read (the dossiers received) moves all of them.
 */
export function simulateCounts(ruleSet: RuleSet, level: UnitLevel, present: CounterOf, changes: readonly ScoreChange[]): SimulationResult {
  const simulation = new Simulation(ruleSet, level, present);
  simulation.read(changes);
  if (simulation.refusals.length > 0) return { ok: false, refusals: simulation.refusals };
  const { rates, counter } = simulation;
  const counted = countsBy(counter);
  return {
    ok: true,
    counts: {
      rates,
      counters: new Map([...simulation.asked].map(([code, { value }]) => [code, value])),
      countsOf: (criterion) => {
        const rate = rates.get(criterion.code);
        return rate ? { numerator: Number(rate.n), denominator: Number(rate.d * 100n) } : counted(criterion);
      },
      shownCountsOf: (criterion) => {
        const rate = rates.get(criterion.code);
        const { denominator } = counted(criterion);
        if (!rate) return counted(criterion);
        return denominator ? { numerator: reaching(rate, denominator), denominator } : null;
      },
    },
  };
}
