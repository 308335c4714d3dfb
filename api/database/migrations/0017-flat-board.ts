// What a board reads no longer grows with the dossiers: sums that hold the open dossiers too, and a month for each set of days.
import { Migration } from '@mikro-orm/migrations';

/** In the order of STORED_BITS in api/dossiers/met-procedures.ts. */
const SETS = ['received_and_online', 'received_and_fee_positive', 'received_and_paid_online', 'received', 'received_and_population_data'];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A bit for each month with a day in the set. */
function monthsOf(isLeap: boolean): string {
  let start = 1;
  const bits = LENGTHS.map((length, month) => {
    const days = month === 1 && isLeap ? length + 1 : length;
    const bit = `((bit_count(substring(days from ${start} for ${days})) > 0)::int::bigint << ${month})`;
    start += days;
    return bit;
  });
  return bits.join(' | ');
}

/** The facts `received` and `complaint`, as DOSSIER_FACTS numbers them. */
const RECEIVED = 1;
const COMPLAINT = 524_288;

export class Migration0017FlatBoard extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- Counters that move with the clock hold open dossiers as if they were on time; whose deadline has passed is taken off when asked.
      update unit_day_counts c set on_time = c.on_time + o.on_time, satisfied = c.satisfied + o.satisfied
      from (
        select unit_id, received_on, count(*)::int as on_time, (count(*) filter (where facts & ${COMPLAINT} = 0))::int as satisfied from dossiers
        where received_on is not null and facts & ${RECEIVED} <> 0 and on_time_until <> 'infinity' and on_time_until <> '-infinity' group by 1, 2
      ) o where c.unit_id = o.unit_id and c.day = o.received_on;

      drop index dossiers_open;
      -- Deadlines in their order: those that have passed, and the next ones.
      create index dossiers_open on dossiers (on_time_until, unit_id)
        where received_on is not null and on_time_until <> 'infinity' and on_time_until <> '-infinity';

      create function months_with_days(year int, days bit(366)) returns bigint language sql immutable parallel safe as $$
        select case when year % 4 = 0 and (year % 100 <> 0 or year % 400 = 0) then ${monthsOf(true)} else ${monthsOf(false)} end
      $$;
      -- Twelve bits for each set of days: a period of whole months needs no more than these, and finds them in the key alone.
      alter table unit_procedure_days drop column met;
      alter table unit_procedure_days add column months bigint not null generated always as (
        ${SETS.map((name, index) => `(months_with_days(year, ${name}_days) << ${12 * index})`).join(' | ')}
      ) stored;
      alter table unit_procedure_days drop constraint unit_procedure_days_pkey;
      alter table unit_procedure_days add primary key (year, unit_id, procedure_id) include (months);
    `);
  }
}
