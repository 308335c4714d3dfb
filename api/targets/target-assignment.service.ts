// Assigns targets (giao chỉ tiêu) under a decision: all rows of a call, or none.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { earlierAnswer, rememberAnswer } from '../accounts/idempotency.service.ts';
import { recordWrite } from '../audit/audit.service.ts';
import { reader } from '../database/tables.ts';
import type { Period } from '../domain/period.ts';
import { assignmentRefusals, MAX_TARGET_ITEMS, readDecisionNumber, readTargetPercent, type TargetAssignment, type TargetItem } from '../domain/target-assignment.ts';
import { ruleSetsWithin } from '../indicators/rule-set.service.ts';
import { AppError, invalidInput } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { periodOf } from '../request/period-of.ts';
import { unitsOfCodes } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { workUnitIds } from './separation.ts';
import type { AssignTargetsInput } from './target.input.ts';
import { targetsOfIds } from './target-rows.ts';
import type { Target } from './target.type.ts';
import './target.entity.ts';

const OPERATION = 'assignTargets';

interface TargetWrite {
  criterionCode: string;
  period: Period;
  decisionNumber: string;
  values: readonly { unitId: number; percent: string }[];
  at: Date;
  byId: number;
}

interface StoredTarget {
  id: number;
  unitId: number;
  percent: string;
  decisionNumber: string;
}

/**
 * Adds and replaces; a replaced value goes into the history. The same value under the same decision again changes nothing.
 * Checks nothing: both callers have. Calls about one criterion and period wait for each other until the transaction ends.
 */
