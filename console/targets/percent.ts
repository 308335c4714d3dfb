// Percentages as people write them, "95,5%", and as the server takes them, "95.5"; exact, never through a float.

/** Decimals that the server keeps. */
const PLACES = 4;
const SCALE = 10_000;

export type PercentFault = 'notANumber' | 'outOfRange' | 'tooPrecise';
export type PercentReading = { percent: string } | { fault: PercentFault };

/** Decimal comma or point, with or without the sign. A thousands separator is no percentage. */
export function readPercent(text: string): PercentReading {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/%$/, '');
  const parts = /^([+-]?)(\d{1,9})(?:[.,](\d*))?$/.exec(plain);
  if (!parts) return { fault: 'notANumber' };
  const [, sign, whole = '0', decimals = ''] = parts;
  const kept = decimals.replace(/0+$/, '');
  const isZero = /^0*$/.test(whole + kept);
  if (sign === '-' && !isZero) return { fault: 'outOfRange' };
  if (kept.length > PLACES) return { fault: 'tooPrecise' };
  const units = Number(whole);
  if (units > 100 || (units === 100 && kept !== '')) return { fault: 'outOfRange' };
  return { percent: kept ? `${units}.${kept}` : String(units) };
}

const scaled = (decimal: string): number => Math.round(Number(decimal) * SCALE);

/** Result less target in hundredths of a percentage point, as text: "-2.52". */
export function gapOf(result: string, target: string): { text: string; isBelow: boolean; isMet: boolean } {
  const hundredths = Math.round((scaled(result) - scaled(target)) / (SCALE / 100));
  return { text: (hundredths / 100).toFixed(2), isBelow: scaled(result) < scaled(target), isMet: scaled(result) >= scaled(target) };
}

export const isSamePercent = (one: string | null, other: string | null): boolean => one !== null && other !== null && scaled(one) === scaled(other);

/** "98.5" as 98,5 for the reader; zeros at the end are left out. */
export const writtenPercent = (percent: string, locale: string): string => {
  const short = percent.includes('.') ? percent.replace(/\.?0+$/, '') : percent;
  return locale === 'en' ? short : short.replace('.', ',');
};
