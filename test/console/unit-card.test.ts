// A unit's place, change and course on its card, and the movers of the week, in a real browser over demo dossiers and their snapshots.
import type { Page } from 'playwright-core';
import { Clock } from '../../api/request/clock.ts';
import { loadDemoDossiers } from '../../seeds/demo/load-dossiers.ts';
import { expectNoAxeViolations, expectNoPageScroll, openAs, settled, startTestConsole, visit, type TestConsole } from '../support/browser.ts';

const CLOCK = '2026-11-24T11:00:00+07:00';
const WARD = '24.09187';
const CARD = `query($code: String!) { scorecard(unitCode: $code, period: "2026") { standing { rank of peers { rank of } gapToNext { unit { code } } } change(since: PREVIOUS_WEEK) { change } } }`;
const MOVERS = 'query { scoreMovers(withinCode: "24", period: "2026", from: "2026-11-17T23:59:59+07:00") { rows { change unit { code } criteria { change } } } }';

interface Card { scorecard: { standing: { rank: number; of: number; peers: { rank: number; of: number }; gapToNext: { unit: { code: string } } | null }; change: { change: string } } }
interface Movers { scoreMovers: { rows: { change: string | null; unit: { code: string }; criteria: { change: string | null }[] }[] } }

let site: TestConsole;
let page: Page;
beforeAll(async () => {
  site = await startTestConsole({ clock: CLOCK });
  await loadDemoDossiers(site.api.orm, new Clock(new Date(CLOCK)), 1200, () => {});
  page = await openAs(site, 'center', '/');
});
afterAll(() => site.close());

const panel = (name: string, on = page) => on.getByRole('region', { name, exact: true });

describe('the unit card', () => {
  it('tells the place among the level, the next better and the peers, as the server has them', async () => {
    const { standing } = (await site.api.must<Card>('center', CARD, { code: WARD })).scorecard;
    await visit(page, `/unit-card/${WARD}`);
    await panel('Vị trí trong khối').locator('[data-rank]').waitFor();
    const text = await panel('Vị trí trong khối').innerText();
    expect(text).toContain(`${standing.rank} / ${standing.of}`);
    expect(text).toMatch(/Bách phân vị\s+\d+,\d%/);
    expect(text).toMatch(/Trung vị của khối\s+\d+,\d\d điểm/);
    expect(text).toContain(`Xếp hạng ${standing.peers.rank} / ${standing.peers.of}`);
    if (standing.gapToNext) {
      await panel('Vị trí trong khối').locator('dd a').first().click();
      await page.waitForURL(`**/unit-card/${standing.gapToNext.unit.code}*`);
    }
  });

  it('says how the score moved since last week and against the period before, by sign and word', async () => {
    const { change } = (await site.api.must<Card>('center', CARD, { code: WARD })).scorecard;
    await visit(page, `/unit-card/${WARD}`);
    const week = page.locator('[data-since="week"]');
    await week.waitFor();
    expect(await week.locator('[data-change]').getAttribute('data-change')).toBe(change.change);
    expect(await week.innerText()).toMatch(/(tăng|giảm) \d+,\d\d điểm|không đổi/);
    expect(await page.locator('[data-since="before"]').innerText()).toContain('Năm 2025');
  });

  it('shows two bands by scheme, and which bounds no source confirms', async () => {
    await visit(page, `/unit-card/${WARD}`);
    await page.getByText('Thông báo tuần của tỉnh:').waitFor();
    expect(await panel('Điểm').innerText()).toMatch(/Xếp loại quốc gia: .+\n.*Thông báo tuần của tỉnh: .+ngưỡng chưa có nguồn xác nhận/s);
  });

  it('ranks each criterion in the table, and none that does not apply', async () => {
    await visit(page, `/unit-card/${WARD}`);
    await page.locator('tr[data-criterion="2.1"] [aria-label^="hạng "]').waitFor();
    expect(await page.locator('tr[data-criterion="2.1"]').innerText()).toMatch(/\d+ \/ \d+/);
    expect(await page.locator('tr[data-criterion="1.1"] [aria-label^="hạng "]').count()).toBe(0);
    await visit(page, `/unit-card/${WARD}/criteria/2.1`);
    await page.locator('[data-place]').waitFor();
    expect(await page.locator('[data-place]').innerText()).toMatch(/^Hạng \d+ \/ \d+ trong khối; trung vị \d+,\d\d%, cao nhất \d+,\d\d%$/);
  });

  it('draws the months, and says the same in a table', async () => {
    await visit(page, `/unit-card/${WARD}`);
    const course = panel('Diễn biến điểm');
    await course.getByRole('img', { name: /12 tháng đến Tháng 11\/2026: từ \d+,\d\d điểm/ }).waitFor();
    expect(await course.locator('svg .MuiMarkElement-root').count()).toBe(12);
    // The month that is not over is led to by a dashed line and told apart in words.
    expect(await course.locator('svg [class*="series-unfinished"]').first().evaluate((line) => getComputedStyle(line).strokeDasharray)).not.toBe('none');
    expect(await course.locator('svg .MuiMarkElement-root[data-series-id^="unfinished"]').count()).toBe(1);
    await course.getByText('Nét đứt, điểm rỗng: kỳ chưa hết').waitFor();
    await course.getByRole('button', { name: 'Xem bảng số' }).click();
    expect(await course.locator('tbody tr').count()).toBe(12);
    expect(await course.locator('tbody tr').first().innerText()).toMatch(/Tháng 11\/2026 \(chưa hết kỳ\)/);
    await course.getByRole('button', { name: 'Trong kỳ' }).click();
    await course.getByText('theo từng lần quan sát').waitFor();
    expect(await course.locator('tbody tr').first().innerText()).toMatch(/24\/11\/2026 \(hiện tại\)/);
    expect(await course.locator('tbody tr').count()).toBeGreaterThan(7);
  });

  it('breaks the line where the rule set and the units changed, and says so', async () => {
    await visit(page, `/unit-card/${WARD}?period=2025-12&view=AS_NOW`);
    const course = panel('Diễn biến điểm');
    await course.locator('[data-break="RULE_SET"]').waitFor();
    expect(await course.locator('[data-break]').allInnerTexts()).toEqual([expect.stringMatching(/^Từ 01\/07\/2025 áp dụng bộ chỉ số khác \(portal-2022-2025, portal-2026-09\)/), expect.stringMatching(/^Ngày 01\/07\/2025: Sáp nhập tỉnh/)]);
    await course.locator('svg .MuiChartsReferenceLine-line').waitFor({ state: 'attached' });
    expect(await course.locator('svg .MuiLineElement-root').count()).toBe(2);
  });

  it('is in English for who reads English', async () => {
    const visitor = await openAs(site, 'center', `/unit-card/${WARD}`, { locale: 'en' });
    await panel('Place among its level', visitor).locator('[data-rank]').waitFor();
    expect(await visitor.locator('[data-since="week"]').innerText()).toMatch(/points (up|down)|unchanged/);
  });
});

