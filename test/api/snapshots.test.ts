// Snapshots of scores: the past answers as it was shown, for ever; who takes them, who sees them, and that one a day is taken.
import fc from 'fast-check';
import pino from 'pino';
import { dayNumber } from '../../api/domain/local-day.ts';
import { periodsHolding, periodsToKeep } from '../../api/domain/snapshot-periods.ts';
import { loadObservations } from '../../api/indicators/observation.service.ts';
import { Clock } from '../../api/request/clock.ts';
import { startSnapshotSchedule, takeDailySnapshot } from '../../api/scores/snapshot-schedule.ts';
import { verifySnapshots } from '../../api/scores/snapshot.verification.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { histories, HISTORY_CLOCK, variedProcedures } from '../support/dossier-histories.ts';
import { publishReferenceLists } from '../support/load-worked-cases.ts';
import { asking, faults } from '../support/targets.ts';
import { readWorkedWorld } from '../support/worked-cases.ts';

const CELL = 'score maxScore suppressed target targetPeriod status rate { numerator denominator percent }';
const CARD = `query($unit: String!, $period: Period!, $asOf: DateTime, $view: ScoreView) { scorecard(unitCode: $unit, period: $period, asOf: $asOf, view: $view) {
  observedAt period ruleSetCode score maxScore band unit { code name level } groups { code name score maxScore percent } criteria { code name ${CELL} } } }`;
const BOARD = `query($within: String!, $period: Period!, $asOf: DateTime, $codes: [String!], $level: UnitLevel) { scoreboard(withinCode: $within, period: $period, asOf: $asOf, criterionCodes: $codes, level: $level) {
  observedAt period ruleSetCode rows { rank score unit { code } cells { criterionCode ${CELL} } } } }`;
const TAKE = 'mutation($input: TakeScoreSnapshotInput!) { takeScoreSnapshot(input: $input) { takenAt } }';
const LIST = 'query($where: ScoreSnapshotWhere, $first: Int, $after: String) { scoreSnapshots(where: $where, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { takenAt period daily } } }';
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted } }';

interface Shown { observedAt: string; [key: string]: unknown }
interface Listed { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { takenAt: string; period: string; daily: boolean }[] }

const PERIODS = ['2026-09', '2026-11', '2026', '2026-W45'] as const;
const UNITS = ['24', '24.09187', '24.07210', 'BN25.STP', 'BN25.SNNMT'] as const;
const NEXT_MONTH = '2026-12-14T09:30:00+07:00';
const log = pino({ level: 'silent' });
const world = readWorkedWorld();

let api: TestApi;
let later: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: HISTORY_CLOCK });
  await api.orm.em.fork().transactional((em) => loadObservations(em, [...world.observations], 'worked cases', new Date()));
  await publishReferenceLists(api);
  later = await createTestApi({ on: api, clock: NEXT_MONTH });
});
afterAll(async () => {
  await later.close();
  await api.close();
});

const targets = asking(() => api);
const take = async (period: string, as = 'office', on = api): Promise<string> =>
  (await on.must<{ takeScoreSnapshot: { takenAt: string } }>(as, TAKE, { input: { period } })).takeScoreSnapshot.takenAt;
const card = async (unit: string, period: string, asOf: string | null = null, on = api, as: string | null = 'office'): Promise<Shown> =>
  (await on.must<{ scorecard: Shown }>(as, CARD, { unit, period, asOf })).scorecard;
const board = async (period: string, asOf: string | null = null, on = api, more: object = {}): Promise<Shown> =>
  (await on.must<{ scoreboard: Shown }>('office', BOARD, { within: '24', period, asOf, codes: ['2.1', '3.2', 'P.1', '1.4', '2.2', 'L.1'], ...more })).scoreboard;
const seen = (shown: Shown): object => ({ ...shown, observedAt: null });

