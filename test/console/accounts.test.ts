// Accounts and the audit trail in the browser: roles in time, a token shown once, and what a write changed row by row.
import { changedFields } from '../../console/audit/changed-fields.ts';
import { expectNoAxeViolations, expectNoPageScroll, openAs, startTestConsole, type TestConsole } from '../support/browser.ts';
import { ASSIGN } from '../support/targets.ts';

let site: TestConsole;
beforeAll(async () => {
  site = await startTestConsole({ clock: '2026-11-24T11:00:00+07:00' });
});
afterAll(() => site.close());

describe('accounts', () => {
  it('show each role with its unit and days, also those that have ended', async () => {
    const page = await openAs(site, 'admin', '/accounts?filter=%7B%22search%22%3A%22khoa%20hoc%22%7D');
    await page.getByRole('button', { name: 'Chi tiết' }).first().click();
    const roles = page.getByRole('table', { name: 'Mọi vai trò đã và đang giữ' });
    await roles.waitFor();
    expect(await roles.getByRole('row').count()).toBe(4);
    expect(await roles.innerText()).toContain('01/03/2025');
    expect(await roles.getByText('Đã hết hạn').count()).toBe(2);
  });

  it('get a token that is shown once, that works, and that nobody sees again', async () => {
    for (const mode of ['light', 'dark'] as const) {
      const page = await openAs(site, 'admin', '/accounts', { mode });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Cấp mã truy cập' }).click();
      const dialog = page.getByRole('dialog', { name: 'Cấp mã truy cập cho ứng dụng' });
      await dialog.getByRole('button', { name: 'Cấp mã' }).click();
      await dialog.getByText('Tên mã truy cập cần từ 1 đến 200 ký tự.').waitFor();
      await dialog.getByLabel(/Dùng để làm gì/).fill('Kiểm thử');
      await expectNoAxeViolations(page);
      await dialog.getByRole('button', { name: 'Cấp mã' }).click();
      const token = await dialog.getByLabel('Mã truy cập').inputValue();
      await dialog.getByText(/Hết hạn ngày 24\/11\/2027/).waitFor();
      await dialog.getByRole('button', { name: 'Sao chép' }).click();
      await page.getByText('Đã sao chép mã').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
      await expectNoAxeViolations(page);
      await expectNoPageScroll(page);
      const answer = await site.api.ask<{ viewer: { account: { username: string } } }>(null, '{ viewer { account { username } } }', {}, { authorization: `Bearer ${token}` });
      expect(answer.data?.viewer.account.username).toBe('connector');
      await page.keyboard.press('Escape');
      await dialog.getByRole('button', { name: 'Đã cất mã, đóng' }).click();
      await dialog.waitFor({ state: 'hidden' });
      expect(await page.content()).not.toContain(token);
    }
  });
});

describe('the audit trail', () => {
  it('tells rows of a list apart by what they are about', () => {
    const before = [{ unitCode: 'A', percent: '97', decisionNumber: '1' }, { unitCode: 'B', percent: '98', decisionNumber: '1' }];
    const after = [{ unitCode: 'B', percent: '98', decisionNumber: '2' }, { unitCode: 'C', percent: '90', decisionNumber: '2' }];
    expect(changedFields(before, after)).toEqual([
      { path: 'A.percent', before: '97', after: null }, { path: 'A.decisionNumber', before: '1', after: null }, { path: 'B.decisionNumber', before: '1', after: '2' },
      { path: 'C.percent', before: null, after: '90' }, { path: 'C.decisionNumber', before: null, after: '2' },
    ]);
    expect(changedFields({ codes: ['a', 'b'] }, { codes: ['a'] })).toEqual([{ path: 'codes', before: '["a","b"]', after: '["a"]' }]);
    expect(changedFields(null, { rows: [{ code: 'x', n: 1 }] })).toEqual([{ path: 'rows[x].n', before: null, after: '1' }]);
  });

  it('shows old and new value of each target of a decision', async () => {
    const input = { decisionNumber: '1/QĐ', criterionCode: '2.1', period: '2026', items: [{ unitCode: '24.09187', percent: '97' }] };
    await site.api.must('center', ASSIGN, { input });
    await site.api.must('center', ASSIGN, { input: { ...input, decisionNumber: '2/QĐ', items: [{ unitCode: '24.09187', percent: '98.5' }, { unitCode: 'BN25.STP', percent: '99' }] } });
    const page = await openAs(site, 'inspector', '/audit?filter=%7B%22operation%22%3A%22assignTargets%22%7D');
    await page.getByRole('button', { name: 'Chi tiết' }).first().click();
    const table = page.getByRole('table', { name: 'Giá trị trước và sau' });
    await table.waitFor();
    const rows = (await table.getByRole('row').allInnerTexts()).map((row) => row.split(/\t|\n/).map((cell) => cell.trim()).filter(Boolean));
    expect(rows).toContainEqual(['24.09187.percent', '97', '98.5']);
    expect(rows).toContainEqual(['BN25.STP.percent', '–', '99']);
    await expectNoAxeViolations(page);
  });
});
