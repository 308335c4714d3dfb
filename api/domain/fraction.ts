// Exact rational numbers on bigint: every rate and every score is one of these until it is shown.

/** Always in lowest terms with a positive denominator, so equal values are equal field by field. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const LARGEST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

/** Counts of dossiers are small: from where both fit, the steps are taken in plain numbers, which hold them exactly. */
const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y > LARGEST_EXACT) [x, y] = [y, x % y];
  if (y === 0n) return x;
  let p = Number(y);
  let q = Number(x % y);
  while (q !== 0) {
    const rest = p % q;
    p = q;
    q = rest;
  }
  return BigInt(p);
};

/** Throws RangeError when the denominator is 0. Numbers must be whole: decimals come in by `parseFraction`. */
export const fraction = (n: bigint | number, d: bigint | number = 1n): Fraction => {
  const numerator = BigInt(n);
  const denominator = BigInt(d);
  if (denominator === 0n) throw new RangeError('fraction with denominator 0');
  const divisor = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { n: numerator / divisor, d: denominator / divisor };
};

export const ZERO: Fraction = fraction(0);
export const ONE: Fraction = fraction(1);
export const HUNDRED: Fraction = fraction(100);

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const div = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
/** Brought to lowest terms once, at the end: that is what costs. */
export const sum = (items: Iterable<Fraction>): Fraction => {
  let n = 0n;
  let d = 1n;
  for (const item of items) {
    if (item.d === d) n += item.n;
    else {
      n = n * item.d + item.n * d;
      d *= item.d;
    }
  }
  return fraction(n, d);
};

export const compare = (a: Fraction, b: Fraction): -1 | 0 | 1 => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const min = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const max = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** Longest decimal that is read: far beyond any amount or rate, short enough that no one can make us work. */
const LONGEST_DECIMAL = 60;
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const EXACT = /^([+-]?\d+)(?:\/(\d+))?$/;

/** Reads a plain decimal ("12.5", "-3"), as `Decimal` of the API carries it; null when it is none (no exponent, no comma). */
export const parseFraction = (text: string): Fraction | null => {
  const match = text.length <= LONGEST_DECIMAL ? DECIMAL.exec(text) : null;
  if (match === null) return null;
  const places = match[3] ?? '';
  const value = fraction(BigInt(`${match[2] ?? ''}${places}`), 10n ** BigInt(places.length));
  return match[1] === '-' ? fraction(-value.n, value.d) : value;
};

/** Reads what `toExact` wrote ("100/551", "-3"); null when it is none. */
export const parseExact = (text: string): Fraction | null => {
  const match = EXACT.exec(text);
  if (match === null) return null;
  const denominator = BigInt(match[2] ?? '1');
  return denominator === 0n ? null : fraction(BigInt(match[1] ?? '0'), denominator);
};

/** The exact value as text: "100/551", whole numbers as "100". */
export const toExact = (value: Fraction): string => (value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`);

/** For display only: rounded half up (a half goes away from zero) to this many decimals. */
export const toDecimal = (value: Fraction, places = 2): string => {
  const scale = 10n ** BigInt(places);
  const isNegative = value.n < 0n;
  const absolute = isNegative ? -value.n : value.n;
  const rounded = (absolute * scale * 2n + value.d) / (value.d * 2n);
  const digits = `${rounded}`.padStart(places + 1, '0');
  const sign = isNegative && rounded !== 0n ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};