/** What changes the live figures, by every way there is. */
const changes = fc.oneof(
  { weight: 3, arbitrary: histories(variedProcedures(world.procedures), { codes: 40, reports: 40 }).map((reports) => ({ kind: 'DOSSIERS' as const, reports })) },
  fc.record({ kind: fc.constant('TARGET' as const), criterionCode: fc.constantFrom('2.1', '4.3', 'L.1'), period: fc.constantFrom('2026', '2026-Q3', '2026-09', '2026-11'), percent: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant('RULE_SET' as const), full: fc.integer({ min: 1, max: 100 }), top: fc.integer({ min: 95, max: 99 }), name: fc.constantFrom('Khác', 'Mới'), parameter: fc.constantFrom('ANY', 'ALL') }),
  fc.record({ kind: fc.constant('CATALOGUE' as const), nth: fc.nat(9), hasFee: fc.boolean(), online: fc.boolean() }),
);
type Change = typeof changes extends fc.Arbitrary<infer T> ? T : never;

let batches = 0;
async function apply(change: Change): Promise<void> {
  if (change.kind === 'DOSSIERS') {
    await api.must('connector', INGEST, { input: { batchId: `snapshots-${(batches += 1)}`, dossiers: change.reports.map((one) => one.dossier) } });
  } else if (change.kind === 'TARGET') {
    const { criterionCode, period, percent } = change;
    await targets.assign({ criterionCode, period, decisionNumber: `${percent}/QĐ-UBND`, items: UNITS.slice(1, 4).map((unitCode) => ({ unitCode, percent: `${percent}` })) });
  } else if (change.kind === 'RULE_SET') {
    await api.sql(
      `update rule_sets set definition = jsonb_set(jsonb_set(jsonb_set(jsonb_set(definition, '{criteria,5,fullAtPercent}', $1::jsonb), '{bands,0,from}', $2::jsonb), '{groups,1,nameVi}', $3::jsonb),
         '{parameters,digitizedComponents}', $4::jsonb) where code = 'portal-2026-09'`,
      [`${change.full}`, `"${change.top}.5"`, `"${change.name}"`, `"${change.parameter}"`]);
  } else {
    await api.sql('update procedures set has_fee = $2, online_available = $3 where id % 10 = $1', [change.nth, change.hasFee, change.online]);
  }
}

describe('a moment of the past', () => {
  it('shows the cards and the board as they were shown, whatever has changed since', async () => {
    const property = fc.asyncProperty(fc.array(changes, { minLength: 2, maxLength: 5 }), async (sequence) => {
      const moments: { period: string; takenAt: string; cards: Shown[]; board: Shown }[] = [];
      for (const [index, change] of sequence.entries()) {
        await apply(change);
        const period = PERIODS[index % PERIODS.length] ?? '2026';
        const takenAt = await take(period);
        const cards: Shown[] = [];
        for (const unit of UNITS) cards.push(await card(unit, period));
        moments.push({ period, takenAt, cards, board: await board(period) });
      }
      for (const { period, takenAt, cards, board: then } of moments) {
        for (const [index, unit] of UNITS.entries()) {
          const past = await card(unit, period, takenAt, index % 2 === 0 ? api : later);
          expect(past.observedAt).toBe(takenAt);
          expect({ unit, takenAt, ...seen(past) }).toEqual({ unit, takenAt, ...seen(cards[index] as Shown) });
        }
        expect(seen(await board(period, takenAt, later))).toEqual(seen(then));
      }
    });
    await fc.assert(property, { numRuns: 5, endOnFailure: true });
    expect((await verifySnapshots(api.orm.em.fork())).differences).toEqual([]);
  });

  it('is answered by the last snapshot at or before it, and ranks among the units asked for', async () => {
    const first = await take('2026-10');
    await api.must('connector', INGEST, { input: { batchId: 'one-more', dossiers: [
      { code: 'S-1', procedureCode: '1.001193', unitCode: '24.09187', status: 'PROCESSING', receivedAt: '2026-10-07T09:00:00+07:00', sourceUpdatedAt: '2026-10-07T09:00:00+07:00' }] } });
    const second = await take('2026-10');
    const between = new Date(Date.parse(second) - 1).toISOString();
    expect([(await card('24', '2026-10', between, later)).observedAt, (await card('24', '2026-10', '2026-12-01T00:00:00Z', later)).observedAt]).toEqual([first, second]);
    const departments = await board('2026-10', second, later, { level: 'DEPARTMENT' });
    const rows = departments['rows'] as { rank: number; unit: { code: string } }[];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows[0]?.rank).toBe(1);
    expect(rows.every((row) => !row.unit.code.startsWith('24.'))).toBe(true);
  });

  it('is refused before the first snapshot, and names it; or says that there is none yet', async () => {
    const takenAt = await take('2026-W44');
    const before = await later.ask('office', CARD, { unit: '24', period: '2026-W44', asOf: '2026-11-01T00:00:00Z' }, { 'accept-language': 'en' });
    expect(before.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'asOf', code: 'NO_SNAPSHOT' }] });
    expect(before.errors[0]?.extensions.fields?.[0]?.message).toContain(takenAt);
    const never = await later.ask('office', BOARD, { within: '24', period: '2026-W43', asOf: takenAt });
    expect(faults(never)).toEqual(['INVALID_INPUT', ['asOf', 'NO_SNAPSHOT']]);
    const future = await api.ask('office', CARD, { unit: '24', period: '2026-W44', asOf: NEXT_MONTH });
    expect(faults(future)).toEqual(['INVALID_INPUT', ['asOf', 'IN_FUTURE']]);
  });

  it('is now for a clock that is a little behind, where no snapshot was taken meanwhile', async () => {
    const now = new Date(Date.parse((await card('24', '2026-W42')).observedAt) - 5000).toISOString();
    expect((await card('24', '2026-W42', now)).observedAt).toBe(now);
  });
});

