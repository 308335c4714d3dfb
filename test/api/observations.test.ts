// Observations over the API: recorded as a whole or not at all, with history, and with a second officer about one's own unit.
import fc from 'fast-check';
import { addDays } from '../../api/domain/local-day.ts';
import { verifyObservations } from '../../api/indicators/observation.verification.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { acts, askingObservations, CONFIRM, counts, FIND, item, OTHER, OWN, REJECT, type Item, type Seen } from '../support/observations.ts';
import { faults } from '../support/targets.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: '2026-11-24T08:00:00+07:00' });
});
afterAll(() => api.close());

const { tryRecord, record, confirm, find } = askingObservations(() => api);

/** A period of its own for each test, in which its units stood: history is never emptied. */
let days = 0;
const freshPeriod = (): string => {
  days += 1;
  return `2025-07-01/${addDays('2025-07-01', days)}`;
};
const rateOf = async (unitCode: string, code: string, period: string): Promise<{ rate: { numerator: number; denominator: number } | null; status: string; provisional: string[] } | undefined> => {
  const { scorecard } = await api.must<{ scorecard: { criteria: { code: string; rate: null; status: string; provisional: string[] }[] } }>(
    'center', 'query($unitCode: String!, $period: Period!) { scorecard(unitCode: $unitCode, period: $period) { criteria { code status rate { numerator denominator } provisional } } }', { unitCode, period });
  return scorecard.criteria.find((one) => one.code === code);
};

