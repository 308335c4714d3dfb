// What one entry of a digitization list may say, checked for a whole call at once so that every fault is named.
import type { ComponentClass, DigitizationStage, Exemption, Position } from '../../schema/enums.ts';
import type { Refusal } from './refusal.ts';
import { readText } from './text-rule.ts';

export interface EntryContent {
  readonly class: ComponentClass;
  readonly stage: DigitizationStage;
  readonly legalBasis: string | null;
  readonly exemption: Exemption | null;
  readonly replacedByData: string | null;
  readonly responsibleUnitId: number | null;
  readonly note: string | null;
}

export interface EntryDraft {
  /** The row behind the component's id; null where the id names none. */
  readonly componentId: number | null;
  readonly class: ComponentClass;
  readonly stage: DigitizationStage;
  readonly legalBasis?: string | null;
  readonly exemption?: Exemption | null;
  readonly replacedByData?: string | null;
  /** What the unit's code names; undefined when none is given. */
  readonly responsibleUnit?: { readonly id: number; readonly isOpen: boolean } | 'UNKNOWN' | undefined;
  readonly note?: string | null;
}

export interface CheckedEntry extends EntryContent {
  readonly componentId: number;
}

export const MAX_TITLE = 500;
export const MAX_TEXT = 2000;
export const MAX_DATABASE_NAME = 500;
export const MAX_ENTRIES_PER_CALL = 5000;

/**
 * The stages at which the paper itself must be digitized. A paper handed in is digitized on receipt, a result when it is given
 * out; what comes up in between, in processing, is digitized unless a ground of article 5 of Circular 03/2025/TT-VPCP spares it.
 * So an exemption goes with the stage PROCESSING only: an exempted entry stays in the list, to be seen and followed while the
 * dossier is processed, and asks for no digitization.
 */
export const STAGES_THAT_REQUIRE_DIGITIZATION: readonly DigitizationStage[] = ['RECEIPT', 'RESULT'];

export const isExemptionCompatible = (stage: DigitizationStage, exemption: Exemption | null | undefined): boolean =>
  !exemption || !STAGES_THAT_REQUIRE_DIGITIZATION.includes(stage);

const fault = (path: string, code: string, vi: string, en: string): Refusal => ({ path, code, message: { vi, en } });

const NAMES = {
  legalBasis: { vi: 'Căn cứ pháp lý', en: 'The legal basis' },
  replacedByData: { vi: 'Tên cơ sở dữ liệu thay thế', en: 'The name of the database' },
  note: { vi: 'Ghi chú', en: 'The note' },
  comment: { vi: 'Ý kiến', en: 'The comment' },
};

/** The entries as they will be stored, or every fault of the call. `base` is the path of the input. */
export function checkEntries(
  upsert: readonly EntryDraft[],
  removed: readonly (number | null)[],
  presentIds: ReadonlySet<number>,
  base = 'input',
): { entries: CheckedEntry[]; faults: Refusal[] } {
  const faults: Refusal[] = [];
  if (upsert.length === 0 && removed.length === 0) faults.push(fault(base, 'EMPTY', 'Không có thay đổi nào.', 'There is nothing to change.'));
  if (upsert.length > MAX_ENTRIES_PER_CALL || removed.length > MAX_ENTRIES_PER_CALL) {
    faults.push(fault(base, 'TOO_MANY', `Tối đa ${MAX_ENTRIES_PER_CALL} thành phần một lần.`, `At most ${MAX_ENTRIES_PER_CALL} components in one call.`));
    return { entries: [], faults };
  }
  const seen = new Set<number>();
  const checkTwice = (id: number, path: string): void => {
    if (seen.has(id)) faults.push(fault(path, 'DUPLICATE', 'Thành phần hồ sơ xuất hiện hai lần trong một lần gọi.', 'The component stands twice in one call.'));
    seen.add(id);
  };
  const entries = upsert.map((draft, index) => {
    const path = `${base}.upsert.${index}`;
    if (draft.componentId === null) faults.push(fault(`${path}.componentId`, 'UNKNOWN_COMPONENT', 'Không có thành phần hồ sơ này.', 'There is no such component.'));
    else checkTwice(draft.componentId, `${path}.componentId`);
    return checkEntry(draft, path, faults);
  });
  for (const [index, id] of removed.entries()) {
    const path = `${base}.removeComponentIds.${index}`;
    if (id === null) faults.push(fault(path, 'UNKNOWN_COMPONENT', 'Không có thành phần hồ sơ này.', 'There is no such component.'));
    else if (!seen.has(id) && !presentIds.has(id)) faults.push(fault(path, 'NOT_AN_ENTRY', 'Thành phần hồ sơ không có trong danh mục.', 'The component is not in the list.'));
    if (id !== null) checkTwice(id, path);
  }
  return { entries: faults.length > 0 ? [] : entries, faults };
}

