// What PostGraphile shows: a schema of views over the platform's tables, with the smart comments that give it keys, and the heat map as a function.
import type { Setting } from '../servers/setting.ts';
import { heatMapCompositeSql } from './heat-map.ts';


const UNIT_COLUMNS = 'u.code, v.name, v.level';

/** Scope is one unit known beforehand: a kinder case for PostGraphile than settings of each request would be. */
const allowedActions = (ownUnitIds: readonly number[]): string =>
  `case when u.id = any('{${ownUnitIds.join(',')}}'::int[]) then array['RESPOND_TO_CONSULTATION'] else '{}'::text[] end as allowed_actions`;

export const postgraphileViews = ({ ruleSet, ownUnitIds, today }: Omit<Setting, 'port'>): string => `
  create schema if not exists peer;
  drop function if exists peer.heat_map;
  drop type if exists peer.heat_row, peer.cell, peer.rate cascade;
  drop view if exists peer.procedures, peer.listed_procedures, peer.document_components, peer.listed_entries, peer.units_now, peer.procedure_units;

  create view peer.procedures as select id, code, name, field, ministry, levels, decision_number, statutory_days, statutory_unit, has_fee, online_available from public.procedures;
  comment on view peer.procedures is E'@primaryKey id';
  create view peer.listed_procedures as select id, code, name, field, levels, statutory_days, statutory_unit, has_fee, online_available from public.procedures p
    where exists (select from public.document_components c join public.digitization_list_entries e on e.component_id = c.id join public.digitization_lists l on l.id = e.list_id
      where c.procedure_id = p.id and l.in_force @> '${today}'::date);
  comment on view peer.listed_procedures is E'@primaryKey id';
  create view peer.document_components as select id, procedure_id, no, code, name, is_clean from public.document_components;
  comment on view peer.document_components is E'@primaryKey id\\n@foreignKey (procedure_id) references peer.listed_procedures (id)';
  create view peer.units_now as select u.id, ${UNIT_COLUMNS}, ${allowedActions(ownUnitIds)} from public.units u join public.unit_versions v on v.unit_id = u.id and v.validity @> '${today}'::date;
  comment on view peer.units_now is E'@primaryKey id';
  create view peer.listed_entries as select e.id, e.component_id, e.class, e.stage, e.exemption, e.responsible_unit_id
    from public.digitization_list_entries e join public.digitization_lists l on l.id = e.list_id where l.in_force @> '${today}'::date;
  comment on view peer.listed_entries is E'@primaryKey id\\n@foreignKey (component_id) references peer.document_components (id)\\n@foreignKey (responsible_unit_id) references peer.units_now (id)';
  create view peer.procedure_units as select r.procedure_id, r.unit_id, ${UNIT_COLUMNS}, ${allowedActions(ownUnitIds)}
    from public.procedure_responsibilities r join public.units u on u.id = r.unit_id join public.unit_versions v on v.unit_id = u.id and v.validity @> '${today}'::date;
  comment on view peer.procedure_units is E'@primaryKey procedure_id,unit_id\\n@foreignKey (procedure_id) references peer.listed_procedures (id)';

  create type peer.rate as (numerator int, denominator int, percent text);
  create type peer.cell as (criterion_code text, rate peer.rate, score text, target text, status text);
  create type peer.heat_row as (code text, name text, rank int, score text, cells peer.cell[]);
  create function peer.heat_map(within text, first_day date, last_day date, moment timestamptz, tree_day date) returns setof peer.heat_row language sql stable
    as $heat$${heatMapCompositeSql(ruleSet)}$heat$;
`;
