// The small language in which a counter says what it counts: named facts joined by not, all and any, read by the engine and by SQL alike.

/** What a dossier's counters may ask. All are known when the dossier is written, but `onTime`, which moves with the clock. */
export const DOSSIER_FACTS = [
  'received', 'finished', 'synced', 'onTime', 'online', 'electronicResult', 'resultRequired', 'feePositive', 'feeUnknown',
  'procedureFeeKnown', 'procedureOnline', 'procedureForPersons', 'paidOnline', 'digitizedAny', 'digitizedAll', 'reused',
  'fromStore', 'resultSyncedToStore', 'populationData', 'complaint',
] as const;
export type FactName = (typeof DOSSIER_FACTS)[number];
export type DossierFacts = Readonly<Record<FactName, boolean>>;
/** The facts that are stored with a dossier. */
export type StoredFactName = Exclude<FactName, 'onTime'>;

/** Facts of a catalogue row, three-valued in the catalogue, true here only where known. */
export type ProcedureFactName = 'online' | 'bearsFee' | 'forPersons';
export type ProcedureFacts = Readonly<Record<ProcedureFactName, boolean>>;

/** What the sources leave open; each rule set chooses. */
export interface RuleParameters {
  /** ANY: at least one component digitized; ALL: each. */
  readonly digitizedComponents: 'ANY' | 'ALL';
}

export type Condition<Name extends string = FactName> =
  | { readonly fact: Name }
  | { readonly not: Condition<Name> }
  | { readonly all: readonly Condition<Name>[] }
  | { readonly any: readonly Condition<Name>[] }
  | { readonly digitizedComponents: { readonly ANY: Condition<Name>; readonly ALL: Condition<Name> } };

export const fact = <Name extends string = FactName>(name: Name): Condition<Name> => ({ fact: name });
export const not = <Name extends string>(condition: Condition<Name>): Condition<Name> => ({ not: condition });
export const all = <Name extends string>(...conditions: Condition<Name>[]): Condition<Name> => ({ all: conditions });
export const any = <Name extends string>(...conditions: Condition<Name>[]): Condition<Name> => ({ any: conditions });

export const evaluate = <Name extends string>(
  condition: Condition<Name>,
  facts: Readonly<Record<Name, boolean>>,
  parameters: RuleParameters,
): boolean => {
  if ('fact' in condition) return facts[condition.fact];
  if ('not' in condition) return !evaluate(condition.not, facts, parameters);
  if ('all' in condition) return condition.all.every((part) => evaluate(part, facts, parameters));
  if ('any' in condition) return condition.any.some((part) => evaluate(part, facts, parameters));
  return evaluate(condition.digitizedComponents[parameters.digitizedComponents], facts, parameters);
};

/**
 * The same condition as a boolean SQL expression. `columnOf` holds trusted expressions of the program, never input, and
 * each must be true or false, never NULL: otherwise `not` would lose rows.
 */
export const toSql = <Name extends string>(
  condition: Condition<Name>,
  columnOf: Readonly<Record<Name, string>>,
  parameters: RuleParameters,
): string => {
  const joined = (parts: readonly Condition<Name>[], word: 'and' | 'or', whenEmpty: 'true' | 'false'): string => {
    if (parts.length === 0) return whenEmpty;
    const texts = parts.map((part) => toSql(part, columnOf, parameters));
    return texts.length === 1 ? (texts[0] ?? whenEmpty) : `(${texts.join(` ${word} `)})`;
  };
  if ('fact' in condition) return `(${columnOf[condition.fact]})`;
  if ('not' in condition) return `(not ${toSql(condition.not, columnOf, parameters)})`;
  if ('all' in condition) return joined(condition.all, 'and', 'true');
  if ('any' in condition) return joined(condition.any, 'or', 'false');
  return toSql(condition.digitizedComponents[parameters.digitizedComponents], columnOf, parameters);
};

/** The facts a condition asks for; with both branches of a parameter. */
export const factsIn = <Name extends string>(condition: Condition<Name>): ReadonlySet<Name> => {
  if ('fact' in condition) return new Set([condition.fact]);
  if ('not' in condition) return factsIn(condition.not);
  const parts =
    'all' in condition ? condition.all
    : 'any' in condition ? condition.any
    : [condition.digitizedComponents.ANY, condition.digitizedComponents.ALL];
  return new Set(parts.flatMap((part) => [...factsIn(part)]));
};

/** True for counters that change by the clock alone: of open dossiers they are asked, not stored. */
export const movesWithClock = (condition: Condition): boolean => factsIn(condition).has('onTime');
