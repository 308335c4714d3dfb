// What lists refuse: bad input, wrong status, stale versions, the wrong person; and what two officers at once meet.
import { createTestApi, type Answer, type TestApi } from '../support/api.ts';
import { ListSteps, type ListView } from '../support/lists.ts';

const TODAY = '2026-11-24';
const CODES = ['1.001193.TP01', '1.001193.TP02', '1.001193.TP03'];

let api: TestApi;
let steps: ListSteps;
let ids: string[];
beforeAll(async () => {
  api = await createTestApi({ clock: `${TODAY}T08:00:00+07:00` });
  steps = new ListSteps(api);
  ids = await steps.componentIds([...CODES, '1.001193.TP04']);
});
afterAll(() => api.close());

const codeOf = (answer: Answer): string | undefined => answer.errors[0]?.extensions.code;
const faultsOf = (answer: Answer): string[] => (answer.errors[0]?.extensions.fields ?? []).map((fault) => `${fault.path} ${fault.code}`);
const base = { class: 'PRIOR_RESULT', stage: 'RECEIPT' };
const globalId = (type: string, key: number): string => Buffer.from(`${type}:${key}`).toString('base64url');

describe('bad input', () => {
  let draft: ListView;
  beforeAll(async () => {
    draft = await steps.draft('Dự thảo', CODES);
  });
  const setEntries = (upsert: object[], removeComponentIds?: string[]) =>
    steps.try('center', 'setDigitizationListEntries', { listId: draft.id, expectedVersion: draft.version, upsert, removeComponentIds });

  it('refuses a title of 10 MB, a blank one and one with a character that cannot be stored', async () => {
    for (const [title, code] of [['x'.repeat(10_000_000), 'TOO_LONG'], ['  ', 'REQUIRED'], ['a\u0000b', 'CONTROL_CHARACTER'], ['đ'.repeat(501), 'TOO_LONG']] as const) {
      const answer = await steps.try('center', 'createDigitizationList', { title });
      expect([codeOf(answer), faultsOf(answer)]).toEqual(['INVALID_INPUT', [`input.title ${code}`]]);
    }
    await steps.act('center', 'createDigitizationList', { title: 'đ'.repeat(500) });
  });

  it('names every fault of a call with its path, and applies nothing of it', async () => {
    const answer = await setEntries(
      [
        { ...base, componentId: ids[3] },
        { ...base, componentId: 'not-an-id' },
        { ...base, componentId: globalId('DocumentComponent', 2_000_000_000) },
        { ...base, componentId: ids[0], exemption: 'SECRET' },
        { ...base, componentId: ids[0] },
        { ...base, componentId: ids[1], responsibleUnitCode: '27.263' },
        { ...base, componentId: ids[2], responsibleUnitCode: 'NOBODY', legalBasis: 'x'.repeat(2001), note: 'x'.repeat(2001) },
      ],
      [ids[3] ?? ''],
    );
    expect(codeOf(answer)).toBe('INVALID_INPUT');
    expect(faultsOf(answer)).toEqual([
      'input.upsert.1.componentId UNKNOWN_COMPONENT', 'input.upsert.2.componentId UNKNOWN_COMPONENT', 'input.upsert.3.exemption EXEMPTION_AGAINST_STAGE',
      'input.upsert.4.componentId DUPLICATE', 'input.upsert.5.responsibleUnitCode UNIT_CLOSED', 'input.upsert.6.responsibleUnitCode UNKNOWN_UNIT',
      'input.upsert.6.legalBasis TOO_LONG', 'input.upsert.6.note TOO_LONG', 'input.removeComponentIds.0 DUPLICATE',
    ]);
    expect(await steps.read('center', draft.id)).toMatchObject({ version: draft.version, entryCount: 3 });
  });

  it('speaks the language of the reader', async () => {
    const message = async (language: string): Promise<string | undefined> =>
      (await api.ask('center', 'mutation($input: SetDigitizationListEntriesInput!) { setDigitizationListEntries(input: $input) { digitizationList { id } } }',
        { input: { listId: draft.id, expectedVersion: draft.version, upsert: [{ ...base, componentId: ids[0], exemption: 'SECRET' }] } }, { 'accept-language': language })).errors[0]?.extensions.fields?.[0]?.message;
    expect(await message('vi')).toMatch(/khâu tiếp nhận/);
    expect(await message('en')).toMatch(/RECEIPT and RESULT require digitization/);
  });

  it('takes an exempted entry with the stage PROCESSING', async () => {
    const { digitizationList } = await steps.act('center', 'setDigitizationListEntries', { listId: draft.id, expectedVersion: draft.version, upsert: [{ componentId: ids[0], class: 'PRIOR_RESULT', stage: 'PROCESSING', exemption: 'SECRET' }] });
    draft = digitizationList;
    await expect(api.sql("update digitization_list_entries set stage = 'RECEIPT' where exemption = 'SECRET'")).rejects.toThrow(/check constraint/);
  });

  it('refuses to consult in the past, nobody, twice, a closed or unknown unit, a desk or the province itself', async () => {
    const answer = await steps.try('center', 'openConsultation', { listId: draft.id, expectedVersion: draft.version, dueOn: '2026-11-23', unitCodes: ['24.09187', '24.09187', '27.263', 'NOBODY', '24'] });
    expect(faultsOf(answer)).toEqual(['input.dueOn IN_PAST', 'input.unitCodes.1 DUPLICATE', 'input.unitCodes.2 UNIT_CLOSED', 'input.unitCodes.3 UNKNOWN_UNIT', 'input.unitCodes.4 NOT_CONSULTABLE']);
    const [desk] = await api.sql<{ code: string }>("select u.code from units u join unit_versions v on v.unit_id = u.id where v.level = 'DESK' and v.valid_to is null limit 1");
    expect(faultsOf(await steps.try('center', 'openConsultation', { listId: draft.id, expectedVersion: draft.version, dueOn: TODAY, unitCodes: [desk?.code] }))).toEqual(['input.unitCodes.0 NOT_CONSULTABLE']);
    expect(faultsOf(await steps.try('center', 'openConsultation', { listId: draft.id, expectedVersion: draft.version, dueOn: TODAY, unitCodes: [] }))).toEqual(['input.unitCodes EMPTY']);
    const unreal = await steps.try('center', 'openConsultation', { listId: draft.id, expectedVersion: draft.version, dueOn: '2026-02-30', unitCodes: ['24.09187'] });
    expect([codeOf(unreal), faultsOf(unreal)]).toEqual(['INVALID_INPUT', ['input.dueOn MALFORMED']]);
  });

  it('refuses malformed and unknown ids', async () => {
    expect(faultsOf(await steps.try('center', 'submitDigitizationList', { listId: 'x', expectedVersion: 1, submissionNumber: '1' }))).toEqual(['input.listId MALFORMED_ID']);
    expect(codeOf(await steps.try('center', 'submitDigitizationList', { listId: globalId('DigitizationList', 999_999), expectedVersion: 1, submissionNumber: '1' }))).toBe('NOT_FOUND');
    expect(faultsOf(await steps.try('center', 'createDigitizationList', { title: 'x', basedOnId: globalId('DigitizationList', 999_999) }))).toEqual(['input.basedOnId UNKNOWN_LIST']);
    const answer = await api.ask('center', '{ digitizationList(id: "???") { id } }');
    expect(faultsOf(answer)).toEqual(['id MALFORMED_ID']);
  });

  it('refuses a decision signed in the future or before the submission, and one without number or signer', async () => {
    const submitted = await steps.submit(await steps.draft('Chờ duyệt', CODES));
    const approve = (more: object) =>
      steps.try('chairman', 'approveDigitizationList', { listId: submitted.id, expectedVersion: submitted.version, decisionNumber: '1/QĐ', signedOn: TODAY, signedBy: 'CT', ...more });
    expect(faultsOf(await approve({ signedOn: '2026-11-25' }))).toEqual(['input.signedOn IN_FUTURE']);
    expect(faultsOf(await approve({ signedOn: '2026-11-23', decisionNumber: ' ', signedBy: '' }))).toEqual(['input.signedOn BEFORE_SUBMISSION', 'input.decisionNumber REQUIRED', 'input.signedBy REQUIRED']);
    const approved = await steps.approve(submitted, '99/QĐ-UBND', TODAY);
    const publish = (effectiveFrom: string) => steps.try('center', 'publishDigitizationList', { listId: approved.id, expectedVersion: approved.version, effectiveFrom });
    expect(faultsOf(await publish('2026-11-23'))).toEqual(['input.effectiveFrom BEFORE_DECISION']);
    const other = await steps.submit(await steps.draft('Trùng số', CODES));
    const taken = await steps.try('chairman', 'approveDigitizationList', { listId: other.id, expectedVersion: other.version, decisionNumber: ' 99/QĐ-UBND ', signedOn: TODAY, signedBy: 'CT' });
    expect([codeOf(taken), faultsOf(taken)]).toEqual(['CONFLICT', ['input.decisionNumber TAKEN']]);
    expect(faultsOf(await steps.try('chairman', 'returnDigitizationList', { listId: other.id, expectedVersion: other.version, reason: ' ' }))).toEqual(['input.reason REQUIRED']);
  });

  it('refuses a position without a reason for an objection, twice, or on what is no entry', async () => {
    const list = await steps.draft('Lấy ý kiến', CODES);
    await steps.act('center', 'openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['24.09187'], dueOn: TODAY });
    const answer = await steps.try('commune', 'respondToConsultation', {
      listId: list.id, unitCode: '24.09187',
      positions: [{ componentId: ids[0], position: 'OBJECT' }, { componentId: ids[0], position: 'AGREE' }, { componentId: ids[3], position: 'AGREE' }],
    });
    expect(faultsOf(answer)).toEqual(['input.positions.0.comment REQUIRED', 'input.positions.1.componentId DUPLICATE', 'input.positions.2.componentId NOT_AN_ENTRY']);
    expect(codeOf(await steps.try('commune', 'respondToConsultation', { listId: list.id, unitCode: 'BN25.STP', positions: [{ componentId: ids[0], position: 'AGREE' }] }))).toBe('FORBIDDEN');
    expect(faultsOf(await steps.try('commune', 'respondToConsultation', { listId: list.id, unitCode: 'NOBODY', positions: [{ componentId: ids[0], position: 'AGREE' }] }))).toEqual(['input.unitCode UNKNOWN_UNIT']);
    expect(codeOf(await steps.try('department', 'respondToConsultation', { listId: list.id, unitCode: 'BN25.STP', positions: [{ componentId: ids[0], position: 'AGREE' }] }))).toBe('NOT_FOUND');
    expect(codeOf(await steps.try('center', 'respondToConsultation', { listId: list.id, unitCode: '24.09187', positions: [{ componentId: ids[0], position: 'AGREE' }] }))).toBe('FORBIDDEN');
  });
});

describe('the order of refusals', () => {
  it('asks for permission before status, status before input', async () => {
    const list = await steps.draft('Thứ tự', CODES);
    const input = { listId: list.id, expectedVersion: list.version, decisionNumber: '', signedOn: '2030-01-01', signedBy: '' };
    expect(codeOf(await steps.try(null, 'approveDigitizationList', input))).toBe('UNAUTHENTICATED');
    for (const as of ['center', 'commune', 'department', 'inspector', 'admin', 'office', 'frontend', 'connector']) expect([as, codeOf(await steps.try(as, 'approveDigitizationList', input))]).toEqual([as, 'FORBIDDEN']);
    expect(codeOf(await steps.try('chairman', 'approveDigitizationList', input))).toBe('NOT_ALLOWED_IN_STATUS');
    const empty = await steps.draft('Trống', []);
    expect(codeOf(await steps.try('center', 'submitDigitizationList', { listId: empty.id, expectedVersion: 1, submissionNumber: '' }))).toBe('NOT_ALLOWED_IN_STATUS');
  });

  it('edits entries in a draft only', async () => {
    const submitted = await steps.submit(await steps.draft('Đã trình', CODES));
    const answer = await steps.try('center', 'setDigitizationListEntries', { listId: submitted.id, expectedVersion: submitted.version, removeComponentIds: [ids[0]] });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED_IN_STATUS', status: 'SUBMITTED' });
    expect(codeOf(await steps.try('center', 'withdrawDigitizationList', { listId: submitted.id, expectedVersion: submitted.version, reason: 'x' }))).toBe('NOT_ALLOWED_IN_STATUS');
  });
});

describe('who submitted never approves', () => {
  it('refuses the approval of one\'s own submission in whatever role, and leaves it to others', async () => {
    await api.sql("insert into account_roles (account_id, role, unit_id, valid_from) select id, 'CHAIRMAN_OFFICE', (select id from units where code = 'BN25.CT'), '2025-07-01' from accounts where username = 'center'");
    const submitted = await steps.submit(await steps.draft('Hai vai', CODES));
    expect((await steps.read('center', submitted.id))?.allowedActions).toEqual(['RETURN']);
    const answer = await steps.try('center', 'approveDigitizationList', { listId: submitted.id, expectedVersion: submitted.version, decisionNumber: '5/QĐ', signedOn: TODAY, signedBy: 'CT' });
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, message: expect.stringMatching(/đã trình/) });
    await steps.approve(submitted, '5/QĐ', TODAY);
    await api.sql("delete from account_roles where role = 'CHAIRMAN_OFFICE' and account_id = (select id from accounts where username = 'center')");
  });
});

