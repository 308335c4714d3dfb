// Rule sets side by side: drafted, previewed, put in force, and never changed under figures that were made with them.
import type { RuleSet } from '../../api/domain/rule-set.ts';
import { isComparable, ruleSetBreaks } from '../../api/indicators/rule-set-breaks.ts';
import { commandContext } from '../../api/commands/command-context.ts';
import { Clock } from '../../api/request/clock.ts';
import { createTestApi, type Answer, type TestApi } from '../support/api.ts';
import { faults } from '../support/targets.ts';
import { readRuleSet } from '../../seeds/reference/rule-sets.ts';
import { loadWorkedCases } from '../support/load-worked-cases.ts';

const CLOCK = '2026-11-24T08:00:00+07:00';
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: CLOCK });
  await loadWorkedCases(api);
});
afterAll(() => api.close());

const SET = 'code name state inForce version validFrom validTo source savedBy putInForceBy allowedActions definition';
const SAVE = `mutation($input: SaveRuleSetInput!) { saveRuleSet(input: $input) { indicatorSet { ${SET} } } }`;
const PUT = `mutation($input: PutRuleSetInForceInput!) { putRuleSetInForce(input: $input) { indicatorSet { ${SET} } } }`;
const LIST = `query($where: IndicatorSetWhere) { indicatorSets(where: $where) { code state inForce validFrom validTo allowedActions } }`;

const inForce = readRuleSet('rule-set-portal-2026-09.json');
/** 4.1 gives 4 points less and 2.1 as many more; 3.2 asks for half. */
const draft = (change: Partial<RuleSet> = {}): RuleSet => ({
  ...inForce, code: 'du-thao-2027', state: 'DRAFT', validFrom: '2027-01-01', validTo: null, nameVi: 'Dự thảo 2027', nameEn: 'Draft 2027',
  criteria: inForce.criteria.map((one) => (one.code === '3.2' ? { ...one, fullAtPercent: 50 } : one)), ...change,
});
const save = (definition: unknown, more: object = {}, as: string | null = 'ict'): Promise<Answer> => api.ask(as, SAVE, { input: { definition, ...more } });
const put = (change: object = {}, as: string | null = 'ict'): Promise<Answer> =>
  api.ask(as, PUT, { input: { code: 'du-thao-2027', state: 'OFFICIAL', validFrom: '2027-01-01', source: '01/2027/QĐ-TTg', ...change } });
const codes = async (as: string | null, where: object | null = null): Promise<string[]> =>
  (await api.must<{ indicatorSets: { code: string }[] }>(as, LIST, { where })).indicatorSets.map(({ code }) => code);
const codeOf = (answer: Answer): string | undefined => answer.errors[0]?.extensions.code;

