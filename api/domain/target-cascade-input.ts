// What a draft of a cascade may ask for, why it is refused, and which acts its status allows.
import type { CascadeMethod, TargetCascadeStatus } from '../../schema/enums.ts';
import { compare, HUNDRED, parseFraction, ZERO } from './fraction.ts';
import { addDays, type LocalDay } from './local-day.ts';
import { containsDay, lengthInDays, parsePeriod, type Period } from './period.ts';
import type { Refusal, Words } from './refusal.ts';
import { MAX_TARGET_ITEMS, readTargetCriterion, readTargetPercent, targetRefusal, targetUnitFault, type CriterionReading, type TargetUnit } from './target-assignment.ts';
import type { RuleSet } from './rule-set.ts';
import { readText } from './text-rule.ts';

export const MAX_CASCADE_TITLE = 300;

export interface CascadeDraft {
  readonly title: string;
  readonly criterionCode: string;
  readonly period: Period;
  readonly percent: string;
  readonly method: CascadeMethod;
  readonly step: string | null;
  readonly basePeriod: Period;
  readonly hasLevel: boolean;
  /** Null: all units of the group. */
  readonly unitCodes: readonly string[] | null;
}

const WORDS = {
  STEP_REQUIRED: { vi: 'Cách cộng thêm cần mức tăng trên 0 đến 100 điểm phần trăm, tối đa 2 chữ số thập phân.', en: 'This method needs a step above 0 and up to 100 percentage points, at most 2 decimals.' },
  NOT_FOR_METHOD: { vi: 'Mức tăng chỉ dùng cho cách cộng thêm vào kết quả trước.', en: 'A step is for the method LAST_RESULT_PLUS_STEP only.' },
  NOT_BEGUN: { vi: 'Kỳ gốc chưa bắt đầu nên chưa có kết quả.', en: 'The base period has not begun and has no result yet.' },
  NOT_TOGETHER: { vi: 'Chỉ chọn một trong cấp đơn vị và danh sách đơn vị.', en: 'Give a level or the codes of units, not both.' },
  NO_UNITS: { vi: 'Cần ít nhất một đơn vị.', en: 'At least one unit is needed.' },
  TOO_MANY: { vi: `Mỗi lần phân bổ tối đa ${MAX_TARGET_ITEMS} đơn vị.`, en: `At most ${MAX_TARGET_ITEMS} units at a time.` },
  DUPLICATE_UNIT: { vi: 'Đơn vị bị lặp.', en: 'The unit occurs twice.' },
  NOT_WITHIN: { vi: 'Đơn vị không thuộc nhóm được phân bổ.', en: 'The unit is not below the unit of the group.' },
  NESTED: { vi: 'Đơn vị nằm trong một đơn vị khác của danh sách: hồ sơ sẽ bị tính hai lần.', en: 'The unit stands below another one of the list: its dossiers would count twice.' },
  UNKNOWN_GROUP: { vi: 'Không có đơn vị này vào ngày cuối kỳ.', en: 'There is no such unit on the last day of the period.' },
  NOTHING_BELOW: { vi: 'Dưới đơn vị này không có đơn vị nào nhận được chỉ tiêu của tiêu chí này trong kỳ.', en: 'No unit below takes a target of this criterion in the period.' },
  NOT_IN_CASCADE: { vi: 'Đơn vị không có trong bản phân bổ.', en: 'The unit is not in the cascade.' },
} satisfies Record<string, Words>;

export const cascadeRefusal = (path: string, code: keyof typeof WORDS): Refusal => ({ path, code, message: WORDS[code] });

const stepFault = ({ method, step }: Pick<CascadeDraft, 'method' | 'step'>): keyof typeof WORDS | null => {
  if (method !== 'LAST_RESULT_PLUS_STEP') return step === null ? null : 'NOT_FOR_METHOD';
  const value = step === null ? null : parseFraction(step);
  return value === null || compare(value, ZERO) <= 0 || compare(value, HUNDRED) > 0 || 100n % value.d !== 0n ? 'STEP_REQUIRED' : null;
};

/** All that can be said before the units are looked at. */
export function draftRefusals(draft: CascadeDraft, ruleSets: readonly RuleSet[], today: LocalDay): Refusal[] {
  const title = readText('title', draft.title, { max: MAX_CASCADE_TITLE, isRequired: true, name: { vi: 'Tên bản phân bổ', en: 'The title' } });
  const criterion = readTargetCriterion(ruleSets, draft.criterionCode);
  const percent = readTargetPercent(draft.percent);
  const step = stepFault(draft);
  const { unitCodes } = draft;
  return [
    ...(title.ok ? [] : [title.refusal]),
    ...('code' in criterion ? [targetRefusal('criterionCode', criterion.code)] : []),
    ...(percent.ok ? [] : [targetRefusal('percent', percent.code)]),
    ...(step ? [cascadeRefusal('step', step)] : []),
    ...(draft.basePeriod.firstDay > today ? [cascadeRefusal('basePeriod', 'NOT_BEGUN')] : []),
    ...(unitCodes !== null && draft.hasLevel ? [cascadeRefusal('level', 'NOT_TOGETHER')] : []),
    ...(unitCodes?.length === 0 ? [cascadeRefusal('unitCodes', 'NO_UNITS')] : []),
    ...((unitCodes?.length ?? 0) > MAX_TARGET_ITEMS ? [cascadeRefusal('unitCodes', 'TOO_MANY')] : []),
  ];
}

