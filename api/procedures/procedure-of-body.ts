// Which procedures are a body's own, as a clause of SQL made from the rule in the domain.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { ProcedureLevel } from '../../schema/enums.ts';
import { isProcedureOfBody, type Body } from '../domain/body.ts';
import { invalidField } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { unitAt, unitIdOf } from '../units/unit-rows.ts';

const LEVELS = Object.values(ProcedureLevel);

/**
 * The domain decides by levels and by the responsible unit; it is asked about each alone, and a procedure is the body's own when
 * any of them makes it so. `procedures` is the alias of the table in the caller's statement. A responsibility holds while its
 * unit stands, or from the day on which it took over, so the unit itself says at what time.
 */
export function isOfBody(body: Body & { unitId: number; asOf: string }, procedures = 'p'): RawBuilder<SqlBool> {
  const levels = LEVELS.filter((level) => isProcedureOfBody(body, { levels: [level], responsibleUnit: null }));
  const clauses: RawBuilder<SqlBool>[] = [];
  if (levels.length > 0) clauses.push(sql<SqlBool>`${sql.ref(`${procedures}.levels`)} && ${levels}::text[]`);
  if (isProcedureOfBody(body, { levels: [], responsibleUnit: body.code })) {
    clauses.push(sql<SqlBool>`exists (select from procedure_responsibilities r
      where r.procedure_id = ${sql.ref(`${procedures}.id`)} and r.unit_id = ${body.unitId} and (r.held_from is null or r.held_from <= ${body.asOf}::date))`);
  }
  return clauses.length > 0 ? sql<SqlBool>`(${sql.join(clauses, sql` or `)})` : sql<SqlBool>`false`;
}

/** As `isOfBody`, for a unit of any time by its code; INVALID_INPUT at `path` when nobody ever bore the code. */
export async function isOfUnit(ctx: RequestContext, unitCode: string, path: string): Promise<RawBuilder<SqlBool>> {
  const id = await unitIdOf(ctx, unitCode);
  const unit = id === null ? null : await unitAt(ctx, id, ctx.today);
  if (!unit) throw invalidField(path, 'Không có đơn vị nào mang mã này.', 'No unit bears this code.', 'UNKNOWN_UNIT');
  return isOfBody(unit);
}
