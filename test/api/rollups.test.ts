// The sums beside the dossiers: the audit finds a wrong one, and they can be made anew.
import { verifyRollups } from '../../api/dossiers/dossier.verification.ts';
import { rebuildRollups } from '../../api/dossiers/rollup.service.ts';
import { reader } from '../../api/database/tables.ts';
import { Clock } from '../../api/request/clock.ts';
import { loadDemoDossiers } from '../../seeds/demo/load-dossiers.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  await loadDemoDossiers(api.orm, new Clock(null), 2000, () => {});
});
afterAll(() => api.close());

const differences = async (): Promise<string[]> => (await verifyRollups(api.orm.em.fork())).differences;

it('agree with the dossiers after the demo is loaded', async () => {
  expect(await differences()).toEqual([]);
});

it.each([
  ['a sum that was changed', "update unit_day_counts set paid_online = paid_online + 1 where ctid = (select min(ctid) from unit_day_counts)", /^sums of /],
  ['a sum that is missing', 'delete from unit_day_counts where ctid = (select max(ctid) from unit_day_counts)', /^sums of /],
  ['a day that was added', "update unit_procedure_days set received_days = received_days # day_bit('2026-01-15') where ctid = (select min(ctid) from unit_procedure_days)", /^days of /],
  ['a dossier changed behind their back', "update dossiers set facts = facts # 4 where id = (select min(id) from dossiers where received_on is not null)", /^(sums|days) of /],
])('show %s, and are right again when they are made anew', async (_name, tampering, shown) => {
  await api.sql(tampering);
  const found = await differences();
  expect(found.length).toBeGreaterThan(0);
  for (const difference of found) expect(difference).toMatch(shown);
  await rebuildRollups(reader(api.orm.em.fork()));
  expect(await differences()).toEqual([]);
});

it('find the month of every day, also in leap years', async () => {
  const [wrong] = await api.sql<{ days: string[] | null }>(`select array_agg(day::date::text) as days from generate_series('2023-01-01'::date, '2024-12-31', '1 day') as day
    where months_with_days(extract(year from day)::int, day_bit(day::date)) <> 1::bigint << (extract(month from day)::int - 1)`);
  expect(wrong?.days).toBeNull();
  const [none] = await api.sql<{ months: string }>(`select months_with_days(2024, no_days())::text as months`);
  expect(none?.months).toBe('0');
});
