// The one check of observations (số liệu ngoài hồ sơ), whichever way they come: call, file, command or seed.
import { OBSERVATION_METRICS } from '../domain/metrics.ts';
import { parsePeriod, periodKey, type Period } from '../domain/period.ts';
import type { FieldError } from '../request/app-error.ts';
import type { ObservationGround, ObservedUnit } from './observation-ground.ts';

/** A row of a file or a call; nothing about it is trusted. */
export interface ObservationRow {
  unitCode: string;
  period: string;
  metric: string;
  value: number;
}

export interface CheckedObservation {
  /** Position among the rows given. */
  index: number;
  unitId: number;
  unitCode: string;
  period: Period;
  metric: string;
  value: number;
}

/** `field` is a name of ObservationRow. */
export interface ObservationFault {
  index: number;
  field: keyof ObservationRow;
  code: string;
  vi: string;
  en: string;
}

export const MAX_OBSERVATION = 2_147_483_647;
const METRIC_CODES: ReadonlySet<string> = new Set(OBSERVATION_METRICS.map((metric) => metric.code));

const FAULTS = {
  UNKNOWN_UNIT: { vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
  UNKNOWN_METRIC: { vi: 'Không có số liệu này.', en: 'No such metric is observed.' },
  NOT_A_COUNT: { vi: 'Giá trị phải là số nguyên không âm.', en: 'The value is a whole number, not below 0.' },
  DUPLICATE: { vi: 'Đơn vị, kỳ và số liệu này bị lặp.', en: 'The same unit, period and metric stand twice.' },
  UNIT_NOT_IN_PERIOD: { vi: 'Đơn vị không hoạt động ngày nào trong kỳ này.', en: 'The unit stood on no day of this period.' },
  NOT_APPLICABLE: { vi: 'Không tiêu chí nào dùng số liệu này cho cấp của đơn vị.', en: 'No criterion reads this metric for units of this level.' },
  NOT_BEGUN: { vi: 'Kỳ này chưa bắt đầu.', en: 'This period has not begun.' },
} as const;

const versionsIn = (unit: ObservedUnit, { firstDay, lastDay }: Period) => unit.versions.filter(({ from, to }) => (from === null || from <= lastDay) && (to === null || to >= firstDay));

/** Every fault of every row at once. `today`: periods that begin later are refused; null where that is not asked. */
export function checkObservations(
  rows: readonly ObservationRow[],
  { units, levels }: ObservationGround,
  today: string | null,
): { checked: CheckedObservation[]; faults: ObservationFault[] } {
  const faults: ObservationFault[] = [];
  const seen = new Set<string>();
  const checked: CheckedObservation[] = [];
  rows.forEach((row, index) => {
    const say = (field: keyof ObservationRow, code: keyof typeof FAULTS): number => faults.push({ index, field, code, ...FAULTS[code] });
    const before = faults.length;
    const unit = units.get(row.unitCode);
    const parsed = parsePeriod(String(row.period));
    if (unit === undefined) say('unitCode', 'UNKNOWN_UNIT');
    if (!parsed.ok) faults.push({ index, field: 'period', code: parsed.refusal.code, ...parsed.refusal.message });
    else if (today !== null && parsed.period.firstDay > today) say('period', 'NOT_BEGUN');
    if (!METRIC_CODES.has(row.metric)) say('metric', 'UNKNOWN_METRIC');
    if (!Number.isInteger(row.value) || row.value < 0 || row.value > MAX_OBSERVATION) say('value', 'NOT_A_COUNT');
    if (unit && parsed.ok) {
      const standing = versionsIn(unit, parsed.period);
      const takes = levels.get(row.metric);
      if (standing.length === 0) say('unitCode', 'UNIT_NOT_IN_PERIOD');
      else if (takes && !standing.some(({ level }) => takes.has(level))) say('metric', 'NOT_APPLICABLE');
    }
    if (faults.length > before || unit === undefined || !parsed.ok) return;
    const { unitId } = unit;
    const key = `${unitId} ${periodKey(parsed.period)} ${row.metric}`;
    if (seen.has(key)) return void say('metric', 'DUPLICATE');
    seen.add(key);
    checked.push({ index, unitId, unitCode: row.unitCode, period: parsed.period, metric: row.metric, value: row.value });
  });
  return { checked, faults };
}

export const faultsAt = (base: string, faults: readonly ObservationFault[]): FieldError[] =>
  faults.map(({ index, field, code, vi, en }) => ({ path: `${base}.${index}.${field}`, code, vi, en }));
