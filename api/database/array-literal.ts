// Arrays of a bulk write as PostgreSQL reads them, made several times faster than the driver makes them.

const PLAIN = /^[\w.:+/@-]+$/;

function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = String(value);
  return PLAIN.test(text) && text.toUpperCase() !== 'NULL' ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** One array parameter. Where all is null it is empty: unnest fills it up again beside a longer one. */
export const arrayLiteral = (values: readonly unknown[]): string =>
  values.every((value) => value === null || value === undefined) ? '{}' : `{${values.map(element).join(',')}}`;
