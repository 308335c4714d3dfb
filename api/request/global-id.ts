// Opaque ids of the API: the type and the row, so that `node(id:)` finds any record.
import { AppError, invalidField } from './app-error.ts';

export type NodeType =
  | 'Unit' | 'Account' | 'AuditEntry' | 'Procedure' | 'DocumentComponent' | 'DigitizationList' | 'DigitizationListEntry'
  | 'Target' | 'TargetCascade' | 'Dossier' | 'DossierBatch' | 'Observation' | 'OfficialResult';

export const toGlobalId = (type: NodeType, key: number | string): string =>
  Buffer.from(`${type}:${key}`).toString('base64url');

/** Keys beyond this are of no row, except in the tables that count further. */
const MAX_INT = 2_147_483_647;
const COUNTED_BY_BIGINT: ReadonlySet<string> = new Set(['AuditEntry', 'Dossier'] satisfies NodeType[]);

function decode(id: string): { type: string; key: number } | null {
  const match = /^([A-Za-z]+):(\d{1,15})$/.exec(Buffer.from(id, 'base64url').toString('utf8'));
  if (!match?.[1] || !match[2] || toGlobalId(match[1] as NodeType, match[2]) !== id) return null;
  const key = Number(match[2]);
  return key <= MAX_INT || COUNTED_BY_BIGINT.has(match[1]) ? { type: match[1], key } : null;
}

/** The row behind an id of one type; INVALID_INPUT at `path` when it is malformed or of another type. */
export function rowOf(id: string, type: NodeType, path: string): number {
  const decoded = decode(id);
  if (decoded?.type !== type || decoded.key > MAX_INT) {
    throw invalidField(path, `Mã định danh không hợp lệ: cần mã của ${type}.`, `Not a valid id: expected the id of a ${type}.`, 'MALFORMED_ID');
  }
  return decoded.key;
}

export function anyRowOf(id: string, path: string): { type: string; key: number } {
  const decoded = decode(id);
  if (!decoded) throw invalidField(path, 'Mã định danh không hợp lệ.', 'Not a valid id.', 'MALFORMED_ID');
  return decoded;
}

export function rowsOf(ids: readonly string[], type: NodeType, path: string): number[] {
  const failures: AppError[] = [];
  const rows = ids.map((id, index) => {
    try {
      return rowOf(id, type, `${path}.${index}`);
    } catch (error) {
      failures.push(error as AppError);
      return 0;
    }
  });
  if (failures.length > 0) throw new AppError('INVALID_INPUT', { fields: failures.flatMap((failure) => failure.fields) });
  return rows;
}
