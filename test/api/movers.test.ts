// Movements of scores: two observations of one cumulative period, the period before, the history of one unit, and where these break.
import { Clock } from '../../api/request/clock.ts';
import { loadDemoDossiers } from '../../seeds/demo/load-dossiers.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { faults } from '../support/targets.ts';

const RATE = '{ numerator denominator }';
const BREAK = 'break { reason from to on ruleSetBefore ruleSetAfter }';
const MOVERS = `query($period: Period, $from: DateTime!, $to: DateTime, $level: UnitLevel, $first: Int, $view: ScoreView) { scoreMovers(withinCode: "24", period: $period, from: $from, to: $to, level: $level, first: $first, view: $view) {
  period observedFrom observedTo count ${BREAK} rows { unit { code } scoreBefore scoreAfter change rankBefore rankAfter rankChange criteria { criterionCode scoreBefore scoreAfter change rateBefore ${RATE} rateAfter ${RATE} } } } }`;
const BOARD = 'query($period: Period!, $level: UnitLevel, $asOf: DateTime) { scoreboard(withinCode: "24", period: $period, level: $level, asOf: $asOf, criterionCodes: ["2.1"]) { rows { rank score unit { code } cells { rate { numerator denominator } } } } }';
const CHANGE = `query($unit: String!, $period: Period!, $since: ChangeSince!, $asOf: DateTime) { scorecard(unitCode: $unit, period: $period, asOf: $asOf) { score change(since: $since) { since period observedAt scoreBefore change rankBefore rankChange ${BREAK} } } }`;
const HISTORY = 'query($unit: String!, $period: Period!, $from: DateTime, $to: DateTime) { scoreHistory(unitCode: $unit, period: $period, from: $from, to: $to) { period points { observedAt score ruleSetCode live } breaks { reason from to ruleSetBefore ruleSetAfter } } }';
const SERIES = 'query($unit: String!, $granularity: SeriesGranularity!, $last: Int, $until: Period, $view: ScoreView) { scoreSeries(unitCode: $unit, granularity: $granularity, last: $last, until: $until, view: $view) { points { period score ruleSetCode running } breaks { reason on ruleSetBefore ruleSetAfter title } } }';
const TAKE = 'mutation($input: TakeScoreSnapshotInput!) { takeScoreSnapshot(input: $input) { takenAt } }';
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted } }';

interface Move { criterionCode: string; scoreBefore: string | null; scoreAfter: string | null; change: string | null; rateBefore: object | null; rateAfter: { numerator: number; denominator: number } | null }
interface Mover { unit: { code: string }; scoreBefore: string | null; scoreAfter: string | null; change: string | null; rankBefore: number | null; rankAfter: number | null; rankChange: number | null; criteria: Move[] }
interface Break { reason: string; from: string; to: string; on: string; ruleSetBefore: string | null; ruleSetAfter: string | null }
interface Movers { period: string; observedFrom: string; observedTo: string; count: number; break: Break | null; rows: Mover[] }
interface Row { rank: number; score: string; unit: { code: string }; cells: { rate: object | null }[] }
interface Change { period: string; observedAt: string; scoreBefore: string; change: string | null; rankBefore: number | null; rankChange: number | null; break: Break | null }
interface History { points: { observedAt: string; score: string; ruleSetCode: string; live: boolean }[]; breaks: Break[] }
interface Series { points: { period: string; score: string | null; ruleSetCode: string | null; running: boolean }[]; breaks: (Break & { title: string | null })[] }

const UNIT = '24.09187';
const FIRST = '2026-11-16T08:00:00+07:00';
const WEEK_LATER = '2026-11-24T08:00:00+07:00';

