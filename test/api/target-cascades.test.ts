// Cascades over the API: who drafts, sees, changes and assigns them, on counts that can be followed by hand.
import { createTestApi, type Answer, type TestApi } from '../support/api.ts';
import { QUARTER, QUARTER_CLOCK, receiveQuarter } from '../support/quarter.ts';
import { act, MANY, ONE, type Cascade, type Input } from '../support/target-cascades.ts';
import { asking, faults } from '../support/targets.ts';

const [KINH_BAC, BAC_GIANG, JUSTICE] = ['24.09187', '24.07210', 'BN25.STP'];
const NAMED = [KINH_BAC, BAC_GIANG, JUSTICE];

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: QUARTER_CLOCK });
  // 4.3: 20 of 39, 10 of 13, none.
  await receiveQuarter(api, [
    { unitCode: KINH_BAC, october: { count: 19, reused: 0, onTime: 10 }, recent: { count: 20, reused: 20 } },
    { unitCode: BAC_GIANG, october: { count: 5, reused: 5, onTime: 5 }, recent: { count: 8, reused: 5 } },
  ]);
});
afterAll(() => api.close());
beforeEach(() => api.sql('truncate target_cascades, target_cascade_items, targets, target_history, idempotency_keys restart identity'));

const targets = asking(() => api);
const input = (change: Input = {}): Input => ({
  title: 'Tái sử dụng quý IV', criterionCode: '4.3', period: QUARTER, withinCode: '24', unitCodes: NAMED, percent: '65', method: 'BY_VOLUME', ...change,
});
const run = async (name: string, of: Input, as = 'center'): Promise<Cascade> => {
  const answer = await api.must<Record<string, { targetCascade: Cascade }>>(as, act(name), { input: of });
  return answer[name]?.targetCascade as Cascade;
};
const attempt = (name: string, of: Input, as: string | null = 'center'): Promise<Answer> => api.ask(as, act(name), { input: of });
const draft = (change: Input = {}): Promise<Cascade> => run('draftTargetCascade', input(change));
const percents = (cascade: Cascade): Record<string, string> => Object.fromEntries(cascade.items.map((item) => [item.unit.code, item.percent]));
const seen = (as: string | null, id: string): Promise<Cascade | null> => api.must<{ targetCascade: Cascade | null }>(as, ONE, { id }).then((answer) => answer.targetCascade);

