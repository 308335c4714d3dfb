// Figures, dates and periods as an official reads them: 1.234.567, 95,48%, 24/11/2026, Tuần 48/2026.
import { useLocaleState } from 'react-admin';
import type { Words } from '../i18n/use-words.ts';
import { useWords } from '../i18n/use-words.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const numberLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : 'vi-VN');

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs far more than using it, and a board has thousands of figures. */
function numberFormat(locale: string, decimals: number | undefined, signDisplay: 'auto' | 'exceptZero' = 'auto'): Intl.NumberFormat {
  const key = `${locale} ${decimals ?? ''} ${signDisplay}`;
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(numberLocale(locale), { signDisplay, ...(decimals !== undefined && { minimumFractionDigits: decimals, maximumFractionDigits: decimals }) })));
  return format;
}

/** A whole number or an exact decimal text; never through a float when it comes as text. */
export const formatNumber = (value: number | string, locale: string, decimals?: number): string => numberFormat(locale, decimals).format(value as number);

/** A difference with its sign, which what rounds to nothing has not: +0,35, −0,02, 0,00. */
export const formatSigned = (difference: number | string, locale: string): string => numberFormat(locale, 2, 'exceptZero').format(difference as number).replace('-', '−');

/** "95.476" becomes 95,48%. */
export const formatPercent = (percent: number | string, locale: string, decimals = 2): string => `${formatNumber(percent, locale, decimals)}%`;

/** Decimals that a decimal text needs: none for 98.00, one for 98.50. */
const decimalsOf = (decimal: string): number => (decimal.split('.')[1] ?? '').replace(/0+$/, '').length;

/** A target as it was decided: "98.50" becomes 98,5% and "98.00" 98%. */
export const formatTarget = (percent: string, locale: string): string => formatPercent(percent, locale, decimalsOf(percent));

/** Days are written alike in both languages. */
export const formatDay = (day: string): string => day.slice(0, 10).split('-').reverse().join('/');

export const formatTime = (moment: string | Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(moment));

const dayOf = (moment: string | Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date(moment));

/** 14:05 24/11/2026, the order that Vietnamese documents use. */
export const formatMoment = (moment: string | Date): string => `${formatTime(moment)} ${formatDay(dayOf(moment))}`;

/** 24/11/2026 to 2026-11-24; null when it is no day. */
export function parseDay(text: string): string | null {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? null : iso;
}

const ROMAN: Record<string, string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

export function formatPeriod(period: string, w: Words, locale: string): string {
  const [from, to] = period.split('/');
  if (from && to) return w('periods.range', { from: formatDay(from), to: formatDay(to) });
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('W')) return w('periods.week', { week: part.slice(1).replace(/^0/, ''), year });
  if (part.startsWith('Q')) return w('periods.quarter', { quarter: locale === 'vi' ? (ROMAN[part.slice(1)] ?? part) : part.slice(1), year });
  return part ? w('periods.month', { month: part.replace(/^0/, ''), year }) : w('periods.year', { year });
}

interface Format {
  locale: string;
  number: (value: number | string, decimals?: number) => string;
  signed: (difference: number | string) => string;
  percent: (value: number | string, decimals?: number) => string;
  target: (percent: string) => string;
  day: (day: string | null | undefined) => string;
  moment: (moment: string | Date) => string;
  time: (moment: string | Date) => string;
  period: (period: string) => string;
}

/** All of it in the reader's language. */
export function useFormat(): Format {
  const [locale] = useLocaleState();
  const w = useWords();
  return {
    locale,
    number: (value, decimals) => formatNumber(value, locale, decimals),
    signed: (difference) => formatSigned(difference, locale),
    percent: (value, decimals) => formatPercent(value, locale, decimals),
    target: (percent) => formatTarget(percent, locale),
    day: (day) => (day ? formatDay(day) : '–'),
    moment: formatMoment,
    time: formatTime,
    period: (period) => formatPeriod(period, w, locale),
  };
}
