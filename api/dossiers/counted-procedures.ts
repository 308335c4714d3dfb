// The catalogue as figures need it: facts of each procedure and the bodies it belongs to.
import { sql } from 'kysely';
import type { Body, ProcedureOwnership } from '../domain/body.ts';
import { factsOfProcedure } from '../domain/dossier-facts.ts';
import type { ProcedureFacts } from '../domain/metric-conditions.ts';
import type { RequestContext } from '../request/context.ts';
import type { Unit } from '../units/unit.type.ts';

export interface CatalogueProcedure {
  id: number;
  facts: ProcedureFacts;
  /** A procedure has one responsible unit at a time, and a unit has its own time: asking for a unit answers for that time. */
  ownershipFor(unit: Pick<Unit, 'unitId'> & Body): ProcedureOwnership;
}

const readAll = async (ctx: RequestContext): Promise<CatalogueProcedure[]> => {
  const rows = await ctx.db
    .selectFrom('procedures as p')
    .select(['p.id', 'p.levels', 'p.hasFee', 'p.onlineAvailable', 'p.applicants'])
    .select(sql<number[]>`array(select r.unit_id from procedure_responsibilities r where r.procedure_id = p.id)`.as('responsibleIds'))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    facts: factsOfProcedure({ ...row, results: null, statutoryDays: null, statutoryUnit: null, responsibleUnit: null }),
    ownershipFor: (unit) => ({ levels: row.levels, responsibleUnit: row.responsibleIds.includes(unit.unitId) ? unit.code : null }),
  }));
};

export const countedProcedures = (ctx: RequestContext): Promise<CatalogueProcedure[]> => ctx.once(readAll);
