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
}

/** What a row of the page brings along; undefined: it was not read ahead. */
export interface AheadOfProcedure {
  componentsAhead?: ComponentRow[];
  responsibilitiesAhead?: Responsibility[];
}

/** A record that hangs on component `c`, by a join that keeps every component. */
export interface JoinedAhead {
  join: RawBuilder<unknown>;
  json: RawBuilder<unknown>;
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

const pairOf = ([property, column]: readonly [string, string]): string => `'${property}', ${column}`;

function columnsFor(selected: readonly Selected[]): string {
  const names = new Set(selected.map((one) => one.name));
  const isKnown = [...names].every((name) => Object.hasOwn(COLUMNS, name) || FROM_IDS.has(name));
  const columns = Object.entries(COLUMNS).filter(([name]) => !isKnown || names.has(name)).map(([, column]) => pairOf(column));
  return ["'id', c.id", "'procedureId', c.procedure_id", ...columns].join(', ');
}

/** One more than the longest page that starts at the first; null: all, since something needs to know how many there are. */
function limitOf(connections: readonly Selected[], info: GraphQLResolveInfo): number | null {
  const firsts = connections.map((one) => (one.args.has('after') || one.args.has('offset') || namedIn(one.below, 'totalCount').length > 0 ? null : numberOf(one, 'first', info)));
  const limit = Math.max(...firsts.map((first) => first ?? Infinity));
  return Number.isInteger(limit) && limit > 0 && limit <= 200 ? limit + 1 : null;
}

function componentsColumn(ctx: RequestContext, connections: readonly Selected[], limit: number | null): RawBuilder<ComponentRow[]> {
  const selected = nodesBelow(connections);
  const joined = relations.flatMap(({ field, property, readAhead }) => {
    const fields = namedIn(selected, field);
    const ahead = fields.length > 0 ? readAhead(ctx, fields) : null;
    return ahead ? [{ ...ahead, property }] : [];
  });
  const members = sql.join([sql.raw(columnsFor(selected)), ...joined.map(({ property, json }) => sql`${sql.raw(`'${property}'`)}, ${json}`)]);
  return sql<ComponentRow[]>`(select coalesce(json_agg(json_build_object(${members}) order by c.no), '[]'::json)
    from (select * from document_components d where d.procedure_id = p.id order by d.no ${limit === null ? sql`` : sql`limit ${limit}`}) c ${sql.join(joined.map((one) => one.join), sql` `)})`;
}

const RESPONSIBILITIES = sql<Responsibility[]>`(select coalesce(json_agg(json_build_object('procedureId', r.procedure_id, 'unitId', r.unit_id, 'isVerified', r.is_verified) order by r.unit_id), '[]'::json)
  from procedure_responsibilities r where r.procedure_id = p.id)`;

interface AheadColumns {
  columns: RawBuilder<unknown>[];
  names: (keyof AheadOfProcedure)[];
}

/** The columns that a page of procedures `p` is read with. */
export function columnsAhead(ctx: RequestContext, info: GraphQLResolveInfo): AheadColumns {
  const selected = nodesBelow([{ name: info.fieldName, args: new Map(), below: selectedBelow(info) }]);
  const ahead: AheadColumns = { columns: [], names: [] };
  const components = namedIn(selected, 'components');
  if (components.length > 0) {
    ahead.columns.push(componentsColumn(ctx, components, limitOf(components, info)));
    ahead.names.push('componentsAhead');
  }
  if (selected.some(({ name }) => name === 'responsibleUnits' || name === 'responsibleUnitsVerified')) {
    ahead.columns.push(RESPONSIBILITIES);
    ahead.names.push('responsibilitiesAhead');
  }
  return ahead;
}