describe('who sees a snapshot', () => {
  it('is who sees the live score: no running period for the public, no small counts, no targets', async () => {
    const running = await take('2026-11');
    await api.must('connector', INGEST, { input: { batchId: 'small', dossiers: [1, 2, 3].map((n) => (
      { code: `S-2${n}`, procedureCode: '1.001193', unitCode: '24.07246', status: 'RETURNED', receivedAt: '2026-10-08T09:00:00+07:00', finishedAt: '2026-10-08T10:00:00+07:00', sourceUpdatedAt: '2026-10-08T11:00:00+07:00' })) } });
    await targets.assign({ criterionCode: '2.1', period: '2026-10', items: [{ unitCode: '24.07246', percent: '97' }] });
    const closed = await take('2026-10');
    expect((await api.ask(null, CARD, { unit: '24', period: '2026-11', asOf: running })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const cellOf = (shown: Shown) => (shown['criteria'] as { code: string; suppressed: boolean; rate: object | null; target: string | null; status: string }[]).find((one) => one.code === '2.1');
    expect(cellOf(await card('24.07246', '2026-10', closed))).toMatchObject({ suppressed: false, target: '97', rate: { denominator: 3 } });
    const asPublic = cellOf(await card('24.07246', '2026-10', closed, api, null));
    expect(asPublic).toMatchObject({ suppressed: true, rate: null, target: null, status: 'NO_TARGET' });
    expect(await card('24.07246', '2026-10', closed, later, null)).toEqual(await card('24.07246', '2026-10', closed, api, null));
    const outside = await later.ask('district', CARD, { unit: '24.07246', period: '2026-10', asOf: closed });
    expect(outside.errors[0]?.extensions.code).toBe('NOT_FOUND');
    const listed = (await api.must<{ scoreSnapshots: Listed }>(null, LIST, {})).scoreSnapshots.nodes.map((one) => one.period);
    expect(listed).toContain('2026-10');
    expect(listed).not.toContain('2026-11');
  });

  it('finds the snapshots of a period, the newest first, page by page', async () => {
    const taken = [await take('2026-Q3'), await take('2026-07-01/2026-09-30', 'ict')].toReversed();
    const page = async (more: object) => (await api.must<{ scoreSnapshots: Listed }>('inspector', LIST, { where: { period: '2026-Q3' }, ...more })).scoreSnapshots;
    const all = await page({});
    expect(all).toMatchObject({ totalCount: 2, nodes: [{ takenAt: taken[0], period: '2026-07-01/2026-09-30', daily: false }, { takenAt: taken[1], period: '2026-Q3' }] });
    const first = await page({ first: 1 });
    expect((await page({ first: 1, after: first.pageInfo.endCursor })).nodes).toEqual(all.nodes.slice(1));
    expect((await card('24', '2026-Q3', taken[0] ?? null)).observedAt).toBe(taken[0]);
  });
});

describe('taking a snapshot', () => {
  it('is for the office and the ICT department, and leaves one audit entry', async () => {
    expect((await api.ask(null, TAKE, { input: { period: '2026-09' } })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const as of ['center', 'commune', 'inspector', 'frontend']) expect((await api.ask(as, TAKE, { input: { period: '2026-09' } })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const entries = () => api.sql<{ actor: string; recordKey: string; after: { takenAt: string; units: number } }>('select actor, record_key as "recordKey", after from audit_entries order by id');
    const before = (await entries()).length;
    const takenAt = await take('2026-09', 'ict');
    expect((await entries()).slice(before)).toEqual([expect.objectContaining({ actor: 'ict', recordKey: '2026-09', after: { takenAt, periods: ['2026-09'], units: expect.any(Number) as number } })]);
  });

  it.each([['2027', 'NOT_BEGUN'], ['2022', 'NOT_COVERED'], ['2026-13', undefined]])('refuses the period %s', async (period, code) => {
    const answer = await api.ask('office', TAKE, { input: { period } });
    expect(answer.errors.length).toBe(1);
    if (code) expect(faults(answer)).toEqual(['INVALID_INPUT', ['input.period', code]]);
  });

  it('keeps closed units of the former tree as well, and both provinces of 2025', async () => {
    const takenAt = await take('2025');
    for (const unit of ['H05', 'BG', '24', '27.263']) {
      const live = await api.ask<{ scorecard: Shown }>('office', CARD, { unit, period: '2025' });
      const past = await later.ask<{ scorecard: Shown }>('office', CARD, { unit, period: '2025', asOf: takenAt });
      expect([unit, past.errors, past.data && seen(past.data.scorecard)]).toEqual([unit, [], live.data && seen(live.data.scorecard)]);
      const boards = await Promise.all([[api, null], [later, takenAt]].map(([on, asOf]) => board('2025', asOf as string | null, on as TestApi, { within: unit })));
      expect([unit, seen(boards[1] as Shown)]).toEqual([unit, seen(boards[0] as Shown)]);
    }
  });

  it('costs the same SQL statements for all units of 2025 as for those of a week', async () => {
    const week = await api.countStatements(() => take('2026-W45'));
    const year = await api.countStatements(() => take('2025'));
    expect(year).toBe(week);
    expect(week).toBeLessThanOrEqual(24);
  });

  it('can never be changed or removed', async () => {
    for (const table of ['score_snapshots', 'score_snapshot_units', 'rule_set_definitions']) {
      await expect(api.sql(`delete from ${table}`)).rejects.toThrow(/append-only/);
      await expect(api.sql(`truncate ${table} cascade`)).rejects.toThrow(/append-only/);
    }
    await expect(api.sql('update score_snapshot_units set counts = counts')).rejects.toThrow(/append-only/);
  });
});

describe('the daily snapshot', () => {
  it('is taken once a day by several processes, for what runs and what closed lately', async () => {
    const parts = [api, later].map((one) => ({ orm: one.orm, clock: new Clock(new Date('2026-11-20T08:00:00+07:00')), log }));
    const taken = await Promise.all([...parts, ...parts].map((one) => takeDailySnapshot(one)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await Promise.all(parts.map((one) => takeDailySnapshot(one)))).toEqual([false, false]);
    const rows = await api.sql<{ period: string; units: number }>('select period, unit_count as units from score_snapshots where is_daily order by period');
    expect(rows.map((row) => row.period)).toEqual(periodsToKeep('2026-11-20').map((period) => period.key).toSorted());
    expect(rows.every((row) => row.units >= 112)).toBe(true);
    const [entry] = await api.sql("select actor, account_id, record_key from audit_entries where actor = 'schedule'");
    expect(entry).toEqual({ actor: 'schedule', account_id: null, record_key: '2026-11-20' });
  });

  it('is taken on the next day by the schedule, which tells and tries again when it failed', async () => {
    const told: string[] = [];
    const clock = new Clock(new Date('2026-11-21T00:10:00+07:00'));
    let failures = 1;
    const failing = { ...clock, today: () => clock.today(), now: () => {
      if (failures-- > 0) throw new Error('no clock');
      return clock.now();
    } } as unknown as Clock;
    const loud = pino({ level: 'info' }, { write: (line: string) => void told.push((JSON.parse(line) as { msg: string }).msg) });
    const schedule = startSnapshotSchedule({ orm: api.orm, clock: failing, log: loud }, 20);
    for (const until = Date.now() + 60_000; told.length < 2 && Date.now() < until; ) await new Promise((done) => setTimeout(done, 50));
    await schedule.stop();
    expect(told).toEqual(['the daily snapshot of scores failed; it is tried again', 'the daily snapshot of scores is taken']);
    expect(await api.sql("select count(distinct taken_at)::int as n from score_snapshots where is_daily")).toEqual([{ n: 2 }]);
  });

  it('keeps every period that holds one of the last 36 days, and no other', () => {
    const days = fc.integer({ min: dayNumber('2023-04-10'), max: dayNumber('2040-01-01') }).map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
    fc.assert(fc.property(days, (today) => {
      for (const period of periodsHolding(today)) expect(period.firstDay <= today && today <= period.lastDay).toBe(true);
      const kept = periodsToKeep(today);
      const age = (day: string): number => dayNumber(today) - dayNumber(day);
      for (const period of kept) expect(period.firstDay <= today && age(period.lastDay) <= 35).toBe(true);
      expect(kept.filter((period) => period.kind === 'WEEK').length).toBeGreaterThanOrEqual(6);
      expect(new Set(kept.map((period) => period.key)).size).toBe(kept.length);
    }));
    expect(periodsToKeep('2026-01-02').map((period) => period.key)).toEqual(['2026', '2025', '2026-Q1', '2025-Q4', '2026-01', '2025-12', '2025-11', '2026-W01', '2025-W52', '2025-W51', '2025-W50', '2025-W49', '2025-W48']);
  });
});

describe('verify', () => {
  it('finds a snapshot that cannot be scored', async () => {
    expect((await verifySnapshots(api.orm.em.fork())).differences).toEqual([]);
    await api.sql('alter table score_snapshot_units disable trigger user');
    await api.sql('update score_snapshot_units set counts = counts[1:10] where snapshot_id = 1 and unit_id = (select min(unit_id) from score_snapshot_units where snapshot_id = 1)');
    await api.sql('delete from score_snapshot_units where snapshot_id = 2 and unit_id = (select min(unit_id) from score_snapshot_units where snapshot_id = 2)');
    await api.sql('update score_snapshot_units set set_ids[2] = (select id from snapshot_procedure_sets where cardinality(procedure_ids) = 0) where snapshot_id = 3 and level = $1', ['PROVINCE']);
    await api.sql('alter table score_snapshot_units enable trigger user');
    const { differences } = await verifySnapshots(api.orm.em.fork());
    const [counts, units, ...procedures] = differences;
    expect([counts, units]).toEqual([expect.stringMatching(/: 1 units with other counts/), expect.stringMatching(/: \d+ units instead of \d+/)]);
    // One line for each rule set that snapshots were judged by.
    expect(procedures.length).toBeGreaterThan(0);
    for (const line of procedures) expect(line).toMatch(/: \d+ rows of snapshots with other procedures/);
  });
});
