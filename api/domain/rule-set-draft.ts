// A draft of a rule set (dự thảo bộ chỉ số) as somebody sends it, and the rule of when a draft may take force.
import type { RuleState } from '../../schema/enums.ts';
import { addDays, isLocalDay, type LocalDay } from './local-day.ts';
import type { Refusal } from './refusal.ts';
import { validateRuleSet, type RuleSet, type RuleSetResult } from './rule-set.ts';

const LONGEST = 200_000;
const LONGEST_TEXT = 4_000;
const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const refusal = (path: string, code: string, vi: string, en: string): Refusal => ({ path, code, message: { vi, en } });

/** Texts that can be stored and shown; numbers may stand where points do. */
function textFaults(value: unknown, path: string): Refusal[] {
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT) return [refusal(path, 'TOO_LONG', `Dài quá ${LONGEST_TEXT} ký tự.`, `Longer than ${LONGEST_TEXT} characters.`)];
    return /\p{Cc}/u.test(value.replace(/[\t\n\r]/g, '')) ? [refusal(path, 'CONTROL_CHARACTER', 'Có ký tự điều khiển.', 'Has control characters.')] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => textFaults(one, `${path}.${index}`));
  return isRecord(value) ? Object.entries(value).flatMap(([name, one]) => textFaults(one, path === '' ? name : `${path}.${name}`)) : [];
}

const isTextOrNone = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string';

function optionalFaults(json: Json): Refusal[] {
  const NOT_TEXT = (path: string): Refusal => refusal(path, 'NOT_ALLOWED', 'Phải là văn bản hoặc để trống.', 'Must be text or left out.');
  const bands = Array.isArray(json['bands']) ? (json['bands'] as unknown[]) : [];
  return [
    ...['legalBasis', 'note'].filter((name) => !isTextOrNone(json[name])).map(NOT_TEXT),
    ...bands.flatMap((band, index) => (isRecord(band) && !isTextOrNone(band['nameEn']) ? [NOT_TEXT(`bands.${index}.nameEn`)] : [])),
  ];
}

/** Only what a rule set is made of is kept; other names of the document are dropped. */
const known = (set: RuleSet): RuleSet => ({
  code: set.code, nameVi: set.nameVi, nameEn: set.nameEn, validFrom: set.validFrom, validTo: set.validTo, state: set.state, legalBasis: set.legalBasis, note: set.note,
  parameters: { digitizedComponents: set.parameters.digitizedComponents },
  bands: set.bands.map(({ code, nameVi, nameEn, from }) => ({ code, nameVi, ...(nameEn != null && { nameEn }), from })),
  groups: set.groups.map(({ code, nameVi, nameEn, maxScore }) => ({ code, nameVi, nameEn, maxScore })),
  criteria: set.criteria.map(({ code, groupCode, nameVi, nameEn, maxScore, source, numerator, denominator, fullAtPercent, whenEmpty, appliesTo, state }) => ({
    code, groupCode, nameVi, nameEn, maxScore, source, numerator, denominator, fullAtPercent, whenEmpty, appliesTo: [...appliesTo], state,
  })),
});

/** Every reason at once, each with its path in the document. */
export function readRuleSetDraft(json: unknown): RuleSetResult {
  if (!isRecord(json) || JSON.stringify(json).length > LONGEST) {
    return { ok: false, refusals: [refusal('', 'NOT_A_RULE_SET', 'Phải là một bộ chỉ số dạng JSON, tối đa 200.000 ký tự.', 'Must be a rule set as JSON, at most 200,000 characters.')] };
  }
  const own: Refusal[] = [...textFaults(json, ''), ...optionalFaults(json)];
  if (typeof json['code'] === 'string' && !CODE.test(json['code'])) own.push(refusal('code', 'NOT_ALLOWED', 'Mã gồm chữ không dấu, số, dấu chấm, gạch; tối đa 64 ký tự.', 'A code has letters without accents, digits, dots and dashes, at most 64.'));
  if (typeof json['state'] === 'string' && json['state'] !== 'DRAFT') own.push(refusal('state', 'NOT_A_DRAFT', 'Bộ chỉ số đang soạn có trạng thái DRAFT.', 'A set that is being drafted has the state DRAFT.'));
  const result = validateRuleSet(json);
  if (own.length > 0 || !result.ok) return { ok: false, refusals: [...own, ...(result.ok ? [] : result.refusals)] };
  return { ok: true, ruleSet: known(result.ruleSet) };
}

interface ForceAsked {
  state: RuleState;
  validFrom: LocalDay;
  /** First days of the sets in force. */
  beginnings: readonly LocalDay[];
  /** The last day of a period that is over and has snapshots; null without any. */
  keptUntil: LocalDay | null;
}

const vnDay = (day: LocalDay): string => day.split('-').reverse().join('/');

/** A set in force is followed, never cut away from under it; a period that is over keeps the set that its snapshots were made with. */
export function forceRefusals({ state, validFrom, beginnings, keptUntil }: ForceAsked): Refusal[] {
  const refusals: Refusal[] = [];
  if (state === 'DRAFT') refusals.push(refusal('state', 'DRAFT_NOT_IN_FORCE', 'Công thức dự thảo không được áp dụng: chọn OFFICIAL hoặc RECONSTRUCTED.', 'A draft formula is not put in force: OFFICIAL or RECONSTRUCTED.'));
  if (!isLocalDay(validFrom)) return [...refusals, refusal('validFrom', 'INVALID_DAY', 'Ngày không tồn tại.', 'The day does not exist.')];
  const latest = beginnings.toSorted().at(-1);
  if (latest !== undefined && validFrom <= latest) {
    refusals.push(refusal('validFrom', 'NOT_AFTER_THE_LAST', `Phải sau ngày ${vnDay(latest)}, ngày bắt đầu của bộ chỉ số gần nhất.`, `Must be after ${latest}, when the latest set began.`));
  }
  if (keptUntil !== null && validFrom <= keptUntil) {
    refusals.push(refusal('validFrom', 'HAS_SNAPSHOTS', `Đã có ảnh chụp số liệu của kỳ kết thúc ngày ${vnDay(keptUntil)}: áp dụng sớm nhất từ ngày ${vnDay(addDays(keptUntil, 1))}.`,
      `A period that ended on ${keptUntil} has snapshots: in force from ${addDays(keptUntil, 1)} on at the earliest.`));
  }
  return refusals;
}
