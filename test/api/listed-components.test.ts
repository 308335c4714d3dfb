// L.1 from sums: whatever list is put in force for whatever day, before or after the dossiers came, the figure is that of the plain recomputation.
import fc from 'fast-check';
import { commandContext } from '../../api/commands/command-context.ts';
import { reader } from '../../api/database/tables.ts';
import { verifyRollups } from '../../api/dossiers/dossier.verification.ts';
import { figuresOfFrames, placesOf, type Counting } from '../../api/dossiers/figure-engine.ts';
import { backfillRollups, rebuildRollups } from '../../api/dossiers/rollup.service.ts';
import { criterionParts, UNSCORED_CRITERIA } from '../../api/domain/criterion-parts.ts';
import { parsePeriod } from '../../api/domain/period.ts';
import { Clock } from '../../api/request/clock.ts';
import type { Unit } from '../../api/units/unit.type.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { histories, HISTORY_CLOCK, newestOf, variedProcedures, type Report } from '../support/dossier-histories.ts';
import { listsInForce, publishFrom, removeLists } from '../support/past-lists.ts';
import { ReferenceFigures, type ReferenceWorld } from '../support/reference-engine.ts';
import { dossierOf, readRuleSet, readWorkedWorld } from '../support/worked-cases.ts';

const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted } }';
const CARD = 'query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period) { criteria { code rate { numerator denominator } } } }';
const L1 = UNSCORED_CRITERIA.filter((criterion) => criterionParts(criterion).denominator.kind === 'COMPONENTS')[0];
if (!L1) throw new Error('there is no criterion of listed components');
const listed = L1;
const world = readWorkedWorld();
const procedures = variedProcedures(world.procedures);
const { parameters } = readRuleSet('portal-2026-09');

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: HISTORY_CLOCK });
});
afterAll(() => api.close());

let runs = 0;

async function send(reports: readonly Report[]): Promise<void> {
  for (const ofBatch of Map.groupBy(reports, (one) => one.batch).values()) {
    runs += 1;
    await api.must('connector', INGEST, { input: { batchId: `listed-${runs}`, dossiers: ofBatch.map((one) => one.dossier) } });
  }
}

async function compare(sent: readonly Report[]): Promise<void> {
  const expected: ReferenceWorld = { ...world, lists: await listsInForce(api), dossiers: newestOf(sent).map(dossierOf) };
  const together: Counting[] = [];
  const rates: unknown[] = [];
  for (const unit of ['24', '24.09187', 'BN25.STP']) {
    for (const text of ['2026', '2026-09', '2026-Q4', '2026-W36']) {
      const period = parsePeriod(text);
      if (!period.ok) throw new Error(text);
      const { numerator, denominator } = new ReferenceFigures(expected, unit, period.period, new Date(HISTORY_CLOCK), parameters).counts(listed);
      const { scorecard } = await api.must<{ scorecard: { criteria: { code: string; rate: unknown }[] } }>('office', CARD, { unit, period: text });
      expect({ unit, text, rate: scorecard.criteria.find((one) => one.code === listed.code)?.rate }).toEqual({ unit, text, rate: { numerator, denominator } });
      together.push({ places: placesOf(await standing(unit)), frame: { period: period.period, asOf: new Date(HISTORY_CLOCK), parameters }, criteria: [listed] });
      rates.push({ numerator, denominator });
    }
  }
  const figures = await figuresOfFrames(await commandContext(api.orm, new Clock(new Date(HISTORY_CLOCK)), 'office'), together);
  expect(figures.map((ofUnit) => [...ofUnit.values()][0]?.(listed))).toEqual(rates);
}

const standing = (code: string): Promise<Unit[]> =>
  api.sql<Unit>('select u.code, v.unit_id as "unitId", v.level, v.path::text as path from units u join unit_versions v on v.unit_id = u.id where u.code = $1 and v.validity @> $2::date', [code, HISTORY_CLOCK.slice(0, 10)]);

const differences = async (): Promise<string[]> => (await verifyRollups(api.orm.em.fork())).differences;

const day = fc.integer({ min: 0, max: 100 }).map((days) => new Date(Date.UTC(2026, 7, 1 + days)).toISOString().slice(0, 10));
const components = fc.subarray(procedures.slice(0, 2).flatMap((code) => [1, 2, 3].map((no) => `${code}.TP0${no}`)));

