// What makes reads cheap: a version for each topic, raised in the transaction that changes it, and whether a set of days is empty.
import { Migration } from '@mikro-orm/migrations';

/** Topic -> the tables that it is read from. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  UNITS: ['units', 'unit_versions', 'reorganisations', 'succession_changes', 'succession_members', 'succession_weights'],
  CATALOGUE: ['procedures', 'procedure_responsibilities', 'document_components'],
  LISTS: ['digitization_lists', 'digitization_list_entries', 'digitization_list_history', 'consultation_rounds', 'consultation_invitations', 'consultation_positions'],
  INDICATORS: ['rule_sets', 'calendar_days', 'score_bands'],
  FIGURES: ['dossiers', 'unit_day_counts', 'unit_procedure_days', 'detached_months', 'observations', 'score_snapshots', 'score_snapshot_units', 'snapshot_procedure_sets', 'official_results', 'targets'],
};

const SETS = ['received_and_online', 'received_and_fee_positive', 'received_and_paid_online', 'received', 'received_and_population_data'];

export class Migration0015CheapReads extends Migration {
  override up(): void {
    const topics = Object.entries(TABLES);
    this.addSql(/* sql */ `
      create table if not exists topic_versions (topic text primary key, version bigint not null);
      insert into topic_versions (topic, version) values ${topics.map(([topic]) => `('${topic}', 1)`).join(', ')} on conflict do nothing;

      -- The row is locked until the writer commits, so versions are seen in the order in which the changes are.
      create or replace function raise_topic_version() returns trigger language plpgsql as $$
      begin
        update topic_versions set version = version + 1 where topic = tg_argv[0];
        return null;
      end $$;
      ${topics.flatMap(([topic, tables]) => tables.map((table) => `
        create or replace trigger ${table}_raise_topic after insert or update or delete or truncate on ${table}
          for each statement execute function raise_topic_version('${topic}');`)).join('')}

      -- A bit for each set of days that is not empty, in their order: a whole year needs no more than these.
      alter table unit_procedure_days add column if not exists met int not null generated always as (
        ${SETS.map((name, index) => `(${name}_days <> repeat('0', 366)::bit(366))::int << ${index}`).map((bit) => `(${bit})`).join(' | ')}
      ) stored;
    `);
  }
}