let first: TestApi;
let api: TestApi;
let takenAt: string;
beforeAll(async () => {
  first = await createTestApi({ clock: FIRST });
  await loadDemoDossiers(first.orm, new Clock(new Date(FIRST)), 1500, () => {});
  takenAt = await take('2026', first);
  api = await createTestApi({ on: first, clock: WEEK_LATER });
  await ingest(Array.from({ length: 30 }, (_, nth) => ({
    code: `M-${nth}`, procedureCode: '1.001193', unitCode: UNIT, status: 'RETURNED', channel: 'ONLINE', hasElectronicResult: true, syncedAt: '2026-11-20T10:00:00+07:00',
    receivedAt: '2026-11-18T09:00:00+07:00', dueAt: '2026-11-28T09:00:00+07:00', finishedAt: '2026-11-19T09:00:00+07:00', sourceUpdatedAt: '2026-11-20T09:00:00+07:00' })));
});
afterAll(async () => {
  await api.close();
  await first.close();
});

let batches = 0;
const ingest = (dossiers: object[]) => api.must('connector', INGEST, { input: { batchId: `movers-${(batches += 1)}`, dossiers } });
async function take(period: string, on = api): Promise<string> {
  return (await on.must<{ takeScoreSnapshot: { takenAt: string } }>('office', TAKE, { input: { period } })).takeScoreSnapshot.takenAt;
}
const movers = async (more: object = {}): Promise<Movers> => (await api.must<{ scoreMovers: Movers }>('office', MOVERS, { from: takenAt, ...more })).scoreMovers;
const rows = async (period: string, more: object = {}): Promise<Row[]> => (await api.must<{ scoreboard: { rows: Row[] } }>('office', BOARD, { period, ...more })).scoreboard.rows;
const change = async (unit: string, period: string, since: string, more: object = {}) => (await api.must<{ scorecard: { score: string; change: Change | null } }>('office', CHANGE, { unit, period, since, ...more })).scorecard;
const series = async (more: object): Promise<Series> => (await api.must<{ scoreSeries: Series }>('office', SERIES, { unit: UNIT, granularity: 'MONTH', ...more })).scoreSeries;

