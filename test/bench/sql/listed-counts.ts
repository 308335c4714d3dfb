// The components of the digitization list in force that were received and digitized (L.1), for the heat map's statement.
export const LISTED_COUNTS_SQL = `
  on_list as materialized (
    select l.in_force, dc.procedure_id, dc.no
    from digitization_lists l join digitization_list_entries e on e.list_id = l.id and e.exemption is null join document_components dc on dc.id = e.component_id
    where l.in_force && daterange($2::date, $3::date, '[]')),
  opened as materialized (
    select d.unit_id, d.procedure_id, d.received_on, c.no, c.digitized
    from dossiers d cross join lateral jsonb_to_recordset(d.components) as c(no int, form text, digitized boolean)
    where d.received_on between $2::date and $3::date and d.components is not null and d.procedure_id = any(array(select distinct procedure_id from on_list))
      and d.unit_id = any(array(select unit_id from places)) and c.form in ('PAPER', 'ELECTRONIC')),
  listed as materialized (
    select p.body, count(*)::int as received, (count(*) filter (where o.digitized))::int as digitized
    from opened o join on_list n on n.procedure_id = o.procedure_id and n.no = o.no and n.in_force @> o.received_on
      join places p on p.unit_id = o.unit_id and p.validity @> o.received_on
    group by p.body)`;