describe('a draft', () => {
  it('is refused with every fault named by its path, and nothing is written', async () => {
    const broken = { ...draft(), state: 'OFFICIAL', code: 'có dấu', criteria: draft().criteria.map((one, index) => (index === 0 ? { ...one, maxScore: 7, numerator: 'NO_SUCH' } : one)), note: 5, legalBasis: 'x\u0000' };
    expect(faults(await save(broken))).toEqual([
      'INVALID_INPUT', ['input.definition.legalBasis', 'CONTROL_CHARACTER'], ['input.definition.note', 'NOT_ALLOWED'], ['input.definition.code', 'NOT_ALLOWED'], ['input.definition.state', 'NOT_A_DRAFT'],
      ['input.definition.criteria.0.numerator', 'UNKNOWN_METRIC'], ['input.definition.groups.0.maxScore', 'SUM_OF_MAXIMA'],
    ]);
    expect(faults(await save([]))).toEqual(['INVALID_INPUT', ['input.definition', 'NOT_A_RULE_SET']]);
    expect(faults(await save({}))[0]).toBe('INVALID_INPUT');
    expect(await codes('ict')).toEqual(['portal-2026-09', 'portal-2022-2025']);
  });

  it('is written and changed by the department that keeps the formulas, against the version that was read', async () => {
    const saved = await save({ ...draft(), somethingElse: 1 });
    expect(saved.data?.['saveRuleSet']).toMatchObject({ indicatorSet: { code: 'du-thao-2027', inForce: false, version: 1, savedBy: 'Chuyên viên Sở Khoa học và Công nghệ', allowedActions: ['SAVE', 'PUT_IN_FORCE'], definition: draft() } });
    expect(faults(await save(draft()))).toEqual(['CONFLICT', ['input.expectedVersion', 'STALE_VERSION']]);
    expect((await save(draft({ note: 'lần hai' }), { expectedVersion: 1 })).data?.['saveRuleSet']).toMatchObject({ indicatorSet: { version: 2 } });
    const race = await Promise.all(['a', 'b'].map((note) => save(draft({ note }), { expectedVersion: 2 })));
    expect(race.map(codeOf).toSorted()).toEqual(['CONFLICT', undefined]);
    expect(codeOf(await save(draft({ code: 'khac' }), { expectedVersion: 4 }))).toBe('CONFLICT');
  });

  it('is never in force and judges nothing, whatever days it names', async () => {
    await save(draft({ code: 'du-thao-nay', validFrom: '2026-01-01' }));
    expect((await api.must<{ indicatorSet: { code: string } }>(null, '{ indicatorSet(asOf: "2026-06-01") { code } }')).indicatorSet.code).toBe('portal-2026-09');
    expect((await api.must<{ scorecard: { ruleSetCode: string } }>('center', '{ scorecard(unitCode: "24", period: "2026-09") { ruleSetCode } }')).scorecard.ruleSetCode).toBe('portal-2026-09');
    const { takeScoreSnapshot } = await api.must<{ takeScoreSnapshot: { takenAt: string } }>('office', 'mutation { takeScoreSnapshot(input: {period: "2026-09"}) { takenAt } }');
    const kept = await api.must<{ scorecard: { ruleSetCode: string } }>('center', 'query($at: DateTime) { scorecard(unitCode: "24", period: "2026-09", asOf: $at) { ruleSetCode } }', { at: takeScoreSnapshot.takenAt });
    expect(kept.scorecard.ruleSetCode).toBe('portal-2026-09');
    expect(await codes('ict', { inForceOn: '2026-06-01' })).toEqual(['portal-2026-09']);
  });

  it('is seen by roles that read all, and for others it is not there', async () => {
    for (const as of ['center', 'chairman', 'office', 'ict', 'inspector']) expect([as, await codes(as)]).toEqual([as, ['du-thao-2027', 'du-thao-nay', 'portal-2026-09', 'portal-2022-2025']]);
    for (const as of ['commune', 'department', 'frontend', 'admin', null]) {
      expect([as, await codes(as)]).toEqual([as, ['portal-2026-09', 'portal-2022-2025']]);
      expect(await api.must(as, '{ indicatorSet(code: "du-thao-2027") { code } }')).toEqual({ indicatorSet: null });
    }
    expect(codeOf(await api.ask('commune', '{ scorecard(unitCode: "24", period: "2026-09", ruleSetCode: "du-thao-2027") { score } }'))).toBe('NOT_FOUND');
    expect(await codes('ict', { state: 'DRAFT' })).toEqual(['du-thao-2027', 'du-thao-nay', 'portal-2022-2025']);
  });

  it.each([[null, 'UNAUTHENTICATED'], ['center', 'FORBIDDEN'], ['office', 'FORBIDDEN'], ['commune', 'FORBIDDEN'], ['inspector', 'FORBIDDEN'], ['admin', 'FORBIDDEN'], ['frontend', 'FORBIDDEN']])(
    'is not written or put in force by %s', async (as, code) => {
      expect([codeOf(await save(draft(), {}, as)), codeOf(await put({}, as))]).toEqual([code, code]);
    });

  it('shows what it would change from the set in force', async () => {
    const query = 'query($code: String!, $from: String!) { indicatorSet(code: $code) { changesFrom(code: $from) { judgesAlike added { code } removed { code } changed { code fields { field before after } } others { field before after } } } }';
    const changes = async (code: string, from: string): Promise<unknown> => (await api.must<{ indicatorSet: { changesFrom: unknown } }>('ict', query, { code, from })).indicatorSet.changesFrom;
    expect(await changes('du-thao-2027', 'portal-2026-09')).toEqual({
      judgesAlike: false, added: [], removed: [], others: [], changed: [{ code: '3.2', fields: [{ field: 'fullAtPercent', before: String(inForce.criteria.find(({ code }) => code === '3.2')?.fullAtPercent), after: '50' }] }],
    });
    expect(await changes('portal-2026-09', 'portal-2026-09')).toMatchObject({ judgesAlike: true, changed: [] });
    expect(codeOf(await api.ask('ict', query, { code: 'du-thao-2027', from: 'no-such' }))).toBe('NOT_FOUND');
  });
});

