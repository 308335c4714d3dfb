// Procedures and components in the browser: filters that stand in the address, and unknown that is never shown as no.
import type { Page } from 'playwright-core';
import { expectNoAxeViolations, expectNoPageScroll, openAs, startTestConsole, visit, type TestConsole } from '../support/browser.ts';

let site: TestConsole;
let page: Page;

beforeAll(async () => {
  site = await startTestConsole({ clock: '2026-11-24T09:00:00+07:00' });
  page = await openAs(site, 'office', '/');
});
afterAll(() => site?.close());

const filtered = (path: string, filter: object): string => `${path}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

it('tells fees that nobody knows from procedures that are free', async () => {
  const count = async (fee: string): Promise<string> => {
    await visit(page, filtered('/procedures', { fee }));
    return (await page.getByText(/^1–25 trên /).textContent()) ?? '';
  };
  const counts = new Map((await site.api.sql<{ fee: string; count: number }>(
    "select coalesce(case when has_fee then 'yes' when not has_fee then 'no' end, 'unknown') as fee, count(*)::int as count from procedures group by 1",
  )).map((row) => [row.fee, row.count]));
  for (const fee of ['yes', 'no', 'unknown']) expect(await count(fee)).toBe(`1–25 trên ${new Intl.NumberFormat('vi-VN').format(counts.get(fee) ?? 0)}`);
  expect(await page.getByRole('cell', { name: 'Chưa rõ' }).count()).toBeGreaterThanOrEqual(25);
  await expectNoAxeViolations(page);
  await expectNoPageScroll(page);
});

it('says that a filter left nothing, and takes it away', async () => {
  await page.goto(filtered('/procedures', { search: 'không có thủ tục nào tên như thế' }));
  await page.getByText('Không có bản ghi nào khớp bộ lọc').waitFor();
  await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
  await page.getByText(/^1–25 trên /).waitFor();
});

it('shows one procedure with its components, their place in the list in force, and unknown facts as unknown', async () => {
  await page.goto('/procedures/1.001193');
  await page.getByRole('heading', { level: 1, name: 'Thủ tục đăng ký khai sinh' }).waitFor();
  expect(await page.getByText('1.001193.TP01', { exact: true }).count()).toBe(1);
  expect(await page.getByText('Chưa có trong danh mục').count()).toBeGreaterThan(0);
  await page.getByText('chưa rõ, hoặc chỉ do cấp xã thực hiện', { exact: false }).waitFor();
  await expectNoAxeViolations(page);
  await expectNoPageScroll(page);
  await page.goto('/procedures/9.999999');
  await page.getByText('Không có thủ tục mang mã 9.999999').waitFor();
});

it('finds components by procedure and by whether their names are reviewed, clean in the dark too', async () => {
  const dark = await openAs(site, 'commune', filtered('/components', { procedureCode: '1.001193', clean: 'no', listed: 'no' }), { mode: 'dark' });
  await dark.getByText('1.001193.TP01', { exact: true }).waitFor();
  await expectNoAxeViolations(dark);
  await expectNoPageScroll(dark);
});
