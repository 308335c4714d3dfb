// Acts that help a score: their effect on counters, the order of their dossiers, saturation, and counts as they would be.
import fc from 'fast-check';
import { deltasOf, dependsOn, dossiersNeeded, planAct, scoreOf, stateAfter, type DossierGroup, type UnitState } from '../../api/domain/action-effects.ts';
import { packFacts, unpackFacts } from '../../api/domain/fact-bits.ts';
import { compare, fraction, sub, toExact } from '../../api/domain/fraction.ts';
import { DOSSIER_FACTS, evaluate } from '../../api/domain/metric-conditions.ts';
import { DOSSIER_METRICS, PROCEDURE_METRICS } from '../../api/domain/metrics.ts';
import { CASE_FACTS, DOSSIER_ACTS, simulatedAct, touchesProcedures, type CaseFacts, type DossierAct } from '../../api/domain/score-actions.ts';
import { simulateCounts, withDeltas, type ScoreChange } from '../../api/domain/simulated-counts.ts';
import { readRuleSet } from '../support/worked-cases.ts';

const ruleSet = readRuleSet('portal-2026-09');
const NAMES = [...DOSSIER_FACTS, ...CASE_FACTS];
const anyFacts: fc.Arbitrary<CaseFacts> = fc
  .array(fc.boolean(), { minLength: NAMES.length, maxLength: NAMES.length })
  .map((values) => Object.fromEntries(NAMES.map((name, index) => [name, name === 'received' || values[index]])) as CaseFacts);
const anyGroups: fc.Arbitrary<DossierGroup[]> = fc.array(fc.tuple(anyFacts, fc.integer({ min: 1, max: 40 })), { maxLength: 12 }).map((groups) =>
  groups.map(([facts, count]) => ({ facts, mask: packFacts(facts), procedureId: null, count })));
const anyAct = fc.constantFrom(...DOSSIER_ACTS);

/** A commune whose dossiers are the groups: each counter counts them one by one. */
const stateWith = (groups: readonly DossierGroup[]): UnitState => ({
  ruleSet, level: 'COMMUNE', groups, procedures: [],
  counter: (code) => {
    const metric = DOSSIER_METRICS.find((one) => one.code === code);
    return metric ? groups.reduce((total, group) => total + (evaluate(metric.condition, group.facts, ruleSet.parameters) ? group.count : 0), 0) : null;
  },
});
const gain = (state: UnitState, deltas: ReadonlyMap<string, number>) => sub(scoreOf(state, deltas).score, scoreOf(state).score);
const received = (facts: Partial<CaseFacts>): CaseFacts => ({ ...(Object.fromEntries(NAMES.map((name) => [name, false])) as unknown as CaseFacts), received: true, synced: true, ...facts });
const groupOf = (facts: CaseFacts, count: number): DossierGroup => ({ facts, mask: packFacts(facts), procedureId: null, count });
const act = (kind: DossierAct['kind']): DossierAct => simulatedAct(kind) ?? DOSSIER_ACTS[0] as DossierAct;

