// The life of a digitization list (danh mục thành phần hồ sơ phải số hóa) as one table: which act leads from where to where.
import { ListAct, ListStatus } from '../../schema/enums.ts';
import type { LocalDay } from './local-day.ts';
import type { Refusal, Words } from './refusal.ts';

export interface Transition {
  /** Statuses in which the act is allowed; none for the act that makes a list. */
  readonly from: readonly ListStatus[];
  readonly to: ListStatus;
  /** Answers of consulted units come in beside the work on the list and leave its version alone. */
  readonly raisesVersion: boolean;
  /** Done by the clock, by no account. */
  readonly isAutomatic: boolean;
}

export type Workflow = Readonly<Record<ListAct, Transition>>;

const by = (from: readonly ListStatus[], to: ListStatus): Transition => ({ from, to, raisesVersion: true, isAutomatic: false });

export const workflow: Workflow = {
  CREATE: by([], 'DRAFT'),
  EDIT_ENTRIES: by(['DRAFT'], 'DRAFT'),
  OPEN_CONSULTATION: by(['DRAFT'], 'CONSULTATION'),
  RESPOND: { ...by(['CONSULTATION'], 'CONSULTATION'), raisesVersion: false },
  CLOSE_CONSULTATION: by(['CONSULTATION'], 'DRAFT'),
  SUBMIT: by(['DRAFT'], 'SUBMITTED'),
  RETURN: by(['SUBMITTED', 'APPROVED'], 'DRAFT'),
  APPROVE: by(['SUBMITTED'], 'APPROVED'),
  PUBLISH: by(['APPROVED'], 'PUBLISHED'),
  WITHDRAW: by(['DRAFT'], 'WITHDRAWN'),
  SUPERSEDE: { from: ['PUBLISHED'], to: 'SUPERSEDED', raisesVersion: false, isAutomatic: true },
};

export const TERMINAL: readonly ListStatus[] = ['SUPERSEDED', 'WITHDRAWN'];

const acts = Object.keys(ListAct) as ListAct[];
const statuses = Object.keys(ListStatus) as ListStatus[];

/** What is wrong with a table, in words; empty when it is sound. */
export function validateWorkflow(table: Workflow = workflow): string[] {
  const faults: string[] = [];
  const known = new Set<string>(acts);
  for (const act of acts) if (!(act in table)) faults.push(`${act} is not declared`);
  for (const act of Object.keys(table)) if (!known.has(act)) faults.push(`${act} is no act of the vocabulary`);
  const declared = Object.values(table);
  for (const { from, to } of declared) {
    for (const status of [...from, to]) if (!statuses.includes(status)) faults.push(`${status} is no status of the vocabulary`);
  }
  if (declared.filter((transition) => transition.from.length === 0).length !== 1) faults.push('exactly one act makes a list');
  const reached = reachable(declared.filter((transition) => transition.from.length === 0).map((transition) => transition.to), table);
  for (const status of statuses) {
    if (!reached.has(status)) faults.push(`${status} cannot be reached`);
    const isLeft = declared.some((transition) => transition.from.includes(status));
    if (TERMINAL.includes(status) && isLeft) faults.push(`${status} is terminal and yet an act leaves it`);
    if (!TERMINAL.includes(status) && !TERMINAL.some((end) => reachable([status], table).has(end))) faults.push(`${status} has no way to an end`);
  }
  return faults;
}

function reachable(starts: readonly ListStatus[], table: Workflow): Set<ListStatus> {
  const reached = new Set(starts);
  for (const status of reached) {
    for (const { from, to } of Object.values(table)) if (from.includes(status)) reached.add(to);
  }
  return reached;
}

/** What the rules need to know of a list. */
export interface ListFacts {
  readonly status: ListStatus;
  readonly version: number;
  readonly entryCount: number;
  readonly hasOpenRound: boolean;
  /** Every account that has ever submitted this list, also before it was returned. */
  readonly submitterIds: readonly number[];
}

export const STATUS_WORDS: Readonly<Record<ListStatus, Words>> = {
  DRAFT: { vi: 'Dự thảo', en: 'Draft' },
  CONSULTATION: { vi: 'Đang lấy ý kiến', en: 'Consultation' },
  SUBMITTED: { vi: 'Đã trình', en: 'Submitted' },
  APPROVED: { vi: 'Đã phê duyệt', en: 'Approved' },
  PUBLISHED: { vi: 'Đã công bố', en: 'Published' },
  SUPERSEDED: { vi: 'Đã được thay thế', en: 'Superseded' },
  WITHDRAWN: { vi: 'Đã rút', en: 'Withdrawn' },
};

