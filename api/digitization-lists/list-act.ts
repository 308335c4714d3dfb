// The frame of every act on a list: found, allowed, at the right time, against the right version; then kept in history and audit.
import { LockMode } from '@mikro-orm/core';
import type { ListAct, ListStatus } from '../../schema/enums.ts';
import type { Permission } from '../../schema/policy.ts';
import { recordWrite } from '../audit/audit.service.ts';
import { judgeStanding, refuseByDuty, refuseByState, workflow, type ListFacts } from '../domain/publication-workflow.ts';
import type { Refusal } from '../domain/refusal.ts';
import { searchText } from '../domain/search-text.ts';
import { readText, type TextLimits } from '../domain/text-rule.ts';
import { AppError, invalidInput, notFound } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { rowOf } from '../request/global-id.ts';
import { DigitizationListRecord } from './digitization-list.entity.ts';
import type { DigitizationList } from './digitization-list.type.ts';
import { factsOf, listOfId, visibleLists } from './list-rows.ts';

/** The permission behind each act of an account. */
export const PERMISSION_OF: Readonly<Record<Exclude<ListAct, 'SUPERSEDE'>, Permission>> = {
  CREATE: 'digitizationList.create',
  EDIT_ENTRIES: 'digitizationList.editEntries',
  OPEN_CONSULTATION: 'digitizationList.consult',
  RESPOND: 'digitizationList.respond',
  CLOSE_CONSULTATION: 'digitizationList.consult',
  SUBMIT: 'digitizationList.submit',
  RETURN: 'digitizationList.return',
  APPROVE: 'digitizationList.approve',
  PUBLISH: 'digitizationList.publish',
  WITHDRAW: 'digitizationList.withdraw',
};

/** Operation of the API, as the audit trail names it. */
const OPERATION_OF: Readonly<Record<Exclude<ListAct, 'SUPERSEDE'>, string>> = {
  CREATE: 'createDigitizationList',
  EDIT_ENTRIES: 'setDigitizationListEntries',
  OPEN_CONSULTATION: 'openConsultation',
  RESPOND: 'respondToConsultation',
  CLOSE_CONSULTATION: 'closeConsultation',
  SUBMIT: 'submitDigitizationList',
  RETURN: 'returnDigitizationList',
  APPROVE: 'approveDigitizationList',
  PUBLISH: 'publishDigitizationList',
  WITHDRAW: 'withdrawDigitizationList',
};

export type AccountAct = keyof typeof PERMISSION_OF;

export interface BegunAct {
  list: DigitizationListRecord;
  facts: ListFacts;
}

/** The list of an act, locked until the transaction ends; NOT_FOUND when the caller may not see it. */
export async function lockList(tx: TransactionContext, listId: string): Promise<DigitizationListRecord> {
  const id = rowOf(listId, 'DigitizationList', 'input.listId');
  if (!(await visibleLists(tx).where('l.id', '=', id).executeTakeFirst())) throw notFound('Không tìm thấy danh mục.', 'There is no such list.');
  return tx.em.findOneOrFail(DigitizationListRecord, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

export const notAllowed = (act: ListAct, facts: ListFacts): AppError =>
  new AppError('NOT_ALLOWED_IN_STATUS', { message: refuseByState(act, facts) ?? undefined, extensions: { status: facts.status, currentVersion: facts.version } });

/** Locks the list and asks the workflow: separation of duties, then status, then version. */
export async function beginAct(tx: TransactionContext, act: AccountAct, input: { listId: string; expectedVersion: number }): Promise<BegunAct> {
  tx.access.require(PERMISSION_OF[act]);
  const list = await lockList(tx, input.listId);
  const facts = await factsOf(tx, list.id);
  const duty = refuseByDuty(act, facts, tx.accountId);
  if (duty) throw new AppError('FORBIDDEN', { message: duty });
  const trail = await tx.db.selectFrom('digitizationListHistory').select(['toStatus', 'version', 'actor', 'at']).where('listId', '=', list.id).orderBy('id', 'desc').execute();
  const statusThen = trail.find((step) => step.version === input.expectedVersion)?.toStatus ?? null;
  const verdict = judgeStanding(act, facts, input.expectedVersion, statusThen);
  if (verdict === 'NOT_ALLOWED') throw notAllowed(act, facts);
  if (verdict === 'STALE') {
    const newest = trail.find((step) => step.version === facts.version);
    throw new AppError('CONFLICT', {
      fields: [{ path: 'input.expectedVersion', code: 'STALE_VERSION', vi: `Danh mục đã có phiên bản ${facts.version}.`, en: `The list is at version ${facts.version}.` }],
      extensions: { currentVersion: facts.version, status: facts.status, changedBy: newest?.actor ?? null, changedAt: newest?.at.toISOString() ?? null },
    });
  }
  return { list, facts };
}

interface Outcome {
  act: AccountAct;
  list: DigitizationListRecord;
  from: ListStatus | null;
  reason?: string | null;
  /** What the act was about, for the history. */
  details?: unknown;
  /** What changed, for the audit trail. */
  before?: unknown;
  after?: unknown;
  unitId?: number | null;
}

/** Moves the list to where the workflow leads. */
export function advance(list: DigitizationListRecord, act: AccountAct): void {
  const { to, raisesVersion } = workflow[act];
  list.status = to as DigitizationListRecord['status'];
  if (raisesVersion && act !== 'CREATE') list.version += 1;
  list.searchText = searchText([list.number, list.title, list.submissionNumber, list.decisionNumber]);
}

/** Leaves one row of history and one audit entry for a list that has advanced; last in the transaction. */
export async function recordAct(tx: TransactionContext, { act, list, from, reason, details, before, after, unitId }: Outcome): Promise<void> {
  const { to } = workflow[act];
  await tx.em.flush();
  await tx.db
    .insertInto('digitizationListHistory')
    .values({
      listId: list.id, act, fromStatus: from, toStatus: to, version: list.version, at: tx.now, accountId: tx.accountId, actor: tx.actor?.fullName ?? '',
      reason: reason ?? null, details: details === undefined ? null : JSON.stringify(details),
    } as never)
    .execute();
  await recordWrite(tx, { operation: OPERATION_OF[act], resource: 'DigitizationList', recordKey: list.number, before, after: after ?? details, reason, unitId });
}

export async function finishAct(tx: TransactionContext, outcome: Outcome): Promise<void> {
  advance(outcome.list, outcome.act);
  await recordAct(tx, outcome);
}

/** The list after an act, as this caller sees it. */
export async function listAfter(ctx: RequestContext, id: number): Promise<DigitizationList> {
  const list = await listOfId(ctx, id);
  if (!list) throw notFound();
  return list;
}

/** Throws INVALID_INPUT with every fault, if there is one. */
export function refuseFaults(faults: readonly Refusal[]): void {
  if (faults.length > 0) throw invalidInput(faults.map(({ path, code, message }) => ({ path, code, ...message })));
}

/** Collects texts of one input: each is read, and all faults are told together by `refuseFaults`. */
export function textReader(faults: Refusal[]): (path: string, value: string | null | undefined, limits: TextLimits) => string {
  return (path, value, limits) => {
    const answer = readText(path, value, limits);
    if (!answer.ok) faults.push(answer.refusal);
    return answer.ok ? (answer.text ?? '') : '';
  };
}

export const REASON: TextLimits = { max: 2000, isRequired: true, name: { vi: 'Lý do', en: 'The reason' } };
