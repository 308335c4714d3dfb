// Consults units on a draft in numbered rounds and takes their positions.
import { sql } from 'kysely';
import { checkPositions } from '../domain/list-entries.ts';
import { checkDueOn, refuseByState } from '../domain/publication-workflow.ts';
import type { Refusal } from '../domain/refusal.ts';
import { AppError, invalidField } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { isOpenAt, pathIds, unitsOfCodes } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { ConsultationRound } from './consultation.entity.ts';
import type { CloseConsultationInput, OpenConsultationInput, RespondToConsultationInput } from './digitization-list.input.ts';
import type { DigitizationList } from './digitization-list.type.ts';
import { beginAct, finishAct, listAfter, lockList, notAllowed, refuseFaults } from './list-act.ts';
import { entryComponentIds, knownComponents } from './list-entries.service.ts';
import { factsOf } from './list-rows.ts';

const MAX_UNITS = 500;

/** Desks answer through their commune, and the province consults; everybody else may be asked. */
const mayBeConsulted = (unit: Unit): boolean => unit.level === 'DEPARTMENT' || (unit.isMeasured && unit.level !== 'PROVINCE' && unit.level !== 'DESK');

async function consultedUnits(tx: TransactionContext, codes: readonly string[], faults: Refusal[]): Promise<Unit[]> {
  const fault = (path: string, code: string, vi: string, en: string) => faults.push({ path, code, message: { vi, en } });
  if (codes.length === 0) fault('input.unitCodes', 'EMPTY', 'Chưa chọn đơn vị lấy ý kiến.', 'No unit is named.');
  if (codes.length > MAX_UNITS) {
    fault('input.unitCodes', 'TOO_MANY', `Tối đa ${MAX_UNITS} đơn vị một đợt.`, `At most ${MAX_UNITS} units in a round.`);
    return [];
  }
  const units = await unitsOfCodes(tx, [...new Set(codes)], tx.today);
  const seen = new Set<string>();
  return codes.flatMap((code, index) => {
    const path = `input.unitCodes.${index}`;
    const unit = units.get(code);
    if (!unit) fault(path, 'UNKNOWN_UNIT', 'Không có đơn vị mang mã này.', 'There is no unit of this code.');
    else if (seen.has(code)) fault(path, 'DUPLICATE', 'Đơn vị xuất hiện hai lần.', 'The unit stands twice.');
    else if (!isOpenAt(unit, tx.today)) fault(path, 'UNIT_CLOSED', 'Đơn vị không còn hoạt động.', 'The unit does not stand today.');
    else if (!mayBeConsulted(unit)) {
      fault(path, 'NOT_CONSULTABLE', 'Chỉ lấy ý kiến sở, ban, ngành và đơn vị được chấm điểm.', 'Only departments and measured bodies are consulted.');
    }
    seen.add(code);
    return unit ? [unit] : [];
  });
}

export async function openConsultation(ctx: RequestContext, input: OpenConsultationInput): Promise<DigitizationList> {
  const id = await ctx.transaction(async (tx) => {
    const { list, facts } = await beginAct(tx, 'OPEN_CONSULTATION', input);
    const faults = checkDueOn('input.dueOn', input.dueOn, tx.today);
    const units = await consultedUnits(tx, input.unitCodes, faults);
    refuseFaults(faults);
    const { last } = await tx.db
      .selectFrom('consultationRounds')
      .select(sql<number>`coalesce(max(round), 0)`.as('last'))
      .where('listId', '=', list.id)
      .executeTakeFirstOrThrow();
    const round = tx.em.create(ConsultationRound, {
      listId: list.id, round: last + 1, dueOn: input.dueOn, openedAt: tx.now, openedById: tx.accountId, closedAt: null, closedById: null,
    });
    await tx.em.flush();
    await tx.db.insertInto('consultationInvitations').values(units.map((unit) => ({ roundId: round.id, unitId: unit.unitId, respondedAt: null, isLate: false }))).execute();
    await finishAct(tx, { act: 'OPEN_CONSULTATION', list, from: facts.status, details: { round: round.round, dueOn: input.dueOn, unitCodes: input.unitCodes } });
    return list.id;
  });
  return listAfter(ctx, id);
}