function checkEntry(draft: EntryDraft, path: string, faults: Refusal[]): CheckedEntry {
  const text = (field: 'legalBasis' | 'replacedByData' | 'note', max: number): string | null => {
    const answer = readText(`${path}.${field}`, draft[field], { max, isRequired: false, name: NAMES[field] });
    if (answer.ok) return answer.text;
    faults.push(answer.refusal);
    return null;
  };
  if (!isExemptionCompatible(draft.stage, draft.exemption)) {
    faults.push(fault(
      `${path}.exemption`, 'EXEMPTION_AGAINST_STAGE',
      'Trường hợp không phải số hóa chỉ đi với khâu giải quyết: khâu tiếp nhận và khâu trả kết quả bắt buộc số hóa.',
      'An exemption goes with the stage PROCESSING only: RECEIPT and RESULT require digitization.',
    ));
  }
  const unit = draft.responsibleUnit;
  if (unit === 'UNKNOWN') faults.push(fault(`${path}.responsibleUnitCode`, 'UNKNOWN_UNIT', 'Không có đơn vị mang mã này.', 'There is no unit of this code.'));
  else if (unit && !unit.isOpen) faults.push(fault(`${path}.responsibleUnitCode`, 'UNIT_CLOSED', 'Đơn vị không còn hoạt động.', 'The unit does not stand today.'));
  return {
    componentId: draft.componentId ?? 0,
    class: draft.class,
    stage: draft.stage,
    legalBasis: text('legalBasis', MAX_TEXT),
    exemption: draft.exemption ?? null,
    replacedByData: text('replacedByData', MAX_DATABASE_NAME),
    responsibleUnitId: unit && unit !== 'UNKNOWN' ? unit.id : null,
    note: text('note', MAX_TEXT),
  };
}

export interface PositionDraft {
  readonly componentId: number | null;
  readonly position: Position;
  readonly comment?: string | null;
}

export interface CheckedPosition {
  readonly componentId: number;
  readonly position: Position;
  readonly comment: string | null;
}

/** Positions of one unit: on entries of the list, each once, an objection with its reason. */
export function checkPositions(drafts: readonly PositionDraft[], entryIds: ReadonlySet<number>, base = 'input'): { positions: CheckedPosition[]; faults: Refusal[] } {
  const faults: Refusal[] = [];
  if (drafts.length === 0) faults.push(fault(`${base}.positions`, 'EMPTY', 'Chưa có ý kiến nào.', 'No position is given.'));
  if (drafts.length > MAX_ENTRIES_PER_CALL) {
    return { positions: [], faults: [fault(`${base}.positions`, 'TOO_MANY', `Tối đa ${MAX_ENTRIES_PER_CALL} ý kiến một lần.`, `At most ${MAX_ENTRIES_PER_CALL} positions in one call.`)] };
  }
  const seen = new Set<number>();
  const positions = drafts.map((draft, index) => {
    const path = `${base}.positions.${index}`;
    const id = draft.componentId;
    if (id === null || !entryIds.has(id)) {
      faults.push(fault(`${path}.componentId`, 'NOT_AN_ENTRY', 'Thành phần hồ sơ không có trong danh mục.', 'The component is not in the list.'));
    } else if (seen.has(id)) {
      faults.push(fault(`${path}.componentId`, 'DUPLICATE', 'Thành phần hồ sơ xuất hiện hai lần trong một lần gọi.', 'The component stands twice in one call.'));
    }
    if (id !== null) seen.add(id);
    const comment = readText(`${path}.comment`, draft.comment, { max: MAX_TEXT, isRequired: draft.position === 'OBJECT', name: NAMES.comment });
    if (!comment.ok) faults.push(comment.refusal);
    return { componentId: id ?? 0, position: draft.position, comment: comment.ok ? comment.text : null };
  });
  return { positions: faults.length > 0 ? [] : positions, faults };
}
