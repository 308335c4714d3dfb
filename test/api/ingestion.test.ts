// Taking dossiers in batches: what is refused, what changes nothing, and that good records commit with their receipt.
import { contentHashOf, reportedOf, type ReadDossier } from '../../api/dossiers/dossier-columns.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { batchId accepted unchanged rejected { index code path reason message dossierCode } } }';

interface Receipt {
  batchId: string;
  accepted: number;
  unchanged: number;
  rejected: { index: number; code: string; path: string; reason: string; message: string; dossierCode: string | null }[];
}

const CLOCK = '2026-11-20T12:00:00+07:00';
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: CLOCK });
});
afterAll(() => api.close());

let made = 0;
const dossier = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  code: `000.00.24.H05-260910-${String((made += 1)).padStart(5, '0')}`, procedureCode: '1.001193', unitCode: '24.09187', status: 'RESOLVED',
  sourceUpdatedAt: '2026-09-14T04:00:00Z', receivedAt: '2026-09-10T02:00:00Z', finishedAt: '2026-09-14T03:00:00Z', ...fields,
});
const send = async (batchId: string, dossiers: object[], dryRun = false): Promise<Receipt> =>
  (await api.must<{ ingestDossiers: Receipt }>('connector', INGEST, { input: { batchId, dossiers, dryRun } })).ingestDossiers;
const stored = async (code: unknown): Promise<number> => Number((await api.sql<{ n: string }>('select count(*) n from dossiers where code = $1', [code]))[0]?.n);

describe('records of a batch', () => {
  it.each([
    ['finished before received', { finishedAt: '2026-09-09T00:00:00Z' }, 'finishedAt', 'FINISHED_BEFORE_RECEIVED'],
    ['digitized more than total', { componentsTotal: 2, componentsDigitized: 3 }, 'componentsDigitized', 'MORE_THAN_TOTAL'],
    ['counts that disagree with the components', { components: [{ componentNo: 1, form: 'PAPER', digitized: true }], componentsDigitized: 0 }, 'componentsDigitized', 'DISAGREES_WITH_COMPONENTS'],
    ['a negative fee', { feeAmount: '-1' }, 'feeAmount', 'NEGATIVE'],
    ['an unknown procedure', { procedureCode: '9.999999' }, 'procedureCode', 'UNKNOWN_PROCEDURE'],
    ['an unknown unit', { unitCode: 'NOWHERE' }, 'unitCode', 'UNKNOWN_UNIT'],
    ['a unit closed on the receipt date', { unitCode: '27.263' }, 'unitCode', 'UNIT_CLOSED'],
    ['a source time in the future', { sourceUpdatedAt: '2026-11-20T05:06:00Z' }, 'sourceUpdatedAt', 'IN_FUTURE'],
    ['no receipt time where one is needed', { receivedAt: null, finishedAt: null }, 'receivedAt', 'REQUIRED'],
    ['a negative count', { componentsTotal: -1 }, 'componentsTotal', 'MALFORMED'],
    ['a code with spaces', { code: 'a b' }, 'code', 'MALFORMED'],
  ] as const)('refuses %s and names the field', async (name, fields, path, reason) => {
    const receipt = await send(`bad ${name}`.replaceAll(' ', '-'), [dossier(fields), dossier()]);
    expect(receipt).toMatchObject({ accepted: 1, unchanged: 0, rejected: [{ index: 0, code: 'INVALID_INPUT', path, reason }] });
  });

  it('takes a source clock that is less than five minutes ahead', async () => {
    expect(await send('ahead', [dossier({ sourceUpdatedAt: '2026-11-20T05:04:00Z' })])).toMatchObject({ accepted: 1, rejected: [] });
  });

  it('tells the fault in the language of the reader', async () => {
    const bad = [dossier({ procedureCode: '9.999999' })];
    const vi = await api.ask<{ ingestDossiers: Receipt }>('connector', INGEST, { input: { batchId: 'language', dossiers: bad } });
    const en = await api.ask<{ ingestDossiers: Receipt }>('connector', INGEST, { input: { batchId: 'language', dossiers: bad } }, { 'accept-language': 'en' });
    expect(vi.data?.ingestDossiers.rejected[0]?.message).toBe('Không có thủ tục mã 9.999999.');
    expect(en.data?.ingestDossiers.rejected[0]?.message).toBe('There is no procedure with the code 9.999999.');
  });

  it('commits 4,997 good rows of 5,000 together with the receipt', async () => {
    const dossiers = Array.from({ length: 5000 }, (_, index) => dossier([17, 2500, 4999].includes(index) ? { feeAmount: '-1' } : {}));
    const receipt = await send('large', dossiers);
    expect(receipt).toMatchObject({ accepted: 4997, unchanged: 0 });
    expect(receipt.rejected.map((row) => row.index)).toEqual([17, 2500, 4999]);
    expect(await api.sql("select accepted from dossier_batches where batch_id = 'large'")).toEqual([{ accepted: 4997 }]);
    expect(await api.sql("select record_key, after->>'accepted' as accepted from audit_entries where operation = 'ingestDossiers' and record_key = 'large'")).toEqual([{ record_key: 'large', accepted: '4997' }]);
  });

  it.each([['1'.repeat(17), /15 chữ số trước và 6 chữ số sau dấu chấm/], ['0.1234567', /15 chữ số trước/], ['12,5', /viết thành chuỗi/], [12.5, /viết thành chuỗi/], [1e20, /15 chữ số trước/]])('says of the decimal %s what is wrong with it', async (feeAmount, message) => {
    const answer = await api.ask('connector', INGEST, { input: { batchId: 'decimals', dossiers: [dossier({ feeAmount })] } });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.dossiers.0.feeAmount' }] });
    expect(answer.errors[0]?.message).toMatch(message);
  });

  it('refuses 5,001 rows as a whole', async () => {
    const dossiers = Array.from({ length: 5001 }, () => dossier());
    const answer = await api.ask('connector', INGEST, { input: { batchId: 'too-large', dossiers } });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.dossiers' }] });
    expect(await stored(dossiers[0]?.['code'])).toBe(0);
  });

  it('refuses a day that does not exist and names the row', async () => {
    const answer = await api.ask('connector', INGEST, { input: { batchId: 'day', dossiers: [dossier(), dossier({ receivedAt: '2026-02-30T00:00:00Z' })] } });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.dossiers.1.receivedAt' }] });
  });

  it('writes nothing in a dry run and answers the same', async () => {
    const dossiers = [dossier(), dossier({ feeAmount: '-1' })];
    const dry = await send('dry', dossiers, true);
    expect(await stored(dossiers[0]?.['code'])).toBe(0);
    expect(await send('dry', dossiers)).toEqual(dry);
  });
});

