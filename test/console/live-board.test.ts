// Live pages in a real browser: an open board shows what another system sends, keeps its order, and finds its connection again.
import type { Page } from 'playwright-core';
import type { Socket } from 'node:net';
import { expectNoAxeViolations, openAs, settled, shot, startTestConsole, visit, type TestConsole } from '../support/browser.ts';

const WARD = '24.09187';
const OTHER = '24.07210';
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted } }';
const ROWS = 'query { scoreboard(withinCode: "24", period: "2026") { rows { score unit { code } cells { criterionCode rate { percent } } } } }';
const MIDDLE = 'query { scoreboard(withinCode: "24", period: "2026") { median quartiles { lower upper } } }';

let site: TestConsole;
let page: Page;
const sockets = new Set<Socket>();
let isCut = false;
beforeAll(async () => {
  site = await startTestConsole({ clock: '2026-11-24T11:00:00+07:00' });
  site.api.app.server.on('upgrade', (_request, socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (isCut) socket.destroy();
  });
  await ingest(WARD, 4);
  await ingest(OTHER, 4);
  page = await openAs(site, 'center', '/');
});
afterAll(() => site.close());

let made = 0;
async function ingest(units: string | readonly string[], count: number, fields: object = {}): Promise<void> {
  made += 1;
  const dossiers = [units].flat().flatMap((unitCode) => Array.from({ length: count }, (_, index) => ({
    code: `board-${made}-${unitCode}-${index}`, procedureCode: '1.001193', unitCode, status: 'RESOLVED', sourceUpdatedAt: '2026-11-14T04:00:00Z', receivedAt: '2026-11-10T02:00:00Z', finishedAt: '2026-11-12T03:00:00Z', dueAt: '2026-11-20T10:00:00Z', ...fields,
  })));
  await site.api.must('connector', INGEST, { input: { batchId: `board-${made}`, dossiers } });
}

