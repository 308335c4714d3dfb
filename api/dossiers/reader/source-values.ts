/** Turns one value of a file (text, number, date cell) into the plain value a dossier field takes. Messages never repeat the value. */
import { plainName } from './field-name.ts';
import type { RawScalar } from './raw-dossier.ts';

export type Converted = { value: RawScalar } | { vi: string; en: string };

const HCM_OFFSET_MS = 7 * 3600_000; // Asia/Ho_Chi_Minh has been UTC+7 without daylight saving since 1975
const NOT_A_TIME = {
  vi: 'Thời điểm không hợp lệ; dùng yyyyMMddHHmmss, dd/MM/yyyy HH:mm:ss hoặc ISO 8601',
  en: 'Not a valid time; use yyyyMMddHHmmss, dd/MM/yyyy HH:mm:ss or ISO 8601',
};

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;
const VIETNAMESE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

interface Wall { y: number; mo: number; d: number; h: number; mi: number; s: number; ms: number; zone?: string | undefined; dayOnly: boolean }

function wallOf(text: string): Wall | null {
  const n = (part: string | undefined): number => Number(part ?? 0);
  let m = COMPACT.exec(text);
  if (m) return { y: n(m[1]), mo: n(m[2]), d: n(m[3]), h: n(m[4]), mi: n(m[5]), s: n(m[6]), ms: 0, dayOnly: m[4] === undefined };
  m = VIETNAMESE.exec(text);
  if (m) return { y: n(m[3]), mo: n(m[2]), d: n(m[1]), h: n(m[4]), mi: n(m[5]), s: n(m[6]), ms: 0, dayOnly: m[4] === undefined };
  m = ISO.exec(text);
  if (!m) return null;
  const ms = Math.trunc(Number(`0.${m[7] ?? 0}`) * 1000);
  return { y: n(m[1]), mo: n(m[2]), d: n(m[3]), h: n(m[4]), mi: n(m[5]), s: n(m[6]), ms, zone: m[8], dayOnly: m[4] === undefined };
}

/** ISO text in UTC. A time without a zone is that of Asia/Ho_Chi_Minh; year 1 is the empty date of .NET exports. */
export function instantOf(value: unknown, endOfDay = false): Converted {
  let text: string;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return NOT_A_TIME;
    // A date cell holds wall-clock time without a zone, as a fraction of a day: whole seconds are what was typed.
    text = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().replace('Z', '');
    if (text.endsWith('T00:00:00.000')) text = text.slice(0, 10);
  } else if (typeof value === 'string') text = value.trim();
  else if (typeof value === 'number' && value >= 1e13 && value < 1e14) text = String(value);
  else return NOT_A_TIME;
  const w = wallOf(text);
  if (!w) return NOT_A_TIME;
  if (w.y === 1) return { value: null };
  if (w.dayOnly && endOfDay) Object.assign(w, { h: 23, mi: 59, s: 59 });
  const utc = Date.UTC(w.y, w.mo - 1, w.d, w.h, w.mi, w.s, w.ms);
  const back = new Date(utc);
  const exists = back.getUTCMonth() === w.mo - 1 && back.getUTCDate() === w.d && w.h < 24 && w.mi < 60 && w.s < 60;
  if (!exists || w.y < 1990 || w.y > 2100) return NOT_A_TIME;
  let offset = HCM_OFFSET_MS;
  if (w.zone !== undefined) {
    const zone = w.zone.toUpperCase() === 'Z' ? '+0000' : w.zone.replace(':', '');
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(3, 5));
    if (hours > 14 || minutes > 59) return NOT_A_TIME;
    offset = (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  }
  return { value: new Date(utc - offset).toISOString() };
}

export function textOf(value: unknown): Converted {
  if (typeof value === 'string') return { value: value.normalize('NFC').trim() };
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { value: String(value) };
  return { vi: 'Phải là văn bản', en: 'Must be text' };
}

/** Spreadsheets turn "1.001140" into the number 1.00114; six decimals restore every national code. */
export function procedureCodeOf(value: unknown): Converted {
  if (typeof value === 'number') {
    const text = value.toFixed(6);
    return Number(text) === value && value >= 1 && value < 10
      ? { value: text }
      : { vi: 'Mã thủ tục phải là văn bản', en: 'A procedure code must be text' };
  }
  return textOf(value);
}

/** A unit code kept as a number has lost its final zeros for good. */
export function unitCodeOf(value: unknown): Converted {
  if (typeof value === 'number') return { vi: 'Mã đơn vị phải là văn bản, không phải số', en: 'A unit code must be text, not a number' };
  return textOf(value);
}

