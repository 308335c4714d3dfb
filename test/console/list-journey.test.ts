// A digitization list from the first draft to the figures counted by it, in a browser, by the four accounts that it takes.
import type { Locator, Page } from 'playwright-core';
import { dropFile, expectNoAxeViolations, expectNoPageScroll, openAs, settled, startTestConsole, visit, type TestConsole } from '../support/browser.ts';

const TODAY = '24/11/2026';
const TITLE = 'Danh mục thành phần hồ sơ phải số hóa năm 2027';
const WARD = '24.09187';
/** Two procedures of communes whose components have reviewed names. */
let procedures: string[];
let site: TestConsole;
let center: Page;
let chairman: Page;
let address: string;

beforeAll(async () => {
  site = await startTestConsole({ clock: '2026-11-24T09:00:00+07:00' });
  procedures = (await site.api.sql<{ code: string }>(
    `select p.code from procedures p join document_components c on c.procedure_id = p.id where c.is_clean and 'COMMUNE' = any(p.levels) group by p.code having count(*) between 2 and 5 order by p.code limit 2`,
  )).map(({ code }) => code);
  [center, chairman] = await Promise.all([openAs(site, 'center', '/'), openAs(site, 'chairman', '/')]);
});
afterAll(() => site?.close());

const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const statusOf = (page: Page): Locator => page.locator('main ol [aria-current="step"]');

const barButton = (page: Page, name: string): Locator => page.locator('main').getByRole('button', { name, exact: true });

/** Opens an act of the bar, fills its fields and confirms it. */
async function act(page: Page, name: string, fields: Record<string, string> = {}): Promise<void> {
  await barButton(page, name).click();
  const dialog = dialogOf(page);
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label, { exact: false }).first().fill(text);
  await dialog.getByRole('button', { name, exact: true }).click();
}

