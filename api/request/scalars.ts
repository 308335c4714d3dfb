// The scalars of the API. Each refuses what it cannot hold with INVALID_INPUT in both languages.
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isLocalDay } from '../domain/local-day.ts';
import { parsePeriod } from '../domain/period.ts';
import { AppError } from './app-error.ts';

const refuse = (vi: string, en: string): never => {
  throw new AppError('INVALID_INPUT', { message: { vi, en } });
};

const isRealDay = (value: string): boolean => isLocalDay(value) && value >= '1900-01-01';

const parseDay = (value: unknown): string =>
  typeof value === 'string' && isRealDay(value)
    ? value
    : refuse('Ngày không có thật hoặc không đúng dạng NĂM-THÁNG-NGÀY (ví dụ 2026-11-24).', 'Not a real date of the form YYYY-MM-DD (such as 2026-11-24).');

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d)(\.\d{1,6})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const parseInstant = (value: unknown): Date => {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null;
  return match?.[1] && isRealDay(match[1])
    ? new Date(value as string)
    : refuse('Thời điểm không hợp lệ: cần dạng ISO 8601 có múi giờ (ví dụ 2026-11-24T08:00:00+07:00).', 'Not a valid time: ISO 8601 with a zone is needed (such as 2026-11-24T08:00:00+07:00).');
};

const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;

const parseDecimal = (value: unknown): string => {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text === 'string' && DECIMAL.test(text)) return text;
  const isTooLong = typeof text === 'string' ? /^-?\d+(\.\d+)?$/.test(text) : Number.isInteger(text);
  return isTooLong
    ? refuse('Số thập phân có tối đa 15 chữ số trước và 6 chữ số sau dấu chấm.', 'A decimal number has at most 15 digits before the point and 6 after it.')
    : refuse('Số thập phân phải viết thành chuỗi như "95.48".', 'A decimal number is written as a string such as "95.48".');
};

const parsePeriodKey = (value: unknown): string => {
  const parsed = parsePeriod(typeof value === 'string' ? value : '');
  return parsed.ok ? parsed.period.key : refuse(parsed.refusal.message.vi, parsed.refusal.message.en);
};

const parseUrl = (value: unknown): string =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value) ? value : refuse('Địa chỉ không hợp lệ.', 'Not a valid address.');

function literal<T>(parse: (value: unknown) => T): (node: ValueNode) => T {
  return (node) => parse(node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? Number(node.value) : null);
}

const scalar = <T>(name: string, specifiedByURL: string, description: string, parse: (value: unknown) => T, write: (value: unknown) => unknown) =>
  new GraphQLScalarType<T, unknown>({ name, description, specifiedByURL, parseValue: parse, parseLiteral: literal(parse), serialize: write });

export const DateScalar = scalar('Date', 'https://scalars.graphql.org/andimarek/local-date', 'A day in Asia/Ho_Chi_Minh, YYYY-MM-DD (ngày).', parseDay, String);
export const DateTimeScalar = scalar('DateTime', 'https://scalars.graphql.org/andimarek/date-time', 'A moment, ISO 8601 with a zone; answers are in UTC (thời điểm).', parseInstant,
  (value) => (value instanceof Date ? value : new Date(String(value))).toISOString());
export const DecimalScalar = scalar('Decimal', 'https://scalars.graphql.org/chillicream/decimal', 'An exact decimal number as a string, such as "95.48" (số thập phân): at most 15 digits before the point and 6 after it.', parseDecimal, String);
export const PeriodScalar = scalar('Period', 'https://www.iso.org/iso-8601-date-and-time-format.html',
  'A period (kỳ): 2026, 2026-Q3, 2026-09, 2026-W36 (ISO week) or 2026-08-15/2026-09-14, in days of Asia/Ho_Chi_Minh.', parsePeriodKey, String);
export const UrlScalar = scalar('URL', 'https://url.spec.whatwg.org/', 'An http or https address.', parseUrl, String);
