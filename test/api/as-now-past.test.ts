// The past by the units of today: a snapshot carried to successors, and a split unit shared out by its weights.
import { Clock } from '../../api/request/clock.ts';
import { loadDemoDossiers } from '../../seeds/demo/load-dossiers.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

const CLOCK = '2026-11-24T11:00:00+07:00';
const CELLS = 'criteria { code status score rate { numerator denominator } }';
const CARD = `query($unit: String!, $period: Period!, $asOf: DateTime, $view: ScoreView) {
  scorecard(unitCode: $unit, period: $period, asOf: $asOf, view: $view) { observedAt score unit { code name level } ${CELLS} } }`;
const BOARD = `query($within: String!, $period: Period!, $asOf: DateTime, $level: UnitLevel) {
  scoreboard(withinCode: $within, period: $period, asOf: $asOf, view: AS_NOW, level: $level, criterionCodes: ["2.1", "3.2", "P.1", "P.2", "4.5a", "1.4", "2.2", "L.1"]) {
    observedAt rows { rank score unit { code } cells { criterionCode status score rate { numerator denominator } } } } }`;
const TAKE = 'mutation($input: TakeScoreSnapshotInput!) { takeScoreSnapshot(input: $input) { takenAt } }';
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted rejected { code } } }';

interface Cell { code?: string; criterionCode?: string; status: string; score: string | null; rate: { numerator: number; denominator: number } | null }
interface Card { observedAt: string; score: string; unit: { code: string }; criteria: Cell[] }
interface Board { observedAt: string; rows: { rank: number; score: string; unit: { code: string }; cells: Cell[] }[] }

let api: TestApi;
let later: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: CLOCK });
  await loadDemoDossiers(api.orm, new Clock(new Date(CLOCK)), 1500, () => {});
  later = await createTestApi({ on: api, clock: '2026-12-20T09:00:00+07:00' });
});
afterAll(async () => {
  await later.close();
  await api.close();
});

const take = async (period: string): Promise<string> => (await api.must<{ takeScoreSnapshot: { takenAt: string } }>('office', TAKE, { input: { period } })).takeScoreSnapshot.takenAt;
const card = async (unit: string, period: string, asOf: string | null = null, on = api, view: string | null = 'AS_NOW'): Promise<Card> =>
  (await on.must<{ scorecard: Card }>('office', CARD, { unit, period, asOf, view })).scorecard;
const board = async (period: string, asOf: string | null = null, on = api, level: string | null = 'COMMUNE'): Promise<Board> =>
  (await on.must<{ scoreboard: Board }>('office', BOARD, { within: '24', period, asOf, level })).scoreboard;
const rateOf = (shown: Card, code: string) => shown.criteria.find((one) => one.code === code)?.rate;

let batches = 0;
const ingest = (dossiers: object[]) => api.must('connector', INGEST, { input: { batchId: `as-now-${(batches += 1)}`, dossiers } });

describe('a snapshot by the units of today', () => {
  it.each(['2025', '2025-Q2', '2024', '2026'])('shows %s as the live figures carried it when it was taken, for ever', async (period) => {
    const takenAt = await take(period);
    const [live, rows] = [await card('24', period), (await board(period)).rows];
    expect(rows.some((row) => row.cells.some((cell) => cell.criterionCode === '3.2' && cell.rate !== null && cell.rate.numerator > 0))).toBe(true);
    await ingest([{ code: `N-${period}`, procedureCode: '1.001193', unitCode: '24.09187', status: 'PROCESSING', receivedAt: '2026-08-05T09:00:00+07:00', sourceUpdatedAt: '2026-08-05T09:00:00+07:00' }]);
    const past = await card('24', period, takenAt, later);
    expect(past.observedAt).toBe(takenAt);
    expect({ ...past, observedAt: null }).toEqual({ ...live, observedAt: null });
    expect((await board(period, takenAt, later)).rows).toEqual(rows);
  });

  it('adds up the dossiers of all communes that a commune of today took over', async () => {
    const takenAt = await take('2025');
    const unit = '24.09187';
    const predecessors = (await api.sql<{ code: string }>(
      `select distinct p.code from succession_members s join succession_members m on m.change_id = s.change_id and m.side = 'PREDECESSOR' join units p on p.id = m.unit_id
       where s.side = 'SUCCESSOR' and s.unit_id = (select id from units where code = $1)`, [unit])).map((row) => row.code);
    expect(predecessors.length).toBeGreaterThan(1);
    const before = await Promise.all(predecessors.map(async (code) => rateOf(await card(code, '2025', takenAt, later, null), '2.1')?.denominator ?? 0));
    const own = rateOf(await card(unit, '2025', takenAt, later, null), '2.1')?.denominator ?? 0;
    expect(rateOf(await card(unit, '2025', takenAt, later), '2.1')?.denominator).toBe(own + before.reduce((sum, count) => sum + count, 0));
  });

  it('is refused where it was taken before the procedures behind its counts were kept', async () => {
    const takenAt = await take('2025');
    await api.sql('alter table score_snapshot_units disable trigger user');
    await api.sql('update score_snapshot_units set set_ids = null where snapshot_id = (select max(id) from score_snapshots)');
    await api.sql('alter table score_snapshot_units enable trigger user');
    const answer = await later.ask('office', CARD, { unit: '24.09187', period: '2025', asOf: takenAt, view: 'AS_NOW' });
    expect(answer.errors[0]?.extensions.fields?.[0]).toMatchObject({ path: 'view', code: 'NO_SNAPSHOT_FOR_VIEW' });
    expect((await card('24.09187', '2025', takenAt, later, null)).observedAt).toBe(takenAt);
  });
});

