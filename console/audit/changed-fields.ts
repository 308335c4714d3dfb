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

/** What tells the rows of a list apart, so that a row moved or added does not make all others look changed. */
const ROW_KEYS = ['unitCode', 'componentId', 'componentCode', 'code', 'id', 'batchId'] as const;

type Row = Record<string, unknown>;

/** Both lists by the key that all their rows have; null where there is none. */
function rowsByKey(before: unknown, after: unknown): [Map<string, Row>, Map<string, Row>] | null {
  if ((!Array.isArray(before) && before != null) || (!Array.isArray(after) && after != null)) return null;
  const [left, right] = [(before ?? []) as unknown[], (after ?? []) as unknown[]];
  const all = [...left, ...right];
  if (all.length === 0 || !all.every(isBranch)) return null;
  const key = ROW_KEYS.find((name) => all.every((row) => typeof row[name] === 'string' || typeof row[name] === 'number'));
  if (!key) return null;
  const keyed = (rows: unknown[]): Map<string, Row> => new Map((rows as Row[]).map(({ [key]: value, ...row }) => [String(value), row]));
  return [keyed(left), keyed(right)];
}

/** Nested objects become dotted paths, rows of lists stand under their key; equal values are left out. */
export function changedFields(before: unknown, after: unknown, path = ''): ChangedField[] {
  if (isBranch(before) || isBranch(after)) {
    const left = isBranch(before) ? before : {};
    const right = isBranch(after) ? after : {};
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names.flatMap((name) => changedFields(left[name], right[name], path ? `${path}.${name}` : name));
  }
  const rows = rowsByKey(before, after);
  if (rows) {
    const [left, right] = rows;
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => changedFields(left.get(key), right.get(key), path ? `${path}[${key}]` : key));
  }
  const row = { path, before: textOf(before), after: textOf(after) };
  return row.before === row.after ? [] : [row];
}
