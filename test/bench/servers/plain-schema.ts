// The schema that Mercurius and the plain Apollo serve: the shape of ours, resolvers over pg, a DataLoader for each relation of a page.
import DataLoader from 'dataloader';
import { Pool } from 'pg';
import { heatMapRowsSql } from '../sql/heat-map.ts';
import type { Setting } from './setting.ts';

export const TYPE_DEFINITIONS = `
  scalar Period
  type Unit { code: String! name: String! level: String! allowedActions: [String!]! }
  type Entry { id: ID! class: String! stage: String! exemption: String responsibleUnit: Unit }
  type Component { id: ID! no: Int! code: String! name: String! isClean: Boolean! currentEntry: Entry }
  type Components { nodes: [Component!]! }
  interface Node { id: ID! }
  type Procedure implements Node {
    id: ID! code: String! name: String! field: String! ministry: String! levels: [String!]! decisionNumber: String statutoryDays: Int statutoryUnit: String hasFee: Boolean
    onlineAvailable: Boolean components(first: Int!): Components! responsibleUnits: [Unit!]
  }
  type Procedures { nodes: [Procedure!]! }
  input ProcedureWhere { listed: Boolean }
  type Rate { numerator: Int! denominator: Int! percent: String }
  type Cell { criterionCode: String! score: String target: String status: String! rate: Rate }
  type BoardUnit { code: String! name: String! }
  type Row { rank: Int! score: String! unit: BoardUnit! cells: [Cell!]! }
  type Scoreboard { rows: [Row!]! }
  type Query {
    procedures(first: Int!, offset: Int, where: ProcedureWhere): Procedures!
    scoreboard(withinCode: String!, period: Period!, criterionCodes: [String!]): Scoreboard!
    node(id: ID!): Node
  }
`;

type RowOf<T> = { [K in keyof T]: T[K] };
type Row = Record<string, unknown>;
interface UnitRow { unitId: number; code: string; name: string; level: string }
interface EntryRow { componentId: number; id: number; class: string; stage: string; exemption: string | null; responsibleUnitId: number | null; frozenName: string | null; unitDay: string }
interface ComponentRow { procedureId: number; id: number }
interface CellRow { code: string; name: string; rank: number; total: string; criterionCode: string; hasRate: boolean; numerator: number; denominator: number; percent: string | null; score: string | null; target: string | null; status: string }

const PROCEDURE_COLUMNS = `id, code, name, field, ministry, levels, decision_number as "decisionNumber", statutory_days as "statutoryDays", statutory_unit as "statutoryUnit", has_fee as "hasFee", online_available as "onlineAvailable"`;

export interface PlainContext {
  components: DataLoader<number, ComponentRow[]>;
  entries: DataLoader<number, EntryRow | null>;
  units: DataLoader<string, UnitRow | null>;
  responsible: DataLoader<number, UnitRow[]>;
}

const grouped = <T, K>(keys: readonly K[], rows: readonly T[], keyOf: (row: T) => K): T[][] => {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
};

