// A rule set (bộ quy tắc tính điểm) as data, and the check that refuses one which could not be computed.
import type { RuleState, UnitLevel } from '../../schema/enums.ts';
import { RuleState as RULE_STATES, UnitLevel as UNIT_LEVELS } from '../../schema/enums.ts';
import { pairOf } from './criterion-parts.ts';
import type { Fraction } from './fraction.ts';
import { add, compare, fraction, HUNDRED, parseFraction, toExact, ZERO } from './fraction.ts';
import { isLocalDay } from './local-day.ts';
import type { RuleParameters } from './metric-conditions.ts';
import type { MetricKind } from './metrics.ts';
import { findMetric } from './metrics.ts';
import type { Refusal, Words } from './refusal.ts';

/** A number in the rule set's file: exact, so 12.5 and "12.5" are the same. */
export type Points = number | string;
export type CriterionSource = 'DOSSIERS' | 'OBSERVATION';
export type WhenEmpty = 'FULL' | 'ZERO' | 'NO_DATA';

export interface Band {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn?: string;
  readonly from: Points;
}
export interface Group {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly maxScore: Points;
}
export interface Criterion {
  readonly code: string;
  readonly groupCode: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly maxScore: Points;
  readonly source: CriterionSource;
  readonly numerator: string;
  readonly denominator: string;
  readonly fullAtPercent: Points;
  readonly whenEmpty: WhenEmpty;
  readonly appliesTo: readonly UnitLevel[];
  readonly state: RuleState;
}
export interface RuleSet {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly state: RuleState;
  readonly legalBasis: string | null;
  readonly note: string | null;
  readonly parameters: RuleParameters;
  readonly bands: readonly Band[];
  readonly groups: readonly Group[];
  readonly criteria: readonly Criterion[];
}
export type RuleSetResult = { readonly ok: true; readonly ruleSet: RuleSet } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Maxima and thresholds are asked for with every cell, and are few; drafts may bring others, but not without end. */
const known = new Map<Points, Fraction>();
const MOST_KNOWN = 1000;

/** Throws on what `validateRuleSet` refuses. */
export const points = (value: Points): Fraction => {
  const before = known.get(value);
  if (before !== undefined) return before;
  const parsed = parseFraction(String(value));
  if (parsed === null) throw new RangeError(`not an exact number: ${value}`);
  if (known.size < MOST_KNOWN) known.set(value, parsed);
  return parsed;
};

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const pointsOrNull = (value: unknown): Fraction | null =>
  typeof value === 'number' || typeof value === 'string' ? parseFraction(String(value)) : null;
const sourceOf: Record<MetricKind, CriterionSource | null> = {
  DOSSIERS: 'DOSSIERS', PROCEDURES: 'DOSSIERS', OBSERVATION: 'OBSERVATION', QUANTITY: null, COMPONENTS: null,
};

const WORDS = {
  REQUIRED: { vi: 'Thiếu giá trị.', en: 'A value is required.' },
  NOT_ALLOWED: { vi: 'Giá trị không thuộc danh mục cho phép.', en: 'The value is not one of those allowed.' },
  DUPLICATE: { vi: 'Mã bị lặp.', en: 'The code occurs twice.' },
  UNKNOWN_GROUP: { vi: 'Không có nhóm này.', en: 'There is no such group.' },
  UNKNOWN_METRIC: { vi: 'Không có chỉ số đếm này.', en: 'There is no such counter.' },
  WRONG_SOURCE: { vi: 'Nguồn không khớp với chỉ số đếm.', en: 'The source does not match the counters.' },
  NOT_A_SHARE: { vi: 'Tử số không phải là một phần của mẫu số.', en: 'The numerator is no part of the denominator.' },
  OUT_OF_RANGE: { vi: 'Giá trị ngoài phạm vi.', en: 'The value is out of range.' },
  INVALID_DAY: { vi: 'Ngày không tồn tại hoặc sai thứ tự.', en: 'The day does not exist or is out of order.' },
} satisfies Record<string, Words>;

/** Collects refusals while it walks the untrusted value; nothing is repaired. */
class Walk {
  readonly refusals: Refusal[] = [];
  refuse(path: string, code: string, message: Words): void {
    this.refusals.push({ path, code, message });
  }
  say(path: string, code: keyof typeof WORDS): void {
    this.refuse(path, code, WORDS[code]);
  }
  texts(row: Json, path: string, names: readonly string[]): void {
    for (const name of names) if (!isText(row[name])) this.say(`${path}${name}`, 'REQUIRED');
  }
  oneOf(value: unknown, path: string, allowed: readonly string[]): void {
    if (typeof value !== 'string' || !allowed.includes(value)) this.say(path, 'NOT_ALLOWED');
  }
  /** The rows of a list of objects with unique codes. */
  rows(value: unknown, path: string): Json[] {
    if (!Array.isArray(value) || value.length === 0) {
      this.say(path, 'REQUIRED');
      return [];
    }
    const seen = new Set<unknown>();
    return value.map((row: unknown, index) => {
      if (!isRecord(row)) {
        this.say(`${path}.${index}`, 'REQUIRED');
        return {};
      }
      this.texts(row, `${path}.${index}.`, ['code', 'nameVi']);
      if (seen.has(row['code'])) this.say(`${path}.${index}.code`, 'DUPLICATE');
      seen.add(row['code']);
      return row;
    });
  }
  /** A number above (or from) 0 and at most 100; 0 counts as 0 where it is refused, so that sums still report. */
  points(value: unknown, path: string, isZeroAllowed: boolean): Fraction {
    const parsed = pointsOrNull(value);
    const sign = parsed === null ? -1 : compare(parsed, ZERO);
    if (parsed === null || sign < 0 || (sign === 0 && !isZeroAllowed) || compare(parsed, HUNDRED) > 0) this.say(path, 'OUT_OF_RANGE');
    return parsed ?? ZERO;
  }
}

