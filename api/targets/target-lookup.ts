// The target (chỉ tiêu) that holds for a unit, criterion and period: of those whose period contains it, the narrowest.
import { sql } from 'kysely';
import type { Period } from '../domain/period.ts';
import type { RequestContext } from '../request/context.ts';

/** Percent as a decimal text; null where none is assigned. */
export type TargetLookup = (unitId: number, criterionCode: string) => string | null;

/** One statement for many units. `criterionCodes` null: all. */
export async function targetsFor(ctx: RequestContext, unitIds: readonly number[], criterionCodes: readonly string[] | null, period: Period): Promise<TargetLookup> {
  const { rows } = await sql<{ unitId: number; criterionCode: string; percent: string }>`
    select distinct on (unit_id, criterion_code) unit_id, criterion_code, percent::text as percent from targets
    where unit_id = any(${[...unitIds]}::int[]) and first_day <= ${period.firstDay}::date and last_day >= ${period.lastDay}::date
      and (${criterionCodes === null}::boolean or criterion_code = any(${[...(criterionCodes ?? [])]}::text[]))
    order by unit_id, criterion_code, last_day - first_day, assigned_at desc, id desc
  `.execute(ctx.db);
  const found = new Map(rows.map((row) => [`${row.unitId} ${row.criterionCode}`, row.percent]));
  return (unitId, criterionCode) => found.get(`${unitId} ${criterionCode}`) ?? null;
}
