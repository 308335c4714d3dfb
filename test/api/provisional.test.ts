// What is provisional (tạm tính) about a figure, beside no data, not applicable and 0.
import { createTestApi, type TestApi } from '../support/api.ts';
import { askingObservations, item, OTHER, OWN } from '../support/observations.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: '2026-11-24T08:00:00+07:00' });
});
afterAll(() => api.close());
const { record, confirm } = askingObservations(() => api);

const rateOf = async (unitCode: string, code: string, period: string): Promise<{ rate: { numerator: number; denominator: number } | null; status: string; provisional: string[] } | undefined> => {
  const { scorecard } = await api.must<{ scorecard: { criteria: { code: string; rate: null; status: string; provisional: string[] }[] } }>(
    'center', 'query($unitCode: String!, $period: Period!) { scorecard(unitCode: $unitCode, period: $period) { criteria { code status rate { numerator denominator } provisional } } }', { unitCode, period });
  return scorecard.criteria.find((one) => one.code === code);
};

describe('what is provisional', () => {
  const BOARD = (selected: string): string => `query($period: Period!) { scoreboard(withinCode: "24", period: $period) { rows { unit { code } cells { criterionCode status ${selected} } } } }`;

  it('costs one statement for a whole board, and none where it is not selected', async () => {
    const statements = async (selected: string, period: string): Promise<number> => api.countStatements(() => api.must('center', BOARD(selected), { period }));
    await statements('provisional', '2026-09');
    expect(await statements('provisional', '2026-09')).toBe((await statements('', '2026-09')) + 1);
  });

  it('is said of a running period, of a draft formula and of a waiting observation, each where it holds, and never of what does not apply', async () => {
    await record([item({ period: '2026', unitCode: OWN, metric: 'PROCEDURES_ONLINE', value: 3 })]);
    const { scoreboard: { rows } } = await api.must<{ scoreboard: { rows: { unit: { code: string }; cells: { criterionCode: string; status: string; provisional: string[] }[] }[] } }>('center', BOARD('provisional'), { period: '2026' });
    const of = (unit: string, code: string) => rows.find((row) => row.unit.code === unit)?.cells.find((cell) => cell.criterionCode === code);
    expect(of(OWN, '3.1')?.provisional).toEqual(['PERIOD_RUNNING', 'OBSERVATION_PENDING']);
    expect(of(OWN, '2.1')?.provisional).toEqual(['PERIOD_RUNNING']);
    expect(of(OWN, '4.4')?.provisional).toEqual(['PERIOD_RUNNING', 'DRAFT_FORMULA']);
    expect(of(OTHER, '3.1')?.provisional).toEqual(['PERIOD_RUNNING']);
    expect(of(OTHER, '1.1')).toMatchObject({ status: 'NOT_APPLICABLE', provisional: [] });
    const closed = await rateOf(OTHER, '2.1', '2026-05');
    expect(closed?.provisional).toEqual([]);
  });
});

describe('a snapshot', () => {
  it('says for ever what waited when it was taken, while the figures of now move on', async () => {
    const period = '2026-02';
    const { observations } = await record([item({ period, unitCode: OWN, metric: 'PROCEDURES_ONLINE', value: 3 }), item({ period, unitCode: OTHER, metric: 'PROCEDURES_ONLINE', value: 3 })]);
    const { takeScoreSnapshot: { takenAt } } = await api.must<{ takeScoreSnapshot: { takenAt: string } }>('office', 'mutation { takeScoreSnapshot(input: {period: "2026-02"}) { takenAt } }');
    const asWas = async (): Promise<unknown> => {
      const { scorecard } = await api.must<{ scorecard: { criteria: { code: string; provisional: string[] }[] } }>(
        'center', 'query($at: DateTime) { scorecard(unitCode: "BN25.VP", period: "2026-02", asOf: $at) { criteria { code provisional } } }', { at: takenAt });
      return scorecard.criteria.find(({ code }) => code === '3.1')?.provisional;
    };
    expect(await asWas()).toEqual(['OBSERVATION_PENDING']);
    await confirm([observations[0]?.id ?? '']);
    expect(await asWas()).toEqual(['OBSERVATION_PENDING']);
    expect(await rateOf(OWN, '3.1', period)).toMatchObject({ status: 'NO_DATA', provisional: ['OBSERVATION_INCOMPLETE'] });
    await record([item({ period, unitCode: OTHER, metric: 'PROCEDURES_OF_AUTHORITY', value: 5 })]);
    expect((await rateOf(OTHER, '3.1', period))?.provisional).toEqual([]);
  });
});