const walkCriterion = (walk: Walk, row: Json, path: string): void => {
  walk.texts(row, `${path}.`, ['nameEn']);
  walk.points(row['fullAtPercent'], `${path}.fullAtPercent`, false);
  walk.oneOf(row['source'], `${path}.source`, ['DOSSIERS', 'OBSERVATION']);
  walk.oneOf(row['whenEmpty'], `${path}.whenEmpty`, ['FULL', 'ZERO', 'NO_DATA']);
  walk.oneOf(row['state'], `${path}.state`, Object.keys(RULE_STATES));
  const levels: unknown = row['appliesTo'];
  if (!Array.isArray(levels) || levels.length === 0) walk.say(`${path}.appliesTo`, 'REQUIRED');
  else levels.forEach((level: unknown, index) => walk.oneOf(level, `${path}.appliesTo.${index}`, Object.keys(UNIT_LEVELS).filter((one) => one !== 'DESK')));
  const numerator = findMetric(String(row['numerator']));
  const denominator = findMetric(String(row['denominator']));
  if (numerator === null) walk.say(`${path}.numerator`, 'UNKNOWN_METRIC');
  if (denominator === null) walk.say(`${path}.denominator`, 'UNKNOWN_METRIC');
  if (numerator === null || denominator === null) return;
  if (pairOf(numerator, denominator) === null) walk.say(`${path}.numerator`, 'NOT_A_SHARE');
  else if (sourceOf[numerator.kind] !== row['source']) walk.say(`${path}.source`, 'WRONG_SOURCE');
};

const refuseSum = (walk: Walk, path: string, actual: Fraction, expected: Fraction): void => {
  if (compare(actual, expected) === 0) return;
  walk.refuse(path, 'SUM_OF_MAXIMA', {
    vi: `Tổng điểm tối đa là ${toExact(actual)}, phải là ${toExact(expected)}.`,
    en: `The maxima add up to ${toExact(actual)}, they must be ${toExact(expected)}.`,
  });
};

const walkScores = (walk: Walk, groups: readonly Json[], criteria: readonly Json[]): void => {
  const sums = new Map<unknown, Fraction>(groups.map((group) => [group['code'], ZERO]));
  criteria.forEach((row, index) => {
    const maxScore = walk.points(row['maxScore'], `criteria.${index}.maxScore`, false);
    const sum = sums.get(row['groupCode']);
    if (sum === undefined) walk.say(`criteria.${index}.groupCode`, 'UNKNOWN_GROUP');
    else sums.set(row['groupCode'], add(sum, maxScore));
  });
  let total = ZERO;
  groups.forEach((group, index) => {
    const maxScore = walk.points(group['maxScore'], `groups.${index}.maxScore`, false);
    total = add(total, maxScore);
    refuseSum(walk, `groups.${index}.maxScore`, sums.get(group['code']) ?? ZERO, maxScore);
  });
  if (groups.length > 0) refuseSum(walk, 'groups', total, HUNDRED);
};

/** Bands come from the best down to one that starts at 0, so that every score has one. */
const walkBands = (walk: Walk, bands: readonly Json[]): void => {
  let above = fraction(101);
  bands.forEach((band, index) => {
    const from = walk.points(band['from'], `bands.${index}.from`, true);
    if (compare(from, above) >= 0) walk.say(`bands.${index}.from`, 'OUT_OF_RANGE');
    above = from;
  });
  if (bands.length > 0 && compare(above, ZERO) !== 0) walk.say(`bands.${bands.length - 1}.from`, 'OUT_OF_RANGE');
};

const walkHead = (walk: Walk, json: Json): void => {
  walk.texts(json, '', ['code', 'nameVi', 'nameEn', 'validFrom']);
  walk.oneOf(json['state'], 'state', Object.keys(RULE_STATES));
  const from = json['validFrom'];
  const to = json['validTo'] ?? null;
  if (typeof from === 'string' && !isLocalDay(from)) walk.say('validFrom', 'INVALID_DAY');
  if (to !== null && (typeof to !== 'string' || !isLocalDay(to) || (typeof from === 'string' && to < from))) walk.say('validTo', 'INVALID_DAY');
  const parameters = json['parameters'];
  walk.oneOf(isRecord(parameters) ? parameters['digitizedComponents'] : null, 'parameters.digitizedComponents', ['ANY', 'ALL']);
};

/** Every reason at once, each with its path. */
export const validateRuleSet = (json: unknown): RuleSetResult => {
  const walk = new Walk();
  if (!isRecord(json)) {
    walk.say('', 'REQUIRED');
    return { ok: false, refusals: walk.refusals };
  }
  walkHead(walk, json);
  walkBands(walk, walk.rows(json['bands'], 'bands'));
  const groups = walk.rows(json['groups'], 'groups');
  groups.forEach((group, index) => walk.texts(group, `groups.${index}.`, ['nameEn']));
  const criteria = walk.rows(json['criteria'], 'criteria');
  criteria.forEach((row, index) => walkCriterion(walk, row, `criteria.${index}`));
  walkScores(walk, groups, criteria);
  if (walk.refusals.length > 0) return { ok: false, refusals: walk.refusals };
  // Each field was walked above, so the shape holds.
  return { ok: true, ruleSet: { legalBasis: null, note: null, validTo: null, ...json } as unknown as RuleSet };
};
