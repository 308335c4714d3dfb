// The console's own queries, each with variables like those of a page: how long one takes when nobody else asks.
import { readFileSync } from 'node:fs';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { TOKENS, OFFICER_UNIT } from '../database/prepare.ts';
import { HttpConnection, requestBytes } from '../load/http-connection.ts';
import type { RunningServer } from '../servers/start.ts';
import { spreadOf } from '../statistics.ts';
import { at, globalId, list, post, type Json, type WorkFacts } from '../works.ts';

const MANIFEST = new URL('../../../schema/generated/persisted-documents.json', import.meta.url);
const ASKERS = [TOKENS.inspector, TOKENS.center, TOKENS.admin, TOKENS.connector];

export interface DocumentTime {
  name: string;
  ms: number;
}

/** What single documents are about. */
interface Shown {
  list: { id: string; number: string };
  cascadeId: string;
  snapshotAt: string;
}

/** Values by the name of a variable, as pages give them; a document may need its own. */
function samples({ setting }: WorkFacts, { list: list0, cascadeId, snapshotAt }: Shown): { byName: Record<string, unknown>; byDocument: Record<string, Record<string, unknown>> } {
  const unitCode = '24.09187';
  return {
    byName: {
      first: 25, offset: 0, period: setting.period.key, within: setting.withinCode, withinCode: setting.withinCode, code: unitCode, unitCode, day: setting.today, asOf: setting.today,
      treeDay: setting.today, search: 'khai sinh', number: list0.number, id: list0.id, listId: list0.id, round: 1, view: 'AS_WAS', criterion: '2.1', criterionCode: '2.1', criteria: null,
      criterionCodes: ['2.1', '3.3'], explains: true, orderBy: null, where: null, level: null, from: setting.period.firstDay, to: setting.today,
    },
    byDocument: {
      ConsoleProcedure: { code: '1.001193' },
      ConsoleDossiers: { where: { withinCode: unitCode, period: setting.period.key, criterionCode: '2.1', part: 'DENOMINATOR' } },
      ConsoleAnswers: { unitCode: OFFICER_UNIT },
      ConsoleProvinceStanding: { code: setting.withinCode },
      ConsoleDossierBatch: { id: globalId('DossierBatch', 1) },
      ConsolePreviewBoard: { code: setting.ruleSet.code },
      ConsolePreviewCard: { code: setting.ruleSet.code, unit: unitCode },
      ConsoleKnownObservations: { unit: unitCode },
      ConsoleSimulation: { changes: [{ criterionCode: '3.3', percent: '90' }] },
      ConsoleActionDossiers: { kind: 'DIGITIZE' },
      ConsoleMovers: { from: snapshotAt, to: null },
      ConsoleCascade: { id: cascadeId },
      ConsoleScoreSeries: { code: setting.withinCode, granularity: 'MONTH', last: 12, until: setting.period.key },
    },
  };
}

function variablesOf(operation: OperationDefinitionNode, values: ReturnType<typeof samples>): Record<string, unknown> | string {
  const name = operation.name?.value ?? '';
  const chosen: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const of = { ...values.byName, ...values.byDocument[name] };
    if (variable.name.value in of) chosen[variable.name.value] = of[variable.name.value];
    else if (type.kind === Kind.NON_NULL_TYPE && !defaultValue) return variable.name.value;
  }
  return chosen;
}

async function answer(connection: HttpConnection, query: string, variables: object, token: string): Promise<Json> {
  const { body } = await connection.send(requestBytes(post(query, variables, { authorization: `Bearer ${token}` })), true);
  return at(JSON.parse(body) as Json, 'data');
}

/** The list in force, and a snapshot and a draft of a cascade, made where a kept database has none. */
async function shown(connection: HttpConnection, { setting }: WorkFacts): Promise<Shown> {
  const period = setting.period.key;
  const found = await answer(connection, 'query($period: Period!) { publishedDigitizationList { id number } targetCascades(first: 1) { nodes { id } } scoreSnapshots(where: { period: $period }, first: 1) { nodes { takenAt } } }', { period }, TOKENS.center);
  const cascade = at(list(at(found, 'targetCascades', 'nodes'))[0], 'id') ?? at(await answer(
    connection,
    'mutation($input: DraftTargetCascadeInput!) { draftTargetCascade(input: $input) { targetCascade { id } } }',
    { input: { title: 'Bench', criterionCode: '2.1', period, withinCode: setting.withinCode, level: 'COMMUNE', percent: '95', method: 'EQUAL' } },
    TOKENS.center,
  ), 'draftTargetCascade', 'targetCascade', 'id');
  const snapshotAt = at(list(at(found, 'scoreSnapshots', 'nodes'))[0], 'takenAt') ?? at(await answer(
    connection, 'mutation($input: TakeScoreSnapshotInput!) { takeScoreSnapshot(input: $input) { takenAt } }', { input: { period } }, TOKENS.inspector,
  ), 'takeScoreSnapshot', 'takenAt');
  const inForce = at(found, 'publishedDigitizationList');
  return { list: { id: String(at(inForce, 'id')), number: String(at(inForce, 'number')) }, cascadeId: String(cascade), snapshotAt: String(snapshotAt) };
}

/** The first of those who ask who gets an answer without errors. */
async function askerOf(connection: HttpConnection, query: string, variables: object): Promise<{ bytes: Buffer } | { refusal: string }> {
  let refusal = '';
  for (const token of ASKERS) {
    const bytes = requestBytes(post(query, variables, { authorization: `Bearer ${token}` }));
    const { status, body } = await connection.send(bytes, true);
    const errors = list(at(JSON.parse(body) as Json, 'errors'));
    if (status === 200 && errors.length === 0) return { bytes };
    refusal ||= String(at(errors[0] ?? null, 'message'));
  }
  return { refusal };
}

export async function timeDocuments(server: RunningServer, facts: WorkFacts, repeats: number): Promise<{ times: DocumentTime[]; leftOut: string[] }> {
  const manifest = Object.values(JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>);
  const connection = await HttpConnection.open(server.port);
  const values = samples(facts, await shown(connection, facts));
  const times: DocumentTime[] = [];
  const leftOut: string[] = [];
  for (const text of manifest) {
    const operation = parse(text).definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
    if (operation?.operation !== 'query') continue;
    const name = operation.name?.value ?? '';
    const variables = variablesOf(operation, values);
    const asked = typeof variables === 'string' ? { refusal: `no sample for $${variables}` } : await askerOf(connection, text, variables);
    if ('refusal' in asked) {
      leftOut.push(`${name} (${asked.refusal})`);
      continue;
    }
    const taken: number[] = [];
    for (let time = 0; time < repeats; time += 1) {
      const startedAt = performance.now();
      await connection.send(asked.bytes);
      taken.push(performance.now() - startedAt);
    }
    times.push({ name, ms: spreadOf(taken).median });
  }
  connection.close();
  return { times: times.toSorted((a, b) => b.ms - a.ms), leftOut };
}
