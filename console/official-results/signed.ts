// A difference as it is read: with its sign, which what rounds to nothing has not.
import { formatNumber } from '../layout/format.ts';

export function signed(difference: string, locale: string): string {
  const size = difference.replace('-', '');
  const sign = Number(size) < 0.005 ? '' : difference.startsWith('-') ? '−' : '+';
  return `${sign}${formatNumber(size, locale, 2)}`;
}