export function deskCodeOf(value: unknown): Converted {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d$/.test(value.trim()))) return { value: null };
  return textOf(value);
}

export function integerOf(value: unknown): Converted {
  const n = typeof value === 'string' && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : value;
  return typeof n === 'number' && Number.isInteger(n) && Math.abs(n) < 1e9
    ? { value: n }
    : { vi: 'Phải là số nguyên', en: 'Must be a whole number' };
}

export function moneyOf(value: unknown): Converted {
  if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e13) {
    return Number.isInteger(value) ? { value: String(value) } : { value: value.toFixed(2) };
  }
  if (typeof value === 'string') {
    const text = value.trim().replace(/\s*(đ|₫|vnđ|vnd|đồng)$/iu, '');
    if (/^-?\d{1,13}(\.\d{1,2})?$/.test(text)) return { value: text };
  }
  return {
    vi: 'Số tiền không hợp lệ; viết bằng đồng, không có dấu phân cách hàng nghìn',
    en: 'Not a valid amount; write it in VND without thousands separators',
  };
}

const YES = new Set(['true', '1', 'co', 'yes', 'x', 'dung']);
const NO = new Set(['false', '0', 'khong', 'no', 'sai']);

export function flagOf(value: unknown): Converted {
  if (typeof value === 'boolean') return { value };
  const word = typeof value === 'number' ? String(value) : typeof value === 'string' ? plainName(value) : '';
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return { vi: 'Phải là có/không, 1/0 hoặc true/false', en: 'Must be yes/no, 1/0 or true/false' };
}

function chosen(words: ReadonlyMap<string, string>, value: unknown, allowed: string): Converted {
  const word = typeof value === 'number' ? String(value) : typeof value === 'string' ? plainName(value) : '';
  const found = words.get(word);
  return found === undefined ? { vi: `Giá trị không được nhận biết; dùng ${allowed}`, en: `Value not recognised; use ${allowed}` } : { value: found };
}

const words = (rows: Record<string, string[]>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([name, others]) => [name, ...others].map((word) => [plainName(word), name] as const)));

const statuses = words({
  NEW: ['1', 'Mới đăng ký'],
  RECEIVED: ['2', 'Được tiếp nhận', 'Đã tiếp nhận'],
  REFUSED: ['3', 'Không được tiếp nhận', 'Từ chối tiếp nhận'],
  PROCESSING: ['4', 'Đang xử lý'],
  SUPPLEMENT_REQUESTED: ['5', 'Yêu cầu bổ sung giấy tờ', 'Yêu cầu bổ sung'],
  FEE_REQUESTED: ['6', 'Yêu cầu thực hiện nghĩa vụ tài chính'],
  WITHDRAWN: ['7', 'Công dân yêu cầu rút hồ sơ', 'Rút hồ sơ'],
  STOPPED: ['8', 'Dừng xử lý'],
  RESOLVED: ['9', 'Đã xử lý xong'],
  RETURNED: ['10', 'Đã trả kết quả'],
});
const channels = words({
  DIRECT: ['1', 'Trực tiếp'],
  ONLINE: ['2', 'Trực tuyến'],
  POSTAL: ['3', 'Bưu chính', 'Bưu chính công ích', 'Qua bưu chính'],
});
const forms = words({
  PAPER: ['1', 'Bản giấy'],
  ELECTRONIC: ['2', 'Điện tử', 'Bản điện tử'],
  SHOWN: ['3', 'Xuất trình'],
  FROM_DATABASE: ['4', 'Khai thác từ cơ sở dữ liệu'],
});
const payments = words({
  UNPAID: ['Chưa thanh toán'],
  CASH: ['Tiền mặt'],
  OTHER_NON_CASH: ['Chuyển khoản', 'Không dùng tiền mặt'],
  LOCAL_GATEWAY: ['2', 'Cổng của tỉnh'],
  PORTAL: ['1', 'Cổng Dịch vụ công quốc gia', 'Cổng DVCQG'],
  /** Not a payment of ours: resolved by the fee rows. */
  NOT_ONLINE: ['0'],
});

export const statusOf = (value: unknown): Converted => chosen(statuses, value, '1..10, NEW, RECEIVED, REFUSED, PROCESSING, ...');
export const channelOf = (value: unknown): Converted => chosen(channels, value, '1, 2, 3, DIRECT, ONLINE, POSTAL');
export const formOf = (value: unknown): Converted => chosen(forms, value, '1..4, PAPER, ELECTRONIC, SHOWN, FROM_DATABASE');
export const paymentOf = (value: unknown): Converted =>
  chosen(payments, value, '0, 1, 2, UNPAID, CASH, OTHER_NON_CASH, LOCAL_GATEWAY, PORTAL');
