// A breakdown of targets in the browser: drafted, changed and assigned by the Center, seen by the unit.
import type { Page } from 'playwright-core';
import { expectNoAxeViolations, expectNoPageScroll, openAs, settled, shot, startTestConsole, type TestConsole } from '../support/browser.ts';
import { QUARTER, QUARTER_CLOCK, receiveQuarter } from '../support/quarter.ts';
import { ASSIGN as ASSIGN_TARGETS } from '../support/targets.ts';

let site: TestConsole;
beforeAll(async () => {
  site = await startTestConsole({ clock: QUARTER_CLOCK });
  await receiveQuarter(site.api, [
    { unitCode: '24.09187', october: { count: 19, reused: 0, onTime: 10 }, recent: { count: 20, reused: 20 } },
    { unitCode: '24.07210', october: { count: 5, reused: 5, onTime: 5 }, recent: { count: 8, reused: 5 } },
  ]);
});
afterAll(() => site.close());

const DRAFT = 'mutation($input: DraftTargetCascadeInput!) { draftTargetCascade(input: $input) { targetCascade { id } } }';
const ASSIGN = 'mutation($input: AssignTargetCascadeInput!) { assignTargetCascade(input: $input) { targetCascade { id } } }';
const UPDATE = 'mutation($input: UpdateTargetCascadeInput!) { updateTargetCascade(input: $input) { targetCascade { id } } }';
async function draft(change: object = {}): Promise<string> {
  const input = { title: 'Tái sử dụng quý IV', criterionCode: '4.3', period: QUARTER, withinCode: '24', level: 'COMMUNE', percent: '65', method: 'BY_VOLUME', ...change };
  return (await site.api.must<{ draftTargetCascade: { targetCascade: { id: string } } }>('center', DRAFT, { input })).draftTargetCascade.targetCascade.id;
}

