// Reading official results (nhập kết quả chính thức): what a row may say, and why it is refused. One check for the dry run and the real import.
import type { ScorePart } from '../../schema/enums.ts';
import { compare, HUNDRED, parseFraction, toDecimal, ZERO } from './fraction.ts';
import type { LocalDay } from './local-day.ts';
import { parsePeriod, type Period } from './period.ts';
import type { Refusal, Words } from './refusal.ts';
import type { RuleSet } from './rule-set.ts';

export const MAX_OFFICIAL_ITEMS = 5000;
const MAX_SOURCE = 300;
/** Published figures have two decimals; more than this are a mistake. */
const MAX_PLACES = 4;

/** A row as it was given; nothing about it is trusted. */
export interface OfficialItem {
  readonly unitCode: string;
  readonly period: string;
  readonly groupCode?: string | null | undefined;
  readonly criterionCode?: string | null | undefined;
  readonly score?: string | null | undefined;
  readonly maxScore?: string | null | undefined;
  readonly percent?: string | null | undefined;
  readonly rank?: number | null | undefined;
}

export interface OfficialCall {
  readonly source: string;
  readonly observedOn: LocalDay;
  readonly items: readonly OfficialItem[];
}

/** What the check needs to know of the province. */
export interface OfficialKnowledge {
  readonly today: LocalDay;
  /** The days in which a unit stood; null: no such unit. */
  readonly unitOf: (code: string) => { readonly unitId: number; readonly validFrom: LocalDay | null; readonly validTo: LocalDay | null } | null;
  readonly ruleSets: readonly RuleSet[];
}

export interface CheckedOfficial {
  readonly unitId: number;
  readonly period: Period;
  readonly part: ScorePart;
  readonly code: string;
  readonly score: string | null;
  readonly maxScore: string | null;
  readonly percent: string | null;
  readonly rank: number | null;
}

