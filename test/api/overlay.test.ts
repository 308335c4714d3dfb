// Figures after the reference data has changed: a procedure known to give no document, and components that must all be digitized.
import { readFileSync } from 'node:fs';
import { rederiveDossiers, verifyDossiers } from '../../api/dossiers/dossier.verification.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { loadWorkedCases } from '../support/load-worked-cases.ts';
import { readExpected, readExpectedOverlay, type ExpectedCriterion, type ExpectedFigures } from '../support/worked-cases.ts';

const CARD = `query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period) {
  score groups { code score } criteria { code score rate { numerator denominator percent } } } }`;

interface Card {
  score: string;
  groups: { code: string; score: string }[];
  criteria: { code: string; score: string | null; rate: { numerator: number; denominator: number; percent: string | null } | null }[];
}

const { overlay, digitizedComponentsALL } = readExpectedOverlay();
const moments = [...new Set([...overlay, ...digitizedComponentsALL].map((one) => one.asOf))];
const rows = JSON.parse(readFileSync(new URL('../cases/procedures-overlay.json', import.meta.url), 'utf8')) as { code: string; results: unknown[] }[];

const wantedOf = (criteria: Record<string, ExpectedCriterion>) =>
  Object.entries(criteria).map(([code, { status, numerator, denominator, percent, score }]) => ({ code, score, rate: status === 'NOT_APPLICABLE' ? null : { numerator, denominator, percent } }));

describe.each(moments)('at %s', (moment) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi({ clock: moment });
    await loadWorkedCases(api);
  });
  afterAll(() => api.close());

  const cardOf = async (one: { unitCode: string; period: string }): Promise<Card> =>
    (await api.must<{ scorecard: Card }>('office', CARD, { unit: one.unitCode, period: one.period })).scorecard;
  const scoredOf = (card: Card) => card.criteria.filter((one) => one.score !== null);
  const expectCards = async (expected: readonly ExpectedFigures[]): Promise<void> => {
    for (const one of expected.filter((row) => row.asOf === moment)) {
      const card = await cardOf(one);
      expect({ of: `${one.unitCode} ${one.period}`, criteria: scoredOf(card) }).toEqual({ of: `${one.unitCode} ${one.period}`, criteria: wantedOf(one.criteria) });
      expect(card.score).toBe(one.score);
      expect(card.groups.map(({ code, score }) => [code, score])).toEqual(Object.entries(one.groups).map(([code, { score }]) => [code, score]));
    }
  };

  it('a change of the catalogue is a difference until the dossiers are judged again, and then counts', async () => {
    for (const { code, results } of rows) await api.sql('update procedures set results = $2 where code = $1', [code, JSON.stringify(results)]);
    const touched = await api.sql('select d.code from dossiers d join procedures p on p.id = d.procedure_id where p.code = any($1)', [rows.map((row) => row.code)]);
    const { differences } = await verifyDossiers(api.orm.em.fork());
    expect(differences).toEqual(touched.map((row) => `${String(row['code'])}: facts`));
    expect(await rederiveDossiers(api.orm.em.fork())).toBe(touched.length);
    expect(touched.length).toBeGreaterThan(0);
    expect((await verifyDossiers(api.orm.em.fork())).differences).toEqual([]);
    expect(await rederiveDossiers(api.orm.em.fork())).toBe(0);
    await expectCards(overlay);
  });

  it('the old catalogue brings the old figures back', async () => {
    await api.sql("update procedures set results = null where code = any($1)", [rows.map((row) => row.code)]);
    await rederiveDossiers(api.orm.em.fork());
    await expectCards(readExpected().filter((one) => overlay.some((row) => row.unitCode === one.unitCode && row.period === one.period)));
  });

  it('a rule set that asks for each component counts by it at once, and by the old one when it is put back', async () => {
    const setParameter = (value: string) =>
      api.sql("update rule_sets set definition = jsonb_set(definition::jsonb, '{parameters,digitizedComponents}', to_jsonb($1::text)) where code = 'portal-2026-09'", [value]);
    const ofAll = digitizedComponentsALL.filter((row) => row.asOf === moment);
    const before = await Promise.all(ofAll.map(cardOf));
    await setParameter('ALL');
    for (const one of ofAll) {
      const wanted = wantedOf(one.criteria);
      expect(scoredOf(await cardOf(one)).filter((row) => row.code in one.criteria)).toEqual(wanted);
    }
    await setParameter('ANY');
    expect(await Promise.all(ofAll.map(cardOf))).toEqual(before);
  });
});
