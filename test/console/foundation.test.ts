// What stands around every page of the console, in a browser: signing in, menu, language, palette, the tree of units, and what axe finds.
import type { Page } from 'playwright-core';
import { expectNoAxeViolations, expectNoPageScroll, openAs, PHONE, startTestConsole, visit, type TestConsole } from '../support/browser.ts';

let site: TestConsole;
beforeAll(async () => {
  site = await startTestConsole({ clock: '2026-11-24T11:00:00+07:00' });
});
afterAll(() => site.close());

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('signing in', () => {
  it('works by keyboard alone, from the address of a page back to that page', async () => {
    const page = await site.openPage();
    await page.goto('/units?asOf=2024-08-06');
    await page.locator('input[name="username"]').waitFor();
    await page.keyboard.type('center');
    await page.keyboard.press('Tab');
    await page.keyboard.type('bacninh-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor();
    expect(new URL(page.url()).search).toBe('?asOf=2024-08-06');
  });

  it('says in the chosen language that the password is wrong, and keeps the name', async () => {
    const page = await site.openPage({ locale: 'en' });
    await page.goto('/login');
    await page.getByLabel('Username').fill('center');
    await page.getByLabel('Password').fill('not-the-password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('The username or password is not right.');
    expect(await page.getByLabel('Username').inputValue()).toBe('center');
  });

  it('names the demonstration accounts in the demonstration only', async () => {
    const page = await site.openPage();
    await page.goto('/login');
    await page.getByRole('button', { name: 'inspector' }).click();
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('inspector');
    await page.route('**/console-config.json', (route) => route.fulfill({ json: { isDemo: false, now: '2026-11-24T04:00:00Z' } }));
    await page.reload();
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await page.getByRole('button', { name: 'inspector' }).count()).toBe(0);
  });

  it('leads to the sign-in page when the session has ended', async () => {
    const page = await openAs(site, 'inspector', '/');
    await page.getByRole('link', { name: 'Nhật ký' }).waitFor();
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'Nhật ký' }).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
  });

  it('refuses a one-time link without its secret, and a password that is too short', async () => {
    const page = await site.openPage();
    await page.goto('/sign-in-link');
    expect(await page.getByRole('main').textContent()).toContain('thiếu mã bí mật');
    await page.goto('/');
    await page.goto('/sign-in-link#s_not-a-real-secret');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('short');
    await page.getByLabel('Nhập lại mật khẩu mới').fill('short');
    await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click();
    await page.getByText('Cần ít nhất 12 ký tự.', { exact: true }).waitFor();
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('a-long-enough-password');
    await page.getByLabel('Nhập lại mật khẩu mới').fill('a-long-enough-password');
    await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Liên kết đăng nhập không đúng');
  });
});

describe('the frame', () => {
  it('shows each role the pages that it uses, and says so on any other', async () => {
    const center = await openAs(site, 'center', '/');
    const menu = (page: Page) => page.getByRole('navigation', { name: 'Các trang' });
    await menu(center).getByRole('link', { name: 'Đơn vị' }).waitFor();
    expect(await menu(center).getByRole('link', { name: 'Nhật ký' }).count()).toBe(0);
    await center.goto('/accounts');
    await center.getByRole('heading', { level: 1, name: 'Tài khoản này không có quyền xem trang' }).waitFor();
    const admin = await openAs(site, 'admin', '/');
    await menu(admin).getByRole('link', { name: 'Nhật ký' }).waitFor();
  });

  it('changes the language of words, page and server at once, and remembers it', async () => {
    const page = await openAs(site, 'center', '/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const asked = page.waitForRequest((request) => request.url().endsWith('/graphql'));
    await page.getByRole('link', { name: 'Units' }).click();
    expect((await asked).headers()['accept-language']).toBe('en');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Units' }).waitFor();
  });

  it('finds pages without accents and units by former names in the palette, and lists the shortcuts', async () => {
    const page = await openAs(site, 'center', '/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Tìm hoặc đi đến' }).fill('trang chu');
    await page.getByRole('option', { name: 'Trang chủ' }).waitFor();
    await page.getByRole('combobox').fill('suoi hoa');
    await page.getByRole('option', { name: /^Ủy ban nhân dân phường Kinh Bắc/ }).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Ủy ban nhân dân phường Kinh Bắc' }).waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('asks nothing of any other origin and sends only documents that the server knows', async () => {
    const { default: known } = (await import('../../schema/generated/persisted-documents.json', { with: { type: 'json' } })) as { default: Record<string, string> };
    const page = await openAs(site, 'admin', '/');
    const foreign: string[] = [];
    const unknown: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) foreign.push(request.url());
      if (!request.url().endsWith('/graphql')) return;
      const { extensions, operationName } = request.postDataJSON() as { extensions?: { documentId?: string }; operationName: string };
      if (!extensions?.documentId || !(extensions.documentId in known || `sha256:${extensions.documentId}` in known)) unknown.push(operationName);
    });
    for (const path of ['/', '/units', '/accounts', '/audit']) {
      await visit(page, path);
    }
    expect({ foreign, unknown }).toEqual({ foreign: [], unknown: [] });
  });
});