describe('two at once', () => {
  it('tells a stale version, and where the list stands now', async () => {
    const list = await steps.draft('Phiên bản', CODES);
    const answer = await steps.try('center', 'setDigitizationListEntries', { listId: list.id, expectedVersion: 1, removeComponentIds: [ids[0]] });
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT', currentVersion: 2, status: 'DRAFT', changedBy: 'Cán bộ Trung tâm Phục vụ hành chính công', fields: [{ path: 'input.expectedVersion', code: 'STALE_VERSION' }],
    });
  });

  it.each([1, 2, 3])('lets one of two officers win, and gives the other CONFLICT with the newer state (%i)', async (run) => {
    const submitted = await steps.submit(await steps.draft(`Hai người ${run}`, CODES));
    await api.ask('chairman', '{ viewer { account { username } } }');
    const act = { listId: submitted.id, expectedVersion: submitted.version };
    const answers = await Promise.all([
      steps.try('chairman', 'approveDigitizationList', { ...act, decisionNumber: `R${run}`, signedOn: TODAY, signedBy: 'CT' }),
      steps.try('chairman', 'returnDigitizationList', { ...act, reason: 'Chưa đạt' }),
      steps.try('chairman', 'approveDigitizationList', { ...act, decisionNumber: `S${run}`, signedOn: TODAY, signedBy: 'CT' }),
    ]);
    const now = await steps.read('chairman', submitted.id);
    expect(answers.filter((answer) => answer.errors.length === 0)).toHaveLength(1);
    for (const answer of answers.filter((one) => one.errors.length > 0)) {
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: submitted.version + 1, status: now?.status });
    }
    expect(now?.version).toBe(submitted.version + 1);
  });

  it('gives numbers without a gap when many lists are made at once', async () => {
    const before = Math.max(...(await api.sql<{ n: number }>('select substr(number, 9)::int as n from digitization_lists')).map((row) => row.n));
    const made = await Promise.all(Array.from({ length: 8 }, (_, index) => steps.act('center', 'createDigitizationList', { title: `Cùng lúc ${index}` })));
    const numbers = made.map((one) => Number(one.digitizationList.number.slice(8))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, index) => before + 1 + index));
  });

  it('makes one list of the same key and input, also at once, and refuses other input under the key', async () => {
    const input = { title: 'Một lần', idempotencyKey: 'key-1' };
    const made = await Promise.all([steps.act('center', 'createDigitizationList', input), steps.act('center', 'createDigitizationList', input)]);
    const again = await steps.act('center', 'createDigitizationList', input);
    expect(new Set([...made, again].map((one) => one.digitizationList.id)).size).toBe(1);
    expect(codeOf(await steps.try('center', 'createDigitizationList', { ...input, title: 'Khác' }))).toBe('CONFLICT');
    const [{ count } = { count: 0 }] = await api.sql<{ count: number }>("select count(*)::int as count from audit_entries where operation = 'createDigitizationList' and record_key = $1", [again.digitizationList.number]);
    expect(count).toBe(1);
  });

  it('takes positions from many units while the Center waits, without touching the version', async () => {
    const list = await steps.draft('Nhiều đơn vị', CODES);
    const { digitizationList: open } = await steps.act('center', 'openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['24.09187', 'BN25.STP'], dueOn: TODAY });
    const positions = ids.slice(0, 3).map((componentId) => ({ componentId, position: 'AGREE' }));
    await Promise.all([
      steps.act('commune', 'respondToConsultation', { listId: list.id, unitCode: '24.09187', positions }), steps.act('department', 'respondToConsultation', { listId: list.id, unitCode: 'BN25.STP', positions }),
    ]);
    await steps.act('center', 'closeConsultation', { listId: list.id, expectedVersion: open.version });
  });
});