describe('a preview', () => {
  const CARD = 'query($set: String, $at: DateTime) { scorecard(unitCode: "24", period: "2026-09", ruleSetCode: $set, asOf: $at) { ruleSetCode score criteria { code score rate { numerator denominator } provisional } } }';
  interface Card { scorecard: { ruleSetCode: string; score: string; criteria: { code: string; score: string | null; rate: unknown; provisional: string[] }[] } }

  it('judges the same counts by the draft, says so, and marks each figure as of a draft formula', async () => {
    const now = (await api.must<Card>('center', CARD)).scorecard;
    const then = (await api.must<Card>('center', CARD, { set: 'du-thao-2027' })).scorecard;
    expect([now.ruleSetCode, then.ruleSetCode]).toEqual(['portal-2026-09', 'du-thao-2027']);
    expect(then.criteria.map(({ rate }) => rate)).toEqual(now.criteria.map(({ rate }) => rate));
    const differing = then.criteria.filter(({ score }, index) => score !== now.criteria[index]?.score).map(({ code }) => code);
    expect(differing).toEqual(['3.2']);
    const scoreOf = (card: Card['scorecard']): number => Number(card.criteria.find(({ code }) => code === '3.2')?.score);
    expect(scoreOf(then)).toBeCloseTo(Math.min(2, scoreOf(now) * 2), 1);
    expect(new Set(then.criteria.filter(({ score }) => score !== null && score !== '').flatMap(({ provisional }) => provisional))).toContain('DRAFT_FORMULA');
    expect((await api.must<Card>('center', CARD, { set: null })).scorecard).toEqual(now);
  });

  it('ranks a whole board, in as many statements as the set in force', async () => {
    const BOARD = 'query($set: String) { scoreboard(withinCode: "24", period: "2026-09", ruleSetCode: $set) { ruleSetCode rows { unit { code } score } } }';
    const board = await api.must<{ scoreboard: { ruleSetCode: string; rows: unknown[] } }>('center', BOARD, { set: 'du-thao-2027' });
    expect([board.scoreboard.ruleSetCode, board.scoreboard.rows.length]).toEqual(['du-thao-2027', 112]);
    const statements = (set: string | null): Promise<number> => api.countStatements(() => api.must('center', BOARD, { set }));
    expect(await statements('du-thao-2027')).toBe(await statements(null));
  });

  it('is of the figures of now: a snapshot answers by its own set alone', async () => {
    const at = (await api.sql<{ taken_at: Date }>("select taken_at from score_snapshots where period = '2026-09'"))[0]?.taken_at.toISOString();
    expect(faults(await api.ask('center', CARD, { set: 'du-thao-2027', at }))).toEqual(['INVALID_INPUT', ['ruleSetCode', 'NO_SNAPSHOT_FOR_RULE_SET']]);
    expect((await api.must<Card>('center', CARD, { set: 'portal-2026-09', at })).scorecard.ruleSetCode).toBe('portal-2026-09');
    expect(codeOf(await api.ask('center', CARD, { set: 'no-such' }))).toBe('NOT_FOUND');
    expect((await api.must<Card>('frontend', CARD, { set: 'portal-2022-2025' })).scorecard.ruleSetCode).toBe('portal-2022-2025');
  });
});