describe('the page of units', () => {
  it('shows the tree of a day in the past, its districts and what became of them', async () => {
    const page = await openAs(site, 'center', '/units?asOf=2024-08-06');
    const district = page.getByRole('treeitem', { name: 'Ủy ban nhân dân huyện Gia Bình' });
    await district.waitFor();
    await district.getByText('Ủy ban nhân dân huyện Gia Bình').click();
    await page.getByRole('heading', { level: 2, name: 'Ủy ban nhân dân huyện Gia Bình' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('trước 10/04/2023 – 30/06/2025');
    await page.goto('/units');
    await page.getByRole('treeitem', { name: 'Ủy ban nhân dân phường Kinh Bắc' }).waitFor();
    expect(await page.getByRole('treeitem', { name: /huyện Gia Bình/ }).count()).toBe(0);
  });

  it('is walked by the keyboard: arrows open a branch and reach its units', async () => {
    const page = await openAs(site, 'center', '/units?asOf=2024-08-06&unit=27.263');
    const district = page.getByRole('treeitem', { name: 'Ủy ban nhân dân huyện Gia Bình' });
    await district.waitFor();
    await page.waitForFunction(() => {
      const chosen = document.querySelector('[data-code="27.263"]');
      const box = chosen?.closest('[role="tree"]')?.parentElement;
      return chosen && box && chosen.getBoundingClientRect().bottom <= box.getBoundingClientRect().bottom;
    });
    await district.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('treeitem', { name: /thị trấn Gia Bình/ }).first().waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await focusedText(page)).not.toContain('huyện Gia Bình');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('unit') !== '27.263');
  });

  it('keeps day, search and choice in the address, and refuses a day before the sources begin', async () => {
    const page = await openAs(site, 'center', '/units');
    await page.getByRole('textbox', { name: 'Tại ngày' }).fill('1/7/2025');
    await page.keyboard.press('Enter');
    await page.waitForURL(/asOf=2025-07-01/);
    await page.getByLabel('Tìm đơn vị').fill('suoi hoa');
    await page.waitForURL(/search=suoi/);
    await page.getByRole('button', { name: /^Ủy ban nhân dân phường Kinh Bắc/ }).click();
    await page.waitForURL(/unit=24\.09187/);
    await page.goto('/units?asOf=2023-01-01');
    expect(await page.getByRole('alert').first().textContent()).toContain('Chưa có dữ liệu đơn vị trước ngày 10/04/2023');
  });
});

describe('accounts and the audit trail', () => {
  it('opens what was before and after by keyboard, and filters in the address', async () => {
    await site.api.must('admin', 'mutation($input: CreateApiTokenInput!) { createApiToken(input: $input) { expiresOn } }', { input: { accountUsername: 'frontend', name: 'browser test' } });
    const page = await openAs(site, 'inspector', `/audit?filter=${encodeURIComponent(JSON.stringify({ operation: 'createApiToken' }))}`);
    const open = page.getByRole('button', { name: 'Chi tiết' }).first();
    await open.focus();
    await page.keyboard.press('Enter');
    const changes = page.getByRole('table', { name: 'Giá trị trước và sau' });
    await changes.waitFor();
    expect(await changes.textContent()).toContain('browser test');
  });
});

describe('every page', () => {
  const visited = [['center', '/'], ['center', '/units?asOf=2024-08-06&unit=27.263'], ['center', '/units?search=suoi%20hoa&unit=24.09187'], ['admin', '/accounts'], ['admin', '/audit'], ['center', '/nowhere']] as const;

  it.each(['light', 'dark'] as const)('has no fault that axe finds and never scrolls sideways, in %s', async (mode) => {
    const pages = new Map<string, Page>();
    const nobody = await site.openPage({ mode });
    for (const path of ['/login', '/sign-in-link#secret']) {
      await nobody.goto(path);
      await expectNoAxeViolations(nobody);
      await expectNoPageScroll(nobody);
    }
    for (const [account, path] of visited) {
      const page = pages.get(account) ?? (await openAs(site, account, path, { mode }));
      if (pages.has(account)) await visit(page, path);
      pages.set(account, page);
      await expectNoAxeViolations(page);
      await expectNoPageScroll(page);
      await page.setViewportSize(PHONE);
      await expectNoAxeViolations(page);
      await page.setViewportSize({ width: 1366, height: 768 });
    }
  });
});
