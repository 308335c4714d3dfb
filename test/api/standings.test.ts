// Where units stand: rank, percentile, median, gaps, peers and bands agree with the board, live and in snapshots, and leak nothing.
import { Clock } from '../../api/request/clock.ts';
import { loadDemoDossiers } from '../../seeds/demo/load-dossiers.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

const CLOCK = '2026-11-24T11:00:00+07:00';
const STANDING = 'standing { rank of percentile median best gapToBest gapToNext { points unit { code } } lead { points unit { code } } peers { rank of median units { code } } }';
const CARD = `query($unit: String!, $period: Period!, $asOf: DateTime, $view: ScoreView) { scorecard(unitCode: $unit, period: $period, asOf: $asOf, view: $view) {
  observedAt score unit { code } ${STANDING} bands { scheme code label labelEn from fromIncluded verified } criteria { code status suppressed rate { numerator denominator percent } standing { rank of median best } } } }`;
const BOARD = `query($period: Period!, $level: UnitLevel, $asOf: DateTime, $view: ScoreView) { scoreboard(withinCode: "24", period: $period, level: $level, asOf: $asOf, view: $view, criterionCodes: ["2.1", "4.1"]) {
  observedAt count median quartiles { lower upper } rows { rank score percentile unit { code } bands { scheme code } cells { criterionCode status rate { numerator denominator percent } } } } }`;
const TAKE = 'mutation($input: TakeScoreSnapshotInput!) { takeScoreSnapshot(input: $input) { takenAt } }';
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted } }';

interface Gap { points: string; unit: { code: string } }
interface Standing {
  rank: number; of: number; percentile: string; median: string; best: string; gapToBest: string; gapToNext: Gap | null; lead: Gap | null;
  peers: { rank: number; of: number; median: string; units: { code: string }[] } | null;
}
interface Rate { numerator: number; denominator: number; percent: string }
interface Criterion { code: string; status: string; suppressed: boolean; rate: Rate | null; standing: { rank: number; of: number; median: string; best: string } | null }
interface Card { observedAt: string; score: string; unit: { code: string }; standing: Standing | null; bands: { scheme: string; code: string }[]; criteria: Criterion[] }
interface Row { rank: number; score: string; percentile: string; unit: { code: string }; bands: { scheme: string; code: string }[]; cells: { criterionCode: string; status: string; rate: Rate | null }[] }
interface Board { observedAt: string; count: number; median: string; quartiles: { lower: string; upper: string }; rows: Row[] }

let api: TestApi;
let later: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: CLOCK });
  await loadDemoDossiers(api.orm, new Clock(new Date(CLOCK)), 2500, () => {});
  later = await createTestApi({ on: api, clock: '2026-12-20T09:00:00+07:00' });
});
afterAll(async () => {
  await later.close();
  await api.close();
});

const card = async (unit: string, period: string, more: object = {}, as: string | null = 'office', on = api): Promise<Card> => (await on.must<{ scorecard: Card }>(as, CARD, { unit, period, ...more })).scorecard;
const board = async (period: string, level: string | null, more: object = {}, as: string | null = 'office'): Promise<Board> => (await api.must<{ scoreboard: Board }>(as, BOARD, { period, level, ...more })).scoreboard;
const standingOf = async (unit: string, period: string, more: object = {}): Promise<Standing> => {
  const { standing } = await card(unit, period, more);
  if (!standing) throw new Error(`${unit} has no standing`);
  return standing;
};
const near = (a: string | number, b: string | number, tolerance = 0.0051): boolean => Math.abs(Number(a) - Number(b)) <= tolerance;
const middle = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
};