describe('putting in force', () => {
  it('names every reason against it', async () => {
    expect(faults(await put({ state: 'DRAFT', validFrom: '2026-09-15', source: '' }))).toEqual(['INVALID_INPUT', ['input.source', 'REQUIRED'], ['input.state', 'DRAFT_NOT_IN_FORCE'], ['input.validFrom', 'HAS_SNAPSHOTS']]);
    expect(faults(await put({ validFrom: '2025-07-01' }))).toEqual(['INVALID_INPUT', ['input.validFrom', 'NOT_AFTER_THE_LAST'], ['input.validFrom', 'HAS_SNAPSHOTS']]);
    expect(codeOf(await put({ code: 'no-such' }))).toBe('NOT_FOUND');
    expect(codeOf(await put({ expectedVersion: 1 }))).toBe('CONFLICT');
    expect(codeOf(await put({ code: 'portal-2026-09' }))).toBe('NOT_ALLOWED_IN_STATUS');
  });

  it('ends the set before it the day before, leaves a boundary that is seen, and one audit entry', async () => {
    const answer = await put({ expectedVersion: 3 });
    expect(answer.data?.['putRuleSetInForce']).toMatchObject({ indicatorSet: { code: 'du-thao-2027', state: 'OFFICIAL', inForce: true, validFrom: '2027-01-01', validTo: null, source: '01/2027/QĐ-TTg', allowedActions: [] } });
    const { indicatorSets } = await api.must<{ indicatorSets: unknown[] }>('ict', LIST);
    expect(indicatorSets).toMatchObject([{ code: 'du-thao-nay', inForce: false }, { code: 'du-thao-2027' }, { code: 'portal-2026-09', validTo: '2026-12-31' }, { code: 'portal-2022-2025', validTo: '2025-06-30' }]);
    expect(await api.sql("select after from audit_entries where operation = 'putRuleSetInForce'")).toMatchObject([{ after: { ended: [{ code: 'portal-2026-09', validTo: '2026-12-31' }] } }]);
    const ctx = await commandContext(api.orm, new Clock(new Date(CLOCK)), 'center');
    const periods = ['2024', '2025', '2026', '2027'].map((key) => ({ key, lastDay: `${key}-12-31` }));
    expect(await ruleSetBreaks(ctx, periods)).toEqual([
      { index: 1, periodKey: '2025', beforeCode: 'portal-2022-2025', afterCode: 'portal-2026-09', on: '2025-07-01' },
      { index: 3, periodKey: '2027', beforeCode: 'portal-2026-09', afterCode: 'du-thao-2027', on: '2027-01-01' },
    ]);
    expect([await isComparable(ctx, { lastDay: '2026-01-31' }, { lastDay: '2026-12-31' }), await isComparable(ctx, { lastDay: '2026-12-31' }, { lastDay: '2027-01-31' }), await isComparable(ctx, { lastDay: '2001-01-31' }, { lastDay: '2001-01-31' })]).toEqual([true, false, false]);
  });

  it('is for good: the set is neither drafted again nor put in force again, and figures of before stay with theirs', async () => {
    expect(codeOf(await save(draft(), { expectedVersion: 4 }))).toBe('NOT_ALLOWED_IN_STATUS');
    expect(codeOf(await save({ ...inForce, state: 'DRAFT' }))).toBe('NOT_ALLOWED_IN_STATUS');
    expect(codeOf(await put())).toBe('NOT_ALLOWED_IN_STATUS');
    expect((await api.must<{ scorecard: { ruleSetCode: string } }>('center', '{ scorecard(unitCode: "24", period: "2026") { ruleSetCode } }')).scorecard.ruleSetCode).toBe('portal-2026-09');
  });
});
