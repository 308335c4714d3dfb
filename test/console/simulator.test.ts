// What to do first and the simulator, in a real browser over demo dossiers: from an act to its dossiers and to its points, and counts by hand.
import type { Page } from 'playwright-core';
import { Clock } from '../../api/request/clock.ts';
import { loadDemoDossiers } from '../../seeds/demo/load-dossiers.ts';
import { expectNoAxeViolations, expectNoPageScroll, openAs, settled, shot, startTestConsole, visit, type TestConsole } from '../support/browser.ts';

const CLOCK = '2026-11-24T11:00:00+07:00';
const WARD = '24.09187';
const PLAN = 'query($code: String!) { nextBestActions(unitCode: $code, period: "2026") { score actions { kind label state points dossierCount dossiersToSaturation dossiers(first: 3) { nodes { code } } } } }';

interface Action { kind: string; label: string; state: string; points: string | null; dossierCount: number; dossiersToSaturation: number | null; dossiers: { nodes: { code: string }[] } | null }

let site: TestConsole;
let page: Page;
beforeAll(async () => {
  site = await startTestConsole({ clock: CLOCK });
  await loadDemoDossiers(site.api.orm, new Clock(new Date(CLOCK)), 6000, () => {});
  page = await openAs(site, 'center', '/');
});
afterAll(() => site.close());

const planOf = async (code: string): Promise<{ score: string; actions: Action[] }> => (await site.api.must<{ nextBestActions: { score: string; actions: Action[] } }>('center', PLAN, { code })).nextBestActions;
const firstKnown = async (): Promise<Action> => {
  const found = (await planOf(WARD)).actions.find((one) => one.state === 'KNOWN' && Number(one.points) > 0);
  if (!found) throw new Error('no act gains anything');
  return found;
};
const scoreShown = (): Promise<string | null> => page.locator('[data-score]').getAttribute('data-score');
const row = (criterion: string, on = page) => on.locator(`tr[data-criterion="${criterion}"]`);
const change = (criterion: string) => row(criterion).locator('[data-change]').getAttribute('data-change');
const addressOf = (name: string): string | null => new URL(page.url()).searchParams.get(name);
/** The answer comes after the address has changed: until it is there. */
async function comesTo<T>(read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  for (const until = Date.now() + 15_000; ;) {
    const value = await read();
    if (isThere(value) || Date.now() > until) return value;
    await page.waitForTimeout(50);
  }
}
const changeInAll = (): Promise<string | null> => page.locator('[role="status"] [data-change]').getAttribute('data-change');
/** A typed count is asked for once the typing rests. */
const asked = async (name: string, value: string | null): Promise<void> => {
  await page.waitForFunction(([wantedName, wanted]) => new URL(window.location.href).searchParams.get(wantedName as string) === wanted, [name, value] as const);
  await settled(page);
};

describe('what to do first', () => {
  it('stands on the unit card, best first, with unknown said as unknown', async () => {
    await visit(page, `/unit-card/${WARD}`);
    const { actions } = await planOf(WARD);
    const rows = page.locator('tr[data-action]');
    expect(await rows.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['action']))).toEqual(actions.map(({ kind }) => kind));
    const first = await firstKnown();
    expect(await rows.first().innerText()).toContain(first.label);
    expect(await page.locator('tr[data-action="LINK_TO_STORE"]').innerText()).toContain('Chưa xác định');
    expect(await page.locator('tr[data-action="FIRST_DOSSIERS"]').first().innerText()).toContain('tối đa +');
  });

  it('opens the very dossiers of an act', async () => {
    const first = await firstKnown();
    await visit(page, `/unit-card/${WARD}`);
    await page.getByRole('link', { name: `Xem hồ sơ: ${first.label}` }).click();
    await settled(page);
    expect(await page.locator('[data-total]').getAttribute('data-total')).toBe(String(first.dossierCount));
    const shown = await page.locator('[data-dossier]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['dossier']));
    expect(shown.slice(0, 3)).toEqual(first.dossiers?.nodes.map(({ code }) => code));
  });

  it('carries an act into the simulator, which gives the points that were stated', async () => {
    const first = await firstKnown();
    await visit(page, `/unit-card/${WARD}`);
    await page.getByRole('link', { name: `Thử mô phỏng: ${first.label}` }).click();
    await settled(page);
    expect(addressOf('acts')).toBe(`${first.kind}:${first.dossiersToSaturation}`);
    expect(await comesTo(changeInAll, (value) => value === first.points)).toBe(first.points);
    await page.getByLabel(`Số hồ sơ: ${first.label}`).fill('0');
    await asked('acts', `${first.kind}:0`);
    expect(await comesTo(changeInAll, (value) => value === '0.0000')).toBe('0.0000');
    await page.getByLabel(`Số hồ sơ: ${first.label}`).fill('999999');
    await asked('acts', `${first.kind}:999999`);
    expect(await page.getByRole('alert').first().innerText()).toContain(`Có ${first.dossierCount} hồ sơ`);
    await page.getByRole('button', { name: `Bỏ: ${first.label}` }).click();
    await asked('acts', null);
    expect(await comesTo(() => page.getByRole('alert').count(), (count) => count === 0)).toBe(0);
  });

  it('shows counts alone to an officer of another unit', async () => {
    const officer = await openAs(site, 'department', `/unit-card/${WARD}`);
    expect(await officer.locator('tr[data-action]').count()).toBeGreaterThan(0);
    expect(await officer.getByRole('link', { name: /^Xem hồ sơ:/ }).count()).toBe(0);
    await visit(officer, `/unit-card/${WARD}/actions/${(await firstKnown()).kind}`);
    expect(await officer.locator('main').innerText()).toContain('Chỉ xem được số lượng');
    await officer.context().close();
  });
});

