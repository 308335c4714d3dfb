// Finds cascades, changes drafts, assigns them under a decision through the assignment of targets, or discards them.
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { recordWrite } from '../audit/audit.service.ts';
import { changeRefusals, judgeCascade, type CascadeAct } from '../domain/target-cascade-input.ts';
import { readTargetPercent } from '../domain/target-assignment.ts';
import { AppError, invalidInput, notFound } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { rowOf } from '../request/global-id.ts';
import { directionOf, type OrderBy } from '../request/order.ts';
import { pageOf, type Connection, type OrderKey, type PageArgs } from '../request/paging.ts';
import { periodOf } from '../request/period-of.ts';
import { assignWithin } from '../targets/target-assignment.service.ts';
import { workUnitIds } from '../targets/separation.ts';
import { unitAt } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { cascadeOfId, cascadeRows, hasUnit, rowsOfCascade } from './target-cascade-rows.ts';
import { TargetCascadeRecord } from './target-cascade.entity.ts';
import type {
  AssignTargetCascadeInput, DiscardTargetCascadeInput, TargetCascadeOrderField, TargetCascadeWhere, UpdateTargetCascadeInput,
} from './target-cascade.input.ts';
import type { CascadeRow, TargetCascade } from './target-cascade.type.ts';

const ORDER_KEYS: Record<TargetCascadeOrderField, OrderKey['by']> = {
  CREATED_AT: sql.ref('c.created_at'),
  CHANGED_AT: sql.ref('c.changed_at'),
  PERIOD: sql`c.first_day::text`,
  CRITERION: sql`c.criterion_code collate "C"`,
};
const FALLBACK: OrderKey[] = [{ by: ORDER_KEYS.CREATED_AT, direction: 'desc' }, { by: sql.ref('c.id'), direction: 'desc' }];

export function findCascades(
  ctx: RequestContext,
  where: TargetCascadeWhere | null | undefined,
  orderBy: readonly OrderBy<TargetCascadeOrderField>[] | null | undefined,
  page: PageArgs,
): Promise<Connection<TargetCascade>> {
  let query = cascadeRows(ctx);
  if (where?.status) query = query.where('c.status', '=', sql<TargetCascade['status']>`any(${where.status}::text[])`);
  if (where?.criterionCode != null) query = query.where('c.criterionCode', '=', where.criterionCode);
  if (where?.unitCode != null) query = query.where(hasUnit(where.unitCode));
  if (where?.period != null) {
    const { firstDay, lastDay } = periodOf(where.period, 'where.period');
    query = query.where('c.firstDay', '=', firstDay).where('c.lastDay', '=', lastDay);
  }
  const asked = (orderBy ?? []).map((order) => ({ by: ORDER_KEYS[order.field], direction: directionOf(order) }));
  return pageOf<TargetCascade>(query, [...asked, ...FALLBACK], page);
}

/** By the API's id; null when there is none or one may not see it. */
export const findCascade = (ctx: RequestContext, id: string): Promise<TargetCascade | null> => cascadeOfId(ctx, rowOf(id, 'TargetCascade', 'id'));

/** As units are shown beside targets: as they stood on the last day of the period, as they stand today while it runs. */
export const unitOfCascade = (ctx: RequestContext, cascade: TargetCascade, unitId: number): Promise<Unit | null> =>
  unitAt(ctx, unitId, cascade.lastDay < ctx.today ? cascade.lastDay : ctx.today);

/** The unit of the group, where it is assigned too, comes last. */
async function assignedUnits(tx: RequestContext, cascade: TargetCascade): Promise<Pick<CascadeRow, 'unitId' | 'unitCode' | 'percent'>[]> {
  const rows = await rowsOfCascade(tx, cascade.cascadeId);
  const group = cascade.assignsGroup ? await unitAt(tx, cascade.withinId, cascade.lastDay) : null;
  return [...rows, ...(group ? [{ unitId: group.unitId, unitCode: group.code, percent: cascade.percent }] : [])];
}