describe('a draft', () => {
  it('shows where each unit stands, what it is to reach, and what that takes', async () => {
    const cascade = await draft();
    expect(cascade).toMatchObject({ status: 'DRAFT', version: 1, counts: 'DOSSIERS', basePeriod: QUARTER, assignsGroup: false, workingDaysLeft: 27, replacing: 0, allowedActions: ['EDIT', 'ASSIGN', 'DISCARD'] });
    expect(cascade.createdBy).toContain('Trung tâm');
    // 66 and 22 are expected. From 51.29 and 76.93 to 65 on the whole: 642.6 points, by the squares of 66 and 22.
    expect(cascade.items).toEqual([
      { unit: { code: BAC_GIANG }, lastResult: { numerator: 10, denominator: 13, percent: '76.92' }, soFar: { numerator: 10, denominator: 13 }, expectedVolume: 22, expectedComing: 9, proposed: '79.85', percent: '79.85', needed: 8, perWeek: '1.5', reach: 'REACHABLE' },
      { unit: { code: KINH_BAC }, lastResult: { numerator: 20, denominator: 39, percent: '51.28' }, soFar: { numerator: 20, denominator: 39 }, expectedVolume: 66, expectedComing: 27, proposed: '60.05', percent: '60.05', needed: 20, perWeek: '3.8', reach: 'REACHABLE' },
      { unit: { code: JUSTICE }, lastResult: null, soFar: { numerator: 0, denominator: 0 }, expectedVolume: 0, expectedComing: 0, proposed: '65', percent: '65', needed: null, perWeek: null, reach: 'UNKNOWN' },
    ]);
    expect(cascade.checks).toEqual({ weightedMean: '65.0000', simpleMean: '68.3000', lastMean: '57.6923', atFull: 0, belowLast: 0, withoutData: 1, unreachable: 0, isMet: true });
  });

  it('is made in each of the three ways', async () => {
    expect(percents(await draft({ method: 'EQUAL', percent: '65.125' }))).toEqual({ [KINH_BAC]: '65.125', [BAC_GIANG]: '65.125', [JUSTICE]: '65.125' });
    const stepped = await draft({ method: 'LAST_RESULT_PLUS_STEP', step: '30.5' });
    expect(percents(stepped)).toEqual({ [KINH_BAC]: '81.79', [BAC_GIANG]: '100', [JUSTICE]: '65' });
    expect(stepped).toMatchObject({ step: '30.5', checks: { atFull: 1, unreachable: 2, isMet: true } });
  });

  it('is broken down to the next measured units, with the province itself, and to those of a level without it', async () => {
    const whole = await draft({ unitCodes: null });
    expect([whole.items.length, whole.assignsGroup]).toEqual([112, true]);
    const communes = await draft({ unitCodes: null, level: 'COMMUNE' });
    expect([communes.items.length, communes.assignsGroup]).toEqual([99, false]);
  });

  it('takes last results from another period, and scales it where the period has not begun', async () => {
    const ahead = await draft({ period: '2027-Q1', method: 'EQUAL' });
    expect(ahead.basePeriod).toBe(QUARTER);
    const kinhBac = ahead.items.find((item) => item.unit.code === KINH_BAC);
    // 39 in 39 working days: one for each working day of the quarter to come.
    expect(kinhBac).toMatchObject({ lastResult: { numerator: 20, denominator: 39 }, soFar: { numerator: 0, denominator: 0 }, expectedVolume: ahead.workingDaysLeft, needed: Math.ceil(ahead.workingDaysLeft * 0.65) });
    expect(ahead.workingDaysLeft).toBeGreaterThan(50);
    const october = await draft({ basePeriod: '2026-10' });
    expect(october.items.map((item) => item.lastResult?.denominator ?? null)).toEqual([5, 19, null]);
  });

  it('tells further procedures in procedures, without a pace', async () => {
    const cascade = await draft({ criterionCode: '3.2' });
    expect(cascade.counts).toBe('PROCEDURES');
    expect(cascade.items.every((item) => item.perWeek === null && item.reach !== 'REACHABLE')).toBe(true);
    expect(cascade.items[0]?.needed).toBeGreaterThan(0);
  });

  it('is refused with every fault named', async () => {
    expect(faults(await attempt('draftTargetCascade', input({ title: ' ', criterionCode: '9.9', percent: '101', method: 'LAST_RESULT_PLUS_STEP', basePeriod: '2027', level: 'COMMUNE', unitCodes: ['x', KINH_BAC, KINH_BAC, 'BN25.TTR'] })))).toEqual([
      'INVALID_INPUT', ['input.title', 'REQUIRED'], ['input.criterionCode', 'UNKNOWN_CRITERION'], ['input.percent', 'OUT_OF_RANGE'], ['input.step', 'STEP_REQUIRED'], ['input.basePeriod', 'NOT_BEGUN'],
      ['input.level', 'NOT_TOGETHER'], ['input.unitCodes.0', 'UNKNOWN_UNIT'], ['input.unitCodes.2', 'DUPLICATE_UNIT'], ['input.unitCodes.3', 'NOT_MEASURED'],
    ]);
    const one = async (change: Input): Promise<unknown[]> => faults(await attempt('draftTargetCascade', input(change)));
    expect(await one({ step: '1' })).toEqual(['INVALID_INPUT', ['input.step', 'NOT_FOR_METHOD']]);
    expect(await one({ unitCodes: ['24', KINH_BAC] })).toEqual(['INVALID_INPUT', ['input.unitCodes.1', 'NESTED']]);
    expect(await one({ unitCodes: [] })).toEqual(['INVALID_INPUT', ['input.unitCodes', 'NO_UNITS']]);
    expect(await one({ withinCode: KINH_BAC, unitCodes: [BAC_GIANG] })).toEqual(['INVALID_INPUT', ['input.unitCodes.0', 'NOT_WITHIN']]);
    expect(await one({ withinCode: KINH_BAC, unitCodes: null })).toEqual(['INVALID_INPUT', ['input.withinCode', 'NOTHING_BELOW']]);
    expect(await one({ withinCode: 'H05', unitCodes: null })).toEqual(['INVALID_INPUT', ['input.withinCode', 'UNKNOWN_GROUP']]);
    expect(await one({ criterionCode: '2.2' })).toEqual(['INVALID_INPUT', ['input.criterionCode', 'NO_TARGETS']]);
    expect(await api.sql('select 1 from target_cascades')).toEqual([]);
  });

  it('is made once for the same key and input', async () => {
    const [first, again] = [await draft({ idempotencyKey: 'k' }), await draft({ idempotencyKey: 'k' })];
    expect(again.id).toBe(first.id);
    expect(faults(await attempt('draftTargetCascade', input({ idempotencyKey: 'k', percent: '66' })))[0]).toBe('CONFLICT');
    expect(await api.sql('select 1 from target_cascades')).toHaveLength(1);
  });

  it('keeps what it was computed from when figures move on', async () => {
    const cascade = await draft();
    await receiveQuarter(api, [{ unitCode: JUSTICE, october: { count: 3, reused: 3, onTime: 3 }, recent: { count: 0, reused: 0 } }]);
    try {
      expect(await seen('center', cascade.id)).toEqual(cascade);
    } finally {
      await api.sql("delete from dossiers where code like 'BN25%'");
      await api.sql("delete from unit_day_counts where unit_id = (select id from units where code = 'BN25.STP')");
      await api.sql("delete from unit_procedure_days where unit_id = (select id from units where code = 'BN25.STP')");
    }
  });
});

