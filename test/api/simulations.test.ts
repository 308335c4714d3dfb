// The simulator and the next best acts: answers, every fault by name, who may ask, and how often the database is asked.
import { ACTIONS, expectReal, SIMULATE, SimulationDesk, type Action } from '../support/simulations.ts';

let desk: SimulationDesk;
beforeAll(async () => {
  desk = await SimulationDesk.open();
});
afterAll(() => desk.api.close());

describe('the simulator', () => {
  const UNIT = { unit: '24.09187', period: '2026-Q4' };
  const finished = {
    procedureCode: '1.001193', unitCode: UNIT.unit, status: 'RETURNED', receivedAt: '2026-10-06T02:00:00Z', dueAt: '2026-10-20T10:00:00Z', finishedAt: '2026-10-12T02:00:00Z', channel: 'ONLINE', feeAmount: '0',
    componentsTotal: 2, componentsDigitized: 0, syncedAt: '2026-10-12T03:00:00Z', sourceUpdatedAt: '2026-10-13T00:00:00Z',
  };
  const open = { ...finished, status: 'PROCESSING', finishedAt: null, dueAt: '2026-12-01T10:00:00Z' };
  beforeAll(async () => {
    await desk.register([]);
    await desk.send([
      { ...finished, code: 'S-1' }, { ...finished, code: 'S-2', hasElectronicResult: true }, { ...finished, code: 'S-3', hasElectronicResult: true, componentsDigitized: 2, resultSyncedToStore: true },
      { ...finished, code: 'S-4', syncedAt: null }, { ...finished, code: 'S-5', syncError: 'E500', channel: 'DIRECT' }, { ...finished, code: 'S-6', finishedAt: '2026-10-29T02:00:00Z' },
      { ...open, code: 'S-7', dueAt: '2026-12-09T10:00:00Z' }, { ...open, code: 'S-8' }, { ...open, code: 'S-9', feeAmount: '5000', payment: 'UNPAID' }, { ...open, code: 'S-10', feeAmount: '5000', payment: 'CASH', status: 'STOPPED' },
      { ...finished, code: 'S-11', componentsTotal: undefined, componentsDigitized: undefined, components: [{ componentNo: 2, form: 'PAPER', digitized: false }] },
      { ...open, code: 'S-12', componentsTotal: undefined, componentsDigitized: undefined, components: [] },
    ]);
  });

  it('answers the real score where nothing is changed', async () => {
    const [same, card] = [await desk.simulate(UNIT.unit, UNIT.period, []), await desk.card(UNIT.unit, UNIT.period)];
    expect(same.change).toBe('0.0000');
    expect(same.after).toEqual({ ...same.before, maxScore: undefined });
    expectReal(same, card);
  });

  it('takes a rate exactly, and shows the fewest dossiers that reach it', async () => {
    const { criteria, before, after, change } = await desk.simulate(UNIT.unit, UNIT.period, [{ criterionCode: '2.1', percent: '95.5' }]);
    const one = criteria.find(({ code }) => code === '2.1');
    expect(one?.after).toMatchObject({ score: '19.10', percent: '95.50' });
    const { numerator = 0, denominator = 0 } = one?.after.rate ?? {};
    expect(numerator / denominator).toBeGreaterThanOrEqual(0.955);
    expect((numerator - 1) / denominator).toBeLessThan(0.955);
    expect(criteria.filter((other) => other.change !== '0.0000').map(({ code }) => code)).toEqual(['2.1']);
    expect(Number(after.score) - Number(before.score)).toBeCloseTo(Number(change), 1);
  });

  it('scores a rate asked of a criterion without figures', async () => {
    const { criteria } = await desk.simulate('BN25.STP', '2026-W45', [{ criterionCode: '1.1', percent: '50' }, { criterionCode: '1.2', numerator: 3, denominator: 4 }]);
    expect(criteria.find(({ code }) => code === '1.1')?.after).toEqual({ score: '3.00', percent: '50.00', rate: null });
    expect(criteria.find(({ code }) => code === '1.2')?.after).toEqual({ score: '3.00', percent: '75.00', rate: { numerator: 3, denominator: 4 } });
  });

  it('gives the maximum where half a figure is unknown and no data gives it, without a rate, and asks for nothing more', async () => {
    const [unit, period] = ['24.07246', '2026-11'];
    await desk.api.sql(`insert into observations (unit_id, period, first_day, last_day, metric, value, source, recorded_at)
      select id, $2, '2026-11-01', '2026-11-30', 'FEEDBACK', 5, 'test', now() from units where code = $1`, [unit, period]);
    const { scorecard } = await desk.api.must<{ scorecard: { criteria: { code: string }[] } }>('office',
      'query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period) { criteria { code score status rate { numerator denominator percent } } } }', { unit, period });
    expect(scorecard.criteria.find(({ code }) => code === '5.2')).toEqual({ code: '5.2', score: '6.00', status: 'NO_DATA', rate: { numerator: 0, denominator: 5, percent: null } });
    const { before } = (await desk.simulate(unit, period, [])).criteria.find(({ code }) => code === '5.2') ?? {};
    expect(before).toEqual({ score: '6.00', percent: null, rate: { numerator: 0, denominator: 5 } });
    expect((await desk.actions(unit, period)).filter(({ kind }) => kind === 'RECORD_OBSERVATION').flatMap(({ criteria }) => criteria.map(({ code }) => code))).toEqual(['3.1', '4.6']);
  });

  it('does not tell for the province what a count of procedures or an observation would do there', async () => {
    const { ancestors } = await desk.simulate('BN25.STP', '2026-Q4', [{ criterionCode: '3.2', addNumerator: 1 }, { criterionCode: '5.2', numerator: 1, denominator: 2 }]);
    expect(ancestors.map(({ unit, change, unknownCriteria }) => [unit.code, change, unknownCriteria])).toEqual([['24', '0.0000', ['3.2', '5.2', '5.3']]]);
  });

  const faultsOf = async (variables: object, as: string | null = 'office'): Promise<unknown> => {
    const { errors } = await desk.api.ask(as, SIMULATE, { ...UNIT, changes: [], ...variables });
    return [errors[0]?.extensions.code, errors[0]?.extensions.fields?.map(({ path, code }) => `${path} ${code}`)];
  };

  it('names every fault of a change, and answers nothing', async () => {
    const changes = [
      { criterionCode: '9.9', numerator: 1 }, { criterionCode: 'L.1', numerator: 1 }, { criterionCode: '1.1', numerator: 1 }, { criterionCode: '2.1' },
      { criterionCode: '4.3', numerator: 1, percent: '5' }, { criterionCode: '4.4', numerator: -1 }, { criterionCode: '3.3', percent: '100.01' }, { criterionCode: '4.4', percent: '3' },
      { criterionCode: '1.4', addNumerator: -1_000_000 },
    ];
    expect(await faultsOf({ changes })).toEqual(['INVALID_INPUT', [
      'changes.0.criterionCode UNKNOWN_CRITERION', 'changes.1.criterionCode NOT_SCORED', 'changes.2.criterionCode NOT_APPLICABLE', 'changes.3 ONE_FORM',
      'changes.4 ONE_FORM', 'changes.5.numerator NEGATIVE', 'changes.6.percent OUT_OF_RANGE', 'changes.7.criterionCode DUPLICATE', 'changes.8.addNumerator NEGATIVE',
    ]]);
  });

  it('refuses a part that is larger than its whole, also of another criterion, and two values of one count', async () => {
    expect(await faultsOf({ changes: [{ criterionCode: '4.3', numerator: 13, denominator: 12 }] })).toEqual(['INVALID_INPUT', ['changes.0.numerator PART_ABOVE_WHOLE']]);
    expect(await faultsOf({ changes: [{ criterionCode: '2.1', numerator: 0, denominator: 1 }] })).toEqual(['INVALID_INPUT', ['changes.0.denominator PART_ABOVE_WHOLE']]);
    expect(await faultsOf({ changes: [{ criterionCode: '2.1', denominator: 100 }, { criterionCode: '4.3', denominator: 101 }] })).toEqual(['INVALID_INPUT', ['changes.1.denominator CONFLICTING_CHANGES']]);
  });

  it('names faults of acts', async () => {
    const actions = [{ kind: 'FINISH_IN_TIME' }, { kind: 'SEND_AGAIN', dossiers: 1_000_000 }, { kind: 'SEND_AGAIN' }, { kind: 'SEND_AGAIN' }];
    expect(await faultsOf({ actions })).toEqual(['INVALID_INPUT', ['actions.0.kind NOT_SIMULATED', 'actions.1.dossiers OUT_OF_RANGE', 'actions.3.kind DUPLICATE']]);
    expect(await faultsOf({ actions: [{ kind: 'ISSUE_ELECTRONIC_RESULT', dossiers: 0 }, { kind: 'SEND_AGAIN' }] })).toEqual([undefined, undefined]);
    expect(await faultsOf({ actions: [{ kind: 'ISSUE_ELECTRONIC_RESULT', dossiers: 0 }, { kind: 'DIGITIZE' }] })).toEqual(['INVALID_INPUT', ['actions.1 DEPENDS_ON_WHICH']]);
  });

  it('is for who reads figures that are not suppressed, and units that stand and are measured', async () => {
    expect(await faultsOf({ period: '2026-09' }, null)).toEqual(['UNAUTHENTICATED', undefined]);
    expect(await faultsOf({}, 'admin')).toEqual(['FORBIDDEN', undefined]);
    expect(await faultsOf({}, 'district')).toEqual(['NOT_FOUND', undefined]);
    expect(await faultsOf({ unit: 'H05.34.44' }, 'office')).toEqual(['INVALID_INPUT', ['unitCode NOT_MEASURED']].slice(0, 2));
    for (const reader of ['frontend', 'commune', 'department', 'inspector']) expect((await desk.simulate(UNIT.unit, UNIT.period, [], [], reader)).before.rank).not.toBeNull();
  });

  it('shows counts of acts to all who may ask, and single dossiers only by the rule of dossiers', async () => {
    const asked = 'query($unit: String!, $period: Period!) { nextBestActions(unitCode: $unit, period: $period) { actions { kind dossierCount dossiers { totalCount } } } }';
    const forbidden = await desk.api.ask('frontend', asked, UNIT);
    expect([...new Set(forbidden.errors.map(({ extensions }) => extensions.code))]).toEqual(['FORBIDDEN']);
    const { nextBestActions } = await desk.api.must<{ nextBestActions: { actions: { dossierCount: number; dossiers: { totalCount: number } | null }[] } }>('department', asked, UNIT);
    expect(nextBestActions.actions.some(({ dossierCount }) => dossierCount > 0)).toBe(true);
    expect(nextBestActions.actions.every(({ dossiers }) => !dossiers || dossiers.totalCount === 0)).toBe(true);
  });

  it('says unknown where the row is a draft or what is to come decides, and what is at stake', async () => {
    const actions = await desk.actions('24', '2026-Q4');
    const of = (kind: string): Action[] => actions.filter((one) => one.kind === kind);
    expect(of('LINK_TO_STORE').map(({ state, criteria }) => [state, criteria.map(({ code }) => code)])).toEqual([['UNKNOWN', ['4.4']]]);
    expect(of('FIRST_DOSSIERS').every(({ state, points, pointsAtMost, procedureCount }) => state === 'UNKNOWN' && points === null && Number(pointsAtMost) > 0 && procedureCount > 0)).toBe(true);
    expect(of('RECORD_OBSERVATION').flatMap(({ criteria }) => criteria.map(({ code }) => code))).not.toContain('5.2');
    expect(of('DIGITIZE_LISTED').map(({ points, state, dossierCount, dossiers }) => [points, state, dossierCount, dossiers?.nodes.map(({ code }) => code)])).toEqual([['0.0000', 'KNOWN', 1, ['S-11']]]);
    // Without a component there is nothing to reuse.
    expect(of('REUSE').flatMap(({ dossiers }) => dossiers?.nodes.map(({ code }) => code)).toSorted()).toEqual(['S-7', 'S-8', 'S-9']);
  });

  it('answers for some kinds of act, and for as many as are asked', async () => {
    const asked = 'query($first: Int, $kinds: [NextActionKind!]) { nextBestActions(unitCode: "24.09187", period: "2026-Q4", first: $first, kinds: $kinds) { actions { kind } } }';
    const kindsOf = async (variables: object): Promise<string[]> =>
      (await desk.api.must<{ nextBestActions: { actions: { kind: string }[] } }>('office', asked, { ...variables })).nextBestActions.actions.map(({ kind }) => kind);
    const all = await kindsOf({});
    expect(await kindsOf({ first: 2 })).toEqual(all.slice(0, 2));
    expect(await kindsOf({ kinds: ['SEND_AGAIN', 'DIGITIZE_LISTED'], first: null })).toEqual(all.filter((kind) => ['SEND_AGAIN', 'DIGITIZE_LISTED'].includes(kind)));
    const { errors } = await desk.api.ask('office', asked, { first: -1 });
    expect(errors[0]?.extensions.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual(['first OUT_OF_RANGE']);
  });

  it('asks the database as often for many dossiers as for few', async () => {
    const ask = (unit: string) => desk.api.countStatements(() => desk.api.must('office', ACTIONS, { unit, period: '2026' }));
    const bare = 'query($unit: String!, $period: Period!) { nextBestActions(unitCode: $unit, period: $period) { score actions { kind dossierCount points } } }';
    const count = (unit: string) => desk.api.countStatements(() => desk.api.must('office', bare, { unit, period: '2026' }));
    await ask('24');
    const [large, small] = [await count('24'), await count('24.07210')];
    expect(large - small).toBeLessThanOrEqual(1);
    expect(large).toBeLessThan(25);
  });
});
