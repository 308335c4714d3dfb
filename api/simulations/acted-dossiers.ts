// The dossiers that an act can be done to: counted by kind in one statement, and listed one by one within the reader's scope.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { UNSCORED_CRITERIA, listBehind } from '../domain/criterion-parts.ts';
import type { ActPlan, DossierGroup } from '../domain/action-effects.ts';
import { factColumns, unpackFacts } from '../domain/fact-bits.ts';
import { toSql } from '../domain/metric-conditions.ts';
import { ALL_DOSSIER_ACTS, CASE_FACTS, touchesProcedures, type CaseFactName, type CaseFacts, type DossierAct } from '../domain/score-actions.ts';
import { refuseDetached } from '../dossiers/detached-months.ts';
import { findDossiers, findDossiersThat, hasListedRow } from '../dossiers/dossier.service.ts';
import type { Dossier } from '../dossiers/dossier.type.ts';
import { endOf, placesOf, scopeOf, type FigureFrame } from '../dossiers/figure-engine.ts';
import type { RequestContext } from '../request/context.ts';
import type { Connection, PageArgs } from '../request/paging.ts';
import type { Unit } from '../units/unit.type.ts';

const CASE_COLUMNS: Record<(typeof CASE_FACTS)[number], string> = {
  open: `d.on_time_until <> 'infinity' and d.on_time_until <> '-infinity'`,
  inProgress: `d.status in ('RECEIVED', 'PROCESSING', 'SUPPLEMENT_REQUESTED', 'FEE_REQUESTED')`,
  resolved: `d.status in ('RESOLVED', 'RETURNED')`,
  unpaid: `d.payment is not distinct from 'UNPAID'`,
  // Counts stand in a column only where the source sent no component rows.
  hasComponents: `case when d.components is null then coalesce(d.components_total, 1) > 0 else d.components <> '' end`,
};

/** What is looked at beside the stored facts, a bit each: numbers group faster than arrays. */
const FLAGS = ['onTime', ...CASE_FACTS] as const;

/** Trusted text: the moment is ours. */
const columnsAt = (frame: FigureFrame): Record<CaseFactName, string> => ({ ...factColumns('d', `'${endOf(frame).toISOString()}'::timestamptz`), ...CASE_COLUMNS });

const offered = (act: DossierAct, frame: FigureFrame): string => toSql(act.offered, columnsAt(frame), frame.parameters);

/** Dossiers of one kind are one row: however many dossiers, a few hundred rows. */
export async function dossierGroups(ctx: RequestContext, unit: Unit, frame: FigureFrame): Promise<DossierGroup[]> {
  await refuseDetached(ctx.db, frame.period, 'period');
  const columns = columnsAt(frame);
  const flags = FLAGS.map((name, place) => `((${columns[name]})::int << ${place})`).join(' | ');
  const byProcedure = ALL_DOSSIER_ACTS.filter(touchesProcedures).map((act) => offered(act, frame)).join(' or ');
  const isOffered = ALL_DOSSIER_ACTS.map((act) => offered(act, frame)).join(' or ');
  const { rows } = await sql<{ mask: number; flags: number; procedureId: number | null; count: number }>`
    select d.facts as mask, ${sql.raw(flags)} as flags, case when ${sql.raw(byProcedure)} then d.procedure_id end as procedure_id, count(*)::int as count
    ${scopeOf(placesOf([unit]), frame.period)} and (${sql.raw(isOffered)})
    group by 1, 2, 3 order by 1, 2, 3
  `.execute(ctx.db);
  return rows.map(({ mask, flags: set, procedureId, count }) => {
    const flagged = Object.fromEntries(FLAGS.map((name, place) => [name, ((set >> place) & 1) === 1]));
    return { mask, facts: { ...unpackFacts(mask), ...flagged } as CaseFacts, procedureId, count };
  });
}

/** What a list of dossiers is asked with. */
export type DossiersBehind =
  | { kind: 'GAINING'; unit: Unit; frame: FigureFrame; plan: Pick<ActPlan, 'act' | 'masks' | 'procedures'> }
  | { kind: 'AT_STAKE'; unit: Unit; frame: FigureFrame; act: DossierAct }
  | { kind: 'LISTED'; unit: Unit; frame: FigureFrame };

const within = ({ unit, frame: { period } }: DossiersBehind): RawBuilder<SqlBool> => sql<SqlBool>`
  d.received_on between ${period.firstDay}::date and ${period.lastDay}::date and exists (
    select from unit_versions v where v.unit_id = d.unit_id and v.validity @> d.received_on and v.path <@ ${unit.path}::ltree)`;

/** Who may see single dossiers sees those of the act, in the order in which the simulator takes them; others are refused. */
export function dossiersBehind(ctx: RequestContext, behind: DossiersBehind, page: PageArgs): Promise<Connection<Dossier>> {
  ctx.access.require('dossier.read');
  switch (behind.kind) {
    case 'LISTED':
      return findDossiers(ctx, { withinCode: behind.unit.code, period: behind.frame.period.key, criterionCode: 'L.1', part: 'MISSING' }, null, page);
    case 'AT_STAKE':
      return findDossiersThat(ctx, sql<SqlBool>`${within(behind)} and ${sql.raw(offered(behind.act, behind.frame))}`, [{ by: sql.ref('d.on_time_until'), direction: 'asc' }], page);
    case 'GAINING': {
      const { act, masks, procedures } = behind.plan;
      const isFirst = sql<SqlBool>`d.procedure_id = any(${[...procedures]}::int[])`;
      const gains = sql<SqlBool>`${within(behind)} and ${sql.raw(offered(act, behind.frame))} and (d.facts = any(${[...masks]}::int[]) or ${isFirst})`;
      const order = [sql`case when ${isFirst} then 0 else 1 end`, sql`array_position(${[...masks]}::int[], d.facts)`, ...(touchesProcedures(act) ? [sql.ref('d.procedure_id')] : [])];
      return findDossiersThat(ctx, gains, order.map((by) => ({ by, direction: 'asc' as const })), page);
    }
  }
}

/** How many dossiers have a component of the list that is not digitized (L.1). */
export async function countListedMissing(ctx: RequestContext, unit: Unit, frame: FigureFrame): Promise<number> {
  const criterion = UNSCORED_CRITERIA.find((one) => one.code === 'L.1');
  const list = criterion ? listBehind(criterion, unit.level, 'MISSING') : null;
  if (list?.kind !== 'COMPONENTS') return 0;
  // Of many dossiers with the same components under the same list one is looked at.
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(d.count), 0)::int as count from (
      select d.procedure_id, d.components, min(d.received_on) as received_on, count(*) as count
      from digitization_lists l join (
        select d.procedure_id, d.components, d.received_on ${scopeOf(placesOf([unit]), frame.period)}
          -- Where each component is digitized, or the procedure is on no list, no row can be missing.
          and d.components is not null and not (${sql.raw(columnsAt(frame).digitizedAll)})
          and d.procedure_id = any(array(select dc.procedure_id from digitization_list_entries e join document_components dc on dc.id = e.component_id))
      ) d on l.in_force @> d.received_on
      group by l.id, d.procedure_id, d.components
    ) d where ${hasListedRow(list.rows, list.exceptRows)}
  `.execute(ctx.db);
  return rows[0]?.count ?? 0;
}
