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

describe('dossiers by the units of today', () => {
  it.each([['24', '2025'], ['24', '2026'], ['24.09187', '2025'], ['24.09187', '2026']])('are as many for %s in %s as its figure says', async (code, period) => {
    const found = await api.must<Both>('office', BOTH, { code, period, criterion: '2.1' });
    const rate = found.scorecard.criteria.find((one) => one.code === '2.1')?.rate;
    expect({ numerator: found.numerator.totalCount, denominator: found.denominator.totalCount }).toEqual(rate);
    if (code === '24') expect(found.denominator.totalCount).toBeGreaterThan(0);
  });
});
