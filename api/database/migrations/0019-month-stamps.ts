// A stamp for each unit and year that moves with its months: who has read the months with a stamp need not read them again.
import { Migration } from '@mikro-orm/migrations';

export class Migration0019MonthStamps extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- Of a sequence, so that a stamp seen inside a transaction that was rolled back never means anything else later.
      create sequence month_stamps;
      create table unit_month_stamps (
        unit_id int not null references units,
        year int not null,
        stamp bigint not null,
        primary key (unit_id, year)
      );
      insert into unit_month_stamps (unit_id, year, stamp) select unit_id, year, nextval('month_stamps') from (select distinct unit_id, year from unit_procedure_days) known;

      -- Another day in a month that is known already changes nothing here: most writes leave the stamps alone.
      create function stamp_months() returns trigger language plpgsql as $$
      begin
        if tg_op = 'TRUNCATE' then
          update unit_month_stamps set stamp = nextval('month_stamps');
        elsif tg_op = 'UPDATE' then
          insert into unit_month_stamps (unit_id, year, stamp) select unit_id, year, nextval('month_stamps') from (
            select distinct unit_id, year from old_rows o full join new_rows n using (year, unit_id, procedure_id) where o.months is distinct from n.months
          ) changed on conflict (unit_id, year) do update set stamp = excluded.stamp;
        elsif tg_op = 'INSERT' then
          insert into unit_month_stamps (unit_id, year, stamp) select unit_id, year, nextval('month_stamps') from (
            select distinct unit_id, year from new_rows
          ) changed on conflict (unit_id, year) do update set stamp = excluded.stamp;
        else
          insert into unit_month_stamps (unit_id, year, stamp) select unit_id, year, nextval('month_stamps') from (
            select distinct unit_id, year from old_rows
          ) changed on conflict (unit_id, year) do update set stamp = excluded.stamp;
        end if;
        return null;
      end $$;
      create trigger months_inserted after insert on unit_procedure_days referencing new table as new_rows for each statement execute function stamp_months();
      create trigger months_updated after update on unit_procedure_days referencing old table as old_rows new table as new_rows for each statement execute function stamp_months();
      create trigger months_deleted after delete on unit_procedure_days referencing old table as old_rows for each statement execute function stamp_months();
      create trigger months_truncated after truncate on unit_procedure_days for each statement execute function stamp_months();
    `);
  }
}
