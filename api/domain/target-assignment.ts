// Assigning targets (giao chỉ tiêu): what one call may ask for, and why each of its rows is refused.
import type { UnitLevel } from '../../schema/enums.ts';
import { appliesTo } from './body.ts';
import { UNSCORED_CRITERIA } from './criterion-parts.ts';
import { compare, HUNDRED, parseFraction, toDecimal, ZERO } from './fraction.ts';
import type { LocalDay } from './local-day.ts';
import type { Period } from './period.ts';
import type { Refusal, Words } from './refusal.ts';
import type { RuleSet } from './rule-set.ts';

export const MAX_TARGET_ITEMS = 1000;
export const MAX_DECISION_NUMBER = 100;
/** Decimals of a target that are kept; official ones have two. */
const MAX_PLACES = 4;

export interface TargetItem {
  readonly unitCode: string;
  readonly percent: string;
}

export interface TargetAssignment {
  readonly decisionNumber: string;
  readonly criterionCode: string;
  readonly period: Period;
  readonly items: readonly TargetItem[];
}

/** A unit on the last day of the period; one that does not stand then, as it was nearest to it. */
export interface TargetUnit {
  readonly level: UnitLevel;
  readonly isMeasured: boolean;
  readonly validFrom: LocalDay | null;
  readonly validTo: LocalDay | null;
}

