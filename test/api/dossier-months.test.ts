// Dossiers in months: they move between months and stay one dossier, their codes are one register, and old months can be set aside with their figures kept.
import fc from 'fast-check';
import { reader } from '../../api/database/tables.ts';
import { attachMonth, detachBefore } from '../../api/dossiers/detach.service.ts';
import { verifyDossiers, verifyRollups } from '../../api/dossiers/dossier.verification.ts';
import { rebuildRollups } from '../../api/dossiers/rollup.service.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { histories, HISTORY_CLOCK, newestOf, variedProcedures, type Report } from '../support/dossier-histories.ts';
import { publishReferenceLists } from '../support/load-worked-cases.ts';
import { dossierOf, readWorkedWorld } from '../support/worked-cases.ts';
import { isReceived } from '../../api/domain/dossier-facts.ts';
import { dayOf } from '../../api/domain/local-day.ts';

const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted unchanged rejected { index code reason path message } } }';
const CARDS = `{ ${['24', '24.09187', 'BN25.STP'].flatMap((unit) => ['2026', '2026-08', '2026-Q3', '2026-W36'].map((period, index) =>
  `c${unit.replaceAll('.', '_')}_${index}: scorecard(unitCode: "${unit}", period: "${period}") { score criteria { code rate { numerator denominator } } }`)).join(' ')} }`;
const AUTHOR = { accountId: null, actor: 'test', at: new Date(HISTORY_CLOCK), requestId: null };

interface Receipt { accepted: number; unchanged: number; rejected: { index: number; code: string; reason: string; path: string; message: string }[] }

const procedures = variedProcedures(readWorkedWorld().procedures);
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: HISTORY_CLOCK });
  await publishReferenceLists(api);
});
afterAll(() => api.close());

let sent = 0;
async function send(dossiers: readonly object[], dryRun = false): Promise<Receipt> {
  sent += 1;
  return (await api.must<{ ingestDossiers: Receipt }>('connector', INGEST, { input: { batchId: `months-${sent}`, dossiers, dryRun } })).ingestDossiers;
}

const received = (code: string, receivedAt: string | null, more: object = {}): Record<string, unknown> => ({
  code, procedureCode: '1.001193', unitCode: '24.09187', status: receivedAt ? 'RESOLVED' : 'NEW', sourceUpdatedAt: '2026-11-01T00:00:00Z', receivedAt,
  dueAt: receivedAt, finishedAt: receivedAt, components: [{ componentNo: 2, form: 'PAPER', digitized: true }], ...more,
});
const empty = (): Promise<unknown> => api.sql('truncate dossiers, unit_day_counts, unit_procedure_days');
const differences = async (): Promise<string[]> => [...(await verifyDossiers(api.orm.em.fork())).differences, ...(await verifyRollups(api.orm.em.fork())).differences];
const cards = (): Promise<unknown> => api.must('office', CARDS);
const rebuild = (): Promise<void> => api.orm.em.fork().transactional((em) => rebuildRollups(reader(em)));
const detach = (before: string) => detachBefore(api.orm.em.fork(), before, AUTHOR);
const attach = (month: string) => attachMonth(api.orm.em.fork(), month, AUTHOR);
const monthOfDossier = async (code: string): Promise<unknown> => (await api.sql('select tableoid::regclass::text as part, id from dossiers where code = $1', [code]))[0];