describe('the standing of a unit', () => {
  it.each([['COMMUNE', '2026-W40'], ['COMMUNE', '2026-09'], ['DEPARTMENT', '2026']])('is its place on the board of %s in %s, ties included', async (level, period) => {
    const { rows, count, median, quartiles } = await board(period, level);
    expect(count).toBe(rows.length);
    const scores = rows.map((row) => Number(row.score));
    const picked = [rows[0], rows[1], rows[Math.floor(rows.length / 2)], rows.at(-2), rows.at(-1)].filter((row) => row !== undefined);
    for (const row of picked) {
      const standing = await standingOf(row.unit.code, period);
      expect([row.unit.code, standing.rank, standing.of, standing.percentile]).toEqual([row.unit.code, row.rank, rows.length, row.percentile]);
      const atOrBelow = rows.filter((other) => other !== row && other.rank >= row.rank).length;
      expect(near(standing.percentile, (100 * atOrBelow) / (rows.length - 1))).toBe(true);
      expect(near(standing.median, middle(scores))).toBe(true);
      expect([standing.median, standing.best]).toEqual([median, rows[0]?.score]);
      expect(near(standing.gapToBest, Number(standing.best) - Number(row.score), 0.0101)).toBe(true);
      const next = rows.findLast((other) => other.rank < row.rank);
      expect(standing.gapToNext === null).toBe(next === undefined);
      const above = rows.filter((other) => other.rank === next?.rank).map((other) => other.unit.code).toSorted();
      expect(standing.gapToNext?.unit.code).toBe(above[0]);
      const behind = rows.find((other) => other.rank > row.rank);
      expect(standing.lead === null).toBe(behind === undefined);
      if (behind && standing.lead) expect(near(standing.lead.points, Number(row.score) - Number(behind.score), 0.0101)).toBe(true);
    }
    expect(Number(quartiles.lower) <= Number(median) && Number(median) <= Number(quartiles.upper)).toBe(true);
    expect(scores.filter((score) => score < Number(quartiles.lower) - 0.01).length).toBeLessThanOrEqual(rows.length / 4);
  });

  it('has ties in a week in which most communes received nothing', async () => {
    const { rows } = await board('2026-W40', 'COMMUNE');
    expect(new Set(rows.map((row) => row.rank)).size).toBeLessThan(rows.length);
  });

  it('compares with units of half to twice the dossiers, or with the four nearest', async () => {
    const { rows } = await board('2026', 'COMMUNE');
    const volumes = new Map(rows.map((row) => [row.unit.code, row.cells.find((cell) => cell.criterionCode === '2.1')?.rate?.denominator ?? 0]));
    for (const row of rows.filter((_, index) => index % 20 === 0)) {
      const own = volumes.get(row.unit.code) ?? 0;
      const { peers } = await standingOf(row.unit.code, '2026');
      const similar = [...volumes].filter(([code, volume]) => code !== row.unit.code && volume * 2 >= own && volume <= own * 2).map(([code]) => code);
      if (own === 0) expect(peers).toBeNull();
      else if (similar.length >= 4) expect(peers?.units.map((unit) => unit.code).toSorted()).toEqual(similar.toSorted());
      else expect(peers?.units.length).toBe(4);
      if (!peers) continue;
      const group = rows.filter((other) => other === row || peers.units.some((unit) => unit.code === other.unit.code));
      expect([peers.of, peers.rank]).toEqual([group.length, 1 + group.filter((other) => other.rank < row.rank).length]);
      expect(near(peers.median, middle(group.map((other) => Number(other.score))))).toBe(true);
    }
  });

  it('ranks each criterion by percent among the units that have one', async () => {
    const [{ rows }, { criteria }] = [await board('2026', 'COMMUNE'), await card('24.09187', '2026')];
    const own = criteria.find((one) => one.code === '2.1');
    const percents = rows.flatMap((row) => row.cells.filter((cell) => cell.criterionCode === '2.1' && cell.rate && cell.rate.denominator > 0)).map((cell) => (cell.rate?.numerator ?? 0) / (cell.rate?.denominator ?? 1));
    const ownShare = (own?.rate?.numerator ?? 0) / (own?.rate?.denominator ?? 1);
    expect(own?.standing).toMatchObject({ rank: 1 + percents.filter((percent) => percent > ownShare).length, of: percents.length });
    expect(near(own?.standing?.best ?? 0, 100 * Math.max(...percents))).toBe(true);
    expect(near(own?.standing?.median ?? 0, 100 * middle(percents))).toBe(true);
    expect(criteria.filter((one) => one.status === 'NO_DATA' || one.status === 'NOT_APPLICABLE' || one.code === 'L.1' || one.code === '2.2').every((one) => one.standing === null)).toBe(true);
  });

  it('is alone at the top of the tree, and of a closed unit among those of its own tree', async () => {
    expect(await standingOf('24', '2026')).toMatchObject({ rank: 1, of: 1, percentile: null, gapToNext: null, lead: null, gapToBest: '0.00' });
    const closed = await standingOf('27.263', '2025');
    expect(closed.of).toBeGreaterThan(1);
    const department = await standingOf('BN.SLDTBXH', '2025');
    expect(department.of).toBeGreaterThan(2);
  });

  it('answers alike from a snapshot and by the units of today', async () => {
    const period = '2025';
    const takenAt = (await api.must<{ takeScoreSnapshot: { takenAt: string } }>('office', TAKE, { input: { period } })).takeScoreSnapshot.takenAt;
    for (const view of ['AS_WAS', 'AS_NOW']) {
      const live = await standingOf('24.09187', period, { view });
      await api.must('connector', INGEST, { input: { batchId: `one-more-${view}`, dossiers: [{ code: `ST-${view}`, procedureCode: '1.001193', unitCode: '24.09187', status: 'PROCESSING', receivedAt: '2025-11-05T09:00:00+07:00', sourceUpdatedAt: '2026-08-05T09:00:00+07:00' }] } });
      const past = await card('24.09187', period, { view, asOf: takenAt }, 'office', later);
      if (view === 'AS_WAS') expect(past.standing).toEqual(live);
      expect(past.standing?.rank).toBe((await later.must<{ scoreboard: Board }>('office', BOARD, { period, level: 'COMMUNE', view, asOf: takenAt })).scoreboard.rows.find((row) => row.unit.code === '24.09187')?.rank);
    }
  });

  it('costs the same SQL statements for all criteria as for none', async () => {
    const plain = `query { scorecard(unitCode: "24.09187", period: "2026") { ${STANDING} } }`;
    const all = `query { scorecard(unitCode: "24.09187", period: "2026") { ${STANDING} criteria { standing { rank } } } }`;
    await api.must('office', all);
    const one = await api.countStatements(() => api.must('office', plain));
    expect(await api.countStatements(() => api.must('office', all))).toBe(one);
    expect(one).toBeLessThanOrEqual(24);
  });
});

