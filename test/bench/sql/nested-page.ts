// The nested page as one statement that returns JSON: 20 listed procedures, their components, the entry in the list in force, and the units.
/** Parameters: $1 today, $2 offset, $3 the units whose officer asks. */
const unitJson = (name: string, id: string): string => `json_build_object('code', u.code, 'name', ${name}, 'level', v.level, 'allowedActions',
  case when ${id} = any($3::int[]) then json_build_array('RESPOND_TO_CONSULTATION') else '[]'::json end)`;

export const NESTED_PAGE_SQL = `
  with page as (
    select p.* from procedures p
    where exists (select from document_components c join digitization_list_entries e on e.component_id = c.id join digitization_lists l on l.id = e.list_id
      where c.procedure_id = p.id and l.in_force @> $1::date)
    order by p.code limit 20 offset $2
  )
  select coalesce(json_agg(json_build_object(
    'id', p.id, 'code', p.code, 'name', p.name, 'field', p.field, 'levels', p.levels, 'statutoryDays', p.statutory_days, 'statutoryUnit', p.statutory_unit,
    'hasFee', p.has_fee, 'onlineAvailable', p.online_available,
    'components', (
      select coalesce(json_agg(json_build_object('id', c.id, 'no', c.no, 'code', c.code, 'name', c.name, 'isClean', c.is_clean, 'currentEntry', (
        select json_build_object('id', e.id, 'class', e.class, 'stage', e.stage, 'exemption', e.exemption, 'responsibleUnit', (
          select ${unitJson("coalesce(e.frozen #>> '{responsibleUnit,name}', v.name)", 'u.id')}
          from units u join unit_versions v on v.unit_id = u.id and v.validity @> (l.published_at at time zone 'Asia/Ho_Chi_Minh')::date
          where u.id = e.responsible_unit_id))
        from digitization_list_entries e join digitization_lists l on l.id = e.list_id where e.component_id = c.id and l.in_force @> $1::date
      )) order by c.no), '[]'::json)
      from (select * from document_components where procedure_id = p.id order by no limit 10) c),
    'responsibleUnits', (
      select json_agg(${unitJson('v.name', 'u.id')} order by r.unit_id)
      from procedure_responsibilities r join units u on u.id = r.unit_id join unit_versions v on v.unit_id = u.id and v.validity @> $1::date
      where r.procedure_id = p.id)
  ) order by p.code), '[]'::json)::text as json from page p`;

/** Parameter: $1 id. */
export const ONE_ENTITY_SQL = `
  select json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'field', p.field, 'ministry', p.ministry, 'levels', p.levels, 'decisionNumber', p.decision_number,
    'statutoryDays', p.statutory_days, 'statutoryUnit', p.statutory_unit, 'hasFee', p.has_fee, 'onlineAvailable', p.online_available)::text as json
  from procedures p where p.id = $1`;
