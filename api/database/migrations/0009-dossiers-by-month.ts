// Dossiers a partition a month of receipt, in narrower rows; one registry of all their codes; listed components beside the other sums.
import { Migration } from '@mikro-orm/migrations';

export class Migration0009DossiersByMonth extends Migration {
  override up(): void {
    for (const statement of [TABLE, MONTHS, REGISTRY, EXISTING_ROWS, INDEXES, LISTED_COMPONENTS]) this.addSql(statement);
  }
}

/** Widest columns first: nothing is lost to alignment. */
const TABLE = /* sql */ `
  -- The months in use stand in one schema, those set aside by npm run detach in another.
  create schema months;
  create schema archive;

  alter table dossiers rename to dossiers_in_one_table;
  alter table dossiers_in_one_table alter column id drop identity;

  -- A batch takes one number and counts on from there.
  create sequence dossier_ids as bigint increment by 5000;

  create table dossiers (
    id bigint not null default nextval('dossier_ids'),
    submitted_at timestamptz,
    received_at timestamptz,
    due_at timestamptz,
    finished_at timestamptz,
    returned_at timestamptz,
    supplement_requested_at timestamptz,
    synced_at timestamptz,
    source_updated_at timestamptz not null,
    on_time_until timestamptz not null,
    procedure_id int not null references procedures,
    unit_id int not null references units,
    receiving_unit_id int references units,
    batch_id int not null references dossier_batches,
    received_on date,
    facts int not null,
    working_days_taken int,
    supplement_count int not null default 0,
    supplement_working_days int,
    components_total int,
    components_digitized int,
    components_reused int,
    components_from_store int,
    has_electronic_result boolean,
    result_synced_to_store boolean,
    population_data_used boolean,
    has_complaint boolean,
    code text not null,
    content_hash bytea not null,
    status text not null,
    channel text check (channel in ('DIRECT', 'ONLINE', 'POSTAL')),
    payment text check (payment in ('UNPAID', 'CASH', 'OTHER_NON_CASH', 'LOCAL_GATEWAY', 'PORTAL')),
    fee_amount numeric,
    components text,
    source_system text,
    handling_division text,
    sync_error text,
    late_reason text
  ) partition by range (received_on);
  comment on column dossiers.received_on is 'day of receipt in Asia/Ho_Chi_Minh; null unless the dossier counts as received';
  comment on column dossiers.on_time_until is 'on time while least(asOf, end of the period) is not later; infinity: always, -infinity: never';
  comment on column dossiers.facts is 'bits of the stored facts, in the order of DOSSIER_FACTS in api/domain/metric-conditions.ts';
  comment on column dossiers.content_hash is 'first 15 bytes of the SHA-256 of what the source reported';
  comment on column dossiers.components is 'one row P13:KQ.1 after another, parted by |: form, bits (1 digitized, 2 reused, 4 from store), number, paper code; api/domain/component-rows.ts';
  comment on column dossiers.components_total is 'the four counts stand here where the source sent no component rows; else the rows are counted';

  -- The component rows as far as figures ask for them.
  create function dossier_components(components text) returns table (no int, form text, digitized boolean) language sql immutable parallel safe rows 3 as $$
    select nullif(split_part(substr(c, 3), ':', 1), '')::int,
      case left(c, 1) when 'P' then 'PAPER' when 'E' then 'ELECTRONIC' when 'S' then 'SHOWN' when 'D' then 'FROM_DATABASE' end,
      substr(c, 2, 1) in ('1', '3', '5', '7')
    from string_to_table(components, '|') as c
  $$;
`;

const MONTHS = /* sql */ `
  -- What was never received has no month. The check spares a new month the search among these rows.
  create table months.dossiers_unreceived partition of dossiers default;
  alter table months.dossiers_unreceived add constraint dossiers_unreceived_check check (received_on is null);

  create table detached_months (
    month date primary key,
    dossiers int not null,
    detached_at timestamptz not null
  );
  comment on table detached_months is 'months whose single dossiers stand in the schema archive or have left the database; their sums stay';

  -- The first day of the month; everything before 2015 is one partition, so that wild dates cannot make thousands.
  create function dossier_month(day date) returns date language sql immutable parallel safe as $$
    select greatest(make_date(extract(year from day)::int, extract(month from day)::int, 1), date '2014-12-01')
  $$;
  create function dossier_month_table(month date) returns text language sql immutable parallel safe as $$
    select 'dossiers_' || case when month < date '2015-01-01' then 'earlier' else extract(year from month) || '_' || lpad(extract(month from month)::text, 2, '0') end
  $$;
  create function dossier_month_bounds(month date) returns text language sql immutable parallel safe as $$
    select format('for values from (%s) to (%L)', case when month < date '2015-01-01' then 'minvalue' else quote_literal(month) end, (month + interval '1 month')::date)
  $$;

  -- Makes the partitions of these days where they are missing; tells which of their months are detached.
  create function open_dossier_months(days date[]) returns setof date language plpgsql as $$
  declare
    wanted date;
  begin
    for wanted in select distinct dossier_month(day) from unnest(days) as day where day is not null loop
      if exists (select from detached_months where month = wanted) then
        return next wanted;
      elsif to_regclass('months.' || dossier_month_table(wanted)) is null then
        -- Attaching lets readers of the other months go on, which creating a partition in place would not.
        execute format('create table months.%I (like dossiers including defaults including constraints)', dossier_month_table(wanted));
        execute format('alter table dossiers attach partition months.%I %s', dossier_month_table(wanted), dossier_month_bounds(wanted));
      end if;
    end loop;
  end $$;
`;