describe('movers between two observations', () => {
  it('are of the year to date unless told, before and after as the boards of both moments show them', async () => {
    const found = await movers({ level: 'COMMUNE' });
    expect(found).toMatchObject({ period: '2026', observedFrom: takenAt, break: null });
    const [before, after] = [await rows('2026', { level: 'COMMUNE', asOf: takenAt }), await rows('2026', { level: 'COMMUNE' })];
    expect(found.count).toBe(after.length);
    for (const row of found.rows) {
      const [was, is] = [before, after].map((all) => all.find((one) => one.unit.code === row.unit.code));
      expect(row).toMatchObject({ scoreBefore: was?.score, scoreAfter: is?.score, rankBefore: was?.rank, rankAfter: is?.rank, rankChange: (was?.rank ?? 0) - (is?.rank ?? 0) });
      expect(Math.abs(Number(row.change) - (Number(is?.score) - Number(was?.score)))).toBeLessThanOrEqual(0.0101);
      const onTime = row.criteria.find((one) => one.criterionCode === '2.1');
      expect([onTime?.rateBefore, onTime?.rateAfter]).toEqual([was?.cells[0]?.rate, is?.cells[0]?.rate]);
    }
  });

  it('come by the size of the change, and say which criteria moved', async () => {
    const all = await movers({ level: 'COMMUNE' });
    const sizes = all.rows.map((row) => Math.abs(Number(row.change)));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const moved = all.rows.find((row) => row.unit.code === UNIT);
    expect(moved?.criteria.filter((one) => Number(one.change) !== 0).length).toBeGreaterThan(0);
    expect(moved?.criteria.find((one) => one.criterionCode === '2.1')?.rateAfter?.denominator).toBeGreaterThanOrEqual(30);
    const most = await movers({ level: 'COMMUNE', first: 3 });
    expect([most.count, most.rows]).toEqual([all.count, all.rows.slice(0, 3)]);
  });

  it('show a unit that is in one of both only with null, never with 0', async () => {
    await api.sql(`alter table score_snapshot_units disable trigger user`);
    await api.sql(`delete from score_snapshot_units where unit_id = (select id from units where code = $1) and snapshot_id = (select id from score_snapshots where taken_at = $2)`, ['24.07210', takenAt]);
    await api.sql(`alter table score_snapshot_units enable trigger user`);
    const row = (await movers({ level: 'COMMUNE' })).rows.at(-1);
    expect(row).toMatchObject({ unit: { code: '24.07210' }, scoreBefore: null, change: null, rankBefore: null, rankChange: null });
    expect(row?.scoreAfter).not.toBeNull();
    expect(row?.criteria.every((one) => one.scoreBefore === null && one.change === null && one.rateBefore === null)).toBe(true);
  });

  it('can both be in the past, and both by the units of today', async () => {
    const second = await take('2026');
    const past = await movers({ to: second });
    expect([past.observedFrom, past.observedTo]).toEqual([takenAt, second]);
    expect((await movers({ to: second, view: 'AS_NOW' })).rows.find((row) => row.unit.code === UNIT)?.change).toBe(past.rows.find((row) => row.unit.code === UNIT)?.change);
  });

  it('refuse moments without an observation, at their argument', async () => {
    const none = await api.ask('office', MOVERS, { from: '2026-01-01T00:00:00Z' });
    expect(faults(none)).toEqual(['INVALID_INPUT', ['from', 'NO_SNAPSHOT']]);
    const future = await api.ask('office', MOVERS, { from: takenAt, to: '2027-01-01T00:00:00Z' });
    expect(faults(future)).toEqual(['INVALID_INPUT', ['to', 'IN_FUTURE']]);
    const wrong = await api.ask('office', MOVERS, { from: WEEK_LATER, to: FIRST });
    expect(faults(wrong)).toEqual(['INVALID_INPUT', ['from', 'FROM_AFTER_TO']]);
    expect((await api.ask(null, MOVERS, { from: takenAt })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await api.ask('connector', MOVERS, { from: takenAt })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('cost the same SQL statements for three units as for all', async () => {
    await movers();
    const few = await api.countStatements(() => movers({ level: 'COMMUNE', first: 3 }));
    expect(await api.countStatements(() => movers())).toBe(few);
  });
});

describe('the change of one score', () => {
  it('against the week before is against the same period as observed then', async () => {
    const { score, change: moved } = await change(UNIT, '2026', 'PREVIOUS_WEEK');
    const mover = (await movers({ level: 'COMMUNE' })).rows.find((row) => row.unit.code === UNIT);
    expect(moved).toMatchObject({ period: '2026', observedAt: takenAt, scoreBefore: mover?.scoreBefore, change: mover?.change, rankBefore: mover?.rankBefore, break: null });
    expect(score).toBe(mover?.scoreAfter);
    expect((await change(UNIT, '2026-W47', 'PREVIOUS_WEEK')).change).toBeNull();
  });

  it('against the period before is against its own score', async () => {
    const { score, change: moved } = await change(UNIT, '2026-11', 'PREVIOUS_PERIOD');
    const before = await change(UNIT, '2026-10', 'PREVIOUS_PERIOD');
    expect(moved).toMatchObject({ period: '2026-10', scoreBefore: before.score, break: null });
    expect(Math.abs(Number(moved?.change) - (Number(score) - Number(before.score)))).toBeLessThanOrEqual(0.0101);
    expect((await change('24', '2026', 'PREVIOUS_PERIOD')).change).toMatchObject({ period: '2025' });
    expect((await change(UNIT, '2025-07', 'PREVIOUS_PERIOD')).change).toBeNull();
  });
});

describe('the series of months', () => {
  it('shows the scores of the cards, gaps with null, and breaks where they are', async () => {
    const { points, breaks } = await series({ until: '2025-09', last: 5 });
    expect(points.map((point) => point.period)).toEqual(['2025-05', '2025-06', '2025-07', '2025-08', '2025-09']);
    expect(points.slice(0, 2).map((point) => point.score)).toEqual([null, null]);
    expect(points[3]?.score).toBe((await change(UNIT, '2025-08', 'PREVIOUS_PERIOD')).score);
    expect(breaks).toEqual([]);
    const now = await series({ until: '2025-09', last: 5, view: 'AS_NOW' });
    expect(now.points.every((point) => point.score !== null)).toBe(true);
    expect(now.breaks).toMatchObject([{ reason: 'RULE_SET', on: '2025-07-01', ruleSetBefore: 'portal-2022-2025', ruleSetAfter: 'portal-2026-09' }, { reason: 'REORGANISATION', on: '2025-07-01' }]);
    const weeks = await series({ granularity: 'WEEK', last: 3 });
    expect(weeks.points.map(({ period, running }) => [period, running])).toEqual([['2026-W46', false], ['2026-W47', false], ['2026-W48', true]]);
  });

  it('shows the public what is over, and nobody more than they may see', async () => {
    const asPublic = (await api.must<{ scoreSeries: Series }>(null, SERIES, { unit: UNIT, granularity: 'MONTH', last: 2 })).scoreSeries.points;
    expect(asPublic.map((point) => point.score === null)).toEqual([false, true]);
    expect((await api.ask('district', SERIES, { unit: UNIT, granularity: 'MONTH' })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(faults(await api.ask('office', SERIES, { unit: UNIT, granularity: 'MONTH', last: 25 }))).toEqual(['INVALID_INPUT', ['last', 'OUT_OF_RANGE']]);
  });
});

describe('the history of one period', () => {
  const history = async (more: object = {}): Promise<History> => (await api.must<{ scoreHistory: History }>('office', HISTORY, { unit: UNIT, period: '2026', ...more })).scoreHistory;

  it('has the last observation of each day and the live score', async () => {
    const latest = await take('2026');
    const { points, breaks } = await history({ from: FIRST });
    expect(points.map(({ observedAt, live }) => [observedAt, live]).slice(0, 2)).toEqual([[takenAt, false], [latest, false]]);
    expect(points.map((point) => point.live)).toEqual([false, false, true]);
    const asOf = await change(UNIT, '2026', 'PREVIOUS_WEEK', { asOf: takenAt });
    expect(points[0]?.score).toBe(asOf.score);
    expect(breaks).toEqual([]);
    expect((await history({ from: latest, to: latest })).points).toHaveLength(1);
    expect((await api.ask(null, HISTORY, { unit: UNIT, period: '2026' })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('costs the same SQL statements for many days as for one', async () => {
    const one = await api.countStatements(() => history({ to: takenAt }));
    const before = one;
    expect(await api.countStatements(() => history({ to: WEEK_LATER }))).toBeLessThanOrEqual(before + 1);
  });

  it('breaks where the rule set became another, and no change is computed over that', async () => {
    await api.sql(`update rule_sets set definition = jsonb_set(definition, '{criteria,5,fullAtPercent}', '99') where code = 'portal-2026-09'`);
    const { points, breaks } = await history();
    expect(breaks).toEqual([{ reason: 'RULE_SET', from: points.at(-2)?.observedAt, to: points.at(-1)?.observedAt, ruleSetBefore: 'portal-2026-09', ruleSetAfter: 'portal-2026-09' }]);
    const broken = await movers({ level: 'COMMUNE' });
    expect(broken.break).toMatchObject({ reason: 'RULE_SET', from: takenAt, to: broken.observedTo });
    expect(broken.rows.every((row) => row.change === null && row.rankChange === null && row.scoreAfter !== null && row.criteria.every((one) => one.change === null))).toBe(true);
    const moved = (await change(UNIT, '2026', 'PREVIOUS_WEEK')).change;
    expect([moved?.change, moved?.rankChange, moved?.break?.reason]).toEqual([null, null, 'RULE_SET']);
    expect((await change('24', '2026', 'PREVIOUS_PERIOD')).change?.break).toBeNull();
  });
});
