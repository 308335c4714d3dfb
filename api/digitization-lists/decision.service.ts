// Lays a list before the Chairman, and carries what follows: return, approval by a decision, withdrawal.
import { sql } from 'kysely';
import { dayOf } from '../domain/local-day.ts';
import { checkSignedOn } from '../domain/publication-workflow.ts';
import type { Refusal } from '../domain/refusal.ts';
import { AppError } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { isOpenAt, unitsOfIds } from '../units/unit-rows.ts';
import type { DigitizationListRecord } from './digitization-list.entity.ts';
import type {
  ApproveDigitizationListInput, ReturnDigitizationListInput, SubmitDigitizationListInput, WithdrawDigitizationListInput,
} from './digitization-list.input.ts';
import type { DigitizationList } from './digitization-list.type.ts';
import { beginAct, finishAct, listAfter, REASON, refuseFaults, textReader } from './list-act.ts';
import { listInForce } from './list-rows.ts';

/** Something to think about that does not stop the act. */
export interface SubmissionWarning {
  code: 'BASED_ON_NOT_IN_FORCE' | 'RESPONSIBLE_UNIT_CLOSED';
  vi: string;
  en: string;
}

async function warningsFor(tx: TransactionContext, list: DigitizationListRecord): Promise<SubmissionWarning[]> {
  const warnings: SubmissionWarning[] = [];
  if (list.basedOnId !== null) {
    const inForce = await listInForce(tx, tx.today);
    if (inForce?.listId !== list.basedOnId) {
      const now = inForce ? { vi: `danh mục ${inForce.number}`, en: `the list ${inForce.number}` } : { vi: 'không có danh mục nào', en: 'no list' };
      warnings.push({
        code: 'BASED_ON_NOT_IN_FORCE',
        vi: `Danh mục làm gốc không còn hiệu lực; hiện ${now.vi} đang có hiệu lực. Hãy xem lại phần so sánh.`,
        en: `The list that this one is based on is no longer in force; ${now.en} is. Look at the differences again.`,
      });
    }
  }
  const responsible = await tx.db.selectFrom('digitizationListEntries').select('responsibleUnitId').distinct().where('listId', '=', list.id).where('responsibleUnitId', 'is not', null).execute();
  const units = await unitsOfIds(tx, responsible.flatMap((row) => row.responsibleUnitId ?? []), tx.today);
  const closed = units.filter((unit) => !isOpenAt(unit, tx.today)).map((unit) => unit.name);
  if (closed.length > 0) {
    warnings.push({
      code: 'RESPONSIBLE_UNIT_CLOSED',
      vi: `Đơn vị chịu trách nhiệm không còn hoạt động: ${closed.join(', ')}.`,
      en: `Responsible units that do not stand any more: ${closed.join(', ')}.`,
    });
  }
  return warnings;
}

export async function submitList(ctx: RequestContext, input: SubmitDigitizationListInput): Promise<{ list: DigitizationList; warnings: SubmissionWarning[] }> {
  const { id, warnings } = await ctx.transaction(async (tx) => {
    const { list, facts } = await beginAct(tx, 'SUBMIT', input);
    const faults: Refusal[] = [];
    const number = textReader(faults)('input.submissionNumber', input.submissionNumber, { max: 100, isRequired: true, name: { vi: 'Số tờ trình', en: 'The number of the submission' } });
    refuseFaults(faults);
    list.submissionNumber = number;
    list.submittedAt = tx.now;
    list.submittedById = tx.accountId;
    const told = await warningsFor(tx, list);
    await finishAct(tx, { act: 'SUBMIT', list, from: facts.status, details: { submissionNumber: number, warnings: told.map((warning) => warning.code) } });
    return { id: list.id, warnings: told };
  });
  return { list: await listAfter(ctx, id), warnings };
}

/** Back to the Center: the submission and a decision fall away; the history keeps both. */
export async function returnList(ctx: RequestContext, input: ReturnDigitizationListInput): Promise<DigitizationList> {
  const id = await ctx.transaction(async (tx) => {
    const { list, facts } = await beginAct(tx, 'RETURN', input);
    const faults: Refusal[] = [];
    const reason = textReader(faults)('input.reason', input.reason, REASON);
    refuseFaults(faults);
    const before = { submissionNumber: list.submissionNumber, decisionNumber: list.decisionNumber, signedOn: list.decisionSignedOn, signedBy: list.decisionSignedBy };
    Object.assign(list, {
      submissionNumber: null, submittedAt: null, submittedById: null, decisionNumber: null, decisionSignedOn: null, decisionSignedBy: null, approvedAt: null, approvedById: null,
    });
    await finishAct(tx, { act: 'RETURN', list, from: facts.status, reason, before, details: before, after: { status: 'DRAFT' } });
    return list.id;
  });
  return listAfter(ctx, id);
}

async function refuseTakenNumber(tx: TransactionContext, listId: number, decisionNumber: string, signedOn: string): Promise<void> {
  const taken = await tx.db
    .selectFrom('digitizationLists')
    .select('id')
    .where('decisionNumber', '=', decisionNumber)
    .where(sql<boolean>`extract(year from decision_signed_on) = extract(year from ${signedOn}::date)`)
    .where('id', '<>', listId)
    .executeTakeFirst();
  if (!taken) return;
  const message = { vi: `Số quyết định ${decisionNumber} đã được dùng trong năm ${signedOn.slice(0, 4)}.`, en: `The decision number ${decisionNumber} is taken in ${signedOn.slice(0, 4)}.` };
  throw new AppError('CONFLICT', { message, fields: [{ path: 'input.decisionNumber', code: 'TAKEN', ...message }] });
}

export async function approveList(ctx: RequestContext, input: ApproveDigitizationListInput): Promise<DigitizationList> {
  const id = await ctx.transaction(async (tx) => {
    const { list, facts } = await beginAct(tx, 'APPROVE', input);
    const submittedOn = list.submittedAt ? dayOf(list.submittedAt) : tx.today;
    const faults = checkSignedOn('input.signedOn', input.signedOn, submittedOn, tx.today);
    const read = textReader(faults);
    const decisionNumber = read('input.decisionNumber', input.decisionNumber, { max: 100, isRequired: true, name: { vi: 'Số quyết định', en: 'The decision number' } });
    const signedBy = read('input.signedBy', input.signedBy, { max: 200, isRequired: true, name: { vi: 'Người ký', en: 'The signer' } });
    refuseFaults(faults);
    await refuseTakenNumber(tx, list.id, decisionNumber, input.signedOn);
    Object.assign(list, { decisionNumber, decisionSignedOn: input.signedOn, decisionSignedBy: signedBy, approvedAt: tx.now, approvedById: tx.accountId });
    await finishAct(tx, { act: 'APPROVE', list, from: facts.status, details: { decisionNumber, signedOn: input.signedOn, signedBy } });
    return list.id;
  });
  return listAfter(ctx, id);
}

export async function withdrawList(ctx: RequestContext, input: WithdrawDigitizationListInput): Promise<DigitizationList> {
  const id = await ctx.transaction(async (tx) => {
    const { list, facts } = await beginAct(tx, 'WITHDRAW', input);
    const faults: Refusal[] = [];
    const reason = textReader(faults)('input.reason', input.reason, REASON);
    refuseFaults(faults);
    await finishAct(tx, { act: 'WITHDRAW', list, from: facts.status, reason });
    return list.id;
  });
  return listAfter(ctx, id);
}