const rowOf = (page: Page, code: string) => page.locator(`tr[data-unit="${code}"]`);
const cellsOf = async (page: Page, code: string): Promise<string[]> => (await rowOf(page, code).getByRole('cell').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

describe('a breakdown of targets', () => {
  it('is drafted by the Center from the targets page: criterion, period, group, target and method', async () => {
    const page = await openAs(site, 'center', '/targets');
    await page.getByRole('link', { name: 'Phân bổ chỉ tiêu' }).click();
    await page.getByRole('button', { name: 'Lập bản phân bổ' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Lập bản phân bổ' });
    await dialog.getByRole('button', { name: 'Lập dự thảo' }).click();
    await dialog.getByText('không phải tỷ lệ').waitFor();
    await dialog.getByRole('combobox', { name: 'Tiêu chí' }).click();
    await page.getByRole('option', { name: /^4\.3 / }).click();
    await dialog.getByLabel('Loại kỳ').click();
    await page.getByRole('option', { name: 'Quý' }).click();
    await dialog.getByRole('combobox', { name: 'Nhóm đơn vị' }).click();
    await page.getByRole('option', { name: /Chỉ Xã, phường/ }).click();
    await dialog.getByLabel(/Chỉ tiêu của nhóm/).fill('65,5%');
    expect(await dialog.getByLabel(/Tên bản phân bổ/).inputValue()).toBe('4.3 Xã, phường, Quý IV/2026');
    await expectNoAxeViolations(page);
    await shot(page, 'draft-dialog');
    await dialog.getByRole('button', { name: 'Lập dự thảo' }).click();
    await page.getByRole('table', { name: 'Các đơn vị của bản phân bổ' }).waitFor();
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('4.3 Xã, phường, Quý IV/2026');
    const stored = await site.api.sql("select percent::text, method, level, status from target_cascades");
    expect(stored).toEqual([{ percent: '65.5', method: 'BY_VOLUME', level: 'COMMUNE', status: 'DRAFT' }]);
    await site.api.sql('truncate target_cascades, target_cascade_items');
  });

  it('shows each unit with its last result, what it takes a week and whether it can be reached; edits are checked, saved and computed anew', async () => {
    const page = await openAs(site, 'center', `/target-cascades/${await draft()}`);
    expect(await cellsOf(page, '24.09187')).toEqual(['51,28% 20 / 39', '66, còn 27', '60,05%', '', '+8,77', '20', '3,8', 'Có thể đạt']);
    await shot(page, 'draft');
    const input = rowOf(page, '24.09187').getByRole('textbox');
    expect(await input.inputValue()).toBe('60,05');
    await input.fill('101');
    await rowOf(page, '24.09187').getByRole('alert').waitFor();
    await input.fill('95,5');
    await page.getByText('Lưu để tính lại theo 1 giá trị đang sửa.').waitFor();
    expect(await page.getByRole('button', { name: 'Giao chỉ tiêu' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Lưu thay đổi (1)' }).click();
    await page.getByText('Đã lưu bản phân bổ').waitFor();
    await settled(page);
    expect((await cellsOf(page, '24.09187')).at(-1)).toBe('Không thể đạt');
    expect(await rowOf(page, '24.09187').innerText()).toContain('đã sửa');
    await page.getByRole('combobox', { name: 'Khả năng' }).click();
    await page.getByRole('option', { name: 'Không thể đạt' }).click();
    await rowOf(page, '24.07210').waitFor({ state: 'detached' });
    expect(await page.locator('tr[data-unit]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('reach')).toBe('UNREACHABLE');
    await page.getByRole('button', { name: 'Mỗi tuần' }).click();
    await expectNoAxeViolations(page);
  });

  it('keeps what is typed when somebody else was faster, and says so', async () => {
    const id = await draft();
    const page = await openAs(site, 'center', `/target-cascades/${id}`);
    await rowOf(page, '24.09187').getByRole('textbox').fill('70');
    await site.api.must('center', UPDATE, { input: { id, expectedVersion: 1, items: [{ unitCode: '24.07210', percent: '90' }] } });
    await page.getByRole('button', { name: 'Lưu thay đổi (1)' }).click();
    await page.getByText('Người khác vừa sửa bản này.', { exact: false }).waitFor();
    await settled(page);
    expect(await rowOf(page, '24.07210').getByRole('textbox').inputValue()).toBe('90');
    expect(await rowOf(page, '24.09187').getByRole('textbox').inputValue()).toBe('70');
    await page.getByRole('button', { name: 'Lưu thay đổi (1)' }).click();
    await page.getByText('Đã lưu bản phân bổ').waitFor();
  });

  it('is assigned under a decision after its consequences are shown, and then only read', async () => {
    const page = await openAs(site, 'center', `/target-cascades/${await draft({ level: null, method: 'EQUAL', percent: '98' })}`);
    await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
    const dialog = page.getByRole('dialog', { name: /Giao chỉ tiêu theo bản phân bổ/ });
    const said = await dialog.innerText();
    expect(said).toContain('112 đơn vị nhận chỉ tiêu tiêu chí 4.3, Quý IV/2026.');
    expect(said).toContain('nhận chỉ tiêu 98%');
    expect(said).toContain('Chưa đơn vị nào có chỉ tiêu của kỳ này.');
    expect(said).toContain('2 đơn vị không thể đạt chỉ tiêu đến hết kỳ.');
    await dialog.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
    await dialog.getByText('Nhập số quyết định.').waitFor();
    await expectNoAxeViolations(page);
    await shot(page, 'assign-dialog');
    await dialog.getByLabel(/Số quyết định/).fill('77/QĐ-UBND');
    await dialog.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
    await page.getByText('Quyết định 77/QĐ-UBND', { exact: false }).waitFor();
    await settled(page);
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Giao chỉ tiêu' }).count()).toBe(0);
    expect(await site.api.sql("select count(*)::int as n from targets where criterion_code = '4.3' and decision_number = '77/QĐ-UBND'")).toEqual([{ n: 113 }]);
  });

  it('is seen by a unit once it is assigned', async () => {
    const id = await draft({ title: 'Đã giao' });
    await draft({ title: 'Còn nháp' });
    await site.api.must('center', ASSIGN, { input: { id, expectedVersion: 1, decisionNumber: '88/QĐ-UBND' } });
    const page = await openAs(site, 'commune', '/target-cascades');
    await page.getByRole('link', { name: 'Đã giao' }).waitFor();
    expect(await page.getByRole('link', { name: 'Còn nháp' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Lập bản phân bổ' }).count()).toBe(0);
    await expectNoAxeViolations(page);
    await expectNoPageScroll(page);
    await shot(page, 'list');
    await page.goto('/target-cascades/x');
    await page.getByText('Không có bản phân bổ này').waitFor();
  });

  it.each([['vi', 'dark', '60,05%'], ['en', 'light', '60.05%']] as const)('reads well in %s on %s, without scrolling the page', async (locale, mode, percent) => {
    const id = await draft({ title: 'Đã giao', unitCodes: ['24.09187', '24.07210'], level: null });
    await site.api.must('center', ASSIGN, { input: { id, expectedVersion: 1, decisionNumber: '88/QĐ-UBND' } });
    const page = await openAs(site, 'commune', `/target-cascades/${id}`, { locale, mode });
    expect(await rowOf(page, '24.09187').innerText()).toContain(percent);
    await shot(page, `assigned-${locale}-${mode}`);
    await expectNoAxeViolations(page);
    await expectNoPageScroll(page);
  });

  it('is discarded by the Center, and stays readable', async () => {
    const page = await openAs(site, 'center', `/target-cascades/${await draft()}`);
    await page.getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await page.getByText('Đã bỏ dự thảo').waitFor();
    await settled(page);
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await rowOf(page, '24.09187').count()).toBe(1);
  });
});

describe('the forecast', () => {
  it('stands beside the status on the unit card and in the history of a target, with its reason', async () => {
    await site.api.must('center', ASSIGN_TARGETS, { input: { decisionNumber: '9', criterionCode: '4.3', period: QUARTER, items: [{ unitCode: '24.09187', percent: '71' }] } });
    const card = await openAs(site, 'commune', `/unit-card/24.09187?period=${QUARTER}`);
    const line = card.locator('tr[data-criterion="4.3"]');
    await line.getByText('dự báo 71,21%: đúng tiến độ').waitFor();
    expect(await card.locator('tr[data-criterion="3.2"]').getByText('dự báo').count()).toBe(0);
    await line.getByText('dự báo 71,21%').hover();
    await card.getByRole('tooltip', { name: /cần thêm 5,0 mỗi tuần, nay 5,0/ }).waitFor();
    await line.scrollIntoViewIfNeeded();
    await shot(card, 'forecast-card');
    await card.goto(`/targets?period=${QUARTER}&criteria=4.3&cell=24.09187~4.3`);
    const panel = card.getByRole('dialog', { name: 'Lịch sử chỉ tiêu' });
    await panel.getByText('dự báo 71,21%: đúng tiến độ').waitFor();
    await shot(card, 'forecast-history');
    await expectNoAxeViolations(card);
  });
});