const WORDS = {
  REQUIRED: { vi: 'Thiếu giá trị.', en: 'A value is required.' },
  TOO_LONG: { vi: `Nguồn dài quá ${MAX_SOURCE} ký tự.`, en: `The source is longer than ${MAX_SOURCE} characters.` },
  IN_FUTURE: { vi: 'Ngày ghi nhận ở tương lai.', en: 'The day of observation is in the future.' },
  NO_ITEMS: { vi: 'Cần ít nhất một dòng.', en: 'At least one row is needed.' },
  TOO_MANY: { vi: `Mỗi lần tối đa ${MAX_OFFICIAL_ITEMS} dòng; hãy chia nhỏ.`, en: `At most ${MAX_OFFICIAL_ITEMS} rows at a time; split them.` },
  UNKNOWN_UNIT: { vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
  UNIT_NOT_IN_PERIOD: { vi: 'Đơn vị không hoạt động trong kỳ này.', en: 'The unit did not stand in this period.' },
  NOT_BEGUN: { vi: 'Kỳ này bắt đầu sau ngày ghi nhận.', en: 'The period begins after the day of observation.' },
  TWO_PARTS: { vi: 'Chỉ ghi mã nhóm hoặc mã tiêu chí, không ghi cả hai.', en: 'Give the code of a group or of a criterion, not both.' },
  UNKNOWN_GROUP: { vi: 'Bộ chỉ số của kỳ không có nhóm này.', en: 'No rule set of the period has this group.' },
  UNKNOWN_CRITERION: { vi: 'Bộ chỉ số của kỳ không có tiêu chí này.', en: 'No rule set of the period has this criterion.' },
  NO_RULE_SET: { vi: 'Kỳ này không có bộ chỉ số.', en: 'No rule set is in force in this period.' },
  NO_VALUE: { vi: 'Cần điểm hoặc tỷ lệ phần trăm.', en: 'A score or a percentage is needed.' },
  NOT_A_NUMBER: { vi: 'Phải là số thập phân không âm, tối đa 4 chữ số thập phân.', en: 'A decimal number, not below 0, with at most 4 decimals.' },
  ABOVE_MAXIMUM: { vi: 'Điểm cao hơn điểm tối đa.', en: 'The score is above the maximum.' },
  ABOVE_HUNDRED: { vi: 'Tỷ lệ lớn hơn 100.', en: 'The percentage is above 100.' },
  BAD_RANK: { vi: 'Thứ hạng là số nguyên từ 1.', en: 'A rank is a whole number from 1 on.' },
  DUPLICATE: { vi: 'Đơn vị, kỳ và mã này bị lặp trong cùng một lần nhập.', en: 'The same unit, period and code stand twice in one import.' },
} satisfies Record<string, Words>;
type Fault = keyof typeof WORDS;

const partOf = (item: OfficialItem): { part: ScorePart; code: string; field: string } =>
  item.criterionCode != null ? { part: 'CRITERION', code: item.criterionCode, field: 'criterionCode' }
    : item.groupCode != null ? { part: 'GROUP', code: item.groupCode, field: 'groupCode' }
      : { part: 'TOTAL', code: '', field: 'period' };

/** In one spelling, so that the same value twice is the same row: "15.8" for "15.80". */
function readNumber(text: string | null | undefined): { value: string | null; isBroken: boolean } {
  if (text == null) return { value: null, isBroken: false };
  const value = parseFraction(text);
  if (value === null || compare(value, ZERO) < 0 || 10n ** BigInt(MAX_PLACES) % value.d !== 0n) return { value: null, isBroken: true };
  const shown = toDecimal(value, MAX_PLACES);
  return { value: shown.replace(/\.?0+$/, ''), isBroken: false };
}

const exceeds = (text: string, limit: string): boolean => {
  const value = parseFraction(text);
  const most = parseFraction(limit);
  return value !== null && most !== null && compare(value, most) > 0;
};

function partFault(part: ScorePart, code: string, ruleSets: readonly RuleSet[]): Fault | null {
  if (ruleSets.length === 0) return 'NO_RULE_SET';
  if (part === 'GROUP') return ruleSets.some((set) => set.groups.some((group) => group.code === code)) ? null : 'UNKNOWN_GROUP';
  if (part === 'CRITERION') return ruleSets.some((set) => set.criteria.some((criterion) => criterion.code === code)) ? null : 'UNKNOWN_CRITERION';
  return null;
}

/** Of the rows the good ones, and every fault with its path below `input`. */
export function checkOfficialResults(call: OfficialCall, known: OfficialKnowledge): { rows: CheckedOfficial[]; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const say = (path: string, fault: Fault | null): void => {
    if (fault !== null) refusals.push({ path, code: fault, message: WORDS[fault] });
  };
  const source = call.source.trim();
  say('source', source === '' ? 'REQUIRED' : source.length > MAX_SOURCE ? 'TOO_LONG' : null);
  say('observedOn', call.observedOn > known.today ? 'IN_FUTURE' : null);
  say('items', call.items.length === 0 ? 'NO_ITEMS' : call.items.length > MAX_OFFICIAL_ITEMS ? 'TOO_MANY' : null);
  if (call.items.length > MAX_OFFICIAL_ITEMS) return { rows: [], refusals };
  const seen = new Set<string>();
  const rows: CheckedOfficial[] = [];
  call.items.forEach((item, index) => {
    const at = (field: string): string => `items.${index}.${field}`;
    const before = refusals.length;
    const unit = known.unitOf(item.unitCode);
    if (!unit) say(at('unitCode'), 'UNKNOWN_UNIT');
    const parsed = parsePeriod(item.period);
    if (!parsed.ok) refusals.push({ path: at('period'), code: parsed.refusal.code, message: parsed.refusal.message });
    const { part, code, field } = partOf(item);
    if (item.groupCode != null && item.criterionCode != null) say(at('criterionCode'), 'TWO_PARTS');
    if (parsed.ok) {
      const { firstDay, lastDay } = parsed.period;
      if (firstDay > call.observedOn) say(at('period'), 'NOT_BEGUN');
      if (unit && ((unit.validFrom !== null && unit.validFrom > lastDay) || (unit.validTo !== null && unit.validTo < firstDay))) say(at('unitCode'), 'UNIT_NOT_IN_PERIOD');
      say(at(field), partFault(part, code, known.ruleSets.filter((set) => set.validFrom <= lastDay && (set.validTo === null || set.validTo >= firstDay))));
    }
    const [score, maxScore, percent] = [readNumber(item.score), readNumber(item.maxScore), readNumber(item.percent)];
    for (const [name, read] of Object.entries({ score, maxScore, percent })) say(at(name), read.isBroken ? 'NOT_A_NUMBER' : null);
    if (item.score == null && item.percent == null) say(at('score'), 'NO_VALUE');
    if (score.value !== null && maxScore.value !== null && exceeds(score.value, maxScore.value)) say(at('score'), 'ABOVE_MAXIMUM');
    if (percent.value !== null && exceeds(percent.value, toDecimal(HUNDRED, 0))) say(at('percent'), 'ABOVE_HUNDRED');
    if (item.rank != null && (!Number.isInteger(item.rank) || item.rank < 1)) say(at('rank'), 'BAD_RANK');
    if (!unit || !parsed.ok) return;
    const key = `${unit.unitId} ${parsed.period.firstDay} ${parsed.period.lastDay} ${part} ${code}`;
    if (seen.has(key)) say(at(field), 'DUPLICATE');
    seen.add(key);
    if (refusals.length === before) {
      rows.push({ unitId: unit.unitId, period: parsed.period, part, code, score: score.value, maxScore: maxScore.value, percent: percent.value, rank: item.rank ?? null });
    }
  });
  return { rows, refusals };
}
