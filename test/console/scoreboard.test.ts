// The scoreboard and the way down from a cell to the dossiers behind it, in a real browser over demo dossiers.
import type { Locator, Page } from 'playwright-core';
import { loadObservations } from '../../api/indicators/observation.service.ts';
import { Clock } from '../../api/request/clock.ts';
import { loadDemoDossiers } from '../../seeds/demo/load-dossiers.ts';
import { expectNoAxeViolations, expectNoPageScroll, openAs, PHONE, settled, shot, startTestConsole, visit, type TestConsole } from '../support/browser.ts';

const CLOCK = '2026-11-24T11:00:00+07:00';
const WARD = '24.09187';
const ASSIGN = 'mutation($input: AssignTargetsInput!) { assignTargets(input: $input) { targets { id } } }';
const FIGURES = 'query($code: String!) { scorecard(unitCode: $code, period: "2026") { criteria { code status rate { numerator denominator } } } }';

const PLACES = 'query { scoreboard(withinCode: "24", period: "2026") { median quartiles { lower upper } rows { rank percentile unit { code } } } }';

interface Places { scoreboard: { median: string; quartiles: { lower: string; upper: string }; rows: { rank: number; percentile: string; unit: { code: string } }[] } }
interface Figures { scorecard: { criteria: { code: string; status: string; rate: { numerator: number; denominator: number } | null }[] } }

let site: TestConsole;
let page: Page;
beforeAll(async () => {
  site = await startTestConsole({ clock: CLOCK });
  const { api } = site;
  await loadDemoDossiers(api.orm, new Clock(new Date(CLOCK)), 600, () => {});
  await api.orm.em.fork().transactional((em) =>
    loadObservations(em, [
      { unitCode: WARD, period: '2026', metric: 'FEEDBACK', value: 40 },
      { unitCode: WARD, period: '2026', metric: 'FEEDBACK_ON_TIME', value: 0 },
    ], 'scoreboard test', new Date(CLOCK)));
  for (const [criterionCode, percent] of [['2.1', '100'], ['1.4', '1']]) {
    await api.must('center', ASSIGN, { input: { decisionNumber: '12/QĐ-UBND', criterionCode, period: '2026', items: [{ unitCode: WARD, percent }] } });
  }
  page = await openAs(site, 'center', '/');
});
afterAll(() => site.close());

const figuresOf = async (code: string): Promise<Figures['scorecard']['criteria']> => (await site.api.must<Figures>('center', FIGURES, { code })).scorecard.criteria;
const unitsShown = (): Promise<string[]> => page.locator('tbody tr[data-unit]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['unit'] ?? ''));
const cellOf = (unit: string, criterion: string) => page.locator(`tr[data-unit="${unit}"] td[data-status]`).filter({ has: page.locator(`[data-tip^="${criterion}:"]`) });

/** A tip goes as soon as the board scrolls: it is brought into sight before, and the scrolling told, which takes a frame. */
async function pointAt(place: Locator): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  await place.page().evaluate(() => new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(rest))));
  await place.hover();
}