/** Most dossiers with rows that a list can name. */
const densely = ({ batch, dossier }: Report): Report => {
  const { componentsTotal: _t, componentsDigitized: _d, componentsReused: _r, componentsFromStore: _s, ...rest } = dossier as Report['dossier'] & Record<string, unknown>;
  const seed = rest.sourceUpdatedAt.charCodeAt(12) + rest.code.charCodeAt(4);
  const rows = [1, 2, 3].map((no) => ({ componentNo: no, form: (no + seed) % 3 === 0 ? 'SHOWN' : 'PAPER', digitized: (no * seed) % 2 === 0 }));
  return { batch, dossier: { ...rest, components: rows } as unknown as Report['dossier'] };
};
const sending = histories(procedures.slice(0, 2), { codes: 16, reports: 30 }).map((history) => history.map(densely));
const act = fc.oneof(fc.record({ publish: fc.tuple(day, components) }), fc.record({ send: sending }), fc.constant({ heal: true as const }));

it('follow random lists and random dossiers in any order', async () => {
  const property = fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 6 }), async (acts) => {
    await api.sql('truncate dossiers, unit_day_counts, unit_procedure_days');
    await removeLists(api);
    const sent: Report[] = [];
    for (const one of acts) {
      if ('publish' in one) await publishFrom(api, ...one.publish);
      else if ('send' in one) {
        await send(one.send);
        sent.push(...one.send);
      } else await api.orm.em.fork().transactional((em) => backfillRollups(reader(em)));
      await compare(sent);
    }
    expect(await differences()).toEqual([]);
  });
  await fc.assert(property, { numRuns: 4, endOnFailure: true });
});

const dossier = (number: number): Report['dossier'] => ({
  code: `L-${number}`, procedureCode: '1.001193', unitCode: '24.09187', status: 'RECEIVED', receivedAt: '2026-09-20T02:00:00Z', sourceUpdatedAt: '2026-09-20T04:00:00Z',
  components: [{ componentNo: 1, form: 'PAPER', digitized: true }, { componentNo: 2, form: 'ELECTRONIC', digitized: false }],
}) as unknown as Report['dossier'];

describe('a list in force on the days of dossiers', () => {
  beforeAll(async () => {
    await api.sql('truncate dossiers, unit_day_counts, unit_procedure_days');
    await removeLists(api);
    await publishFrom(api, '2026-09-20', ['1.001193.TP01', '1.001193.TP02']);
    await send([{ batch: 1, dossier: dossier(1) }, { batch: 1, dossier: dossier(2) }]);
  });

  const kept = async (): Promise<unknown> =>
    (await api.sql(`select listed_components_received as received, listed_components_digitized as digitized,
      list_id = (select id from digitization_lists where in_force @> day) as "isOfListInForce" from unit_day_counts where day = '2026-09-20'`))[0];

  it('is counted in the sums of each day', async () => {
    expect(await kept()).toEqual({ received: 4, digitized: 2, isOfListInForce: true });
  });

  it('changed entry by entry behind the back of the platform is shown by the audit, until the sums are made anew', async () => {
    await api.sql(`alter table digitization_list_entries disable trigger all;
      update digitization_list_entries set exemption = 'SECRET', stage = 'PROCESSING' where component_id = (select id from document_components where code = '1.001193.TP02') and list_id = (select max(id) from digitization_lists);
      alter table digitization_list_entries enable trigger all`);
    expect(await differences()).toEqual(['listed components of 24.09187 2026-09-20']);
    await api.orm.em.fork().transactional((em) => rebuildRollups(reader(em)));
    expect(await differences()).toEqual([]);
    expect(await kept()).toEqual({ received: 2, digitized: 2, isOfListInForce: true });
  });

  it('replaced by one with a past date leaves the day to its dossiers until the next of them is written', async () => {
    await publishFrom(api, '2026-09-20', ['1.001193.TP02']);
    expect(await kept()).toMatchObject({ isOfListInForce: false });
    expect(await differences()).toEqual([]);
    await compare([{ batch: 1, dossier: dossier(1) }, { batch: 1, dossier: dossier(2) }]);
    await send([{ batch: 2, dossier: dossier(3) }]);
    expect(await kept()).toEqual({ received: 3, digitized: 0, isOfListInForce: true });
  });

  it('shows a changed sum', async () => {
    await api.sql("update unit_day_counts set listed_components_digitized = listed_components_digitized + 1 where day = '2026-09-20'");
    expect(await differences()).toEqual(['listed components of 24.09187 2026-09-20']);
  });
});
