// What changes from one rule set (bộ chỉ số) to another, and whether both give the same points for the same counts.
import { compare } from './fraction.ts';
import { points, type Criterion, type Points, type RuleSet } from './rule-set.ts';

/** A value that differs, as it is shown: numbers and codes, never judged from here. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface CriterionChange {
  readonly code: string;
  readonly before: Criterion;
  readonly after: Criterion;
  readonly fields: readonly FieldChange[];
}

export interface RuleSetChanges {
  readonly added: readonly Criterion[];
  readonly removed: readonly Criterion[];
  readonly changed: readonly CriterionChange[];
  /** Groups and bands by code, and the parameters. */
  readonly others: readonly FieldChange[];
}

const isEqualPoints = (a: Points, b: Points): boolean => compare(points(a), points(b)) === 0;
const levelsOf = ({ appliesTo }: Criterion): string => appliesTo.toSorted().join(', ');

/** What moves points. */
const JUDGING: readonly (readonly [field: string, isEqual: (a: Criterion, b: Criterion) => boolean, shown: (of: Criterion) => string])[] = [
  ['groupCode', (a, b) => a.groupCode === b.groupCode, (of) => of.groupCode],
  ['maxScore', (a, b) => isEqualPoints(a.maxScore, b.maxScore), (of) => String(of.maxScore)],
  ['fullAtPercent', (a, b) => isEqualPoints(a.fullAtPercent, b.fullAtPercent), (of) => String(of.fullAtPercent)],
  ['numerator', (a, b) => a.numerator === b.numerator, (of) => of.numerator],
  ['denominator', (a, b) => a.denominator === b.denominator, (of) => of.denominator],
  ['whenEmpty', (a, b) => a.whenEmpty === b.whenEmpty, (of) => of.whenEmpty],
  ['appliesTo', (a, b) => levelsOf(a) === levelsOf(b), levelsOf],
];
/** What is worth seeing, but moves nothing. */
const SHOWN: typeof JUDGING = [
  ['state', (a, b) => a.state === b.state, (of) => of.state],
  ['nameVi', (a, b) => a.nameVi === b.nameVi, (of) => of.nameVi],
  ['nameEn', (a, b) => a.nameEn === b.nameEn, (of) => of.nameEn],
];

const fieldsOf = (before: Criterion, after: Criterion, rows: typeof JUDGING): FieldChange[] =>
  rows.filter(([, isEqual]) => !isEqual(before, after)).map(([field, , shown]) => ({ field, before: shown(before), after: shown(after) }));

/** Number by code of groups and bands; what is on one side only is null on the other. */
function numbersOf(kind: string, before: readonly { code: string; value: Points }[], after: readonly { code: string; value: Points }[]): FieldChange[] {
  const was = new Map(before.map((one) => [one.code, one.value]));
  const is = new Map(after.map((one) => [one.code, one.value]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code) => {
    const [old, now] = [was.get(code), is.get(code)];
    if (old !== undefined && now !== undefined && isEqualPoints(old, now)) return [];
    return [{ field: `${kind} ${code}`, before: old === undefined ? null : String(old), after: now === undefined ? null : String(now) }];
  });
}

const groupNumbers = (of: RuleSet) => of.groups.map(({ code, maxScore }) => ({ code, value: maxScore }));
const bandNumbers = (of: RuleSet) => of.bands.map(({ code, from }) => ({ code, value: from }));

function parametersOf(before: RuleSet, after: RuleSet): FieldChange[] {
  const [old, now] = [before.parameters.digitizedComponents, after.parameters.digitizedComponents];
  return old === now ? [] : [{ field: 'digitizedComponents', before: old, after: now }];
}

/** From `before` to `after`, criteria in the order of `after` and then of `before`. */
export function ruleSetChanges(before: RuleSet, after: RuleSet): RuleSetChanges {
  const was = new Map(before.criteria.map((one) => [one.code, one]));
  const codes = new Set(after.criteria.map((one) => one.code));
  return {
    added: after.criteria.filter(({ code }) => !was.has(code)),
    removed: before.criteria.filter(({ code }) => !codes.has(code)),
    changed: after.criteria.flatMap((one) => {
      const old = was.get(one.code);
      const fields = old ? fieldsOf(old, one, [...JUDGING, ...SHOWN]) : [];
      return old && fields.length > 0 ? [{ code: one.code, before: old, after: one, fields }] : [];
    }),
    others: [
      ...numbersOf('group', groupNumbers(before), groupNumbers(after)),
      ...numbersOf('band', bandNumbers(before), bandNumbers(after)),
      ...parametersOf(before, after),
    ],
  };
}

/** True where the same counts give the same points; names, notes, bands, validity and code do not matter. */
export function judgesAlike(a: RuleSet, b: RuleSet): boolean {
  if (a === b) return true;
  const of = new Map(b.criteria.map((one) => [one.code, one]));
  return a.criteria.length === b.criteria.length
    && a.criteria.every((one) => {
      const other = of.get(one.code);
      return other !== undefined && fieldsOf(one, other, JUDGING).length === 0;
    })
    && numbersOf('group', groupNumbers(a), groupNumbers(b)).length === 0
    && parametersOf(a, b).length === 0;
}
