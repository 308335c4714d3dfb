// The console in a real browser: the real server on a database of its own, and what every page must hold to.
import AxeBuilderSource from 'axe-core';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { buildConsole } from '../../api/console-build.ts';
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from './api.ts';

const CHROMIUM_FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-dev-shm-usage',
];

export const DESKTOP = { width: 1366, height: 768 };
export const NARROW_DESKTOP = { width: 1280, height: 720 };
export const PHONE = { width: 390, height: 844 };

interface PageOptions {
  viewport?: { width: number; height: number };
  locale?: 'vi' | 'en';
  mode?: 'light' | 'dark';
}

export interface TestConsole {
  api: TestApi;
  url: string;
  /** A page of a visitor of its own: no cookie, no stored choice. */
  openPage(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Starts server and browser; `api` brings a server with data of the test's own. */
export async function startTestConsole(options: { clock?: string; env?: Record<string, string>; api?: TestApi } = {}): Promise<TestConsole> {
  await buildConsole(() => {});
  const api = options.api ?? (await createTestApi(options));
  const url = await api.app.listen({ port: 0, host: '127.0.0.1' });
  // Chromium writes the names of files in the letters of the locale, and a bare machine has none.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>;
  const browser: Browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: CHROMIUM_FLAGS, env });
  const contexts: BrowserContext[] = [];
  return {
    api,
    url,
    async openPage({ viewport = DESKTOP, locale = 'vi', mode = 'light' } = {}) {
      const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', baseURL: url, reducedMotion: 'reduce' });
      contexts.push(context);
      await context.addInitScript(
        ([wantedLocale, wantedMode]) => {
          if (localStorage.getItem('RaStore.locale') === null) localStorage.setItem('RaStore.locale', JSON.stringify(wantedLocale));
          if (localStorage.getItem('RaStore.theme') === null) localStorage.setItem('RaStore.theme', JSON.stringify(wantedMode));
        },
        [locale, mode],
      );
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      watchTraffic(page);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await api.close();
    },
  };
}

/** Signs in without the form; that the form itself works is a test of its own. */
async function beginSession(page: Page, username: string): Promise<void> {
  const answer = await page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1' },
    data: { query: 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }', variables: { input: { username, password: DEMO_PASSWORD } } },
  });
  const { errors } = (await answer.json()) as { errors?: { message: string }[] };
  if (errors) throw new Error(`${username} cannot sign in: ${errors[0]?.message}`);
}

/** Goes to a page and waits for all that it reads. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** A page of a visitor of its own, signed in, with all that it reads. */
export async function openAs(site: TestConsole, username: string, path: string, options: PageOptions = {}): Promise<Page> {
  const page = await site.openPage(options);
  await beginSession(page, username);
  await visit(page, path);
  return page;
}

/** A picture for whoever looks: only where SHOTS names a folder. */
export async function shot(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, ...options });
}

const QUIET_MS = 120;
const trafficOf = new WeakMap<Page, { underWay: number; changedAt: number }>();

/** Counts requests: waiting for the browser's own "network idle" costs half a second each time. */
function watchTraffic(page: Page): void {
  const traffic = { underWay: 0, changedAt: Date.now() };
  trafficOf.set(page, traffic);
  const count = (by: 1 | -1) => (): void => {
    traffic.underWay = Math.max(0, traffic.underWay + by);
    traffic.changedAt = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
}

/** Until the page has drawn what it was told: the address changes before the page does, on a busy machine long before. */
async function drawn(page: Page): Promise<void> {
  // A page that is left meanwhile has requests under way, which are waited for.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 5000 }))).catch(() => {});
}

/** Waits until nothing is being read: no answer under way, the page there with its title, no "loading" and no former answer to be seen. */
export async function settled(page: Page): Promise<void> {
  const traffic = trafficOf.get(page);
  if (!traffic) await page.waitForLoadState('networkidle');
  let seenAt: number | undefined;
  do {
    await drawn(page);
    while (traffic && (traffic.underWay > 0 || Date.now() - traffic.changedAt < QUIET_MS)) await page.waitForTimeout(25);
    seenAt = traffic?.changedAt;
    await drawn(page);
  } while (traffic?.changedAt !== seenAt);
  await page.waitForFunction(() => document.querySelector('main h1') !== null && document.querySelector('[role="progressbar"]:not([aria-valuenow]), [aria-busy="true"]') === null);
}

/** Drops a file on the place for files, as the mouse does. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(([fileName, text]) => {
    const carried = new DataTransfer();
    carried.items.add(new File([text], fileName));
    return carried;
  }, [name, content] as const);
  const zone = page.getByText('Thả tệp vào đây hoặc chọn tệp').or(page.getByRole('button', { name: 'Chọn tệp khác' })).first();
  await zone.dispatchEvent('dragover', { dataTransfer });
  await zone.dispatchEvent('drop', { dataTransfer });
}

/** Fails with the rule and the place of each violation. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await settled(page);
  // A menu that has just been chosen from fades out behind the dialog, on a slow machine for seconds: it is no part of the page.
  await page.waitForFunction(() => [...document.querySelectorAll('.MuiPopover-paper')].every((menu) => getComputedStyle(menu).opacity === '1'));
  // What has just come is judged once its colours have been painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity));
  await page.evaluate(AxeBuilderSource.source);
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 4).map((node) => `    ${node.html.slice(0, 200)}\n    ${node.failureSummary?.split('\n').slice(1, 3).join(' ')}`).join('\n')}`);
  expect({ at: new URL(page.url()).pathname, violations: found }).toEqual({ at: new URL(page.url()).pathname, violations: [] });
}

/** The page itself never scrolls sideways, neither on the narrowest desk nor on a phone. */
export async function expectNoPageScroll(page: Page): Promise<void> {
  const before = page.viewportSize() ?? DESKTOP;
  for (const viewport of [NARROW_DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    await settled(page);
    // What has just been resized may be laid out once more on a busy machine.
    await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, null, { timeout: 3000 }).catch(() => {});
    const { content, width } = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, width: document.documentElement.clientWidth }));
    expect({ at: new URL(page.url()).pathname, viewport: viewport.width, overflow: Math.max(0, content - width) }).toEqual({ at: new URL(page.url()).pathname, viewport: viewport.width, overflow: 0 });
  }
  await page.setViewportSize(before);
}
