// What the workspace of a list asks of the API: a list by its number, entries by field, and where a component stands in a draft.
import { createTestApi, type TestApi } from '../support/api.ts';
import { ListSteps, type ListView } from '../support/lists.ts';

let api: TestApi;
let steps: ListSteps;
let draft: ListView;

beforeAll(async () => {
  api = await createTestApi({ clock: '2026-11-24T09:00:00+07:00' });
  steps = new ListSteps(api);
  draft = await steps.draft('Dự thảo', ['1.001193.TP01', '1.004873.TP01', '2.000815.TP01']);
});
afterAll(() => api.close());

it('finds a list by exactly its number, and only for those who may see it', async () => {
  const find = async (as: string | null, number: string) =>
    (await api.must<{ digitizationLists: { nodes: { title: string }[] } }>(as, 'query($number: String) { digitizationLists(where: { number: $number }) { nodes { title } } }', { number })).digitizationLists.nodes;
  expect(await find('center', draft.number)).toEqual([{ title: 'Dự thảo' }]);
  expect(await find('center', draft.number.slice(0, -1))).toEqual([]);
  expect(await find(null, draft.number)).toEqual([]);
});

it('lists the fields of a list with their entries, and pages entries field by field', async () => {
  const read = await steps.read<{ fields: { name: string; entryCount: number }[]; entries: { nodes: { field: string }[] } }>('center', draft.id, 'fields { name entryCount } entries(byField: true) { nodes { field } }');
  expect(read?.fields.reduce((sum, field) => sum + field.entryCount, 0)).toBe(3);
  expect([...new Set(read?.entries.nodes.map((entry) => entry.field))]).toEqual(read?.fields.map((field) => field.name));
});

it('tells whether a component stands in a draft, and nothing to those who may not see the draft', async () => {
  const query = 'query($listId: ID!) { documentComponents(where: { procedureCode: "1.001193" }) { nodes { code entryIn(listId: $listId) { class } } } }';
  const nodes = async (as: string | null) => (await api.must<{ documentComponents: { nodes: { code: string; entryIn: object | null }[] } }>(as, query, { listId: draft.id })).documentComponents.nodes;
  expect((await nodes('center')).filter((component) => component.entryIn).map((component) => component.code)).toEqual(['1.001193.TP01']);
  expect((await nodes(null)).some((component) => component.entryIn)).toBe(false);
});

it('puts components with clean names first when asked, and finds procedures with listed components', async () => {
  const { documentComponents: found } = await api.must<{ documentComponents: { nodes: { isClean: boolean }[] } }>(
    'center', '{ documentComponents(where: { search: "giấy" }, orderBy: [{ field: CLEAN, direction: DESC }], first: 200) { nodes { isClean } } }',
  );
  expect(found.nodes.map(({ isClean }) => isClean)).toEqual(found.nodes.map(({ isClean }) => isClean).toSorted((a, b) => Number(b) - Number(a)));
  await steps.publish(await steps.approve(await steps.submit(draft), '7/QĐ-UBND', '2026-11-24'), '2026-11-24');
  const { procedures } = await api.must<{ procedures: { nodes: { code: string }[] } }>(null, '{ procedures(where: { listed: true }) { nodes { code } } }');
  expect(procedures.nodes.map(({ code }) => code)).toEqual(['1.001193', '1.004873', '2.000815']);
});

it('shows the positions of one unit in one round alone', async () => {
  const made = await steps.draft('Lấy ý kiến', ['1.001193.TP01']);
  const { digitizationList: open } = await steps.act('center', 'openConsultation', { listId: made.id, expectedVersion: made.version, unitCodes: ['24.09187', 'BN25.STP'], dueOn: '2026-11-30' });
  const [componentId] = await steps.componentIds(['1.001193.TP01']);
  for (const [as, unitCode] of [['commune', '24.09187'], ['department', 'BN25.STP']] as const) {
    await steps.act(as, 'respondToConsultation', { listId: open.id, unitCode, positions: [{ componentId, position: 'AGREE' }] });
  }
  const read = await steps.read<{ entries: { nodes: { one: object[]; none: object[]; all: object[] }[] } }>(
    'center', open.id, 'entries { nodes { all: positions { round } one: positions(unitCode: "24.09187", round: 1) { unit { code } } none: positions(round: 2) { round } } }',
  );
  expect(read?.entries.nodes).toEqual([{ all: [{ round: 1 }, { round: 1 }], one: [{ unit: { code: '24.09187' } }], none: [] }]);
});