/** A unit with the ids of those above it, itself last. */
export interface PlacedUnit extends TargetUnit {
  readonly unitId: number;
  readonly pathIds: readonly number[];
}

/** The units that were named one by one: each takes the target, stands within the group and in no other of the list. */
export function namedUnitRefusals(codes: readonly string[], unitOf: (code: string) => PlacedUnit | null, groupId: number, criterion: CriterionReading, lastDay: LocalDay): Refusal[] {
  const named = new Set(codes.flatMap((code) => unitOf(code)?.unitId ?? []));
  const seen = new Set<string>();
  return codes.flatMap((code, index): Refusal[] => {
    const path = `unitCodes.${index}`;
    const unit = unitOf(code);
    const isRepeated = seen.has(code);
    seen.add(code);
    if (isRepeated) return [cascadeRefusal(path, 'DUPLICATE_UNIT')];
    const fault = targetUnitFault(unit, lastDay, criterion);
    if (fault || !unit) return [targetRefusal(path, fault ?? 'UNKNOWN_UNIT')];
    if (!unit.pathIds.includes(groupId)) return [cascadeRefusal(path, 'NOT_WITHIN')];
    return unit.pathIds.slice(0, -1).some((id) => named.has(id)) ? [cascadeRefusal(path, 'NESTED')] : [];
  });
}

/** The next ones down the tree: of the units of a group those with none of the others above them. */
export function nearestUnits<T extends Pick<PlacedUnit, 'unitId' | 'pathIds'>>(units: readonly T[]): T[] {
  const ids = new Set(units.map((unit) => unit.unitId));
  return units.filter((unit) => !unit.pathIds.slice(0, -1).some((id) => ids.has(id)));
}

export interface PercentChange {
  readonly unitCode: string;
  readonly percent: string;
}

export function changeRefusals(items: readonly PercentChange[], codes: ReadonlySet<string>): Refusal[] {
  const seen = new Set<string>();
  const rows = items.flatMap(({ unitCode, percent }, index): Refusal[] => {
    const isRepeated = seen.has(unitCode);
    seen.add(unitCode);
    const read = readTargetPercent(percent);
    return [
      ...(codes.has(unitCode) ? [] : [cascadeRefusal(`items.${index}.unitCode`, 'NOT_IN_CASCADE')]),
      ...(isRepeated ? [cascadeRefusal(`items.${index}.unitCode`, 'DUPLICATE_UNIT')] : []),
      ...(read.ok ? [] : [targetRefusal(`items.${index}.percent`, read.code)]),
    ];
  });
  return items.length === 0 ? [cascadeRefusal('items', 'NO_UNITS')] : rows;
}

/** Where last results are looked for unless told: the period itself once it has begun, else the present one of its kind; for a range the same number of days up to today. */
export function basePeriodFor(period: Period, today: LocalDay): Period {
  if (period.firstDay <= today) return period;
  const [year = '', month = ''] = today.split('-');
  const keys: Record<Period['kind'], string | null> = {
    YEAR: year, QUARTER: `${year}-Q${Math.ceil(Number(month) / 3)}`, MONTH: `${year}-${month}`, WEEK: null, RANGE: null,
  };
  const back = 1 - lengthInDays(period);
  const parsed = parsePeriod(keys[period.kind] ?? `${addDays(today, back)}/${today}`);
  if (parsed.ok && containsDay(parsed.period, today)) return parsed.period;
  throw new RangeError(`no base period for ${period.key}`);
}

export const CASCADE_ACTS = ['EDIT', 'ASSIGN', 'DISCARD'] as const;
export type CascadeAct = (typeof CASCADE_ACTS)[number];

/** Everything is done to drafts. Who saw a draft and was overtaken is told so (STALE), not that the act is wrong. */
export function judgeCascade({ status, version }: { readonly status: TargetCascadeStatus; readonly version: number }, expectedVersion: number): 'FINE' | 'STALE' | 'NOT_ALLOWED' {
  if (status === 'DRAFT') return expectedVersion === version ? 'FINE' : 'STALE';
  return expectedVersion > 0 && expectedVersion < version ? 'STALE' : 'NOT_ALLOWED';
}
