// What differs between two stored values, field by field, as rows to read.

export interface ChangedField {
  path: string;
  before: string | null;
  after: string | null;
}

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Nested objects become dotted paths; equal values are left out. */
export function changedFields(before: unknown, after: unknown, path = ''): ChangedField[] {
  if (isBranch(before) || isBranch(after)) {
    const left = isBranch(before) ? before : {};
    const right = isBranch(after) ? after : {};
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names.flatMap((name) => changedFields(left[name], right[name], path ? `${path}.${name}` : name));
  }
  const row = { path, before: textOf(before), after: textOf(after) };
  return row.before === row.after ? [] : [row];
}