describe('the same record again', () => {
  it('changes nothing when older, or equal in time and content', async () => {
    const first = dossier();
    await send('again-1', [first]);
    expect(await send('again-2', [first])).toMatchObject({ accepted: 0, unchanged: 1, rejected: [] });
    expect(await send('again-3', [{ ...first, status: 'RETURNED', sourceUpdatedAt: '2026-09-14T03:59:59Z' }])).toMatchObject({ accepted: 0, unchanged: 1 });
  });

  it('is a conflict when equal in time with other content', async () => {
    const first = dossier();
    await send('conflict-1', [first]);
    expect((await send('conflict-2', [{ ...first, status: 'RETURNED' }])).rejected).toMatchObject([{ index: 0, code: 'CONFLICT', path: 'sourceUpdatedAt' }]);
  });

  it('replaces when newer, and twice in one batch the newest counts', async () => {
    const first = dossier();
    const newer = { ...first, status: 'RETURNED', sourceUpdatedAt: '2026-09-15T04:00:00Z' };
    expect(await send('twice', [newer, first])).toMatchObject({ accepted: 1, unchanged: 1, rejected: [] });
    expect(await api.sql('select status from dossiers where code = $1', [first['code']])).toEqual([{ status: 'RETURNED' }]);
  });
});

describe('records of one source time', () => {
  it('are a conflict where they say something else than what is stored, and only those', async () => {
    const first = dossier();
    await send('beside-1', [first]);
    const other = { ...first, status: 'RETURNED' };
    const receipt = await send('beside-2', [other, first, other, { ...first, sourceUpdatedAt: '2026-09-14T03:00:00Z' }]);
    expect([receipt.unchanged, receipt.rejected.map(({ index, code }) => [index, code])]).toEqual([2, [[0, 'CONFLICT'], [2, 'CONFLICT']]]);
    expect(await send('beside-3', [dossier({ code: 'BESIDE' }), dossier({ code: 'BESIDE' }), dossier({ code: 'BESIDE', status: 'RETURNED' })])).toMatchObject({ accepted: 1, unchanged: 1, rejected: [{ index: 2, code: 'CONFLICT' }] });
  });

  it('say the same however a fee is written, also where it was stored as it was written', async () => {
    const first = dossier({ feeAmount: '20000' });
    await send('fee-1', [first, { ...first, feeAmount: '020000.00' }]);
    expect(await send('fee-2', [{ ...first, feeAmount: '20000.00' }, { ...first, feeAmount: '20000.0' }, { ...first, feeAmount: '20000.01' }])).toMatchObject({ unchanged: 2, rejected: [{ index: 2, code: 'CONFLICT' }] });
    expect(await api.sql('select fee_amount::text from dossiers where code = $1', [first['code']])).toEqual([{ fee_amount: '20000' }]);

    // As it was hashed before amounts had one text.
    const [row] = await api.sql<{ hash: string }>(`select encode(content_hash, 'hex') as hash from dossiers where code = $1`, [first['code']]);
    const dossiers = await api.sql('select * from dossiers where code = $1', [first['code']]);
    const kept = Object.fromEntries(Object.entries(dossiers[0] ?? {}).map(([name, value]) => [name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), value]));
    const report = reportedOf({ ...kept, components: null } as unknown as ReadDossier);
    expect(contentHashOf(report)).toBe(row?.hash);
    await api.sql(`update dossiers set fee_amount = '20000.00', content_hash = decode($2, 'hex') where code = $1`, [first['code'], contentHashOf({ ...report, feeAmount: '20000.00' })]);
    expect(await send('fee-3', [first, { ...first, feeAmount: '20000.00' }, { ...first, feeAmount: '20000.01' }, { ...first, status: 'RETURNED' }])).toMatchObject({ unchanged: 2, rejected: [{ index: 2 }, { index: 3 }] });
  });
});