describe('recording', () => {
  it('adds, then changes, then leaves alone, keeping every value with its source and who and when', async () => {
    const period = freshPeriod();
    expect(counts(await record([item({ period }), item({ period, metric: 'FEEDBACK_ON_TIME', value: 0 })]))).toEqual([2, 0, 0, 0]);
    const second = await record([item({ period, value: 47 }), item({ period, metric: 'FEEDBACK_ON_TIME', value: 0 })]);
    expect(counts(second)).toEqual([0, 1, 1, 0]);
    expect(second.observations.map(({ metric, value, state }) => [metric, value, state])).toEqual([['FEEDBACK', 47, 'CONFIRMED'], ['FEEDBACK_ON_TIME', 0, 'CONFIRMED']]);
    expect(second.observations[0]).toMatchObject({ label: 'Phản ánh, kiến nghị', labelEn: 'Feedback received', source: 'Báo cáo tháng', recordedBy: expect.stringContaining('Văn phòng') as string, confirmedBy: null, version: 2 });
    expect(acts(second.observations[0])).toEqual([['RECORDED', 50], ['RECORDED', 47]]);
    const third = await record([item({ period, value: 47 })], { source: 'Cổng DVCQG', sourceUrl: 'https://example.org/9' });
    expect(counts(third)).toEqual([0, 1, 0, 0]);
    expect(acts(third.observations[0])).toEqual([['RECORDED', 50], ['RECORDED', 47], ['RECORDED', 47]]);
  });

  it('names all faults at once, of the source too, and writes nothing of the good rows', async () => {
    const before = await api.sql('select count(*) from observations');
    const answer = await tryRecord([
      item({ period: '2026-08' }), item({ unitCode: 'X' }), item({ metric: 'RECEIVED' }), item({ value: -1 }), item({ period: '2027-01' }), item({ period: '2026-08-01/2026-08-31' }),
    ], { source: ' ' });
    expect(faults(answer)).toEqual([
      'INVALID_INPUT', ['input.source', 'REQUIRED'], ['input.items.1.unitCode', 'UNKNOWN_UNIT'], ['input.items.2.metric', 'UNKNOWN_METRIC'], ['input.items.3.value', 'NOT_A_COUNT'],
      ['input.items.4.period', 'NOT_BEGUN'], ['input.items.5.metric', 'DUPLICATE'],
    ]);
    expect(await api.sql('select count(*) from observations')).toEqual(before);
    expect(faults(await tryRecord([]))).toEqual(['INVALID_INPUT', ['input.items', 'NO_ITEMS']]);
    expect(faults(await tryRecord(Array.from({ length: 5_001 }, () => item())))).toEqual(['INVALID_INPUT', ['input.items', 'TOO_MANY']]);
  });

  it('refuses a part above its whole, in the call and beside what is stored, waiting or not', async () => {
    const period = freshPeriod();
    const both = (whole: number, part: number): Item[] => [item({ period, value: whole }), item({ period, metric: 'FEEDBACK_ON_TIME', value: part })];
    const { errors } = await tryRecord(both(5, 6));
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.items.1.value', code: 'PART_ABOVE_WHOLE',
      message: '"Phản ánh, kiến nghị xử lý đúng hạn" (6) không thể lớn hơn "Phản ánh, kiến nghị" (5).' }] });
    expect(faults(await tryRecord(both(5, 6), { dryRun: true }))).toEqual(['INVALID_INPUT', ['input.items.1.value', 'PART_ABOVE_WHOLE']]);
    expect((await find({ period })).totalCount).toBe(0);
    await record(both(5, 5));
    expect(faults(await tryRecord([item({ period, metric: 'FEEDBACK_SATISFIED', value: 6 })]))).toEqual(['INVALID_INPUT', ['input.items.0.value', 'PART_ABOVE_WHOLE']]);
    expect(faults(await tryRecord([item({ period, value: 4 })]))).toEqual(['INVALID_INPUT', ['input.items.0.value', 'PART_ABOVE_WHOLE']]);
    expect(counts(await record(both(4, 4)))).toEqual([0, 2, 0, 0]);
    expect(counts(await record([item({ period: freshPeriod(), metric: 'FEEDBACK_ON_TIME', value: 9 })]))).toEqual([1, 0, 0, 0]);
    await record([item({ period, unitCode: OWN, value: 3 })]);
    expect(faults(await tryRecord([item({ period, unitCode: OWN, metric: 'FEEDBACK_ON_TIME', value: 4 })]))).toEqual(['INVALID_INPUT', ['input.items.0.value', 'PART_ABOVE_WHOLE']]);
    expect(counts(await record([item({ period, unitCode: OWN, metric: 'FEEDBACK_ON_TIME', value: 3 })]))).toEqual([0, 0, 0, 1]);
  });

  it('refuses a unit that stood on no day of the period, and a metric that no criterion reads for its level', async () => {
    expect(faults(await tryRecord([
      item({ period: '2025-06' }), item({ period: '2025' }), item({ unitCode: '27.263', period: '2025-07' }), item({ unitCode: '27.263', period: '2025-06' }),
      item({ metric: 'PROCEDURES_ANNOUNCED' }), item({ unitCode: OWN, metric: 'COMMUNES' }), item({ unitCode: OWN, metric: 'PROCEDURES_ANNOUNCED' }), item({ metric: 'NATIONAL_REPORT_RECEIVED' }),
      item({ unitCode: '24.07210.PVHCC' }),
    ]))).toEqual(['INVALID_INPUT', ['input.items.0.unitCode', 'UNIT_NOT_IN_PERIOD'], ['input.items.2.unitCode', 'UNIT_NOT_IN_PERIOD'], ['input.items.4.metric', 'NOT_APPLICABLE'], ['input.items.5.metric', 'NOT_APPLICABLE'],
      ['input.items.8.metric', 'NOT_APPLICABLE']]);
  });

  it('says in a dry run exactly what it then does, and writes nothing', async () => {
    const period = freshPeriod();
    await record([item({ period })]);
    const items = [item({ period }), item({ period, metric: 'COMMUNES' }), item({ period, unitCode: OWN })];
    const before = await api.sql('select (select count(*) from observations), (select count(*) from observation_history), (select count(*) from audit_entries)');
    const tried = await record(items, { dryRun: true });
    expect(counts(tried)).toEqual([1, 0, 1, 1]);
    expect(await api.sql('select (select count(*) from observations), (select count(*) from observation_history), (select count(*) from audit_entries)')).toEqual(before);
    expect(counts(await record(items))).toEqual(counts(tried));
    expect(faults(await tryRecord([item({ unitCode: 'X' })], { dryRun: true }))).toEqual(['INVALID_INPUT', ['input.items.0.unitCode', 'UNKNOWN_UNIT']]);
  });

  it('gives the same answer for the same key and input, CONFLICT for other input, and one audit entry a call', async () => {
    const period = freshPeriod();
    const first = await record([item({ period })], { idempotencyKey: 'once' });
    expect(await record([item({ period })], { idempotencyKey: 'once' })).toEqual(first);
    expect(faults(await tryRecord([item({ period, value: 1 })], { idempotencyKey: 'once' }))).toEqual(['CONFLICT', ['input.idempotencyKey', 'KEY_REUSED']]);
    expect(await api.sql("select 1 from audit_entries where operation = 'recordObservations' and after->'items' = $1::jsonb", [JSON.stringify([[OTHER, period, 'FEEDBACK', 50]])])).toHaveLength(1);
  });

  it('gives the loser of a race CONFLICT, and loses nothing where no version is told', async () => {
    const period = freshPeriod();
    const [seen] = (await record([item({ period })])).observations;
    const versioned = await Promise.all([51, 52, 53].map((value) => tryRecord([item({ period, value, expectedVersion: seen?.version ?? 0 })])));
    expect(versioned.map((answer) => answer.errors[0]?.extensions.code).toSorted()).toEqual(['CONFLICT', 'CONFLICT', undefined]);
    await Promise.all([60, 61, 62, 63].map((value) => record([item({ period, value })])));
    const [after] = (await find({ period, unitCode: OTHER })).nodes;
    expect(after?.history.map(({ value }) => value).toSorted().slice(-4)).toEqual([60, 61, 62, 63]);
    expect(after?.value).toBe(after?.history.at(-1)?.value);
    expect(faults(await tryRecord([item({ period: freshPeriod(), expectedVersion: 3 })]))).toEqual(['CONFLICT', ['input.items.0.expectedVersion', 'STALE_VERSION']]);
  });

  it.each([
    [null, 'UNAUTHENTICATED'], ['frontend', 'FORBIDDEN'], ['connector', 'FORBIDDEN'], ['center', 'FORBIDDEN'], ['chairman', 'FORBIDDEN'], ['ict', 'FORBIDDEN'], ['department', 'FORBIDDEN'],
    ['commune', 'FORBIDDEN'], ['inspector', 'FORBIDDEN'], ['admin', 'FORBIDDEN'],
  ])('is not for %s', async (as, code) => {
    expect((await tryRecord([item()], {}, as)).errors[0]?.extensions.code).toBe(code);
    expect((await api.ask(as, CONFIRM, { input: { ids: ['x'] } })).errors[0]?.extensions.code).toBe(code);
  });
});

