import type { RequestContext } from '../../api/request/context.ts';
import { RequestContext as Context } from '../../api/request/context.ts';
import { Clock } from '../../api/request/clock.ts';
import { actorOf } from '../../api/accounts/session.service.ts';
import { reader } from '../../api/database/tables.ts';
import { narrowestTarget } from '../../api/domain/target-progress.ts';
import { parsePeriod, type Period } from '../../api/domain/period.ts';
import { effectiveTargets, targetsFor } from '../../api/targets/target-lookup.ts';
import { seedDemoTargets } from '../../seeds/demo/targets.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { ASSIGN, asking, faults, FIND, type Item } from '../support/targets.ts';

const contextOf = async (api: TestApi, username: string | null, clock = new Clock()): Promise<RequestContext> => {
  const em = api.orm.em.fork();
  const [account] = username ? await api.sql<{ id: number }>('select id from accounts where username = $1', [username]) : [];
  const actor = account ? await actorOf(reader(em), account.id, clock.today()) : null;
  return new Context({ em, clock, actor, language: 'en', requestId: 'test', log: null as never, setSessionCookie: () => {}, sessionSecret: null, clientAddress: '' });
};
const period = (key: string): Period => {
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw new Error(key);
  return parsed.period;
};

describe('targets in the province of today', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi({ clock: '2026-11-24T08:00:00+07:00' });
  });
  afterAll(() => api.close());
  beforeEach(() => api.sql('truncate targets, target_history, idempotency_keys restart identity'));
  const on = asking(() => api);

  it('are assigned for many units under one decision, in the order of the call, with one audit entry', async () => {
    const before = await api.sql('select count(*)::int as n from audit_entries');
    const targets = await on.assign({ items: [{ unitCode: 'BN25.STP', percent: '98.50' }, { unitCode: '24.09187', percent: '0' }, { unitCode: '24', percent: '100' }] });
    expect(targets.map((target) => [target.unit.code, target.percent])).toEqual([['BN25.STP', '98.5'], ['24.09187', '0'], ['24', '100']]);
    expect(targets[0]).toMatchObject({ criterionCode: '2.1', period: '2026', decisionNumber: '100/QĐ-UBND', history: [], allowedActions: ['ASSIGN'], assignedBy: expect.stringContaining('Trung tâm') });
    const entries = await api.sql<{ before: unknown; after: unknown[]; actor: string }>("select * from audit_entries where operation = 'assignTargets' order by id desc");
    expect(entries[0]).toMatchObject({ actor: 'center', resource: 'Target', record_key: '2.1 2026', before: [], after: expect.arrayContaining([{ unitCode: 'BN25.STP', percent: '98.5', decisionNumber: '100/QĐ-UBND' }]) });
    expect((await api.sql<{ n: number }>('select count(*)::int as n from audit_entries where operation <> $1', ['signIn']))[0]?.n).toBeLessThanOrEqual(Number(before[0]?.['n']) + 1);
  });

  it('replace under the new decision, and the old value stays in the history, oldest first', async () => {
    const [first] = await on.assign({ decisionNumber: 'A', items: [{ unitCode: '24.09187', percent: '90' }] });
    await on.assign({ decisionNumber: 'B', items: [{ unitCode: '24.09187', percent: '95.25' }] });
    const [third] = await on.assign({ decisionNumber: 'C', period: '2026-01-01/2026-12-31', items: [{ unitCode: '24.09187', percent: '95.25' }] });
    expect(third).toMatchObject({ id: first?.id, percent: '95.25', decisionNumber: 'C', period: '2026' });
    expect(third?.history.map(({ percent, decisionNumber }) => [percent, decisionNumber])).toEqual([['90', 'A'], ['95.25', 'B']]);
    expect(third?.history[0]).toMatchObject({ at: first?.assignedAt, by: first?.assignedBy });
    const [entry] = await api.sql<{ before: unknown }>("select before from audit_entries where operation = 'assignTargets' order by id desc limit 1");
    expect(entry?.before).toEqual([{ unitCode: '24.09187', percent: '95.25', decisionNumber: 'B' }]);
  });

  it('are left as they are by the same value under the same decision', async () => {
    const [first] = await on.assign();
    const [again] = await on.assign({ items: [{ unitCode: '24.09187', percent: '98.00' }] });
    expect(again).toEqual(first);
  });

  it('are kept apart by criterion, unit and days', async () => {
    await on.assign();
    await on.assign({ criterionCode: 'L.1' });
    await on.assign({ period: '2026-Q3' });
    await on.assign({ items: [{ unitCode: 'BN25.STP', percent: '98' }] });
    expect((await on.find('center', null)).totalCount).toBe(4);
  });

  it('are refused with every row named, and nothing is half applied', async () => {
    const answer = await on.try({
      decisionNumber: ' ', criterionCode: '1.1',
      items: [
        { unitCode: 'BN25.STP', percent: '98' }, { unitCode: 'BN25.STP', percent: '97' }, { unitCode: 'NO.SUCH', percent: '97' }, { unitCode: '27.263', percent: '97' },
        { unitCode: 'BN25.PVHCC', percent: '97' }, { unitCode: '24.09187', percent: '97' }, { unitCode: 'BN25.SKHCN', percent: '101' }, { unitCode: 'BN25.STC', percent: '-0.5' },
        { unitCode: 'BN25.VP', percent: '98.00001' },
      ],
    });
    expect(faults(answer)).toEqual([
      'INVALID_INPUT', ['input.decisionNumber', 'REQUIRED'], ['input.items.1.unitCode', 'DUPLICATE_UNIT'], ['input.items.2.unitCode', 'UNKNOWN_UNIT'],
      ['input.items.3.unitCode', 'CLOSED_IN_PERIOD'], ['input.items.4.unitCode', 'NOT_MEASURED'], ['input.items.5.unitCode', 'NOT_APPLICABLE'], ['input.items.6.percent', 'OUT_OF_RANGE'], ['input.items.7.percent', 'OUT_OF_RANGE'],
      ['input.items.8.percent', 'TOO_PRECISE'],
    ]);
    expect(await api.sql('select 1 from targets')).toEqual([]);
    expect(await api.sql('select 1 from target_history')).toEqual([]);
  });

  it('are refused for a body that is not measured, closed in the period, or not standing yet', async () => {
    const one = async (unitCode: string, key: string): Promise<unknown[]> => faults(await on.try({ period: key, items: [{ unitCode, percent: '98' }] }));
    expect(await one('BN25.TTR', '2026')).toEqual(['INVALID_INPUT', ['input.items.0.unitCode', 'NOT_MEASURED']]);
    expect(await one('27.263', '2025')).toEqual(['INVALID_INPUT', ['input.items.0.unitCode', 'CLOSED_IN_PERIOD']]);
    expect(await one('24.09187', '2025-06')).toEqual(['INVALID_INPUT', ['input.items.0.unitCode', 'NOT_YET_STANDING']]);
    expect(await one('27.263', '2025-Q2')).toEqual([undefined]);
    expect(await one('24.09187', '2025')).toEqual([undefined]);
    expect(await one('24\u0000', '2026')).toEqual(['INVALID_INPUT', ['input.items.0.unitCode', 'UNKNOWN_UNIT']]);
  });

  it('are refused for an unknown criterion, an average, no rows, too many rows, and a decision number too long to file', async () => {
    expect(faults(await on.try({ criterionCode: '9.9' }))).toEqual(['INVALID_INPUT', ['input.criterionCode', 'UNKNOWN_CRITERION']]);
    expect(faults(await on.try({ criterionCode: '2.2' }))).toEqual(['INVALID_INPUT', ['input.criterionCode', 'NO_TARGETS']]);
    expect(faults(await on.try({ period: '2021' }))).toContainEqual(['input.criterionCode', 'UNKNOWN_CRITERION']);
    expect(faults(await on.try({ items: [] }))).toEqual(['INVALID_INPUT', ['input.items', 'NO_ITEMS']]);
    expect(faults(await on.try({ items: Array.from({ length: 1001 }, (_, i) => ({ unitCode: `U${i}`, percent: '1' })) }))).toEqual(['INVALID_INPUT', ['input.items', 'TOO_MANY']]);
    expect(faults(await on.try({ decisionNumber: 'x'.repeat(101) }))).toEqual(['INVALID_INPUT', ['input.decisionNumber', 'TOO_LONG']]);
  });

  it('are refused where the value is no decimal or the period is none, in the language of the reader', async () => {
    const percent = await on.try({ items: [{ unitCode: '24.09187', percent: 'nhiều' }] });
    expect(percent.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: expect.stringMatching(/items\.0\.percent$/) }] });
    expect((await on.try({ period: '2026-13' })).errors[0]?.extensions.code).toBe('INVALID_INPUT');
    const [vi, en] = await Promise.all(['vi', 'en'].map((language) => api.ask('center', ASSIGN, { input: on.input({ items: [{ unitCode: '24.09187', percent: '101' }] }) }, { 'accept-language': language })));
    expect([vi?.errors[0]?.extensions.fields?.[0]?.message, en?.errors[0]?.extensions.fields?.[0]?.message]).toEqual(['Tỷ lệ phải từ 0 đến 100.', 'The percentage is from 0 to 100.']);
  });

  it('are not changed by whoever works in the unit, in whatever role and even with other faults', async () => {
    await api.sql("insert into account_roles (account_id, role, unit_id, valid_from) select a.id, 'DEPARTMENT_OFFICER', u.id, '2025-07-01' from accounts a, units u where a.username = 'center' and u.code = 'BN25.STP'");
    const desk = (await api.sql<{ code: string }>("select u.code from unit_versions v join units u on u.id = v.unit_id where v.level = 'DESK' and v.valid_to is null and v.parent_id = (select id from units where code = '24.09193') limit 1"))[0];
    await api.sql("insert into account_roles (account_id, role, unit_id, valid_from) select a.id, 'COMMUNE_OFFICER', u.id, '2025-07-01' from accounts a, units u where a.username = 'center' and u.code = $1", [desk?.code ?? '']);
    try {
      const items = [{ unitCode: '24.09187', percent: '98' }, { unitCode: 'BN25.STP', percent: '101' }, ...(desk ? [{ unitCode: '24.09193', percent: '98' }] : [])];
      expect(faults(await on.try({ items }))).toEqual(['FORBIDDEN', ['input.items.1.unitCode', 'OWN_UNIT'], ...(desk ? [['input.items.2.unitCode', 'OWN_UNIT']] : [])]);
      expect(await api.sql('select 1 from targets')).toEqual([]);
    } finally {
      await api.sql("delete from account_roles where account_id = (select id from accounts where username = 'center') and role in ('DEPARTMENT_OFFICER', 'COMMUNE_OFFICER')");
    }
  });

  it.each([
    [null, 'UNAUTHENTICATED'], ['frontend', 'FORBIDDEN'], ['connector', 'FORBIDDEN'], ['chairman', 'FORBIDDEN'], ['office', 'FORBIDDEN'], ['ict', 'FORBIDDEN'],
    ['department', 'FORBIDDEN'], ['district', 'FORBIDDEN'], ['commune', 'FORBIDDEN'], ['inspector', 'FORBIDDEN'], ['admin', 'FORBIDDEN'],
  ])('are not assigned by %s', async (as, code) => {
    expect((await on.try({}, as)).errors[0]?.extensions.code).toBe(code);
  });

  it('are the same for the same key and input, and CONFLICT for other input under it', async () => {
    const key = { idempotencyKey: 'k-1' };
    const [first] = await on.assign(key);
    await on.assign({ decisionNumber: 'later', items: [{ unitCode: '24.09187', percent: '50' }] });
    const [again] = await on.assign(key);
    expect(again).toMatchObject({ id: first?.id, percent: '50', decisionNumber: 'later' });
    expect(faults(await on.try({ ...key, decisionNumber: 'other' }))).toEqual(['CONFLICT', ['input.idempotencyKey', 'KEY_REUSED']]);
    expect(faults(await on.try({ idempotencyKey: ' ' }))).toEqual(['INVALID_INPUT', ['input.idempotencyKey', 'LENGTH']]);
    expect(faults(await on.try({ idempotencyKey: 'k-2', items: [] }))[0]).toBe('INVALID_INPUT');
    expect(await on.assign({ idempotencyKey: 'k-2' })).toHaveLength(1);
  });

  it('are assigned once by two calls at the same time with one key', async () => {
    const answers = await Promise.all([on.assign({ idempotencyKey: 'twice' }), on.assign({ idempotencyKey: 'twice' })]);
    expect(answers[0]?.[0]?.id).toBe(answers[1]?.[0]?.id);
    expect(await api.sql("select 1 from audit_entries where operation = 'assignTargets' and after @> '[{\"decisionNumber\": \"100/QĐ-UBND\"}]' and at >= (select max(created_at) from idempotency_keys)")).toHaveLength(1);
  });

  it('all apply in some order when many calls come at once, and no value is lost', async () => {
    const units = ['24.09187', 'BN25.STP', 'BN25.SKHCN'];
    const values = ['90', '91', '92', '93', '94', '95'];
    await Promise.all(values.map((percent, index) => on.assign({
      decisionNumber: `D${percent}`, items: (index % 2 ? units : units.toReversed()).map((unitCode) => ({ unitCode, percent })),
    })));
    const { nodes } = await on.find('center', { criterionCode: '2.1' });
    expect(nodes).toHaveLength(3);
    for (const target of nodes) expect([...target.history.map(({ percent }) => percent), target.percent].toSorted()).toEqual(values);
    expect(new Set(nodes.map((target) => JSON.stringify(target.history.map(({ percent }) => percent)))).size).toBe(1);
  });

  it('are found by unit, tree, criterion and days however written, in a stable order, page by page', async () => {
    await on.assign({ items: [{ unitCode: '24.09187', percent: '90' }, { unitCode: 'BN25.STP', percent: '80' }] });
    await on.assign({ period: '2025', items: [{ unitCode: '24.09187', percent: '70' }] });
    await on.assign({ period: '2025-Q2', items: [{ unitCode: '27.263', percent: '60' }] });
    const codes = async (where: object | null, more: object = {}): Promise<string[]> => (await on.find('center', where, more)).nodes.map((target) => `${target.unit.code} ${target.period}`);
    expect(await codes(null)).toEqual(['24.09187 2026', 'BN25.STP 2026', '27.263 2025-Q2', '24.09187 2025']);
    expect(await codes({ unitCode: '24.09187' })).toEqual(['24.09187 2026', '24.09187 2025']);
    expect(await codes({ withinCode: 'H05' })).toEqual(['27.263 2025-Q2']);
    expect(await codes({ withinCode: '24', period: '2026-01-01/2026-12-31' })).toEqual(['24.09187 2026', 'BN25.STP 2026']);
    expect(await codes({ criterionCode: '3.3' })).toEqual([]);
    expect(await codes({ unitCode: 'NO.SUCH' })).toEqual([]);
    expect(await codes(null, { orderBy: [{ field: 'PERCENT', direction: 'ASC' }] })).toEqual(['27.263 2025-Q2', '24.09187 2025', 'BN25.STP 2026', '24.09187 2026']);
    expect(await codes(null, { first: 1, offset: 1 })).toEqual(['BN25.STP 2026']);
  });

  it('are read by roles that read scores, and by nobody else', async () => {
    await on.assign();
    for (const as of ['center', 'chairman', 'office', 'ict', 'inspector', 'department', 'commune', 'frontend']) expect([as, (await on.find(as, null)).totalCount]).toEqual([as, 1]);
    for (const [as, code] of [[null, 'UNAUTHENTICATED'], ['connector', 'FORBIDDEN'], ['admin', 'FORBIDDEN']] as const) {
      expect([as, (await api.ask(as, FIND)).errors[0]?.extensions.code]).toEqual([as, code]);
    }
    expect((await on.find('commune', null)).nodes[0]?.allowedActions).toEqual([]);
  });

  it('are found again by id, by those who may see them', async () => {
    const [target] = await on.assign();
    const query = 'query($id: ID!) { node(id: $id) { id ... on Target { percent unit { code } } } }';
    expect(await api.must('frontend', query, { id: target?.id })).toEqual({ node: { id: target?.id, percent: '98', unit: { code: '24.09187' } } });
    expect(await api.must(null, query, { id: target?.id })).toEqual({ node: null });
  });

  it('stand beside each unit, for the days asked for', async () => {
    await on.assign();
    await on.assign({ period: '2026-Q3' });
    const query = 'query($period: Period) { unit(code: "24.09187") { code targets(period: $period) { totalCount nodes { period percent } } } }';
    expect(await api.must('commune', query)).toMatchObject({ unit: { targets: { totalCount: 2, nodes: [{ period: '2026-Q3' }, { period: '2026' }] } } });
    expect(await api.must('commune', query, { period: '2026' })).toMatchObject({ unit: { targets: { nodes: [{ period: '2026', percent: '98' }] } } });
    const anonymous = await api.ask<{ unit: object }>(null, query);
    expect(anonymous.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(anonymous.data?.unit).toEqual({ code: '24.09187', targets: null });
  });

  it('cost a constant number of statements, to read and to assign', async () => {
    const units = (await api.sql<{ code: string }>("select u.code from unit_versions v join units u on u.id = v.unit_id where v.is_measured and v.valid_to is null and v.level <> 'PROVINCE' order by 1")).map((unit) => unit.code);
    const items = units.map((unitCode) => ({ unitCode, percent: '90' }));
    expect(items).toHaveLength(112);
    await on.assign({ items });
    const assigned = async (some: Item[], decisionNumber: string): Promise<number> => api.countStatements(() => on.assign({ items: some, decisionNumber }));
    expect(await assigned(items, 'many')).toBe(await assigned(items.slice(0, 5), 'few'));
    const read = (first: number): Promise<number> => api.countStatements(() => on.find('center', { withinCode: '24' }, { first }));
    await read(5);
    expect(await read(112)).toBe(await read(5));
    const nested = (first: number): Promise<number> =>
      api.countStatements(() => api.must('center', 'query($first: Int) { units(where: {withinCode: "24", measured: true}, first: $first) { nodes { targets(period: "2026") { nodes { percent } } } } }', { first }));
    expect(await nested(100)).toBe(await nested(5));
  });

  it('count by the narrowest period that holds the one asked for, the last assigned among equals, in one statement', async () => {
    const keys = ['2026', '2026-Q3', '2026-09', '2026-07-01/2026-12-31', '2026-08-01/2027-01-31', '2026-W36'];
    for (const [index, key] of keys.entries()) await on.assign({ period: key, items: [{ unitCode: '24.09187', percent: String(50 + index) }, { unitCode: 'BN25.STP', percent: String(60 + index) }] });
    const ctx = await contextOf(api, 'frontend');
    const unitIds = (await api.sql<{ id: number }>("select id from units where code in ('24.09187', 'BN25.STP') order by code")).map((unit) => unit.id);
    const latestFirst = keys.map((key, index) => ({ period: period(key), percent: String(50 + index) })).toReversed();
    for (const asked of ['2026', '2026-Q3', '2026-09', '2026-08', '2026-10', '2026-11-01/2026-12-01', '2027-01', '2026-W36', '2025', '2026-08-31/2026-09-06']) {
      let lookup: Awaited<ReturnType<typeof targetsFor>> = () => null;
      expect(await api.countStatements(async () => { lookup = await targetsFor(ctx, unitIds, null, period(asked)); })).toBe(1);
      expect([asked, lookup(unitIds[0] ?? 0, '2.1')?.percent ?? null]).toEqual([asked, narrowestTarget(latestFirst, period(asked))?.percent ?? null]);
      expect(lookup(unitIds[0] ?? 0, '3.3')).toBeNull();
    }
    await api.sql("update targets set assigned_at = assigned_at + interval '1 hour' where period = '2026-07-01/2026-12-31'");
    expect((await effectiveTargets(ctx, unitIds.slice(0, 1), ['2.1'], period('2026-10')))[0]).toMatchObject({ period: '2026-07-01/2026-12-31', percent: '53' });
    expect(await effectiveTargets(ctx, unitIds, ['3.3'], period('2026-10'))).toEqual([]);
    expect(await effectiveTargets(await contextOf(api, null), unitIds, null, period('2026-10'))).toEqual([]);
  });

  it('show on the scoreboard with their own period, when the target of a longer period counts', async () => {
    await on.assign({ period: '2026' });
    const board = await api.must<{ scoreboard: { rows: { unit: { code: string }; cells: unknown[] }[] } }>(
      'center', '{ scoreboard(withinCode: "24.09187", period: "2026-09", criterionCodes: ["2.1", "3.3"]) { rows { unit { code } cells { criterionCode target targetPeriod } } } }',
    );
    expect(board.scoreboard.rows[0]?.cells).toEqual([
      { criterionCode: '2.1', target: '98', targetPeriod: '2026' }, { criterionCode: '3.3', target: null, targetPeriod: null },
    ]);
  });

  it('of the demo are assigned by the Center for the bodies of today, once', async () => {
    const clock = new Clock(new Date('2026-11-24T08:00:00+07:00'));
    expect(await seedDemoTargets(api.orm, clock)).toBe(112 * 8);
    expect(await seedDemoTargets(api.orm, clock)).toBe(0);
    const { nodes } = await on.find('frontend', { unitCode: 'BN25.STP', period: '2026' });
    expect(nodes.map((target) => [target.criterionCode, target.percent])).toEqual([
      ['1.4', '98'], ['2.1', '98.5'], ['3.3', '70'], ['4.1', '98'], ['4.2', '95'], ['4.3', '60'], ['L.1', '90'], ['P.3', '80'],
    ]);
  });
});
