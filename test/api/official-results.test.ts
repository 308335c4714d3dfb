// Official results beside ours: what is taken in is never overwritten, every cell tells the difference, and a past moment knows what was known then.
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { loadWorkedCases } from '../support/load-worked-cases.ts';

const IMPORT = 'mutation($input: ImportOfficialResultsInput!) { importOfficialResults(input: $input) { added corrected unchanged } }';
const LIST = `query($where: OfficialResultWhere, $orderBy: [OfficialResultOrderBy!]) { officialResults(where: $where, orderBy: $orderBy) { totalCount nodes {
  id unit { code } period part code score maxScore percent rank observedOn source sourceUrl recordedBy } } }`;
const OFFICIAL = 'official { measure difference tolerance withinTolerance result { score percent observedOn } onThatDay { score difference withinTolerance observedAt } }';
const CARD = `query($unit: String!, $period: Period!, $asOf: DateTime) { scorecard(unitCode: $unit, period: $period, asOf: $asOf) {
  score observedAt ${OFFICIAL} groups { code score ${OFFICIAL} } criteria { code score rate { percent } ${OFFICIAL} } } }`;
const BOARD = `{ scoreboard(withinCode: "24", period: "2026-09") { rows { unit { code } score official { difference } cells { criterionCode official { difference withinTolerance result { score } } } } } }`;
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted rejected { message } } }';
const TAKE = 'mutation($input: TakeScoreSnapshotInput!) { takeScoreSnapshot(input: $input) { takenAt } }';

interface Official { measure: string | null; difference: string | null; tolerance: string | null; withinTolerance: boolean | null; result: { score: string | null; percent: string | null; observedOn: string }; onThatDay: { score: string; difference: string; withinTolerance: boolean; observedAt: string } | null }
interface Part { code: string; score: string | null; rate?: { percent: string | null } | null; official: Official | null }
interface Card { score: string; observedAt: string; official: Official | null; groups: Part[]; criteria: Part[] }

const UNIT = '24.09187';
const PERIOD = '2026-09';
const NOW = '2026-11-24T08:00:00+07:00';
const missing = (what: string): never => {
  throw new Error(`there is no ${what}`);
};
let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ clock: NOW });
  await loadWorkedCases(api);
});
afterAll(() => api.close());
// Rows are kept by a trigger; TRUNCATE is what only a test may do.
beforeEach(() => api.sql('truncate official_results, idempotency_keys restart identity'));

const row = (more: object = {}): object => ({ unitCode: UNIT, period: PERIOD, score: '80.5', ...more });
const input = (items: object[], more: object = {}): object => ({ source: 'Cổng DVCQG', observedOn: '2026-11-20', items, ...more });
const take = async (items: object[], more: object = {}): Promise<Record<string, number>> =>
  (await api.must<{ importOfficialResults: Record<string, number> }>('ict', IMPORT, { input: input(items, more) })).importOfficialResults;
const card = async (asOf: string | null = null, on = api): Promise<Card> => (await on.must<{ scorecard: Card }>('office', CARD, { unit: UNIT, period: PERIOD, asOf })).scorecard;
const ofPart = (parts: readonly Part[], code: string): Part => parts.find((part) => part.code === code) ?? missing(code);
const stored = async (): Promise<number> => (await api.sql<{ n: number }>('select count(*)::int as n from official_results'))[0]?.n ?? 0;