describe('the scoreboard', () => {
  it('shows every scored unit against every criterion, with the moment and the source said once', async () => {
    await visit(page, '/scoreboard');
    expect(await unitsShown()).toHaveLength(112);
    expect(await page.locator(`tr[data-unit="${WARD}"] td[data-status]`).count()).toBe(21);
    expect(await page.getByText(/Số liệu đến 11:\d\d 24\/11\/2026, nguồn:/).count()).toBe(1);
  });

  it('tells median and quartiles of the board, and of each unit the percentile without a column of its own', async () => {
    const { scoreboard } = await site.api.must<Places>('center', PLACES);
    const written = (decimal: string, decimals: number): string => new Intl.NumberFormat('vi-VN', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(Number(decimal));
    const { median, quartiles: { lower, upper } } = scoreboard;
    const ward = scoreboard.rows.find(({ unit }) => unit.code === WARD);
    const percentile = `Bách phân vị ${written(ward?.percentile ?? '', 1)}%`;
    await visit(page, '/scoreboard');
    expect(await page.locator('[data-median]').innerText()).toBe(`Trung vị ${written(median, 2)} điểm, tứ phân vị thứ nhất ${written(lower, 2)}, thứ ba ${written(upper, 2)}`);
    const row = page.locator(`tr[data-unit="${WARD}"]`);
    expect(await row.locator('td.score a').getAttribute('aria-label')).toContain(percentile);
    await pointAt(row.locator('td.rank'));
    const tip = page.getByText('tỷ lệ đơn vị khác có điểm bằng hoặc thấp hơn').locator('..');
    expect((await tip.innerText()).split('\n')).toEqual(['Ủy ban nhân dân phường Kinh Bắc', `Hạng ${ward?.rank}`, percentile, 'tỷ lệ đơn vị khác có điểm bằng hoặc thấp hơn']);
    await shot(page, 'board-vi');
    const english = await openAs(site, 'center', '/scoreboard', { locale: 'en', mode: 'dark' });
    expect(await english.locator('[data-median]').innerText()).toBe(`Median ${median} points, lower quartile ${lower}, upper quartile ${upper}`);
    await pointAt(english.locator(`tr[data-unit="${WARD}"] td.score a`));
    await english.getByText(/^Percentile \d+\.\d%$/).waitFor();
    await shot(english, 'board-en-dark');
  });

  it('is painted whole from one answer', async () => {
    const visitor = await openAs(site, 'center', '/');
    await visitor.addInitScript(() => {
      const look = (): void => {
        if (document.querySelectorAll('tbody tr[data-unit]').length === 112) requestAnimationFrame(() => performance.mark('board'));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await visitor.goto('/scoreboard');
    await visitor.waitForFunction(() => performance.getEntriesByName('board').length > 0);
    const times = await visitor.evaluate(() => {
      const answers = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name, decodedBodySize }) => name.endsWith('/graphql') && decodedBodySize > 100_000);
      const painted = performance.getEntriesByName('board')[0]?.startTime ?? 0;
      return { answers: answers.length, fromRequest: painted - (answers[0]?.startTime ?? 0), fromAnswer: painted - (answers[0]?.responseEnd ?? 0) };
    });
    if (process.env['SHOW_TIMES']) console.log(times);
    expect(times.answers).toBe(1);
    expect(times.fromAnswer).toBeGreaterThan(0);
  });

  it('sorts by any column and keeps the order in the address', async () => {
    await visit(page, '/scoreboard');
    const header = page.getByRole('button', { name: /^2\.1, Xếp theo/ });
    await header.click();
    await page.locator('thead th[aria-sort="descending"]', { hasText: '2.1' }).waitFor();
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-2.1');
    const high = await unitsShown();
    await header.click();
    await page.locator('thead th[aria-sort="ascending"]', { hasText: '2.1' }).waitFor();
    const low = await unitsShown();
    expect(low).not.toEqual(high);
    await page.reload();
    await settled(page);
    expect(await unitsShown()).toEqual(low);
  });

  it('tells each status by a sign and a word, and no data, not applicable and 0 apart', async () => {
    await visit(page, '/scoreboard');
    const said = async (criterion: string): Promise<[string, string]> => [await cellOf(WARD, criterion).innerText(), (await cellOf(WARD, criterion).locator('[aria-label]').getAttribute('aria-label')) ?? ''];
    expect(await said('1.1')).toEqual(['×', '1.1: Không áp dụng · tính đủ 6 điểm']);
    expect(await said('4.6')).toEqual(['–', '4.6: Chưa có số liệu']);
    const [zero, zeroSaid] = await said('5.2');
    expect(zero).toBe('0,00·');
    expect(zeroSaid).toBe('5.2: 0,00% · 0 trên 40 · 0,00/6 điểm · Chưa giao chỉ tiêu');
    expect((await said('1.4'))[0]).toMatch(/▲$/);
    expect((await said('1.4'))[1]).toMatch(/chỉ tiêu 1% · Đúng tiến độ$/);
    expect((await said('2.1'))[0]).toMatch(/◆$/);
    expect((await said('2.1'))[1]).toMatch(/\d+ trên \d+ .*chỉ tiêu 100% · Có nguy cơ không đạt$/);
    expect(await page.getByRole('list', { name: 'Chú giải' }).innerText()).toContain('Có nguy cơ không đạt');
  });

  it('keeps period, level, criteria and view in the address, and shows L.1 and 2.2 on request', async () => {
    await visit(page, '/scoreboard');
    await page.getByLabel('Cấp', { exact: true }).selectOption('DEPARTMENT');
    await page.getByLabel('Năm', { exact: true }).selectOption('2025');
    await settled(page);
    await page.getByRole('button', { name: /^Tiêu chí:/ }).click();
    await page.getByRole('checkbox', { name: 'Ngoài 100 điểm' }).check();
    await page.keyboard.press('Escape');
    await settled(page);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ level: 'DEPARTMENT', period: '2025', criteria: expect.stringMatching(/2\.2,L\.1$/) });
    expect(await page.locator('thead tr').last().innerText()).toContain('L.1');
    expect((await unitsShown()).length).toBeLessThan(30);
  });

  it('says beside the days that the range is in the wrong order, and beside the period that no set is in force', async () => {
    await visit(page, '/scoreboard?period=2026-08-15/2026-09-14');
    const to = page.getByLabel('Đến ngày', { exact: false }).first();
    await to.fill('01/08/2026');
    await to.press('Enter');
    await page.getByText('Ngày cuối không được trước ngày đầu').waitFor();
    await visit(page, '/scoreboard?period=2015');
    expect(await page.getByRole('group', { name: 'Kỳ' }).getByRole('alert').innerText()).toMatch(/Không có bộ chỉ số|10\/04\/2023/);
  });

  it('is walked by arrow keys and opened by Enter', async () => {
    await visit(page, '/scoreboard');
    await page.locator('tbody a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/unit-card\/[^/]+\/criteria\//);
    expect(decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')).toBe(label.split(':')[0]);
  });

  it('goes on A4 landscape with every column', async () => {
    await visit(page, '/scoreboard?level=DEPARTMENT');
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map((box) => [Number(box[1]), Number(box[2])]);
    expect(boxes.length).toBeGreaterThan(0);
    for (const [width = 0, height = 0] of boxes) expect(Math.round(width)).toBeGreaterThan(Math.round(height));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1062, height: 733 });
    const { table, paper } = await page.evaluate(() => ({ table: document.querySelector('main table')?.getBoundingClientRect().right ?? 0, paper: document.documentElement.clientWidth }));
    expect(table).toBeLessThanOrEqual(paper + 1);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('shows one column at a time on a phone', async () => {
    const phone = await openAs(site, 'commune', '/scoreboard', { viewport: PHONE });
    expect(await phone.locator(`li[data-unit="${WARD}"]`).innerText()).toMatch(/\d+,\d\d\s+Bách phân vị \d+,\d%/);
    await shot(phone, 'board-phone');
    await phone.getByLabel('Xem theo').selectOption('2.1');
    await settled(phone);
    await phone.getByRole('link', { name: /Kinh Bắc.*%/ }).click();
    await phone.waitForURL(`**/unit-card/${WARD}/criteria/2.1*`);
  });
});

describe('the way down', () => {
  it('leads from a cell to the criterion, and from it to as many dossiers as the figure has', async () => {
    const rate = (await figuresOf(WARD)).find(({ code }) => code === '2.1')?.rate ?? { numerator: 0, denominator: 0 };
    expect(rate.denominator).toBeGreaterThan(rate.numerator);
    await visit(page, '/scoreboard');
    await cellOf(WARD, '2.1').locator('a').click();
    await page.getByRole('heading', { level: 1, name: /^2\.1/ }).waitFor();
    await settled(page);
    expect(await page.locator('[data-figure]').getAttribute('data-figure')).toBe(`${rate.numerator}/${rate.denominator}`);
    await page.getByRole('link', { name: /Xem tất cả/ }).and(page.locator('[href*="part=MISSING"]')).click();
    await page.waitForURL('**/dossiers?*part=MISSING*');
    await settled(page);
    const counted: Record<string, string | null> = {};
    for (const [part, name] of [['MISSING', 'Còn thiếu'], ['NUMERATOR', 'Tử số'], ['DENOMINATOR', 'Mẫu số']] as const) {
      await page.getByRole('tab', { name }).click();
      await page.locator('[role="tabpanel"][aria-busy="false"]').waitFor();
      await settled(page);
      counted[part] = await page.locator('[data-total]').getAttribute('data-total');
    }
    expect(counted).toEqual({ MISSING: String(rate.denominator - rate.numerator), NUMERATOR: String(rate.numerator), DENOMINATOR: String(rate.denominator) });
  });

  it('says of each dossier why it does not count', async () => {
    await visit(page, `/dossiers?within=${WARD}&criterion=2.1&part=MISSING`);
    const facts = page.locator('tr[data-dossier]').first().locator('[data-holds]');
    expect(await facts.allInnerTexts()).toEqual([expect.stringMatching(/✓\s*Đã tiếp nhận/), expect.stringMatching(/✗\s*Đúng hạn/)]);
  });

  it('shows counts only to a reader of another unit, and says so', async () => {
    const visitor = await openAs(site, 'department', `/dossiers?within=${WARD}&criterion=2.1&part=DENOMINATOR`);
    expect(await visitor.getByRole('tabpanel').innerText()).toMatch(/Con số này có \d+ hồ sơ, nhưng tài khoản này chỉ xem được từng hồ sơ của đơn vị mình/);
    expect(await visitor.locator('[data-dossier]').count()).toBe(0);
  });

  it('says that an observed criterion has no dossiers behind it, and one for other levels does not apply', async () => {
    await visit(page, `/unit-card/${WARD}/criteria/5.2`);
    expect(await page.locator('main').innerText()).toContain('Không có hồ sơ phía sau con số này');
    await visit(page, `/dossiers?within=${WARD}&criterion=5.2`);
    expect(await page.getByRole('tabpanel').innerText()).toContain('Không có hồ sơ phía sau con số này');
    await visit(page, `/dossiers?within=${WARD}&code=khong-co`);
    expect(await page.locator('main').innerText()).toContain('Không có bản ghi nào khớp bộ lọc');
  });
});

describe('the unit card', () => {
  it('has score, rank among peers, six groups, and 2.2 and L.1 apart', async () => {
    await visit(page, `/unit-card/${WARD}`);
    await page.getByText(/Xếp hạng \d+ \/ 99/).waitFor();
    expect(await page.getByRole('list', { name: 'Sáu nhóm chỉ số' }).getByRole('listitem').count()).toBe(6);
    const apart = page.getByRole('region', { name: 'Ngoài 100 điểm' }).first();
    expect(await apart.locator('tr[data-criterion]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['criterion']))).toEqual(['2.2', 'L.1']);
    expect(await page.locator('tr[data-criterion="1.1"]').innerText()).toContain('Không áp dụng');
    expect(await page.locator('tr[data-criterion="4.6"]').innerText()).toContain('Chưa có số liệu');
    expect(await page.locator('tr[data-criterion="5.2"]').innerText()).toContain('0,00%');
  });

  it('leads an officer from home to the cause of a criterion below target', async () => {
    const officer = await openAs(site, 'commune', '/');
    await settled(officer);
    await officer.getByRole('link', { name: 'Hồ sơ còn thiếu của tiêu chí 2.1' }).click();
    await officer.waitForURL('**/dossiers?*part=MISSING*');
    await settled(officer);
    expect(Number(await officer.locator('[data-total]').getAttribute('data-total'))).toBeGreaterThan(0);
  });
});

describe('all of these pages', () => {
  const addresses = ['/', '/scoreboard?level=DEPARTMENT', `/unit-card/${WARD}`, `/unit-card/${WARD}/criteria/2.1`, `/dossiers?within=${WARD}&criterion=2.1&part=MISSING`, '/indicator-set'];

  it('are accessible in light and dark, and never scroll sideways as a page', async () => {
    for (const mode of ['light', 'dark'] as const) {
      const visitor = await openAs(site, 'center', '/', { mode });
      for (const address of mode === 'light' ? addresses : addresses.slice(0, 3)) {
        await visitor.goto(address);
        await expectNoAxeViolations(visitor);
        if (mode === 'light') await expectNoPageScroll(visitor);
      }
    }
  });
});
