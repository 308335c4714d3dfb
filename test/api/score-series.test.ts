// The series of a unit's scores: every point is the score of the scorecard of its period, and many points cost no more SQL statements than few.
import fc from 'fast-check';
import { Clock } from '../../api/request/clock.ts';
import { loadObservations } from '../../api/indicators/observation.service.ts';
import { loadDemoDossiers } from '../../seeds/demo/load-dossiers.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

const CLOCK = '2026-11-24T11:00:00+07:00';
const SERIES = `query($unit: String!, $granularity: SeriesGranularity!, $last: Int, $until: Period, $view: ScoreView) {
  scoreSeries(unitCode: $unit, granularity: $granularity, last: $last, until: $until, view: $view) { points { period score ruleSetCode } } }`;
const CARD = 'query($unit: String!, $period: Period!, $view: ScoreView) { scorecard(unitCode: $unit, period: $period, view: $view) { score ruleSetCode } }';

interface Point { period: string; score: string | null; ruleSetCode: string | null }
interface Asked { unit: string; granularity: 'MONTH' | 'WEEK'; last?: number; until?: string | null; view?: 'AS_WAS' | 'AS_NOW' | null }

/** A commune of today, one that it took over, the province and its one before, a department of today, and one whose split is shared out. */
const UNITS = ['24.09187', '24', 'BG', 'BN.SNV', 'BN.SLDTBXH'];

let api: TestApi;
let units: string[];
beforeAll(async () => {
  api = await createTestApi({ clock: CLOCK });
  await loadDemoDossiers(api.orm, new Clock(new Date(CLOCK)), 3000, () => {});
  const takenOver = await api.sql<{ code: string }>(
    `select p.code from succession_members s join succession_members m on m.change_id = s.change_id and m.side = 'PREDECESSOR' and m.unit_id <> s.unit_id
       join units p on p.id = m.unit_id where s.side = 'SUCCESSOR' and s.unit_id = (select id from units where code = $1) order by p.code limit 1`, [UNITS[0]]);
  units = [...UNITS, ...takenOver.map((row) => row.code)];
  await api.sql(
    `insert into succession_weights (change_id, predecessor_id, successor_id, part, whole, source, is_verified)
     select c.id, p.unit_id, u.id, w.part, 5, 'worked case', true from succession_changes c join succession_members p on p.change_id = c.id and p.side = 'PREDECESSOR'
       cross join (values ('BN.SNV', 3), ('BN.SYT', 2)) as w(code, part) join units u on u.code = w.code where c.kind = 'SPLIT'`);
  // The sets on both sides of the boundary read the digitized components differently.
  await api.sql(`update rule_sets set definition = jsonb_set(definition, '{parameters,digitizedComponents}', '"ALL"') where code = 'portal-2022-2025'`);
  const observed = (period: string, nth: number) => ['24', '24.09187'].flatMap((unitCode) => [
    { unitCode, period, metric: 'NATIONAL_REPORT_RECEIVED', value: 100 + nth }, { unitCode, period, metric: 'FEEDBACK', value: 10 }, { unitCode, period, metric: 'FEEDBACK_ON_TIME', value: nth },
  ]);
  await loadObservations(api.orm.em.fork(), ['2025-08', '2026-02', '2026-09', '2026-W40', '2026-W44'].flatMap(observed), 'test', new Date(CLOCK));
});
afterAll(() => api.close());

const seriesOf = async (asked: Asked, as: string | null = 'office'): Promise<Point[]> => (await api.must<{ scoreSeries: { points: Point[] } }>(as, SERIES, { ...asked })).scoreSeries.points;

