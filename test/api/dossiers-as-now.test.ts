// The dossiers behind a figure of AS_NOW: those of the units that a unit of today took over are listed with its own.
import { Clock } from '../../api/request/clock.ts';
import { loadDemoDossiers } from '../../seeds/demo/load-dossiers.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

const CLOCK = '2026-11-24T11:00:00+07:00';
const BOTH = `query($code: String!, $period: Period!, $criterion: String!) {
  scorecard(unitCode: $code, period: $period, view: AS_NOW) { criteria { code rate { numerator denominator } } }
  numerator: dossiers(where: { withinCode: $code, period: $period, criterionCode: $criterion, part: NUMERATOR, view: AS_NOW }, first: 1) { totalCount }
  denominator: dossiers(where: { withinCode: $code, period: $period, criterionCode: $criterion, part: DENOMINATOR, view: AS_NOW }, first: 1) { totalCount }
}`;

interface Both {
  scorecard: { criteria: { code: string; rate: { numerator: number; denominator: number } | null }[] };
  numerator: { totalCount: number };
  denominator: { totalCount: number };
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: CLOCK });
  await loadDemoDossiers(api.orm, new Clock(new Date(CLOCK)), 800, () => {});
});
afterAll(() => api.close());

const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted rejected { path } } }';

describe('dossiers by the units of today', () => {
  it('are all those by the units of that time, also where none was received', async () => {
    const one = { procedureCode: '1.001193', sourceUpdatedAt: '2026-09-14T04:00:00Z' };
    const dossiers = [
      { ...one, code: 'N-1', unitCode: '24.09187', status: 'REFUSED' }, { ...one, code: 'N-2', unitCode: '24.09187', status: 'NEW', submittedAt: '2026-09-01T00:00:00Z' },
      { ...one, code: 'N-3', unitCode: '24.09187', status: 'REFUSED', receivedAt: '2026-09-01T00:00:00Z' }, { ...one, code: 'N-4', unitCode: '27.256.09187', status: 'REFUSED' },
    ];
    expect(await api.must('connector', INGEST, { input: { batchId: 'never', dossiers } })).toEqual({ ingestDossiers: { accepted: 4, rejected: [] } });
    const codes = async (withinCode: string, view: string, status: string): Promise<string[]> =>
      (await api.must<{ dossiers: { nodes: { code: string }[] } }>('office', 'query($where: DossierWhere) { dossiers(where: $where, first: 200) { nodes { code } } }', { where: { withinCode, view, status } }))
        .dossiers.nodes.map(({ code }) => code);
    for (const status of ['NEW', 'REFUSED', 'RECEIVED', 'WITHDRAWN']) {
      for (const unit of ['24', '24.09187']) expect(await codes(unit, 'AS_NOW', status)).toEqual(expect.arrayContaining(await codes(unit, 'AS_WAS', status)));
    }
    expect(await codes('24.09187', 'AS_NOW', 'REFUSED')).toEqual(expect.arrayContaining(['N-1', 'N-3', 'N-4']));
    expect(await codes('24.09187', 'AS_NOW', 'NEW')).toContain('N-2');
  });

  it.each([['24', '2025'], ['24', '2026'], ['24.09187', '2025'], ['24.09187', '2026']])('are as many for %s in %s as its figure says', async (code, period) => {
    const found = await api.must<Both>('office', BOTH, { code, period, criterion: '2.1' });
    const rate = found.scorecard.criteria.find((one) => one.code === '2.1')?.rate;
    expect({ numerator: found.numerator.totalCount, denominator: found.denominator.totalCount }).toEqual(rate);
    if (code === '24') expect(found.denominator.totalCount).toBeGreaterThan(0);
  });
});
