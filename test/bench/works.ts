// What is asked of each server, and how its answer is brought into one shape, so that only equal answers are timed against each other.
import type { PreparedRequest } from './load/http-connection.ts';
import { TOKENS } from './database/prepare.ts';
import * as documents from './documents.ts';
import type { ServerKind } from './servers/start.ts';
import type { Setting } from './servers/setting.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface Work {
  requests(kind: ServerKind, facts: WorkFacts): PreparedRequest[];
  /** The data of an answer without what only one server says. */
  shape(kind: ServerKind, body: Json): Json;
}

export interface WorkFacts {
  setting: Omit<Setting, 'port'>;
  procedureIds: readonly number[];
}

export const post = (query: string, variables: object, headers: Record<string, string> = {}): PreparedRequest => ({ method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query, variables }) });
const asOfficer = (query: string, variables: object): PreparedRequest => post(query, variables, { authorization: `Bearer ${TOKENS.officer}` });
const get = (path: string): PreparedRequest => ({ method: 'GET', path });

export const globalId = (type: string, id: number): string => Buffer.from(`${type}:${id}`).toString('base64url');

const rowOf = (id: Json): Json => (typeof id === 'string' && !/^\d+$/.test(id) ? Number(/:(\d+)$/.exec(Buffer.from(id, 'base64url').toString())?.[1]) : Number(id));

export function at(value: Json | undefined, ...path: string[]): Json {
  let found: Json | undefined = value;
  for (const name of path) found = typeof found === 'object' && found !== null ? (found as JsonObject)[name] : undefined;
  return found ?? null;
}

export const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

const pick = (value: Json, names: readonly string[]): JsonObject => Object.fromEntries(names.map((name) => [name, at(value, name)]));

/** Where a server says it with other names. */
const NAMES: Partial<Record<ServerKind, Record<string, string>>> = {
  postgraphile: {
    rowId: 'id', documentComponentsByProcedureId: 'components', listedEntriesByComponentId: 'entries', procedureUnitsByProcedureId: 'responsibleUnits', unitsNowByResponsibleUnitId: 'responsibleUnit',
  },
};

/** Renames keys and opens lists of nodes, at any depth. */
function plain(kind: ServerKind, value: Json): Json {
  if (Array.isArray(value)) return value.map((one: Json) => plain(kind, one));
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value);
  if (names.length === 1 && names[0] === 'nodes') return plain(kind, at(value, 'nodes'));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [NAMES[kind]?.[name] ?? name, plain(kind, inner as Json)]));
}

const UNIT = ['code', 'name', 'level', 'allowedActions'];
const PROCEDURE = ['code', 'name', 'field', 'levels', 'statutoryDays', 'statutoryUnit', 'hasFee', 'onlineAvailable'];

const unitOf = (unit: Json): Json => (unit === null ? null : pick(unit, UNIT));

function entryOf(component: Json): Json {
  const entry = at(component, 'currentEntry') ?? list(at(component, 'entries'))[0] ?? null;
  return entry === null ? null : { id: rowOf(at(entry, 'id')), ...pick(entry, ['class', 'stage', 'exemption']), responsibleUnit: unitOf(at(entry, 'responsibleUnit')) };
}

const procedureOf = (procedure: Json): Json => ({
  id: rowOf(at(procedure, 'id')),
  ...pick(procedure, PROCEDURE),
  components: list(at(procedure, 'components')).map((component) => ({ id: rowOf(at(component, 'id')), ...pick(component, ['no', 'code', 'name', 'isClean']), currentEntry: entryOf(component) })),
  responsibleUnits: list(at(procedure, 'responsibleUnits')).map(unitOf),
});

export const nestedPage: Work = {
  requests: (kind) => [
    kind === 'bare' ? get('/nested?offset=0')
    : kind === 'postgraphile' ? post(documents.POSTGRAPHILE_NESTED_PAGE, {})
    : asOfficer(documents.NESTED_PAGE, { offset: 0 }),
  ],
  shape(kind, body) {
    const answer = plain(kind, kind === 'bare' ? body : at(body, 'data', kind === 'postgraphile' ? 'allListedProcedures' : 'procedures'));
    return list(answer).map(procedureOf);
  },
};

const CELL = ['criterionCode', 'score', 'target', 'status'];

const cellOf = (cell: Json): Json => ({ ...pick(cell, CELL), rate: at(cell, 'rate') === null ? null : pick(at(cell, 'rate'), ['numerator', 'denominator', 'percent']) });

const postgraphileHeatMap = ({ withinCode, period, treeDay }: WorkFacts['setting']): object =>
  ({ within: withinCode, first: period.firstDay, last: period.lastDay, day: treeDay, moment: new Date().toISOString() });

export const heatMap: Work = {
  requests: (kind, { setting }) => {
    const variables = { withinCode: setting.withinCode, period: setting.period.key, codes: documents.allCodes(setting.ruleSet) };
    return [
      kind === 'bare' ? get('/heat')
      : kind === 'postgraphile' ? post(documents.POSTGRAPHILE_HEAT_MAP, postgraphileHeatMap(setting))
      : asOfficer(documents.HEAT_MAP, variables),
    ];
  },
  shape(kind, body) {
    const rows = plain(kind, kind === 'bare' ? body : kind === 'postgraphile' ? at(body, 'data', 'heatMap') : at(body, 'data', 'scoreboard', 'rows'));
    return list(rows).map((row) => ({
      code: at(row, 'unit', 'code') ?? at(row, 'code'), name: at(row, 'unit', 'name') ?? at(row, 'name'), ...pick(row, ['rank', 'score']), cells: list(at(row, 'cells')).map(cellOf),
    }));
  },
};

export const oneEntity: Work = {
  requests: (kind, { procedureIds }) =>
    procedureIds.map((id) =>
      kind === 'bare' ? get(`/one?id=${id}`)
      : kind === 'postgraphile' ? post(documents.POSTGRAPHILE_ONE_ENTITY, { id })
      : asOfficer(documents.ONE_ENTITY, { id: globalId('Procedure', id) })),
  shape(kind, body) {
    const row = plain(kind, kind === 'bare' ? body : at(body, 'data', kind === 'postgraphile' ? 'procedureByRowId' : 'node'));
    return { id: rowOf(at(row, 'id')), ...pick(row, [...PROCEDURE, 'ministry', 'decisionNumber']) };
  },
};
