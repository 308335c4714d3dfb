// Lists that follow one another: in force by the clock, replaced on the effective date, put between, and late answers.
import { createTestApi, type TestApi } from '../support/api.ts';
import { ListSteps, type ListView } from '../support/lists.ts';

const CODES = ['1.001193.TP01', '1.001193.TP02'];

let api: TestApi;
let steps: ListSteps;
beforeAll(async () => {
  api = await createTestApi({ clock: '2026-03-02T08:00:00+07:00' });
  steps = new ListSteps(api);
});
afterAll(() => api.close());

const inForce = async (asOf: string, on: TestApi = api): Promise<string | null> =>
  (await on.must<{ publishedDigitizationList: { number: string } | null }>(null, 'query($asOf: Date) { publishedDigitizationList(asOf: $asOf) { number } }', { asOf })).publishedDigitizationList?.number ?? null;

/** The same database, seen by a platform whose clock says another day. */
async function onDay<T>(day: string, work: (later: TestApi) => Promise<T>): Promise<T> {
  const later = await createTestApi({ clock: `${day}T09:00:00+07:00`, on: api });
  try {
    return await work(later);
  } finally {
    await later.close();
  }
}

describe('lists that follow one another', () => {
  let first: ListView;
  let second: ListView;
  let between: ListView;

  it('are in force from their effective date on, one at a time', async () => {
    first = await steps.published('Một', CODES, '1/QĐ', '2026-03-02', '2026-03-10');
    expect(await inForce('2026-03-09')).toBeNull();
    expect(await inForce('2026-03-10')).toBe(first.number);
    second = await steps.published('Hai', CODES.slice(0, 1), '2/QĐ', '2026-03-02', '2026-06-01', { basedOnId: first.id });
    expect(await steps.read(null, first.id)).toMatchObject({ status: 'PUBLISHED', effectiveTo: '2026-05-31' });
    expect([await inForce('2026-05-31'), await inForce('2026-06-01')]).toEqual([first.number, second.number]);
  });

  it('may be put between two that are published already', async () => {
    between = await steps.published('Giữa', CODES, '3/QĐ', '2026-03-02', '2026-04-15');
    expect([await inForce('2026-04-14'), await inForce('2026-04-15'), await inForce('2026-05-31'), await inForce('2026-06-01')]).toEqual([first.number, between.number, between.number, second.number]);
    expect(await steps.read(null, between.id, 'effectiveFrom effectiveTo supersedes { number } supersededBy { number }')).toEqual({
      effectiveFrom: '2026-04-15', effectiveTo: '2026-05-31', supersedes: { number: first.number }, supersededBy: { number: second.number },
    });
  });

  it('replace on the same date what was published before for it', async () => {
    const instead = await steps.published('Thay', CODES, '4/QĐ', '2026-03-02', '2026-06-01');
    expect([await inForce('2026-05-31'), await inForce('2026-06-01'), await inForce('2027-01-01')]).toEqual([between.number, instead.number, instead.number]);
    expect(await steps.read(null, second.id, 'status effectiveFrom effectiveTo supersededBy { number }')).toEqual({
      status: 'PUBLISHED', effectiveFrom: '2026-06-01', effectiveTo: '2026-05-31', supersededBy: { number: instead.number },
    });
    const hashes = await api.sql<{ n: number }>('select count(*)::int as n from digitization_lists where in_force is not null');
    expect(hashes[0]?.n).toBe(3);
  });

  it('are superseded by the clock on the next one\'s effective date, in filters and in history too', async () => {
    await onDay('2026-04-14', async (later) => expect(await new ListSteps(later).read(null, first.id)).toMatchObject({ status: 'PUBLISHED' }));
    await onDay('2026-04-15', async (later) => {
      const then = new ListSteps(later);
      expect(await then.read(null, first.id)).toMatchObject({ status: 'SUPERSEDED', allowedActions: [] });
      const { digitizationLists } = await later.must<{ digitizationLists: { nodes: { number: string }[] } }>(null, '{ digitizationLists(where: {status: [SUPERSEDED]}) { nodes { number } } }');
      expect(digitizationLists.nodes.map((list) => list.number)).toEqual([first.number]);
      const read = await then.read<{ history: { act: string }[] }>('inspector', first.id, 'history { act from to at reason }');
      expect(read?.history.at(-1)).toEqual({ act: 'SUPERSEDE', from: 'PUBLISHED', to: 'SUPERSEDED', at: '2026-04-14T17:00:00.000Z', reason: between.number });
      const { publishedDigitizationList } = await later.must<{ publishedDigitizationList: { number: string } }>(null, '{ publishedDigitizationList { number } }');
      expect(publishedDigitizationList.number).toBe(between.number);
    });
  });

  it('warn at submission when the list that they are based on is no longer in force', async () => {
    const draft = await onDay('2026-04-01', (later) => new ListSteps(later).draft('Dựa trên danh mục cũ', CODES, { basedOnId: first.id }));
    await onDay('2026-04-20', async (later) => {
      const then = new ListSteps(later);
      const { warnings, digitizationList } = await then.act('center', 'submitDigitizationList', { listId: draft.id, expectedVersion: draft.version, submissionNumber: '9/TTr' });
      expect(warnings).toEqual([{ code: 'BASED_ON_NOT_IN_FORCE', message: expect.stringContaining(between.number) }]);
      const read = await then.read<{ changes: { since: { number: string } } }>('chairman', digitizationList.id, 'changes { since { number } }');
      expect(read?.changes.since.number).toBe(between.number);
    });
  });
});

