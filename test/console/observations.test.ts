// Observations in the browser: the Office records, a second officer confirms, the board changes; files are tried before they are taken.
import type { Page } from 'playwright-core';
import { dropFile, expectNoAxeViolations, expectNoPageScroll, openAs, settled, shot, startTestConsole, type TestConsole } from '../support/browser.ts';
import { askingObservations, item } from '../support/observations.ts';

let site: TestConsole;
beforeAll(async () => {
  site = await startTestConsole({ clock: '2026-11-24T11:00:00+07:00' });
  const { record } = askingObservations(() => site.api);
  await record([item({ unitCode: '24.09187', period: '2026-10', value: 12 }), item({ unitCode: '24.09193', period: '2026-10', value: 0 })]);
});
afterAll(() => site.close());

const fill = async (page: Page, metric: string, value: string): Promise<void> => page.locator(`[data-metric="${metric}"] input`).fill(value);
const cellOf = (page: Page, unit: string, code: string) => page.locator(`tr[data-unit="${unit}"] a[href*="/criteria/${code}"]`);

describe('a figure of the Office itself', () => {
  it('is recorded with its source and waits, confirmed by another officer from home, and then shows on the board', async () => {
    const office = await openAs(site, 'office', '/observations');
    await office.getByRole('button', { name: 'Ghi số liệu' }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByLabel('Đơn vị').fill('Văn phòng Ủy ban nhân dân tỉnh');
    await office.getByRole('option', { name: /BN25\.VP/ }).click();
    await dialog.getByLabel('Tháng', { exact: true }).selectOption('2026-10');
    await dialog.getByLabel('Nguồn', { exact: false }).first().fill('Báo cáo 45/BC-VP');
    await fill(office, 'FEEDBACK', '5');
    await fill(office, 'FEEDBACK_ON_TIME', 'ba');
    await dialog.getByRole('button', { name: 'Ghi 2 số liệu' }).click();
    await dialog.getByText('Nhập số nguyên không âm').waitFor();
    await fill(office, 'FEEDBACK_ON_TIME', '4');
    await shot(office, 'observation-record');
    await dialog.getByRole('button', { name: 'Ghi 2 số liệu' }).click();
    await office.getByText('Đã ghi: 0 mới, 0 thay đổi, 0 không đổi; 2 chờ cán bộ thứ hai xác nhận.').waitFor();
    await settled(office);
    const waiting = office.locator('tr[data-waiting="BN25.VP 2026-10 FEEDBACK"]');
    expect(await waiting.innerText()).toContain('Bạn đã ghi số này: cán bộ khác xác nhận.');
    expect(await office.getByRole('button', { name: 'Xác nhận', exact: true }).count()).toBe(0);

    const board = await openAs(site, 'center', '/scoreboard?period=2026-10&level=DEPARTMENT');
    expect(await cellOf(board, 'BN25.VP', '5.2').getAttribute('aria-label')).toBe('5.2: Chưa có số liệu · tạm tính: số liệu chờ xác nhận');
    expect(await board.locator('td[data-provisional="OBSERVATION_PENDING"]').count()).toBe(2);

    const second = await openAs(site, 'office2', '/');
    await second.getByRole('link', { name: '2 số liệu chờ bạn xác nhận' }).click();
    await settled(second);
    await second.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
    await shot(second, 'observation-waiting');
    await second.getByRole('button', { name: 'Xác nhận 2 số liệu' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
    await second.getByText('Đã xác nhận').waitFor();
    await second.getByText('Không có số liệu nào chờ xác nhận.').waitFor();

    await board.reload();
    await settled(board);
    expect(await cellOf(board, 'BN25.VP', '5.2').innerText()).toContain('80,00');
    // 5.3 divides by the same feedback, and nobody has told how much of it was answered to satisfaction.
    const provisional = board.locator('td[data-provisional]:not([data-provisional="DRAFT_FORMULA"])');
    expect(await provisional.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-provisional')))).toEqual(['OBSERVATION_INCOMPLETE']);
    expect(await cellOf(board, 'BN25.VP', '5.3').getAttribute('aria-label')).toContain('mới có tử số hoặc mẫu số');
    await shot(board, 'board-provisional');
  });

  it('keeps its history: recorded by one, confirmed by the other', async () => {
    const page = await openAs(site, 'inspector', '/observations?metric=FEEDBACK_ON_TIME');
    await page.getByRole('button', { name: /^Lịch sử của Văn phòng/ }).click();
    const drawer = page.getByRole('dialog');
    await drawer.locator('[data-act]').first().waitFor();
    expect(await drawer.locator('[data-act]').evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['act']))).toEqual(['CONFIRMED', 'PROPOSED']);
    expect(await drawer.innerText()).toContain('Báo cáo 45/BC-VP');
    await expectNoAxeViolations(page);
    await shot(page, 'observation-history');
  });

  it('is rejected with a reason', async () => {
    const { record } = askingObservations(() => site.api);
    await record([item({ unitCode: 'BN25.VP', period: '2026-09', value: 9 })], {}, 'office2');
    const page = await openAs(site, 'office', '/observations?state=PENDING');
    await page.getByRole('checkbox', { name: /Chọn Văn phòng/ }).check();
    await page.getByRole('button', { name: 'Từ chối 1 số liệu' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Từ chối' }).click();
    await dialog.getByText('Lý do không được để trống.').waitFor();
    await dialog.getByLabel('Lý do', { exact: false }).fill('Nhầm kỳ');
    await dialog.getByRole('button', { name: 'Từ chối' }).click();
    await page.getByText('Đã từ chối').waitFor();
  });
});

describe('the list of observations', () => {
  it('tells 0 from nothing, is filtered in the address, and has no acts for those who only read', async () => {
    const page = await openAs(site, 'commune', '/observations?period=2026-10&metric=FEEDBACK');
    const rows = page.locator('tr[data-observation]');
    expect(await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['observation']))).toEqual(['24.09187 2026-10 FEEDBACK', '24.09193 2026-10 FEEDBACK', 'BN25.VP 2026-10 FEEDBACK']);
    expect(await rows.nth(1).locator('td').nth(3).innerText()).toBe('0');
    expect(await page.getByRole('button', { name: 'Ghi số liệu' }).count()).toBe(0);
    await page.getByLabel('Trạng thái').selectOption('REJECTED');
    await page.getByText('Không có bản ghi nào khớp bộ lọc').waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('REJECTED');
  });

  it('is accessible in light and dark, in both languages, and never scrolls sideways as a page', async () => {
    const { record } = askingObservations(() => site.api);
    await record([item({ unitCode: 'BN25.VP', period: '2026-08', value: 9 })], {}, 'office2');
    for (const [mode, locale] of [['light', 'vi'], ['dark', 'en']] as const) {
      const page = await openAs(site, 'office', '/observations', { mode, locale });
      await expectNoAxeViolations(page);
      await expectNoPageScroll(page);
      await shot(page, `observations-${mode}-${locale}`);
      await page.goto('/observations?record=1');
      await page.getByRole('dialog').waitFor();
      await expectNoAxeViolations(page);
    }
  });
});

describe('a file of observations', () => {
  it('is tried, refused whole while a row is at fault, and taken when it is mended', async () => {
    const page = await openAs(site, 'office', '/observations');
    await dropFile(page, 'tháng 9.csv', 'Mã đơn vị;Kỳ;FEEDBACK;COMMUNES\n24.09187;2026-09;3;x\n24.09193;2026-09;4;1\n');
    await page.getByRole('button', { name: 'Chạy thử' }).click();
    await page.getByText('Kết quả chạy thử: chưa ghi gì').waitFor();
    expect(await page.getByRole('region', { name: 'Dòng bị từ chối' }).innerText()).toContain('COMMUNES');
    expect(await page.getByRole('button', { name: 'Nhập dữ liệu' }).isDisabled()).toBe(true);
    await page.getByText('Có dòng lỗi thì cả tệp không được ghi: sửa rồi gửi lại.').waitFor();
    await dropFile(page, 'tháng 9.csv', 'Mã đơn vị;Kỳ;FEEDBACK;COMMUNES\n24.09187;2026-09;3;1\n24.09193;2026-09;4;1\n');
    await page.getByLabel('Nguồn của tệp').fill('Cổng DVCQG, tháng 9/2026');
    await page.getByRole('button', { name: 'Chạy thử' }).click();
    await page.getByText('Không có dòng lỗi.').waitFor();
    await shot(page, 'observation-file');
    await page.getByRole('button', { name: 'Nhập dữ liệu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nhập dữ liệu' }).click();
    await page.getByRole('heading', { name: 'Biên nhận' }).waitFor();
    expect(await site.api.sql("select count(*)::int as n from observations where source = 'Cổng DVCQG, tháng 9/2026'")).toEqual([{ n: 4 }]);
  });
});