describe('a unit that was split 60 to 40', () => {
  const SPLIT = 'BN.SLDTBXH';
  const PERIOD = '2025-02';
  const weigh = (rows: [string, number, number][], verified = true) => api.sql(
    `insert into succession_weights (change_id, predecessor_id, successor_id, part, whole, source, is_verified)
     select c.id, p.unit_id, u.id, w.part, w.whole, 'worked case', $4 from succession_changes c
       join succession_members p on p.change_id = c.id and p.side = 'PREDECESSOR'
       cross join unnest($1::text[], $2::int[], $3::int[]) as w(code, part, whole) join units u on u.code = w.code
     where c.kind = 'SPLIT'`, [rows.map(([code]) => code), rows.map(([, part]) => part), rows.map(([, , whole]) => whole), verified]);
  const todayOf = async (code: string): Promise<string> => (await api.sql<{ code: string }>(
    `with recursive up(id) as (select id from units where code = $1 union select s.unit_id from up join succession_members p on p.unit_id = up.id and p.side = 'PREDECESSOR'
       join succession_changes c on c.id = p.change_id and c.kind <> 'SPLIT' join succession_members s on s.change_id = c.id and s.side = 'SUCCESSOR')
     select u.code from up join units u on u.id = up.id join unit_versions v on v.unit_id = u.id and v.validity @> date '2026-11-24'`, [code]))[0]?.code ?? code;
  let heirs: string[];
  let procedures: string[];

  beforeAll(async () => {
    heirs = [await todayOf('BN.SNV'), await todayOf('BN.SYT'), await todayOf('BN.SGDDT')];
    procedures = (await api.sql<{ code: string }>("select code from procedures where 'PROVINCE' = any(levels) order by code limit 3")).map((row) => row.code);
    const dossiers = Array.from({ length: 11 }, (_, nth) => ({
      code: `SPLIT-${nth}`, procedureCode: procedures[nth % 3], unitCode: SPLIT, status: 'RETURNED', channel: nth % 2 === 0 ? 'ONLINE' : 'DIRECT',
      receivedAt: '2025-02-10T09:00:00+07:00', dueAt: '2025-02-20T09:00:00+07:00', finishedAt: nth < 7 ? '2025-02-15T09:00:00+07:00' : '2025-02-25T09:00:00+07:00', sourceUpdatedAt: '2025-02-26T09:00:00+07:00',
    }));
    const answer = await ingest(dossiers) as { ingestDossiers: { accepted: number } };
    expect(answer.ingestDossiers.accepted).toBe(11);
  });

  const onTime = async (on = api, asOf: string | null = null) => Promise.all(heirs.map(async (code) => rateOf(await card(code, PERIOD, asOf, on), '2.1') ?? { numerator: 0, denominator: 0 }));
  const gained = (after: { numerator: number; denominator: number }[], before: { numerator: number; denominator: number }[]) =>
    after.map((rate, index) => [rate.numerator - (before[index]?.numerator ?? 0), rate.denominator - (before[index]?.denominator ?? 0)]);

  it('is carried below the province only with confirmed weights, and then adds up exactly', async () => {
    const before = await onTime();
    const province = rateOf(await card('24', PERIOD), '2.1');
    await weigh([['BN.SNV', 3, 5], ['BN.SYT', 2, 5]], false);
    expect(await onTime()).toEqual(before);
    await api.sql('delete from succession_weights');
    await weigh([['BN.SNV', 3, 5], ['BN.SYT', 2, 5]]);
    const demo = rateOf(await card(SPLIT, PERIOD, null, api, null), '2.1') ?? { numerator: 0, denominator: 0 };
    const parts = gained(await onTime(), before);
    expect(parts.map(([, denominator]) => denominator)).toEqual([Math.round(demo.denominator * 0.6), demo.denominator - Math.round(demo.denominator * 0.6), 0]);
    expect(parts.reduce((sum, [numerator = 0]) => sum + numerator, 0)).toBe(demo.numerator);
    expect(parts.every(([numerator = 0, denominator = 0]) => numerator <= denominator)).toBe(true);
    expect(rateOf(await card('24', PERIOD), '2.1')).toEqual(province);
  });

  it('is shared out of a snapshot as out of the dossiers', async () => {
    const takenAt = await take(PERIOD);
    expect(await onTime(later, takenAt)).toEqual(await onTime());
    const live = (await board(PERIOD, null, api, 'DEPARTMENT')).rows.map(({ unit, cells }) => [unit.code, cells.filter((cell) => ['2.1', '1.4', '2.2', 'L.1'].includes(cell.criterionCode ?? ''))]);
    const past = (await board(PERIOD, takenAt, later, 'DEPARTMENT')).rows.map(({ unit, cells }) => [unit.code, cells.filter((cell) => ['2.1', '1.4', '2.2', 'L.1'].includes(cell.criterionCode ?? ''))]);
    expect(new Map(past as [string, unknown][])).toEqual(new Map(live as [string, unknown][]));
  });

  it.each([
    ['do not add up to one', [['BN.SNV', 3, 5], ['BN.SYT', 1, 5]]],
    ['have different wholes', [['BN.SNV', 1, 2], ['BN.SYT', 2, 4]]],
    ['name a unit that is no successor', [['BN.SNV', 3, 5], ['BN.STP', 2, 5]]],
  ] as [string, [string, number, number][]][])('refuses weights that %s', async (_why, rows) => {
    await api.sql('delete from succession_weights');
    await expect(weigh(rows)).rejects.toThrow(/no shares of one whole|not on the two sides/);
  });
});