export function plainSchema(setting: Setting) {
  const pool = new Pool({ connectionString: setting.databaseUrl, max: 10 });
  const rows = async <T extends object>(name: string, text: string, values: unknown[]): Promise<RowOf<T>[]> => (await pool.query<T & Row>({ name, text, values })).rows;
  const heatMap = heatMapRowsSql(setting.ruleSet);

  const context = (): PlainContext => ({
    components: new DataLoader(async (ids) => grouped(ids, await rows<ComponentRow>('components',
      `select procedure_id as "procedureId", id, no, code, name, is_clean as "isClean" from document_components where procedure_id = any($1::int[]) order by procedure_id, no`, [ids]), (row) => row.procedureId)),
    entries: new DataLoader(async (ids) => grouped(ids, await rows<EntryRow>('entries',
      `select e.component_id as "componentId", e.id, e.class, e.stage, e.exemption, e.responsible_unit_id as "responsibleUnitId", e.frozen #>> '{responsibleUnit,name}' as "frozenName",
         (l.published_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "unitDay"
       from digitization_list_entries e join digitization_lists l on l.id = e.list_id where e.component_id = any($1::int[]) and l.in_force @> $2::date`,
      [ids, setting.today]), (row) => row.componentId).map((found) => found[0] ?? null)),
    units: new DataLoader(async (keys) => grouped(keys, await rows<UnitRow & { key: string }>('units',
      `select k.id || '@' || k.day as key, v.unit_id as "unitId", u.code, v.name, v.level from unnest($1::int[], $2::date[]) as k(id, day)
       join unit_versions v on v.unit_id = k.id and v.validity @> k.day join units u on u.id = v.unit_id`,
      [keys.map((key) => Number(key.split('@')[0])), keys.map((key) => key.split('@')[1])]), (row) => row.key).map((found) => found[0] ?? null)),
    responsible: new DataLoader(async (ids) => grouped(ids, await rows<UnitRow & { procedureId: number }>('responsible',
      `select r.procedure_id as "procedureId", v.unit_id as "unitId", u.code, v.name, v.level from procedure_responsibilities r
       join unit_versions v on v.unit_id = r.unit_id and v.validity @> $2::date join units u on u.id = r.unit_id where r.procedure_id = any($1::int[]) order by r.unit_id`,
      [ids, setting.today]), (row) => row.procedureId)),
  });

  const resolvers = {
    Query: {
      procedures: async (_root: unknown, { first, offset }: { first: number; offset?: number }) => ({
        nodes: await rows('page', `select ${PROCEDURE_COLUMNS} from procedures p where exists (select from document_components c join digitization_list_entries e on e.component_id = c.id
          join digitization_lists l on l.id = e.list_id where c.procedure_id = p.id and l.in_force @> $1::date) order by p.code limit $2 offset $3`, [setting.today, first, offset ?? 0]),
      }),
      async scoreboard(_root: unknown, { withinCode }: { withinCode: string }) {
        const cells = await rows<CellRow>('heat', heatMap, [withinCode, setting.period.firstDay, setting.period.lastDay, new Date(), setting.treeDay]);
        return { rows: [...Map.groupBy(cells, (cell) => cell.code).values()].map((ofUnit) => ({ ...ofUnit[0], score: ofUnit[0]?.total, unit: ofUnit[0], cells: ofUnit })) };
      },
      node: async (_root: unknown, { id }: { id: string }) => {
        const [row] = await rows('one', `select ${PROCEDURE_COLUMNS} from procedures where id = $1`, [Number(Buffer.from(id, 'base64url').toString().split(':')[1])]);
        return row ?? null;
      },
    },
    Node: { __resolveType: () => 'Procedure', resolveType: () => 'Procedure' },
    Procedure: {
      components: async ({ id }: { id: number }, { first }: { first: number }, ctx: PlainContext) => ({ nodes: (await ctx.components.load(id)).slice(0, first) }),
      responsibleUnits: async ({ id }: { id: number }, _args: unknown, ctx: PlainContext) => {
        const units = await ctx.responsible.load(id);
        return units.length > 0 ? units : null;
      },
    },
    Component: { currentEntry: ({ id }: { id: number }, _args: unknown, ctx: PlainContext) => ctx.entries.load(id) },
    Entry: {
      responsibleUnit: async (entry: EntryRow, _args: unknown, ctx: PlainContext) => {
        if (entry.responsibleUnitId === null) return null;
        const unit = await ctx.units.load(`${entry.responsibleUnitId}@${entry.unitDay}`);
        return unit && { ...unit, name: entry.frozenName ?? unit.name };
      },
    },
    Unit: { allowedActions: ({ unitId }: UnitRow) => (setting.ownUnitIds.includes(unitId) ? ['RESPOND_TO_CONSULTATION'] : []) },
    Cell: { rate: (cell: CellRow) => (cell.hasRate ? cell : null) },
  };
  return { context, resolvers };
}
