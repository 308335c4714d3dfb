// The catalogue as figures need it: facts of each procedure and the bodies it belongs to.
import { sql } from 'kysely';
import type { Body, ProcedureOwnership } from '../domain/body.ts';
import type { ProcedureLevel } from '../../schema/enums.ts';
import type { ProcedureFacts } from '../domain/metric-conditions.ts';
import type { RequestContext } from '../request/context.ts';
import type { Unit } from '../units/unit.type.ts';

export interface CatalogueProcedure {
  id: number;
  facts: ProcedureFacts;
  /** A procedure has one responsible unit at a time, and a unit has its own time: asking for a unit answers for that time. */
  ownershipFor(unit: Pick<Unit, 'unitId'> & Body): ProcedureOwnership;
}

type Row = [id: number, levels: ProcedureLevel[], hasFee: boolean | null, onlineAvailable: boolean | null, isOpenToPersons: boolean, responsibleIds: number[]];

/** One value instead of two thousand rows: the board asks for it every time. */
const readAll = async (ctx: RequestContext): Promise<CatalogueProcedure[]> => {
  const { rows } = await sql<{ catalogue: Row[] | null }>`
    select json_agg(json_build_array(p.id, p.levels, p.has_fee, p.online_available, p.is_open_to_persons,
      array(select r.unit_id from procedure_responsibilities r where r.procedure_id = p.id))) as catalogue
    from procedures p
  `.execute(ctx.db);
  return (rows[0]?.catalogue ?? []).map(([id, levels, hasFee, onlineAvailable, isOpenToPersons, responsibleIds]) => ({
    id,
    facts: { online: onlineAvailable === true, bearsFee: hasFee === true, forPersons: isOpenToPersons },
    ownershipFor: (unit) => ({ levels, responsibleUnit: responsibleIds.includes(unit.unitId) ? unit.code : null }),
  }));
};

export const countedProcedures = (ctx: RequestContext): Promise<CatalogueProcedure[]> => ctx.once(readAll);