const REGISTRY = /* sql */ `
  -- A code is one dossier's over all months, which no index of a table in parts can promise. 15 bytes with their header make
  -- the shortest index entry that no two codes will ever share.
  create table dossier_codes (
    id bigint not null,
    received_on date,
    key bytea primary key
  );
  create function dossier_key(code text) returns bytea language sql stable parallel safe as $$ select substr(sha256(convert_to(code, 'UTF8')), 1, 15) $$;

  create function dossier_codes_added() returns trigger language plpgsql as $$
  begin
    insert into dossier_codes (id, received_on, key) select id, received_on, dossier_key(code) from added;
    return null;
  end $$;
  create function dossier_codes_removed() returns trigger language plpgsql as $$
  begin
    delete from dossier_codes r using removed where r.key = dossier_key(removed.code);
    return null;
  end $$;
  create function dossier_codes_changed() returns trigger language plpgsql as $$
  begin
    delete from dossier_codes r using (select id, code, received_on from removed except all select id, code, received_on from added) as o where r.key = dossier_key(o.code);
    insert into dossier_codes (id, received_on, key)
      select id, received_on, dossier_key(code) from (select id, code, received_on from added except all select id, code, received_on from removed) as n;
    return null;
  end $$;
  create function dossier_codes_emptied() returns trigger language plpgsql as $$
  begin
    delete from dossier_codes where received_on is null or dossier_month(received_on) not in (select month from detached_months);
    return null;
  end $$;
`;

const EXISTING_ROWS = /* sql */ `
  select open_dossier_months(array(select distinct received_on from dossiers_in_one_table where received_on is not null));

  insert into dossiers (id, submitted_at, received_at, due_at, finished_at, returned_at, supplement_requested_at, synced_at, source_updated_at, on_time_until,
    procedure_id, unit_id, receiving_unit_id, batch_id, received_on, facts, working_days_taken, supplement_count, supplement_working_days,
    components_total, components_digitized, components_reused, components_from_store, has_electronic_result, result_synced_to_store, population_data_used,
    has_complaint, code, content_hash, status, channel, payment, fee_amount, components, source_system, handling_division, sync_error, late_reason)
  select id, submitted_at, received_at, due_at, finished_at, returned_at, supplement_requested_at, synced_at, source_updated_at, on_time_until,
    procedure_id, unit_id, receiving_unit_id, batch_id, received_on, facts, working_days_taken, supplement_count, supplement_working_days,
    case when components is null then components_total end, case when components is null then components_digitized end,
    case when components is null then components_reused end, case when components is null then components_from_store end,
    has_electronic_result, result_synced_to_store, population_data_used,
    has_complaint, code, decode(left(content_hash, 30), 'hex'), status, channel, payment, fee_amount,
    case when components is not null then (
      select coalesce(string_agg(
        case c ->> 'form' when 'PAPER' then 'P' when 'ELECTRONIC' then 'E' when 'SHOWN' then 'S' when 'FROM_DATABASE' then 'D' else '-' end
        || ((c ->> 'digitized')::boolean::int + 2 * (c ->> 'reused')::boolean::int + 4 * (c ->> 'fromStore')::boolean::int)
        || coalesce(c ->> 'no', '') || coalesce(':' || replace(replace(c ->> 'paperCode', '%', '%25'), '|', '%7C'), ''), '|' order by place), '')
      from jsonb_array_elements(components) with ordinality as r(c, place)) end,
    source_system, handling_division, sync_error, late_reason
  from dossiers_in_one_table;

  insert into dossier_codes (id, received_on, key) select id, received_on, dossier_key(code) from dossiers;
  select setval('dossier_ids', (select coalesce(max(id), 0) + 1 from dossiers), false);
  drop table dossiers_in_one_table;
`;

/** Each index is there for one question; the month itself needs none. */
const INDEXES = /* sql */ `
  create index dossiers_id on dossiers (id);
  -- A unit's dossiers of a month, and those of one procedure among them.
  create index dossiers_unit on dossiers (unit_id, procedure_id);
  -- Open dossiers become late by the clock: they are few, and asked one by one.
  create index dossiers_open on dossiers (unit_id, received_on)
    where received_on is not null and on_time_until <> 'infinity' and on_time_until <> '-infinity';

  create trigger dossiers_added after insert on dossiers referencing new table as added
    for each statement execute function dossier_codes_added();
  create trigger dossiers_removed after delete on dossiers referencing old table as removed
    for each statement execute function dossier_codes_removed();
  create trigger dossiers_changed after update on dossiers referencing old table as removed new table as added
    for each statement execute function dossier_codes_changed();
  create trigger dossiers_emptied after truncate on dossiers for each statement execute function dossier_codes_emptied();
`;

const LISTED_COMPONENTS = /* sql */ `
  -- Component rows of the list in force on the day. list_id says which list they were counted by (null: none was in force); 0 is
  -- not known. Where it is not the list in force any more, whoever changed that, the dossiers of the day are asked.
  alter table unit_day_counts
    add column list_id int default 0,
    add column listed_components_received int not null default 0,
    add column listed_components_digitized int not null default 0;

  -- The sums follow from dossiers, which hold these keys themselves.
  alter table unit_day_counts drop constraint unit_day_counts_unit_id_fkey;
  alter table unit_procedure_days drop constraint unit_procedure_days_unit_id_fkey, drop constraint unit_procedure_days_procedure_id_fkey;
`;