const live = (state: string, on = page) => on.locator(`[data-live="${state}"]`).waitFor();
const cellOf = (unit: string, criterion: string, on = page) => on.locator(`tr[data-unit="${unit}"] td[data-status]`).filter({ has: on.locator(`[data-tip^="${criterion}:"]`) });
const shown = (percent: string): string => percent.replace('.', ',');
const percentOf = async (unit: string, criterion: string): Promise<string> => {
  const { scoreboard } = await site.api.must<{ scoreboard: { rows: { unit: { code: string }; cells: { criterionCode: string; rate: { percent: string } }[] }[] } }>('center', ROWS);
  return shown(scoreboard.rows.find((row) => row.unit.code === unit)?.cells.find((cell) => cell.criterionCode === criterion)?.rate.percent ?? '');
};
const unitsShown = (): Promise<string[]> => page.locator('tbody tr[data-unit]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['unit'] ?? ''));

describe('an open scoreboard', () => {
  it('brings the connection only with a page that is live', async () => {
    await visit(page, '/procedures');
    expect(sockets.size).toBe(0);
    await page.goto('/scoreboard?criteria=2.1,3.3,4.1');
    await live('live');
    await settled(page);
    expect(sockets.size).toBe(1);
  });

  it('shows a dossier that the provincial system sends, marks the cells and says which unit, without a reload', async () => {
    const before = await cellOf(WARD, '2.1').innerText();
    await page.evaluate(() => Object.assign(window, { isTheSamePage: true }));
    await ingest(WARD, 1, { dueAt: '2026-11-11T02:00:00Z' });
    await page.locator(`tr[data-unit="${WARD}"] td.changed`).first().waitFor();
    const percent = await percentOf(WARD, '2.1');
    expect(percent).toBe('80,00');
    expect(before).not.toContain(percent);
    expect(await cellOf(WARD, '2.1').innerText()).toContain(percent);
    expect(await cellOf(WARD, '2.1').locator('a').getAttribute('aria-label')).toMatch(/vừa thay đổi$/);
    expect(await page.locator(`tr[data-unit="${OTHER}"] td.changed`).count()).toBe(0);
    expect(await page.getByText(/^Vừa thay đổi: .*Kinh Bắc$/).count()).toBe(1);
    expect(await page.getByText(/Số liệu đến 11:\d\d 24\/11\/2026, nguồn:/).count()).toBe(1);
    expect(await page.evaluate(() => 'isTheSamePage' in window)).toBe(true);
    await expectNoAxeViolations(page);
    await shot(page, 'live-board');
    await page.locator('td.changed').first().waitFor({ state: 'detached' });
  });

  it('keeps the rows in their places until the reader sorts again', async () => {
    const places = await unitsShown();
    await ingest(WARD, 60, { channel: 'ONLINE', hasElectronicResult: true, syncedAt: '2026-11-12T04:00:00Z' });
    const again = page.getByRole('button', { name: 'Thứ tự đã khác. Sắp xếp lại' });
    await again.waitFor();
    expect(await unitsShown()).toEqual(places);
    await again.click();
    await again.waitFor({ state: 'detached' });
    expect(await unitsShown()).not.toEqual(places);
  });

  it('keeps median and quartiles with the scores', async () => {
    const middle = page.locator('[data-median]');
    const before = await middle.getAttribute('data-median');
    await ingest((await unitsShown()).filter((code) => code.startsWith('24.') && code !== WARD && code !== OTHER), 1, { channel: 'ONLINE', hasElectronicResult: true });
    await page.waitForFunction((old) => document.querySelector('[data-median]')?.getAttribute('data-median') !== old, before);
    const { scoreboard: { median, quartiles } } = await site.api.must<{ scoreboard: { median: string; quartiles: { lower: string; upper: string } } }>('center', MIDDLE);
    expect(await middle.innerText()).toBe(`Trung vị ${shown(median)} điểm, tứ phân vị thứ nhất ${shown(quartiles.lower)}, thứ ba ${shown(quartiles.upper)}`);
  });

  it('says that the connection is lost, finds it again and shows what it missed', async () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
    await live('lost');
    expect(await page.getByText('Mất kết nối, đang kết nối lại').count()).toBe(1);
    await shot(page, 'live-lost');
    await ingest(OTHER, 4, { dueAt: '2026-11-11T02:00:00Z' });
    isCut = false;
    await live('live');
    await cellOf(OTHER, '2.1').getByText('50,00').waitFor();
    expect(await percentOf(OTHER, '2.1')).toBe('50,00');
  });
});

describe('other pages', () => {
  it('the card of a unit follows its figures', async () => {
    await page.goto(`/unit-card/${OTHER}`);
    await live('live');
    await settled(page);
    const score = page.locator('[data-score]').first();
    const before = await score.getAttribute('data-score');
    await ingest(OTHER, 40, { channel: 'ONLINE', hasElectronicResult: true });
    await page.waitForFunction((old) => document.querySelector('[data-score]')?.getAttribute('data-score') !== old, before);
  });

  it('home shows a consultation that is opened for the unit', async () => {
    const visitor = await openAs(site, 'department', '/');
    await live('live', visitor);
    await settled(visitor);
    interface List { id: string; version: number }
    const act = async (name: string, input: object): Promise<List> => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const answer = await site.api.must<Record<string, { digitizationList: List }>>('center', `mutation($input: ${type}!) { ${name}(input: $input) { digitizationList { id version } } }`, { input });
      return answer[name]?.digitizationList as List;
    };
    const { documentComponents } = await site.api.must<{ documentComponents: { nodes: { id: string }[] } }>('center', '{ documentComponents(first: 1) { nodes { id } } }');
    let list = await act('createDigitizationList', { title: 'Danh mục vừa gửi lấy ý kiến' });
    list = await act('setDigitizationListEntries', { listId: list.id, expectedVersion: list.version, upsert: [{ componentId: documentComponents.nodes[0]?.id, class: 'PRIOR_RESULT', stage: 'RECEIPT', legalBasis: 'Nghị định 118/2025/NĐ-CP' }] });
    await act('openConsultation', { listId: list.id, expectedVersion: list.version, unitCodes: ['BN25.STP'], dueOn: '2026-12-01' });
    await visitor.getByRole('link', { name: 'Danh mục vừa gửi lấy ý kiến' }).waitFor();
  });
});