describe('an act', () => {
  it('changes the counters by what counting the changed dossiers again gives', () => {
    fc.assert(fc.property(anyGroups, anyAct, fc.nat(60), (groups, one, limit) => {
      const state = stateWith(groups);
      const plan = planAct(one, state);
      const done = Math.min(limit, plan.count);
      const after = stateAfter(plan, state, done);
      const again = stateWith(after.groups);
      for (const { code } of DOSSIER_METRICS) expect([code, after.counter(code)]).toEqual([code, again.counter(code)]);
      expect(after.groups.reduce((total, group) => total + group.count, 0)).toBe(groups.reduce((total, group) => total + group.count, 0));
    }));
  });

  it('gains at every step, until it is saturated and no longer', () => {
    fc.assert(fc.property(anyGroups, anyAct, (groups, one) => {
      const state = stateWith(groups);
      const plan = planAct(one, state);
      const needed = dossiersNeeded(plan, state);
      const whole = gain(state, deltasOf(plan, state));
      expect(toExact(gain(state, deltasOf(plan, state, needed)))).toBe(toExact(whole));
      if (needed > 0) expect(compare(gain(state, deltasOf(plan, state, needed - 1)), whole)).toBe(-1);
      if (plan.count > 0) expect(compare(whole, fraction(0))).toBe(1);
    }));
  });

  it('brings least with its last dossiers: the most useful stand first', () => {
    const [plain, online] = [received({ resolved: true, resultRequired: true }), received({ resolved: true, resultRequired: true, online: true, digitizedAny: true })];
    const state = stateWith([groupOf(plain, 3), groupOf(online, 2), groupOf(received({ electronicResult: true, resolved: true, resultRequired: true }), 20)]);
    const plan = planAct(act('ISSUE_ELECTRONIC_RESULT'), state);
    expect(plan.portions.map(({ mask, count }) => [unpackFacts(mask).online, count])).toEqual([[true, 2], [false, 3]]);
    expect([...deltasOf(plan, state, 2)]).toEqual([['ONLINE_WITH_RESULT', 2], ['ELECTRONIC_RESULT', 2], ['DIGITIZED', 2]]);
  });

  it('stops where the criterion is full, and is not offered once it is', () => {
    const [missing, there] = [received({ inProgress: true, hasComponents: true }), received({ reused: true })];
    const state = stateWith([groupOf(missing, 30), groupOf(there, 70)]);
    // 4.3 is full at 80 percent.
    const plan = planAct(act('REUSE'), state);
    expect([plan.count, dossiersNeeded(plan, state)]).toEqual([30, 10]);
    expect(toExact(gain(state, deltasOf(plan, state)))).toBe('1/4');
    expect(planAct(act('REUSE'), stateWith([groupOf(missing, 20), groupOf(there, 80)])).count).toBe(0);
  });

  it('is not offered for what cannot be changed any more', () => {
    // Withdrawn or stopped: it has no result that could be issued.
    const late = received({ finished: true, resultRequired: true, unpaid: true, hasComponents: true, feePositive: true });
    const once = [groupOf(late, 5), groupOf(received({ electronicResult: true }), 1)];
    expect(DOSSIER_ACTS.filter((one) => planAct(one, stateWith(once)).count > 0).map(({ kind }) => kind)).toEqual(['DIGITIZE']);
  });

  it('is not offered for a criterion that does not apply to the level', () => {
    const state = stateWith([groupOf(received({ inProgress: true, online: true }), 5)]);
    expect([planAct(act('USE_POPULATION_DATA'), state).count, planAct(act('USE_POPULATION_DATA'), { ...state, level: 'DEPARTMENT' }).count]).toEqual([0, 5]);
  });

  it('brings a procedure into a counter once, and its dossiers stand first', () => {
    const facts = received({ inProgress: true, unpaid: true, feePositive: true });
    const metric = PROCEDURE_METRICS.find(({ code }) => code === 'FEE_PROCEDURES_PAID_ONLINE');
    if (!metric) throw new Error('the counter of P.2 is gone');
    const groups = [1, 2, 3].map((procedureId): DossierGroup => ({ facts, mask: packFacts(facts), procedureId, count: 4 }));
    const sets = { catalogue: new Set([1, 2, 3]), met: [new Set([1, 2, 3]), new Set([1])] };
    const declared = DOSSIER_ACTS.filter(touchesProcedures).map(({ kind }) => kind);
    expect(declared).toEqual(['PAY_ONLINE', 'USE_POPULATION_DATA']);
    const state: UnitState = { ...stateWith(groups), procedures: [{ metric, ...sets }] };
    const counted: UnitState = { ...state, counter: (code) => ({ FEE_PROCEDURES_PAID_ONLINE: 1, FEE_PROCEDURES_WITH_FEE_DOSSIERS: 3 })[code] ?? state.counter(code) };
    const plan = planAct(act('PAY_ONLINE'), counted);
    expect(plan.procedures).toEqual([2, 3]);
    expect(plan.portions.map(({ procedureId }) => procedureId)).toEqual([2, 3, 1]);
    expect([1, 4, 5, 12].map((limit) => deltasOf(plan, counted, limit).get(metric.code))).toEqual([1, 1, 2, 2]);
  });

  it('depends on an earlier one that changes what it asks', () => {
    expect(dependsOn(act('DIGITIZE'), act('ISSUE_ELECTRONIC_RESULT'))).toBe(true);
    expect(dependsOn(act('LINK_TO_STORE'), act('ISSUE_ELECTRONIC_RESULT'))).toBe(true);
    expect(dependsOn(act('SEND_AGAIN'), act('DIGITIZE'))).toBe(false);
  });
});

describe('counts as they would be', () => {
  const present = withDeltas((code) => ({ RECEIVED: 100, RECEIVED_OR_NATIONAL_REPORT: 120, NATIONAL_REPORT_RECEIVED: 120, SYNCED: 90, ON_TIME: 80, FEE_DOSSIERS: 40, PAID_ONLINE: 20 })[code] ?? 0, new Map());
  const change = (criterionCode: string, rest: Partial<ScoreChange>): ScoreChange => ({ criterionCode, numerator: null, denominator: null, addNumerator: null, addDenominator: null, percent: null, ...rest });
  const countsOf = (changes: readonly ScoreChange[], code: string): unknown => {
    const result = simulateCounts(ruleSet, 'COMMUNE', present, changes);
    const criterion = ruleSet.criteria.find((one) => one.code === code);
    return result.ok && criterion ? result.counts.countsOf(criterion) : result;
  };

  it('let the national report raise what was received, and no further', () => {
    expect(countsOf([change('2.1', { denominator: 110 })], '1.4')).toEqual({ numerator: 90, denominator: 120 });
    expect(countsOf([change('2.1', { addDenominator: 30 })], '1.4')).toEqual({ numerator: 90, denominator: 130 });
    expect(countsOf([change('1.4', { denominator: 125 })], '2.1')).toEqual({ numerator: 80, denominator: 100 });
    expect(countsOf([change('1.4', { denominator: 99 })], '1.4')).toMatchObject({ ok: false, refusals: [{ path: 'changes.0.denominator', code: 'PART_ABOVE_WHOLE' }] });
  });

  it('hold each counter within what it is a part of', () => {
    expect(countsOf([change('P.3', { denominator: 101 })], 'P.3')).toMatchObject({ ok: false, refusals: [{ path: 'changes.0.denominator', code: 'PART_ABOVE_WHOLE' }] });
    expect(countsOf([change('P.3', { denominator: 101 }), change('2.1', { denominator: 101 })], 'P.3')).toEqual({ numerator: 20, denominator: 101 });
  });

  it('are exactly the rate that is asked for', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (tenThousandths) => {
      const { numerator, denominator } = countsOf([change('2.1', { percent: `${(tenThousandths / 10_000).toFixed(4)}` })], '2.1') as { numerator: number; denominator: number };
      expect(numerator * 1_000_000).toBe(tenThousandths * denominator);
    }));
  });
});
