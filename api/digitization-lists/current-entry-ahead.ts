// Reads the entries in force with the components of a page, for those who only want what an entry itself says and who is responsible.
import { sql } from 'kysely';
import type { ComponentRelation } from '../procedures/read-ahead.ts';
import type { DigitizationListEntry } from './digitization-list-entry.type.ts';
import { visibleTo } from './list-rows.ts';

/** What a component brings along: its entry in the list in force today, null when there is none. */
export interface AheadOfComponent {
  currentEntryAhead?: DigitizationListEntry | null;
}

const KNOWN = new Set(['__typename', 'id', 'class', 'stage', 'legalBasis', 'exemption', 'replacedByData', 'note', 'responsibleUnit']);

export const currentEntryAhead: ComponentRelation = {
  field: 'currentEntry',
  property: 'currentEntryAhead' satisfies keyof AheadOfComponent,
  readAhead(ctx, fields) {
    // A day in a variable may be left out in the end: then that alias, too, is answered from here.
    const isEnough = fields.every((one) => one.below.every(({ name }) => KNOWN.has(name)));
    if (!isEnough || fields.every((one) => one.args.has('asOf'))) return null;
    // No two lists are in force at once (a constraint): the list is found once a statement.
    const inForce = sql`from digitization_lists l where ${visibleTo(ctx)} and l.in_force @> ${ctx.today}::date`;
    return {
      join: sql`left join digitization_list_entries e on e.component_id = c.id and e.list_id = (select l.id ${inForce})`,
      json: sql`case when e.id is not null then json_build_object('entryId', e.id, 'listId', e.list_id, 'componentId', e.component_id, 'class', e.class, 'stage', e.stage,
        'legalBasis', e.legal_basis, 'exemption', e.exemption, 'replacedByData', e.replaced_by_data, 'note', e.note, 'responsibleUnitId', e.responsible_unit_id,
        'frozen', case when e.frozen is not null then json_build_object('responsibleUnit', e.frozen -> 'responsibleUnit') end,
        'unitDay', (select coalesce((l.published_at at time zone 'Asia/Ho_Chi_Minh')::date, ${ctx.today}::date)::text ${inForce})) end`,
    };
  },
};
