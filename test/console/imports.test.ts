// Importing a dossier file in the browser: dropped, tried, mended by its faults, taken, and kept as receipts.
import type { Page } from 'playwright-core';
import { dropFile, expectNoAxeViolations, expectNoPageScroll, openAs, PHONE, startTestConsole, type TestConsole } from '../support/browser.ts';

let site: TestConsole;
beforeAll(async () => {
  site = await startTestConsole({ clock: '2026-11-24T11:00:00+07:00' });
});
afterAll(() => site.close());

const HEAD = 'MaHoSo;MaTTHC;DonViXuLy;TrangThaiHoSo;NgayCapNhat;NgayTiepNhan;NgayKetThucXuLy';
const rowOf = (number: number, procedure = '1.001193'): string => `000.00.24.H05-261010-${String(number).padStart(5, '0')};${procedure};24.09187;9;20261014110000;20261010090000;20261014100000`;
const csvOf = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');

const figure = (page: Page, name: string): Promise<string> => page.locator('dl > div', { has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) }).locator('dd').innerText();
const stored = async (): Promise<number> => Number((await site.api.sql<{ n: string }>('select count(*) n from dossiers'))[0]?.n);

describe('importing a file', () => {
  it('says why there is nothing yet, in light and dark, without scrolling the page', async () => {
    for (const mode of ['light', 'dark'] as const) {
      const page = await openAs(site, 'ict', '/imports', { mode });
      await page.getByText('Chưa có đợt nào được nhận').waitFor();
      await expectNoAxeViolations(page);
      await expectNoPageScroll(page);
    }
  });

  it('goes from the dropped file over the dry run with its faults to the receipt', async () => {
    const page = await openAs(site, 'ict', '/imports');
    await dropFile(page, 'tháng 10.csv', csvOf(rowOf(1), rowOf(2, '9.999999'), rowOf(3)));
    expect(await page.getByRole('button', { name: 'Nhập dữ liệu' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Chạy thử' }).click();
    await page.getByText('Kết quả chạy thử: chưa ghi gì').waitFor();
    expect([await figure(page, 'Số dòng'), await figure(page, 'Sẽ ghi'), await figure(page, 'Bị từ chối')]).toEqual(['3', '2', '1']);
    const faults = page.getByRole('region', { name: 'Dòng bị từ chối' });
    expect(await faults.getByRole('row').nth(1).innerText()).toContain('procedureCode');
    expect(await faults.getByRole('row').nth(1).innerText()).toContain('Không có thủ tục mã 9.999999.');
    expect(await stored()).toBe(0);
    for (const mode of ['light', 'dark'] as const) {
      if (mode === 'dark') {
        await page.getByRole('button', { name: 'Chuyển sang nền tối' }).click();
        // The tooltip of the button would stay where it was while the window shrinks.
        await page.mouse.move(5, 400);
        await page.getByRole('tooltip').waitFor({ state: 'detached' });
      }
      await expectNoAxeViolations(page);
      await expectNoPageScroll(page);
    }
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải danh sách lỗi (.csv)' }).click();
    expect((await saved).suggestedFilename()).toBe('dong-loi-tháng 10.csv.csv');

    await page.getByRole('button', { name: 'Nhập dữ liệu' }).click();
    const asked = page.getByRole('dialog');
    expect(await asked.innerText()).toContain('Sẽ ghi 2 hồ sơ; 0 không đổi; 1 dòng bị từ chối');
    await asked.getByRole('button', { name: 'Nhập dữ liệu' }).click();
    await page.getByRole('heading', { name: 'Biên nhận', exact: true }).waitFor();
    expect(await figure(page, 'Mới hoặc thay đổi')).toBe('2');
    expect(await stored()).toBe(2);
    await page.getByRole('region', { name: 'Lịch sử nhập' }).getByRole('row').nth(1).getByText('ict').waitFor();
  });

  it('gives the stored receipt when the same file is sent again, and keeps the rejected rows of each batch', async () => {
    const page = await openAs(site, 'ict', '/imports');
    await dropFile(page, 'lần nữa.csv', csvOf(rowOf(1), rowOf(2, '9.999999'), rowOf(3)));
    await page.getByRole('button', { name: 'Chạy thử' }).click();
    await page.getByText('Kết quả chạy thử: chưa ghi gì').waitFor();
    expect(await figure(page, 'Không đổi')).toBe('2');
    await page.getByRole('button', { name: 'Nhập dữ liệu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nhập dữ liệu' }).click();
    await page.getByText(/Tệp này đã được nhận lúc .* không có gì bị ghi lại/).waitFor();
    expect(await stored()).toBe(2);
    await page.getByRole('region', { name: 'Lịch sử nhập' }).getByRole('button').first().click();
    const receipt = page.getByRole('dialog', { name: /Biên nhận đợt/ });
    await receipt.getByText('Không có thủ tục mã 9.999999.').waitFor();
    expect(new URL(page.url()).searchParams.get('batch')).not.toBeNull();
    await expectNoAxeViolations(page);
  });

  it('says at the file what is wrong with it, before and after sending', async () => {
    const page = await openAs(site, 'ict', '/imports');
    await dropFile(page, 'bao-cao.pdf', '%PDF');
    expect(await page.getByRole('alert').innerText()).toContain('bao-cao.pdf: Chỉ nhận tệp .ndjson, .json, .csv hoặc .xlsx');
    await dropFile(page, 'cut.json', `[${JSON.stringify({ MaHoSo: 'a' })}, {"MaHoSo"`);
    await page.getByRole('button', { name: 'Chạy thử' }).click();
    await page.getByText('Tệp JSON bị cắt cụt hoặc sai cấu trúc').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('không có gì được ghi');
    expect(await page.getByRole('button', { name: 'Nhập dữ liệu' }).isDisabled()).toBe(true);
  });
});

describe('who imports', () => {
  it('shows receipts alone to the Office, and nothing to a role without them', async () => {
    const office = await openAs(site, 'office', '/imports');
    expect(await office.getByRole('button', { name: 'Chọn tệp' }).count()).toBe(0);
    await office.getByRole('region', { name: 'Lịch sử nhập' }).first().waitFor();
    const commune = await openAs(site, 'commune', '/imports', { viewport: PHONE });
    await commune.getByText('Tài khoản này không có quyền xem trang').first().waitFor();
  });
});
