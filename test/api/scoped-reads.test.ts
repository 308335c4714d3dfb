// Whoever asks for what, rows that have a scope are opened through the clause of their scope: seen on the SQL statements of an example of every read.
import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';
import { buildSchema } from '../../api/build-schema.ts';
import { loadObservations } from '../../api/indicators/observation.service.ts';
import { Clock } from '../../api/request/clock.ts';
import { seedDemoLists } from '../../seeds/demo/lists.ts';
import { loadDemoDossiers } from '../../seeds/demo/load-dossiers.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

const NOW = '2026-11-24T11:00:00+07:00';
const UNIT = '24.09187';
const PERIOD = '2026-09';
const CLAUSE = '/* scoped */';

/** Rows of these have a scope. Accounts and the audit trail have none: who has the permission reads them whole. */
const SCOPED_TABLES = [
  'dossiers', 'dossier_batches', 'targets', 'target_history', 'target_cascades', 'target_cascade_items', 'observations', 'observation_history', 'official_results', 'digitization_lists',
  'digitization_list_entries', 'digitization_list_history', 'consultation_rounds', 'consultation_invitations', 'consultation_positions', 'score_snapshots', 'score_snapshot_units',
];
/** Fields that give these need an example, beside the root fields. */
const SCOPED_TYPES = [
  'Dossier', 'DossierBatch', 'Target', 'TargetHistoryEntry', 'TargetCascade', 'TargetCascadeItem', 'Observation', 'ObservationHistoryEntry', 'OfficialResult', 'OfficialComparison',
  'DigitizationList', 'DigitizationListEntry', 'DigitizationListHistoryEntry', 'Consultation', 'EntryPosition',
];

const READS = new RegExp(`\\b(?:from|join)\\s+"?(${SCOPED_TABLES.join('|')})"?(?![\\w"])`, 'gi');