export async function writeTargets(em: SqlEntityManager, write: TargetWrite): Promise<{ before: StoredTarget[]; ids: number[] }> {
  const db = reader(em);
  const { criterionCode, decisionNumber, at, byId, values, period: { key, firstDay, lastDay } } = write;
  const unitIds = values.map((value) => value.unitId);
  const given = sql`unnest(${unitIds}::int[], ${values.map((value) => value.percent)}::numeric[]) as g(unit_id, percent)`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`targets ${criterionCode} ${firstDay} ${lastDay}`}, 0))`.execute(db);
  const stored = (): Promise<StoredTarget[]> =>
    db
      .selectFrom('targets')
      .select(['id', 'unitId', 'percent', 'decisionNumber'])
      .where('unitId', '=', sql<number>`any(${unitIds}::int[])`)
      .where('criterionCode', '=', criterionCode)
      .where('firstDay', '=', firstDay)
      .where('lastDay', '=', lastDay)
      .execute();
  const before = await stored();
  await sql`
    insert into target_history (target_id, percent, decision_number, at, by_id)
    select t.id, t.percent, t.decision_number, t.assigned_at, t.assigned_by_id from targets t join ${given} on g.unit_id = t.unit_id
    where (t.criterion_code, t.first_day, t.last_day) = (${criterionCode}, ${firstDay}::date, ${lastDay}::date)
      and (t.percent, t.decision_number) is distinct from (g.percent, ${decisionNumber})
    order by t.id`.execute(db);
  await sql`
    insert into targets (unit_id, criterion_code, period, first_day, last_day, percent, decision_number, assigned_at, assigned_by_id)
    select g.unit_id, ${criterionCode}, ${key}, ${firstDay}::date, ${lastDay}::date, g.percent, ${decisionNumber}, ${at}::timestamptz, ${byId}::int from ${given}
    on conflict (unit_id, criterion_code, first_day, last_day) do update
      set percent = excluded.percent, decision_number = excluded.decision_number, assigned_at = excluded.assigned_at, assigned_by_id = excluded.assigned_by_id
      where (targets.percent, targets.decision_number) is distinct from (excluded.percent, excluded.decision_number)`.execute(db);
  const idOf = new Map((await stored()).map((target) => [target.unitId, target.id]));
  return { before, ids: unitIds.map((unitId) => idOf.get(unitId) ?? 0) };
}

/** A value as the audit trail keeps it. */
interface AuditedTarget {
  unitCode: string | undefined;
  percent: string;
  decisionNumber: string;
}

/**
 * Checks and writes targets inside a transaction, for callers that make it and the audit entry. Throws with every fault, at the
 * paths of `AssignTargetsInput`. The values that were replaced, and the ids in the order of the items.
 */
export async function assignWithin(tx: TransactionContext, asked: TargetAssignment): Promise<{ assigned: AuditedTarget[]; before: AuditedTarget[]; ids: number[] }> {
  const { criterionCode, period, items } = asked;
  const units = await unitsOfItems(tx, items, period.lastDay);
  await refuseOwnUnits(tx, items, units);
  const refusals = assignmentRefusals(asked, await ruleSetsWithin(tx, period.firstDay, period.lastDay), (code) => units.get(code) ?? null);
  if (refusals.length > 0) throw invalidInput(refusals.map(({ path, code, message }) => ({ path: `input.${path}`, code, ...message })));
  const decisionNumber = readDecisionNumber(asked.decisionNumber);
  const values = items.map((item) => ({ unitCode: item.unitCode, unitId: units.get(item.unitCode)?.unitId ?? 0, percent: percentOf(item) }));
  const { before, ids } = await writeTargets(tx.em, { criterionCode, period, decisionNumber, values, at: tx.now, byId: tx.accountId });
  const codeOf = new Map(values.map((value) => [value.unitId, value.unitCode]));
  return {
    ids,
    assigned: values.map(({ unitCode, percent }) => ({ unitCode, percent, decisionNumber })),
    before: before.map((target) => ({ unitCode: codeOf.get(target.unitId), percent: target.percent, decisionNumber: target.decisionNumber })),
  };
}

export async function assignTargets(ctx: RequestContext, input: AssignTargetsInput): Promise<Target[]> {
  const period = periodOf(input.period, 'input.period');
  const { criterionCode, items } = input;
  return ctx.transaction(async (tx) => {
    const keyed = { operation: OPERATION, key: input.idempotencyKey, input: [input.decisionNumber, criterionCode, input.period, items.map((item) => [item.unitCode, item.percent])] };
    const earlier = await earlierAnswer(tx, keyed);
    if (earlier) return targetsOfIds(tx, earlier);
    const { assigned, before, ids } = await assignWithin(tx, { ...input, period });
    await rememberAnswer(tx, keyed, ids);
    await recordWrite(tx, { operation: OPERATION, resource: 'Target', recordKey: `${criterionCode} ${period.key}`, before, after: assigned });
    return targetsOfIds(tx, ids);
  });
}

function percentOf(item: TargetItem): string {
  const read = readTargetPercent(item.percent);
  if (!read.ok) throw new Error(`A target of ${item.percent} passed the rules`);
  return read.percent;
}

/** Codes that no unit can bear never reach the database. */
async function unitsOfItems(tx: TransactionContext, items: readonly TargetItem[], day: string): Promise<Map<string, Unit>> {
  if (items.length > MAX_TARGET_ITEMS) return new Map();
  return unitsOfCodes(tx, [...new Set(items.map((item) => item.unitCode))].filter((code) => code.length <= 64 && !/\p{Cc}/u.test(code)), day);
}

/** A body that is not measured takes no targets from anybody: that is a fault of the input. */
async function refuseOwnUnits(tx: TransactionContext, items: readonly TargetItem[], units: ReadonlyMap<string, Unit>): Promise<void> {
  const own = await workUnitIds(tx);
  const message = { vi: 'Không được giao chỉ tiêu cho đơn vị mình đang công tác.', en: 'Nobody assigns a target to the unit that they work in.' };
  const fields = items.flatMap((item, index) => {
    const unit = units.get(item.unitCode);
    return unit?.isMeasured && own.has(unit.unitId) ? [{ path: `input.items.${index}.unitCode`, code: 'OWN_UNIT', ...message }] : [];
  });
  if (fields.length > 0) throw new AppError('FORBIDDEN', { message, fields });
}
