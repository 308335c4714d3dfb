// The sheet of targets in the browser: typed, pasted, filled, previewed, assigned, refused at the cell, and its history.
import type { Page } from 'playwright-core';
import { expectNoAxeViolations, expectNoPageScroll, openAs, PHONE, startTestConsole, type TestConsole } from '../support/browser.ts';
import { ASSIGN } from '../support/targets.ts';

let site: TestConsole;
beforeAll(async () => {
  site = await startTestConsole({ clock: '2026-11-24T11:00:00+07:00' });
  await assign('12/QĐ-UBND', '2.1', '2026', { '24.09187': '97', 'BN25.STP': '98' });
});
afterAll(() => site.close());

const assign = (decisionNumber: string, criterionCode: string, period: string, percents: Record<string, string>): Promise<unknown> =>
  site.api.must('center', ASSIGN, { input: { decisionNumber, criterionCode, period, items: Object.entries(percents).map(([unitCode, percent]) => ({ unitCode, percent })) } });
const storedOf = async (criterion: string, period = '2026'): Promise<Record<string, string>> =>
  Object.fromEntries((await site.api.sql<{ code: string; percent: string }>('select u.code, t.percent::float::text percent from targets t join units u on u.id = t.unit_id where criterion_code = $1 and period = $2 order by 1', [criterion, period])).map(({ code, percent }) => [code, percent]));

const cellOf = (page: Page, unit: string, column = 0) => page.getByRole('row').filter({ has: page.getByRole('rowheader').filter({ hasText: unit }) }).getByRole('gridcell').nth(column);
async function pasteText(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Dán từ Excel' }).click();
  await page.getByLabel('Khối ô chép từ Excel').fill(text);
  await page.getByRole('button', { name: 'Điền vào bảng' }).click();
}

describe('reading targets', () => {
  it('shows units by criteria to a reader, without edit, in light and dark, without scrolling the page', async () => {
    for (const mode of ['light', 'dark'] as const) {
      const page = await openAs(site, 'commune', '/targets?criteria=2.1,3.3&edit=1', { mode });
      expect(await cellOf(page, '24.09187').innerText()).toContain('97%');
      expect(await page.getByRole('button', { name: 'Giao chỉ tiêu' }).count()).toBe(0);
      expect(await page.getByRole('toolbar').count()).toBe(0);
      await expectNoAxeViolations(page);
      await expectNoPageScroll(page);
    }
  });

  it('takes a target of the year for a month, and says so; the history opens from the cell and stands in the address', async () => {
    const page = await openAs(site, 'inspector', '/targets?period=2026-09&criteria=2.1');
    expect(await cellOf(page, 'BN25.STP').getAttribute('title')).toContain('chỉ tiêu 98%, theo Năm 2026');
    await cellOf(page, 'BN25.STP').click();
    const panel = page.getByRole('dialog', { name: 'Lịch sử chỉ tiêu' });
    await panel.getByText('12/QĐ-UBND').waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe('BN25.STP~2.1');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  });

  it('says what is wrong with a period, and which period has no indicator set', async () => {
    const page = await openAs(site, 'office', '/targets');
    await page.goto('/targets?period=2026-13');
    await page.getByText('Kỳ trong địa chỉ không đúng').waitFor();
    await page.getByRole('button', { name: 'Về năm nay' }).click();
    await page.getByRole('grid').waitFor();
  });
});