describe('a dossier', () => {
  beforeAll(empty);

  it('lies in the month of its receipt, and keeps its number in whatever month a correction puts it', async () => {
    await send([received('M-1', '2026-09-30T16:59:59.999Z')]);
    const first = (await monthOfDossier('M-1')) as { id: number };
    expect(first).toEqual({ part: 'months.dossiers_2026_09', id: first.id });
    await send([received('M-1', '2026-09-30T17:00:00Z', { sourceUpdatedAt: '2026-11-02T00:00:00Z' })]);
    expect(await monthOfDossier('M-1')).toEqual({ part: 'months.dossiers_2026_10', id: first.id });
    await send([received('M-1', null, { sourceUpdatedAt: '2026-11-03T00:00:00Z' })]);
    expect(await monthOfDossier('M-1')).toEqual({ part: 'months.dossiers_unreceived', id: first.id });
    const { dossiers } = await api.must<{ dossiers: { nodes: { id: string }[] } }>('office', '{ dossiers(where: {code: "M-1"}) { nodes { id } } }');
    expect(Buffer.from(dossiers.nodes[0]?.id ?? '', 'base64url').toString()).toBe(`Dossier:${first.id}`);
    expect(await api.must('office', 'query($id: ID!) { node(id: $id) { ... on Dossier { code componentsTotal componentsDigitized components { componentNo form digitized paperCode } } } }', { id: dossiers.nodes[0]?.id })).toEqual({
      node: { code: 'M-1', componentsTotal: 1, componentsDigitized: 1, components: [{ componentNo: 2, form: 'PAPER', digitized: true, paperCode: null }] },
    });
    expect(await differences()).toEqual([]);
  });

  it('that was received long ago has one part for all years before 2015', async () => {
    await send([received('M-2', '2011-03-04T02:00:00Z', { unitCode: 'H05' }), received('M-3', '2014-12-31T02:00:00Z', { unitCode: 'H05' })]);
    const parts = await api.sql("select code, tableoid::regclass::text as part from dossiers where code in ('M-2', 'M-3') order by 1");
    expect(parts).toEqual(['M-2', 'M-3'].map((code) => ({ code, part: 'months.dossiers_earlier' })));
    expect(await differences()).toEqual([]);
  });

  it('has its code alone over all months, whoever writes it', async () => {
    await send([received('M-4', '2026-09-10T02:00:00Z')]);
    const columns = (await api.sql<{ name: string }>("select column_name as name from information_schema.columns where table_name = 'dossiers' and column_name not in ('id', 'received_on')")).map(({ name }) => name).join(', ');
    const again = (day: string) => api.sql(`insert into dossiers (received_on, ${columns}) select ${day}, ${columns} from dossiers where code = 'M-4'`);
    await expect(again("date '2026-10-10'")).rejects.toThrow(/dossier_codes_pkey/);
    await expect(again('null')).rejects.toThrow(/dossier_codes_pkey/);
    await expect(api.sql("update dossiers set code = 'M-4' where code = 'M-1'")).rejects.toThrow(/dossier_codes_pkey/);
    expect(await differences()).toEqual([]);
  });

  it('that is not in the registry of codes, or there by another month, is found by the audit', async () => {
    await api.sql("delete from dossier_codes where key = dossier_key('M-4')");
    expect(await differences()).toEqual(['M-4: the registry of codes has another dossier, or none', expect.stringMatching(/^registry of codes: \d+ codes of \d+ dossiers$/)]);
    await api.sql("insert into dossier_codes (id, received_on, key) select id, received_on + 40, dossier_key(code) from dossiers where code = 'M-4'");
    expect(await differences()).toEqual(['M-4: the registry of codes has another dossier, or none']);
    await api.sql("update dossier_codes set received_on = received_on - 40 where key = dossier_key('M-4')");
    expect(await differences()).toEqual([]);
  });

  it('keeps what its paper codes say, whatever they hold', async () => {
    const papers = ['KQ.G01|2', '100%7C', 'a:b%', '|'];
    await send([received('M-5', '2026-09-10T02:00:00Z', { components: papers.map((paperCode) => ({ paperCode, digitized: true })) })]);
    const { dossiers } = await api.must<{ dossiers: { nodes: { components: unknown[] }[] } }>('office', '{ dossiers(where: {code: "M-5"}) { nodes { components { paperCode form digitized } } } }');
    expect(dossiers.nodes[0]?.components).toEqual(papers.map((paperCode) => ({ paperCode, form: null, digitized: true })));
    expect(await differences()).toEqual([]);
  });
});

