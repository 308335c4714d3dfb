// The worked cases, loaded as a client would load them, and read back over GraphQL to the last digit.
import { readFileSync } from 'node:fs';
import { loadObservations } from '../../api/indicators/observation.service.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8')) as T;

interface ExpectedCriterion {
  status: 'VALUE' | 'NO_DATA' | 'NOT_APPLICABLE';
  numerator: number | null;
  denominator: number | null;
  percent: string | null;
  score: string;
  maxScore: number;
}
interface Expected {
  unitCode: string;
  period: string;
  asOf: string;
  ruleSetCode: string;
  criteria: Record<string, ExpectedCriterion>;
  groups: Record<string, { score: string }>;
  score: string;
  unscored: Record<string, { numerator: number; denominator: number }>;
}
interface ExpectedDossiers {
  unitCode: string;
  period: string;
  asOf: string;
  criterionCode: string;
  part: string;
  codes: string[];
}

const expected = read<Expected[]>('expected.json');
const expectedDossiers = read<ExpectedDossiers[]>('expected-dossiers.json');
const moments = [...new Set(expected.map((one) => one.asOf))];

const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted unchanged rejected { index path message } } }';
const CARD = `query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period) {
  ruleSetCode score groups { code score } criteria { code status score maxScore rate { numerator denominator percent } } } }`;
const BEHIND = `query($where: DossierWhere!, $after: String) { dossiers(where: $where, first: 200, after: $after) { totalCount nodes { code } } }`;

async function loadCases(api: TestApi): Promise<void> {
  const dossiers = readFileSync(new URL('../cases/worked-dossiers.ndjson', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as object);
  const receipt = await api.must<{ ingestDossiers: object }>('connector', INGEST, { input: { batchId: 'worked', dossiers } });
  expect(receipt.ingestDossiers).toEqual({ accepted: 73, unchanged: 0, rejected: [] });
  await api.orm.em.fork().transactional((em) => loadObservations(em, read('observations.json'), 'worked cases', new Date()));
  for (const list of read<{ number: string; effectiveFrom: string; effectiveTo: string | null; components: string[] }[]>('lists-in-force.json')) {
    const [made] = await api.sql<{ id: number }>(
      "insert into digitization_lists (number, title, status, created_at, created_by_id, search_text) select $1, $1, 'DRAFT', now(), min(id), '' from accounts returning id", [list.number]);
    await api.sql("insert into digitization_list_entries (list_id, component_id, class, stage) select $1, id, 'SECTOR_LAW', 'RECEIPT' from document_components where code = any($2)", [made?.id, list.components]);
    await api.sql(
      `update digitization_lists set status = 'PUBLISHED', decision_number = number, decision_signed_on = $2, decision_signed_by = 'x', published_at = now(),
       content_hash = repeat('0', 64), effective_from = $2, effective_to = $3 where id = $1`, [made?.id, list.effectiveFrom, list.effectiveTo]);
  }
}

describe.each(moments)('the worked cases at %s', (moment) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi({ clock: moment });
    await loadCases(api);
  });
  afterAll(() => api.close());

  it.each(expected.filter((one) => one.asOf === moment).map((one) => [`${one.unitCode} ${one.period}`, one] as const))('counts and scores %s', async (_name, one) => {
    const { scorecard } = await api.must<{ scorecard: {
      ruleSetCode: string; score: string; groups: { code: string; score: string }[];
      criteria: { code: string; status: string; score: string | null; maxScore: string | null; rate: { numerator: number; denominator: number; percent: string | null } | null }[];
    } }>('office', CARD, { unit: one.unitCode, period: one.period });
    const wanted = (code: string, criterion: ExpectedCriterion) => ({
      code,
      score: criterion.score,
      rate: criterion.status === 'NOT_APPLICABLE' ? null : { numerator: criterion.numerator, denominator: criterion.denominator, percent: criterion.percent },
    });
    const scored = scorecard.criteria.filter((criterion) => criterion.score !== null).map(({ code, score, rate }) => ({ code, score, rate }));
    expect(scored).toEqual(Object.entries(one.criteria).map(([code, criterion]) => wanted(code, criterion)));
    for (const [code, counts] of Object.entries(one.unscored)) {
      expect(scorecard.criteria.find((criterion) => criterion.code === code)).toMatchObject({ score: null, rate: counts });
    }
    for (const criterion of scorecard.criteria) {
      const status = one.criteria[criterion.code]?.status;
      if (status) expect([criterion.code, criterion.status]).toEqual([criterion.code, status === 'VALUE' ? 'NO_TARGET' : status]);
    }
    expect(Object.fromEntries(scorecard.groups.map((group) => [group.code, group.score]))).toEqual(
      Object.fromEntries(Object.entries(one.groups).map(([code, group]) => [code, group.score])));
    expect(scorecard.score).toBe(one.score);
    expect(scorecard.ruleSetCode).toBe(one.ruleSetCode);
  });

  const lists = expectedDossiers.filter((one) => one.asOf === moment);
  if (lists.length > 0) {
    it.each(lists.map((one) => [`${one.part} of ${one.criterionCode} for ${one.unitCode} ${one.period}`, one] as const))('lists the dossiers behind the %s', async (_name, one) => {
      const where = { withinCode: one.unitCode, period: one.period, criterionCode: one.criterionCode, part: one.part };
      const { dossiers } = await api.must<{ dossiers: { totalCount: number; nodes: { code: string }[] } }>('office', BEHIND, { where });
      expect(dossiers.nodes.map((dossier) => dossier.code)).toEqual(one.codes.toSorted());
      expect(dossiers.totalCount).toBe(one.codes.length);
    });
  }
});