export async function closeConsultation(ctx: RequestContext, input: CloseConsultationInput): Promise<DigitizationList> {
  const id = await ctx.transaction(async (tx) => {
    const { list, facts } = await beginAct(tx, 'CLOSE_CONSULTATION', input);
    const round = await tx.em.findOneOrFail(ConsultationRound, { listId: list.id, closedAt: null });
    round.closedAt = tx.now;
    round.closedById = tx.accountId;
    await finishAct(tx, { act: 'CLOSE_CONSULTATION', list, from: facts.status, details: { round: round.round } });
    return list.id;
  });
  return listAfter(ctx, id);
}

/** The unit that answers, if the caller may speak for it. */
async function answeringUnit(tx: TransactionContext, code: string): Promise<Unit> {
  const unit = (await unitsOfCodes(tx, [code], tx.today)).get(code);
  if (!unit) throw invalidField('input.unitCode', 'Không có đơn vị mang mã này.', 'There is no unit of this code.', 'UNKNOWN_UNIT');
  if (!isOpenAt(unit, tx.today) || !tx.access.mayActFor('digitizationList.respond', { id: unit.unitId, ancestorIds: pathIds(unit.path) })) {
    throw new AppError('FORBIDDEN', { message: { vi: 'Mỗi đơn vị chỉ trả lời cho chính mình.', en: 'A unit answers only for itself.' } });
  }
  return unit;
}

/** Positions may be amended, and come late (marked), until the round is closed; the version of the list stays. */
export async function respond(ctx: RequestContext, input: RespondToConsultationInput): Promise<DigitizationList> {
  const id = await ctx.transaction(async (tx) => {
    const list = await lockList(tx, input.listId);
    const unit = await answeringUnit(tx, input.unitCode);
    const facts = await factsOf(tx, list.id);
    if (refuseByState('RESPOND', facts)) throw notAllowed('RESPOND', facts);
    const round = await tx.em.findOneOrFail(ConsultationRound, { listId: list.id, closedAt: null });
    if (!facts.openRoundUnitIds.includes(unit.unitId)) {
      throw invalidField('input.unitCode', 'Đơn vị không được lấy ý kiến trong đợt này.', 'The unit is not asked in this round.', 'NOT_CONSULTED');
    }
    const componentIds = await knownComponents(tx, input.positions.map((position) => position.componentId));
    const drafts = input.positions.map((position, index) => ({ ...position, componentId: componentIds[index] ?? null }));
    const { positions, faults } = checkPositions(drafts, await entryComponentIds(tx, list.id));
    refuseFaults(faults);
    const isLate = tx.today > round.dueOn;
    await tx.db
      .insertInto('consultationPositions')
      .values(positions.map((position) => ({ ...position, roundId: round.id, unitId: unit.unitId, isLate, respondedAt: tx.now, respondedById: tx.accountId })))
      .onConflict((conflict) =>
        conflict.columns(['roundId', 'unitId', 'componentId']).doUpdateSet((row) => ({
          position: row.ref('excluded.position'), comment: row.ref('excluded.comment'), isLate: row.ref('excluded.isLate'),
          respondedAt: row.ref('excluded.respondedAt'), respondedById: row.ref('excluded.respondedById'),
        })),
      )
      .execute();
    await tx.db
      .updateTable('consultationInvitations')
      .set({ respondedAt: tx.now, isLate: sql<boolean>`is_late or ${isLate}` })
      .where('roundId', '=', round.id)
      .where('unitId', '=', unit.unitId)
      .execute();
    const objected = positions.filter((position) => position.position === 'OBJECT').length;
    await finishAct(tx, {
      act: 'RESPOND', list, from: facts.status, unitId: unit.unitId,
      details: { round: round.round, unitCode: unit.code, agreed: positions.length - objected, objected, late: isLate },
      after: { round: round.round, unitCode: unit.code, late: isLate, positions },
    });
    return list.id;
  });
  return listAfter(ctx, id);
}
