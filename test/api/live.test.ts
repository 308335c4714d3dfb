// Live subscriptions on two processes over one database: what changes reaches who watches it, once, with the figures that queries answer.
import { announceFigures } from '../../api/request/announce.ts';
import { reader } from '../../api/database/tables.ts';
import { DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { asProgram, board, CARD, LIVE_CLOCK, OTHER, PERIOD, signedIn, startLivePair, WARD, type Card, type LivePair } from '../support/live-pair.ts';
import { connect, disconnect, soon, subscribe, type Subscriber } from '../support/live.ts';

let pair: LivePair;
let writer: TestApi;
let url = '';
const ingest: LivePair['ingest'] = (...asked) => pair.ingest(...asked);
beforeAll(async () => {
  pair = await startLivePair();
  ({ writer, url } = pair);
});
afterEach(disconnect);
afterAll(() => pair.close());

const withoutTime = ({ observedAt: _at, ...card }: Card): object => card;
const cardNow: LivePair['cardNow'] = (unit) => pair.cardNow(unit);
const reads = (): Promise<number> => pair.metric('live_read_seconds_count');

describe('a scoreboard', () => {
  it('comes whole at first, then only the rows that change, with the score that `scorecard` answers', async () => {
    const client = asProgram(url);
    const watched = board(client);
    const first = await watched.until(() => true);
    expect([first.isWhole, first.rows.length, first.rows[0]?.cells.length]).toEqual([true, 112, 2]);
    await ingest(WARD, 3, { hasElectronicResult: true });
    const change = await watched.until(({ rows }) => rows.some((row) => row.unit.code === WARD));
    expect([change.isWhole, change.removedUnitCodes]).toEqual([false, []]);
    const row = change.rows.find(({ unit }) => unit.code === WARD);
    expect(row?.score).toBe((await cardNow(WARD)).score);
    expect(row?.cells).toMatchObject([{ criterionCode: '2.1', rate: { numerator: 3, denominator: 3 } }, { criterionCode: '4.1', rate: { numerator: 3, denominator: 3 } }]);
    expect(Date.parse(change.observedAt)).toBeGreaterThan(Date.parse(first.observedAt));
  });

  it('carried to the units of today is that of `scoreboard`, and hears of changes too', async () => {
    const asked = (kind: string, field: string) => `${kind} { ${field}(withinCode: "24", period: "${PERIOD}", view: AS_NOW, criterionCodes: ["2.1"]) { rows { rank score unit { code } } } }`;
    const watched = subscribe<{ rows: { score: string; unit: { code: string } }[] }>(asProgram(url), asked('subscription', 'scoreboardChanged'));
    const { scoreboard } = await writer.must<{ scoreboard: object }>('frontend', asked('query', 'scoreboard'));
    expect(await watched.until(() => true)).toEqual(scoreboard);
    await ingest(OTHER, 1, { hasElectronicResult: true });
    const { score } = await cardNow(OTHER);
    await watched.until(({ rows }) => rows.some((row) => row.unit.code === OTHER && row.score === score));
  });

  it('leaves out rows that stayed as they were', async () => {
    const client = asProgram(url);
    const watched = board(client);
    await watched.until(() => true);
    // It has dossiers already, and stays the first: no other rank moves.
    await ingest(WARD, 1, { hasElectronicResult: true });
    const change = await watched.until(() => true);
    expect(change.rows.map(({ unit }) => unit.code)).toEqual([WARD]);
  });

  it('shows a target when it is assigned, and an observation when it is loaded', async () => {
    const client = asProgram(url);
    const watched = subscribe<{ rows: { unit: { code: string }; cells: { target: string | null }[] }[] }>(client, `subscription { scoreboardChanged(withinCode: "24", period: "${PERIOD}", criterionCodes: ["2.1"]) { rows { unit { code } cells { target } } } }`);
    await watched.until(() => true);
    const input = { decisionNumber: '20/QĐ-UBND', criterionCode: '2.1', period: PERIOD, items: [{ unitCode: OTHER, percent: '97' }] };
    await writer.must('center', 'mutation($input: AssignTargetsInput!) { assignTargets(input: $input) { targets { percent } } }', { input });
    const change = await watched.until(({ rows }) => rows.length > 0);
    expect(change.rows).toEqual([{ unit: { code: OTHER }, cells: [{ target: '97' }] }]);
  });

  it('hears of an open dossier that becomes late by the clock alone', async () => {
    await ingest('24.07246', 1, { status: 'PROCESSING', receivedAt: '2026-11-18T02:00:00Z', dueAt: '2026-11-24T04:00:04Z', finishedAt: null, sourceUpdatedAt: '2026-11-18T03:00:00Z' });
    // Its clock starts at 11:00 again.
    const later = await createTestApi({ clock: LIVE_CLOCK, on: writer });
    const client = connect({ url: await later.app.listen({ port: 0, host: '127.0.0.1' }), token: DEMO_TOKENS['frontend'] ?? '' });
    const watched = subscribe<Card>(client, CARD, { unit: '24.07246', period: PERIOD });
    const onTime = (card: Card): number | undefined => card.criteria.find(({ code }) => code === '2.1')?.rate?.numerator;
    expect(onTime(await watched.until(() => true))).toBe(1);
    const late = await watched.until((card) => onTime(card) === 0);
    expect(Date.parse(late.observedAt) - Date.parse('2026-11-24T04:00:04Z')).toBeLessThan(1000);
    await later.close();
  });
});

describe('a scorecard', () => {
  it('is the answer of `scorecard` at first and after each change', async () => {
    const client = asProgram(url);
    const watched = subscribe<Card>(client, CARD, { unit: WARD, period: PERIOD });
    expect(withoutTime(await watched.until(() => true))).toEqual(await cardNow(WARD));
    await ingest(WARD, 2, { dueAt: '2026-11-11T00:00:00Z' });
    expect(withoutTime(await watched.until(() => true))).toEqual(await cardNow(WARD));
  });

  it('is not sent for changes of other units, other periods, or a transaction that is rolled back', async () => {
    const client = asProgram(url);
    const watched = subscribe<Card>(client, CARD, { unit: WARD, period: PERIOD });
    await watched.quiet();
    const before = await reads();
    await ingest(OTHER);
    await ingest(WARD, 1, { receivedAt: '2026-10-02T02:00:00Z', finishedAt: '2026-10-02T03:00:00Z', dueAt: null });
    await writer.orm.em.fork().transactional(async (em) => {
      await em.execute("update dossiers set status = 'RETURNED' where code like 'live-%'");
      await announceFigures(reader(em as never), [{ unitId: 1, receivedOn: '2026-11-02' }]);
      throw new Error('not today');
    }).catch(() => {});
    expect([await watched.quiet(), await reads()]).toEqual([1, before]);
  });
});

describe('many subscribers and many changes', () => {
  it('200 subscribers of one board cost a change the statements that one costs', async () => {
    const readsFor = async (count: number): Promise<[statements: number, reads: number]> => {
      const clients = Array.from({ length: count / Math.min(count, 10) }, () => asProgram(url));
      const all = clients.flatMap((client) => Array.from({ length: Math.min(count, 10) }, () => board(client)));
      await Promise.all(all.map((one) => one.until(() => true)));
      await all[0]?.quiet(100);
      const before = await reads();
      const statements = await pair.server.countStatements(async () => {
        await ingest(WARD);
        await Promise.all(all.map((one) => one.until(({ rows }) => rows.some(({ unit }) => unit.code === WARD))));
      });
      const cost: [number, number] = [statements, (await reads()) - before];
      await disconnect();
      return cost;
    };
    const one = await readsFor(1);
    expect(one[1]).toBe(1);
    expect(await readsFor(200)).toEqual(one);
  });

  it('takes a burst of changes together and ends with the newest', async () => {
    const client = asProgram(url);
    const watched = board(client);
    await watched.until(() => true);
    const before = await reads();
    const numbers = Array.from({ length: 60 }, (_, index) => index);
    await writer.orm.em.fork().transactional(async (em) => {
      for (const index of numbers) await announceFigures(reader(em as never), [{ unitId: index + 1, receivedOn: '2026-11-02' }]);
    });
    await Promise.all(numbers.slice(0, 20).map(() => ingest(WARD)));
    const { score } = await cardNow(WARD);
    await watched.until(({ rows }) => rows.some((row) => row.unit.code === WARD && row.score === score));
    await watched.quiet();
    expect(watched.heard.data.flatMap(({ rows }) => rows).findLast(({ unit }) => unit.code === WARD)?.score).toBe(score);
    expect((await reads()) - before).toBeLessThanOrEqual(15);
  });

  it('a connection that listens and is killed comes back, and what was missed is sent', async () => {
    const client = asProgram(url);
    const watched = board(client);
    await watched.until(() => true);
    const killed = await writer.sql('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = current_database()', ['bacninh-live']);
    expect(killed.length).toBeGreaterThanOrEqual(1);
    await ingest(WARD);
    const { score } = await cardNow(WARD);
    expect((await watched.until(({ rows }) => rows.some(({ unit }) => unit.code === WARD))).rows.find(({ unit }) => unit.code === WARD)?.score).toBe(score);
    await soon(async () => (await writer.sql("select from pg_stat_activity where application_name = 'bacninh-live' and datname = current_database()")).length >= 1);
    await ingest(OTHER);
    await watched.until(({ rows }) => rows.some(({ unit }) => unit.code === OTHER));
  });
});

describe('the inbox', () => {
  interface Inbox { isWhole: boolean; removedIds: string[]; digitizationLists: { id: string; number: string; status: string; allowedActions: string[] }[] }
  const INBOX = 'subscription { inboxChanged { isWhole removedIds digitizationLists { id number status allowedActions } } }';
  const act = <T>(as: string, name: string, input: object): Promise<T> =>
    writer.must<Record<string, { digitizationList: { id: string; number: string; version: number } }>>(as, `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { digitizationList { id number version } } }`, { input }).then((answer) => answer[name]?.digitizationList as T);

  it('tells each account what waits for it, and what no longer does', async () => {
    const open = async (as: string): Promise<Subscriber<Inbox>> => {
      const watched = subscribe<Inbox>(connect({ url, headers: await signedIn(url, as) }), INBOX);
      expect((await watched.until(() => true)).isWhole).toBe(true);
      return watched;
    };
    const [center, chairman, department, commune] = [await open('center'), await open('chairman'), await open('department'), await open('commune')];
    interface List { id: string; number: string; version: number }
    let list = await act<List>('center', 'createDigitizationList', { title: 'Danh mục trực tiếp' });
    const isIn = (event: Inbox): boolean => event.digitizationLists.some(({ id }) => id === list.id);
    const isGone = (event: Inbox): boolean => event.removedIds.includes(list.id);
    await center.until(isIn);
    const { documentComponents } = await writer.must<{ documentComponents: { nodes: { id: string }[] } }>('center', '{ documentComponents(first: 1) { nodes { id } } }');
    const componentId = documentComponents.nodes[0]?.id ?? '';
    list = await act<List>('center', 'setDigitizationListEntries', { listId: list.id, expectedVersion: list.version, upsert: [{ componentId, class: 'PRIOR_RESULT', stage: 'RECEIPT', legalBasis: 'Nghị định 118/2025/NĐ-CP' }] });
    list = await act<List>('center', 'openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['BN25.STP'], dueOn: '2026-12-01' });
    const asked = await department.until(isIn);
    expect(asked.digitizationLists[0]).toMatchObject({ number: list.number, status: 'CONSULTATION', allowedActions: ['RESPOND'] });
    await center.quiet();
    await act('department', 'respondToConsultation', { listId: list.id, unitCode: 'BN25.STP', positions: [{ componentId, position: 'AGREE' }] });
    await center.until(isIn);
    list = await act<List>('center', 'closeConsultation', { listId: list.id, expectedVersion: list.version });
    await department.until(isGone);
    list = await act<List>('center', 'submitDigitizationList', { listId: list.id, expectedVersion: list.version, submissionNumber: '9/TTr-PVHCC' });
    expect((await chairman.until(isIn)).digitizationLists[0]?.allowedActions).toEqual(expect.arrayContaining(['APPROVE', 'RETURN']));
    await act('chairman', 'returnDigitizationList', { listId: list.id, expectedVersion: list.version, reason: 'Bổ sung căn cứ' });
    await chairman.until(isGone);
    await center.until(isIn);
    expect(await commune.quiet()).toBe(1);
  });
});
