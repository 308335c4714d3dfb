// Published results in the browser: taken out of a file after a dry run, then beside ours in every cell of the board and on the unit card.
import { dropFile, expectNoAxeViolations, expectNoPageScroll, openAs, shot, startTestConsole, type TestConsole } from '../support/browser.ts';
import { loadWorkedCases } from '../support/load-worked-cases.ts';

let site: TestConsole;
beforeAll(async () => {
  site = await startTestConsole({ clock: '2026-11-24T11:00:00+07:00' });
  await loadWorkedCases(site.api);
});
afterAll(() => site.close());

const FILE = 'Mã đơn vị;Kỳ;Mã nhóm;Mã tiêu chí;Điểm;Điểm tối đa\n24.09187;09/2026;;;12,34;100\n24.09187;09/2026;;2.1;0;20\n';

describe('published results', () => {
  it('are tried, taken out of a file, and stand beside ours', async () => {
    const ict = await openAs(site, 'ict', '/official-results');
    await dropFile(ict, 'tuan-47.csv', FILE);
    await ict.getByLabel('Nguồn').fill('Bản tin tuần 47');
    await ict.getByRole('button', { name: 'Chạy thử' }).click();
    await ict.getByText('Không có dòng lỗi.').waitFor();
    await shot(ict, 'official-file');
    await ict.getByRole('button', { name: 'Nhập dữ liệu', exact: true }).click();
    await ict.getByRole('dialog').getByRole('button', { name: 'Nhập dữ liệu', exact: true }).click();
    await ict.getByRole('cell', { name: 'Bản tin tuần 47' }).first().waitFor();
    await expectNoAxeViolations(ict);
    await shot(ict, 'official-list');

    const board = await openAs(site, 'commune', '/scoreboard?period=2026-09&shows=official');
    const row = board.locator('tr[data-unit="24.09187"]');
    await row.locator('i.differs').first().waitFor();
    expect(await row.locator('a[href*="/criteria/2.1"]').getAttribute('aria-label')).toContain('Chính thức 0,00, ghi nhận 24/11/2026');
    expect(await row.locator('td.score').innerText()).toContain('≠');
    await expectNoPageScroll(board);
    await shot(board, 'official-board');
  });

  it('have a table of their own on the unit card, in either language', async () => {
    const page = await openAs(site, 'center', '/unit-card/24.09187?period=2026-09');
    const line = page.locator('tr[data-official="2.1"]');
    await line.waitFor();
    expect(await line.innerText()).toMatch(/Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn[\s\S]*Lệch/);
    await shot(page, 'official-card');

    const english = await openAs(site, 'center', '/unit-card/24.09187?period=2026-09', { locale: 'en', mode: 'dark' });
    const same = english.locator('tr[data-official="2.1"]');
    await same.waitFor();
    expect(await same.innerText()).toMatch(/Dossiers processed before\/on time[\s\S]*Differs/);
    await shot(english, 'official-card-en');
  });

  it('offer no file to those who only read', async () => {
    const page = await openAs(site, 'center', '/official-results');
    await page.getByText('Bản tin tuần 47').first().waitFor();
    expect(await page.getByText('Nhập từ tệp').count()).toBe(0);
  });
});
