// Reads what a page of procedures selects below them in the statement of the page: components, what hangs on those, and who is responsible.
import type { GraphQLResolveInfo } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import type { RequestContext } from '../request/context.ts';
import { namedIn, nodesBelow, numberOf, selectedBelow, type Selected } from '../request/selection.ts';
import type { ComponentRow } from './document-component.service.ts';

export interface Responsibility {
  procedureId: number;
  unitId: number;
  isVerified: boolean;
  heldFrom: string | null;
}

/** What a row of the page brings along; undefined: it was not read ahead. */
export interface AheadOfProcedure {
  componentsAhead?: ComponentRow[];
  responsibilitiesAhead?: Responsibility[];
}

/** A record that hangs on component `c`, by a join that keeps every component: its columns, and how it is made of their values. */
export interface JoinedAhead {
  join: RawBuilder<unknown>;
  columns: readonly RawBuilder<unknown>[];
  make: (values: readonly unknown[]) => unknown;
}

export interface ComponentRelation {
  /** The field of DocumentComponent. */
  field: string;
  /** The name under which its resolver finds it. */
  property: string;
  /** Null: it is read by its own loader. */
  readAhead: (ctx: RequestContext, fields: readonly Selected[]) => JoinedAhead | null;
}

const relations: ComponentRelation[] = [];

/** For the features that add fields to components. */
export const readAheadWithComponents = (relation: ComponentRelation): void => void relations.push(relation);

const COLUMNS: Record<string, readonly [property: string, column: string]> = {
  no: ['no', 'c.no'], code: ['code', 'c.code'], paperCode: ['paperCode', 'c.paper_code'], name: ['name', 'c.name'], groupName: ['groupName', 'c.group_name'],
  originals: ['originals', 'c.originals'], copies: ['copies', 'c.copies'], required: ['isRequired', 'c.is_required'], hasForm: ['hasForm', 'c.has_form'],
  nameShortened: ['isNameShortened', 'c.is_name_shortened'], isClean: ['isClean', 'c.is_clean'],
};

/** What resolvers of components start from; for other fields a whole row is read. */
const FROM_IDS = new Set(['__typename', 'id', 'procedure', 'currentEntry', 'entryIn']);

function columnsFor(selected: readonly Selected[]): (readonly [property: string, column: string])[] {
  const names = new Set(selected.map((one) => one.name));
  const isKnown = [...names].every((name) => Object.hasOwn(COLUMNS, name) || FROM_IDS.has(name));
  return [['id', 'c.id'], ...Object.entries(COLUMNS).filter(([name]) => !isKnown || names.has(name)).map(([, column]) => column)];
}

/** One more than the longest page that starts at the first; null: all, since something needs to know how many there are. */
function limitOf(connections: readonly Selected[], info: GraphQLResolveInfo): number | null {
  const firsts = connections.map((one) => (one.args.has('after') || one.args.has('offset') || namedIn(one.below, 'totalCount').length > 0 ? null : numberOf(one, 'first', info)));
  const limit = Math.max(...firsts.map((first) => first ?? Infinity));
  return Number.isInteger(limit) && limit > 0 && limit <= 200 ? limit + 1 : null;
}

interface ComponentsAhead {
  column: RawBuilder<unknown>;
  make: (procedureId: number, found: readonly (readonly unknown[])[]) => ComponentRow[];
}

/** Values without their names: PostgreSQL takes as long for a name as for a value. */
function componentsAhead(ctx: RequestContext, connections: readonly Selected[], limit: number | null): ComponentsAhead {
  const selected = nodesBelow(connections);
  const own = columnsFor(selected);
  const joined = relations.flatMap(({ field, property, readAhead }) => {
    const fields = namedIn(selected, field);
    const ahead = fields.length > 0 ? readAhead(ctx, fields) : null;
    return ahead ? [{ ...ahead, property }] : [];
  });
  const values = sql.join([sql.raw(own.map(([, column]) => column).join(', ')), ...joined.flatMap((one) => one.columns)]);
  const column = sql`(select coalesce(json_agg(json_build_array(${values}) order by c.no), '[]'::json)
    from (select * from document_components d where d.procedure_id = p.id order by d.no ${limit === null ? sql`` : sql`limit ${limit}`}) c ${sql.join(joined.map((one) => one.join), sql` `)})`;
  const make: ComponentsAhead['make'] = (procedureId, found) =>
    found.map((row) => {
      const component: Record<string, unknown> = { procedureId };
      own.forEach(([property], index) => (component[property] = row[index]));
      let start = own.length;
      for (const one of joined) {
        component[one.property] = one.make(row.slice(start, start + one.columns.length));
        start += one.columns.length;
      }
      return component as unknown as ComponentRow;
    });
  return { column, make };
}

const RESPONSIBILITIES = sql<Responsibility[]>`(select coalesce(json_agg(json_build_object('procedureId', r.procedure_id, 'unitId', r.unit_id, 'isVerified', r.is_verified, 'heldFrom', r.held_from) order by r.unit_id), '[]'::json)
  from procedure_responsibilities r where r.procedure_id = p.id)`;

interface Ahead {
  /** The fields of procedures. */
  selected: ReadonlySet<string>;
  columns: { name: keyof AheadOfProcedure; by: RawBuilder<unknown> }[];
  /** Makes records of the values that came with the row. */
  complete: <Row extends { id: number }>(row: Row & AheadOfProcedure) => Row & AheadOfProcedure;
}

/** What a page of procedures `p` is read with. */
export function aheadOfProcedures(ctx: RequestContext, info: GraphQLResolveInfo): Ahead {
  const selected = nodesBelow([{ name: info.fieldName, args: new Map(), below: selectedBelow(info) }]);
  const columns: Ahead['columns'] = [];
  const connections = namedIn(selected, 'components');
  const components = connections.length > 0 ? componentsAhead(ctx, connections, limitOf(connections, info)) : null;
  if (components) columns.push({ name: 'componentsAhead', by: components.column });
  if (selected.some(({ name }) => name === 'responsibleUnits' || name === 'responsibleUnitsVerified')) columns.push({ name: 'responsibilitiesAhead', by: RESPONSIBILITIES });
  return {
    selected: new Set(selected.map(({ name }) => name)),
    columns,
    complete(row) {
      if (components) row.componentsAhead = components.make(row.id, row.componentsAhead as unknown as unknown[][]);
      return row;
    },
  };
}