const codeOf = (index: number): string => `000.00.24.H05-261124-000${index}`;
const dossiersShown = (page: Page): Promise<string[]> => page.locator('tr[data-dossier]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['dossier'] ?? '').toSorted());

async function openList(page: Page, tab = ''): Promise<void> {
  await visit(page, `${address}${tab && `?tab=${tab}`}`);
}

it('compiles a draft from components with reviewed names', async () => {
  await center.goto('/digitization-lists');
  await center.getByText('Chưa có gì ở đây').waitFor();
  await center.getByRole('button', { name: 'Lập danh mục' }).click();
  await dialogOf(center).getByRole('button', { name: 'Lập danh mục' }).click();
  await dialogOf(center).getByText(/không được để trống|Tên danh mục .+/).last().waitFor();
  await dialogOf(center).getByLabel('Tên danh mục').fill(TITLE);
  await dialogOf(center).getByRole('button', { name: 'Lập danh mục' }).click();
  await center.waitForURL(/\/digitization-lists\/DM-2026-\d{3}$/);
  address = new URL(center.url()).pathname;
  expect(await statusOf(center).textContent()).toContain('Dự thảo');
  expect(await center.getByRole('button', { name: 'Trình Chủ tịch UBND tỉnh' }).count()).toBe(0);

  const picker = center.getByRole('region', { name: 'Thêm thành phần hồ sơ', exact: true });
  for (const code of procedures) {
    await picker.getByLabel('Mã thủ tục').fill(code);
    await center.waitForURL(new RegExp(`pprocedure=${code.replaceAll('.', '\\.')}`));
    await settled(center);
    await picker.getByLabel('Chọn cả trang').check();
    await picker.getByRole('button', { name: /^Thêm \d+ thành phần$/ }).click();
    await picker.getByText('đã trong dự thảo').first().waitFor();
  }
  const entries = center.getByRole('region', { name: 'Thành phần hồ sơ', exact: true });
  for (const code of procedures) expect(await entries.getByText(`${code} ·`, { exact: false }).count()).toBeGreaterThan(0);
  await expectNoAxeViolations(center);
  await expectNoPageScroll(center);
});

it('shows a fault of an entry beside its input, then edits many entries at once', async () => {
  await openList(center);
  const [first] = procedures;
  await center.getByRole('checkbox', { name: `Chọn ${first}.TP01` }).check();
  await center.getByRole('checkbox', { name: `Chọn ${first}.TP02` }).check();
  await center.getByRole('button', { name: 'Sửa các mục đã chọn' }).click();
  await dialogOf(center).getByLabel('Trường hợp không phải số hóa').click();
  await center.getByRole('option', { name: 'Bí mật nhà nước' }).click();
  await dialogOf(center).getByRole('button', { name: 'Sửa các mục đã chọn' }).click();
  await dialogOf(center).getByText('Trường hợp không phải số hóa chỉ đi với khâu giải quyết', { exact: false }).waitFor();
  await dialogOf(center).getByLabel('Khâu số hóa').click();
  await center.getByRole('option', { name: 'Khi giải quyết' }).click();
  await dialogOf(center).getByRole('button', { name: 'Sửa các mục đã chọn' }).click();
  await dialogOf(center).waitFor({ state: 'detached' });
  await settled(center);
  expect(await center.getByText('không phải số hóa: Bí mật nhà nước').count()).toBe(2);
});

it('consults a commune and a department', async () => {
  await openList(center);
  await barButton(center, 'Gửi lấy ý kiến').click();
  const dialog = dialogOf(center);
  await dialog.getByLabel('Ủy ban nhân dân phường Kinh Bắc').check();
  await dialog.getByLabel('Sở Tư pháp tỉnh Bắc Ninh').check();
  await dialog.getByText('được gửi đến 2 đơn vị đã chọn', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
  await dialog.getByText('Nhập ngày dạng 24/11/2026').waitFor();
  await expectNoAxeViolations(center);
  await dialog.getByLabel('Hạn trả lời').first().fill('30/11/2026');
  await dialog.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
  await dialog.waitFor({ state: 'detached' });
  await center.getByText('Đã gửi lấy ý kiến').waitFor();
  expect(await statusOf(center).textContent()).toContain('Đang lấy ý kiến');
});

it('lets the commune object with a reason and agree to the rest, from its home page', async () => {
  const commune = await openAs(site, 'commune', '/');
  await commune.getByText('Cần cho ý kiến').waitFor();
  await commune.getByRole('link', { name: TITLE }).click();
  await commune.getByText('Ý kiến của Ủy ban nhân dân phường Kinh Bắc').waitFor();
  const objected = commune.getByRole('group', { name: `Ý kiến về ${procedures[0]}.TP01` });
  await objected.getByRole('button', { name: 'Không nhất trí' }).click();
  await commune.getByRole('button', { name: /^Gửi ý kiến/ }).click();
  await commune.getByText('Ý kiến không được để trống', { exact: false }).or(commune.locator('[aria-invalid="true"]')).first().waitFor();
  await commune.getByLabel(`Lý do (${procedures[0]}.TP01)`).fill('Giấy tờ thay đổi theo từng hồ sơ.');
  await commune.getByRole('button', { name: /^Nhất trí với các mục còn lại/ }).click();
  await commune.getByRole('button', { name: /^Gửi ý kiến/ }).click();
  await commune.getByText('Đã gửi ý kiến').waitFor();
  await expectNoAxeViolations(commune);
  await expectNoPageScroll(commune);
  await commune.context().close();
});

it('shows the center who has answered and why one objects', async () => {
  await openList(center, 'consultation');
  await center.getByText('1 trên 2 đơn vị đã trả lời, 0 trễ hạn').waitFor();
  await center.getByText('Giấy tờ thay đổi theo từng hồ sơ.', { exact: false }).waitFor();
  await expectNoAxeViolations(center);
  await expectNoPageScroll(center);
  await act(center, 'Kết thúc lấy ý kiến');
  await center.getByText('Đã kết thúc lấy ý kiến').waitFor();
  expect(await statusOf(center).textContent()).toContain('Dự thảo');
});

it('submits, is returned with a reason, corrects and submits again', async () => {
  await act(center, 'Trình Chủ tịch UBND tỉnh', { 'Số tờ trình': '52/TTr-PVHCC' });
  await center.getByText('Đã trình Chủ tịch UBND tỉnh').waitFor();

  await chairman.goto('/');
  await chairman.getByText('Chờ quyết định').waitFor();
  await chairman.getByRole('link', { name: TITLE }).click();
  await chairman.getByText('mọi thành phần là thêm mới', { exact: false }).waitFor();
  await act(chairman, 'Trả lại');
  await dialogOf(chairman).locator('[aria-invalid="true"]').first().waitFor();
  await dialogOf(chairman).getByLabel('Lý do').fill('Bổ sung căn cứ pháp lý.');
  await dialogOf(chairman).getByRole('button', { name: 'Trả lại' }).click();
  await chairman.getByText('Đã trả lại danh mục').waitFor();

  await center.goto('/');
  await center.getByText('Bị trả lại, cần sửa').waitFor();
  await center.getByRole('link', { name: TITLE }).click();
  await center.getByText('Bị trả lại: Bổ sung căn cứ pháp lý.').waitFor();
  await center.goto(`${address}?tab=entries&entry=${procedures[0]}.TP01`);
  const entry = center.getByRole('region', { name: 'Thành phần đang xem' });
  await entry.getByText('Giấy tờ thay đổi theo từng hồ sơ.').waitFor();
  await entry.getByLabel('Căn cứ pháp lý').fill('Thông tư 01/2023/TT-VPCP');
  await entry.getByRole('button', { name: 'Lưu thành phần' }).click();
  await center.getByText('Đã lưu').waitFor();
  await expectNoAxeViolations(center);
  await act(center, 'Trình Chủ tịch UBND tỉnh', { 'Số tờ trình': '53/TTr-PVHCC' });
  await center.getByText('Đã trình Chủ tịch UBND tỉnh').waitFor();
});

it('tells the chairman\'s office that somebody else was faster, then approves', async () => {
  await openList(chairman);
  // The list is returned and submitted again behind the open dialog.
  await barButton(chairman, 'Phê duyệt').click();
  const { digitizationLists: { nodes: [list] } } = await site.api.must<{ digitizationLists: { nodes: { id: string; version: number }[] } }>('center', '{ digitizationLists { nodes { id version } } }');
  const back = await site.api.must<{ returnDigitizationList: { digitizationList: { version: number } } }>(
    'chairman', 'mutation($input: ReturnDigitizationListInput!) { returnDigitizationList(input: $input) { digitizationList { version } } }', { input: { listId: list?.id, expectedVersion: list?.version, reason: 'Sửa số tờ trình.' } },
  );
  await site.api.must('center', 'mutation($input: SubmitDigitizationListInput!) { submitDigitizationList(input: $input) { digitizationList { version } } }', {
    input: { listId: list?.id, expectedVersion: back.returnDigitizationList.digitizationList.version, submissionNumber: '54/TTr-PVHCC' },
  });
  const dialog = dialogOf(chairman);
  await dialog.getByLabel('Số quyết định').fill('1899/QĐ-UBND');
  await dialog.getByLabel('Người ký').fill('Chủ tịch UBND tỉnh');
  await dialog.getByRole('button', { name: 'Phê duyệt' }).click();
  await dialog.getByText('Danh mục vừa được', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Tải phiên bản mới' }).click();
  expect(await dialog.getByLabel('Số quyết định').inputValue()).toBe('1899/QĐ-UBND');
  await dialog.getByRole('button', { name: 'Phê duyệt' }).click();
  await chairman.getByText('Đã phê duyệt danh mục').waitFor();
});

it('publishes, and anyone sees the page with its decision and hash', async () => {
  await center.goto('/');
  await center.getByText('Đã phê duyệt, chờ công bố').waitFor();
  await openList(center);
  await barButton(center, 'Công bố').click();
  await dialogOf(center).getByText(`có hiệu lực từ ${TODAY}`, { exact: false }).waitFor();
  await dialogOf(center).getByRole('button', { name: 'Công bố' }).click();
  await center.getByText('Đã công bố danh mục').waitFor();
  await openList(center);
  const hash = await center.locator('main code').textContent();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await center.getByText(`1899/QĐ-UBND ngày ${TODAY}`).waitFor();
  await expectNoAxeViolations(center);
  await expectNoPageScroll(center);
  const visitor = await site.openPage();
  await visitor.goto(`/public/lists/${address.split('/').at(-1)}`);
  const seen = await visitor.locator('body').textContent();
  for (const text of [TITLE, '1899/QĐ-UBND', hash ?? '']) expect(seen).toContain(text);
});

it('assigns targets under a decision', async () => {
  await center.getByRole('navigation').getByRole('link', { name: 'Chỉ tiêu', exact: true }).click();
  await center.getByRole('grid').waitFor();
  await center.goto('/targets?criteria=4.2,L.1&level=COMMUNE');
  await center.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
  await center.getByRole('toolbar').waitFor();
  await center.getByRole('row').filter({ has: center.getByRole('rowheader').filter({ hasText: WARD }) }).getByRole('gridcell').first().click();
  await center.keyboard.type('95,5');
  await center.keyboard.press('Tab');
  await center.keyboard.type('90');
  await center.keyboard.press('Enter');
  await center.getByText('2 ô đang nhập', { exact: true }).waitFor();
  await center.getByRole('button', { name: 'Xem thay đổi' }).click();
  const preview = center.getByRole('dialog', { name: 'Thay đổi sẽ giao' });
  await preview.getByLabel(/Số quyết định/).fill('1900/QĐ-UBND');
  await preview.getByRole('button', { name: 'Giao chỉ tiêu (2 lần giao)' }).click();
  await center.getByText('Đã giao 2 chỉ tiêu').waitFor();
});

it('takes the dossiers of the ward from a file, after a dry run that writes nothing', async () => {
  const [, procedureCode] = procedures;
  // The last one came in on the day before the list was in force.
  const dossiers = ([['24', true], ['24', true], ['24', false], ['23', true]] as const).map(([day, digitized], index) => JSON.stringify({
    code: codeOf(index + 1), procedureCode, unitCode: WARD, status: 'RESOLVED', channel: 'ONLINE', hasElectronicResult: true,
    receivedAt: `2026-11-${day}T07:00:00+07:00`, finishedAt: `2026-11-${day}T08:30:00+07:00`, sourceUpdatedAt: `2026-11-${day}T08:30:00+07:00`,
    components: [{ componentNo: 1, form: 'PAPER', digitized }, { componentNo: 2, form: 'PAPER', digitized: false }],
  }));
  const ict = await openAs(site, 'ict', '/');
  await ict.getByRole('navigation').getByRole('link', { name: 'Nhập dữ liệu' }).click();
  await ict.getByText('Chưa có đợt nào được nhận').waitFor();
  await dropFile(ict, 'kinh-bac.ndjson', dossiers.join('\n'));
  await ict.getByRole('button', { name: 'Chạy thử' }).click();
  await ict.getByText('Kết quả chạy thử: chưa ghi gì').waitFor();
  expect(await site.api.sql('select 1 from dossiers')).toHaveLength(0);
  await ict.getByRole('button', { name: 'Nhập dữ liệu' }).click();
  const asked = dialogOf(ict);
  await asked.getByText('Sẽ ghi 4 hồ sơ; 0 không đổi; 0 dòng bị từ chối', { exact: false }).waitFor();
  await asked.getByRole('button', { name: 'Nhập dữ liệu' }).click();
  await ict.getByRole('heading', { name: 'Biên nhận', exact: true }).waitFor();
  await ict.getByRole('region', { name: 'Lịch sử nhập' }).getByRole('row').nth(1).getByText('ict').waitFor();
  expect(await site.api.sql('select 1 from dossiers')).toHaveLength(4);
});

it('shows the commune its rate with the target, from the scoreboard down to the dossiers', async () => {
  const commune = await openAs(site, 'commune', '/');
  await commune.locator('[data-criterion="4.2"]').getByText('75,00% / 95,5%').waitFor();
  await commune.getByRole('navigation').getByRole('link', { name: 'Bảng theo dõi chỉ số' }).click();
  await commune.locator(`tr[data-unit="${WARD}"]`).getByRole('link', { name: /^4\.2: 75,00% · 3 trên 4 · .*chỉ tiêu 95,5%/ }).click();
  await commune.waitForURL(`**/unit-card/${WARD}/criteria/4.2*`);
  await commune.locator('[data-figure="3/4"]').waitFor();
  await commune.getByText('Chỉ tiêu 95,5%', { exact: false }).first().waitFor();
  await commune.getByRole('link', { name: /^Xem tất cả/ }).and(commune.locator('[href*="part=MISSING"]')).click();
  await commune.waitForURL('**/dossiers?*part=MISSING*');
  await commune.locator('[data-total="1"]').waitFor();
  expect(await dossiersShown(commune)).toEqual([codeOf(3)]);
  await expectNoAxeViolations(commune);

  // By the list published today: two components of each of the three dossiers of today.
  await commune.goto(`/unit-card/${WARD}`);
  const listed = commune.locator('tr[data-criterion="L.1"]');
  await listed.getByText('2 / 6', { exact: true }).waitFor();
  const said = await listed.innerText();
  for (const text of ['33,33%', '90%']) expect(said).toContain(text);
  await listed.getByRole('link', { name: /tử số/i }).click();
  await commune.locator('[data-total="2"]').waitFor();
  expect(await dossiersShown(commune)).toEqual([codeOf(1), codeOf(2)]);
});

it('keeps every step in the history, and is clean in the dark', async () => {
  const dark = await openAs(site, 'chairman', '/', { mode: 'dark' });
  for (const tab of ['entries', 'consultation', 'differences', 'history', 'published']) {
    await openList(dark, tab);
    await expectNoAxeViolations(dark);
  }
  await openList(dark, 'history');
  for (const word of ['Bổ sung căn cứ pháp lý.', 'Phê duyệt', 'Công bố']) await dark.getByText(word, { exact: true }).first().waitFor();
});
