// Sums kept beside the dossiers, in the same transaction as they: a unit and day for what adds up, days of a year for what is distinct.
import { Migration } from '@mikro-orm/migrations';

export class Migration0007Rollups extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- One column a counter: DAY_COUNTERS in api/domain/rollup-counters.ts. Counters that move with the clock hold settled dossiers only.
      create table unit_day_counts (
        unit_id int not null references units,
        day date not null,
        received int not null,
        synced int not null,
        on_time int not null,
        online_with_result int not null,
        fee_dossiers int not null,
        paid_online int not null,
        result_required int not null,
        electronic_result int not null,
        digitized_any int not null,
        digitized_all int not null,
        reused int not null,
        linked_to_store int not null,
        population_data int not null,
        satisfied int not null,
        finished int not null,
        working_days_taken int not null,
        primary key (unit_id, day)
      );
      create index unit_day_counts_day on unit_day_counts (day);

      -- Distinct procedures do not add up: a set of days for each condition, bit 0 the first of January (DAY_SETS). A year a row
      -- keeps them few; a period is a mask, a subtree a union.
      create table unit_procedure_days (
        year int not null,
        unit_id int not null references units,
        procedure_id int not null references procedures,
        received_days bit(366) not null,
        received_and_online_days bit(366) not null,
        received_and_fee_positive_days bit(366) not null,
        received_and_paid_online_days bit(366) not null,
        received_and_population_data_days bit(366) not null,
        primary key (year, unit_id, procedure_id)
      );

      create function no_days() returns bit(366) language sql immutable parallel safe as $$ select repeat('0', 366)::bit(366) $$;
      create function day_bit(day date) returns bit(366) language sql immutable parallel safe as $$
        select set_bit(repeat('0', 366)::bit(366), extract(doy from day)::int - 1, 1)
      $$;
      -- The days of a year between two days.
      create function days_between(year int, first_day date, last_day date) returns bit(366) language sql immutable parallel safe as $$
        select case when first_day > last_day or extract(year from first_day) > year or extract(year from last_day) < year then no_days()
          else (repeat('0', f) || repeat('1', l - f + 1) || repeat('0', 365 - l))::bit(366) end
        from (select extract(doy from greatest(first_day, make_date(year, 1, 1)))::int - 1 as f,
          extract(doy from least(last_day, make_date(year, 12, 31)))::int - 1 as l) span
      $$;

      -- Open dossiers become late by the clock: they are few, and asked one by one.
      create index dossiers_open on dossiers (unit_id, received_on)
        where received_on is not null and on_time_until <> 'infinity' and on_time_until <> '-infinity';
    `);
  }
}