describe('changing a draft', () => {
  it('replaces some percentages, keeps the proposal beside them, and raises the version', async () => {
    const cascade = await draft();
    const changed = await run('updateTargetCascade', { id: cascade.id, expectedVersion: 1, items: [{ unitCode: KINH_BAC, percent: '50.00' }, { unitCode: JUSTICE, percent: '100' }] });
    expect([changed.version, changed.items.map((item) => [item.proposed, item.percent, item.reach])]).toEqual([2, [['79.85', '79.85', 'REACHABLE'], ['60.05', '50', 'REACHABLE'], ['65', '100', 'UNKNOWN']]]);
    expect(changed.checks).toMatchObject({ atFull: 1, belowLast: 1, isMet: false });
    const [entry] = await api.sql<{ before: unknown; after: unknown }>("select before, after from audit_entries where operation = 'updateTargetCascade' order by id desc limit 1");
    expect(entry).toEqual({ before: [{ unitCode: KINH_BAC, percent: '60.05' }, { unitCode: JUSTICE, percent: '65' }], after: [{ unitCode: KINH_BAC, percent: '50' }, { unitCode: JUSTICE, percent: '100' }] });
  });

  it('is refused for a stale version, with the present one, and with every row at fault named', async () => {
    const { id } = await draft();
    await run('updateTargetCascade', { id, expectedVersion: 1, items: [{ unitCode: KINH_BAC, percent: '50' }] });
    const stale = await attempt('updateTargetCascade', { id, expectedVersion: 1, items: [{ unitCode: KINH_BAC, percent: '51' }] });
    expect([faults(stale), stale.errors[0]?.extensions['currentVersion']]).toEqual([['CONFLICT', ['input.expectedVersion', 'STALE_VERSION']], 2]);
    expect(faults(await attempt('updateTargetCascade', { id, expectedVersion: 2, items: [{ unitCode: 'BN25.SKHCN', percent: '50' }, { unitCode: KINH_BAC, percent: '101' }, { unitCode: KINH_BAC, percent: '1' }] }))).toEqual([
      'INVALID_INPUT', ['input.items.0.unitCode', 'NOT_IN_CASCADE'], ['input.items.1.percent', 'OUT_OF_RANGE'], ['input.items.2.unitCode', 'DUPLICATE_UNIT'],
    ]);
    expect(percents((await seen('center', id)) as Cascade)[KINH_BAC]).toBe('50');
  });
});

