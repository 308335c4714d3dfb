// Asks the simulator and the real score, and sends dossiers: what tests of simulations share.
import type { NextActionKind } from '../../schema/enums.ts';
import { loadObservations } from '../../api/indicators/observation.service.ts';
import { createTestApi, type TestApi } from './api.ts';
import { HISTORY_CLOCK, newestOf, variedProcedures, type Report } from './dossier-histories.ts';
import { publishReferenceLists } from './load-worked-cases.ts';
import { readWorkedWorld, withOverlay } from './worked-cases.ts';

const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted unchanged rejected { code path reason } } }';
const CARD = 'query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period) { score band groups { code score } criteria { code score rate { numerator denominator } } } }';
const BOARD = 'query($period: Period!, $level: UnitLevel) { scoreboard(withinCode: "24", period: $period, level: $level, criterionCodes: []) { rows { rank score unit { code } } } }';
export const SIMULATE = `query($unit: String!, $period: Period!, $changes: [ScoreChangeInput!]!, $actions: [ScoreActionInput!]) {
  simulateScore(unitCode: $unit, period: $period, changes: $changes, actions: $actions) {
    change ruleSetCode observedAt unit { code }
    before { score maxScore rank of band gapToNext gapToBest percentile } after { score rank of band gapToNext gapToBest percentile }
    groups { code before after change }
    criteria { code isApplicable isSaturated change before { score percent rate { numerator denominator } } after { score percent rate { numerator denominator } } }
    ancestors { unit { code } before after change unknownCriteria }
  } }`;
export const ACTIONS = `query($unit: String!, $period: Period!, $first: Int) { nextBestActions(unitCode: $unit, period: $period, first: $first) {
  score actions { kind state points pointsAtMost pointsAtStake pointsPerDossier dossierCount dossiersToSaturation procedureCount label reason criteria { code points change state } dossiers(first: 200) { totalCount nodes { code } } } } }`;

interface Figure { score: string; percent: string | null; rate: { numerator: number; denominator: number } | null }
interface Standing { score: string; rank: number | null; of: number | null; band: string; gapToNext: string | null; gapToBest: string | null; percentile: string | null }
export interface Simulated {
  change: string;
  before: Standing;
  after: Standing;
  groups: { code: string; before: string; after: string }[];
  criteria: { code: string; isApplicable: boolean; isSaturated: boolean; change: string; before: Figure; after: Figure }[];
  ancestors: { unit: { code: string }; before: string; after: string; change: string; unknownCriteria: string[] }[];
}
export interface Action {
  kind: NextActionKind; state: string; points: string | null; pointsAtMost: string | null; pointsAtStake: string | null; pointsPerDossier: string | null;
  dossierCount: number; dossiersToSaturation: number | null; procedureCount: number; label: string; reason: string;
  criteria: { code: string; points: string | null; change: number; state: string }[];
  dossiers: { totalCount: number; nodes: { code: string }[] } | null;
}
export interface Card { score: string; band: string; groups: { code: string; score: string }[]; criteria: { code: string; score: string | null; rate: { numerator: number; denominator: number } | null }[] }
export type Change = { criterionCode: string } & Record<string, unknown>;


const world = withOverlay(readWorkedWorld());
export const PROCEDURES = variedProcedures(world.procedures);
export const UNITS = ['24', '24.09187', '24.07210', 'BN25.STP', 'BN25.SNNMT'] as const;
export const PERIODS = ['2026-09', '2026-11', '2026-Q3', '2026-Q4', '2026'] as const;

/** The platform with the observations and lists of the worked cases, and what is asked of it. */
export class SimulationDesk {
  readonly api: TestApi;
  #batches = 0;

  constructor(api: TestApi) {
    this.api = api;
  }

  static async open(): Promise<SimulationDesk> {
    const api = await createTestApi({ clock: HISTORY_CLOCK });
    // A procedure known to give no document: today's catalogue has none.
    await api.sql("update procedures set results = '[]' where code = '1.003583'");
    await api.orm.em.fork().transactional((em) => loadObservations(em, [...world.observations], 'worked cases', new Date()));
    await publishReferenceLists(api);
    return new SimulationDesk(api);
  }

  async send(dossiers: readonly object[]): Promise<void> {
    if (dossiers.length === 0) return;
    this.#batches += 1;
    const { ingestDossiers } = await this.api.must<{ ingestDossiers: object }>('connector', INGEST, { input: { batchId: `sent-${this.#batches}`, dossiers } });
    expect(ingestDossiers).toMatchObject({ accepted: dossiers.length, rejected: [] });
  }

  /** An empty register, then only what must stand there in the end. */
  async register(history: readonly Report[]): Promise<Map<string, Report['dossier']>> {
    await this.api.sql('truncate dossiers, unit_day_counts, unit_procedure_days');
    const dossiers = newestOf(history);
    await this.send(dossiers);
    return new Map(dossiers.map((one) => [one.code, one]));
  }

  async card(unit: string, period: string): Promise<Card> {
    return (await this.api.must<{ scorecard: Card }>('office', CARD, { unit, period })).scorecard;
  }

  async simulate(unit: string, period: string, changes: Change[], actions: object[] = [], as = 'office'): Promise<Simulated> {
    return (await this.api.must<{ simulateScore: Simulated }>(as, SIMULATE, { unit, period, changes, actions })).simulateScore;
  }

  async actions(unit: string, period: string): Promise<Action[]> {
    return (await this.api.must<{ nextBestActions: { actions: Action[] } }>('office', ACTIONS, { unit, period })).nextBestActions.actions;
  }

  async expectRank(simulated: Simulated, unit: string, period: string): Promise<void> {
    const level = unit === '24' ? 'PROVINCE' : unit.startsWith('24.') ? 'COMMUNE' : 'DEPARTMENT';
    const { scoreboard } = await this.api.must<{ scoreboard: { rows: { rank: number; unit: { code: string } }[] } }>('office', BOARD, { period, level });
    const row = scoreboard.rows.find((one) => one.unit.code === unit);
    expect([simulated.after.rank, simulated.after.of]).toEqual([row?.rank, scoreboard.rows.length]);
  }
}

/** Score, band, groups and criteria of the answer against those of the card that stands now. */
export function expectReal(simulated: Simulated, card: Card): void {
  const said = {
    score: simulated.after.score, band: simulated.after.band, groups: simulated.groups.map(({ code, after }) => [code, after]),
    criteria: simulated.criteria.map(({ code, after, isApplicable }) => [code, after.score, isApplicable ? `${after.rate?.numerator}/${after.rate?.denominator}` : null]),
  };
  const real = {
    score: card.score, band: card.band, groups: card.groups.map(({ code, score }) => [code, score]),
    criteria: card.criteria.filter(({ score }) => score !== null).map(({ code, score, rate }) => [code, score, rate && `${rate.numerator}/${rate.denominator}`]),
  };
  expect(said).toEqual(real);
}
