// The units that the caller works in, for separation of duties: nobody decides alone about their own unit, in whatever role.
import type { RequestContext } from '../request/context.ts';
import { unitsOfIds } from './unit-rows.ts';

/** Units of the roles held today; who works at a desk (Bộ phận Một cửa) works for the body above it, which is the one measured. */
async function loadWorkUnits(ctx: RequestContext): Promise<ReadonlySet<number>> {
  const ids = (ctx.actor?.roles ?? []).flatMap(({ unitId }) => (unitId === null ? [] : [unitId]));
  const units = await unitsOfIds(ctx, ids, ctx.today);
  return new Set([...ids, ...units.flatMap((unit) => (unit.level === 'DESK' && unit.parentId !== null ? [unit.parentId] : []))]);
}

export const workUnitIds = (ctx: RequestContext): Promise<ReadonlySet<number>> => ctx.once(loadWorkUnits);
