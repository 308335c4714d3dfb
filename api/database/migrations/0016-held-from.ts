// Since when a unit is responsible for a procedure: one that stood before it took over from another had its own alone until then.
import { Migration } from '@mikro-orm/migrations';

/** Of a unit that several handed the procedure to, the first day. Changes nothing where it was told already. */
export const TELL_HELD_FROM = /* sql */ `
  update procedure_responsibilities r set held_from = taken.day
  from (
    select own.procedure_id, own.unit_id, min(o.takes_effect_on) as day
    from procedure_responsibilities own
      join succession_members s on s.unit_id = own.unit_id and s.side = 'SUCCESSOR'
      join succession_changes c on c.id = s.change_id
      join reorganisations o on o.id = c.reorganisation_id
      join succession_members p on p.change_id = s.change_id and p.side = 'PREDECESSOR' and p.unit_id <> s.unit_id
      join procedure_responsibilities earlier on earlier.procedure_id = own.procedure_id and earlier.unit_id = p.unit_id
    group by own.procedure_id, own.unit_id
  ) taken
  where r.procedure_id = taken.procedure_id and r.unit_id = taken.unit_id and r.held_from is null
`;

export class Migration0016HeldFrom extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- Null: as long as the unit stands.
      alter table procedure_responsibilities add column if not exists held_from date;
    `);
    this.addSql(TELL_HELD_FROM);
  }
}
