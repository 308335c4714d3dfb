// Who sees which list and how much of it, and what a page of entries costs.
import { verifyPublishedLists } from '../../api/digitization-lists/list.verification.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { LIST, ListSteps, type ListView } from '../support/lists.ts';

const TODAY = '2026-11-24';
const INNER = 'consultations { round units { unit { code } } } history { act } submission { number } entries { nodes { note positions { round } } }';

let api: TestApi;
let steps: ListSteps;
let draft: ListView;
let consulted: ListView;
let published: ListView;
beforeAll(async () => {
  api = await createTestApi({ clock: `${TODAY}T08:00:00+07:00` });
  steps = new ListSteps(api);
  const codes = ['1.001193.TP01', '1.001193.TP02'];
  const [first] = await steps.componentIds(codes);
  let list = await steps.draft('Đã công bố', codes);
  await steps.act('center', 'openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['24.09187'], dueOn: TODAY });
  await steps.act('commune', 'respondToConsultation', { listId: list.id, unitCode: '24.09187', positions: [{ componentId: first, position: 'AGREE' }] });
  list = (await steps.act('center', 'closeConsultation', { listId: list.id, expectedVersion: list.version + 1 })).digitizationList;
  published = await steps.publish(await steps.approve(await steps.submit(list), '1/QĐ', TODAY), TODAY);
  draft = await steps.draft('Chưa lấy ý kiến', codes);
  const open = await steps.draft('Đang lấy ý kiến', codes);
  consulted = (await steps.act('center', 'openConsultation', { listId: open.id, expectedVersion: open.version, unitCodes: ['24.09187'], dueOn: TODAY })).digitizationList;
});
afterAll(() => api.close());

const seen = async (as: string | null): Promise<string[]> =>
  (await api.must<{ digitizationLists: { nodes: ListView[] } }>(as, `{ digitizationLists { nodes { ${LIST} } } }`)).digitizationLists.nodes.map((list) => list.title).sort();

describe('who sees which list', () => {
  const all = ['Chưa lấy ý kiến', 'Đang lấy ý kiến', 'Đã công bố'].sort();
  it.each([
    ['center', all], ['chairman', all], ['office', all], ['ict', all], ['inspector', all],
    ['commune', ['Đang lấy ý kiến', 'Đã công bố'].sort()],
    ['department', ['Đã công bố']], ['district', ['Đã công bố']], ['admin', ['Đã công bố']], ['frontend', ['Đã công bố']], ['connector', ['Đã công bố']], [null, ['Đã công bố']],
  ])('shows to %s %j', async (as, titles) => {
    expect(await seen(as)).toEqual(titles);
    for (const list of [draft, consulted, published]) {
      const node = (await api.must<{ node: object | null }>(as, 'query($id: ID!) { node(id: $id) { id } }', { id: list.id })).node;
      const byId = await steps.read(as, list.id);
      expect([node !== null, byId !== null]).toEqual([titles.includes(list.title), titles.includes(list.title)]);
    }
  });

  it('hides the entries of a hidden list as well', async () => {
    const read = await steps.read<{ entries: { nodes: { id: string }[] } }>('center', draft.id, 'entries { nodes { id } }');
    const id = read?.entries.nodes[0]?.id;
    expect(await api.must(null, 'query($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    expect(await api.must('center', 'query($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: { id } });
  });

  it('shows the public what is published, without consultations, history, submission and positions', async () => {
    for (const as of [null, 'frontend', 'department']) {
      expect(await steps.read(as, published.id, INNER)).toEqual({ consultations: [], history: [], submission: null, entries: { nodes: [{ note: null, positions: [] }, { note: null, positions: [] }] } });
    }
    for (const as of ['inspector', 'commune']) {
      const read = await steps.read<{ consultations: object[]; history: object[]; submission: object; entries: { nodes: { positions: object[] }[] } }>(as, published.id, INNER);
      expect(read).toMatchObject({ consultations: [{ round: 1, units: [{ unit: { code: '24.09187' } }] }], submission: { number: '12/TTr-HCC' } });
      expect(read?.history.length).toBeGreaterThan(5);
      expect(read?.entries.nodes[0]?.positions).toHaveLength(1);
    }
  });

  it('does not compare with a list that one may not see', async () => {
    const answer = await api.ask(null, 'query($id: ID!, $since: ID) { digitizationList(id: $id) { changes(sinceId: $since) { addedCount } } }', { id: published.id, since: draft.id });
    expect(answer.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('filters by status, words and the day in force', async () => {
    const find = async (where: object): Promise<string[]> =>
      (await api.must<{ digitizationLists: { nodes: ListView[]; totalCount: number } }>('center', `query($where: DigitizationListWhere) { digitizationLists(where: $where) { totalCount nodes { ${LIST} } } }`, { where })).digitizationLists.nodes.map((list) => list.title);
    expect(await find({ status: ['DRAFT', 'CONSULTATION'] })).toEqual(['Đang lấy ý kiến', 'Chưa lấy ý kiến']);
    expect(await find({ search: 'dang lay y kien' })).toEqual(['Đang lấy ý kiến']);
    expect(await find({ search: published.number })).toEqual(['Đã công bố']);
    expect(await find({ inForceOn: TODAY })).toEqual(['Đã công bố']);
    expect(await find({ status: [] })).toEqual([]);
  });
});

describe('the public address', () => {
  it('serves a page, JSON, the hashed bytes and CSV of what is published, and nothing of what is not', async () => {
    const get = (path: string, accept = '*/*') => api.app.inject({ url: `/public/lists/${path}`, headers: { accept } });
    const page = await get(published.number, 'text/html');
    expect(page.headers['content-type']).toMatch(/text\/html/);
    for (const text of ['Đã công bố', published.contentHash ?? '', 'Giấy chứng sinh', `${published.number}.csv`]) expect(page.body).toContain(text);
    const json = JSON.parse((await get(published.number)).body) as { contentHash: string; list: { entries: object[] } };
    expect(json).toMatchObject({ contentHash: published.contentHash, list: { number: published.number, decision: { number: '1/QĐ' } } });
    expect(json.list.entries).toHaveLength(2);
    const csv = await get(`${published.number}.csv`);
    expect(csv.headers['content-disposition']).toContain(`${published.number}.csv`);
    expect(csv.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.body.trim().split('\r\n')).toHaveLength(3);
    for (const path of [draft.number, `${consulted.number}.csv`, 'DM-2026-999', 'x', '..%2f']) expect((await get(path)).statusCode).toBe(404);
  });

  it('has nothing to serve of a list that was made published by SQL, without the names that it was published with', async () => {
    await api.sql(`create table kept_entries as select id, frozen from digitization_list_entries; alter table digitization_list_entries disable trigger all; update digitization_list_entries set frozen = null where list_id = (select id from digitization_lists where number = '${published.number}')`);
    for (const path of ['', '.json', '.csv', '.canonical.json']) {
      const answer = await api.app.inject({ url: `/public/lists/${published.number}${path}` });
      expect([answer.statusCode, answer.headers['etag'], JSON.parse(answer.body)]).toEqual([404, undefined, { error: expect.objectContaining({ code: 'NOT_FOUND' }) }]);
    }
    await api.sql(`update digitization_list_entries e set frozen = kept.frozen from kept_entries kept where kept.id = e.id; alter table digitization_list_entries enable trigger all; drop table kept_entries`);
    expect((await api.app.inject({ url: `/public/lists/${published.number}.json` })).statusCode).toBe(200);
  });
});

describe('the audit of published lists', () => {
  it('finds nothing wrong, and names a list that somebody changed behind the database\'s back', async () => {
    expect(await verifyPublishedLists(api.orm.em.fork())).toEqual({ checked: 1, differences: [] });
    const forge = (note: string) => api.sql(`alter table digitization_list_entries disable trigger all; update digitization_list_entries set note = ${note} where list_id = (select id from digitization_lists
      where status = 'PUBLISHED'); alter table digitization_list_entries enable trigger all`);
    await forge("'x'");
    const { differences } = await verifyPublishedLists(api.orm.em.fork());
    expect(differences).toEqual([expect.stringContaining(`${published.number}: its content gives the hash`)]);
    await forge('null');
  });

  it('names a list that was rewritten together with its hash, by what the audit trail says', async () => {
    const rehash = (hash: string) => api.sql(`alter table digitization_lists disable trigger all; update digitization_lists set content_hash = '${hash}' where number = '${published.number}';
      alter table digitization_lists enable trigger all`);
    const kept = published.contentHash ?? '';
    await rehash('f'.repeat(64));
    expect((await verifyPublishedLists(api.orm.em.fork())).differences).toContainEqual(`${published.number}: published with the hash ${kept} by the audit trail, stored with ${'f'.repeat(64)}`);
    await rehash(kept);
    expect((await verifyPublishedLists(api.orm.em.fork())).differences).toEqual([]);
  });
});

describe('what a page of entries costs', () => {
  it('costs a constant number of statements, whatever its length', async () => {
    const codes = (await api.sql<{ code: string }>('select code from document_components where is_clean order by id limit 100')).map((row) => row.code);
    const ids = await steps.componentIds(codes);
    const made = await steps.draft('Dài', []);
    const { digitizationList: list } = await steps.act('center', 'setDigitizationListEntries', {
      listId: made.id, expectedVersion: 1, upsert: ids.map((componentId) => ({ componentId, class: 'SECTOR_LAW', stage: 'RECEIPT', responsibleUnitCode: 'BN25.STP' })),
    });
    await steps.act('center', 'openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['24.09187', 'BN25.STP'], dueOn: TODAY });
    for (const [as, unitCode] of [['commune', '24.09187'], ['department', 'BN25.STP']] as const) {
      await steps.act(as, 'respondToConsultation', { listId: list.id, unitCode, positions: ids.map((componentId) => ({ componentId, position: 'AGREE' })) });
    }
    const read = (first: number) => steps.read<{ entries: { nodes: object[] } }>('center', list.id,
      `entryCount entries(first: ${first}) { totalCount nodes { component { name procedure { code field } } responsibleUnit { name } positions { unit { code } position } } }`);
    await read(5);
    const few = await api.countStatements(() => read(5));
    const many = await api.countStatements(async () => expect((await read(100))?.entries.nodes).toHaveLength(100));
    expect(many).toBe(few);
    expect(many).toBeLessThan(20);
    const rounds = () => steps.read('center', list.id, 'allowedActions consultations { units { unit { code name parent { code } } agreed objected late } }');
    expect(await api.countStatements(rounds)).toBeLessThan(12);
    const lists = (first: number) => api.must('center', `{ digitizationLists(first: ${first}, orderBy: [{field: NUMBER}]) { nodes { number entryCount allowedActions basedOn { number } supersedes { number } submission { by } history { act } } } }`);
    await lists(1);
    const one = await api.countStatements(() => lists(2));
    expect(await api.countStatements(() => lists(4))).toBe(one);
  });
});
