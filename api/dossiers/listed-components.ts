// Counts the component rows of the digitization lists in force (L.1): how many were received, and how many of them were digitized.
import { sql } from 'kysely';
import type { Period } from '../domain/period.ts';
import type { RequestContext } from '../request/context.ts';

/** Of the units at one place in the tree: [received, digitized]. */
interface ComponentRows {
  path: string;
  counts: number[];
}

/** Component rows of the list in force on the day of receipt, without exempted entries (L.1). */
export const LISTED_ROWS = sql`
  cross join lateral jsonb_to_recordset(d.components) as c(no int, form text, digitized boolean)
  join digitization_lists l on l.in_force @> d.received_on
  join document_components dc on dc.procedure_id = d.procedure_id and dc.no = c.no
  join digitization_list_entries e on e.list_id = l.id and e.component_id = dc.id and e.exemption is null`;

/** The few hundred rows of the lists in force are read first: they say which dossiers are worth opening. */
export async function sumComponents(ctx: RequestContext, paths: readonly string[], period: Period): Promise<ComponentRows[]> {
  const { rows } = await sql<ComponentRows>`
    with listed as materialized (
      select l.in_force, dc.procedure_id, dc.no
      from digitization_lists l join digitization_list_entries e on e.list_id = l.id and e.exemption is null
        join document_components dc on dc.id = e.component_id
      where l.in_force && daterange(${period.firstDay}::date, ${period.lastDay}::date, '[]')
    ), opened as materialized (
      select d.unit_id, d.procedure_id, d.received_on, c.no, c.digitized
      from dossiers d cross join lateral jsonb_to_recordset(d.components) as c(no int, form text, digitized boolean)
      where d.received_on between ${period.firstDay}::date and ${period.lastDay}::date and d.components is not null
        and d.procedure_id = any(array(select distinct procedure_id from listed))
        and d.unit_id = any(array(select unit_id from unit_versions where path <@ any(${paths}::ltree[])))
        and c.form in ('PAPER', 'ELECTRONIC')
    )
    select v.path::text as path, array[count(*)::int, (count(*) filter (where o.digitized))::int] as counts
    from opened o join listed on listed.procedure_id = o.procedure_id and listed.no = o.no and listed.in_force @> o.received_on
      join unit_versions v on v.unit_id = o.unit_id and v.validity @> o.received_on
    where v.path <@ any(${paths}::ltree[])
    group by v.path
  `.execute(ctx.db);
  return rows;
}