/** The card's score, or the gap that a refused card leaves. */
async function cardOf({ unit, view }: Asked, period: string, as: string | null): Promise<Omit<Point, 'period'>> {
  const { data, errors } = await api.ask<{ scorecard: Omit<Point, 'period'> | null }>(as, CARD, { unit, period, view });
  expect(errors.map((error) => error.extensions.code).filter((code) => !['INVALID_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(code))).toEqual([]);
  return data?.scorecard ?? { score: null, ruleSetCode: null };
}

async function expectCards(asked: Asked, as: string | null = 'office'): Promise<Point[]> {
  const points = await seriesOf(asked, as);
  const cards: Point[] = [];
  for (const { period } of points) cards.push({ period, ...(await cardOf(asked, period, as)) });
  expect(points).toEqual(cards);
  return points;
}

describe('every point is the score of the scorecard of its period', () => {
  it.each(['AS_WAS', 'AS_NOW'] as const)('%s across a reorganisation, a rule-set boundary and periods before any score', async (view) => {
    const points = await expectCards({ unit: '24.09187', granularity: 'MONTH', last: 24, until: '2026-11', view });
    expect(new Set(points.map((point) => point.ruleSetCode))).toEqual(new Set([...(view === 'AS_WAS' ? [null] : ['portal-2022-2025']), 'portal-2026-09']));
    expect(new Set(points.map((point) => point.score)).size).toBeGreaterThan(8);
    expect((await expectCards({ unit: '24', granularity: 'MONTH', last: 24, until: '2023-12', view })).some((point) => point.score === null)).toBe(true);
  });

  it('whatever unit, length, end and view are asked for', async () => {
    const until = fc.oneof(fc.constant(null), fc.date({ min: new Date('2024-06-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 7)));
    const asked: fc.Arbitrary<Asked> = fc.record({
      unit: fc.nat(units.length - 1).map((nth) => units[nth] ?? '24'), granularity: fc.constantFrom('MONTH', 'WEEK'), last: fc.integer({ min: 1, max: 9 }), until,
      view: fc.constantFrom('AS_WAS', 'AS_NOW', null),
    });
    await fc.assert(fc.asyncProperty(asked, fc.constantFrom('office', 'commune', 'frontend'), async (one, as) => { await expectCards(one, as); }), { numRuns: 40 });
  }, 120_000);

  it('for the public too, which sees what is over', async () => {
    const points = await expectCards({ unit: '24.09187', granularity: 'MONTH', last: 6 }, null);
    expect(points.map((point) => point.score === null)).toEqual([false, false, false, false, false, true]);
  });
});

describe('the statements of a series', () => {
  const count = (asked: Asked) => api.countStatements(() => seriesOf(asked));

  it.each(['AS_WAS', 'AS_NOW'] as const)('%s are as many for 3 points as for 24', async (view) => {
    const asked: Asked = { unit: '24.09187', granularity: 'MONTH', until: '2026-10', view };
    await count(asked);
    const few = await count({ ...asked, last: 3 });
    expect(await count({ ...asked, last: 24 })).toBe(few);
    expect(await count({ ...asked, last: 24, granularity: 'WEEK' })).toBe(few);
    expect(few).toBeLessThanOrEqual(14);
  });
});

it('is judged by the rule set of each period while the unit stands, in no more statements', async () => {
  await api.sql(`update rule_sets set valid_to = '2026-03-31', definition = jsonb_set(definition, '{validTo}', '"2026-03-31"') where code = 'portal-2022-2025'`);
  await api.sql(`update rule_sets set valid_from = '2026-04-01', definition = jsonb_set(definition, '{validFrom}', '"2026-04-01"') where code = 'portal-2026-09'`);
  const asked: Asked = { unit: '24', granularity: 'MONTH', last: 12, until: '2026-08', view: 'AS_WAS' };
  const points = await expectCards(asked);
  expect(points.map((point) => point.ruleSetCode)).toEqual([...Array<string>(7).fill('portal-2022-2025'), ...Array<string>(5).fill('portal-2026-09')]);
  expect(await api.countStatements(() => seriesOf(asked))).toBe(await api.countStatements(() => seriesOf({ ...asked, last: 3 })));
});
