// The stored facts of a dossier as bits of one integer: a bit is a fact's place in DOSSIER_FACTS, so new facts go to the end.
import { DOSSIER_FACTS, type FactName, type StoredFactName } from './metric-conditions.ts';

const bitOf = (name: FactName): number => 1 << DOSSIER_FACTS.indexOf(name);

const STORED = DOSSIER_FACTS.filter((name): name is StoredFactName => name !== 'onTime');

export const packFacts = (facts: Readonly<Record<StoredFactName, boolean>>): number =>
  STORED.reduce((bits, name) => (facts[name] ? bits | bitOf(name) : bits), 0);

export const unpackFacts = (bits: number): Record<StoredFactName, boolean> =>
  Object.fromEntries(STORED.map((name) => [name, (bits & bitOf(name)) !== 0])) as Record<StoredFactName, boolean>;

/** Before every deadline: as of then, all but those that never were on time are. */
export const FIRST_MOMENT = `'4713-01-01 BC'::timestamptz`;

/** Trusted SQL for each fact over a table alias that has `facts` and `on_time_until`; `end` is an expression for least(asOf, end of period). */
export const factColumns = (alias: string, end: string): Record<FactName, string> =>
  Object.fromEntries(
    DOSSIER_FACTS.map((name) => [name, name === 'onTime' ? `${end} <= ${alias}.on_time_until` : `(${alias}.facts & ${bitOf(name)}) <> 0`]),
  ) as Record<FactName, string>;
