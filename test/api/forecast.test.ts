// The forecast beside each status of a card and a board, on counts that can be followed by hand.
import { createTestApi, type TestApi } from '../support/api.ts';
import { QUARTER, QUARTER_CLOCK, receiveQuarter } from '../support/quarter.ts';
import { asking } from '../support/targets.ts';

interface Cell {
  criterionCode: string;
  status: string;
  forecast: { numerator: number | null; denominator: number | null; percent: string | null; status: string; basis: string; pacePerWeek: string | null; neededPerWeek: string | null } | null;
}

const FORECAST = 'forecast { numerator denominator percent status basis pacePerWeek neededPerWeek }';
const BOARD = `query($within: String!, $period: Period!, $codes: [String!], $asOf: DateTime, $view: ScoreView) {
  scoreboard(withinCode: $within, period: $period, criterionCodes: $codes, asOf: $asOf, view: $view) { rows { unit { code } cells { criterionCode status ${FORECAST} } } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: QUARTER_CLOCK });
  await receiveQuarter(api, [{ unitCode: '24.09187', october: { count: 19, reused: 0, onTime: 10 }, recent: { count: 20, reused: 20 } }]);
});
afterAll(() => api.close());
const on = asking(() => api);

async function cells(as: string | null, more: object = {}): Promise<Record<string, Cell>> {
  const { scoreboard } = await api.must<{ scoreboard: { rows: { cells: Cell[] }[] } }>(as, BOARD, { within: '24.09187', period: QUARTER, codes: ['2.1', '4.3', '4.2', '1.1', '5.2', '3.2', '2.2', 'L.1'], ...more });
  return Object.fromEntries((scoreboard.rows[0]?.cells ?? []).map((cell) => [cell.criterionCode, cell]));
}
const assign = (criterionCode: string, percent: string) => on.assign({ criterionCode, period: QUARTER, items: [{ unitCode: '24.09187', percent }] });

describe('the forecast of a quarter with 39 working days passed and 27 left', () => {
  it('carries on the pace of the quarter and the rate of the last four weeks', async () => {
    await assign('4.3', '71');
    // 39 in 39 days: 27 more. All of the last four weeks count: 20 + 27 of 66. For 71 %: 47, so 27 more in 5.4 weeks.
    expect((await cells('commune'))['4.3']).toEqual({
      criterionCode: '4.3', status: 'AT_RISK', forecast: { numerator: 47, denominator: 66, percent: '71.21', status: 'ON_TRACK', basis: 'RECENT_PACE', pacePerWeek: '5.0', neededPerWeek: '5.0' },
    });
  });

  it('takes the four weeks before for what shows at the end of a dossier: open ones are on time so far', async () => {
    await assign('2.1', '90');
    // 30 of 39 are on time, in October 10 of 19: 27 x 10/19 is 14 more. For 90 % of 66: 60, so 30 more of 27.
    expect((await cells('commune'))['2.1']?.forecast).toEqual({ numerator: 44, denominator: 66, percent: '66.67', status: 'MISSED', basis: 'RECENT_PACE', pacePerWeek: '2.6', neededPerWeek: '5.6' });
  });

  it('gives up what cannot be made up, and not what can', async () => {
    await assign('4.3', '72');
    await assign('4.2', '72');
    const now = await cells('commune');
    expect([now['4.3']?.status, now['4.3']?.forecast?.status, now['4.2']?.forecast]).toEqual(['AT_RISK', 'MISSED', expect.objectContaining({ numerator: 0, denominator: 66, status: 'AT_RISK', neededPerWeek: '8.9' })]);
  });

  it('is the present figure for what is observed or counted in procedures, and none for the average', async () => {
    const now = await cells('commune');
    expect(now['1.1']?.forecast).toMatchObject({ numerator: null, denominator: null, percent: null, status: 'NOT_APPLICABLE' });
    expect(now['5.2']?.forecast).toMatchObject({ percent: null, status: 'NO_DATA', basis: 'AS_IT_STANDS', pacePerWeek: null });
    expect(now['3.2']?.forecast).toMatchObject({ status: 'NO_TARGET', basis: 'AS_IT_STANDS', numerator: 0 });
    expect(now['L.1']?.forecast).toMatchObject({ status: 'NO_DATA', denominator: 0 });
    expect(now['2.2']?.forecast).toBeNull();
  });

  it('is the same on the card as on the board, and carried to the units of today', async () => {
    const { scorecard } = await api.must<{ scorecard: { criteria: { code: string; forecast: Cell['forecast'] }[] } }>('commune', `{ scorecard(unitCode: "24.09187", period: "${QUARTER}") { criteria { code ${FORECAST} } } }`);
    const board = await cells('commune');
    for (const [code, cell] of Object.entries(board)) expect([code, scorecard.criteria.find((one) => one.code === code)?.forecast]).toEqual([code, cell.forecast]);
    expect((await cells('commune', { view: 'AS_NOW' }))['4.3']).toEqual(board['4.3']);
  });

  it('is the figure itself once the period is over, also for the public, from whom small counts are kept', async () => {
    const { rows } = (await api.must<{ scoreboard: { rows: { cells: Cell[] }[] } }>('commune', BOARD, { within: '24.09187', period: '2026-10', codes: ['2.1', '4.3'] })).scoreboard;
    expect(rows[0]?.cells.map((cell) => cell.forecast)).toEqual([
      expect.objectContaining({ numerator: 10, denominator: 19, basis: 'PERIOD_OVER', status: 'MISSED' }), expect.objectContaining({ numerator: 0, denominator: 19, basis: 'PERIOD_OVER' }),
    ]);
    const ofOneDay = (await api.must<{ scoreboard: { rows: { cells: Cell[] }[] } }>(null, BOARD, { within: '24.09187', period: '2026-10-01/2026-10-01', codes: ['2.1'] })).scoreboard;
    expect(ofOneDay.rows[0]?.cells[0]?.forecast).toBeNull();
  });

  it('is not made from a snapshot of a running period', async () => {
    const { takeScoreSnapshot } = await api.must<{ takeScoreSnapshot: { takenAt: string } }>('office', 'mutation($input: TakeScoreSnapshotInput!) { takeScoreSnapshot(input: $input) { takenAt } }', { input: { period: QUARTER } });
    const kept = await cells('commune', { asOf: takeScoreSnapshot.takenAt });
    expect([kept['4.3']?.status, kept['4.3']?.forecast]).toEqual(['AT_RISK', null]);
  });

  it('costs the same few statements for one unit as for the province, and none when it is not asked for', async () => {
    const count = (query: string, within: string): Promise<number> => api.countStatements(() => api.must('commune', query, { within, period: QUARTER, codes: ['2.1', '4.3', '4.2', '1.1', '3.2'] }));
    const PLAIN = BOARD.replace(FORECAST, '');
    await count(BOARD, '24');
    const [plain, one, all] = [await count(PLAIN, '24'), await count(BOARD, '24.09187'), await count(BOARD, '24')];
    expect(all).toBe(one);
    expect(all - plain).toBeGreaterThan(0);
    expect(all - plain).toBeLessThanOrEqual(5);
  });
});