describe('the simulator', () => {
  it('answers at once what other counts would give, and keeps them in the address', async () => {
    await visit(page, `/unit-card/${WARD}/simulator`);
    const before = await scoreShown();
    expect(before).toBe((await planOf(WARD)).score);
    await page.getByLabel('Tử số của 2.1').fill('0');
    await asked('changes', '2.1:0/');
    expect(Number(await comesTo(() => change('2.1'), (value) => Number(value) < 0))).toBeLessThan(0);
    const after = await scoreShown();
    expect(Number(after)).toBeLessThan(Number(before));
    await page.reload();
    await settled(page);
    expect(await scoreShown()).toBe(after);
    await page.getByRole('button', { name: 'Đặt lại' }).click();
    await asked('changes', null);
    expect(await comesTo(scoreShown, (score) => score === before)).toBe(before);
  });

  it('moves a rate by the keys of its slider, and says when it is full', async () => {
    await visit(page, `/unit-card/${WARD}/simulator`);
    await page.getByLabel('Tỷ lệ của 4.3').focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => window.location.search.includes('changes='));
    await settled(page);
    expect(await comesTo(() => row('4.3').innerText(), (text) => text.includes('Đã đủ điểm'))).toContain('Đã đủ điểm');
    expect(await row('4.3').locator('[data-after]').getAttribute('data-after')).toBe('2.00');
  });

  it('makes a shared denominator larger in every criterion that reads it', async () => {
    await visit(page, `/unit-card/${WARD}/simulator?changes=2.1:/100000`);
    expect(await row('3.3').getByLabel('Mẫu số của 3.3').getAttribute('placeholder')).toBe('100000');
    expect(Number(await comesTo(() => change('3.3'), (value) => Number(value) < 0))).toBeLessThan(0);
  });

  it('locks what does not apply, and says beside the count why it cannot be', async () => {
    await visit(page, `/unit-card/${WARD}/simulator`);
    expect(await row('1.1').innerText()).toContain('Không áp dụng: đã tính đủ 6 điểm');
    expect(await row('1.1').locator('input').count()).toBe(0);
    await page.getByLabel('Tử số của 2.1').fill('99999999');
    await asked('changes', '2.1:99999999/');
    expect(await comesTo(() => row('2.1').innerText(), (text) => text.includes('không thể lớn hơn'))).toContain('không thể lớn hơn');
  });

  it('says rank, gap and the score of the province, before and after', async () => {
    await visit(page, `/unit-card/${WARD}/simulator?changes=2.1:0/`);
    const lineOf = (name: string) => page.locator(`tr[data-line="${name}"] td`).allInnerTexts();
    const [rankNow, rankThen] = await lineOf('rank');
    expect([rankNow, rankThen]).toEqual([expect.stringMatching(/^\d+\/\d+$/), expect.stringMatching(/^\d+\/\d+$/)]);
    expect(parseInt(rankThen ?? '')).toBeGreaterThan(parseInt(rankNow ?? ''));
    const [above, aboveThen] = await lineOf('24');
    expect(above).not.toBe(aboveThen);
  });

  it.each(['light', 'dark'] as const)('reads well in %s, in both languages, and never scrolls sideways', async (mode) => {
    for (const locale of ['vi', 'en'] as const) {
      const visitor = await openAs(site, 'center', '/', { locale, mode });
      const first = await firstKnown();
      for (const [name, path] of [['card', `/unit-card/${WARD}`], ['simulator', `/unit-card/${WARD}/simulator?changes=4.3:5/;2.1:99999999/&acts=${first.kind}`], ['dossiers', `/unit-card/${WARD}/actions/${first.kind}`]] as const) {
        await visit(visitor, path);
        await shot(visitor, `${name}-${locale}-${mode}`, { fullPage: true });
        await expectNoAxeViolations(visitor);
        await expectNoPageScroll(visitor);
      }
      await visitor.setViewportSize({ width: 375, height: 812 });
      await visit(visitor, `/unit-card/${WARD}`);
      await expectNoAxeViolations(visitor);
      await visitor.context().close();
    }
  });
});
