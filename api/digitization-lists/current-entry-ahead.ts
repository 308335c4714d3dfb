// Reads the entries in force with the components of a page, for those who only want what an entry itself says and who is responsible.
import { sql } from 'kysely';
import type { ComponentRelation } from '../procedures/read-ahead.ts';
import type { DigitizationListEntry } from './digitization-list-entry.type.ts';
import { visibleTo } from './list-rows.ts';

/** What a component brings along: its entry in the list in force today, null when there is none. */
export interface AheadOfComponent {
  currentEntryAhead?: DigitizationListEntry | null;
}

const COLUMNS: Record<string, string> = {
  class: 'e.class', stage: 'e.stage', legalBasis: 'e.legal_basis', exemption: 'e.exemption', replacedByData: 'e.replaced_by_data', note: 'e.note',
};

const isKnown = (name: string): boolean => Object.hasOwn(COLUMNS, name) || ['__typename', 'id', 'responsibleUnit'].includes(name);

export const currentEntryAhead: ComponentRelation = {
  field: 'currentEntry',
  property: 'currentEntryAhead' satisfies keyof AheadOfComponent,
  readAhead(ctx, fields) {
    // A day in a variable may be left out in the end: then that alias, too, is answered from here.
    const isEnough = fields.every((one) => one.below.every(({ name }) => isKnown(name)));
    if (!isEnough || fields.every((one) => one.args.has('asOf'))) return null;
    const selected = new Set(fields.flatMap((one) => one.below.map(({ name }) => name)));
    const names = Object.keys(COLUMNS).filter((name) => selected.has(name));
    // No two lists are in force at once (a constraint): the list is found once a statement.
    const inForce = sql`from digitization_lists l where ${visibleTo(ctx)} and l.in_force @> ${ctx.today}::date`;
    const ofUnit = [
      sql`e.responsible_unit_id`,
      sql`e.frozen #>> '{responsibleUnit,name}'`,
      sql`(select coalesce((l.published_at at time zone 'Asia/Ho_Chi_Minh')::date, ${ctx.today}::date)::text ${inForce})`,
    ];
    return {
      join: sql`left join lateral (select * from digitization_list_entries f where f.component_id = c.id and f.list_id = (select l.id ${inForce}) limit 1) e on true`,
      columns: [sql`e.id`, ...names.map((name) => sql.raw(COLUMNS[name] as string)), ...(selected.has('responsibleUnit') ? ofUnit : [])],
      make([entryId, ...values]) {
        if (entryId === null) return null;
        const entry: Record<string, unknown> = { entryId };
        names.forEach((name, index) => (entry[name] = values[index]));
        const [responsibleUnitId = null, frozenName = null, unitDay] = values.slice(names.length);
        return { ...entry, responsibleUnitId, unitDay, frozen: typeof frozenName === 'string' ? { responsibleUnit: { name: frozenName } } : null };
      },
    };
  },
};
