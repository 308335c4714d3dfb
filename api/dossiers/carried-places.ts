// AS_NOW: figures of the past carried to the units of today along the successions.
import { sql } from 'kysely';
import type { RequestContext } from '../request/context.ts';
import type { Unit } from '../units/unit.type.ts';
import type { Places } from './figure-engine.ts';

export interface CarriedPlaces extends Places {
  /** The units themselves and those that they took over from. */
  sourceIds: number[];
}

/**
 * A unit is carried where exactly one unit of today took over from it, through any number of reorganisations. What was split is
 * not carried below the province: no confirmed weights say how. Districts ended without a successor: their communes are carried.
 */
export async function carriedPlaces(ctx: RequestContext, units: readonly Unit[]): Promise<CarriedPlaces> {
  const { rows } = await sql<{ unitId: number; todayId: number; path: string }>`
    with recursive carried(unit_id, today_id) as (
      select v.unit_id, v.unit_id from unit_versions v where v.validity @> ${ctx.today}::date
      union
      select p.unit_id, carried.today_id
      from carried
      join succession_members s on s.unit_id = carried.unit_id and s.side = 'SUCCESSOR'
      join succession_changes c on c.id = s.change_id and c.kind <> 'SPLIT'
      join reorganisations r on r.id = c.reorganisation_id and r.takes_effect_on <= ${ctx.today}::date
      join succession_members p on p.change_id = s.change_id and p.side = 'PREDECESSOR' and p.unit_id <> s.unit_id
    ), single as (
      select unit_id, min(today_id) as today_id from carried group by unit_id having count(*) = 1
    )
    select distinct s.unit_id, s.today_id, v.path::text as path from single s join unit_versions v on v.unit_id = s.unit_id
    where s.today_id = any(${units.map((unit) => unit.unitId)}::int[])
  `.execute(ctx.db);
  const todayOf = new Map(rows.map((row) => [row.unitId, row.todayId]));
  return { units, paths: rows.map((row) => row.path), countsFor: (unitId) => todayOf.get(unitId) ?? unitId, sourceIds: [...todayOf.keys()] };
}