const WORDS = {
  REQUIRED: { vi: 'Thiếu giá trị.', en: 'A value is required.' },
  TOO_LONG: { vi: `Số quyết định dài quá ${MAX_DECISION_NUMBER} ký tự.`, en: `The decision number is longer than ${MAX_DECISION_NUMBER} characters.` },
  MALFORMED: { vi: 'Số quyết định chứa ký tự không hợp lệ.', en: 'The decision number contains characters that cannot be printed.' },
  NO_ITEMS: { vi: 'Cần ít nhất một đơn vị.', en: 'At least one unit is needed.' },
  TOO_MANY: { vi: `Mỗi lần giao tối đa ${MAX_TARGET_ITEMS} đơn vị.`, en: `At most ${MAX_TARGET_ITEMS} units at a time.` },
  UNKNOWN_CRITERION: { vi: 'Kỳ này không có chỉ số đó.', en: 'There is no such criterion in that period.' },
  NO_TARGETS: { vi: 'Chỉ số này không giao chỉ tiêu.', en: 'No targets are assigned for this criterion.' },
  DUPLICATE_UNIT: { vi: 'Đơn vị bị lặp trong cùng một lần giao.', en: 'The unit occurs twice in one call.' },
  UNKNOWN_UNIT: { vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
  CLOSED_IN_PERIOD: { vi: 'Đơn vị kết thúc hoạt động trước khi hết kỳ.', en: 'The unit closes before the period ends.' },
  NOT_YET_STANDING: { vi: 'Đơn vị chưa thành lập trong kỳ.', en: 'The unit does not stand yet in the period.' },
  NOT_MEASURED: { vi: 'Đơn vị không được chấm điểm nên không giao chỉ tiêu.', en: 'The unit is not measured, so it takes no targets.' },
  NOT_APPLICABLE: { vi: 'Chỉ số này không áp dụng cho cấp của đơn vị.', en: 'The criterion is not for units of this level.' },
  OUT_OF_RANGE: { vi: 'Tỷ lệ phải từ 0 đến 100.', en: 'The percentage is from 0 to 100.' },
  TOO_PRECISE: { vi: `Tỷ lệ có tối đa ${MAX_PLACES} chữ số thập phân.`, en: `The percentage has at most ${MAX_PLACES} decimals.` },
} satisfies Record<string, Words>;
type RefusalCode = keyof typeof WORDS;

export const targetRefusal = (path: string, code: RefusalCode): Refusal => ({ path, code, message: WORDS[code] });

export type TargetPercent = { readonly ok: true; readonly percent: string } | { readonly ok: false; readonly code: RefusalCode };

/** In its one spelling: "98.5" for "98.50", "0" for "-0". */
export const readTargetPercent = (text: string): TargetPercent => {
  const value = parseFraction(text);
  if (value === null || compare(value, ZERO) < 0 || compare(value, HUNDRED) > 0) return { ok: false, code: 'OUT_OF_RANGE' };
  if (10n ** BigInt(MAX_PLACES) % value.d !== 0n) return { ok: false, code: 'TOO_PRECISE' };
  return { ok: true, percent: toDecimal(value, MAX_PLACES).replace(/\.?0+$/, '') };
};

export const readDecisionNumber = (text: string): string => text.normalize('NFC').trim().replace(/ +/g, ' ');

/** What a target can be assigned for: the levels that the criterion is for, or why not. */
export type CriterionReading = { readonly levels: readonly UnitLevel[] | 'ALL' } | { readonly code: RefusalCode };

/** `ruleSets`: those in force in the period, the one to prefer first. */
export const readTargetCriterion = (ruleSets: readonly RuleSet[], code: string): CriterionReading => {
  const unscored = UNSCORED_CRITERIA.find((criterion) => criterion.code === code);
  if (unscored) return unscored.takesTargets ? { levels: 'ALL' } : { code: 'NO_TARGETS' };
  for (const ruleSet of ruleSets) {
    const criterion = ruleSet.criteria.find((one) => one.code === code);
    if (criterion) return { levels: criterion.appliesTo };
  }
  return { code: 'UNKNOWN_CRITERION' };
};

/** A unit answers for the whole period or not at all: it takes the target if it stands on the last day. */
export const targetUnitFault = (unit: TargetUnit | null, lastDay: LocalDay, criterion: CriterionReading): RefusalCode | null => {
  if (unit === null) return 'UNKNOWN_UNIT';
  if (unit.validTo !== null && unit.validTo < lastDay) return 'CLOSED_IN_PERIOD';
  if (unit.validFrom !== null && unit.validFrom > lastDay) return 'NOT_YET_STANDING';
  if (!unit.isMeasured) return 'NOT_MEASURED';
  if (!('levels' in criterion) || criterion.levels === 'ALL') return null;
  return appliesTo({ appliesTo: criterion.levels }, unit.level) ? null : 'NOT_APPLICABLE';
};

const decisionFault = (text: string): RefusalCode | null => {
  const decisionNumber = readDecisionNumber(text);
  if (decisionNumber === '') return 'REQUIRED';
  if (decisionNumber.length > MAX_DECISION_NUMBER) return 'TOO_LONG';
  return /\p{Cc}/u.test(decisionNumber) ? 'MALFORMED' : null;
};

/** Every fault of the call at once, each with its path below `input`; rows are not looked at when there are too many. */
export const assignmentRefusals = (
  { decisionNumber, criterionCode, period, items }: TargetAssignment,
  ruleSets: readonly RuleSet[],
  unitOf: (code: string) => TargetUnit | null,
): Refusal[] => {
  const refusals: Refusal[] = [];
  const say = (path: string, code: RefusalCode | null): void => {
    if (code !== null) refusals.push(targetRefusal(path, code));
  };
  const criterion = readTargetCriterion(ruleSets, criterionCode);
  say('decisionNumber', decisionFault(decisionNumber));
  if ('code' in criterion) say('criterionCode', criterion.code);
  if (items.length === 0) say('items', 'NO_ITEMS');
  if (items.length > MAX_TARGET_ITEMS) {
    say('items', 'TOO_MANY');
    return refusals;
  }
  const seen = new Set<string>();
  items.forEach(({ unitCode, percent }, index) => {
    say(`items.${index}.unitCode`, seen.has(unitCode) ? 'DUPLICATE_UNIT' : targetUnitFault(unitOf(unitCode), period.lastDay, criterion));
    seen.add(unitCode);
    const read = readTargetPercent(percent);
    if (!read.ok) say(`items.${index}.percent`, read.code);
  });
  return refusals;
};
