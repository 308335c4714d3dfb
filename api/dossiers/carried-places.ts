// AS_NOW: from which units of the past the units of today took over, whole or by the weights of a split.
import { sql } from 'kysely';
import { add, compare, fraction, ONE, sum, ZERO, type Fraction } from '../domain/fraction.ts';
import type { RequestContext } from '../request/context.ts';
import type { Unit } from '../units/unit.type.ts';
import type { Places } from './figure-engine.ts';

/** A unit that was split: its counts are shared out among units of today by exact weights, which add up to one. */
export interface SharedSource {
  unitId: number;
  paths: readonly string[];
  /** In the order of the units' ids. */
  shares: readonly { unitId: number; share: Fraction }[];
}

export interface CarriedPlaces extends Places {
  /** The units themselves and those that they took over whole. */
  sourceIds: number[];
  /** The unit asked for that each of these counts for. */
  todayOf: ReadonlyMap<number, number>;
  shared: readonly SharedSource[];
}

interface Row {
  unitId: number;
  todayId: number;
  part: string;
  whole: string;
  isShared: boolean;
  paths: string[];
}

/** Every way from a unit of the past to a unit of today, with the product of the weights on it; only units that reach one asked for. */
async function waysTo(ctx: RequestContext, unitIds: readonly number[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with recursive carried(unit_id, today_id, part, whole, is_shared) as (
      select v.unit_id, v.unit_id, 1::numeric, 1::numeric, false from unit_versions v where v.validity @> ${ctx.today}::date
      union all
      select p.unit_id, carried.today_id, carried.part * coalesce(w.part, 1), carried.whole * coalesce(w.whole, 1), carried.is_shared or w.part is not null
      from carried
      join succession_members s on s.unit_id = carried.unit_id and s.side = 'SUCCESSOR'
      join succession_changes c on c.id = s.change_id
      join reorganisations r on r.id = c.reorganisation_id and r.takes_effect_on <= ${ctx.today}::date
      join succession_members p on p.change_id = s.change_id and p.side = 'PREDECESSOR' and p.unit_id <> s.unit_id
      left join succession_weights w on c.kind = 'SPLIT' and w.change_id = c.id and w.predecessor_id = p.unit_id and w.successor_id = s.unit_id and w.is_verified
      where c.kind <> 'SPLIT' or w.part is not null
    ) cycle unit_id set is_cycle using trail
    select c.unit_id, c.today_id, c.part::text as part, c.whole::text as whole, c.is_shared,
      array(select distinct v.path::text from unit_versions v where v.unit_id = c.unit_id) as paths
    from carried c
    where not c.is_cycle and c.unit_id in (select unit_id from carried where not is_cycle and today_id = any(${[...unitIds]}::int[]))
    order by c.unit_id, c.today_id
  `.execute(ctx.db);
  return rows;
}

/** Where a unit of the past is carried to: its shares, which add up to one; null where it is not carried. */
function sharesOf(unitId: number, ways: readonly Row[]): SharedSource['shares'] | null {
  const todays = new Map<number, Fraction>();
  for (const way of ways) todays.set(way.todayId, add(todays.get(way.todayId) ?? ZERO, fraction(BigInt(way.part), BigInt(way.whole))));
  if (todays.has(unitId)) return [{ unitId, share: ONE }];
  const shares = [...todays].map(([today, share]) => ({ unitId: today, share }));
  if (!ways.some((way) => way.isShared)) return shares.length === 1 ? shares.map((one) => ({ ...one, share: ONE })) : null;
  return compare(sum(shares.map((one) => one.share)), ONE) === 0 ? shares : null;
}

/**
 * A unit is carried where exactly one unit of today took over from it, through any number of reorganisations, and where confirmed
 * weights say how a split one is shared out. Without weights what was split is not carried below the province. Districts ended
 * without a successor: their communes are carried.
 */
export async function carriedPlaces(ctx: RequestContext, units: readonly Unit[]): Promise<CarriedPlaces> {
  const asked = new Set(units.map((unit) => unit.unitId));
  const todayOf = new Map<number, number>();
  const paths: string[] = [];
  const shared: SharedSource[] = [];
  for (const [unitId, ways] of Map.groupBy(await waysTo(ctx, [...asked]), (row) => row.unitId)) {
    const shares = sharesOf(unitId, ways);
    const [only] = shares ?? [];
    if (!shares || !only) continue;
    const ofUnit = ways[0]?.paths ?? [];
    if (shares.length > 1) shared.push({ unitId, paths: ofUnit, shares });
    else if (asked.has(only.unitId)) {
      todayOf.set(unitId, only.unitId);
      paths.push(...ofUnit);
    }
  }
  return { units, paths, countsFor: (unitId) => todayOf.get(unitId) ?? unitId, sourceIds: [...todayOf.keys()], todayOf, shared };
}
