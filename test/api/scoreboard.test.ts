// The board of all units against the single cards, ranks by the exact score, and what a board costs in SQL statements.
import fc from 'fast-check';
import { compare, ZERO, type Fraction } from '../../api/domain/fraction.ts';
import { parsePeriod, type Period } from '../../api/domain/period.ts';
import { loadObservations } from '../../api/indicators/observation.service.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { histories, HISTORY_CLOCK, newestOf, variedProcedures } from '../support/dossier-histories.ts';
import { publishReferenceLists } from '../support/load-worked-cases.ts';
import { ReferenceFigures, type ReferenceObservation, type ReferenceWorld } from '../support/reference-engine.ts';
import { dossierOf, readRuleSet, readWorkedWorld } from '../support/worked-cases.ts';

const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { rejected { code } } }';
const CELL = 'score maxScore target status rate { numerator denominator percent }';
const BOARD = `query($within: String!, $period: Period!, $level: UnitLevel, $codes: [String!]) {
  scoreboard(withinCode: $within, period: $period, level: $level, criterionCodes: $codes) { rows { rank score unit { code } cells { criterionCode ${CELL} } } } }`;

interface Cell { criterionCode: string; score: string | null; status: string; rate: { numerator: number; denominator: number; percent: string | null } | null }
interface Board { scoreboard: { rows: { rank: number; score: string; unit: { code: string }; cells: Cell[] }[] } }

// Two wards that differ in the sixth decimal of their score, and look the same when rounded.
const CLOSE: ReferenceObservation[] = [['24.07246', 500_000], ['24.07264', 500_001]].flatMap(([unitCode, value]) => [
  { unitCode: String(unitCode), period: '2026-09', metric: 'FEEDBACK_ON_TIME', value: Number(value) },
  { unitCode: String(unitCode), period: '2026-09', metric: 'FEEDBACK_SATISFIED', value: 500_000 },
  { unitCode: String(unitCode), period: '2026-09', metric: 'FEEDBACK', value: 1_000_000 },
]);

const ruleSet = readRuleSet('portal-2026-09');
const worked = readWorkedWorld();
const [history = []] = fc.sample(histories(variedProcedures(worked.procedures), { codes: 60, reports: 120 }), { numRuns: 1, seed: 2788 });
const world: ReferenceWorld = { ...worked, observations: [...worked.observations, ...CLOSE], dossiers: newestOf(history).map(dossierOf) };

const periodOf = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.period;
};

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: HISTORY_CLOCK });
  await api.orm.em.fork().transactional((em) => loadObservations(em, [...world.observations], 'worked cases', new Date()));
  await publishReferenceLists(api);
  for (const [batch, reports] of Map.groupBy(history, (one) => one.batch)) {
    await api.must('connector', INGEST, { input: { batchId: `board-${batch}`, dossiers: reports.map((one) => one.dossier) } });
  }
});
afterAll(() => api.close());

const boardOf = (within: string, period: string, more: object = {}): Promise<Board['scoreboard']> =>
  api.must<Board>('office', BOARD, { within, period, ...more }).then((answer) => answer.scoreboard);

describe('the board of the province', () => {
  it('has the rows of the single cards, for all 112 units', async () => {
    const codes = [...ruleSet.criteria.map((one) => one.code), '2.2', 'L.1'];
    const { rows } = await boardOf('24', '2026-09', { codes });
    expect(rows).toHaveLength(112);
    for (let from = 0; from < rows.length; from += 16) {
      const part = rows.slice(from, from + 16);
      const cards = part.map((row, index) => `u${index}: scorecard(unitCode: "${row.unit.code}", period: "2026-09") { score criteria { criterionCode: code ${CELL} } }`);
      const answer = await api.must<Record<string, { score: string; criteria: Cell[] }>>('office', `{ ${cards.join(' ')} }`);
      part.forEach((row, index) => {
        const card = answer[`u${index}`];
        expect({ unit: row.unit.code, score: row.score, cells: row.cells }).toEqual({ unit: row.unit.code, score: card?.score, cells: card?.criteria });
      });
    }
  });

  it('ranks by the exact score: equal scores share a rank, a millionth parts them', async () => {
    const { rows } = await boardOf('24', '2026-09');
    const exact = new Map<string, Fraction>(
      rows.map(({ unit }) => [unit.code, new ReferenceFigures(world, unit.code, periodOf('2026-09'), new Date(HISTORY_CLOCK), ruleSet.parameters).score(ruleSet).score]),
    );
    const of = (code: string): Fraction => exact.get(code) ?? ZERO;
    for (const { unit, rank } of rows) {
      const better = rows.filter((other) => compare(of(other.unit.code), of(unit.code)) > 0).length;
      expect([unit.code, rank]).toEqual([unit.code, better + 1]);
    }
    const [behind, ahead] = ['24.07246', '24.07264'].map((code) => rows.find((row) => row.unit.code === code));
    expect(ahead?.score).toBe(behind?.score);
    expect(ahead?.rank).toBeLessThan(behind?.rank ?? 0);
    expect(rows.map((row) => row.rank)).toEqual(rows.map((row) => row.rank).toSorted((a, b) => a - b));
  });

  it('shows the cells asked for and scores by all criteria all the same', async () => {
    const all = await boardOf('24', '2026-09');
    const some = await boardOf('24', '2026-09', { codes: ['L.1', '2.1'] });
    expect(some.rows.map(({ rank, score, unit }) => [rank, score, unit.code])).toEqual(all.rows.map(({ rank, score, unit }) => [rank, score, unit.code]));
    expect(new Set(some.rows.map((row) => row.cells.map((cell) => cell.criterionCode).join(' ')))).toEqual(new Set(['2.1 L.1']));
  });

  it('is one row for a unit with none below', async () => {
    const { rows } = await boardOf('24.09187', '2026-09');
    expect(rows.map((row) => row.unit.code)).toEqual(['24.09187']);
  });

  it('refuses a period from before the units are known, and names the period', async () => {
    const { errors } = await api.ask('center', '{ scoreboard(withinCode: "24.09187", period: "2023-01") { period } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'period', code: 'NOT_COVERED' }] });
  });

  it('costs the same SQL statements for 112 units by all criteria as for the departments by three', async () => {
    const codes = [...ruleSet.criteria.map((one) => one.code), '2.2', 'L.1'];
    await boardOf('24', '2026-09');
    const whole = await api.countStatements(() => boardOf('24', '2026-09', { codes }));
    const few = await api.countStatements(() => boardOf('24', '2026-09', { level: 'DEPARTMENT', codes: ['2.1', '3.2', 'L.1'] }));
    expect(whole).toBe(few);
    // Session, account and roles; the unit and its id; rule sets, units of the board, dossiers, procedures, catalogue, components, observations, targets.
    expect(whole).toBeLessThanOrEqual(13);
  });
});