describe('who sees a standing', () => {
  it('is who sees the scores of the whole field: a district officer has none', async () => {
    const officer = await api.ask<{ scorecard: Card }>('district', CARD, { unit: '27.263', period: '2025' });
    expect(officer.errors).toEqual([]);
    expect(officer.data?.scorecard.standing).toBeNull();
    expect(officer.data?.scorecard.criteria.every((one) => one.standing === null)).toBe(true);
  });

  it('shows the public closed periods, and no criterion of units with suppressed counts', async () => {
    expect((await api.ask(null, CARD, { unit: '24.09187', period: '2026' })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { rows } = await board('2026-09', 'COMMUNE');
    const few = rows.find((row) => row.cells.some((cell) => cell.criterionCode === '2.1' && cell.rate && cell.rate.denominator > 0 && cell.rate.denominator < 5));
    const asPublic = await card(few?.unit.code ?? '', '2026-09', {}, null);
    expect(asPublic.standing?.rank).toBe(few?.rank);
    const hidden = asPublic.criteria.find((one) => one.code === '2.1');
    expect(hidden).toMatchObject({ suppressed: true, rate: null, standing: null });
    const many = rows.filter((row) => row.cells.some((cell) => cell.criterionCode === '2.1' && cell.rate && cell.rate.denominator >= 5 && (cell.rate.numerator === 0 || cell.rate.numerator >= 5)));
    const shown = many[0] && (await card(many[0].unit.code, '2026-09', {}, null)).criteria.find((one) => one.code === '2.1');
    if (many[0]) expect(shown?.standing?.of).toBe(many.length);
  });
});

describe('bands', () => {
  it('are data of two schemes, each with its source and whether it is confirmed', async () => {
    const { scoreBands } = await api.must<{ scoreBands: { scheme: string; code: string; from: string; fromIncluded: boolean; verified: boolean; source: string }[] }>(null, '{ scoreBands { scheme code from fromIncluded verified source validFrom } }');
    expect(scoreBands.map(({ scheme, code, from, fromIncluded, verified }) => [scheme, code, from, fromIncluded, verified])).toEqual([
      ['NATIONAL', 'EXCELLENT', '90', true, true], ['NATIONAL', 'GOOD', '80', true, false], ['NATIONAL', 'FAIR', '70', true, false], ['NATIONAL', 'AVERAGE', '50', true, true], ['NATIONAL', 'WEAK', '0', true, true],
      ['PROVINCE', 'EXCELLENT', '94', false, false], ['PROVINCE', 'GOOD', '90', true, false], ['PROVINCE', 'TO_IMPROVE', '0', true, false]]);
    expect(scoreBands.every((band) => band.source.length > 10)).toBe(true);
    const early = await api.must<{ scoreBands: { scheme: string }[] }>(null, '{ scoreBands(asOf: "2024-01-01") { scheme } }');
    expect(new Set(early.scoreBands.map((band) => band.scheme))).toEqual(new Set(['NATIONAL']));
  });

  it('of a card and a row follow the score', async () => {
    const { rows } = await board('2026', null);
    for (const { score, bands } of rows) {
      const value = Number(score);
      if ([94, 90, 80, 70, 50].some((bound) => near(bound, value))) continue;
      const national = value > 90 ? 'EXCELLENT' : value > 80 ? 'GOOD' : value > 70 ? 'FAIR' : value > 50 ? 'AVERAGE' : 'WEAK';
      expect(bands).toEqual([{ scheme: 'NATIONAL', code: national }, { scheme: 'PROVINCE', code: value > 94 ? 'EXCELLENT' : value > 90 ? 'GOOD' : 'TO_IMPROVE' }]);
    }
    expect((await card('27.263', '2024')).bands.map((band) => band.scheme)).toEqual(['NATIONAL']);
  });
});