describe('answers that come late', () => {
  it('are taken and marked until the round is closed', async () => {
    const [id] = await steps.componentIds(CODES);
    const list = await steps.draft('Muộn', CODES);
    await steps.act('center', 'openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['24.09187', 'BN25.STP'], dueOn: '2026-03-05' });
    await onDay('2026-03-05', async (later) => {
      await new ListSteps(later).act('department', 'respondToConsultation', { listId: list.id, unitCode: 'BN25.STP', positions: [{ componentId: id, position: 'AGREE' }] });
    });
    const units = 'consultations { units { unit { code } late agreed } } entries(first: 1) { nodes { positions { unit { code } late } } }';
    await onDay('2026-03-06', async (later) => {
      const then = new ListSteps(later);
      expect(await then.read('center', list.id, units)).toMatchObject({ consultations: [{ units: [{ unit: { code: '24.09187' }, late: true, agreed: 0 }, { unit: { code: 'BN25.STP' }, late: false, agreed: 1 }] }] });
      await then.act('commune', 'respondToConsultation', { listId: list.id, unitCode: '24.09187', positions: [{ componentId: id, position: 'AGREE' }] });
      expect(await then.read('center', list.id, units)).toMatchObject({
        consultations: [{ units: [{ late: true, agreed: 1 }, { late: false }] }],
        entries: { nodes: [{ positions: [{ unit: { code: '24.09187' }, late: true }, { unit: { code: 'BN25.STP' }, late: false }] }] },
      });
    });
  });

  it('belong to a new round after the first is closed', async () => {
    const list = await steps.draft('Hai đợt', CODES);
    let { digitizationList: now } = await steps.act('center', 'openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['24.09187'], dueOn: '2026-03-05' });
    ({ digitizationList: now } = await steps.act('center', 'closeConsultation', { listId: list.id, expectedVersion: now.version }));
    ({ digitizationList: now } = await steps.act('center', 'openConsultation', { listId: list.id, expectedVersion: now.version, unitCodes: ['BN25.STP'], dueOn: '2026-03-05' }));
    const [id] = await steps.componentIds(CODES);
    const answer = await steps.try('commune', 'respondToConsultation', { listId: list.id, unitCode: '24.09187', positions: [{ componentId: id, position: 'AGREE' }] });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.unitCode', code: 'NOT_CONSULTED' }] });
    expect(await steps.read('commune', list.id, 'consultations { round } allowedActions')).toEqual({ consultations: [{ round: 1 }, { round: 2 }], allowedActions: [] });
  });
});

describe('the world of 06/08/2024', () => {
  it('consults Gia Bình District, whose officer answers for it and its communes', async () => {
    const then = await createTestApi({ clock: '2024-08-06T08:00:00+07:00' });
    try {
      const old = new ListSteps(then);
      const list = await old.draft('Danh mục 2024', CODES);
      expect(list.number).toBe('DM-2024-001');
      const [{ code } = { code: '' }] = await then.sql<{ code: string }>(`select u.code from units u join unit_versions v on v.unit_id = u.id join units p on p.id = v.parent_id
        where p.code = '27.263' and v.level = 'COMMUNE' and v.validity @> '2024-08-06'::date order by u.code limit 1`);
      await old.act('center', 'openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['27.263', code], dueOn: '2024-08-20' });
      const [id] = await old.componentIds(CODES);
      for (const unitCode of ['27.263', code]) await old.act('district', 'respondToConsultation', { listId: list.id, unitCode, positions: [{ componentId: id, position: 'AGREE' }] });
      expect(await old.read('district', list.id, 'consultations { units { unit { code } agreed } }')).toEqual({ consultations: [{ units: [{ unit: { code: '27.263' }, agreed: 1 }, { unit: { code }, agreed: 1 }] }] });
      expect(await old.read('commune', list.id)).toBeNull();
    } finally {
      await then.close();
    }
  });
});