describe('months set aside', () => {
  beforeAll(async () => {
    await empty();
    await send([received('D-1', '2026-08-10T02:00:00Z'), received('D-2', '2026-08-20T02:00:00Z', { feeAmount: '5', payment: 'PORTAL' }), received('D-3', '2026-09-20T02:00:00Z')]);
  });

  it('are refused while a dossier of theirs can still become late, with the month and how many', async () => {
    await send([received('D-9', '2026-08-11T02:00:00Z', { status: 'PROCESSING', finishedAt: null, dueAt: '2027-01-01T00:00:00Z' })]);
    await expect(detach('2026-09-01')).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('(2026-08: 1)') });
    expect(await api.sql('select * from detached_months')).toEqual([]);
    await send([received('D-9', '2026-08-11T02:00:00Z', { sourceUpdatedAt: '2026-11-02T00:00:00Z' })]);
  });

  it('keep every figure, tell whoever asks for their dossiers, and are clean for the audit', async () => {
    const before = await cards();
    expect((await detach('2026-09-01')).filter((one) => one.dossiers > 0)).toMatchObject([{ month: '2026-08-01', dossiers: 3 }]);
    expect(await cards()).toEqual(before);
    expect(await differences()).toEqual([]);
    const asked = await api.ask('office', '{ dossiers(where: {withinCode: "24", period: "2026-Q3"}) { totalCount } }', {}, { 'accept-language': 'en' });
    expect(asked.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'where.period', code: 'MONTH_DETACHED', message: expect.stringContaining('2026-08') }] });
    expect(await api.must('office', '{ dossiers(where: {withinCode: "24", period: "2026-09"}) { totalCount } }')).toEqual({ dossiers: { totalCount: 1 } });
  });

  it('take no record, row by row: neither new, nor again, nor moved there', async () => {
    const newer = { sourceUpdatedAt: '2026-11-05T00:00:00Z' };
    const rows = [
      received('D-4', '2026-08-15T02:00:00Z'), received('D-1', '2026-08-10T02:00:00Z', newer), received('D-2', '2026-09-20T02:00:00Z', newer),
      received('D-3', '2026-08-20T02:00:00Z', newer), received('D-5', '2026-09-15T02:00:00Z'),
    ];
    for (const dryRun of [true, false]) {
      const receipt = await send(rows, dryRun);
      expect(receipt).toMatchObject({ accepted: 1, unchanged: 0 });
      expect(receipt.rejected.map(({ index, code, reason, path }) => [index, code, reason, path])).toEqual([0, 1, 2, 3].map((index) => [index, 'CONFLICT', 'MONTH_DETACHED', 'receivedAt']));
      expect(receipt.rejected[0]?.message).toContain('npm run detach -- --attach 2026-08');
    }
    expect(await differences()).toEqual([]);
  });

  it('are found by the audit when their sums, their codes or their dossiers are changed', async () => {
    for (const [change, back, shown] of [
      ["update unit_day_counts set received = received + 1 where day = '2026-08-10'", "update unit_day_counts set received = received - 1 where day = '2026-08-10'", /^(sums of|detached month 2026-08)/],
      ["delete from dossier_codes where key = dossier_key('D-1')", "insert into dossier_codes select id, received_on, dossier_key(code) from archive.dossiers_2026_08 where code = 'D-1'", /D-1|registry|detached month/],
      ["update archive.dossiers_2026_08 set fee_amount = 6 where code = 'D-2'", "update archive.dossiers_2026_08 set fee_amount = 5 where code = 'D-2'", /^D-2: contentHash/],
    ] as const) {
      await api.sql(change);
      const found = await differences();
      expect(found.length).toBeGreaterThan(0);
      for (const one of found) expect(one).toMatch(shown);
      await api.sql(back);
      expect(await differences()).toEqual([]);
    }
  });

  it('keep their figures when all sums are made anew, also when their table has left the database', async () => {
    const before = await cards();
    await rebuild();
    expect(await cards()).toEqual(before);
    await api.sql('alter table archive.dossiers_2026_08 set schema public');
    await rebuild();
    expect(await cards()).toEqual(before);
    expect(await differences()).toEqual([]);
    await expect(attach('2026-08-01')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await api.sql('alter table public.dossiers_2026_08 set schema archive');
  });

  it('come back as they were and take corrections again', async () => {
    const before = await cards();
    expect(await attach('2026-08-01')).toMatchObject({ dossiers: 3 });
    expect(await cards()).toEqual(before);
    expect(await api.must('office', '{ dossiers(where: {withinCode: "24", period: "2026-Q3"}) { totalCount } }')).toEqual({ dossiers: { totalCount: 5 } });
    expect(await send([received('D-1', '2026-09-11T02:00:00Z', { sourceUpdatedAt: '2026-11-06T00:00:00Z' })])).toMatchObject({ accepted: 1, rejected: [] });
    expect(await differences()).toEqual([]);
    await expect(attach('2026-08-01')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

/** Settled whatever happens later, so that every month may be set aside. */
const settled = ({ dossier }: Report): Record<string, unknown> => {
  const received = dossierOf(dossier).receivedAt;
  return { ...dossier, finishedAt: received?.toISOString() ?? null };
};

it('random histories with months set aside in between leave figures as they were and verify clean', async () => {
  const days = fc.constantFrom('2026-09-01', '2026-10-01', '2026-11-01');
  const property = fc.asyncProperty(histories(procedures, { codes: 20, reports: 40 }), histories(procedures, { codes: 30, reports: 40 }), days, async (first, second, before) => {
    await empty();
    await send(first.map(settled));
    const closed = await detach(before);
    const aside = closed.reduce((sum, one) => sum + one.dossiers, 0);
    expect(aside).toBe(newestOf(first).map(dossierOf).filter((one) => isReceived(one) && one.receivedAt && dayOf(one.receivedAt) < before).length);
    expect(await differences()).toEqual([]);
    const receipt = await send(second.map(settled));
    expect(receipt.accepted + receipt.unchanged + receipt.rejected.length).toBe(second.length);
    expect(await differences()).toEqual([]);
    const figures = await cards();
    await rebuild();
    expect(await cards()).toEqual(figures);
    for (const { month } of closed) await attach(month);
    expect(await cards()).toEqual(figures);
    expect(await differences()).toEqual([]);
  });
  await fc.assert(property, { numRuns: 5, endOnFailure: true });
});
