// Sums kept beside the dossiers, in the same transaction as they: a unit and day for what adds up, days of a month for what is distinct.
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

      -- Distinct procedures do not add up: a set of days for each condition, bit 0 the first day of the month (DAY_SETS).
      create table unit_procedure_days (
        month date not null check (extract(day from month) = 1),
        unit_id int not null references units,
        procedure_id int not null references procedures,
        received_days int not null,
        received_and_online_days int not null,
        received_and_fee_positive_days int not null,
        received_and_paid_online_days int not null,
        received_and_population_data_days int not null,
        primary key (month, unit_id, procedure_id)
      );

      -- Bits of the days of a month between two days, for asking a set of days about any period.
      create function days_between(month date, first_day date, last_day date) returns int language sql immutable as $$
        select case when first_day > last_day or first_day >= month + interval '1 month' or last_day < month then 0
          else ((1::bigint << (least(last_day, (month + interval '1 month - 1 day')::date) - month + 1))
            - (1::bigint << (greatest(first_day, month) - month)))::int end
      $$;

      -- Open dossiers become late by the clock: they are few, and asked one by one.
      create index dossiers_open on dossiers (unit_id, received_on)
        where received_on is not null and on_time_until <> 'infinity' and on_time_until <> '-infinity';
    `);
  }
}
