// Open dossiers whose deadline has passed are counted from the index of deadlines alone: it carries all that is asked of them.
import { Migration } from '@mikro-orm/migrations';

export class Migration0018LateInTheIndex extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      drop index dossiers_open;
      create index dossiers_open on dossiers (on_time_until, unit_id) include (received_on, facts)
        where received_on is not null and on_time_until <> 'infinity' and on_time_until <> '-infinity';
    `);
  }
}