const ownAmong = async (ctx: RequestContext, cascade: TargetCascade): Promise<string[]> => {
  const own = await workUnitIds(ctx);
  return (await assignedUnits(ctx, cascade)).filter((unit) => own.has(unit.unitId)).map((unit) => unit.unitCode);
};

/** EDIT, ASSIGN and DISCARD while it is a draft; ASSIGN not for whoever works in one of its units. */
export async function allowedCascadeActions(ctx: RequestContext, cascade: TargetCascade): Promise<CascadeAct[]> {
  if (cascade.status !== 'DRAFT' || !ctx.access.has('target.cascade')) return [];
  const mayAssign = ctx.access.has('target.assign') && (await ownAmong(ctx, cascade)).length === 0;
  return ['EDIT', ...(mayAssign ? ['ASSIGN' as const] : []), 'DISCARD'];
}

/** How many units have a target for the same criterion and days now, which would go into the history. */
export async function countReplaced(ctx: RequestContext, cascade: TargetCascade): Promise<number> {
  const unitIds = (await assignedUnits(ctx, cascade)).map((unit) => unit.unitId);
  const { replaced } = await ctx.db
    .selectFrom('targets')
    .select(sql<number>`count(*)::int`.as('replaced'))
    .where('criterionCode', '=', cascade.criterionCode)
    .where('firstDay', '=', cascade.firstDay)
    .where('lastDay', '=', cascade.lastDay)
    .where('unitId', '=', sql<number>`any(${unitIds}::int[])`)
    .executeTakeFirstOrThrow();
  return replaced;
}

interface Begun {
  record: TargetCascadeRecord;
  cascade: TargetCascade;
}

