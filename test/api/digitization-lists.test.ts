// The whole life of a list with four accounts over GraphQL.
import { createHash } from 'node:crypto';
import { createTestApi, type TestApi } from '../support/api.ts';
import { ListSteps, type ListView } from '../support/lists.ts';

const TODAY = '2026-11-24';
const BIRTH = ['1.001193.TP01', '1.001193.TP02', '1.001193.TP03', '1.001193.TP04'];

let api: TestApi;
let steps: ListSteps;
beforeAll(async () => {
  api = await createTestApi({ clock: `${TODAY}T08:00:00+07:00` });
  steps = new ListSteps(api);
});
afterAll(() => api.close());

describe('the life of a list', () => {
  let list: ListView;
  let ids: string[];

  it('begins with the Center, which compiles it', async () => {
    ids = await steps.componentIds(BIRTH);
    const { digitizationList: made } = await steps.act('center', 'createDigitizationList', { title: '  Danh mục năm 2026 ' });
    expect(made).toMatchObject({ number: 'DM-2026-001', title: 'Danh mục năm 2026', status: 'DRAFT', version: 1, entryCount: 0, allowedActions: ['EDIT_ENTRIES', 'OPEN_CONSULTATION', 'WITHDRAW'] });
    ({ digitizationList: list } = await steps.act('center', 'setDigitizationListEntries', {
      listId: made.id, expectedVersion: 1,
      upsert: [
        { componentId: ids[0], class: 'PRIOR_RESULT', stage: 'RECEIPT', legalBasis: 'Thông tư 01/2023/TT-VPCP', responsibleUnitCode: 'BN25.STP', note: 'bản chính' },
        { componentId: ids[1], class: 'SECTOR_LAW', stage: 'RECEIPT' },
        { componentId: ids[2], class: 'MANAGEMENT_NEED', stage: 'PROCESSING', exemption: 'SHOWN_FOR_CHECKING', replacedByData: 'CSDL quốc gia về dân cư' },
        { componentId: ids[3], class: 'MANAGEMENT_NEED', stage: 'RESULT' },
      ],
    }));
    expect(list).toMatchObject({ version: 2, entryCount: 4, allowedActions: ['EDIT_ENTRIES', 'OPEN_CONSULTATION', 'SUBMIT', 'WITHDRAW'] });
    ({ digitizationList: list } = await steps.act('center', 'setDigitizationListEntries', { listId: list.id, expectedVersion: 2, removeComponentIds: [ids[3]] }));
    const { entries } = (await steps.read<{ entries: unknown }>('center', list.id, `entries(first: 10) { totalCount nodes { id class stage legalBasis exemption replacedByData note
      responsibleUnit { code name } procedureCode procedureName componentName component { code name procedure { code } } positions { round } } }`)) ?? { entries: null };
    expect(entries).toMatchObject({
      totalCount: 3,
      nodes: [
        { class: 'PRIOR_RESULT', stage: 'RECEIPT', legalBasis: 'Thông tư 01/2023/TT-VPCP', responsibleUnit: { code: 'BN25.STP', name: 'Sở Tư pháp tỉnh Bắc Ninh' }, component: { code: BIRTH[0], procedure: { code: '1.001193' } } },
        { class: 'SECTOR_LAW', note: null, responsibleUnit: null },
        { exemption: 'SHOWN_FOR_CHECKING', replacedByData: 'CSDL quốc gia về dân cư' },
      ],
    });
  });

  it('goes to the units for their positions, which leave its version alone', async () => {
    expect(await steps.read('commune', list.id)).toBeNull();
    ({ digitizationList: list } = await steps.act('center', 'openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['BN25.STP', '24.09187', 'BN25.STC'], dueOn: '2026-11-30' }));
    expect(list).toMatchObject({ status: 'CONSULTATION', version: 4, allowedActions: ['CLOSE_CONSULTATION'] });
    expect(await steps.read('commune', list.id)).toMatchObject({ status: 'CONSULTATION', allowedActions: ['RESPOND'] });

    const answer = (await steps.act('commune', 'respondToConsultation', {
      listId: list.id, unitCode: '24.09187', positions: [{ componentId: ids[0], position: 'OBJECT', comment: 'Người dân không có bản chính' }, { componentId: ids[1], position: 'AGREE' }],
    })).digitizationList;
    expect(answer.version).toBe(4);
    await steps.act('commune', 'respondToConsultation', { listId: list.id, unitCode: '24.09187', positions: [{ componentId: ids[1], position: 'OBJECT', comment: 'Đã có dữ liệu' }] });
    await steps.act('department', 'respondToConsultation', { listId: list.id, unitCode: 'BN25.STP', positions: ids.slice(0, 3).map((componentId) => ({ componentId, position: 'AGREE' })) });

    const read = await steps.read<{ consultations: unknown; entries: { nodes: { positions: unknown }[] } }>('center', list.id,
      'consultations { round dueOn openedAt closedAt units { unit { code } respondedAt late agreed objected } } entries(where: {objected: true}) { nodes { positions { round unit { code } position comment late } } }');
    expect(read?.consultations).toMatchObject([
      { round: 1, dueOn: '2026-11-30', closedAt: null, units: [
        { unit: { code: '24.09187' }, late: false, agreed: 0, objected: 2 }, { unit: { code: 'BN25.STC' }, respondedAt: null, late: false, agreed: 0, objected: 0 },
        { unit: { code: 'BN25.STP' }, late: false, agreed: 3, objected: 0 },
      ] },
    ]);
    expect(read?.entries.nodes).toHaveLength(2);
    expect(read?.entries.nodes[0]?.positions).toEqual([
      { round: 1, unit: { code: '24.09187' }, position: 'OBJECT', comment: 'Người dân không có bản chính', late: false },
      { round: 1, unit: { code: 'BN25.STP' }, position: 'AGREE', comment: null, late: false },
    ]);

    ({ digitizationList: list } = await steps.act('center', 'closeConsultation', { listId: list.id, expectedVersion: 4 }));
    expect(list).toMatchObject({ status: 'DRAFT', version: 5 });
    const late = await steps.try('commune', 'respondToConsultation', { listId: list.id, unitCode: '24.09187', positions: [{ componentId: ids[0], position: 'AGREE' }] });
    expect(late.errors[0]?.extensions.code).toBe('NOT_ALLOWED_IN_STATUS');
    expect(await steps.read('commune', list.id)).toMatchObject({ status: 'DRAFT', allowedActions: [] });
  });

  it('is submitted, returned with a reason, changed and submitted again', async () => {
    list = await steps.submit(list, '45/TTr-HCC');
    expect(await steps.read('chairman', list.id)).toMatchObject({ status: 'SUBMITTED', version: 6, allowedActions: ['RETURN', 'APPROVE'] });
    expect(await steps.read('center', list.id, 'allowedActions submission { number by } changes { since { number } addedCount removedCount changedCount added { componentCode } } ')).toEqual({
      allowedActions: [], submission: { number: '45/TTr-HCC', by: 'Cán bộ Trung tâm Phục vụ hành chính công' },
      changes: { since: null, addedCount: 3, removedCount: 0, changedCount: 0, added: BIRTH.slice(0, 3).map((componentCode) => ({ componentCode })) },
    });
    ({ digitizationList: list } = await steps.act('chairman', 'returnDigitizationList', { listId: list.id, expectedVersion: 6, reason: 'Làm rõ căn cứ pháp lý' }));
    expect(await steps.read('center', list.id, 'status version submission { number } decision { number }')).toEqual({ status: 'DRAFT', version: 7, submission: null, decision: null });
    ({ digitizationList: list } = await steps.act('center', 'setDigitizationListEntries', { listId: list.id, expectedVersion: 7, upsert: [{ componentId: ids[1], class: 'SECTOR_LAW', stage: 'RECEIPT', legalBasis: 'Luật Hộ tịch' }] }));
    list = await steps.submit(list, '46/TTr-HCC');
  });

  it('is approved by a decision, may still be returned, and is published from its effective date', async () => {
    list = await steps.approve(list, '1234/QĐ-UBND', TODAY);
    expect(list).toMatchObject({ status: 'APPROVED' });
    ({ digitizationList: list } = await steps.act('chairman', 'returnDigitizationList', { listId: list.id, expectedVersion: list.version, reason: 'Sai thể thức' }));
    list = await steps.approve(await steps.submit(list, '47/TTr-HCC'), '1234/QĐ-UBND', TODAY);
    expect((await steps.read('center', list.id))?.allowedActions).toEqual(['PUBLISH']);
    list = await steps.publish(list, TODAY);
    expect(list).toMatchObject({ status: 'PUBLISHED', effectiveFrom: TODAY, effectiveTo: null, allowedActions: [] });
    expect(list.contentHash).toMatch(/^[0-9a-f]{64}$/);
    const { publishedDigitizationList } = await api.must<{ publishedDigitizationList: ListView }>(null, '{ publishedDigitizationList { id decision { number signedOn signedBy } } }');
    expect(publishedDigitizationList).toEqual({ id: list.id, decision: { number: '1234/QĐ-UBND', signedOn: TODAY, signedBy: 'Chủ tịch UBND tỉnh' } });
  });

  it('keeps every act with who, when and why, and one audit entry for each', async () => {
    const read = await steps.read<{ history: { act: string; from: string | null; to: string; by: string; reason: string | null; version: number }[] }>('inspector', list.id, 'history { act from to at by reason version }');
    expect(read?.history.map((row) => `${row.act} ${row.from}>${row.to} ${row.version}`)).toEqual([
      'CREATE null>DRAFT 1', 'EDIT_ENTRIES DRAFT>DRAFT 2', 'EDIT_ENTRIES DRAFT>DRAFT 3', 'OPEN_CONSULTATION DRAFT>CONSULTATION 4',
      'RESPOND CONSULTATION>CONSULTATION 4', 'RESPOND CONSULTATION>CONSULTATION 4', 'RESPOND CONSULTATION>CONSULTATION 4', 'CLOSE_CONSULTATION CONSULTATION>DRAFT 5',
      'SUBMIT DRAFT>SUBMITTED 6', 'RETURN SUBMITTED>DRAFT 7', 'EDIT_ENTRIES DRAFT>DRAFT 8', 'SUBMIT DRAFT>SUBMITTED 9', 'APPROVE SUBMITTED>APPROVED 10',
      'RETURN APPROVED>DRAFT 11', 'SUBMIT DRAFT>SUBMITTED 12', 'APPROVE SUBMITTED>APPROVED 13', 'PUBLISH APPROVED>PUBLISHED 14',
    ]);
    expect(read?.history[9]).toMatchObject({ by: 'Thư ký Chủ tịch UBND tỉnh', reason: 'Làm rõ căn cứ pháp lý' });
    const [audited] = await api.sql<{ count: number }>("select count(*)::int as count from audit_entries where resource = 'DigitizationList' and record_key = $1", [list.number]);
    expect(audited?.count).toBe(read?.history.length);
  });

  it('shows the names of the day of publication, and their hash, whatever the catalogue says later', async () => {
    const before = await steps.read('frontend', list.id, 'contentHash entries { nodes { componentName procedureName component { name } responsibleUnit { name } } }');
    await api.sql("update document_components set name = 'Tên khác' where code = $1", [BIRTH[0]]);
    await api.sql("update procedures set name = 'Tên khác' where code = '1.001193'");
    expect(await steps.read('frontend', list.id, 'contentHash entries { nodes { componentName procedureName component { name } responsibleUnit { name } } }')).toEqual(before);
    const bytes = (await api.app.inject({ url: `/public/lists/${list.number}.canonical.json` })).rawPayload;
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(list.contentHash);
  });

  it.each([
    "update digitization_lists set title = 'x' where number = 'DM-2026-001'",
    "update digitization_lists set status = 'DRAFT' where number = 'DM-2026-001'",
    "update digitization_lists set effective_to = '2026-11-25' where number = 'DM-2026-001'",
    "update digitization_lists set content_hash = repeat('0', 64) where number = 'DM-2026-001'",
    "delete from digitization_lists where number = 'DM-2026-001'",
    "update digitization_list_entries set note = 'x' where list_id = (select id from digitization_lists where number = 'DM-2026-001')",
    "delete from digitization_list_entries where list_id = (select id from digitization_lists where number = 'DM-2026-001')",
    "insert into digitization_list_entries (list_id, component_id, class, stage) select l.id, c.id, 'SECTOR_LAW', 'RECEIPT' from digitization_lists l, document_components c where l.number = 'DM-2026-001' and c.code = '1.001193.TP06'",
    "update digitization_list_history set reason = 'x'",
    'truncate digitization_list_entries',
  ])('refuses in the database itself: %s', async (statement) => {
    await expect(api.sql(statement)).rejects.toThrow(/published|append-only/i);
  });

  it('compares a later list with it, entry by entry and field by field', async () => {
    const { digitizationList: next } = await steps.act('center', 'createDigitizationList', { title: 'Danh mục sửa đổi', basedOnId: list.id });
    expect(next).toMatchObject({ number: 'DM-2026-002', entryCount: 3 });
    const { digitizationList: changed } = await steps.act('center', 'setDigitizationListEntries', {
      listId: next.id, expectedVersion: 1, removeComponentIds: [ids[2]],
      upsert: [{ componentId: ids[0], class: 'PRIOR_RESULT', stage: 'RESULT', legalBasis: 'Thông tư 01/2023/TT-VPCP', responsibleUnitCode: 'BN25.STC', note: 'bản chính' }, { componentId: ids[3], class: 'SECTOR_LAW', stage: 'RECEIPT' }],
    });
    const fields = 'basedOn { number } changes { since { number } added { componentCode } removed { componentCode } changed { component { code } fields { field before after } } }';
    const expected = {
      basedOn: { number: 'DM-2026-001' },
      changes: {
        since: { number: 'DM-2026-001' }, added: [{ componentCode: BIRTH[3] }], removed: [{ componentCode: BIRTH[2] }],
        changed: [{ component: { code: BIRTH[0] }, fields: [{ field: 'stage', before: 'RECEIPT', after: 'RESULT' }, { field: 'responsibleUnit', before: 'BN25.STP', after: 'BN25.STC' }] }],
      },
    };
    expect(await steps.read('chairman', changed.id, fields)).toEqual(expected);
    const own = await steps.read('center', changed.id, `changes(sinceId: "${changed.id}") { addedCount removedCount changedCount }`);
    expect(own).toEqual({ changes: { addedCount: 0, removedCount: 0, changedCount: 0 } });
    const { digitizationList: withdrawn } = await steps.act('center', 'withdrawDigitizationList', { listId: changed.id, expectedVersion: changed.version, reason: 'Lập nhầm' });
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', allowedActions: [] });
  });

  it('tells of each component its place in the list in force', async () => {
    const { documentComponents } = await api.must<{ documentComponents: { nodes: unknown[] } }>('frontend',
      '{ documentComponents(where: {procedureCode: "1.001193"}, first: 5) { nodes { code currentEntry { class stage list { number } } } } }');
    expect(documentComponents.nodes[0]).toMatchObject({ code: BIRTH[0], currentEntry: { class: 'PRIOR_RESULT', stage: 'RECEIPT', list: { number: 'DM-2026-001' } } });
    expect(documentComponents.nodes[3]).toMatchObject({ code: BIRTH[3], currentEntry: null });
  });
});