describe('assigning', () => {
  it('writes the targets of all units and of the province under the decision, with their history and one audit entry', async () => {
    await targets.assign({ decisionNumber: 'CŨ', criterionCode: '4.3', period: QUARTER, items: [{ unitCode: KINH_BAC, percent: '40' }] });
    const cascade = await draft({ unitCodes: null, method: 'EQUAL' });
    expect(cascade.replacing).toBe(1);
    const assigned = await run('assignTargetCascade', { id: cascade.id, expectedVersion: 1, decisionNumber: '  88/QĐ-UBND ' });
    expect(assigned).toMatchObject({ status: 'ASSIGNED', version: 2, decisionNumber: '88/QĐ-UBND', allowedActions: [] });
    const { nodes, totalCount } = await targets.find('commune', { criterionCode: '4.3', period: QUARTER });
    expect(totalCount).toBe(113);
    expect(nodes.every((target) => target.percent === '65' && target.decisionNumber === '88/QĐ-UBND')).toBe(true);
    const [kinhBac] = (await targets.find('commune', { unitCode: KINH_BAC })).nodes;
    expect(kinhBac?.history.map(({ percent, decisionNumber }) => [percent, decisionNumber])).toEqual([['40', 'CŨ']]);
    const entries = await api.sql<{ operation: string; before: unknown; after: { targets: unknown[] } }>('select operation, before, after from audit_entries where operation <> $1 order by id desc limit 2', ['signIn']);
    expect(entries.map((entry) => entry.operation)).toEqual(['assignTargetCascade', 'draftTargetCascade']);
    expect(entries[0]).toMatchObject({ before: [{ unitCode: KINH_BAC, percent: '40', decisionNumber: 'CŨ' }], after: { decisionNumber: '88/QĐ-UBND', criterionCode: '4.3' } });
    expect(entries[0]?.after.targets).toHaveLength(113);
  });

  it('is refused to whoever works in one of the units, before anything else is looked at, and offered to nobody of them', async () => {
    const { id } = await draft();
    await api.sql("insert into account_roles (account_id, role, unit_id, valid_from) select a.id, 'DEPARTMENT_OFFICER', u.id, '2025-07-01' from accounts a, units u where a.username = 'center' and u.code = $1", [JUSTICE]);
    try {
      expect((await seen('center', id))?.allowedActions).toEqual(['EDIT', 'DISCARD']);
      const answer = await attempt('assignTargetCascade', { id, expectedVersion: 7, decisionNumber: '' });
      expect([faults(answer), answer.errors[0]?.message]).toEqual([['FORBIDDEN', ['input.id', 'OWN_UNIT']], expect.stringContaining(JUSTICE)]);
    } finally {
      await api.sql("delete from account_roles where account_id = (select id from accounts where username = 'center') and role = 'DEPARTMENT_OFFICER'");
    }
    expect(await api.sql('select 1 from targets')).toEqual([]);
  });

  it('is refused without a decision number, and assigns nothing where a unit can no longer take it', async () => {
    const { id } = await draft();
    expect(faults(await attempt('assignTargetCascade', { id, expectedVersion: 1, decisionNumber: ' ' }))).toEqual(['INVALID_INPUT', ['input.decisionNumber', 'REQUIRED']]);
    await api.sql("update unit_versions set is_measured = false where valid_to is null and unit_id = (select id from units where code = $1)", [BAC_GIANG]);
    try {
      const answer = await attempt('assignTargetCascade', { id, expectedVersion: 1, decisionNumber: '1' });
      expect([faults(answer), answer.errors[0]?.extensions.fields?.[0]?.message]).toEqual([['INVALID_INPUT', ['input.id', 'NOT_MEASURED']], expect.stringContaining(BAC_GIANG)]);
    } finally {
      await api.sql("update unit_versions set is_measured = true where valid_to is null and unit_id = (select id from units where code = $1)", [BAC_GIANG]);
    }
    expect(await api.sql('select 1 from targets')).toEqual([]);
    expect(await seen('center', id)).toMatchObject({ status: 'DRAFT', version: 1 });
  });

  it('happens once: what is assigned or discarded is changed no more', async () => {
    const { id } = await draft();
    const other = await draft();
    await run('assignTargetCascade', { id, expectedVersion: 1, decisionNumber: '1' });
    const discarded = await run('discardTargetCascade', { id: other.id, expectedVersion: 1 });
    expect(discarded).toMatchObject({ status: 'DISCARDED', version: 2, allowedActions: [] });
    for (const done of [id, other.id]) {
      expect(faults(await attempt('assignTargetCascade', { id: done, expectedVersion: 1, decisionNumber: '1' }))[0]).toBe('CONFLICT');
      for (const name of ['assignTargetCascade', 'updateTargetCascade', 'discardTargetCascade']) {
        const more = name === 'assignTargetCascade' ? { decisionNumber: '' } : name === 'updateTargetCascade' ? { items: [] } : {};
        expect([name, faults(await attempt(name, { id: done, expectedVersion: 2, ...more }))]).toEqual([name, ['NOT_ALLOWED_IN_STATUS']]);
      }
    }
    expect(await api.sql('select 1 from targets')).toHaveLength(3);
  });

  it('happens once when two assign at the same time', async () => {
    const { id } = await draft();
    const answers = await Promise.all([1, 2].map((number) => attempt('assignTargetCascade', { id, expectedVersion: 1, decisionNumber: String(number) })));
    expect(answers.map((answer) => answer.errors[0]?.extensions.code ?? 'done').toSorted()).toEqual(['CONFLICT', 'done']);
    expect(await api.sql('select 1 from target_history')).toEqual([]);
  });
});

