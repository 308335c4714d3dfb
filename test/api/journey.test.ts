// The platform's main job from end to end over GraphQL alone, today and in the world of document 2788/UBND-KSTT.
import { createTestApi, type TestApi } from '../support/api.ts';
import { ListSteps } from '../support/lists.ts';

interface World {
  name: string;
  clock: string;
  day: string;
  /** The unit that is consulted, measured and read, and its officer. */
  unitCode: string;
  officer: string;
  period: string;
  /** Received and finished on the day, before the clock. */
  receivedAt: string;
  finishedAt: string;
}

const WORLDS: World[] = [
  {
    name: 'today, for the ward Kinh Bắc', clock: '2026-11-24T15:00:00+07:00', day: '2026-11-24', unitCode: '24.09187', officer: 'commune', period: '2026-11',
    receivedAt: '2026-11-24T08:00:00+07:00', finishedAt: '2026-11-24T10:00:00+07:00',
  },
  {
    name: 'on 06/08/2024, for Gia Bình District', clock: '2024-08-06T15:00:00+07:00', day: '2024-08-06', unitCode: '27.263', officer: 'district', period: '2024-08',
    receivedAt: '2024-08-06T08:00:00+07:00', finishedAt: '2024-08-06T10:00:00+07:00',
  },
];

const COMPONENTS = ['1.001193.TP01', '1.001193.TP02'];

describe.each(WORLDS)('$name', (world) => {
  let api: TestApi;
  let steps: ListSteps;
  beforeAll(async () => {
    api = await createTestApi({ clock: world.clock });
    steps = new ListSteps(api);
  });
  afterAll(() => api.close());

  it('compile, consult, respond, submit, return, resubmit, approve, publish, assign, ingest, read', async () => {
    // Compile, consult, respond.
    let list = await steps.draft('Danh mục thử nghiệm', COMPONENTS);
    const open = { listId: list.id, expectedVersion: list.version, unitCodes: [world.unitCode], dueOn: world.day };
    list = (await steps.act('center', 'openConsultation', open)).digitizationList;
    expect(list.status).toBe('CONSULTATION');
    const [first, second] = await steps.componentIds(COMPONENTS);
    await steps.act(world.officer, 'respondToConsultation', {
      listId: list.id, unitCode: world.unitCode,
      positions: [{ componentId: first, position: 'AGREE' }, { componentId: second, position: 'OBJECT', comment: 'Đã có trong cơ sở dữ liệu.' }],
    });
    const answers = await steps.read('center', list.id, 'consultations { round units { unit { code } late agreed objected } }');
    expect(answers).toEqual({ consultations: [{ round: 1, units: [{ unit: { code: world.unitCode }, late: false, agreed: 1, objected: 1 }] }] });
    list = (await steps.act('center', 'closeConsultation', { listId: list.id, expectedVersion: list.version })).digitizationList;

    // Submit, return, mend, resubmit, approve, publish.
    list = await steps.submit(list, '1/TTr');
    list = (await steps.act('chairman', 'returnDigitizationList', { listId: list.id, expectedVersion: list.version, reason: 'Tiếp thu ý kiến của đơn vị.' })).digitizationList;
    expect(list.status).toBe('DRAFT');
    const mended = { componentId: second, class: 'SECTOR_LAW', stage: 'PROCESSING', exemption: 'SHOWN_FOR_CHECKING', replacedByData: 'Cơ sở dữ liệu quốc gia về dân cư' };
    list = (await steps.act('center', 'setDigitizationListEntries', { listId: list.id, expectedVersion: list.version, upsert: [mended] })).digitizationList;
    list = await steps.submit(list, '2/TTr');
    list = await steps.approve(list, '100/QĐ-UBND', world.day);
    list = await steps.publish(list, world.day);
    expect(list).toMatchObject({ status: 'PUBLISHED', effectiveFrom: world.day, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });

    // Assign, ingest.
    const assigned = await api.must<{ assignTargets: { targets: unknown[] } }>('center', 'mutation($input: AssignTargetsInput!) { assignTargets(input: $input) { targets { unit { code } percent } } }', {
      input: { decisionNumber: '101/QĐ-UBND', criterionCode: 'L.1', period: world.period, items: [{ unitCode: world.unitCode, percent: '90' }] },
    });
    expect(assigned.assignTargets.targets).toEqual([{ unit: { code: world.unitCode }, percent: '90' }]);
    const dossier = (n: number, digitized: boolean) => ({
      code: `000.00.00.H05-000000-${n}`, procedureCode: '1.001193', unitCode: world.unitCode, status: 'RESOLVED', channel: 'ONLINE', sourceUpdatedAt: world.finishedAt,
      receivedAt: world.receivedAt, finishedAt: world.finishedAt, hasElectronicResult: true,
      components: [{ componentNo: 1, form: 'PAPER', digitized }, { componentNo: 2, form: 'PAPER', digitized: false }],
    });
    const { ingestDossiers } = await api.must<{ ingestDossiers: object }>('connector', 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted rejected { path } } }', {
      input: { batchId: 'journey', dossiers: [dossier(1, true), dossier(2, true), dossier(3, false)] },
    });
    expect(ingestDossiers).toEqual({ accepted: 3, rejected: [] });

    // Read: the listed component of three dossiers, two of them digitized; the exempted one does not count.
    const card = 'query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period) { criteria { code rate { numerator denominator percent } target status } } }';
    for (const reader of [world.officer, 'frontend', 'chairman']) {
      const { scorecard } = await api.must<{ scorecard: { criteria: { code: string }[] } }>(reader, card, { unit: world.unitCode, period: world.period });
      expect(scorecard.criteria.find((criterion) => criterion.code === 'L.1')).toEqual({
        code: 'L.1', rate: { numerator: 2, denominator: 3, percent: '66.67' }, target: '90', status: 'AT_RISK',
      });
    }
    const behind = await api.must<{ dossiers: { nodes: { code: string }[] } }>(world.officer, 'query($where: DossierWhere) { dossiers(where: $where) { nodes { code } } }', {
      where: { withinCode: world.unitCode, period: world.period, criterionCode: 'L.1', part: 'MISSING' },
    });
    expect(behind.dossiers.nodes).toEqual([{ code: '000.00.00.H05-000000-3' }]);

    // A component that came in twice, digitized once: each row counts, so the dossier stands on both sides.
    const twice = { ...dossier(4, true), components: [true, false].map((digitized) => ({ componentNo: 1, form: 'PAPER', digitized })) };
    await api.must('connector', 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted } }', { input: { batchId: 'twice', dossiers: [twice] } });
    for (const [part, count] of [['NUMERATOR', 3], ['DENOMINATOR', 4], ['MISSING', 2]] as const) {
      const { dossiers } = await api.must<{ dossiers: { totalCount: number } }>(world.officer, 'query($where: DossierWhere) { dossiers(where: $where) { totalCount } }', {
        where: { withinCode: world.unitCode, period: world.period, criterionCode: 'L.1', part },
      });
      expect([part, dossiers.totalCount]).toEqual([part, count]);
    }
  });
});