/** Statements without the clause that need none, and why. */
const REASONED: { because: string; text: RegExp }[] = [
  { because: 'what hangs on a list is read by the ids of lists that were opened', text: /^select .*\b(where "([ehr]"\.")?list_id" = any\(|as k\(list_id, component_id\))|^select "i"\."round_id"/s },
  { because: 'what the workflow asks of a list that was opened', text: /^select "l"\."id" as "list_id", "l"\."version", \(case/ },
  { because: 'the list in force is public: which components are listed', text: /from "document_components" as "c" .* where exists \(select from digitization_list_entries/s },
  { because: 'the history of rows that were opened, by their ids', text: /^select "(target|observation)_id", .* from "\1_history" where "\1_id" = any\(/s },
  { because: 'how many targets a cascade that was opened replaces: a number', text: /^select count\(\*\)::int as "replaced"/ },
  { because: 'figures are guarded by checkVisible', text: /\bunit_day_counts c\b|^\s*with asked as materialized \(select \* from unnest|^select "unit_id", "metric", "value", "recorded_at"/ },
  { because: 'for which figures a value waits: no value is told, and the figures are guarded', text: /^\s*select o\.unit_id, o\.metric from observations o/ },
  { because: 'how many dossiers of a kind an act can be done to: numbers, guarded by checkVisible', text: /^\s*select d\.facts as mask, \(\(/ },
  { because: 'scores are guarded by checkVisible, and what a snapshot kept of them', text: /\b(from|join) "score_snapshot/ },
  { because: 'who may see the score sees the official one', text: /^select distinct on \("r"\."unit_id", "r"\."part", "r"\."code"\)/ },
];

const LIST = `id number fields { entryCount } entryCount entries(first: 2) { nodes { stage list { id } positions { position } } } consultations { units { unit { code } } } basedOn { id } supersedes { id } supersededBy { id }
  history { act } allowedActions changes { since { id } added { id } removed { id } changed { before { id } after { id } } }`;
const TARGET = 'id percent history { percent } allowedActions assignedBy';
const CASCADE = 'id checks { isMet } items { unit { code } } replacing allowedActions createdBy';
const OBSERVATION = 'id value history { act } allowedActions recordedBy';
const OFFICIAL = 'official { difference result { id } onThatDay { score } }';

interface Example {
  as: string;
  query: string;
  variables?: Record<string, unknown>;
}

let schema: GraphQLSchema;
let api: TestApi;
let examples: Example[];

beforeAll(async () => {
  schema = await buildSchema();
  api = await createTestApi({ clock: NOW });
  await loadDemoDossiers(api.orm, new Clock(new Date(NOW)), 1000, () => {});
  await seedDemoLists(api.orm, new Clock(new Date(NOW)));
  await loadObservations(api.orm.em.fork(), [{ unitCode: UNIT, period: PERIOD, metric: 'FEEDBACK', value: 9 }], 'test', new Date(NOW));
  const act = (as: string, name: string, input: object, answer: string): Promise<Record<string, never>> =>
    api.must(as, `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} } }`, { input });
  await act('center', 'assignTargets', { decisionNumber: '1/QĐ-UBND', criterionCode: '2.1', period: PERIOD, items: [{ unitCode: UNIT, percent: '90' }] }, 'targets { id }');
  await act('center', 'draftTargetCascade', { title: 'x', criterionCode: '2.1', period: '2026-Q4', withinCode: '24', level: 'COMMUNE', percent: '95', method: 'EQUAL' }, 'targetCascade { id }');
  await act('ict', 'importOfficialResults', { source: 'x', observedOn: '2026-11-20', items: [{ unitCode: UNIT, period: PERIOD, score: '80' }] }, 'added');
  await act('office', 'takeScoreSnapshot', { period: PERIOD }, 'takenAt');
  const idOf = async (as: string, field: string, more = ''): Promise<string> =>
    (await api.must<Record<string, { nodes: { id: string }[] }>>(as, `{ ${field}${more} { nodes { id } } }`))[field]?.nodes[0]?.id ?? '';
  const ids = {
    list: await idOf('commune', 'digitizationLists', '(where: {status: CONSULTATION})'), target: await idOf('office', 'targets'), cascade: await idOf('center', 'targetCascades'),
    dossier: await idOf('commune', 'dossiers'), observation: await idOf('office', 'observations'), official: await idOf('office', 'officialResults'), batch: await idOf('office', 'dossierBatches'),
  };
  expect(Object.values(ids)).not.toContain('');
  const nodes = Object.values(ids);
  const [taken] = await api.sql<{ at: Date }>('select taken_at as at from score_snapshots');
  const at = { from: taken?.at.toISOString() };
  const as = (who: string, query: string, variables?: Record<string, unknown>): Example => ({ as: who, query, ...(variables ? { variables } : {}) });
  examples = [
    as('commune', '{ viewer { account { username } } }'),
    as('admin', '{ accounts { nodes { username } } auditEntries { nodes { operation } } }'),
    as('commune', 'query($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } }', { ids: nodes, id: ids.dossier }),
    as('office', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: nodes }),
    as('commune', `{ digitizationLists { totalCount nodes { ${LIST} } } publishedDigitizationList { ${LIST} } }`),
    as('commune', `query($id: ID!) { digitizationList(id: $id) { ${LIST} } documentComponents(first: 5, where: {listed: true}) { nodes { currentEntry { id stage list { number } } entryIn(listId: $id) { id } } } }`, { id: ids.list }),
    as('commune', '{ procedures(first: 2) { nodes { code components(first: 2) { nodes { currentEntry { stage } } } } } procedure(code: "1.001193") { name } procedureFields { name } }'),
    as('district', `{ targets { totalCount nodes { ${TARGET} } } targetCascades { totalCount nodes { ${CASCADE} } } observations { totalCount nodes { ${OBSERVATION} } } officialResults { totalCount nodes { id } } }`),
    as('commune', `query($id: ID!) { targets { nodes { ${TARGET} } } targetCascades { nodes { ${CASCADE} } } targetCascade(id: $id) { ${CASCADE} } observations { nodes { ${OBSERVATION} } } officialResults { nodes { id recordedBy } } }`, { id: ids.cascade }),
    as('center', `query($id: ID!) { targetCascade(id: $id) { ${CASCADE} } }`, { id: ids.cascade }),
    as('district', '{ dossiers { totalCount nodes { id explanation(criterionCode: "2.1", period: "2026-09") { holds } } } }'),
    as('commune', `{ dossiers(where: {withinCode: "${UNIT}", period: "${PERIOD}", criterionCode: "2.1", part: MISSING}) { totalCount nodes { id unit { code } procedure { code } } } }`),
    as('connector', '{ dossierBatches { totalCount nodes { id } } }'),
    as('office', '{ dossierBatches { nodes { id } } observationMetrics { code } indicatorSet { code } indicatorSets { code } scoreBands { code } scoreSnapshots { totalCount nodes { takenAt } } }'),
    as('commune', `{ unit(code: "${UNIT}") { targets { nodes { id } } } units(first: 3) { nodes { code targets { totalCount } } } }`),
    as('commune', `{ scorecard(unitCode: "${UNIT}", period: "${PERIOD}") { ${OFFICIAL} standing { rank } change(since: PREVIOUS_PERIOD) { change } groups { ${OFFICIAL} } criteria { target provisional ${OFFICIAL} forecast { __typename } standing { rank } } } }`),
    as('commune', `{ scoreboard(withinCode: "24", period: "${PERIOD}", criterionCodes: ["2.1", "L.1"]) { rows { rank ${OFFICIAL} cells { target provisional ${OFFICIAL} } } } }`),
    as('commune', `query($from: DateTime!) { scorecard(unitCode: "${UNIT}", period: "${PERIOD}", asOf: $from) { score criteria { target } } scoreMovers(withinCode: "24", period: "${PERIOD}", from: $from) { count }
      scoreHistory(unitCode: "${UNIT}", period: "${PERIOD}") { points { score } } scoreSeries(unitCode: "${UNIT}", granularity: MONTH, last: 3) { points { score } } }`, at),
    as('commune', `{ simulateScore(unitCode: "${UNIT}", period: "${PERIOD}", changes: []) { __typename } nextBestActions(unitCode: "${UNIT}", period: "${PERIOD}") { actions { kind dossiers(first: 2) { nodes { id } } procedures { totalCount } } } }`),
  ];
});
afterAll(() => api.close());

/** "Type.field" of every field that an example asks for. */
function asked(): Set<string> {
  const fields = new Set<string>();
  for (const { query } of examples) {
    const types = new TypeInfo(schema);
    visit(parse(query), visitWithTypeInfo(types, { Field: (node) => void fields.add(`${types.getParentType()?.name}.${node.name.value}`) }));
  }
  return fields;
}

/** The root fields, and the fields that give rows with a scope; not the plumbing of pages, what a write answers, or what is pushed. */
const toBeAsked = (): string[] =>
  Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !/^(Mutation|Subscription|InboxChange|.*(Payload|Connection|Edge))$/.test(name)).flatMap((type) =>
    Object.values(type.getFields()).filter((field) => type.name === 'Query' || SCOPED_TYPES.includes(getNamedType(field.type).name.replace(/Connection$/, ''))).map((field) => `${type.name}.${field.name}`));

it('has an example of every root field and of every relation to rows with a scope', () => {
  const known = asked();
  expect(toBeAsked().filter((field) => !known.has(field))).toEqual([]);
});

it('opens rows with a scope through the clause, but for the statements that have a reason', async () => {
  const open = new Map<string, string>();
  const seen = new Set<string>();
  const used = new Set<string>();
  const refusals: string[] = [];
  for (const { as, query, variables } of examples) {
    let refused: string[] = [];
    const texts = await api.statementsOf(async () => {
      refused = (await api.ask(as, query, variables)).errors.map((error) => `${error.message} ${error.path?.join('.')}`);
    });
    refusals.push(...refused.map((refusal) => `${as}: ${refusal}`));
    for (const text of texts) {
      const tables = [...text.matchAll(READS)].map((match) => match[1] ?? '');
      if (tables.length === 0) continue;
      if (text.includes(CLAUSE)) for (const table of tables) seen.add(table);
      else {
        const reason = REASONED.find((one) => one.text.test(text));
        if (reason) used.add(reason.because);
        else open.set(text.replace(/\s+/g, ' ').slice(0, 400), `${as}: ${query.slice(0, 120)}`);
      }
    }
  }
  expect(refusals).toEqual([]);
  expect([...open].map(([text, by]) => `${by}\n  ${text}`).join('\n')).toBe('');
  expect(REASONED.map((one) => one.because).filter((because) => !used.has(because))).toEqual([]);
  expect([...seen]).toEqual(expect.arrayContaining(['dossiers', 'dossier_batches', 'targets', 'target_cascades', 'observations', 'official_results', 'digitization_lists']));
});