describe('home', () => {
  it('shows an officer and the province the change since last week', async () => {
    for (const account of ['commune', 'chairman']) {
      const visitor = await openAs(site, account, '/');
      await visitor.locator('[data-since="week"] [data-change]').waitFor();
    }
  });
});

describe('the movers of the week', () => {
  it('list the units by the size of their change, and open to the criteria that moved', async () => {
    const { rows } = (await site.api.must<Movers>('center', MOVERS)).scoreMovers;
    await visit(page, '/movers');
    await page.locator('tbody tr[data-unit]').first().waitFor();
    expect(await page.locator('tbody tr[data-unit]').evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['unit']))).toEqual(rows.map((row) => row.unit.code));
    const moved = rows.filter((row) => Number(row.change) !== 0).length;
    await page.getByRole('switch', { name: 'Chỉ đơn vị có thay đổi' }).click();
    await page.waitForURL('**/movers?moved=yes');
    await page.waitForFunction((count) => document.querySelectorAll('tbody tr[data-unit]').length === count, moved);
    await page.getByRole('button', { name: /^Xem các tiêu chí của/ }).first().click();
    const criteria = page.getByRole('table', { name: /^Các tiêu chí của/ });
    expect(await criteria.locator('tbody tr').count()).toBe(rows[0]?.criteria.filter((one) => one.change !== null && Number(one.change) !== 0).length);
    expect(await criteria.locator('tbody tr').first().innerText()).toMatch(/\d+,\d\d/);
  });

  it('keep both observations in the address, and say so where there is none', async () => {
    await visit(page, '/movers');
    const from = page.getByLabel('Từ lần quan sát');
    const earliest = await from.locator('option').last().getAttribute('value');
    await from.selectOption(earliest ?? '');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('from')).toBe(earliest);
    await visit(page, '/movers?period=2026-W30');
    await page.getByText('Chưa có lần quan sát nào của kỳ này vào thời điểm đó').waitFor();
  });

  it('go on A4 portrait', async () => {
    await visit(page, '/movers?level=DEPARTMENT');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map((box) => [Number(box[1]), Number(box[2])]);
    for (const [width = 0, height = 0] of boxes) expect(Math.round(height)).toBeGreaterThan(Math.round(width));
  });
});

describe('both pages', () => {
  it('are accessible in light and dark, and never scroll sideways as a page', async () => {
    for (const mode of ['light', 'dark'] as const) {
      const visitor = await openAs(site, 'center', '/', { mode });
      for (const address of [`/unit-card/${WARD}?period=2025-12&view=AS_NOW`, '/movers?level=DEPARTMENT']) {
        await visitor.goto(address);
        await expectNoAxeViolations(visitor);
        if (mode === 'light') await expectNoPageScroll(visitor);
      }
    }
  });
});