describe('who sees a cascade', () => {
  it('is every role that reads all while it is a draft, and whoever reads targets once it is assigned', async () => {
    const { id } = await draft();
    const all = ['center', 'chairman', 'office', 'ict', 'inspector'];
    const readers = ['department', 'commune', 'frontend'];
    const visible = async (as: string): Promise<boolean> => {
      const isOne = (await seen(as, id)) !== null;
      expect([as, (await api.must<{ targetCascades: { totalCount: number } }>(as, MANY)).targetCascades.totalCount]).toEqual([as, isOne ? 1 : 0]);
      expect([as, (await api.must<{ node: object | null }>(as, 'query($id: ID!) { node(id: $id) { id } }', { id })).node !== null]).toEqual([as, isOne]);
      return isOne;
    };
    for (const as of all) expect([as, await visible(as)]).toEqual([as, true]);
    for (const as of readers) expect([as, await visible(as)]).toEqual([as, false]);
    await run('assignTargetCascade', { id, expectedVersion: 1, decisionNumber: '1' });
    for (const as of [...all, ...readers]) expect([as, await visible(as)]).toEqual([as, true]);
    expect((await seen('commune', id))?.items).toHaveLength(3);
    expect(await visible('district')).toBe(false);
    for (const [as, code] of [[null, 'UNAUTHENTICATED'], ['connector', 'FORBIDDEN'], ['admin', 'FORBIDDEN']] as const) expect([as, (await api.ask(as, ONE, { id })).errors[0]?.extensions.code]).toEqual([as, code]);
    expect(await api.must(null, 'query($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  it('does not widen who acts: the Center alone', async () => {
    const { id } = await draft();
    for (const as of ['chairman', 'office', 'ict', 'inspector', 'department', 'commune', 'frontend']) {
      expect([as, (await attempt('draftTargetCascade', input(), as)).errors[0]?.extensions.code]).toEqual([as, 'FORBIDDEN']);
      expect([as, (await attempt('discardTargetCascade', { id, expectedVersion: 1 }, as)).errors[0]?.extensions.code]).toEqual([as, 'FORBIDDEN']);
    }
    expect((await seen('chairman', id))?.allowedActions).toEqual([]);
    expect(faults(await attempt('discardTargetCascade', { id: Buffer.from('TargetCascade:999').toString('base64url'), expectedVersion: 1 }))[0]).toBe('NOT_FOUND');
  });

  it('finds them by status, criterion, days and unit, in order', async () => {
    const { id } = await draft();
    await draft({ criterionCode: '4.2', unitCodes: [JUSTICE] });
    await run('discardTargetCascade', { id, expectedVersion: 1 });
    const codes = async (where: object | null, more: object = {}): Promise<string[]> =>
      (await api.must<{ targetCascades: { nodes: { criterionCode: string }[] } }>('center', MANY, { where, ...more })).targetCascades.nodes.map((cascade) => cascade.criterionCode);
    expect(await codes(null)).toEqual(['4.2', '4.3']);
    expect(await codes({ status: ['DISCARDED'] })).toEqual(['4.3']);
    expect(await codes({ criterionCode: '4.2', period: '2026-10-01/2026-12-31' })).toEqual(['4.2']);
    expect(await codes({ unitCode: KINH_BAC })).toEqual(['4.3']);
    expect(await codes({ period: '2026' })).toEqual([]);
    expect(await codes(null, { orderBy: [{ field: 'CRITERION', direction: 'DESC' }] })).toEqual(['4.3', '4.2']);
  });
});

describe('a cascade of the whole province', () => {
  it('costs as many statements as one of a few units, to draft, to read, to list and to assign', async () => {
    const cost = async (change: Input): Promise<number[]> => {
      let id = '';
      const drafting = await api.countStatements(async () => { ({ id } = await draft(change)); });
      const reading = await api.countStatements(() => seen('chairman', id));
      const listing = await api.countStatements(() => api.must('chairman', MANY, { where: { status: ['DRAFT'] } }));
      const assigning = await api.countStatements(() => run('assignTargetCascade', { id, expectedVersion: 1, decisionNumber: '1' }));
      return [drafting, reading, listing, assigning];
    };
    await cost({ unitCodes: null, level: 'COMMUNE' });
    const communes = await cost({ unitCodes: null, level: 'COMMUNE' });
    expect(await cost({ unitCodes: null, level: 'DEPARTMENT' })).toEqual(communes);
  });
});