describe('a value about the unit that the recorder works in', () => {
  it('waits while the earlier one counts, and counts once a second officer has confirmed it', async () => {
    const period = '2026-03';
    await api.sql("insert into account_roles (account_id, role, unit_id, valid_from) select a.id, 'DEPARTMENT_OFFICER', u.id, '2025-07-01' from accounts a, units u where a.username = 'office' and u.code = 'BN25.STP'");
    try {
      const rows = (value: number): Item[] => [item({ period, unitCode: 'BN25.STP', value: 10 }), item({ period, unitCode: 'BN25.STP', metric: 'FEEDBACK_ON_TIME', value })];
      await record(rows(4), {}, 'office2');
      const waiting = await record(rows(9));
      expect(counts(waiting)).toEqual([0, 0, 1, 1]);
      expect(waiting.observations[1]).toMatchObject({ state: 'PENDING', value: 4, pendingValue: 9, pendingBy: expect.stringContaining('Chuyên viên') as string, allowedActions: ['RECORD'] });
      expect(await rateOf('BN25.STP', '5.2', period)).toMatchObject({ rate: { numerator: 4, denominator: 10 }, provisional: ['OBSERVATION_PENDING'] });
      expect((await rateOf('BN25.STP', '5.3', period))?.provisional).toEqual(['OBSERVATION_INCOMPLETE']);
      const id = waiting.observations[1]?.id ?? '';
      expect((await confirm([id], 'office')).errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', fields: [{ path: 'input.ids.0', code: 'OWN_RECORD' }] });
      expect((await find({ state: 'PENDING', period }, 'office2')).nodes.map((one) => one.allowedActions)).toEqual([['RECORD', 'CONFIRM', 'REJECT']]);
      const confirmed = await confirm([id]);
      expect(confirmed.data?.['confirmObservations']).toMatchObject({ observations: [{ state: 'CONFIRMED', value: 9, pendingValue: null, recordedBy: expect.stringContaining('Chuyên viên') as string, confirmedBy: expect.stringContaining('Phó') as string }] });
      expect(await rateOf('BN25.STP', '5.2', period)).toMatchObject({ rate: { numerator: 9, denominator: 10 }, provisional: [] });
      expect(acts((await find({ unitCode: 'BN25.STP', metric: 'FEEDBACK_ON_TIME', period })).nodes[0])).toEqual([['RECORDED', 4], ['PROPOSED', 9], ['CONFIRMED', 9]]);
      expect((await confirm([id])).errors[0]?.extensions.code).toBe('NOT_ALLOWED_IN_STATUS');
    } finally {
      await api.sql("delete from account_roles where account_id = (select id from accounts where username = 'office') and role = 'DEPARTMENT_OFFICER'");
    }
  });

  it('is rejected with a reason, and what counted before goes on counting; a first one then never counts', async () => {
    const period = freshPeriod();
    const { observations } = await record([item({ period, unitCode: OWN })]);
    const ids = observations.map(({ id }) => id);
    expect(observations[0]).toMatchObject({ state: 'PENDING', value: null, source: null, pendingValue: 50 });
    expect(faults(await api.ask('office2', REJECT, { input: { ids, reason: ' ' } }))).toEqual(['INVALID_INPUT', ['input.reason', 'REQUIRED']]);
    const { rejectObservations: { observations: rejected } } = await api.must<{ rejectObservations: { observations: Seen[] } }>('office2', REJECT, { input: { ids, reason: 'Sai kỳ' } });
    expect(rejected[0]).toMatchObject({ state: 'REJECTED', value: null, pendingValue: null });
    expect(rejected[0]?.history.at(-1)).toMatchObject({ act: 'REJECTED', value: 50, reason: 'Sai kỳ' });
    expect((await find({ period, state: 'REJECTED' })).totalCount).toBe(1);
  });

  it('is ended by a later value of an officer who does not work there, and the history says so', async () => {
    const period = freshPeriod();
    await record([item({ period, unitCode: OWN })]);
    await api.sql("update account_roles set unit_id = (select id from units where code = 'BN25.CT') where account_id = (select id from accounts where username = 'office2') and valid_to is null");
    try {
      const [seen] = (await record([item({ period, unitCode: OWN, value: 12 })], {}, 'office2')).observations;
      expect(seen).toMatchObject({ state: 'CONFIRMED', value: 12, pendingValue: null });
      expect(acts(seen)).toEqual([['PROPOSED', 50], ['SUPERSEDED', 50], ['RECORDED', 12]]);
    } finally {
      await api.sql("update account_roles set unit_id = (select id from units where code = 'BN25.VP') where account_id = (select id from accounts where username = 'office2') and valid_to is null");
    }
  });

  it('is confirmed as it was seen: a value that changed meanwhile is CONFLICT, and of two officers one is too late', async () => {
    const period = freshPeriod();
    const [seen] = (await record([item({ period, unitCode: OWN })])).observations;
    await record([item({ period, unitCode: OWN, value: 51 })]);
    const versions = { expectedVersions: [seen?.version] };
    expect(faults(await confirm([seen?.id ?? ''], 'office2', versions))).toEqual(['CONFLICT', ['input.ids.0', 'STALE_VERSION']]);
    const answers = await Promise.all([1, 2, 3].map(() => confirm([seen?.id ?? ''], 'office2', { expectedVersions: [2] })));
    expect(answers.map((answer) => answer.errors[0]?.extensions.code).toSorted()).toEqual(['CONFLICT', 'CONFLICT', undefined]);
  });

  it('is decided as a whole: one that does not wait, is one\'s own, unknown or named twice leaves all as they are', async () => {
    const period = freshPeriod();
    const { observations: [waiting, counting] } = await record([item({ period, unitCode: OWN }), item({ period })]);
    const [a, b] = [waiting?.id ?? '', counting?.id ?? ''];
    expect(faults(await confirm([a, b]))).toEqual(['NOT_ALLOWED_IN_STATUS', ['input.ids.1', 'NOT_PENDING']]);
    expect((await confirm([a, Buffer.from('Observation:999999').toString('base64url')])).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(faults(await confirm([a, a]))).toEqual(['INVALID_INPUT', ['input.ids.1', 'DUPLICATE']]);
    expect(faults(await confirm([a, 'nothing']))).toEqual(['INVALID_INPUT', ['input.ids.1', 'MALFORMED_ID']]);
    expect(faults(await confirm([]))).toEqual(['INVALID_INPUT', ['input.ids', 'OUT_OF_RANGE']]);
    expect((await find({ period, state: 'PENDING' })).totalCount).toBe(1);
  });

  it('is what the acts on it made of it, over random histories of two officers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ as: fc.constantFrom('office', 'office2'), act: fc.constantFrom('record', 'confirm', 'reject'), value: fc.nat(3) }), { minLength: 1, maxLength: 8 }), async (steps) => {
        const period = freshPeriod();
        let counting: number | null = null;
        let waits: { value: number; by: string } | null = null;
        const stay: unknown[] = [];
        for (const { as, act, value } of steps) {
          const [seen] = (await find({ period, unitCode: OWN })).nodes;
          if (act === 'record') {
            const same = waits ? waits.value === value : counting === value;
            await record([item({ period, unitCode: OWN, value })], {}, as);
            if (!same) waits = { value, by: as };
            if (!same) stay.push(['PROPOSED', value]);
          } else if (seen) {
            const answer = await api.ask(as, act === 'confirm' ? CONFIRM : REJECT, { input: { ids: [seen.id], ...(act === 'reject' && { reason: 'x' }) } });
            const may = waits !== null && waits.by !== as;
            expect(answer.errors.length === 0).toBe(may);
            if (may && waits) {
              stay.push([act === 'confirm' ? 'CONFIRMED' : 'REJECTED', waits.value]);
              if (act === 'confirm') counting = waits.value;
              waits = null;
            }
          }
          const [after] = (await find({ period, unitCode: OWN })).nodes;
          expect([after?.value ?? null, after?.pendingValue ?? null, acts(after)]).toEqual([counting, waits?.value ?? null, stay]);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('the audit of what is stored', () => {
  const differences = async (): Promise<string[]> => (await verifyObservations(api.orm.em.fork())).differences;

  it('finds every observation to be what its history made of it, and one that was changed past it', async () => {
    expect(await differences()).toEqual([]);
    const [row] = await api.sql<{ id: number; value: number }>("select id, value from observations where value is not null and pending_value is null order by id limit 1");
    await api.sql('update observations set value = value + 1 where id = $1', [row?.id]);
    expect(await differences()).toEqual([expect.stringMatching(/what counts is not what its history says$/)]);
    await api.sql("update observations set value = value - 1, pending_value = 9, pending_source = 'x', pending_at = now(), pending_by_id = 1 where id = $1", [row?.id]);
    expect(await differences()).toEqual([expect.stringMatching(/what waits is not what its history says$/)]);
    await api.sql('update observations set pending_value = null, pending_source = null, pending_at = null, pending_by_id = null where id = $1', [row?.id]);
    await expect(api.sql('delete from observation_history')).rejects.toThrow();
  });
});

describe('reading', () => {
  it('is by unit, tree, days however written, metric and state, in a stable order', async () => {
    const [period, range] = ['2025-11', '2025-11-01/2025-11-30'];
    await record([item({ period, value: 0 }), item({ period, unitCode: '24.09193', value: 7 }), item({ period, metric: 'COMMUNES', value: 1 }), item({ period, unitCode: OWN, value: 3 })]);
    const codes = async (where: object, more: object = {}): Promise<string[]> => (await find({ period, ...where }, 'office', more)).nodes.map((one) => `${one.unit.code} ${one.metric} ${one.value ?? one.pendingValue}`);
    expect(await codes({})).toEqual(['24.09187 COMMUNES 1', '24.09187 FEEDBACK 0', '24.09193 FEEDBACK 7', 'BN25.VP FEEDBACK 3']);
    expect(await codes({ period: range })).toHaveLength(4);
    expect(await codes({ withinCode: '24.09187' })).toHaveLength(2);
    expect(await codes({ withinCode: 'NO.SUCH' })).toEqual([]);
    expect((await api.ask('office', FIND, { where: { unitCode: 'a\u0000' } })).errors[0]?.extensions.code).not.toBe('INTERNAL');
    expect(await codes({ metric: 'COMMUNES' })).toEqual(['24.09187 COMMUNES 1']);
    expect(await codes({ state: 'PENDING' })).toEqual(['BN25.VP FEEDBACK 3']);
    expect(await codes({}, { orderBy: [{ field: 'VALUE', direction: 'DESC' }] })).toEqual(['24.09193 FEEDBACK 7', '24.09187 COMMUNES 1', '24.09187 FEEDBACK 0', 'BN25.VP FEEDBACK 3']);
  });

  it('is for roles that read all and for officers, and for nobody else', async () => {
    for (const as of ['center', 'chairman', 'office', 'ict', 'inspector', 'department', 'commune']) expect([as, (await find(null, as)).totalCount > 0]).toEqual([as, true]);
    expect((await find(null, 'district')).totalCount).toBe(0);
    for (const [as, code] of [[null, 'UNAUTHENTICATED'], ['frontend', 'FORBIDDEN'], ['connector', 'FORBIDDEN'], ['admin', 'FORBIDDEN']] as const) {
      expect([as, (await api.ask(as, FIND)).errors[0]?.extensions.code]).toEqual([as, code]);
    }
    const [seen] = (await find(null)).nodes;
    const node = 'query($id: ID!) { node(id: $id) { id ... on Observation { metric } } }';
    expect(await api.must('commune', node, { id: seen?.id })).toEqual({ node: { id: seen?.id, metric: seen?.metric } });
    expect(await api.must('frontend', node, { id: seen?.id })).toEqual({ node: null });
  });

  it('names what can be observed, in both languages, to anybody', async () => {
    const { observationMetrics } = await api.must<{ observationMetrics: { code: string; within: string | null }[] }>(null, '{ observationMetrics { code label labelEn within } }');
    expect(observationMetrics).toHaveLength(14);
    expect(observationMetrics).toContainEqual({ code: 'FEEDBACK_ON_TIME', label: 'Phản ánh, kiến nghị xử lý đúng hạn', labelEn: 'Feedback handled on time', within: 'FEEDBACK' });
  });

  it('costs a constant number of statements, to read and to record', async () => {
    const units = (await api.sql<{ code: string }>("select u.code from unit_versions v join units u on u.id = v.unit_id where v.is_measured and v.valid_to is null order by 1")).map(({ code }) => code);
    const period = freshPeriod();
    const recorded = (some: string[], value: number): Promise<number> => api.countStatements(() => record(some.map((unitCode) => item({ period, unitCode, value }))));
    await recorded(units, 1);
    expect(await recorded(units, 2)).toBe(await recorded(units.slice(0, 5).concat(OWN), 3));
    const read = (first: number): Promise<number> => api.countStatements(() => find({ period }, 'office', { first }));
    expect(await read(100)).toBe(await read(5));
  });
});
