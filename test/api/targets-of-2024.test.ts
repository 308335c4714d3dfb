import { Clock } from '../../api/request/clock.ts';
import { seedDemoTargets } from '../../seeds/demo/targets.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { asking, faults } from '../support/targets.ts';

describe('targets in the world of the document', () => {
  let api: TestApi;
  const clock = '2024-08-06T08:00:00+07:00';
  beforeAll(async () => {
    api = await createTestApi({ clock });
    await seedDemoTargets(api.orm, new Clock(new Date(clock)));
  });
  afterAll(() => api.close());
  const on = asking(() => api);

  it('are seen by the district officer for the district and its communes only', async () => {
    const own = await on.find('district', { period: '2024' }, { first: 200 });
    expect(own.totalCount).toBeGreaterThan(8);
    expect(new Set(own.nodes.map((target) => target.unit.code.slice(0, 6)))).toEqual(new Set(['27.263']));
    expect((await on.find('district', { unitCode: 'BN.STP' })).totalCount).toBe(0);
    expect((await on.find('commune', { unitCode: 'BN.STP' })).totalCount).toBe(8);
    const [department] = (await on.find('center', { unitCode: 'BN.STP' })).nodes;
    expect(await api.must('district', 'query($id: ID!) { node(id: $id) { id } }', { id: department?.id })).toEqual({ node: null });
  });

  it('of a commune that closes within the year end with its last day', async () => {
    const { nodes } = await on.find('center', { unitCode: '27.263.09481', criterionCode: '2.1' });
    expect(nodes.map((target) => target.period)).toEqual(['2024-01-01/2024-11-30']);
  });

  it('are assigned to a district that stands, and refused to one that closes in the period', async () => {
    const assigned = await on.assign({ period: '2024-Q4', items: [{ unitCode: '27.263', percent: '97' }] });
    expect(assigned[0]).toMatchObject({ unit: { code: '27.263' }, percent: '97' });
    expect(faults(await on.try({ period: '2025', items: [{ unitCode: '27.263', percent: '97' }] }))).toEqual(['INVALID_INPUT', ['input.items.0.unitCode', 'CLOSED_IN_PERIOD']]);
    expect(await api.must('district', '{ unit(code: "27.263") { targets(period: "2024-Q4") { nodes { percent } } } }')).toEqual({ unit: { targets: { nodes: [{ percent: '97' }] } } });
  });
});