/** Seen, not one's own unit, a draft, and of the version that was read; locked until the transaction ends. */
async function beginAct(tx: TransactionContext, act: CascadeAct, input: { id: string; expectedVersion: number }): Promise<Begun> {
  tx.access.require('target.cascade');
  const id = rowOf(input.id, 'TargetCascade', 'input.id');
  if (!(await cascadeOfId(tx, id))) throw notFound('Không tìm thấy bản phân bổ.', 'There is no such cascade.');
  const record = await tx.em.findOneOrFail(TargetCascadeRecord, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const cascade = await cascadeOfId(tx, id);
  if (!cascade) throw notFound();
  const own = act === 'ASSIGN' ? await ownAmong(tx, cascade) : [];
  if (own.length > 0) {
    const message = { vi: `Không được giao chỉ tiêu cho đơn vị mình đang công tác (${own.join(', ')}).`, en: `Nobody assigns a target to the unit that they work in (${own.join(', ')}).` };
    throw new AppError('FORBIDDEN', { message, fields: [{ path: 'input.id', code: 'OWN_UNIT', ...message }] });
  }
  const verdict = judgeCascade(record, input.expectedVersion);
  if (verdict === 'NOT_ALLOWED') throw new AppError('NOT_ALLOWED_IN_STATUS', { extensions: { status: record.status, currentVersion: record.version } });
  if (verdict === 'STALE') {
    throw new AppError('CONFLICT', {
      fields: [{ path: 'input.expectedVersion', code: 'STALE_VERSION', vi: `Bản phân bổ đã có phiên bản ${record.version}.`, en: `The cascade is at version ${record.version}.` }],
      extensions: { currentVersion: record.version, status: record.status, changedAt: record.changedAt.toISOString() },
    });
  }
  return { record, cascade };
}

function advance(tx: TransactionContext, record: TargetCascadeRecord): void {
  record.version += 1;
  record.changedAt = tx.now;
  record.changedById = tx.accountId;
}

export async function updateCascade(ctx: RequestContext, input: UpdateTargetCascadeInput): Promise<number> {
  return ctx.transaction(async (tx) => {
    const { record, cascade } = await beginAct(tx, 'EDIT', input);
    const rows = new Map((await rowsOfCascade(tx, cascade.cascadeId)).map((row) => [row.unitCode, row]));
    const refusals = changeRefusals(input.items, new Set(rows.keys()));
    if (refusals.length > 0) throw invalidInput(refusals.map(({ path, code, message }) => ({ path: `input.${path}`, code, ...message })));
    const changes = input.items.flatMap(({ unitCode, percent }) => {
      const read = readTargetPercent(percent);
      const row = rows.get(unitCode);
      return read.ok && row ? [{ unitCode, unitId: row.unitId, percent: read.percent, before: row.percent }] : [];
    });
    await sql`update target_cascade_items i set percent = g.percent
      from unnest(${changes.map((one) => one.unitId)}::int[], ${changes.map((one) => one.percent)}::numeric[]) as g(unit_id, percent)
      where i.cascade_id = ${record.id} and i.unit_id = g.unit_id`.execute(tx.db);
    advance(tx, record);
    await recordWrite(tx, {
      operation: 'updateTargetCascade', resource: 'TargetCascade', recordKey: String(record.id),
      before: changes.map(({ unitCode, before }) => ({ unitCode, percent: before })), after: changes.map(({ unitCode, percent }) => ({ unitCode, percent })),
    });
    return record.id;
  });
}

/** A unit may have closed, or the rule set changed, since the draft was made: the faults name the unit, since no row of the input does. */
function atTheCascade(error: unknown, items: readonly { unitCode: string }[]): unknown {
  if (!(error instanceof AppError)) return error;
  const fields = error.fields.map((field) => {
    const item = items[Number(/^input\.items\.(\d+)\./.exec(field.path)?.[1] ?? -1)];
    if (item) return { ...field, path: 'input.id', vi: `${item.unitCode}: ${field.vi}`, en: `${item.unitCode}: ${field.en}` };
    return field.path === 'input.decisionNumber' ? field : { ...field, path: 'input.id' };
  });
  return new AppError(error.code, { message: error.bilingual, fields, extensions: error.extra, cause: error.cause });
}

export async function assignCascade(ctx: RequestContext, input: AssignTargetCascadeInput): Promise<number> {
  return ctx.transaction(async (tx) => {
    const { record, cascade } = await beginAct(tx, 'ASSIGN', input);
    const items = await assignedUnits(tx, cascade);
    const asked = { decisionNumber: input.decisionNumber, criterionCode: record.criterionCode, period: periodOf(record.period), items };
    const { assigned, before } = await assignWithin(tx, asked).catch((error: unknown) => { throw atTheCascade(error, items); });
    record.status = 'ASSIGNED';
    record.decisionNumber = assigned[0]?.decisionNumber ?? null;
    record.assignedAt = tx.now;
    record.assignedById = tx.accountId;
    advance(tx, record);
    await recordWrite(tx, {
      operation: 'assignTargetCascade', resource: 'TargetCascade', recordKey: String(record.id), before,
      after: { criterionCode: record.criterionCode, period: record.period, decisionNumber: record.decisionNumber, targets: assigned.map(({ unitCode, percent }) => ({ unitCode, percent })) },
    });
    return record.id;
  });
}

export async function discardCascade(ctx: RequestContext, input: DiscardTargetCascadeInput): Promise<number> {
  return ctx.transaction(async (tx) => {
    const { record } = await beginAct(tx, 'DISCARD', input);
    record.status = 'DISCARDED';
    advance(tx, record);
    await recordWrite(tx, { operation: 'discardTargetCascade', resource: 'TargetCascade', recordKey: String(record.id), before: { status: 'DRAFT' }, after: { status: 'DISCARDED' } });
    return record.id;
  });
}

/** The cascade after an act, as this caller sees it. */
export async function cascadeAfter(ctx: RequestContext, id: number): Promise<{ targetCascade: TargetCascade }> {
  const targetCascade = await cascadeOfId(ctx, id);
  if (!targetCascade) throw notFound();
  return { targetCascade };
}
