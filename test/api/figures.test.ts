// Figures of random histories of dossiers, against the plain recomputation in memory: counts, lists behind them, boards.
import fc from 'fast-check';
import { verifyDossiers, verifyRollups } from '../../api/dossiers/dossier.verification.ts';
import { UNSCORED_CRITERIA } from '../../api/domain/criterion-parts.ts';
import { parsePeriod, type Period } from '../../api/domain/period.ts';
import { loadObservations } from '../../api/indicators/observation.service.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { histories, HISTORY_CLOCK, newestOf, variedProcedures, type Report } from '../support/dossier-histories.ts';
import { publishReferenceLists } from '../support/load-worked-cases.ts';
import { ReferenceFigures, type ReferenceWorld } from '../support/reference-engine.ts';
import { dossierOf, readRuleSet, readWorkedWorld, withOverlay } from '../support/worked-cases.ts';

const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted unchanged rejected { code path } } }';
const CARD = 'query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period) { observedAt score criteria { code rate { numerator denominator } } } }';

interface Receipt { accepted: number; unchanged: number; rejected: { code: string; path: string }[] }
interface Cell { code: string; rate: { numerator: number; denominator: number } | null }

const ruleSet = readRuleSet('portal-2026-09');
const criteria = [...ruleSet.criteria, ...UNSCORED_CRITERIA];
const world: ReferenceWorld = withOverlay(readWorkedWorld());
const procedures = variedProcedures(world.procedures);
const MEASURED = ['24', '24.09187', '24.07210', 'BN25.STP', 'BN25.SNNMT'] as const;
const PERIODS = ['2026-09', '2026-11', '2026-W36', '2026-W45', '2026-Q3', '2026-Q4', '2026', '2026-08-15/2026-09-14'] as const;
const PARTS = ['NUMERATOR', 'DENOMINATOR', 'MISSING'] as const;

const periodOf = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.period;
};

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: HISTORY_CLOCK });
  // A procedure known to give no document: today's catalogue has none.
  await api.sql("update procedures set results = '[]' where code = '1.003583'");
  await api.orm.em.fork().transactional((em) => loadObservations(em, [...world.observations], 'worked cases', new Date()));
  await publishReferenceLists(api);
});
afterAll(() => api.close());

let runs = 0;

/** Sends a history batch by batch into an empty register; what must stand there afterwards. */
async function ingest(history: readonly Report[]): Promise<ReferenceWorld> {
  await api.sql('truncate dossiers, unit_day_counts, unit_procedure_days');
  runs += 1;
  for (const [batch, reports] of Map.groupBy(history, (one) => one.batch)) {
    const input = { batchId: `run-${runs}-${batch}`, dossiers: reports.map((one) => one.dossier) };
    const { ingestDossiers: receipt } = await api.must<{ ingestDossiers: Receipt }>('connector', INGEST, { input });
    expect(receipt.accepted + receipt.unchanged + receipt.rejected.length).toBe(reports.length);
    expect(receipt.rejected.filter((one) => one.code !== 'CONFLICT')).toEqual([]);
  }
  return { ...world, dossiers: newestOf(history).map(dossierOf) };
}

async function compareCard(expected: ReferenceWorld, unit: string, period: string): Promise<void> {
  const { scorecard } = await api.must<{ scorecard: { observedAt: string; criteria: Cell[] } }>('office', CARD, { unit, period });
  const figures = new ReferenceFigures(expected, unit, periodOf(period), new Date(scorecard.observedAt), ruleSet.parameters);
  const wanted = [
    ...figures.score(ruleSet).criteria.map(({ code, numerator, denominator }) => [code, denominator === null ? null : `${numerator}/${denominator}`]),
    ...UNSCORED_CRITERIA.map((one) => [one.code, `${figures.counts(one).numerator}/${figures.counts(one).denominator}`]),
  ];
  const shown = scorecard.criteria.map(({ code, rate }) => [code, rate && `${rate.numerator}/${rate.denominator}`]);
  expect({ unit, period, figures: shown }).toEqual({ unit, period, figures: wanted });
}

async function compareLists(expected: ReferenceWorld, unit: string, period: string): Promise<void> {
  const figures = new ReferenceFigures(expected, unit, periodOf(period), new Date(HISTORY_CLOCK), ruleSet.parameters);
  for (const criterion of criteria) {
    const fields = PARTS.map((part) => `${part}: dossiers(where: {withinCode: "${unit}", period: "${period}", criterionCode: "${criterion.code}", part: ${part}}, first: 200) { totalCount nodes { code } }`);
    const lists = await api.must<Record<string, { totalCount: number; nodes: { code: string }[] }>>('office', `{ ${fields.join(' ')} }`);
    for (const part of PARTS) {
      const codes = figures.dossiersBehind(criterion, part);
      const found = { unit, period, criterion: criterion.code, part, codes: lists[part]?.nodes.map((one) => one.code), totalCount: lists[part]?.totalCount };
      expect(found).toEqual({ unit, period, criterion: criterion.code, part, codes, totalCount: codes.length });
    }
  }
}

describe('random histories', () => {
  it('give the counts of the plain recomputation, for every criterion, unit and period', async () => {
    const property = fc.asyncProperty(histories(procedures, { codes: 24, reports: 60 }), async (history) => {
      const expected = await ingest(history);
      for (const unit of MEASURED) for (const period of PERIODS) await compareCard(expected, unit, period);
    });
    await fc.assert(property, { numRuns: 8, endOnFailure: true });
  });

  it('list exactly the dossiers behind each part of each figure', async () => {
    const asked = fc.record({ history: histories(procedures, { codes: 30, reports: 60 }), unit: fc.constantFrom(...MEASURED), period: fc.constantFrom(...PERIODS) });
    const property = fc.asyncProperty(asked, async ({ history, unit, period }) => {
      const expected = await ingest(history);
      await compareLists(expected, unit, period);
      await compareLists(expected, '24', '2026');
    });
    await fc.assert(property, { numRuns: 8, endOnFailure: true });
  });

  it('leave every derived column and every sum as the rules derive them', async () => {
    const property = fc.asyncProperty(histories(procedures, { codes: 20, reports: 80 }), async (history) => {
      const expected = await ingest(history);
      expect(await verifyDossiers(api.orm.em.fork())).toEqual({ checked: expected.dossiers.length, differences: [] });
      expect((await verifyRollups(api.orm.em.fork())).differences).toEqual([]);
    });
    await fc.assert(property, { numRuns: 5, endOnFailure: true });
  });
});