describe('a dossier that was never received', () => {
  it.each(['NEW', 'REFUSED', 'WITHDRAWN'])('may be of a unit that was closed long before it is reported: %s', async (status) => {
    const late = dossier({ status, unitCode: '27.263', receivingUnitCode: '27.263', receivedAt: null, finishedAt: null });
    expect(await send(`late-${status}`, [late, dossier({ ...late, code: `${status}-2`, submittedAt: '2026-09-01T00:00:00Z' })])).toMatchObject({ accepted: 2, rejected: [] });
    expect((await send(`nowhere-${status}`, [{ ...late, code: `${status}-3`, unitCode: 'NOWHERE' }])).rejected).toMatchObject([{ path: 'unitCode', reason: 'UNKNOWN_UNIT' }]);
  });

  it('must be of a unit of the day of receipt once it has one', async () => {
    expect((await send('refused-received', [dossier({ status: 'REFUSED', unitCode: '27.263' })])).rejected).toMatchObject([{ path: 'unitCode', reason: 'UNIT_CLOSED' }]);
  });
});

describe('the same batch again', () => {
  it('gives the stored receipt for the same content and CONFLICT for other content', async () => {
    const dossiers = [dossier(), dossier({ feeAmount: '-1' })];
    const receipt = await send('repeat', dossiers);
    expect(await send('repeat', dossiers)).toEqual(receipt);
    const answer = await api.ask('connector', INGEST, { input: { batchId: 'repeat', dossiers: [dossiers[0]] } });
    expect(answer.errors[0]?.extensions.code).toBe('CONFLICT');
  });

  it('counts once when sent twice at the same moment', async () => {
    const dossiers = Array.from({ length: 200 }, () => dossier());
    const [one, two] = await Promise.all([send('at-once', dossiers), send('at-once', dossiers)]);
    expect(one).toEqual(two);
    expect(one.accepted).toBe(200);
  });

  it('settles two batches that report the same dossiers at the same moment', async () => {
    const older = Array.from({ length: 100 }, () => dossier());
    const newer = older.map((one) => ({ ...one, status: 'RETURNED', sourceUpdatedAt: '2026-09-16T00:00:00Z' }));
    await Promise.all([send('race-older', older), send('race-newer', newer)]);
    expect(await api.sql('select status, count(*)::int n from dossiers where code = any($1) group by 1', [older.map((one) => one['code'])])).toEqual([{ status: 'RETURNED', n: 100 }]);
  });
});

describe('who may send and see', () => {
  it.each([['frontend', 'FORBIDDEN'], ['center', 'FORBIDDEN'], [null, 'UNAUTHENTICATED']] as const)('%s may not send', async (as, code) => {
    expect((await api.ask(as, INGEST, { input: { batchId: 'x', dossiers: [] } })).errors[0]?.extensions.code).toBe(code);
  });

  it('shows single dossiers to their own unit and to roles that read all only', async () => {
    const own = dossier();
    const other = dossier({ unitCode: '24.07210' });
    await send('visible', [own, other]);
    const seen = async (as: string): Promise<unknown[]> => {
      const query = 'query($a: String, $b: String) { a: dossiers(where: {code: $a}) { nodes { code unit { code } onTime } } b: dossiers(where: {code: $b}) { nodes { code } } }';
      const { a, b } = await api.must<{ a: { nodes: unknown[] }; b: { nodes: unknown[] } }>(as, query, { a: own['code'], b: other['code'] });
      return [a.nodes.length, b.nodes.length];
    };
    expect(await seen('commune')).toEqual([1, 0]);
    expect(await seen('office')).toEqual([1, 1]);
    expect(await seen('district')).toEqual([0, 0]);
    expect((await api.ask('frontend', '{ dossiers { totalCount } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.ask('admin', '{ dossiers { totalCount } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('shows a program its own receipts, and the office all of them', async () => {
    const count = async (as: string): Promise<number> => (await api.must<{ dossierBatches: { totalCount: number } }>(as, '{ dossierBatches { totalCount } }')).dossierBatches.totalCount;
    expect(await count('connector')).toBe(await count('office'));
    await api.must('ict', INGEST, { input: { batchId: 'by-ict', dossiers: [dossier()] } });
    expect(await count('office')).toBe((await count('connector')) + 1);
  });
});