describe('assigning targets', () => {
  it('moves and types by keyboard, and says at the cell what is no percentage', async () => {
    const page = await openAs(site, 'center', '/targets?edit=1&criteria=2.1,3.3&level=COMMUNE');
    await page.locator('[data-row="0"][data-column="0"]').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('95,5');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-row="1"][data-column="0"]').innerText()).toContain('95,5%');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['row'])).toBe('2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('101');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('grid').getByRole('alert').innerText()).toBe('tỷ lệ phải từ 0 đến 100');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+d');
    await page.getByText('98 ô đang nhập').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('1 ô đang nhập', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Thôi giao' }).click();
    await page.getByRole('button', { name: 'Bỏ giá trị đang nhập' }).click();
    await page.getByRole('toolbar').waitFor({ state: 'hidden' });
  });

  it('pastes codes or names with Vietnamese decimals, names what does not fit, previews old and new, and assigns under a decision', async () => {
    const page = await openAs(site, 'center', '/targets?edit=1&criteria=2.1,3.3');
    await page.locator('[data-row="0"][data-column="0"]').click();
    await pasteText(page, 'Đơn vị\tChỉ tiêu\nPhường Kinh Bắc\t95,5%\tx\nSở Tư pháp\t98,25\nPhường Không Có\t90\nBN25.STP\t91\nBN25.SKHCN\t101');
    const report = page.getByRole('list', { name: 'Những chỗ không dùng được' });
    const said = await report.innerText();
    expect(said).toContain('Dòng 2: x');
    expect(said).toContain('Phường Không Có — không có đơn vị nào mang mã hoặc tên này; dùng mã như trong bảng hoặc tên đầy đủ');
    expect(said).toContain('đơn vị đã có ở dòng trên');
    expect(said).toContain('tỷ lệ phải từ 0 đến 100');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Xem thay đổi' }).click();
    const preview = page.getByRole('dialog', { name: 'Thay đổi sẽ giao' });
    const rows = await preview.getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => row.replace(/\s+/g, ' '))).toEqual(['Sở Tư pháp tỉnh Bắc Ninh 98% 98,25%', 'Ủy ban nhân dân phường Kinh Bắc 97% 95,5%']);
    await preview.getByRole('button', { name: /Giao chỉ tiêu/ }).click();
    await preview.getByText('Nhập số quyết định.').waitFor();
    await expectNoAxeViolations(page);
    await preview.getByLabel(/Số quyết định/).fill('101/QĐ-UBND');
    await preview.getByRole('button', { name: /Giao chỉ tiêu/ }).click();
    await page.getByText('Đã giao 2 chỉ tiêu').waitFor();
    expect(await storedOf('2.1')).toEqual({ '24.09187': '95.5', 'BN25.STP': '98.25' });
    await page.getByText('Chưa nhập ô nào').waitFor();
    await page.goto('/targets?cell=24.09187~2.1');
    const panel = page.getByRole('dialog', { name: 'Lịch sử chỉ tiêu' });
    await panel.getByText('12/QĐ-UBND').waitFor();
    expect((await panel.getByRole('row').allInnerTexts()).slice(1).map((row) => row.split(/\s/)[0])).toEqual(['95,5%', '97%']);
  });

  it('pastes a block from the chosen cell, fills a group, and says how many calls it takes', async () => {
    const page = await openAs(site, 'center', '/targets?edit=1&criteria=3.3,P.3&level=COMMUNE');
    await page.locator('[data-row="1"][data-column="0"]').click();
    await page.evaluate(() => {
      const carried = new DataTransfer();
      carried.setData('text/plain', '60,5\t80\n61\t81,25%\n');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
    });
    await page.getByText('4 ô đang nhập').waitFor();
    expect(await page.locator('[data-row="2"][data-column="1"]').innerText()).toContain('81,25%');
    await page.getByRole('button', { name: 'Áp dụng cho nhóm' }).click();
    const group = page.getByRole('dialog', { name: 'Áp dụng cho nhóm' });
    await group.getByLabel('Chỉ tiêu (%)').fill('70');
    await group.getByLabel('Nhóm').click();
    await page.getByRole('option', { name: /Mọi sở, ban, ngành/ }).click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await expectNoAxeViolations(page);
    await group.getByRole('button', { name: 'Điền vào bảng' }).click();
    await page.getByText(/\d+ ô ngoài phần đang hiển thị/).waitFor();
    await page.getByRole('button', { name: 'Xem thay đổi' }).click();
    await page.getByText(/2 tiêu chí: 2 lần giao/).waitFor();
  });

  it('says exactly which criteria were assigned when a later call is refused, marks the cell, and goes on after it is mended', async () => {
    const page = await openAs(site, 'center', '/targets?edit=1&criteria=2.1,3.3&period=2026-Q4');
    await page.locator('[data-row="0"][data-column="0"]').click();
    await pasteText(page, '24.09187\t90\t50\nBN25.STP\t91\t51');
    // The server refuses a unit of the second call, as when it closes in the meantime.
    await page.route('**/graphql', async (route) => {
      const body = route.request().postDataJSON() as { variables?: { input?: { criterionCode?: string } } };
      if (body.variables?.input?.criterionCode !== '3.3') return route.continue();
      const message = 'Đơn vị kết thúc hoạt động trước khi hết kỳ.';
      return route.fulfill({ json: { errors: [{ message: 'Dữ liệu nhập chưa hợp lệ.', extensions: { code: 'INVALID_INPUT', fields: [{ path: 'input.items.1.unitCode', code: 'CLOSED_IN_PERIOD', message }] } }], data: null } });
    });
    await page.getByRole('button', { name: 'Xem thay đổi' }).click();
    const preview = page.getByRole('dialog', { name: 'Thay đổi sẽ giao' });
    await preview.getByLabel(/Số quyết định/).fill('102/QĐ-UBND');
    await preview.getByRole('button', { name: /Giao chỉ tiêu \(2 lần giao\)/ }).click();
    await preview.getByText('Đã giao: 2.1. Chưa giao: 3.3.').waitFor();
    expect([await storedOf('2.1', '2026-Q4'), await storedOf('3.3', '2026-Q4')]).toEqual([{ '24.09187': '90', 'BN25.STP': '91' }, {}]);
    expect(await preview.getByRole('row').filter({ hasText: 'kết thúc hoạt động' }).count()).toBe(1);
    await expectNoAxeViolations(page);
    await preview.getByRole('button', { name: 'Về bảng' }).click();
    await page.getByText('2 ô đang nhập', { exact: true }).waitFor();
    const refused = page.locator('[role="gridcell"][aria-invalid="true"]');
    expect([await refused.count(), await refused.getAttribute('title')]).toEqual([1, expect.stringContaining('Đơn vị kết thúc hoạt động trước khi hết kỳ.')]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Xem thay đổi' }).click();
    await preview.getByLabel(/Số quyết định/).fill('102/QĐ-UBND');
    await preview.getByRole('button', { name: /Giao chỉ tiêu \(1 lần giao\)/ }).click();
    await page.getByText('Đã giao 2 chỉ tiêu').waitFor();
    expect(await storedOf('3.3', '2026-Q4')).toEqual({ '24.09187': '50', 'BN25.STP': '51' });
  });

  it('works on a phone, one criterion at a time', async () => {
    const page = await openAs(site, 'center', '/targets?edit=1', { viewport: PHONE });
    expect(await page.getByRole('columnheader').count()).toBe(2);
    await page.getByRole('combobox', { name: /^Tiêu chí/ }).click();
    await page.getByRole('option', { name: /^2\.1/ }).click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await page.getByRole('columnheader').filter({ hasText: '2.1' }).waitFor();
    await expectNoAxeViolations(page);
    await expectNoPageScroll(page);
  });
});