describe('official results', () => {
  it('stand beside our total, groups and criteria with the difference from the exact figure', async () => {
    const before = await card();
    const [group, criterion] = [ofPart(before.groups, 'G2'), ofPart(before.criteria, '2.1')];
    await take([
      row({ score: (Number(before.score) - 0.01).toFixed(2) }),
      row({ groupCode: 'G2', score: group.score, maxScore: '20' }),
      row({ criterionCode: '2.1', percent: '12.34', score: null }),
    ]);
    const after = await card();
    expect(after.official).toMatchObject({ measure: 'SCORE', tolerance: '0.02', withinTolerance: true });
    expect(Math.abs(Number(after.official?.difference) - 0.01)).toBeLessThanOrEqual(0.005);
    expect(ofPart(after.groups, 'G2').official).toMatchObject({ measure: 'SCORE', withinTolerance: true, tolerance: '0.01' });
    expect(ofPart(after.criteria, '2.1').official).toMatchObject({ measure: 'PERCENT', withinTolerance: false });
    expect(Number(ofPart(after.criteria, '2.1').official?.difference)).toBeCloseTo(Number(criterion.rate?.percent) - 12.34, 2);
    expect(ofPart(after.criteria, '4.2').official).toBeNull();
    // Nothing of ours has moved.
    expect({ ...after, observedAt: null, official: null, groups: null, criteria: null }).toEqual({ ...before, observedAt: null, official: null, groups: null, criteria: null });
  });

  it('are not compared in points where they are out of another maximum, nor where nothing of ours was measured', async () => {
    await take([row({ groupCode: 'G2', score: '9', maxScore: '10' })]);
    expect(ofPart((await card()).groups, 'G2').official).toMatchObject({ measure: null, difference: null, tolerance: null, withinTolerance: null, result: { score: '9' } });
  });

  it('cost one statement for a whole board, however many cells ask', async () => {
    await take([row(), row({ criterionCode: '2.1', score: '20' }), row({ unitCode: '24.07210', score: '70' })]);
    const plain = await api.countStatements(() => api.must('office', '{ scoreboard(withinCode: "24", period: "2026-09") { rows { unit { code } cells { criterionCode } } } }'));
    const both = await api.countStatements(() => api.must('office', BOARD));
    expect(both - plain).toBeLessThanOrEqual(2);
    const { scoreboard } = await api.must<{ scoreboard: { rows: { unit: { code: string }; official: object | null; cells: { criterionCode: string; official: { result: { score: string } } | null }[] }[] } }>('office', BOARD);
    const of = scoreboard.rows.find((one) => one.unit.code === UNIT);
    expect(of?.official).not.toBeNull();
    expect(of?.cells.filter((cell) => cell.official).map((cell) => [cell.criterionCode, cell.official?.result.score])).toEqual([['2.1', '20']]);
    expect(scoreboard.rows.filter((one) => one.official).length).toBe(2);
  });

  it('are never overwritten: a correction stands beside what it corrects, and the last one counts', async () => {
    expect(await take([row()])).toEqual({ added: 1, corrected: 0, unchanged: 0 });
    expect(await take([row({ score: '80.50' })])).toEqual({ added: 0, corrected: 0, unchanged: 1 });
    expect(await take([row({ score: '81' })])).toEqual({ added: 0, corrected: 1, unchanged: 0 });
    expect(await take([row({ score: '79' })], { observedOn: '2026-11-10' })).toEqual({ added: 1, corrected: 0, unchanged: 0 });
    expect((await card()).official?.result).toMatchObject({ score: '81', observedOn: '2026-11-20' });
    expect(await stored()).toBe(3);
    await expect(api.sql("update official_results set score = 1")).rejects.toThrow('never overwritten');
    await expect(api.sql('delete from official_results')).rejects.toThrow('never overwritten');
    const { officialResults } = await api.must<{ officialResults: { totalCount: number; nodes: { score: string; recordedBy: string }[] } }>('center', LIST, { where: { withinCode: '24', part: 'TOTAL', period: '2026-09-01/2026-09-30' } });
    expect(officialResults.nodes.map((node) => node.score)).toEqual(['81', '80.5', '79']);
    expect(officialResults.nodes[0]?.recordedBy).toBeTruthy();
  });

  it('answer a past moment with what was known then, and tell ours of the day on which they were seen', async () => {
    const { takeScoreSnapshot } = await api.must<{ takeScoreSnapshot: { takenAt: string } }>('ict', TAKE, { input: { period: PERIOD } });
    const then = await card(takeScoreSnapshot.takenAt);
    const later = await createTestApi({ on: api, clock: '2026-11-26T08:00:00+07:00' });
    try {
      await later.must('ict', IMPORT, { input: input([row({ score: then.score })], { observedOn: '2026-11-24' }) });
      // The dossier moves our score after the day on which the official one was seen.
      const dossier = { code: 'H05.9.260901-0777', procedureCode: '1.001193', unitCode: UNIT, status: 'RECEIVED', sourceUpdatedAt: '2026-11-25T00:00:00+07:00', receivedAt: '2026-09-01T08:00:00+07:00', dueAt: '2026-09-02T08:00:00+07:00' };
      expect(await later.must('connector', INGEST, { input: { batchId: 'late', dossiers: [dossier] } })).toEqual({ ingestDossiers: { accepted: 1, rejected: [] } });
      const now = await card(null, later);
      expect(now.score).not.toBe(then.score);
      expect(now.official?.onThatDay).toMatchObject({ score: then.score, withinTolerance: true, observedAt: takeScoreSnapshot.takenAt });
      expect(now.official?.withinTolerance).toBe(false);
      expect((await card(takeScoreSnapshot.takenAt, later)).official).toBeNull();
    } finally {
      await later.close();
    }
  });

  it('are checked as a whole: every fault is named with its row and field, and nothing is written', async () => {
    const items = [
      row({ unitCode: '99.99' }), row({ period: '2027-01' }), row({ groupCode: 'G2', criterionCode: '2.1' }), row({ criterionCode: '9.9' }), row({ groupCode: 'G9' }),
      row({ score: null }), row({ score: '21', maxScore: '20' }), row({ percent: '101' }), row({ rank: 0 }), row({ unitCode: '27.263' }), row(), row(), row({ score: '-1' }), row({ score: '1.23456' }),
    ];
    const { errors } = await api.ask('ict', IMPORT, { input: input(items, { source: ' ', observedOn: '2026-11-25' }) });
    expect(errors[0]?.extensions.code).toBe('INVALID_INPUT');
    const faults = errors[0]?.extensions.fields?.map((fault) => `${fault.path} ${fault.code}`) ?? [];
    expect(faults).toEqual(expect.arrayContaining([
      'input.source REQUIRED', 'input.observedOn IN_FUTURE', 'input.items.0.unitCode UNKNOWN_UNIT', 'input.items.1.period NOT_BEGUN', 'input.items.2.criterionCode TWO_PARTS',
      'input.items.3.criterionCode UNKNOWN_CRITERION', 'input.items.4.groupCode UNKNOWN_GROUP', 'input.items.5.score NO_VALUE', 'input.items.6.score ABOVE_MAXIMUM',
      'input.items.7.percent ABOVE_HUNDRED', 'input.items.8.rank BAD_RANK', 'input.items.9.unitCode UNIT_NOT_IN_PERIOD', 'input.items.11.period DUPLICATE', 'input.items.12.score NOT_A_NUMBER', 'input.items.13.score NOT_A_NUMBER',
    ]));
    expect(await stored()).toBe(0);
  });

  it('are only told, not written, by a dry run, and written once by a repeated call', async () => {
    expect(await take([row()], { dryRun: true })).toEqual({ added: 1, corrected: 0, unchanged: 0 });
    expect(await stored()).toBe(0);
    const first = await take([row()], { idempotencyKey: 'k1' });
    expect(await take([row()], { idempotencyKey: 'k1' })).toEqual(first);
    expect(await stored()).toBe(1);
    const { errors } = await api.ask('ict', IMPORT, { input: input([row({ score: '1' })], { idempotencyKey: 'k1' }) });
    expect(errors[0]?.extensions.code).toBe('CONFLICT');
    const entries = await api.sql<{ record_key: string }>("select record_key from audit_entries where operation = 'importOfficialResults' order by id desc limit 1");
    expect(entries[0]?.record_key).toBe('Cổng DVCQG 2026-11-20');
  });

  it('take five thousand rows in one call', async () => {
    const items = Array.from({ length: 5000 }, (_, index) => row({ period: `2026-01-01/2026-${String(1 + (index % 10)).padStart(2, '0')}-${String(1 + (Math.floor(index / 10) % 28)).padStart(2, '0')}`, criterionCode: ['2.1', '1.4', '4.2', '4.3', '3.3', '5.4', '4.4', '4.1', '3.2', 'P.1', 'P.2', 'P.3', '1.1', '1.2', '1.3', '3.1', '5.2', '5.3'][Math.floor(index / 280)], score: '0' }));
    expect((await take(items)).added).toBe(5000);
  });

  it.each([['center'], ['office'], ['chairman'], ['commune'], ['inspector'], ['frontend'], ['connector'], ['admin']])('are not taken in by %s', async (as) => {
    expect((await api.ask(as, IMPORT, { input: input([row()]) })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are read by those who read scores of all, and not by the public', async () => {
    await take([row()]);
    for (const as of ['center', 'commune', 'department', 'frontend', 'inspector']) expect((await api.must<{ officialResults: { totalCount: number } }>(as, LIST)).officialResults.totalCount).toBe(1);
    expect((await api.ask(null, LIST)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await api.ask('admin', LIST)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    // Of a closed period the public sees our score and the official one beside it.
    expect((await api.must<{ scorecard: Card }>(null, CARD, { unit: UNIT, period: PERIOD })).scorecard.official?.result.score).toBe('80.5');
  });

  describe('from a file', () => {
    const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }';
    const cookieOf = async (username: string): Promise<string> => {
      const response = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query: SIGN_IN, variables: { input: { username, password: DEMO_PASSWORD } } }, headers: { 'apollo-require-preflight': '1' } });
      return String(response.headers['set-cookie'] ?? '').split(';')[0] ?? '';
    };
    const send = async (text: string, more: { dryRun?: boolean; headers?: Record<string, string>; as?: string } = {}) => {
      const response = await api.app.inject({
        method: 'POST', url: `/imports?kind=official-results${more.dryRun ? '&dryRun=1' : ''}`, payload: text,
        headers: { 'content-type': 'application/octet-stream', 'apollo-require-preflight': '1', 'accept-language': 'en', 'x-file-name': 'week.csv', 'x-source': encodeURIComponent('Bản tin tuần'), 'x-observed-on': '2026-11-20', cookie: await cookieOf(more.as ?? 'ict'), ...more.headers },
      });
      const lines = response.body.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
      const rejected = lines.flatMap((line) => (Array.isArray(line['rejected']) ? (line['rejected'] as { row: number; path: string; code: string }[]) : []));
      return { status: response.statusCode, lines, last: lines.at(-1), rejected };
    };
    const FILE = 'Mã đơn vị;Kỳ;Mã nhóm;Mã tiêu chí;Điểm;Điểm tối đa;Tỷ lệ;Xếp hạng;Ghi chú\n24.09187;09/2026;;;92,31;100;;1;a\n24.09187;2026-09;G2;;19.5;20;;;\n24.09187;Tháng 9/2026;;2.1;;;98,63%;;\n';

    it('are read under Vietnamese headings, with commas and percent signs', async () => {
      expect((await send(FILE, { dryRun: true })).last).toMatchObject({ done: true, dryRun: true, accepted: 3, rejected: 0 });
      expect(await stored()).toBe(0);
      const { last } = await send(FILE);
      expect(last).toMatchObject({ done: true, accepted: 3, unchanged: 0, rejected: 0, notices: ['Column "Ghi chú" is not known and was ignored'] });
      const shown = await card();
      expect(shown.official?.result).toMatchObject({ score: '92.31', observedOn: '2026-11-20' });
      expect(ofPart(shown.criteria, '2.1').official?.result).toMatchObject({ score: null, percent: '98.63' });
      expect((await send(FILE)).last).toMatchObject({ accepted: 0, unchanged: 3 });
    });

    it('are refused as a whole with the rows at fault by their line', async () => {
      const { last, rejected } = await send(`${FILE}99.1;2026-09;;;1;;;;\n24.09187;2026-09;G2;;x;;;;\n`);
      expect(last).toMatchObject({ done: true, accepted: 0, rejected: 3 });
      expect(rejected).toEqual([expect.objectContaining({ row: 5, path: 'unitCode', code: 'UNKNOWN_UNIT' }), expect.objectContaining({ row: 6, path: 'score', code: 'NOT_A_NUMBER' }), expect.objectContaining({ row: 6, path: 'groupCode', code: 'DUPLICATE' })]);
      expect(await stored()).toBe(0);
    });

    it('need the day on which they were seen, and the permission', async () => {
      expect(await send(FILE, { headers: { 'x-observed-on': '2026-02-30' } })).toMatchObject({ status: 422, lines: [{ error: { code: 'INVALID_INPUT' } }] });
      expect(await send(FILE, { as: 'center' })).toMatchObject({ status: 403 });
      expect(await send('a;b\n1;2\n')).toMatchObject({ status: 422 });
    });
  });
});
