// Rule sets in the browser: side by side, what differs, a draft previewed beside the set in force, and put in force.
import { Clock } from '../../api/request/clock.ts';
import { seedDraftRuleSet } from '../../seeds/demo/observation-cases.ts';
import { loadWorkedCases } from '../support/load-worked-cases.ts';
import { expectNoAxeViolations, expectNoPageScroll, openAs, settled, shot, startTestConsole, type TestConsole } from '../support/browser.ts';

const CLOCK = '2026-11-24T11:00:00+07:00';

let site: TestConsole;
beforeAll(async () => {
  site = await startTestConsole({ clock: CLOCK });
  await loadWorkedCases(site.api);
  await seedDraftRuleSet(site.api.orm, new Clock(new Date(CLOCK)));
});
afterAll(() => site.close());

describe('the sets', () => {
  it('stand side by side with their validity, and what a draft changes is told criterion by criterion', async () => {
    const page = await openAs(site, 'center', '/indicator-set?part=sets');
    expect(await page.locator('tr[data-set]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['set']))).toEqual(['du-thao-2027', 'portal-2026-09', 'portal-2022-2025']);
    expect(await page.locator('tr[data-set="du-thao-2027"]').innerText()).toContain('Bản dự thảo, chưa áp dụng');
    expect(await page.locator('tr[data-set="portal-2026-09"]').innerText()).toContain('Đang áp dụng');
    expect(await page.locator('tr[data-change="changed 3.3"]').first().innerText()).toMatch(/Đủ điểm từ \(%\)\s+50\s+80/);
    expect(await page.getByRole('alert').innerText()).toContain('không so sánh trực tiếp được');
    expect(await page.getByRole('button', { name: 'Sửa dự thảo' }).count()).toBe(0);
    await shot(page, 'rule-sets');
    await page.getByLabel('Sang bộ chỉ số').selectOption('portal-2022-2025');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('to')).toBe('portal-2022-2025');
  });

  it('hide drafts from an officer, who has no preview either', async () => {
    const page = await openAs(site, 'commune', '/indicator-set?part=sets');
    expect(await page.locator('tr[data-set]').count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Xem thử dự thảo' }).count()).toBe(0);
  });

  it('are accessible in light and dark, in both languages, and never scroll sideways as a page', async () => {
    for (const [mode, locale] of [['light', 'vi'], ['dark', 'en']] as const) {
      const page = await openAs(site, 'ict', '/indicator-set?part=sets', { mode, locale });
      await expectNoAxeViolations(page);
      await expectNoPageScroll(page);
      await page.goto('/indicator-set?part=preview&period=2026-09');
      await expectNoAxeViolations(page);
      await expectNoPageScroll(page);
      await shot(page, `rule-set-preview-${mode}-${locale}`);
    }
  });
});

describe('a preview', () => {
  it('shows every unit by both sets, and one unit criterion by criterion', async () => {
    const page = await openAs(site, 'chairman', '/indicator-set?part=preview&period=2026-09');
    expect(await page.locator('tr[data-preview]').count()).toBe(99);
    const { now, then } = await site.api.must<Record<'now' | 'then', { score: string }>>('center', '{ now: scorecard(unitCode: "24.09187", period: "2026-09") { score } then: scorecard(unitCode: "24.09187", period: "2026-09", ruleSetCode: "du-thao-2027") { score } }');
    const shown = (score: string): string => score.replace('.', ',');
    const row = page.locator('tr[data-preview="24.09187"]');
    expect(await row.innerText()).toContain(shown(now.score));
    expect(await row.innerText()).toContain(shown(then.score));
    await row.getByRole('button').click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('unit')).toBe('24.09187');
    expect(await page.locator('tr[data-preview=""]').innerText()).toContain(shown(then.score));
    await shot(page, 'rule-set-preview-unit');
  });
});

describe('a draft', () => {
  it('is refused with every place to mend, saved, and put in force from a day on', async () => {
    const page = await openAs(site, 'ict', '/indicator-set?part=sets');
    await page.getByRole('button', { name: 'Sửa dự thảo' }).click();
    const dialog = page.getByRole('dialog');
    const text = await dialog.getByLabel('Nội dung (JSON)').inputValue();
    await dialog.getByLabel('Nội dung (JSON)').fill('{');
    await dialog.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await dialog.getByText(/Không phải JSON hợp lệ/).waitFor();
    await dialog.getByLabel('Nội dung (JSON)').fill(text.replace('"numerator": "ON_TIME"', '"numerator": "NO_SUCH"'));
    await dialog.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await dialog.getByText('Cần sửa 1 chỗ').waitFor();
    await expectNoAxeViolations(page);
    await shot(page, 'rule-set-draft');
    await dialog.getByLabel('Nội dung (JSON)').fill(text.replace('"maxScore": 10', '"maxScore": 10.0'));
    await dialog.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.getByText('Đã lưu dự thảo').waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Áp dụng', exact: true }).click();
    const force = page.getByRole('dialog');
    await force.getByLabel('Căn cứ', { exact: false }).fill('01/2027/QĐ-TTg');
    const day = force.getByLabel('Ngày bắt đầu', { exact: false }).first();
    await day.fill('01/07/2025');
    await day.press('Tab');
    await force.getByRole('button', { name: 'Áp dụng' }).click();
    await force.getByText(/Phải sau ngày 01\/07\/2025/).waitFor();
    await day.fill('01/01/2027');
    await day.press('Tab');
    await force.getByRole('button', { name: 'Áp dụng' }).click();
    await page.getByText('Đã áp dụng bộ chỉ số').waitFor();
    await settled(page);
    expect(await page.locator('tr[data-set="du-thao-2027"]').innerText()).toContain('Áp dụng sau');
    expect(await page.locator('tr[data-set="portal-2026-09"]').innerText()).toContain('31/12/2026');
  });
});