export const isAllowedIn = (act: ListAct, status: ListStatus): boolean => workflow[act].from.includes(status);

/** Separation of duties: who submitted a list never approves it, in whatever role. */
export function refuseByDuty(act: ListAct, list: Pick<ListFacts, 'submitterIds'>, accountId: number): Words | null {
  if (act !== 'APPROVE' || !list.submitterIds.includes(accountId)) return null;
  return {
    vi: 'Người đã trình danh mục không được phê duyệt chính danh mục đó, dù giữ vai trò nào.',
    en: 'Who submitted a list may not approve it, in whatever role.',
  };
}

/** Why the act is not allowed as the list stands now; null when it is. */
export function refuseByState(act: ListAct, list: ListFacts): Words | null {
  if (!isAllowedIn(act, list.status)) {
    const { vi, en } = STATUS_WORDS[list.status];
    return { vi: `Không thực hiện được khi danh mục ở trạng thái "${vi}".`, en: `Not allowed while the list is in the status "${en}".` };
  }
  if (act === 'SUBMIT' && list.entryCount === 0) {
    return { vi: 'Danh mục chưa có thành phần hồ sơ nào nên chưa trình được.', en: 'The list has no entry yet and cannot be submitted.' };
  }
  if (act === 'SUBMIT' && list.hasOpenRound) {
    return { vi: 'Còn đợt lấy ý kiến chưa kết thúc.', en: 'A round of consultation is still open.' };
  }
  return null;
}

export type StandingVerdict = 'FINE' | 'STALE' | 'NOT_ALLOWED';

/**
 * Status goes before version, with one exception: a caller who saw a status in which the act was allowed, and whom somebody
 * overtook, is told that (STALE), not that the act is wrong. `statusThen` is the status at the version that the caller expects.
 */
export function judgeStanding(act: ListAct, list: ListFacts, expectedVersion: number, statusThen: ListStatus | null): StandingVerdict {
  const isAllowedNow = refuseByState(act, list) === null;
  if (expectedVersion === list.version) return isAllowedNow ? 'FINE' : 'NOT_ALLOWED';
  if (isAllowedNow) return 'STALE';
  return statusThen !== null && isAllowedIn(act, statusThen) ? 'STALE' : 'NOT_ALLOWED';
}

/** Acts that this list allows to this account, the policy table aside. */
export const allowedActs = (list: ListFacts, accountId: number): ListAct[] =>
  acts.filter((act) => !workflow[act].isAutomatic && refuseByState(act, list) === null && refuseByDuty(act, list, accountId) === null);

const vnDay = (day: LocalDay): string => day.split('-').reverse().join('/');

/** A decision is signed after the submission came and not in the future. */
export function checkSignedOn(path: string, signedOn: LocalDay, submittedOn: LocalDay, today: LocalDay): Refusal[] {
  if (signedOn > today) {
    return [{ path, code: 'IN_FUTURE', message: { vi: 'Ngày ký quyết định không được ở tương lai.', en: 'The decision cannot be signed in the future.' } }];
  }
  if (signedOn < submittedOn) {
    return [{
      path, code: 'BEFORE_SUBMISSION',
      message: { vi: `Ngày ký không được trước ngày trình ${vnDay(submittedOn)}.`, en: `The decision cannot be signed before the submission of ${submittedOn}.` },
    }];
  }
  return [];
}

export function checkEffectiveFrom(path: string, effectiveFrom: LocalDay, signedOn: LocalDay, today: LocalDay): Refusal[] {
  if (effectiveFrom < signedOn) {
    return [{
      path, code: 'BEFORE_DECISION',
      message: { vi: `Ngày hiệu lực không được trước ngày ký quyết định ${vnDay(signedOn)}.`, en: `The effective date cannot be before the decision of ${signedOn}.` },
    }];
  }
  if (effectiveFrom < today) {
    return [{ path, code: 'IN_PAST', message: { vi: 'Ngày hiệu lực không được ở quá khứ.', en: 'The effective date cannot be in the past.' } }];
  }
  return [];
}

export function checkDueOn(path: string, dueOn: LocalDay, today: LocalDay): Refusal[] {
  if (dueOn >= today) return [];
  return [{ path, code: 'IN_PAST', message: { vi: 'Hạn trả lời không được ở quá khứ.', en: 'The due date cannot be in the past.' } }];
}

/** Late: answered after the due date, or not at all though it has passed while the round was open. */
export function isUnitLate(round: { dueOn: LocalDay; closedOn: LocalDay | null }, unit: { hasResponded: boolean; hasLatePosition: boolean }, today: LocalDay): boolean {
  if (unit.hasResponded) return unit.hasLatePosition;
  return (round.closedOn ?? today) > round.dueOn;
}
